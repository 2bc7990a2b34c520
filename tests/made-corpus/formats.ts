import type { Office } from '#src/features/demo-office/office.ts';
import type { OfficialBlock, OfficialDocument } from '#src/platform/documents/official-document.ts';
import { toDocx } from '#src/platform/documents/to-docx.ts';
import { toPdf } from '#src/platform/documents/to-pdf.ts';
import { toWebPage } from '#src/platform/documents/to-web-page.ts';
import { type OfficialSheet, toXlsx } from '#src/platform/documents/to-xlsx.ts';

export type Format = 'pdf' | 'docx' | 'html' | 'xlsx';

export async function inFormat(document: OfficialDocument, format: Format, office: Office): Promise<Uint8Array> {
  switch (format) {
    case 'pdf':
      return toPdf(document);
    case 'docx':
      return toDocx(document);
    case 'html':
      return new TextEncoder().encode(webPage(document, office));
    case 'xlsx':
      return toXlsx(sheetsOf(document.blocks));
  }
}

export function webPage(document: OfficialDocument, office: Office): string {
  return toWebPage(document, {
    siteName: office.name,
    menu: [
      { text: 'หน้าแรก', href: '/' },
      { text: 'ข้อมูลหน่วยงาน', href: '/about' },
      { text: 'ITA 2567', href: '/ita/2567' },
      { text: 'ITA 2566', href: '/ita/2566' },
      { text: 'ติดต่อเรา', href: '/contact' },
    ],
    footer: `สงวนลิขสิทธิ์ © 2562 ${office.name} ผู้เข้าชม 256,512 ครั้ง`,
  });
}

/** One sheet for each table, with the words that stand before it above. */
function sheetsOf(blocks: readonly OfficialBlock[]): OfficialSheet[] {
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
  return sheets;
}
