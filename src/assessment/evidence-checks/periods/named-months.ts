import { THAI_MONTHS, THAI_MONTHS_SHORT } from '#src/thai/month-names.ts';
import { loose } from '../reading/loose-text.ts';

/** Full name, or the abbreviation with or without its dots where no other letter touches it. */
const PATTERNS = THAI_MONTHS.map((full, index) => {
  const [first, second] = (THAI_MONTHS_SHORT[index] ?? '').split('.');
  return new RegExp(`${loose(full)}|(?<![\\u0e01-\\u0e4e])${first}\\.?${second}(?![\\u0e01-\\u0e4e])`, 'u');
});

/** Numbers 1 to 12 of all months named. */
export function monthNumbersIn(text: string): readonly number[] {
  const flat = loose(text);
  return PATTERNS.flatMap((pattern, index) => (pattern.test(flat) ? [index + 1] : []));
}

/** Number of the only month named; undefined for none and for several. */
export function monthNumberIn(text: string): number | undefined {
  const numbers = monthNumbersIn(text);
  return numbers.length === 1 ? numbers[0] : undefined;
}
