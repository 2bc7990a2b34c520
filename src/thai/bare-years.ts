import { NOT_A_YEAR_BEFORE, PHONE_BEFORE } from './year-cues.ts';
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
  if (matchAt(NOT_A_YEAR_BEFORE, year.key, token.start) || matchAt(PHONE_BEFORE, year.key, token.start)) return false;
  if (isCircularNumber(reading, token.start)) return false;
  const before = neighbourInLine(reading, index, -1);
  const after = neighbourInLine(reading, index, 1);
  if (isNextYear(before, value) || isNextYear(after, value)) return true;
  if (before || after) return startsRowOfYears(reading, index);
  return true;
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
    // "ITA:2566", "(ปี.2566)": only signs behind a digit or letter of a code make it a code.
    if (!/[:.,]/.test(key[start - 1]!) || /[\da-z]/.test(key[start - 2] ?? ' ')) return true;
  }
  if (/^-2[45]\d\d(?![\d-])/.test(key.slice(end, end + 6))) return false;
  return end < key.length && gaps[end] === NO_GAP && /[-/_=@#a-z%+*]/.test(key[end]!);
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
