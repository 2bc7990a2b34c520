/** What a number can be as a year. All years in the result are of the Buddhist Era. */
export interface YearNumber {
  readonly yearBE: number;
  readonly yearCE?: number;
  readonly eraMislabelled?: true;
  readonly malformed?: true;
}

export type Era = 'be' | 'ce' | 'none';

/** The last year of the Common Era that พ.ศ. or ปีงบประมาณ in front of it can mean: "พ.ศ. 2066" is a slip for 2566. */
const LAST_CE_UNNAMED = 2050;
/** Fiscal years begin with the budget of 2475; plans look ahead to 2620. Both bounds inclusive. */
const FIRST_BE = 2400;
const LAST_BE = 2620;
const FIRST_CE = 1900;
const LAST_CE = 2100;
const CE_TO_BE = 543;

export function isLikelyYearBE(value: number): boolean {
  return value >= FIRST_BE && value <= LAST_BE;
}

export function isLikelyYearCE(value: number): boolean {
  return value >= FIRST_CE && value <= LAST_CE;
}

/**
 * Reads digits that a cue announces as a year; null where they cannot be meant as one.
 * `strict` cues (พ.ศ., ปีงบประมาณ, a month) make impossible years worth reporting.
 */
export function readYear(digits: string, era: Era, strict: boolean): YearNumber | null {
  const value = Number(digits);
  switch (digits.length) {
    case 2:
      return readShortYear(value, era);
    case 4:
      return readFullYear(value, era, strict);
    case 3:
      return strict && /^(?:25|20)\d|^5[4-9]\d/.test(digits) && era !== 'ce'
        ? { yearBE: value, malformed: true }
        : null;
    case 5:
    case 6:
      return strict && /^25/.test(digits) && !/^25\d\d25$/.test(digits) ? { yearBE: value, malformed: true } : null;
    default:
      return null;
  }
}

/** 66 is 2566; 35 to 79 so that days and months are not taken for years. With C.E. named, 23 is 2023. */
function readShortYear(value: number, era: Era): YearNumber | null {
  if (era === 'ce') return value >= 1 && value <= 50 ? { yearBE: 2000 + value + CE_TO_BE, yearCE: 2000 + value } : null;
  return value >= 35 && value <= 79 ? { yearBE: 2500 + value } : null;
}

function readFullYear(value: number, era: Era, strict: boolean): YearNumber | null {
  if (isLikelyYearBE(value)) {
    return era === 'ce' ? { yearBE: value, eraMislabelled: true } : { yearBE: value };
  }
  if (value > LAST_CE_UNNAMED && value <= LAST_CE && (era === 'be' || (era === 'none' && strict))) {
    return { yearBE: value, malformed: true };
  }
  if (isLikelyYearCE(value)) {
    const meant = { yearBE: value + CE_TO_BE, yearCE: value };
    return era === 'be' ? { ...meant, eraMislabelled: true } : meant;
  }
  if (era === 'be' && value >= 2300 && value < FIRST_BE) return { yearBE: value };
  if (era === 'ce' && value >= 1200 && value < FIRST_CE) return { yearBE: value + CE_TO_BE, yearCE: value };
  const slip = (value > LAST_BE && value <= 2999) || (strict && (value >= 2100 || era === 'be'));
  return slip ? { yearBE: value, malformed: true } : null;
}

/** What was evidently meant by an impossible year: a year of `others` one slip away, else the only year in sight. */
export function likelyYear(digits: string, others: readonly number[]): number | null {
  const close = others.filter((year) => slipsBetween(digits, String(year)) <= 1);
  if (close.length > 0) return mostFrequent(close);
  // One digit typed twice too often: the first four stand.
  if (digits.length === 5 && isLikelyYearBE(Number(digits.slice(0, 4)))) return Number(digits.slice(0, 4));
  const far = others.filter((year) => slipsBetween(digits, String(year)) <= 2);
  if (far.length > 0) return mostFrequent(far);
  if (digits.length === 4) {
    for (let index = 0; index < 3; index++) {
      const swapped = Number(digits.slice(0, index) + digits[index + 1] + digits[index] + digits.slice(index + 2));
      if (swapped >= 2540 && swapped <= 2580) return swapped;
    }
    const restored = Number(`25${digits.slice(2)}`);
    if (restored >= 2540 && restored <= 2580) return restored;
  }
  return null;
}

/** Damerau–Levenshtein distance of two short numbers. */
function slipsBetween(one: string, other: string): number {
  const rows: number[][] = Array.from({ length: one.length + 1 }, (_, row) => [row]);
  for (let column = 1; column <= other.length; column++) rows[0]![column] = column;
  for (let row = 1; row <= one.length; row++) {
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      let least = Math.min(
        rows[row - 1]![column]! + 1,
        rows[row]![column - 1]! + 1,
        rows[row - 1]![column - 1]! + same,
      );
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        least = Math.min(least, rows[row - 2]![column - 2]! + 1);
      }
      rows[row]![column] = least;
    }
  }
  return rows[one.length]![other.length]!;
}

function mostFrequent(years: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0]![0];
}
