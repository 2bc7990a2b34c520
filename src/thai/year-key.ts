import { isMisreadSingleByteThai } from './single-byte-thai.ts';
import {
  CONSONANT,
  FOLDED,
  INVISIBLE,
  KIND,
  NEWLINE,
  NIKHAHIT,
  SARA_AA,
  SARA_AM,
  SPACE,
  TONE_MARK,
  VOWEL_MARK,
} from './thai-characters.ts';

/** White space, or what stands for it, before a unit of the key. */
export const NO_GAP = 0;
export const SPACE_GAP = 1;
export const LINE_GAP = 2;
/** A line of dots to write on: "พ.ศ. ....๒๕๖๖....". */
export const LEADER_GAP = 3;

/**
 * A text as the year reader sees it: no white space, no tone marks or vowels above and below (they are what text layers
 * lose), no lines of dots, ำ as า, Arabic digits, small Latin letters, every dash a hyphen. ี stays behind ป ม ท, where it tells
 * "ปี" from "ป", "มี.ค." from "ม.ค." and "ที่" from "ท".
 */
export interface YearKey {
  readonly key: string;
  readonly codes: Uint16Array;
  /** Position of each unit in the text given. */
  readonly positions: Uint32Array;
  /** Gap before each unit, and behind the last. */
  readonly gaps: Uint8Array;
}

const FULL_STOP = 0x2e;
const LOW_LINE = 0x5f;
const ELLIPSIS = 0x2026;
const SARA_II = 0x0e35;
const PO_PLA = 0x0e1b;
const MO_MA = 0x0e21;
const THO_THAHAN = 0x0e17;

/** What each unit of a text is in its key: one look at a table, where a branch for each sign would cost more. */
const UNIT = unitsOfKey();

function unitsOfKey(): Uint16Array {
  const units = FOLDED.slice();
  for (const dash of [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0x2043]) units[dash] = 0x2d;
  for (const slash of [0x2044, 0x2215]) units[slash] = 0x2f;
  units[0x0e33] = 0x0e32;
  return units;
}

export function createYearKey(text: string): YearKey {
  const codes = new Uint16Array(text.length);
  const positions = new Uint32Array(text.length);
  const gaps = new Uint8Array(text.length + 1);
  const shift = isMisreadSingleByteThai(text) ? 0x0d60 : 0;
  let length = 0;
  let gap = NO_GAP;
  for (let index = 0; index < text.length; index++) {
    let given = text.charCodeAt(index);
    if (shift > 0 && given >= 0xa1 && given <= 0xfb) given += shift;
    const kind = KIND[given]!;
    if (kind === SPACE) {
      if (gap === NO_GAP) gap = SPACE_GAP;
      continue;
    }
    if (kind === NEWLINE) {
      gap = LINE_GAP;
      continue;
    }
    if (kind === INVISIBLE) continue;
    const unit = UNIT[given]!;
    if (unit === FULL_STOP || unit === ELLIPSIS || unit === LOW_LINE) {
      const end = endOfLeader(text, index);
      if (end > index) {
        index = end - 1;
        const closes = unit === FULL_STOP && gap === NO_GAP && isOpenAbbreviation(codes, length);
        if (closes) {
          codes[length] = unit;
          positions[length] = end - 1;
          length++;
        }
        gap = LEADER_GAP;
        continue;
      }
    }
    if (kind === VOWEL_MARK || kind === TONE_MARK || kind === NIKHAHIT) {
      gap = NO_GAP;
      if (unit !== SARA_II || length === 0) continue;
      const before = codes[length - 1]!;
      if (before !== PO_PLA && before !== MO_MA && before !== THO_THAHAN) continue;
    } else if (kind === SARA_AM || kind === SARA_AA) {
      gap = NO_GAP;
      // "ำ า": one sara am written twice.
      if (length > 0 && codes[length - 1] === unit) continue;
    }
    codes[length] = unit;
    positions[length] = index;
    gaps[length] = gap;
    gap = NO_GAP;
    length++;
  }
  gaps[length] = gap;
  return {
    key: decode(codes.subarray(0, length)),
    codes: codes.subarray(0, length),
    positions: positions.subarray(0, length),
    gaps: gaps.subarray(0, length + 1),
  };
}

/** The end of a line of dots that begins at `index` and has the width of two dots at least; else `index`. */
function endOfLeader(text: string, index: number): number {
  let end = index;
  let width = 0;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (unit === ELLIPSIS) width += 3;
    else if (unit === FULL_STOP || unit === LOW_LINE) width++;
    else break;
  }
  return width >= 2 ? end : index;
}

/** "พ.ศ", "เม.ย": the first dot of the line that follows belongs to the abbreviation. */
function isOpenAbbreviation(codes: Uint16Array, length: number): boolean {
  return length >= 3 && codes[length - 2] === FULL_STOP && KIND[codes[length - 1]!] === CONSONANT;
}

/** Turns readable Thai in the source of a pattern into what the key holds. `{ปี}` asks for the vowel; elsewhere it may be lost. */
export function keyPattern(source: string): string {
  return source
    .replace(/{(.)ี}/g, '$1\u0000')
    .replace(/([ปมท])ี/g, '$1\u0001')
    .replace(/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g, '')
    .replaceAll('ำ', 'า')
    .replaceAll('\u0000', 'ี')
    .replaceAll('\u0001', 'ี?');
}

/** Matches the pattern so that it ends where `lastIndex` is set; group 1 is all of it. */
export function endingHere(source: string): RegExp {
  return new RegExp(`(?<=(${keyPattern(source)}))`, 'y');
}

/** Matches the pattern where `lastIndex` is set. */
export function startingHere(source: string): RegExp {
  return new RegExp(keyPattern(source), 'y');
}

export function matchAt(pattern: RegExp, key: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(key);
}

function decode(units: Uint16Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < units.length; from += 8192) {
    // Spreading the array into arguments takes six times as long.
    pieces.push(Reflect.apply(String.fromCharCode, null, units.subarray(from, from + 8192)));
  }
  return pieces.join('');
}
