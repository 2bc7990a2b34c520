import type { Framework } from '#src/assessment/frameworks/framework.ts';

type Items = Pick<Framework, 'items'>;

/** What a cell or a name says about the item: a code of the framework, a code that it does not have, or nothing. */
export type NamedItem =
  | { readonly kind: 'known'; readonly code: string }
  | { readonly kind: 'unknown'; readonly asWritten: string }
  | { readonly kind: 'none' };

const NONE: NamedItem = { kind: 'none' };

/**
 * The item that a cell of a list or an option names: `O11`, `o-11`, `11`, `๑๑`, `ข้อ ๑๑`, `O11 แผนดำเนินงาน…`, another
 * number the item is known by (`9.14`), the concept id, or the Thai title.
 */
export function itemOfCell(cell: string, framework: Items): NamedItem {
  const text = fold(cell);
  if (text === '') return NONE;
  const words = codesByWords(framework);
  const byWords = words.get(squeeze(text)) ?? words.get(text.split(/\s/)[0] ?? '');
  if (byWords) return { kind: 'known', code: byWords };
  const number = /^(?:ข้อ(?:ที่)?|รายการ(?:ที่)?|oit|item)?\s*[oο]?[\s._-]*(\d{1,4})(?!\d|[/.]\d)/u.exec(text);
  if (!number) return { kind: 'unknown', asWritten: cell.trim() };
  return byNumber(Number(number[1]), framework) ?? { kind: 'unknown', asWritten: cell.trim() };
}

/**
 * The item that the name of a file or folder begins with or holds: `O11`, `o-11 แผน.pdf`, `011.pdf` (zero typed for the
 * letter), `ข้อ ๑๑`, or a bare number as the whole name. Dates and years in names (`11-03-2566.pdf`) are not items.
 */
export function itemOfName(name: string, framework: Items): NamedItem {
  const text = fold(name.replace(/\.[a-z0-9]{1,5}$/i, ''));
  const found =
    /(?:^|[^a-z0-9])o[\s._-]{0,2}(\d{1,3})(?!\d)/u.exec(text) ??
    /ข้อ(?:ที่)?\s*(\d{1,3})(?!\d)/u.exec(text) ??
    /^0(\d{2})(?!\d|[-./]\d)/u.exec(text) ??
    /^(\d{1,2})$/u.exec(text);
  if (!found) return NONE;
  return byNumber(Number(found[1]), framework) ?? { kind: 'unknown', asWritten: found[0].trim() };
}

/** As `itemOfName` for the file itself, else for the nearest folder above it that names an item. */
export function itemOfPath(segments: readonly string[], framework: Items): NamedItem {
  for (const segment of segments.toReversed()) {
    const named = itemOfName(segment, framework);
    if (named.kind !== 'none') return named;
  }
  return NONE;
}

const wordsOf = new WeakMap<Items['items'], ReadonlyMap<string, string>>();

/** Code, concept id and Thai title of every item → its code; made once a framework, since lists have thousands of rows. */
function codesByWords({ items }: Items): ReadonlyMap<string, string> {
  const known = wordsOf.get(items);
  if (known) return known;
  const names = items.flatMap(({ code, aliases = [], conceptId, titleTh }) =>
    [...aliases, titleTh, conceptId, code].map((name): [string, string] => [squeeze(fold(name)), code]),
  );
  const made = new Map(names);
  wordsOf.set(items, made);
  return made;
}

function byNumber(number: number, framework: Items): NamedItem | null {
  const item = framework.items.find(({ code }) => Number(/\d+/.exec(code)?.[0]) === number);
  return item ? { kind: 'known', code: item.code } : null;
}

/** NFC, not NFKC, which would take sara am apart; full-width letters are not seen in the field. */
function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .replace(/[\u200b-\u200f\u202a-\u202e\ufeff]/g, '')
    .trim()
    .toLowerCase();
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
