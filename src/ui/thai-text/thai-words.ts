import { OFFICE_WORDS } from './office-words.ts';

/** A piece of text that stays on one line; breaks are allowed between pieces. */
export interface ThaiPiece {
  readonly text: string;
  /** A browser's own dictionary would break inside. */
  readonly isHeld: boolean;
}

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
const COUNTED = ' (?:ข้อ|ปี|เดือน|วัน|คะแนน|หน้า|น\\.)(?![ก-ฮ])';
/** Also a figure with what it counts (พ.ศ. 2566, 43 ข้อ) and the sign of repetition with its word. */
const TOGETHER = new RegExp(
  [
    String.raw`(?:พ\.ศ\.|ค\.ศ\.|ข้อ|มาตรา|รอบ|หน้า|ครั้งที่|ฉบับที่) ?[\dO๐-๙][\d๐-๙]*(?:${COUNTED})?`,
    String.raw`[\d๐-๙]${COUNTED}`,
    ' ๆ',
    ...[...OFFICE_WORDS].sort((a, b) => b.length - a.length),
  ].join('|'),
  'gu',
);
/** Make a noun or a negation of the word after them and do not stand alone at the end of a line. */
const LEADING = /^(?:การ|ความ|ผู้|นัก|ไม่)$/u;

/** What is longer is an address or a file name, and would be wider than a phone. */
const LONGEST_HELD = 30;

/** Titles come again with every request. */
const KEPT = 2000;
const kept = new Map<string, readonly ThaiPiece[]>();

/** Cuts text into pieces between which a line may end. Joined they are the text as it was. */
export function thaiWords(text: string): readonly ThaiPiece[] {
  const known = kept.get(text);
  if (known) return known;
  const pieces = /[ก-๙]/u.test(text) ? cutAtWords(text) : [{ text, isHeld: false }];
  if (kept.size >= KEPT) kept.clear();
  kept.set(text, pieces);
  return pieces;
}

function cutAtWords(text: string): ThaiPiece[] {
  const inside = placesInside(text);
  const pieces: ThaiPiece[] = [];
  let last = '';
  for (const { segment, index } of segmenter.segment(text)) {
    const before = pieces.at(-1);
    if (before && (inside.has(index) || stayTogether(last, segment, inside.has(index - last.length)))) {
      const isHeld = before.isHeld || /[ก-๙]/u.test(segment);
      pieces[pieces.length - 1] = { text: before.text + segment, isHeld };
    } else pieces.push({ text: segment, isHeld: false });
    last = segment;
  }
  return pieces.map((piece) => (piece.text.length > LONGEST_HELD ? { ...piece, isHeld: false } : piece));
}

/** Positions within what stays together. */
function placesInside(text: string): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const { 0: found, index } of text.matchAll(TOGETHER)) {
    for (let at = found.startsWith(' ') ? index : index + 1; at < index + found.length; at += 1) inside.add(at);
  }
  return inside;
}

/** `continued`: what stands before is itself the end of an office word, as การ in ดำเนินการ. */
function stayTogether(before: string, after: string, continued: boolean): boolean {
  if (/^[\s\p{M}ๆฯ.,:;!?)\]}”’»%/-]/u.test(after)) return true;
  if (/[([“‘«/.-]$/u.test(before)) return true;
  return !continued && LEADING.test(before) && /^[ก-๙]/u.test(after);
}
