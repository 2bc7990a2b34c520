import { z } from 'zod';
import type { EvidenceCheck } from './evidence-case.ts';
import { quoteOf } from './finding-words.ts';
import type { Line } from './reading/document-lines.ts';
import { readingOf } from './reading/document-reading.ts';
import { sheetTitleLines } from './titles/document-title.ts';

export const blankCellsParameters = z.object({}).strict();

interface BlankCell {
  readonly line: Line;
  readonly column: string;
  readonly sheet: string | undefined;
}

/** Official forms are filled in completely: no blank cell in a row that is otherwise filled. */
export const blankCells: EvidenceCheck<z.output<typeof blankCellsParameters>> = (evidence) => {
  const { document } = evidence;
  if (document === null || !['xlsx', 'xls', 'ods', 'csv'].includes(document.kind)) return [];
  const blanks = readingOf(evidence).lines.flatMap((page, index) => blanksOf(page, document.pages[index]?.name));
  const first = blanks[0];
  if (first === undefined) return [];
  const place = `${first.sheet === undefined ? '' : `แผ่นงาน “${first.sheet}” `}แถว ${first.line.block.row ?? '?'}`;
  const more =
    blanks.length > 1
      ? { th: ` และอีก ${blanks.length - 1} ช่อง`, en: ` and ${blanks.length - 1} more` }
      : { th: '', en: '' };
  return [
    {
      code: 'blank-cells',
      severity: 'warn',
      page: first.line.page,
      ...(first.sheet === undefined ? {} : { where: `sheet ${first.sheet}` }),
      quote: quoteOf(first.line.text),
      messageTh: `แบบฟอร์มมีช่องว่าง: “${first.column}” (${place}${more.th})`,
      messageEn: `The form has blank cells: “${first.column}” (${first.sheet === undefined ? '' : `sheet “${first.sheet}”, `}row ${first.line.block.row ?? '?'}${more.en})`,
      fixTh: 'กรอกให้ครบทุกช่อง หากไม่มีข้อมูลให้ใส่ “-” หรือ “ไม่มี”',
      fixEn: 'Fill in every cell; write “-” or “none” where there is nothing.',
    },
  ];
};

/** Blank cells under a head, in rows of which at least half is filled. */
function blanksOf(lines: readonly Line[], sheet: string | undefined): readonly BlankCell[] {
  const above = new Set(sheetTitleLines(lines));
  const rows = lines.filter((line) => !above.has(line) && line.block.cells !== undefined);
  const [head, ...data] = rows;
  const columns = head?.block.cells ?? [];
  const headed = columns.flatMap((name, index) => (name.trim() === '' ? [] : [index]));
  if (headed.length < 3) return [];
  return data.flatMap((line): BlankCell[] => {
    const cells = line.block.cells ?? [];
    const blank = headed.filter((index) => (cells[index] ?? '').trim() === '');
    const isFilled = blank.length > 0 && headed.length - blank.length >= headed.length * 0.6;
    const isTotal = cells.some((cell) => /^\s*รวม/u.test(cell));
    return isFilled && !isTotal ? blank.map((index) => ({ line, column: columns[index] ?? '', sheet })) : [];
  });
}
