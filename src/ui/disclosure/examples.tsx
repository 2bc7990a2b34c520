import type { ExampleSet } from '../example-set.ts';
import { Disclosure } from './disclosure.tsx';

export const disclosureExamples: ExampleSet = {
  name: 'Disclosure',
  purpose: 'รายละเอียดสำหรับผู้ที่ต้องการ',
  examples: [
    {
      title: 'ปิดและเปิด',
      content: (
        <>
          <Disclosure summary="คะแนนนี้คิดอย่างไร">
            <p>คะแนนของตัวชี้วัดย่อยเป็นค่าเฉลี่ยของทุกข้อ</p>
          </Disclosure>
          <Disclosure summary="ดูหลักฐานของปีก่อน" open>
            <p>ปีงบประมาณ 2565 ใช้แผนปฏิบัติราชการประจำปี ซึ่งผ่านทุกองค์ประกอบ</p>
          </Disclosure>
        </>
      ),
    },
  ],
};
