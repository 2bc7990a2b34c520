import { toPdf } from '#src/platform/documents/to-pdf.ts';
import { toXlsx } from '#src/platform/documents/to-xlsx.ts';
import { DEMO_YEAR, type DemoPiece, demoPaper, piece } from './demo-piece.ts';
import { KALASIN_OFFICE } from './office.ts';
import { document, paragraph, title, writingFor } from './paper.ts';
import { monthsOf } from './papers/administration.ts';
import { SORKOR_HEAD, sorkorRows } from './papers/procurement.ts';
import { scanOf } from './scan-of.ts';
import { sitePage } from './site-page.ts';

const lastYear = {
  year: DEMO_YEAR - 1,
  titleYear: String(DEMO_YEAR - 1),
  tableYear: String(DEMO_YEAR - 1),
  headerYear: String(DEMO_YEAR - 1),
};
const without = (name: string) => ({ without: new Set([name]) });
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * What the demo office publishes for its assessment: most of it right, and some pieces each with one mistake that real
 * offices make. The first is the one that cost a provincial education office its full score: a mistyped year.
 */
export function demoPieces(): DemoPiece[] {
  return [...mistakes(), ...rightPages(), ...rightFiles()];
}

function mistakes(): DemoPiece[] {
  return [
    piece('O11', 'แผนดำเนินงาน-2566', 'pdf', { titleYear: '2656' }, 'year-malformed'),
    piece('O4', 'แผนพัฒนา', 'pdf', { titleYear: 'พ.ศ. 2561 - 2565' }, 'range-not-covering'),
    piece('O12', 'รายงานรอบ-6-เดือน', 'pdf', { tableYear: '2565' }, 'fiscal-year-inconsistent'),
    piece('O13', 'รายงานประจำปี-2565', 'pdf', without('suggestions'), 'required-element-missing'),
    piece('O16', 'สถิติการให้บริการ', 'pdf', without('last-months'), 'period-incomplete'),
    piece(
      'O17',
      'ความพึงพอใจ',
      'pdf',
      { year: 2564, titleYear: '2564', tableYear: '2564' },
      'fiscal-year-title-mismatch',
    ),
    piece('O19', 'แผนจัดซื้อจัดจ้าง', 'pdf', { titleYear: '2556' }, 'fiscal-year-title-mismatch'),
    { item: 'O21', path: at('o21/สขร1.xlsx'), fault: 'blank-cells', content: () => sorkorWorkbook(true) },
    {
      item: 'O22',
      path: at('o22/รายงานจัดซื้อ-2565.pdf'),
      fault: 'corrupt-file',
      content: async () => toPdf(demoPaper('O22')).slice(0, 6000),
    },
    piece('O23', 'แผนบริหารบุคคล', 'pdf', { ...lastYear, titleYear: String(DEMO_YEAR) }, 'stale-content'),
    piece('O24', 'ความก้าวหน้าด้านบุคคล', 'docx', { headerYear: '2562' }, 'fiscal-year-inconsistent'),
    {
      item: 'O26',
      path: at('o26/รายงานบุคคล-2565.pdf'),
      fault: 'wrong-file-type',
      content: async () => encoded(waitingPage()),
    },
    {
      item: 'O29',
      path: 'members/o29-statistics.pdf',
      fault: 'access-restricted',
      content: async () => encoded(''),
      isServedOnly: true,
    },
    {
      item: 'O30',
      path: 'content/2566-participation',
      fault: 'soft-404',
      content: async () => encoded(''),
      isServedOnly: true,
    },
    {
      item: 'O18',
      path: 'e-service-old',
      fault: 'links-to-homepage',
      content: async () => encoded(''),
      isServedOnly: true,
    },
    {
      item: 'O38',
      path: at('o38/ไฟล์ที่ถูกลบ.pdf'),
      fault: 'not-reachable',
      content: async () => encoded(''),
      isServedOnly: true,
    },
    {
      item: 'O31',
      path: at('o31/ประกาศ-no-gift-policy.pdf'),
      fault: 'no-text-layer',
      content: () => scanOf(toPdf(demoPaper('O31'))),
    },
    piece('O34', 'ประเมินความเสี่ยง', 'pdf', { titleYear: '........' }, 'year-left-blank'),
    piece(
      'O37',
      'ติดตามแผนทุจริต',
      'pdf',
      { ...lastYear, titleYear: String(DEMO_YEAR), tableYear: String(DEMO_YEAR) },
      'period-wrong',
    ),
    { ...piece('O35', 'มาตรการ', 'pdf'), fault: 'duplicate-file', content: async () => toPdf(demoPaper('O43')) },
    { ...piece('O43', 'มาตรการ', 'pdf'), fault: 'duplicate-file' },
  ];
}

function rightPages(): DemoPiece[] {
  return ['O1', 'O2', 'O3', 'O5', 'O6', 'O7', 'O8', 'O9', 'O28'].map((item) => piece(item, 'page', 'html'));
}

function rightFiles(): DemoPiece[] {
  return [
    piece('O1', 'โครงสร้างหน่วยงาน', 'pdf'),
    piece('O3', 'อำนาจหน้าที่', 'pdf', { thaiDigits: false }),
    piece('O10', 'นโยบายคุ้มครองข้อมูลส่วนบุคคล', 'pdf'),
    piece('O14', 'คู่มืองานสารบรรณ', 'pdf', { thaiDigits: false }),
    piece('O14', 'คู่มืองานสารบรรณ', 'docx'),
    piece('O15', 'คู่มือประชาชน', 'pdf'),
    piece('O15', 'คู่มือประชาชน', 'docx', { thaiDigits: false }),
    piece('O20', 'ประกาศเชิญชวน', 'pdf'),
    piece('O20', 'ประกาศเชิญชวน', 'docx'),
    piece('O25', 'หลักเกณฑ์', 'pdf'),
    piece('O27', 'แนวปฏิบัติเรื่องร้องเรียน', 'pdf'),
    piece('O27', 'แนวปฏิบัติเรื่องร้องเรียน', 'html'),
    piece('O32', 'กิจกรรม-no-gift-policy', 'pdf'),
    piece('O32', 'กิจกรรม-no-gift-policy', 'html', { thaiDigits: false }),
    piece('O33', 'รายงาน-no-gift-policy', 'pdf'),
    piece('O36', 'แผนป้องกันการทุจริต', 'pdf', { thaiDigits: false }),
    piece('O36', 'แผนป้องกันการทุจริต', 'docx'),
    piece('O39', 'ประมวลจริยธรรม', 'pdf'),
    piece('O40', 'ขับเคลื่อนจริยธรรม', 'pdf'),
    piece('O40', 'ขับเคลื่อนจริยธรรม', 'html', { thaiDigits: false }),
    piece('O41', 'ประเมินจริยธรรม', 'pdf'),
    piece('O42', 'มาตรการส่งเสริมคุณธรรม', 'pdf'),
    piece('O42', 'มาตรการส่งเสริมคุณธรรม', 'docx', { thaiDigits: false }),
    {
      item: 'O21',
      path: at('o21/สขร1.pdf'),
      fault: null,
      content: async () => toPdf(demoPaper('O21', { thaiDigits: false })),
    },
  ];
}

const at = (path: string): string => `ita/${DEMO_YEAR}/${path}`;

/** Six monthly sheets; with `hasBlanks` some cells of the form are left empty. */
async function sorkorWorkbook(hasBlanks: boolean): Promise<Uint8Array> {
  const months = monthsOf({ year: DEMO_YEAR, without: new Set() });
  return toXlsx(
    months.map((month, index) => ({
      name: month,
      above: [`สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน ${month}`, KALASIN_OFFICE.name, '(แบบ สขร.1)'],
      head: SORKOR_HEAD,
      rows: sorkorRows(month, index).map((row) =>
        row.map((cell, column) => (hasBlanks && index === 4 && (column === 3 || column === 7) ? null : cell)),
      ),
      widths: [7, 30, 14, 14, 14, 28, 28, 16, 26],
    })),
  );
}

function waitingPage(): string {
  const w = writingFor(KALASIN_OFFICE, DEMO_YEAR);
  return sitePage(
    document(w, 'ดาวน์โหลดเอกสาร', [title('ดาวน์โหลดเอกสาร'), paragraph('กรุณารอสักครู่ ระบบกำลังเตรียมไฟล์ให้ท่าน')]),
  );
}
