import type { ExampleSet } from '../example-set.ts';
import { StateTag } from '../state-tag/state-tag.tsx';
import { SummaryList } from './summary-list.tsx';

export const summaryListExamples: ExampleSet = {
  name: 'SummaryList',
  purpose: 'สิ่งที่รู้เกี่ยวกับเรื่องเดียว',
  examples: [
    {
      title: 'ข้อหนึ่งข้อ',
      content: (
        <SummaryList
          rows={[
            { key: 'ผลตรวจ', value: <StateTag state="warn" language="th" /> },
            { key: 'ตัวชี้วัดย่อย', value: '9.2 การบริหารงาน' },
            { key: 'ปีที่ต้องเป็น', value: 'ปีงบประมาณ พ.ศ. 2566' },
            { key: 'ผู้รับผิดชอบ', value: 'กลุ่มนโยบายและแผน' },
          ]}
        />
      ),
    },
  ],
};
