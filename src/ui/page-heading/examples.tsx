import { ButtonLink } from '../button/button-link.tsx';
import type { ExampleSet } from '../example-set.ts';
import { PageHeading } from './page-heading.tsx';

export const pageHeadingExamples: ExampleSet = {
  name: 'PageHeading',
  purpose: 'หัวเรื่องหลักของหน้า มีได้หน้าละหนึ่งเดียว',
  examples: [
    {
      title: 'ครบทุกส่วน',
      content: (
        <PageHeading
          level={4}
          eyebrow="ข้อ O10 · ตัวชี้วัดย่อย 9.2 การบริหารงาน"
          title="แผนดำเนินงานและการใช้งบประมาณประจำปี"
          lead="แสดงแผนการดำเนินภารกิจของหน่วยงานที่มีระยะเวลา 1 ปี ของปีงบประมาณ พ.ศ. 2566"
          actions={
            <ButtonLink href="#check" kind="primary" icon="refresh">
              ตรวจข้อนี้
            </ButtonLink>
          }
        />
      ),
    },
  ],
};
