import type { Framework } from '#src/assessment/frameworks/framework.ts';
import { itemOfCell } from './item-name.ts';
import type { TextRow } from './read-table-text.ts';

/** Where the two columns of a list are, and its rows below the heading. */
export interface ListColumns {
  readonly item: number;
  readonly evidence: number;
  readonly rows: readonly TextRow[];
}

const ITEM_HEADINGS = [
  'item',
  'code',
  'itemcode',
  'oit',
  'ข้อ',
  'ข้อที่',
  'รหัสข้อ',
  'รหัส',
  'รายการ',
  'ตัวชี้วัด',
  'รายการที่',
  'ข้อoit',
];
const EVIDENCE_HEADINGS = [
  'evidence',
  'url',
  'link',
  'address',
  'file',
  'path',
  'หลักฐาน',
  'ลิงก์',
  'ลิงค์',
  'ลิงก์หลักฐาน',
  'ลิงค์หลักฐาน',
  'ที่อยู่',
  'เว็บไซต์',
  'ไฟล์',
  'ไฟล์หลักฐาน',
  'เอกสาร',
  'urlหลักฐาน',
  'หลักฐาน(url)',
  'หลักฐาน/ลิงก์',
  'หลักฐาน/url',
];
/** Titles and notes may stand above the heading. */
const HEADING_WITHIN = 15;

/**
 * Finds the columns by their heading (Thai or English). A list without a heading is understood where its first row already
 * holds an item and, in the next cell, something. Null where neither is so.
 */
export function findListColumns(rows: readonly TextRow[], framework: Pick<Framework, 'items'>): ListColumns | null {
  for (const [index, { cells }] of rows.slice(0, HEADING_WITHIN).entries()) {
    const keys = cells.map(headingKey);
    const evidence = keys.findIndex((key) => EVIDENCE_HEADINGS.includes(key));
    // "รายการ" is used for the item and for its title: the more exact headings come first in the table above.
    const item = ITEM_HEADINGS.map((heading) => keys.indexOf(heading)).find(
      (column) => column >= 0 && column !== evidence,
    );
    if (evidence >= 0 && item !== undefined) return { item, evidence, rows: rows.slice(index + 1) };
  }
  const first = rows[0]?.cells ?? [];
  const isPlain = itemOfCell(first[0] ?? '', framework).kind === 'known' && (first[1] ?? '') !== '';
  return isPlain ? { item: 0, evidence: 1, rows } : null;
}

function headingKey(cell: string): string {
  return cell
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\ufeff*:_-]+/g, '');
}
