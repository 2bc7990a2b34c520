import type { OfficialBlock } from '#src/platform/documents/official-document.ts';
import type { OfficialSheet } from '#src/platform/documents/to-xlsx.ts';

/** A paper as a workbook: one sheet for each table, with the words before it above; what ends the paper stands below the last. */
export function sheetsOf(blocks: readonly OfficialBlock[]): OfficialSheet[] {
  const sheets: OfficialSheet[] = [];
  let above: string[] = [];
  for (const block of blocks) {
    if (block.kind === 'title' || block.kind === 'cover') above.push(...block.lines);
    else if (block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'centred') above.push(block.text);
    else if (block.kind === 'table') {
      const name = /(\S+) (\d{4})$/u.exec(above[0] ?? '');
      sheets.push({
        name: name ? `${name[1]} ${name[2]}`.slice(0, 31) : `แผ่น ${sheets.length + 1}`,
        above: block.caption === undefined ? above : [...above, block.caption],
        head: block.head,
        rows: block.rows,
      });
      above = [];
    }
  }
  const last = sheets.at(-1);
  return last === undefined || above.length === 0 ? sheets : [...sheets.slice(0, -1), { ...last, below: above }];
}
