import type { DocumentKind } from '#src/shared/extracted-document.ts';
import { sniffDelimiter } from '../text/delimited-text.ts';

const HTML_START =
  /^<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|div|span|p|table|center|font|h[1-6]|a|ul|ol|form|iframe|br|img|section|article|main|header|nav|base)\b/i;

/**
 * What a text is by its beginning.
 * @returns null when it is no text: control characters that no text holds
 */
export function kindOfText(head: string): { kind: DocumentKind; mimeType: string } | null {
  if (shareOfControls(head) > 0.01) return null;
  const start = skipPreamble(head);
  const xml = /^\s*<\?xml/.test(head.slice(0, 200));
  if (/^<(?:\w{1,20}:)?svg\b/i.test(start)) return { kind: 'image', mimeType: 'image/svg+xml' };
  if (HTML_START.test(start)) return { kind: 'html', mimeType: 'text/html' };
  if (xml && head.slice(0, 4000).includes('urn:schemas-microsoft-com:office:spreadsheet')) {
    return { kind: 'xls', mimeType: 'application/vnd.ms-excel' };
  }
  if (xml) return { kind: 'unknown', mimeType: 'application/xml' };
  if (start.startsWith('<') && /<\/?(?:html|body|div|table|p)\b/i.test(head.slice(0, 20_000))) {
    return { kind: 'html', mimeType: 'text/html' };
  }
  return sniffDelimiter(head) === null
    ? { kind: 'text', mimeType: 'text/plain' }
    : { kind: 'csv', mimeType: 'text/csv' };
}

function shareOfControls(text: string): number {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d && unit !== 0x0c && unit !== 0x1b) controls += 1;
  }
  return controls / Math.max(1, text.length);
}

/** White space, comments, XML declaration and a document type of another kind before the first element. */
function skipPreamble(text: string): string {
  let at = 0;
  for (;;) {
    while (at < text.length && /\s|\ufeff/.test(text[at] ?? '')) at += 1;
    const mark = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : null;
    const other = mark === null && /^<!doctype\s+svg/i.test(text.slice(at, at + 40)) ? '>' : mark;
    if (other === null) return text.slice(at, at + 200);
    const end = text.indexOf(other, at + 2);
    if (end < 0) return '';
    at = end + other.length;
  }
}
