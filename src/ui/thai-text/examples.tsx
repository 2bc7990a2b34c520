import type { ExampleSet } from '../example-set.ts';
import { ThaiText } from './thai-text.tsx';

export const thaiTextExamples: ExampleSet = {
  name: 'ThaiText',
  purpose: 'ข้อความไทยที่ขึ้นบรรทัดใหม่ตรงคำเท่านั้น',
  examples: [
    {
      title: 'ในช่องแคบ',
      content: (
        <p class="example-narrow">
          <ThaiText text="สำนักงานศึกษาธิการจังหวัดกาฬสินธุ์ ประกาศเจตนารมณ์นโยบายไม่รับของขวัญ (No Gift Policy) จากการปฏิบัติหน้าที่ ประจำปีงบประมาณ พ.ศ. 2566 ให้ผู้บริหารและเจ้าหน้าที่ทุกคนถือปฏิบัติ" />
        </p>
      ),
    },
    { title: 'วรรณยุกต์ซ้อน', content: <p>ที่นี่มีน้ำใจ ผู้ใหญ่ยิ้มปลื้ม เจ้าหน้าที่ชี้แจงขั้นตอนซื้อจัดจ้างฎีกาญัตติ</p> },
  ],
};
