import { LIST_JOINT, RANGE_JOINT, SURE_UNIT_AFTER, TO_THE_PRESENT } from './year-cues.ts';
import { LINE_GAP, matchAt } from './year-key.ts';
import { isLikelyYearBE, isLikelyYearCE, readYear } from './year-number.ts';
import { continuesAsNumber, type FoundYear, joinedDigits, wholeToken, type YearReading } from './year-reading.ts';

/** "พ.ศ. 2561 - 2580", "2567-69", "2564 - ปัจจุบัน", "2566 - 2650" (malformed): the range that begins with `first`, or null. */
export function readRange(reading: YearReading, first: FoundYear): FoundYear | null {
  if (first.number.malformed || first.kind === 'date' || first.kind === 'documentNumber') return null;
  const { key } = reading.year;
  const present = matchAt(TO_THE_PRESENT, key, first.end);
  if (present) {
    return { ...first, kind: 'range', from: first.number.yearBE, to: null, end: first.end + present[0].length };
  }
  const joint = matchAt(RANGE_JOINT, key, first.end);
  const token = reading.tokens[first.nextToken];
  if (!joint || !token || token.start !== first.end + joint[0].length) return null;
  const digits = joinedDigits(reading, first.nextToken);
  if (continuesAsNumber(reading, digits.end) || /^-\d/.test(key.slice(digits.end, digits.end + 2))) return null;
  const to = lastYear(first, digits.digits);
  const slip = /^2[67]\d\d$/.test(digits.digits) && to === null && first.number.yearCE === undefined;
  if (slip && !matchAt(SURE_UNIT_AFTER, key, digits.end)) {
    const yearBE = Number(digits.digits);
    return {
      ...first,
      kind: 'range',
      number: { yearBE, malformed: true },
      from: first.number.yearBE,
      to: yearBE,
      end: digits.end,
      nextToken: digits.nextToken,
    };
  }
  if (to === null || to <= first.number.yearBE || to - first.number.yearBE > 60) return null;
  return { ...first, kind: 'range', from: first.number.yearBE, to, end: digits.end, nextToken: digits.nextToken };
}

/** The last year of a range in the Buddhist Era: four digits in the era of the first, or two. */
function lastYear(first: FoundYear, digits: string): number | null {
  const value = Number(digits);
  if (digits.length === 4) {
    if (isLikelyYearBE(value)) return value;
    return isLikelyYearCE(value) && first.number.yearCE !== undefined ? value + 543 : null;
  }
  if (digits.length !== 2) return null;
  return Math.floor(first.number.yearBE / 100) * 100 + (first.number.yearCE === undefined ? value : value + 43) || null;
}

/** "ปีงบประมาณ พ.ศ. 2564 2565 และ 2566": the next year of the list that `last` stands in, or null. */
export function readNextInList(reading: YearReading, last: FoundYear): FoundYear | null {
  if (last.number.malformed || last.kind === 'date' || last.kind === 'documentNumber' || last.kind === 'range')
    return null;
  const token = reading.tokens[last.nextToken];
  const joint = matchAt(LIST_JOINT, reading.year.key, last.end);
  if (!joint || !token || token.start !== last.end + joint[0].length) return null;
  const digits = wholeToken(reading, last.nextToken);
  if (digits.digits.length !== (last.short ? 2 : 4) || continuesAsNumber(reading, digits.end)) return null;
  if (matchAt(SURE_UNIT_AFTER, reading.year.key, digits.end)) return null;
  const number = readYear(digits.digits, 'none', false);
  if (!number || number.malformed || (number.yearCE === undefined) !== (last.number.yearCE === undefined)) return null;
  const steps = Math.abs(number.yearBE - last.number.yearBE);
  const overLine = reading.year.gaps[token.start] === LINE_GAP;
  if (steps === 0 || steps > (joint[0].length > 0 && !overLine ? 30 : 1)) return null;
  return { ...last, number, start: token.start, end: digits.end, nextToken: digits.nextToken };
}
