import { isCircularNumber } from './bare-years.ts';
import { readIsoDate, readMonthDate, readNumericDate } from './date-mentions.ts';
import { readSerialNumber } from './serial-numbers.ts';
import { readSingleYear, withOtherEra } from './single-years.ts';
import { isInAddress } from './year-addresses.ts';
import { ACADEMIC_CUE, PHONE_BEFORE } from './year-cues.ts';
import { createYearKey, LEADER_GAP, matchAt } from './year-key.ts';
import type { YearMention } from './year-mention.ts';
import { likelyYear } from './year-number.ts';
import { continuesFromNumber, type FoundYear, toMention, type YearReading } from './year-reading.ts';
import { readNextInList, readRange } from './year-sequences.ts';
import { type NumberToken, numberTokens } from './year-tokens.ts';

export interface FindYearMentionsOptions {
  /** Years of the document around the text, nearest in meaning first, to guess what an impossible year was meant to be. */
  readonly otherYears?: readonly number[];
}

/**
 * Every place in a Thai or English text where a year is written in digits and meant as a year, in the order of the text.
 * Reads through the damage of text layers (lost marks, split digits, mixed digits). The label rules are in
 * `docs/year-mentions.md`. Time grows with the length of the text alone.
 */
export function findYearMentions(text: string, options: FindYearMentionsOptions = {}): YearMention[] {
  const year = createYearKey(text);
  const reading: YearReading = { text, year, tokens: numberTokens(year) };
  const mentions: YearMention[] = [];
  const add = (found: FoundYear) => mentions.push(toMention(reading, found));
  for (let index = 0; index < reading.tokens.length; ) {
    let found = couldBeYear(reading, reading.tokens[index]!) ? readYearAt(reading, index) : null;
    if (!found) {
      index++;
      continue;
    }
    found = readRange(reading, found) ?? found;
    add(found);
    for (let next = readNextInList(reading, found); next; next = readNextInList(reading, found)) {
      found = readRange(reading, next) ?? next;
      add(found);
    }
    index = found.nextToken;
  }
  return withLikelyYears(mentions, options.otherYears ?? []);
}

function readYearAt(reading: YearReading, index: number): FoundYear | null {
  const { start, end } = reading.tokens[index]!;
  if (isInAddress(reading, start, end) || isCircularNumber(reading, start)) return null;
  const date = readIsoDate(reading, index) ?? readNumericDate(reading, index) ?? readMonthDate(reading, index);
  if (date) return withOtherEra(reading, date, date.number.yearCE === undefined ? 'be' : 'ce');
  if (!matchAt(ACADEMIC_CUE, reading.year.key, start)) {
    const serial = readSerialNumber(reading, index);
    if (serial === 'no-year') return null;
    if (serial) return serial;
  }
  if (continuesFromNumber(reading, start) || matchAt(PHONE_BEFORE, reading.year.key, start)) return null;
  return readSingleYear(reading, index);
}

/** Most numbers of a document are none: a glance at the digits keeps the patterns away from them. */
function couldBeYear({ year }: YearReading, { start, digits }: NumberToken): boolean {
  // Behind a line of dots stand page numbers and amounts as well.
  if (digits.length < 4 && year.gaps[start] === LEADER_GAP) return false;
  switch (digits.length) {
    case 1:
      return digits === '2' && start > 0;
    case 2:
      return start > 0 && (digits >= '20' || year.key[start - 1] === '/');
    case 3:
      return digits[0] === '2' || digits[0] === '5';
    case 4:
      return digits >= '1200';
    case 5:
    case 6:
      return digits.startsWith('25');
    default:
      return false;
  }
}

function withLikelyYears(mentions: YearMention[], otherYears: readonly number[]): YearMention[] {
  if (!mentions.some((mention) => mention.malformed)) return mentions;
  const sound = mentions.filter((mention) => !mention.malformed);
  const own = sound
    .filter(({ kind }) => kind === 'fiscalYear' || kind === 'date')
    .map((mention) => mention.fiscalYearBE ?? mention.yearBE);
  const others = [...own, ...otherYears];
  return mentions.map((mention) =>
    mention.malformed && mention.kind !== 'range'
      ? { ...mention, likelyYearBE: likelyYear(String(mention.yearBE), others) }
      : mention,
  );
}
