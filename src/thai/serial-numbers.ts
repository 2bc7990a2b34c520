import { monthAndYear } from './date-mentions.ts';
import {
  ADDRESS_AFTER,
  ADDRESS_BEFORE,
  DATE_AFTER_NUMBER,
  DOCUMENT_NUMBER_WORD,
  SHORT_YEAR_NUMBER_WORD,
} from './year-cues.ts';
import { matchAt, NO_GAP } from './year-key.ts';
import { readYear } from './year-number.ts';
import { continuesAsNumber, type FoundYear, joinedDigits, type YearReading } from './year-reading.ts';

/**
 * "ที่ ๑๕๐/๒๕๖๓", "ครั้งที่ 2/2566", "งวดที่ ๑/๒๕๖๒", and "11/2565" in a column of months. The year is token `index`.
 * A letter number ("ที่ ชบ ๐๘๓๒.๑/๔๖๖") has no year.
 */
export function readSerialNumber(reading: YearReading, index: number): FoundYear | null | 'no-year' {
  const { tokens, year } = reading;
  const token = tokens[index]!;
  const serial = tokens[index - 1];
  if (!serial || serial.end + 1 !== token.start || year.key[serial.end] !== '/') return null;
  const before = serial.start > 0 && year.gaps[serial.start] === NO_GAP ? year.key[serial.start - 1]! : ' ';
  const word = matchAt(DOCUMENT_NUMBER_WORD, year.key, serial.start);
  // "ซ.5/2566" is a contract, "0032.5/2566" a letter.
  const lettersBefore = before === '.' && /[ก-นบผ-ภย-ฮa-z]/.test(year.key[serial.start - 2] ?? ' ');
  const digits = joinedDigits(reading, index);
  const shortYear =
    digits.digits.length === 2 && serial.digits.length <= 4 && matchAt(SHORT_YEAR_NUMBER_WORD, year.key, serial.start);
  const year4 = digits.digits.length === 4 || (digits.digits.length === 5 && word !== null);
  if (
    !(year4 || shortYear) ||
    before === '/' ||
    isLetterNumber(
      serial.digits,
      before,
      lettersBefore,
      year.key.slice(Math.max(0, serial.start - 80), serial.start),
      word?.[1] ?? '',
    )
  )
    return 'no-year';
  const number = readYear(digits.digits, 'none', word !== null);
  const next = year.key[digits.end];
  if (
    !number ||
    number.yearBE < 2440 ||
    (number.yearCE !== undefined && !word) ||
    continuesAsNumber(reading, digits.end)
  )
    return 'no-year';
  if (next === '/' && year.gaps[digits.end] === NO_GAP) return 'no-year';
  if (number.malformed && digits.digits.length === 4 && !(number.yearBE > 2620 && number.yearBE < 2700))
    return 'no-year';
  if (matchAt(ADDRESS_BEFORE, year.key, serial.start) || matchAt(ADDRESS_AFTER, year.key, digits.end)) return 'no-year';
  const month = Number(serial.digits);
  const latinBefore = /[a-z]/.test(year.key[serial.start - 1] ?? ' ');
  if (
    !word &&
    !latinBefore &&
    serial.digits.length === 2 &&
    month >= 1 &&
    month <= 12 &&
    !number.malformed &&
    !matchAt(DATE_AFTER_NUMBER, year.key, digits.end)
  ) {
    return monthAndYear(digits, number, serial.start, month);
  }
  const start = word ? startOfWord(word[1]!, serial.start) : serial.start;
  return { kind: 'documentNumber', number, start, end: digits.end, nextToken: digits.nextToken };
}

/** The mention begins with ที่, เลขที่, ครั้งที่ …, not with the whole name before it. */
function startOfWord(word: string, end: number): number {
  const numbered =
    /^.*((?:ครง|เลข|งวด|ฉบบ|ไตรมาส)ท|ไตรมาส|(?<!ครง|เลข|งวด|ฉบบ|ไตรมาส)ที|ครง|งวด|ฉบบ|เลข|number|no|รน)/.exec(word);
  return end - (numbered ? word.length - (numbered[0].length - numbered[1]!.length) : 0);
}

function isLetterNumber(
  serial: string,
  before: string,
  lettersBefore: boolean,
  context: string,
  word: string,
): boolean {
  // "ไตรมาส 1-2/2566", "งวดที่ 1-3/2566".
  if (before === '-' && /(?:ครง|งวด|ไตรมาส)(?:ที)?\d-$/.test(word)) return false;
  if (before === '-' || before === '.') return !lettersBefore;
  // Orders of appointment reach five digits; offices have such numbers, too, and write letters behind ที่.
  const isLongOrder = serial.length === 5 || (serial.length === 4 && serial.startsWith('0'));
  if (isLongOrder && /คาสง[^\d]{0,60}ที?$/.test(context)) return false;
  if (serial.length >= 5 || (serial.length === 4 && serial.startsWith('0'))) return true;
  // "ที่ ว 12/2566" is a circular of that year; "ที่ มท 5301/2566" a letter.
  return serial.length === 4 && /^ที?[ก-ฮ]{2,3}\.?$/.test(word);
}
