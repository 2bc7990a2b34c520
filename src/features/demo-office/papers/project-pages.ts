import type { OfficialBlock } from '#src/platform/documents/official-document.ts';
import { heading, items, pageBreak, paragraph, table, type Writing } from '../paper.ts';
import { projectsOf } from './projects.ts';

/** What each project is for, two to a page, as the appendix of a plan holds it. */
export function projectPages(w: Writing): OfficialBlock[] {
  return projectsOf(w).flatMap((one, index) => [
    ...(index % 2 === 0 ? [pageBreak] : []),
    heading(`${index + 1}. ${one.name}`),
    paragraph(
      `หลักการและเหตุผล ตามแผนปฏิบัติราชการของหน่วยงานที่มุ่งยกระดับการให้บริการและการบริหารจัดการที่ดี ประกอบกับผลการดำเนินงานที่ผ่านมาพบว่ายังต้องพัฒนาอย่างต่อเนื่อง ${w.office.name} จึงกำหนดให้มีโครงการนี้ขึ้น`,
    ),
    items(
      'วัตถุประสงค์: เพื่อให้ผู้รับบริการและผู้มีส่วนได้ส่วนเสียได้รับประโยชน์อย่างทั่วถึง โปร่งใส และเป็นธรรม',
      `กลุ่มเป้าหมาย: บุคลากรและประชาชน จำนวน ${60 + index * 8} คน`,
      `ตัวชี้วัดความสำเร็จ: ร้อยละ ${80 + index} ของกลุ่มเป้าหมายมีความพึงพอใจในระดับมากขึ้นไป`,
    ),
    table(
      null,
      ['กิจกรรมย่อย', 'ระยะเวลา', 'งบประมาณ (บาท)'],
      [
        ['ประชุมเตรียมการและจัดทำรายละเอียด', one.period, '-'],
        ['ดำเนินการตามแผน', one.period, one.budget.toLocaleString('en-US')],
        ['สรุปผลและรายงาน', one.period, '-'],
      ],
      { widths: [5, 3, 2], amounts: [2] },
    ),
  ]);
}
