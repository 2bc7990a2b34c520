import type { ExampleSet } from '../example-set.ts';
import { Tag } from './tag.tsx';

export const tagExamples: ExampleSet = {
  name: 'Tag',
  purpose: 'คำสั้น ๆ ที่บอกชนิด ปี หรือรอบ ไม่ใช้แทนผลการตรวจ',
  examples: [
    {
      title: 'โทนสี',
      content: (
        <div class="example-line">
          <Tag>PDF</Tag>
          <Tag tone="info">รอบ 6 เดือน</Tag>
          <Tag tone="good">ยืนยันแล้ว</Tag>
          <Tag tone="warning">ครบกำหนดใน 3 วัน</Tag>
          <Tag tone="bad">เกินกำหนด</Tag>
        </div>
      ),
    },
  ],
};
