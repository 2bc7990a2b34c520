import { isBareYear, isCounted } from './bare-years.ts';
import { eraBefore } from './date-mentions.ts';
import { lawNameStart, namesLawOfYear } from './law-names.ts';
import {
  ACADEMIC_CUE,
  ERA_CUE,
  FISCAL_CUE,
  NAMED_AFTER,
  NAMED_CUE,
  OTHER_ERA,
  SURE_UNIT_AFTER,
  UNIT_AFTER,
  YEAR_COUNT_CUE,
  YEAR_CUE,
} from './year-cues.ts';
import { LEADER_GAP, LINE_GAP, matchAt, NO_GAP } from './year-key.ts';
import type { YearMentionKind } from './year-mention.ts';
import { type Era, isLikelyYearBE, isLikelyYearCE, readYear, type YearNumber } from './year-number.ts';
import {
  continuesAsNumber,
  continuesFromNumber,
  type FoundYear,
  followsDigit,
  joinedDigits,
  wholeToken,
  type YearDigits,
  type YearReading,
} from './year-reading.ts';

/** "(2018-2037)" */
const RANGE_IN_BRACKETS = /^\(((?:19|20)\d\d)-((?:19|20)\d\d)\)$/;

/** A year that stands alone: announced by ปีงบประมาณ, ปีการศึกษา, ปี, พ.ศ., the name of a law, or by nothing but its looks. */
export function readSingleYear(reading: YearReading, index: number): FoundYear | null {
  const { key } = reading.year;
  const at = reading.tokens[index]!.start;
  if (followsDigit(reading, index)) return bare(reading, index);
  const fiscal = matchAt(FISCAL_CUE, key, at);
  if (fiscal) {
    const start = at - fiscal[1]!.length;
    if (!namesLawOfYear(key, start)) return announced(reading, index, 'fiscalYear', start, true);
    return announced(reading, index, 'law', lawNameStart(key, start) ?? start, true);
  }
  const academic = matchAt(ACADEMIC_CUE, key, at);
  if (academic) return announced(reading, index, 'academicYear', at - academic[1]!.length, true);
  const year = matchAt(YEAR_CUE, key, at);
  if (year) {
    const start = at - year[1]!.length;
    const budgetLaw = namesLawOfYear(key, start) ? lawNameStart(key, start) : null;
    const withEra = matchAt(ERA_CUE, key, at) !== null;
    if (budgetLaw !== null) return announced(reading, index, 'law', budgetLaw, withEra);
    return announced(reading, index, 'calendarYear', start, withEra);
  }
  const era = matchAt(ERA_CUE, key, at);
  if (era) {
    const start = at - era[1]!.length;
    const law = lawNameStart(key, start);
    return announced(reading, index, law === null ? 'calendarYear' : 'law', law ?? start, true);
  }
  return bare(reading, index);
}

function announced(
  reading: YearReading,
  index: number,
  kind: YearMentionKind,
  start: number,
  strict: boolean,
): FoundYear | null {
  const { key, codes, gaps } = reading.year;
  const digits = joinedDigits(reading, index);
  if (continuesAsNumber(reading, digits.end)) return null;
  const era = eraBefore(key, digits.start);
  const number = readYear(digits.digits, era, strict);
  if (!number) return null;
  const doubtful = number.malformed === true || digits.digits.length === 2;
  if (doubtful && matchAt(SURE_UNIT_AFTER, key, digits.end)) return null;
  if (
    number.malformed &&
    (isBlankToFill(reading, digits.end) ||
      (digits.digits.length === 3 && gaps[digits.end] !== LINE_GAP && matchAt(UNIT_AFTER, key, digits.end)))
  )
    return null;
  if (digits.digits.length === 2 && /^[/.:]\d/.test(key.slice(digits.end, digits.end + 2))) return null;
  if (
    digits.digits.length === 2 &&
    era === 'none' &&
    kind === 'calendarYear' &&
    matchAt(UNIT_AFTER, key, digits.end) &&
    !matchAt(NAMED_AFTER, key, digits.end)
  )
    return null;
  if (kind === 'calendarYear' && era === 'none' && number.yearCE !== undefined && matchAt(UNIT_AFTER, key, digits.end))
    return null;
  if (!/\d/.test(String.fromCharCode(codes[digits.start]!))) return null;
  return withOtherEra(
    reading,
    {
      kind,
      number,
      start,
      end: digits.end,
      nextToken: digits.nextToken,
      ...(digits.digits.length === 2 ? { short: true as const } : {}),
    },
    era,
  );
}

/** "พ.ศ. 256….": a form whose year is still to be written. */
function isBlankToFill({ year }: YearReading, end: number): boolean {
  return year.gaps[end] === LEADER_GAP || year.key[end] === '_';
}

function bare(reading: YearReading, index: number): FoundYear | null {
  const { key, gaps } = reading.year;
  const digits = wholeToken(reading, index);
  if (
    digits.digits.length !== 4 ||
    continuesAsNumber(reading, digits.end) ||
    continuesFromNumber(reading, digits.start)
  )
    return null;
  const value = Number(digits.digits);
  const named = matchAt(NAMED_CUE, key, digits.start);
  const namedStart = named ? digits.start - named[1]!.length : digits.start;
  const counts = isCounted(reading, index, digits.end);
  if (isLikelyYearCE(value)) {
    const range = RANGE_IN_BRACKETS.exec(key.slice(Math.max(0, digits.start - 1), digits.end + 6));
    if (range && Number(range[2]) > value) {
      return simple('calendarYear', { yearBE: value + 543, yearCE: value }, digits.start, digits);
    }
    if (!named || counts || !/[a-z©)'"]$/.test(named[1]!)) return null;
    return withOtherEra(
      reading,
      simple('calendarYear', { yearBE: value + 543, yearCE: value }, namedStart, digits),
      'ce',
    );
  }
  if (!isLikelyYearBE(value)) {
    const slip = value > 2620 && value < 2700 && named !== null && /(?:ita|oit|วสยทศน)/.test(named[1]!);
    return slip ? simple('calendarYear', { yearBE: value, malformed: true }, namedStart, digits) : null;
  }
  if (named && !counts && (gaps[digits.end] !== NO_GAP || !/[-/_]/.test(key[digits.end] ?? ' '))) {
    return withOtherEra(reading, simple('calendarYear', { yearBE: value }, namedStart, digits), 'be');
  }
  const counted = matchAt(YEAR_COUNT_CUE, key, digits.start) !== null;
  if (counts || (!counted && !isBareYear(reading, index))) return null;
  const law = lawNameStart(key, digits.start, 60);
  return withOtherEra(
    reading,
    simple(law === null ? 'calendarYear' : 'law', { yearBE: value }, law ?? digits.start, digits),
    'be',
  );
}

function simple(kind: YearMentionKind, number: YearNumber, start: number, digits: YearDigits): FoundYear {
  return { kind, number, start, end: digits.end, nextToken: digits.nextToken };
}

/** One year in both eras side by side, "พ.ศ. 2566 (ค.ศ. 2023)", is one mention. */
export function withOtherEra(reading: YearReading, found: FoundYear, era: Era): FoundYear {
  if (found.number.malformed || found.short) return found;
  const { key } = reading.year;
  const joint = matchAt(OTHER_ERA, key, found.end);
  const token = reading.tokens[found.nextToken];
  if (
    !joint ||
    joint[0].length === 0 ||
    !token ||
    token.start !== found.end + joint[0].length ||
    token.digits.length !== 4
  )
    return found;
  const value = Number(token.digits);
  const same = value === found.number.yearBE - 543 || value === found.number.yearBE;
  if (
    !same ||
    (found.number.yearCE === undefined) !== value < 2300 ||
    (era !== 'none' && value === found.number.yearCE)
  )
    return found;
  const closing = key[token.end] === ')' ? 1 : 0;
  return {
    ...found,
    number: { yearBE: found.number.yearBE, yearCE: found.number.yearBE - 543 },
    end: token.end + closing,
    nextToken: found.nextToken + 1,
  };
}
