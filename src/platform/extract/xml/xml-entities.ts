const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
/** `&#x10FFFF;` is the longest reference that means something; a longer name is one that the document declared itself. */
const LONGEST_REFERENCE = 64;

/**
 * Decodes the five named and the numeric references of XML. Others, which only a document type can declare, vanish: they
 * are the door of entity bombs and of external entities.
 */
export function decodeXmlEntities(text: string): string {
  let at = text.indexOf('&');
  if (at < 0) return text;
  let decoded = text.slice(0, at);
  while (at >= 0) {
    const next = text.indexOf('&', at + 1);
    const piece = text.slice(at, next < 0 ? text.length : next);
    // The search for the end is bounded, or a row of bare ampersands would take quadratic time.
    const end = piece.slice(0, LONGEST_REFERENCE).indexOf(';');
    decoded += end < 0 ? piece : decodeReference(piece.slice(1, end)) + piece.slice(end + 1);
    at = next;
  }
  return decoded;
}

function decodeReference(name: string): string {
  if (!name.startsWith('#')) return NAMED.get(name) ?? '';
  const hex = name[1] === 'x' || name[1] === 'X';
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
  const usable = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return usable ? String.fromCodePoint(code) : '';
}
