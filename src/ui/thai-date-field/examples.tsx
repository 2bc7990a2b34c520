import type { ExampleSet } from '../example-set.ts';
import { ThaiDateField } from './thai-date-field.tsx';

export const thaiDateFieldExamples: ExampleSet = {
  name: 'ThaiDateField',
  purpose: 'วันที่เป็น พ.ศ. กรอกด้วยเลขไทยหรือเลขอารบิกก็ได้',
  examples: [
    {
      title: 'ปกติ',
      content: (
        <ThaiDateField
          name="due"
          label="กำหนดส่ง"
          hint="เช่น 31 มีนาคม 2566"
          language="th"
          value={{ day: 31, month: 3, year: 2566 }}
        />
      ),
    },
    {
      title: 'กรอกปี ค.ศ.',
      content: (
        <ThaiDateField
          name="until-wrong"
          label="ใช้ความเห็นนี้ถึงวันที่"
          language="th"
          value={{ day: '๓๐', month: 9, year: '2023' }}
          error="2023 เป็นปี ค.ศ. กรุณากรอกเป็นปี พ.ศ. คือ 2566"
        />
      ),
    },
  ],
};
