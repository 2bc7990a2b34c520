import type { OfficialBlock, OfficialDocument } from './official-document.ts';
import { withChosenDigits } from './thai-digit-document.ts';

/** What stands around the content on every page of an office's web site. */
export interface PageFrame {
  readonly siteName: string;
  readonly menu: readonly { readonly text: string; readonly href: string }[];
  /** Copyright line, visitor counter. */
  readonly footer: string;
  /** Links to files below the content. */
  readonly downloads?: readonly { readonly text: string; readonly href: string }[];
}

/** The document as a page of a web site: menu, content in `<main>`, footer. Addresses in the text become links. */
export function toWebPage(document: OfficialDocument, frame: PageFrame): string {
  const content = withChosenDigits(document);
  const links = (list: PageFrame['menu']) =>
    list.map(({ text, href }) => `<a href="${escaped(href)}">${escaped(text)}</a>`);
  return `<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<title>${escaped(content.title)}</title>
<style>body{font-family:"TH Sarabun New",Sarabun,sans-serif;margin:0 auto;max-width:60rem;padding:0 1rem;line-height:1.6}
header,footer{border-block:1px solid #bbb;padding:.5rem 0}nav a{margin-right:1rem}h1{text-align:center;font-size:1.4rem}
table{border-collapse:collapse;width:100%}td,th{border:1px solid #777;padding:.25rem .5rem;vertical-align:top}.n{text-align:right}
.sign{margin-left:50%;text-align:center}.centre{text-align:center}</style>
</head>
<body>
<header><strong>${escaped(frame.siteName)}</strong><nav>${links(frame.menu).join(' ')}</nav></header>
<main>
${content.blocks.map(block).filter(Boolean).join('\n')}
${
  (frame.downloads ?? []).length > 0
    ? `<ul>${links(frame.downloads ?? [])
        .map((link) => `<li>${link}</li>`)
        .join('')}</ul>`
    : ''
}
</main>
<footer>${escaped(frame.footer)}</footer>
</body>
</html>
`;
}

function block(one: OfficialBlock): string {
  switch (one.kind) {
    case 'cover':
    case 'title':
      return `<h1>${one.lines.map(escaped).join('<br>')}</h1>`;
    case 'heading':
      return `<h2>${escaped(one.text)}</h2>`;
    case 'paragraph':
      return `<p>${linked(one.text)}</p>`;
    case 'centred':
      return `<p class="centre">${escaped(one.text)}</p>`;
    case 'items':
      return `<ul>${one.items.map((item) => `<li>${linked(item)}</li>`).join('')}</ul>`;
    case 'page-break':
      return '';
    case 'table': {
      const cell = (text: string, column: number) =>
        `<td${one.amounts?.includes(column) ? ' class="n"' : ''}>${linked(text)}</td>`;
      const rows = one.rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n');
      const caption = one.caption === undefined ? '' : `<caption>${escaped(one.caption)}</caption>`;
      return `<table>${caption}<thead><tr>${one.head.map((text) => `<th>${escaped(text)}</th>`).join('')}</tr></thead><tbody>\n${rows}\n</tbody></table>`;
    }
    case 'memo-head':
      return `<h1>บันทึกข้อความ</h1><p><b>ส่วนราชการ</b> ${escaped(one.office)}<br><b>ที่</b> ${escaped(one.number)} <b>วันที่</b> ${escaped(one.date)}<br><b>เรื่อง</b> ${escaped(one.subject)}<br><b>เรียน</b> ${escaped(one.to)}</p>`;
    case 'signature':
      return `<p class="sign">${[one.mark ?? 'ลงชื่อ ....................', `(${one.name})`, ...one.positions].map(escaped).join('<br>')}</p>`;
  }
}

/** `[รูปถ่าย]` stands for a picture; bare addresses become links. */
function linked(text: string): string {
  return escaped(text)
    .replace(/\[รูปถ่าย\]/gu, '<img src="/images/person.png" alt="รูปถ่าย" width="90" height="120">')
    .replace(/https?:\/\/[^\s<]+/gu, (address) => `<a href="${address}">${address}</a>`);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (mark) => `&#${mark.charCodeAt(0)};`);
}
