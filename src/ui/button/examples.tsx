import type { ExampleSet } from '../example-set.ts';
import { Button } from './button.tsx';
import { ButtonLink } from './button-link.tsx';

export const buttonExamples: ExampleSet = {
  name: 'Button, ButtonLink',
  purpose: 'ปุ่มสั่งงาน หน้าหนึ่งมีปุ่มหลักปุ่มเดียว ส่วนที่พาไปหน้าอื่นหรือดาวน์โหลดใช้ ButtonLink',
  examples: [
    {
      title: 'ลำดับความสำคัญ',
      content: (
        <div class="example-line">
          <Button type="button" icon="refresh">
            ตรวจทุกข้อ
          </Button>
          <Button type="button" kind="secondary">
            บันทึกร่าง
          </Button>
          <Button type="button" kind="danger" icon="trash">
            ถอนหลักฐาน
          </Button>
          <Button type="button" kind="quiet">
            ยกเลิก
          </Button>
        </div>
      ),
    },
    {
      title: 'ขนาดเล็ก ใช้งานไม่ได้ และลิงก์',
      content: (
        <div class="example-line">
          <Button type="button" size="small" kind="secondary" icon="upload">
            เพิ่มไฟล์
          </Button>
          <Button type="button" disabled>
            กำลังตรวจ
          </Button>
          <ButtonLink href="#export" icon="download">
            ส่งออกเป็น Excel
          </ButtonLink>
          <ButtonLink href="#next" kind="primary">
            เปิดปีงบประมาณ 2567
          </ButtonLink>
        </div>
      ),
    },
  ],
};
