import type { ExampleSet } from '../example-set.ts';
import { SafeLink } from './safe-link.tsx';

export const safeLinkExamples: ExampleSet = {
  name: 'SafeLink',
  purpose: 'ลิงก์ไปหน้าในระบบ หรือเว็บไซต์ภายนอก ที่อยู่ชนิดอื่นแสดงเป็นข้อความธรรมดา',
  examples: [
    { title: 'ในระบบ', content: <SafeLink href="#items">ดูรายการทั้ง 43 ข้อ</SafeLink> },
    {
      title: 'ภายนอก',
      content: (
        <SafeLink href="https://www.example.go.th/plan.pdf" external>
          แผนปฏิบัติราชการประจำปี
        </SafeLink>
      ),
    },
    { title: 'ที่อยู่ที่ไม่ปลอดภัย', content: <SafeLink href="ftp://www.example.go.th">ftp://www.example.go.th</SafeLink> },
  ],
};
