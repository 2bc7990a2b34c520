import { LEADER_GAP, LINE_GAP, NO_GAP, type YearKey } from './year-key.ts';
import type { YearMention, YearMentionKind } from './year-mention.ts';
import type { YearNumber } from './year-number.ts';
import { isDigit, type NumberToken } from './year-tokens.ts';

/** One pass over one text: what is looked at, and what has been found. */
export interface YearReading {
  readonly text: string;
  readonly year: YearKey;
  readonly tokens: readonly NumberToken[];
}

/** A mention by its place in the key; `nextToken` is the first token behind it. */
export interface FoundYear {
  readonly kind: YearMentionKind;
  readonly number: YearNumber;
  readonly from?: number;
  readonly to?: number | null;
  readonly date?: {
    readonly fiscalYearBE: number | null;
    readonly month: number;
    readonly monthTo?: number;
    readonly day?: number;
  };
  readonly start: number;
  readonly end: number;
  readonly nextToken: number;
  /** Two digits: what follows in a list may have two as well. */
  readonly short?: true;
}

/** Digits of one year, which broken text layers spread over several tokens: "๒๕๖ ๓", "25 / ๖๒", "2 5 6 6". */
export interface YearDigits {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  readonly nextToken: number;
}

export function wholeToken({ tokens }: YearReading, index: number): YearDigits {
  const token = tokens[index]!;
  return { digits: token.digits, start: token.start, end: token.end, nextToken: index + 1 };
}

/** The digits from token `index` on, joined over gaps where only together they make a year. For strong cues only. */
export function joinedDigits(reading: YearReading, index: number): YearDigits {
  const { tokens, year } = reading;
  const first = tokens[index]!;
  if (first.digits.length >= 4 || !/^(?:2|2[50]|2[50]\d)$/.test(first.digits)) return wholeToken(reading, index);
  let digits = first.digits;
  let end = first.end;
  let next = index + 1;
  while (digits.length < 4 && next < tokens.length && tokens[next]!.start === end && year.gaps[end] !== LEADER_GAP) {
    digits += tokens[next]!.digits;
    end = tokens[next]!.end;
    next++;
  }
  const joined = digits.length === 4 && /^2(?:[45]\d\d|0[0-4]\d)$/.test(digits) && !continuesAsNumber(reading, end);
  return joined ? { digits, start: first.start, end, nextToken: next } : wholeToken(reading, index);
}

/** "2566,000", "2566.50", "66:30": the number goes on behind `end`. */
export function continuesAsNumber({ year }: YearReading, end: number): boolean {
  const { codes, gaps } = year;
  if (end + 1 >= codes.length || gaps[end + 1] !== NO_GAP || !isDigit(codes[end + 1]!)) return false;
  const unit = codes[end]!;
  if (unit === 0x2c) return digitsFrom(year, end + 1) === 3;
  return (unit === 0x2e || unit === 0x3a) && gaps[end] === NO_GAP;
}

/** The number began before `start`: "1,2566", "3.2566", "9001:2015". */
export function continuesFromNumber({ year }: YearReading, start: number): boolean {
  const { codes, gaps } = year;
  if (start < 2 || gaps[start] !== NO_GAP || gaps[start - 1] !== NO_GAP) return false;
  const unit = codes[start - 1]!;
  return (unit === 0x2e || unit === 0x2c || unit === 0x3a) && isDigit(codes[start - 2]!);
}

/** Whether only white space parts the token from the digits before it: then no word announces it. */
export function followsDigit({ tokens }: YearReading, index: number): boolean {
  return index > 0 && tokens[index - 1]!.end === tokens[index]!.start;
}

/** A token of the same line right before or behind, with nothing between but a space. */
export function neighbourInLine({ year, tokens }: YearReading, index: number, step: 1 | -1): NumberToken | null {
  const token = tokens[index]!;
  const other = tokens[index + step];
  if (!other) return null;
  const touches = step === 1 ? other.start === token.end : other.end === token.start;
  const gapAt = step === 1 ? other.start : token.start;
  return touches && year.gaps[gapAt] !== LINE_GAP && year.gaps[gapAt] !== LEADER_GAP ? other : null;
}

export function toMention({ text, year }: YearReading, found: FoundYear): YearMention {
  const start = year.positions[found.start]!;
  const end = year.positions[found.end - 1]! + 1;
  const { number, date } = found;
  return {
    kind: found.kind,
    yearBE: number.yearBE,
    ...(number.yearCE === undefined ? {} : { yearCE: number.yearCE }),
    ...(number.eraMislabelled ? { eraMislabelled: true as const } : {}),
    ...(found.from === undefined ? {} : { from: found.from, to: found.to ?? null }),
    ...(date ? { fiscalYearBE: number.malformed ? null : date.fiscalYearBE, month: date.month } : {}),
    ...(date?.monthTo === undefined ? {} : { monthTo: date.monthTo }),
    ...(date?.day === undefined ? {} : { day: date.day }),
    ...(number.malformed ? { malformed: true as const } : {}),
    text: text.slice(start, end),
    start,
    end,
  };
}

function digitsFrom({ codes, gaps }: YearKey, start: number): number {
  let end = start;
  while (end < codes.length && isDigit(codes[end]!) && (end === start || gaps[end] === NO_GAP)) end++;
  return end - start;
}
