import type { ExampleSet } from '../example-set.ts';
import { Timeline } from './timeline.tsx';

export const timelineExamples: ExampleSet = {
  name: 'Timeline',
  purpose: 'เกิดอะไรขึ้น เมื่อใด โดยใคร ล่าสุดอยู่บน',
  examples: [
    {
      title: 'ประวัติของข้อ',
      content: (
        <Timeline
          language="th"
          entries={[
            { at: new Date('2023-03-20T07:05:00Z'), who: 'ระบบ', what: 'ตรวจแล้ว: ควรแก้' },
            { at: new Date('2023-03-20T07:04:00Z'), who: 'นางสาวสมใจ ใจดี', what: 'เพิ่มไฟล์ แผนปฏิบัติการ 2566.pdf' },
            { at: new Date('2023-03-01T02:30:00Z'), who: 'นายวิชัย มั่นคง', what: 'มอบหมายให้กลุ่มนโยบายและแผน' },
          ]}
        />
      ),
    },
  ],
};
