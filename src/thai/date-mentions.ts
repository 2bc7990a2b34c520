import { fiscalYearOf } from './fiscal-year.ts';
import { MONTH_PATTERNS } from './month-names.ts';
import {
  BUDDHIST_ERA_CUE,
  COMMON_ERA_CUE,
  DAY_BEFORE_MONTH,
  ENGLISH_MONTH_DAY_CUE,
  MONTH_CUE,
  MONTH_WORD,
  MONTHLY_COUNT_AFTER,
  NUMBERED_MONTH_CUE,
  SPAN_BEFORE_DAY,
  SPAN_BEFORE_MONTH,
} from './year-cues.ts';
import { keyPattern, LINE_GAP, matchAt, NO_GAP, type YearKey } from './year-key.ts';
import { type Era, readYear, type YearNumber } from './year-number.ts';
import {
  continuesAsNumber,
  continuesFromNumber,
  type FoundYear,
  followsDigit,
  joinedDigits,
  type YearDigits,
  type YearReading,
} from './year-reading.ts';

const MONTHS = MONTH_PATTERNS.map((pattern) => new RegExp(`^(?:${keyPattern(pattern)})$`));
const SHORT_CE_MONTH = /^[a-z]/;

/** "๑ ต.ค. ๒๕๖๕", "เดือน ธันวาคม 2565", "10 – 12 กรกฎาคม 2566", "March 31, 2023", "เดือน 11 ปี 2565". */
export function readMonthDate(reading: YearReading, index: number): FoundYear | null {
  const { key } = reading.year;
  const at = reading.tokens[index]!.start;
  // No month ends with a digit; columns of figures are passed quickly.
  if (followsDigit(reading, index)) return readEnglishDate(reading, index);
  const monthCue = matchAt(MONTH_CUE, key, at);
  if (!monthCue) return readEnglishDate(reading, index) ?? readNumberedMonth(reading, index);
  const digits = joinedDigits(reading, index);
  if (continuesAsNumber(reading, digits.end)) return null;
  const word = monthCue[2]!;
  const number = yearOf(
    reading,
    digits,
    SHORT_CE_MONTH.test(word) && digits.digits.length === 2 && /['’-]$/.test(monthCue[1]!) ? 'ce' : null,
  );
  if (!number || (SHORT_CE_MONTH.test(word) && digits.digits.length < 4 && !number.yearCE && number.yearBE < 2500))
    return null;
  const date = dateEndingAt(reading, digits, number, at - monthCue[1]!.length, monthNumber(word));
  // "ตุลาคม 2566 ราย": a column of months with what was counted in each.
  return date.date?.day === undefined && isCounted(reading.year, digits.end) ? null : date;
}

function isCounted({ key, gaps, codes }: YearKey, end: number): boolean {
  const unit = gaps[end] === LINE_GAP ? null : matchAt(MONTHLY_COUNT_AFTER, key, end);
  if (!unit) return false;
  const after = end + unit[0].length;
  return after === codes.length || gaps[after] !== NO_GAP;
}

/** "March 31, 2023". */
function readEnglishDate(reading: YearReading, index: number): FoundYear | null {
  const at = reading.tokens[index]!.start;
  const cue = matchAt(ENGLISH_MONTH_DAY_CUE, reading.year.key, at);
  const digits = joinedDigits(reading, index);
  if (!cue || digits.digits.length !== 4 || !/^[a-z]/.test(cue[2]!)) return null;
  const number = readYear(digits.digits, 'none', true);
  return number && found(digits, number, at - cue[1]!.length, { month: monthNumber(cue[2]!), day: Number(cue[3]) });
}

/** "วันที่ 5 เดือน 11 พ.ศ. 2565". */
function readNumberedMonth(reading: YearReading, index: number): FoundYear | null {
  const at = reading.tokens[index]!.start;
  const cue = matchAt(NUMBERED_MONTH_CUE, reading.year.key, at);
  if (!cue) return null;
  const month = Number(cue[3]);
  const digits = joinedDigits(reading, index);
  const number = yearOf(reading, digits, null);
  if (!number || month < 1 || month > 12) return null;
  return found(digits, number, at - cue[1]!.length, { month, ...(cue[2] ? { day: Number(cue[2]) } : {}) });
}

/** Looks back from the month for its day and for the beginning of a span. */
function dateEndingAt(
  reading: YearReading,
  digits: YearDigits,
  number: YearNumber,
  monthStart: number,
  month: number,
): FoundYear {
  const { key } = reading.year;
  const dayCue = matchAt(DAY_BEFORE_MONTH, key, monthStart);
  const day = dayCue && isWholeDay(reading, digits, dayCue, monthStart) ? Number(dayCue[2]) : 0;
  if (dayCue && day >= 1 && day <= 31) {
    const start = monthStart - dayCue[1]!.length;
    const span = matchAt(SPAN_BEFORE_DAY, key, start);
    const firstDay = span ? Number(span[2]) : 0;
    if (!span || firstDay < 1 || firstDay > 31) return found(digits, number, start, { month, day });
    const firstMonth = span[3] ? monthNumber(span[3]) : month;
    return found(digits, number, start - span[1]!.length, { month: firstMonth, monthTo: month });
  }
  const word = matchAt(MONTH_WORD, key, monthStart);
  const start = monthStart - (word ? word[1]!.length : 0);
  const span = matchAt(SPAN_BEFORE_MONTH, key, start);
  if (!span) return found(digits, number, start, { month });
  return found(digits, number, start - span[1]!.length, { month: monthNumber(span[2]!), monthTo: month });
}

/** The day is a number of its own ("65 - ก.ย." has none), and a hyphen behind it touches it. */
function isWholeDay(
  { tokens, year }: YearReading,
  digits: YearDigits,
  cue: RegExpExecArray,
  monthStart: number,
): boolean {
  let index = digits.nextToken - 1;
  while (index > 0 && tokens[index]!.start >= monthStart) index--;
  const token = tokens[index];
  if (!token || token.end > monthStart || token.end < monthStart - cue[1]!.length || token.digits.length > 2)
    return false;
  return year.key[token.end] !== '-' || (year.gaps[token.end] === NO_GAP && year.gaps[token.end + 1] === NO_GAP);
}

/** "01/11/2565", "18-11-65", "30.09.2566", "12/20/2022": the year is token `index`. */
export function readNumericDate(reading: YearReading, index: number): FoundYear | null {
  const { tokens, year } = reading;
  const [first, second, last] = [tokens[index - 2], tokens[index - 1], tokens[index]!];
  if (!first || !second || (last.digits.length !== 2 && last.digits.length !== 4)) return null;
  const sign = year.key[second.end];
  if (sign !== '/' && sign !== '-' && sign !== '.') return null;
  const joined = second.end + 1 === last.start && first.end + 1 === second.start && year.key[first.end] === sign;
  if (
    !joined ||
    first.digits.length > 2 ||
    second.digits.length > 2 ||
    isJoinedBefore(reading, first.start, sign) ||
    isJoinedAfter(reading, last.end, sign)
  )
    return null;
  if (
    sign !== '/' &&
    (last.digits.length === 2 || year.gaps[last.start] !== NO_GAP || year.gaps[second.start] !== NO_GAP)
  ) {
    if (!(sign === '-' && last.digits.length === 2 && first.digits.length === 2 && second.digits.length === 2))
      return null;
  }
  let [day, month] = [Number(first.digits), Number(second.digits)];
  if (month > 12 && day <= 12) [day, month] = [month, day];
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  const short = last.digits.length === 2 && Number(last.digits) < 35 && sign === '/';
  const number = readYear(last.digits, short ? 'ce' : 'none', sign === '/');
  if (!number) return null;
  return found({ digits: last.digits, start: last.start, end: last.end, nextToken: index + 1 }, number, first.start, {
    month,
    day,
  });
}

/** "2022-12-20", "2566/10/01": the year is token `index`. */
export function readIsoDate(reading: YearReading, index: number): FoundYear | null {
  const { tokens, year } = reading;
  const [first, second, last] = [tokens[index]!, tokens[index + 1], tokens[index + 2]];
  if (!second || !last || first.digits.length !== 4 || second.digits.length > 2 || last.digits.length > 2) return null;
  const sign = year.key[first.end];
  if ((sign !== '-' && sign !== '/' && sign !== '.') || year.key[second.end] !== sign) return null;
  if (first.end + 1 !== second.start || second.end + 1 !== last.start || isJoinedBefore(reading, first.start, sign))
    return null;
  const month = Number(second.digits);
  const day = Number(last.digits);
  const number = readYear(first.digits, 'none', false);
  if (!number || number.malformed || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return found({ digits: first.digits, start: first.start, end: last.end, nextToken: index + 3 }, number, first.start, {
    month,
    day,
  });
}

/** A month and a year without names: "11/2565". The caller knows that it is no serial number. */
export function monthAndYear(digits: YearDigits, number: YearNumber, start: number, month: number): FoundYear {
  return found(digits, number, start, { month });
}

function found(
  digits: YearDigits,
  number: YearNumber,
  start: number,
  when: { month: number; monthTo?: number; day?: number },
): FoundYear {
  const last = when.monthTo ?? when.month;
  // "ต.ค. - มี.ค. 2566": the year stands behind the last month.
  const firstYear = when.month > last ? number.yearBE - 1 : number.yearBE;
  const from = fiscalYearOf({ yearBE: firstYear, month: when.month });
  const to = fiscalYearOf({ yearBE: number.yearBE, month: last });
  return {
    kind: 'date',
    number,
    date: { ...when, fiscalYearBE: from === to ? to : null },
    start,
    end: digits.end,
    nextToken: digits.nextToken,
  };
}

function yearOf({ year }: YearReading, digits: YearDigits, era: Era | null): YearNumber | null {
  return readYear(digits.digits, era ?? eraBefore(year.key, digits.start), true);
}

export function eraBefore(key: string, at: number): Era {
  if (matchAt(BUDDHIST_ERA_CUE, key, at)) return 'be';
  return matchAt(COMMON_ERA_CUE, key, at) ? 'ce' : 'none';
}

function monthNumber(word: string): number {
  return MONTHS.findIndex((month) => month.test(word)) + 1;
}

/** A hyphen joins two dates with slashes as a span; all else makes one code of them. */
function isJoinedBefore(reading: YearReading, start: number, sign: string | undefined): boolean {
  const { year } = reading;
  if (sign === '/' && year.key[start - 1] === '-')
    return !/\/\d\d(?:\d\d)?-$/.test(year.key.slice(Math.max(0, start - 6), start));
  if (continuesFromNumber(reading, start)) return true;
  return (
    start > 0 &&
    year.gaps[start] === NO_GAP &&
    /[\d/.\-_=]/.test(year.key[start - 1]!) &&
    start > 1 &&
    /[\da-z]/.test(year.key[start - 2]!)
  );
}

function isJoinedAfter(reading: YearReading, end: number, sign: string | undefined): boolean {
  const { year } = reading;
  if (sign === '/' && /^-\d\d?\/\d/.test(year.key.slice(end, end + 5))) return false;
  if (continuesAsNumber(reading, end)) return true;
  return (
    end + 1 < year.key.length &&
    year.gaps[end] === NO_GAP &&
    year.gaps[end + 1] === NO_GAP &&
    /[/\-_][\da-z]/.test(year.key.slice(end, end + 2))
  );
}
