import { NO_GAP, type YearKey } from './year-key.ts';

/** A run of digits in the key without white space inside. */
export interface NumberToken {
  /** Positions in the key; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** As digits; a Latin o in a year stands as 0. Runs longer than nine digits are cut: they are no years. */
  readonly digits: string;
}

const LATIN_O = 0x6f;

export function numberTokens(year: YearKey): NumberToken[] {
  const { codes, gaps, key } = year;
  const tokens: NumberToken[] = [];
  for (let index = 0; index < codes.length; index++) {
    if (!isDigit(codes[index]!)) continue;
    let end = index + 1;
    while (end < codes.length && isDigit(codes[end]!) && gaps[end] === NO_GAP) end++;
    const withO = endOfYearWithLetterO(year, index, end);
    if (withO > 0) end = withO;
    tokens.push({ start: index, end, digits: key.slice(index, Math.min(end, index + 10)).replaceAll('o', '0') });
    index = end - 1;
  }
  return tokens;
}

/** "๒๕๕O", "2o65": the end of four units that begin with 2, have an o among the digits and no letter after; 0 if not so. */
function endOfYearWithLetterO({ codes, gaps }: YearKey, start: number, endOfDigits: number): number {
  if (codes[endOfDigits] !== LATIN_O || codes[start] !== 0x32 || endOfDigits - start > 3) return 0;
  for (let index = start + 1; index < start + 4; index++) {
    const unit = codes[index];
    if (unit === undefined || gaps[index] !== NO_GAP || !(isDigit(unit) || unit === LATIN_O)) return 0;
  }
  const after = codes[start + 4];
  const glued = after !== undefined && gaps[start + 4] === NO_GAP;
  return glued && (isDigit(after) || (after >= 0x61 && after <= 0x7a)) ? 0 : start + 4;
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
