import type { ExampleSet } from '../example-set.ts';
import { Icon } from './icon.tsx';
import { ICON_SHAPES, type IconName } from './icon-shapes.tsx';

export const iconExamples: ExampleSet = {
  name: 'Icon',
  purpose: 'รูปประกอบคำ ใช้สีเดียวกับข้อความข้าง ๆ และซ่อนจากโปรแกรมอ่านหน้าจอ',
  examples: [
    {
      title: 'ทั้งหมด',
      content: (
        <ul class="example-icons">
          {(Object.keys(ICON_SHAPES) as IconName[]).map((name) => (
            <li key={name}>
              <Icon name={name} size={24} />
              <span lang="en">{name}</span>
            </li>
          ))}
        </ul>
      ),
    },
  ],
};
