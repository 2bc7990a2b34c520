import type { ExampleSet } from '../example-set.ts';
import { Notice } from './notice.tsx';

export const noticeExamples: ExampleSet = {
  name: 'Notice',
  purpose: 'สิ่งที่ต้องรู้ก่อนทำต่อ',
  examples: [
    {
      title: 'สี่แบบ',
      content: (
        <>
          <Notice kind="info" title="ผลตรวจนี้มาจากสำเนาเมื่อวาน">
            <p>หากแก้เอกสารบนเว็บไซต์แล้ว ให้กดตรวจอีกครั้ง</p>
          </Notice>
          <Notice kind="success">บันทึกหลักฐานแล้ว และเริ่มตรวจแล้ว</Notice>
          <Notice kind="warning" title="เหลือเวลา 5 วัน">
            <p>ต้องตอบแบบวัด OIT ภายในวันที่ 31 มีนาคม 2566</p>
          </Notice>
          <Notice kind="error" title="เปิดเว็บไซต์ของหน่วยงานไม่ได้">
            <p>ตรวจที่อยู่เว็บไซต์ หรือลองอีกครั้งในอีก 10 นาที ผลตรวจเดิมยังอยู่ครบ</p>
          </Notice>
        </>
      ),
    },
  ],
};
