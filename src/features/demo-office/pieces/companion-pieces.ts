import { toPdf } from '#src/platform/documents/to-pdf.ts';
import { DEMO_YEAR, type DemoPiece, demoPaper, piece, servedPiece } from '../demo-piece.ts';
import { KALASIN_OFFICE } from '../office.ts';
import { document, writingFor } from '../paper.ts';
import { bilingualServiceManual } from '../papers/bilingual-service-manual.ts';
import { corruptionPlan } from '../papers/integrity.ts';
import { noGiftPoster, noGiftQuarter } from '../papers/no-gift-pieces.ts';
import { photoOfMeeting } from '../photo-of-meeting.ts';
import { scanOf } from '../scan-of.ts';

const arabicDigits = { changes: { thaiDigits: false } };

/** Second and third pieces of items, as offices add them: the page of a file, quarters of a report, a workbook. */
export function rightCompanions(): DemoPiece[] {
  return [
    piece('O5', 'ข้อมูลการติดต่อและแผนที่ตั้ง (PDF)', 'ข้อมูลการติดต่อ.pdf'),
    piece('O6', 'บัญชีกฎหมายที่เกี่ยวข้อง (PDF)', 'บัญชีกฎหมาย.pdf', { as: 'link' }),
    piece('O15', 'คู่มือการให้บริการ ภาษาไทย - อังกฤษ', 'service-manual-th-en.pdf', {
      ...arabicDigits,
      paper: bilingualServiceManual,
    }),
    piece('O17', 'ตารางผลสำรวจความพึงพอใจ 2565 (Excel)', 'ความพึงพอใจ-2565.xlsx', arabicDigits),
    piece('O19', 'แผนการจัดซื้อจัดจ้าง (หน้าเว็บ)', 'แผนจัดซื้อจัดจ้าง.html', arabicDigits),
    piece('O22', 'ตารางสรุปผลการจัดซื้อจัดจ้าง 2565 (Excel)', 'สรุปจัดซื้อ-2565.xlsx', arabicDigits),
    piece('O31', 'ประกาศเจตนารมณ์ No Gift Policy (หน้าเว็บ)', 'ประกาศ-no-gift-policy.html'),
    piece('O33', 'รายงานผลตามนโยบาย No Gift Policy ไตรมาสที่ 1', 'รายงาน-ไตรมาส-1.pdf', { paper: noGiftQuarter(1) }),
    piece('O33', 'รายงานผลตามนโยบาย No Gift Policy ไตรมาสที่ 2', 'รายงาน-ไตรมาส-2.pdf', { paper: noGiftQuarter(2) }),
    piece('O38', 'รายงานผลการป้องกันการทุจริตประจำปี 2565 (Word)', 'รายงานป้องกันการทุจริต-2565.docx'),
    piece('O39', 'ประมวลจริยธรรม (หน้าเว็บ)', 'ประมวลจริยธรรม.html'),
  ];
}

/** Companions that spoil an item, or leave it to a person's eyes, beside pieces that are right. */
export function faultyCompanions(): DemoPiece[] {
  return [
    piece('O12', 'ภาคผนวก ตารางติดตามผล', 'ภาคผนวก-ตารางติดตาม.pdf', {
      content: async () => toPdf(blankPaper()),
      fault: 'empty-document',
    }),
    piece('O19', 'ประกาศแผนการจัดซื้อจัดจ้าง (ฉบับลงนาม)', 'แผนจัดซื้อจัดจ้าง-ลงนาม.pdf', {
      content: () => scanOf(toPdf(demoPaper('O19'))),
      fault: 'no-text-layer',
    }),
    servedPiece('O20', 'ประกาศผู้ชนะการเสนอราคา', `ita/${DEMO_YEAR}/o20/ประกาศผู้ชนะการเสนอราคา.pdf`, 'not-reachable'),
    piece('O37', 'เอกสารประกอบการติดตามการป้องกันการทุจริต', 'เอกสารประกอบการติดตาม.pdf', {
      paper: corruptionPlan,
      fault: 'wrong-document',
    }),
    piece('O26', 'สรุปผลการบริหารทรัพยากรบุคคล 2565 (Word)', 'สรุปบุคคล-2565.docx', {
      changes: { without: new Set(['problems', 'suggestions']) },
      fault: 'required-element-missing',
    }),
    piece('O29', 'ตารางสถิติเรื่องร้องเรียน (Excel)', 'สถิติร้องเรียน.xlsx', {
      changes: { thaiDigits: false, without: new Set(['none', 'rows']) },
      fault: 'none-not-stated',
    }),
    piece('O30', 'รายงานการมีส่วนร่วม (PDF)', 'การมีส่วนร่วม.pdf', {
      as: 'link',
      changes: { year: DEMO_YEAR - 2, titleYear: String(DEMO_YEAR) },
      fault: 'date-outside-period',
    }),
    piece('O32', 'ภาพกิจกรรมประชุมชี้แจง No Gift Policy', 'ภาพกิจกรรม.png', {
      content: async () => photoOfMeeting(),
      fault: 'no-text-layer',
    }),
    piece('O32', 'โปสเตอร์ No Gift Policy', 'โปสเตอร์-no-gift-policy.png', {
      paper: noGiftPoster,
      fault: 'no-text-layer',
    }),
    piece('O36', 'แผนปฏิบัติการป้องกันการทุจริต (ฉบับแก้ไข)', 'แผนป้องกันการทุจริต-ฉบับแก้ไข.pdf', {
      changes: { titleYear: String(DEMO_YEAR - 2) },
      fault: 'fiscal-year-title-mismatch',
    }),
  ];
}

/** A page without a word, as an export goes wrong. */
function blankPaper() {
  const { footer: _, ...blank } = document(writingFor(KALASIN_OFFICE, DEMO_YEAR), 'ภาคผนวก', []);
  return blank;
}
