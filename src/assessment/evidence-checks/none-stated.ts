import { z } from 'zod';
import type { EvidenceCheck } from './evidence-case.ts';
import type { Finding } from './finding.ts';
import { isContentLine, type Line } from './reading/document-lines.ts';
import { readingOf } from './reading/document-reading.ts';
import { loose, looseCues } from './reading/loose-text.ts';
import { sheetTitleLines } from './titles/document-title.ts';

export const noneStatedParameters = z.object({}).strict();

const NONE = looseCues('ไม่มี', 'ไม่พบ', 'ไม่ปรากฏ', 'ไม่ได้รับ', 'ไม่ได้ดำเนิน', 'ไม่เกิด', 'none', 'n/a', 'จำนวน[^ก-ฮ]{0,4}0');

/** Where a table would be empty, the document says that there is nothing: an empty table looks like a forgotten one. */
export const noneStated: EvidenceCheck<z.output<typeof noneStatedParameters>> = (evidence) => {
  const { document } = evidence;
  // The columns of a PDF are read off their places; an empty table cannot be told there from a table that was not seen.
  if (document === null || document.kind === 'pdf' || document.kind === 'pptx') return [];
  const { lines } = readingOf(evidence);
  return lines.flatMap((page, index): Finding[] => {
    const content = page.filter(isContentLine);
    if (!hasEmptyTable(content) || content.some((line) => NONE.test(loose(line.text)))) return [];
    const sheet = document.pages[index]?.name;
    const where = sheet === undefined ? `หน้า ${content[0]?.page}` : `แผ่นงาน “${sheet}”`;
    return [
      {
        code: 'none-not-stated',
        severity: 'warn',
        ...(content[0] === undefined ? {} : { page: content[0].page }),
        ...(sheet === undefined ? {} : { where: `sheet ${sheet}` }),
        messageTh: `ตารางไม่มีรายการ และไม่ได้ระบุว่า “ไม่มี” (${where})`,
        messageEn: `A table is empty, and nothing says that there is nothing to report (${sheet === undefined ? `page ${content[0]?.page}` : `sheet “${sheet}”`})`,
        fixTh: 'ระบุให้ชัดเจน เช่น “เดือนนี้ไม่มีการจัดซื้อจัดจ้าง” หรือ “ไม่มีเรื่องร้องเรียน”',
        fixEn: 'Say so, for instance “no procurement in this month” or “no complaints”.',
      },
    ];
  });
};

/** A head of at least three columns, and no row below it that is more than a number or a blank. */
function hasEmptyTable(lines: readonly Line[]): boolean {
  const above = new Set(sheetTitleLines(lines));
  const rows = lines.filter((line) => line.block.role === 'table-row' && !above.has(line));
  const head = rows.findIndex((row) => filled(row).length >= 3);
  if (head === -1) return false;
  return rows.slice(head + 1).every((row) => filled(row).length <= 1);
}

function filled(line: Line): readonly string[] {
  return (line.block.cells ?? []).filter((cell) => cell.trim() !== '');
}
