import { toPdf } from '#src/platform/documents/to-pdf.ts';
import { DEMO_YEAR, type DemoPiece, demoPaper, piece, servedPiece } from '../demo-piece.ts';
import { KALASIN_OFFICE } from '../office.ts';
import { document, paragraph, title, writingFor } from '../paper.ts';
import { scanOf } from '../scan-of.ts';
import { sitePage } from '../site-page.ts';
import { sorkorWorkbookWithBlanks } from './sorkor-workbook.ts';

const lastYear = {
  year: DEMO_YEAR - 1,
  titleYear: String(DEMO_YEAR - 1),
  tableYear: String(DEMO_YEAR - 1),
  headerYear: String(DEMO_YEAR - 1),
};
const without = (name: string) => ({ without: new Set([name]) });

/** Mistakes of years, periods and elements: the file opens, and says the wrong thing. */
export function mistakesOfContent(): DemoPiece[] {
  return [
    piece('O11', 'แผนดำเนินงานและการใช้งบประมาณประจำปี 2566', 'แผนดำเนินงาน-2566.pdf', {
      changes: { titleYear: '2656' },
      fault: 'year-malformed',
    }),
    piece('O4', 'แผนยุทธศาสตร์การพัฒนา', 'แผนพัฒนา.pdf', {
      as: 'link',
      changes: { titleYear: 'พ.ศ. 2561 - 2565' },
      fault: 'range-not-covering',
    }),
    piece('O12', 'รายงานกำกับติดตามการดำเนินงาน รอบ 6 เดือน', 'รายงานรอบ-6-เดือน.pdf', {
      changes: { tableYear: '2565' },
      fault: 'fiscal-year-inconsistent',
    }),
    piece('O13', 'รายงานผลการดำเนินงานประจำปี 2565', 'รายงานประจำปี-2565.pdf', {
      as: 'link',
      changes: without('suggestions'),
      fault: 'required-element-missing',
    }),
    piece('O16', 'สถิติการให้บริการ รอบ 6 เดือนแรก', 'สถิติการให้บริการ.pdf', {
      changes: without('last-months'),
      fault: 'period-incomplete',
    }),
    piece('O17', 'ผลสำรวจความพึงพอใจการให้บริการ', 'ความพึงพอใจ.pdf', {
      as: 'link',
      changes: { year: 2564, titleYear: '2564', tableYear: '2564' },
      fault: 'fiscal-year-title-mismatch',
    }),
    piece('O19', 'ประกาศแผนการจัดซื้อจัดจ้าง', 'แผนจัดซื้อจัดจ้าง.pdf', {
      as: 'link',
      changes: { titleYear: '2556' },
      fault: 'fiscal-year-title-mismatch',
    }),
    piece('O21', 'สรุปผลการจัดซื้อจัดจ้างรายเดือน (สขร.1) แบบ Excel', 'สขร1.xlsx', {
      content: sorkorWorkbookWithBlanks,
      fault: 'blank-cells',
    }),
    piece('O23', 'นโยบายและแผนการบริหารทรัพยากรบุคคล', 'แผนบริหารบุคคล.pdf', {
      changes: { ...lastYear, titleYear: String(DEMO_YEAR) },
      fault: 'stale-content',
    }),
    piece('O24', 'รายงานความก้าวหน้าด้านทรัพยากรบุคคล', 'ความก้าวหน้าด้านบุคคล.docx', {
      changes: { headerYear: '2562' },
      fault: 'fiscal-year-inconsistent',
    }),
    piece('O34', 'การประเมินความเสี่ยงการทุจริต', 'ประเมินความเสี่ยง.pdf', {
      changes: { titleYear: '........' },
      fault: 'year-left-blank',
    }),
    piece('O37', 'รายงานกำกับติดตามการป้องกันการทุจริต รอบ 6 เดือน', 'ติดตามแผนทุจริต.pdf', {
      as: 'link',
      changes: { ...lastYear, titleYear: String(DEMO_YEAR), tableYear: String(DEMO_YEAR) },
      fault: 'period-wrong',
    }),
    piece('O35', 'การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต', 'มาตรการ.pdf', {
      content: async () => toPdf(demoPaper('O43')),
      fault: 'duplicate-file',
    }),
    piece('O43', 'ผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม', 'มาตรการ.pdf', { fault: 'duplicate-file' }),
  ];
}

/** Mistakes of publishing: what was handed in cannot be opened, or is not the document. */
export function mistakesOfPublishing(): DemoPiece[] {
  return [
    piece('O22', 'รายงานสรุปผลการจัดซื้อจัดจ้างประจำปี 2565', 'รายงานจัดซื้อ-2565.pdf', {
      content: async () => toPdf(demoPaper('O22')).slice(0, 6000),
      fault: 'corrupt-file',
    }),
    piece('O26', 'รายงานผลการบริหารทรัพยากรบุคคลประจำปี 2565', 'รายงานบุคคล-2565.pdf', {
      as: 'link',
      content: async () => new TextEncoder().encode(waitingPage()),
      fault: 'wrong-file-type',
    }),
    servedPiece('O29', 'สถิติเรื่องร้องเรียนการทุจริต', 'members/o29-statistics.pdf', 'access-restricted'),
    servedPiece('O30', 'การเปิดโอกาสให้มีส่วนร่วม', 'content/2566-participation', 'soft-404'),
    servedPiece('O18', 'ระบบบริการออนไลน์ (E-Service)', 'e-service-old', 'links-to-homepage'),
    servedPiece('O38', 'รายงานผลการป้องกันการทุจริตประจำปี 2565', `ita/${DEMO_YEAR}/o38/ไฟล์ที่ถูกลบ.pdf`, 'not-reachable'),
    piece('O31', 'ประกาศเจตนารมณ์ No Gift Policy (ฉบับลงนาม)', 'ประกาศ-no-gift-policy.pdf', {
      content: () => scanOf(toPdf(demoPaper('O31'))),
      fault: 'no-text-layer',
    }),
  ];
}

function waitingPage(): string {
  const w = writingFor(KALASIN_OFFICE, DEMO_YEAR);
  return sitePage(
    document(w, 'ดาวน์โหลดเอกสาร', [title('ดาวน์โหลดเอกสาร'), paragraph('กรุณารอสักครู่ ระบบกำลังเตรียมไฟล์ให้ท่าน')]),
  );
}
