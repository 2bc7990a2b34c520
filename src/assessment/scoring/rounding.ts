import type { LevelRounding } from '../frameworks/framework.ts';

/**
 * Rounds half up in decimal: 98.335 becomes 98.34, though the nearest binary number lies a little below. The number is
 * first taken at 12 significant digits, far more than any score needs and few enough to hide the binary remainder.
 */
export function roundScore(value: number, rounding: LevelRounding): number {
  if (rounding === 'none') return value;
  const factor = 10 ** rounding.decimals;
  return Math.floor(Number((value * factor).toPrecision(12)) + 0.5) / factor;
}
