import type { ExampleSet } from '../example-set.ts';
import { NavTabs } from './nav-tabs.tsx';

export const navTabsExamples: ExampleSet = {
  name: 'NavTabs',
  purpose: 'หลายมุมมองของเรื่องเดียว เป็นลิงก์',
  examples: [
    {
      title: 'มีจำนวน',
      content: (
        <NavTabs
          label="กรองตามสถานะ"
          items={[
            { href: '#all', label: 'ทั้งหมด', count: 43, current: true },
            { href: '#fail', label: 'ไม่ผ่าน', count: 5 },
            { href: '#missing', label: 'ไม่มีหลักฐาน', count: 4 },
          ]}
        />
      ),
    },
  ],
};
