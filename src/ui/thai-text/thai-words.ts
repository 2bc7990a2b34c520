import { OFFICE_WORDS } from './office-words.ts';

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
const OFFICE_WORD = new RegExp([...OFFICE_WORDS].sort((a, b) => b.length - a.length).join('|'), 'gu');
/** Make a noun or a negation of the word after them and do not stand alone at the end of a line. */
const LEADING = /^(?:การ|ความ|ผู้|นัก|ไม่|ใน|ที่)$/u;
/** A number stays with the word that says what it counts. */
const BEFORE_NUMBER = /(?:พ\.ศ\.|ค\.ศ\.|ข้อ|มาตรา|รอบ|หน้า|ครั้งที่|ฉบับที่) (?=[\dO๐-๙])/gu;
const AFTER_NUMBER = /([\d๐-๙]) (?=(?:ข้อ|ปี|เดือน|วัน|คะแนน|หน้า|น\.)(?![ก-ฮ]))/gu;

/** Titles come again with every request. */
const KEPT = 2000;
const kept = new Map<string, readonly string[]>();

/**
 * Cuts text into pieces that stay on one line; breaks are allowed between them. A space inside a figure (พ.ศ. 2566, 43 ข้อ) becomes one
 * that does not break; nothing else changes.
 */
export function thaiWords(text: string): readonly string[] {
  const known = kept.get(text);
  if (known) return known;
  const pieces = cutAtWords(text);
  if (kept.size >= KEPT) kept.clear();
  kept.set(text, pieces);
  return pieces;
}

function cutAtWords(text: string): readonly string[] {
  if (!/[ก-๙]/u.test(text)) return [text];
  const written = text
    .replace(BEFORE_NUMBER, (found) => `${found.slice(0, -1)}\u00a0`)
    .replace(AFTER_NUMBER, '$1\u00a0')
    .replaceAll(' ๆ', '\u00a0ๆ');
  const inside = placesInside(written);
  const pieces: string[] = [];
  let last = '';
  for (const { segment, index } of segmenter.segment(written)) {
    const before = pieces.at(-1);
    if (before !== undefined && (inside.has(index) || stayTogether(last, segment, inside.has(index - last.length)))) {
      pieces[pieces.length - 1] = before + segment;
    } else pieces.push(segment);
    last = segment;
  }
  return pieces;
}

/** Positions within an office word. */
function placesInside(text: string): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const { 0: word, index } of text.matchAll(OFFICE_WORD)) {
    for (let at = index + 1; at < index + word.length; at += 1) inside.add(at);
  }
  return inside;
}

/** `continued`: what stands before is itself the end of an office word, as การ in ดำเนินการ. */
function stayTogether(before: string, after: string, continued: boolean): boolean {
  if (/^[\s\p{M}ๆฯ.,:;!?)\]}”’»%/-]/u.test(after)) return true;
  if (/[([“‘«/.\u00a0-]$/u.test(before)) return true;
  return !continued && LEADING.test(before) && /^[ก-๙]/u.test(after);
}
