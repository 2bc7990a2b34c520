import type { ExampleSet } from '../example-set.ts';
import { Figure } from './figure.tsx';
import { FigureRow } from './figure-row.tsx';

export const figureExamples: ExampleSet = {
  name: 'Figure, FigureRow',
  purpose: 'ตัวเลขสำคัญหนึ่งตัวพร้อมความหมาย',
  examples: [
    {
      title: 'สามตัว',
      content: (
        <FigureRow>
          <Figure label="พร้อมแล้ว" value="34" unit="จาก 43 ข้อ" note="เพิ่มขึ้น 3 ข้อจากสัปดาห์ก่อน" tone="good" />
          <Figure label="คะแนนคาดการณ์ (OIT)" value="81.25" unit="คะแนน" note="อยู่ระหว่าง 76.50 ถึง 90.00" />
          <Figure label="เหลือเวลา" value="5" unit="วัน" note="ครบกำหนด 31 มีนาคม 2566" tone="warning" />
        </FigureRow>
      ),
    },
  ],
};
