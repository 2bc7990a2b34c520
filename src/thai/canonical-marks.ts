import {
  CONSONANT,
  INVISIBLE,
  KIND,
  NEWLINE,
  NIKHAHIT,
  PLAIN,
  SARA_AA,
  SARA_AM,
  SPACE,
  TONE_MARK,
  VOWEL_MARK,
} from './thai-characters.ts';

const SARA_E = 0x0e40;
const SARA_AE = 0x0e41;
const NO_BREAK_SPACE = 0xa0;

/**
 * Brings marks into the order and form that Thai is typed in: private-use glyphs become letters, ํ + า becomes ำ, vowels
 * stand before tones, a mark stands once and next to its consonant, เเ is แ, invisible characters go.
 * Never NFKC: that takes ำ apart.
 */
export function canonicalMarks(text: string): string {
  if (!NEEDS_WORK.test(text)) return text;
  const out = new Uint16Array(text.length + 1);
  let length = 0;
  let joinNext = false;
  for (let index = 0; index < text.length; index++) {
    const given = text.charCodeAt(index);
    const unit = PLAIN[given]!;
    const kind = KIND[given]!;
    if (kind === INVISIBLE) {
      if (given === 0x00ad || given >= 0x2000) continue;
    }
    if (joinNext && kind === SPACE) continue;
    joinNext = false;
    if (kind === VOWEL_MARK || kind === TONE_MARK || kind === NIKHAHIT || kind === SARA_AM || kind === SARA_AA) {
      const base = endOfWord(out, length);
      if (base < length && canCarry(out, base, kind)) {
        // "เป\n็ น": a mark on a line of its own comes with a space behind it that belongs to nobody.
        joinNext = kind !== SARA_AM && kind !== SARA_AA && KIND[out[length - 1]!] === NEWLINE;
        length = base;
      }
      length = putMark(out, length, unit, kind);
    } else if (unit === SARA_E && length > 0 && out[length - 1] === SARA_E) {
      out[length - 1] = SARA_AE;
    } else {
      out[length++] = unit === NO_BREAK_SPACE ? 0x20 : unit;
    }
  }
  return stringOf(out.subarray(0, length));
}

const NEEDS_WORK =
  /[\uf700-\uf71a\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0e4d]|\u0e40\u0e40|[\s][\u0e31-\u0e3a\u0e47-\u0e4e]|[\u0e48-\u0e4c][\u0e31\u0e34-\u0e3a\u0e48-\u0e4c]|[\u0e31\u0e34-\u0e3a][\u0e31\u0e34-\u0e3a]|\u0e33[\u0e32\u0e33\u0e48-\u0e4c]|\u0e33\s+\u0e32/;

/** Length without the white space at the end: at most one line break and a few spaces are taken away. */
function endOfWord(out: Uint16Array, length: number): number {
  let end = length;
  while (end > 0 && length - end < 4 && (KIND[out[end - 1]!] === SPACE || KIND[out[end - 1]!] === NEWLINE)) end--;
  return end;
}

/** Whether a mark behind white space belongs to what stands before it. า only to a consonant in its own line. */
function canCarry(out: Uint16Array, base: number, kind: number): boolean {
  if (base === 0) return false;
  const before = KIND[out[base - 1]!]!;
  if (before === CONSONANT) return true;
  if (kind === SARA_AA && before === SARA_AM) return true;
  return (before === VOWEL_MARK || before === NIKHAHIT || before === TONE_MARK) && kind !== VOWEL_MARK;
}

/** Adds a mark behind the first `length` units; gives the new length. */
function putMark(out: Uint16Array, length: number, unit: number, kind: number): number {
  if (length === 0) {
    out[0] = unit;
    return 1;
  }
  const last = out[length - 1]!;
  const lastKind = KIND[last]!;
  if (kind === SARA_AA) {
    if (lastKind === NIKHAHIT) {
      out[length - 1] = 0x0e33;
      return length;
    }
    if (lastKind === TONE_MARK && length > 1 && KIND[out[length - 2]!] === NIKHAHIT) {
      out[length - 2] = last;
      out[length - 1] = 0x0e33;
      return length;
    }
    if (lastKind === SARA_AM) return length;
  } else if (last === unit) {
    return length;
  } else if (
    (kind === TONE_MARK && lastKind === SARA_AM) ||
    ((kind === VOWEL_MARK || kind === NIKHAHIT) && lastKind === TONE_MARK)
  ) {
    if (length > 1 && out[length - 2] === unit) return length;
    out[length - 1] = unit;
    out[length] = last;
    return length + 1;
  }
  out[length] = unit;
  return length + 1;
}

function stringOf(units: Uint16Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < units.length; from += 8192) {
    pieces.push(String.fromCharCode(...units.subarray(from, from + 8192)));
  }
  return pieces.join('');
}
