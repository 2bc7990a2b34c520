import { toXlsx } from '#src/platform/documents/to-xlsx.ts';
import { DEMO_YEAR } from '../demo-piece.ts';
import { KALASIN_OFFICE } from '../office.ts';
import { monthsOf } from '../papers/administration.ts';
import { SORKOR_HEAD, sorkorRows } from '../papers/procurement.ts';

/** The summary of procurement (form สขร.1) as six monthly sheets; some cells of the form are left empty. */
export async function sorkorWorkbookWithBlanks(): Promise<Uint8Array> {
  const months = monthsOf({ year: DEMO_YEAR, without: new Set() });
  return toXlsx(
    months.map((month, index) => ({
      name: month,
      above: [`สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน ${month}`, KALASIN_OFFICE.name, '(แบบ สขร.1)'],
      head: SORKOR_HEAD,
      rows: sorkorRows(month, index).map((row) =>
        row.map((cell, column) => (index === 4 && (column === 3 || column === 7) ? null : cell)),
      ),
      widths: [7, 30, 14, 14, 14, 28, 28, 16, 26],
    })),
  );
}
