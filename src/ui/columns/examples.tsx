import { Card } from '../card/card.tsx';
import type { ExampleSet } from '../example-set.ts';
import { Stack } from '../stack/stack.tsx';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx';
import { Columns } from './columns.tsx';

export const arrangementExamples: ExampleSet = {
  name: 'Stack, Columns, VisuallyHidden',
  purpose: 'การจัดวาง: ซ้อนกัน เคียงกัน และคำสำหรับโปรแกรมอ่านหน้าจอเท่านั้น',
  examples: [
    {
      title: 'main-side',
      content: (
        <Columns layout="main-side">
          <Stack>
            <Card>หลัก: สิ่งที่มาทำในหน้านี้</Card>
            <Card>ต่อลงมา</Card>
          </Stack>
          <Card>
            ข้าง: สิ่งที่ต้องเห็นประกอบ
            <VisuallyHidden> (ผู้ใช้โปรแกรมอ่านหน้าจอได้ยินประโยคนี้ด้วย)</VisuallyHidden>
          </Card>
        </Columns>
      ),
    },
  ],
};
