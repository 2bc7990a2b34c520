import type { Office } from '#src/features/demo-office/office.ts';
import { sheetsOf } from '#src/features/demo-office/sheets-of.ts';
import type { OfficialDocument } from '#src/platform/documents/official-document.ts';
import { toDocx } from '#src/platform/documents/to-docx.ts';
import { toPdf } from '#src/platform/documents/to-pdf.ts';
import { toWebPage } from '#src/platform/documents/to-web-page.ts';
import { toXlsx } from '#src/platform/documents/to-xlsx.ts';

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
