import { Button } from '../button/button.tsx';
import type { ExampleSet } from '../example-set.ts';
import { Card } from './card.tsx';

export const cardExamples: ExampleSet = {
  name: 'Card',
  purpose: 'เรื่องหนึ่งเรื่องที่อ่านจบในตัว',
  examples: [
    {
      title: 'มีชื่อและปุ่ม',
      content: (
        <Card
          title="ขั้นต่อไป"
          headingLevel={4}
          actions={
            <Button type="button" kind="secondary">
              มอบหมายผู้รับผิดชอบ
            </Button>
          }
        >
          <p>ยังมี 4 ข้อที่ไม่มีหลักฐาน และ 6 ข้อที่ยังไม่มีผู้รับผิดชอบ</p>
        </Card>
      ),
    },
    {
      title: 'มีขอบสี',
      content: (
        <Card title="ปีของเอกสารไม่ตรง" headingLevel={4} tone="bad">
          <p>ปกเอกสารเขียนว่าปีงบประมาณ 2565 แต่ข้อนี้ต้องเป็นปีงบประมาณ 2566</p>
        </Card>
      ),
    },
  ],
};
