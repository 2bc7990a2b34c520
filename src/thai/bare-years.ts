import { AMOUNT_BEFORE, COUNTER_AFTER, NUMBER_BEFORE, PHONE_BEFORE, UNIT_AFTER } from './year-cues.ts';
import { LINE_GAP, matchAt, NO_GAP } from './year-key.ts';
import { neighbourInLine, type YearReading } from './year-reading.ts';
import type { NumberToken } from './year-tokens.ts';

/** Years that nothing announces are taken from this span only; both inclusive. */
const FIRST = 2475;
const LAST = 2610;

/** Whether four digits without a cue are a year by what stands around them: no unit, no label of a number, no column of figures. */
export function isBareYear(reading: YearReading, index: number): boolean {
  const { year, tokens } = reading;
  const token = tokens[index]!;
  const value = Number(token.digits);
  if (value < FIRST || value > LAST || touchesSign(reading, token)) return false;
  if (startsRowOfYears(reading, index)) return true;
  // A row of years is judged by the words before its first number.
  const head = tokens[headOfRow(reading, index)]!;
  if (matchAt(NUMBER_BEFORE, year.key, head.start) || matchAt(PHONE_BEFORE, year.key, head.start)) return false;
  if (isCircularNumber(reading, head.start)) return false;
  const before = neighbourInLine(reading, index, -1);
  const after = neighbourInLine(reading, index, 1);
  if (isNextYear(before, value) || isNextYear(after, value)) return true;
  if (before || after) return false;
  return beginsRange(reading, index) || !matchAt(AMOUNT_BEFORE, year.key, token.start);
}

/** Whether a unit or a thing counted stands behind the number that ends at `end` and is token `index`. */
export function isCounted(reading: YearReading, index: number, end: number): boolean {
  const { key, gaps, codes } = reading.year;
  // Under a row of figures the next line does not go on with its last number.
  if (gaps[end] === LINE_GAP && neighbourInLine(reading, index, -1)) return false;
  if (matchAt(UNIT_AFTER, key, end)) return true;
  const counter = matchAt(COUNTER_AFTER, key, end);
  if (!counter) return false;
  const after = end + counter[0].length;
  return gaps[after] !== NO_GAP || after === codes.length || codes[after]! < 0x0e00;
}

function headOfRow(reading: YearReading, index: number): number {
  let head = index;
  for (let steps = 0; steps < 20; steps++) {
    if (!isNextYear(neighbourInLine(reading, head, -1), Number(reading.tokens[head]!.digits))) break;
    head--;
  }
  return head;
}

/** "2528 - 2531": the years of a range rise. */
function beginsRange({ tokens, year }: YearReading, index: number): boolean {
  const [first, last] = [tokens[index]!, tokens[index + 1]];
  if (last?.digits.length !== 4 || last.start !== first.end + 1 || year.key[first.end] !== '-') return false;
  const years = Number(last.digits) - Number(first.digits);
  return years > 0 && years <= 60;
}

/** "ว 2566", "/ว2566": the number of a circular. */
export function isCircularNumber({ year }: YearReading, start: number): boolean {
  const { key, gaps } = year;
  let at = start - 1;
  if (key[at] === '.') at--;
  if (key[at] !== 'ว') return false;
  return at === 0 || gaps[at] !== NO_GAP || /[\d/.()]/.test(key[at - 1]!);
}

function touchesSign({ year }: YearReading, { start, end }: NumberToken): boolean {
  const { key, gaps } = year;
  if (start > 0 && gaps[start] === NO_GAP && /[-/_=@#:.,+*฿$a-z]/.test(key[start - 1]!)) {
    // "แผน_2566": a file name in Thai.
    if (key[start - 1] === '_' && /[ก-๎]/.test(key[start - 2] ?? ' ')) return isJoinedBehind(year, end, /[-/=@#a-z%+*]/);
    // "ITA:2566", "(ปี.2566)": only signs behind a digit or letter of a code make it a code.
    if (!/[:.,]/.test(key[start - 1]!) || /[\da-z]/.test(key[start - 2] ?? ' ')) return true;
  }
  if (/^-2[45]\d\d(?![\d-])/.test(key.slice(end, end + 6))) return false;
  return isJoinedBehind(year, end, /[-/_=@#a-z%+*]/);
}

function isJoinedBehind({ key, gaps }: YearReading['year'], end: number, signs: RegExp): boolean {
  return end < key.length && gaps[end] === NO_GAP && signs.test(key[end]!);
}

function isNextYear(other: NumberToken | null, value: number): boolean {
  return other !== null && other.digits.length === 4 && Math.abs(Number(other.digits) - value) === 1;
}

/** A table whose rows begin with years: the row before or after begins with the year before or after. */
function startsRowOfYears({ tokens, year }: YearReading, index: number): boolean {
  const token = tokens[index]!;
  if (!beginsLine(token)) return false;
  for (const step of [-1, 1]) {
    for (let other = index + step, seen = 0; seen < 40 && other >= 0 && other < tokens.length; other += step, seen++) {
      const row = tokens[other]!;
      if (!beginsLine(row)) continue;
      if (isNextYear(row, Number(token.digits))) return true;
      break;
    }
  }
  return false;

  function beginsLine({ start }: NumberToken): boolean {
    return start === 0 || year.gaps[start] === LINE_GAP;
  }
}
