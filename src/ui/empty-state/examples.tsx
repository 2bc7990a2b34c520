import { ButtonLink } from '../button/button-link.tsx';
import type { ExampleSet } from '../example-set.ts';
import { EmptyState } from './empty-state.tsx';

export const emptyStateExamples: ExampleSet = {
  name: 'EmptyState',
  purpose: 'หน้าว่างที่บอกว่าต้องเริ่มอย่างไร',
  examples: [
    {
      title: 'ยังไม่มีหลักฐาน',
      content: (
        <EmptyState
          title="ข้อนี้ยังไม่มีหลักฐาน"
          action={
            <ButtonLink href="#add" kind="primary" icon="plus">
              เพิ่มหลักฐาน
            </ButtonLink>
          }
        >
          <p>วางลิงก์จากเว็บไซต์ของหน่วยงาน หรืออัปโหลดไฟล์ ระบบจะอ่านและบอกผลภายในไม่กี่วินาที</p>
        </EmptyState>
      ),
    },
  ],
};
