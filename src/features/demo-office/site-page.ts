import type { OfficialDocument } from '#src/platform/documents/official-document.ts';
import { type PageFrame, toWebPage } from '#src/platform/documents/to-web-page.ts';
import { KALASIN_OFFICE } from './office.ts';

/** A page of the demo office's web site. The menu and the footer hold other years, as on real sites. */
export function sitePage(document: OfficialDocument, downloads: PageFrame['downloads'] = []): string {
  return toWebPage(document, {
    siteName: KALASIN_OFFICE.name,
    menu: [
      { text: 'หน้าแรก', href: '/' },
      { text: 'เกี่ยวกับหน่วยงาน', href: '/ita/2566/o1/page.html' },
      { text: 'ITA 2566', href: '/ita/2566/' },
      { text: 'ITA 2565', href: '/ita/2565/' },
      { text: 'ติดต่อเรา', href: '/ita/2566/o5/page.html' },
    ],
    footer: `สงวนลิขสิทธิ์ © 2562 - 2567 ${KALASIN_OFFICE.name} ผู้เข้าชม 256,514 ครั้ง`,
    downloads,
  });
}
