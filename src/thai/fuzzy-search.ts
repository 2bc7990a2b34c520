/** Longest pattern that fits the bits of one number. */
export const LONGEST_FUZZY_PATTERN = 31;

/** Where each unit stands in the pattern being searched, as bits; all zero between two searches. */
const MASKS = new Int32Array(0x10000);

/**
 * Ends of the places in `units` that differ from `pattern` by at most `distance` insertions, deletions and substitutions;
 * of neighbouring ends only the best. Myers' bit-vector algorithm: one step a unit whatever the distance.
 * The pattern has 1..31 units.
 */
export function fuzzyEnds(
  units: Uint16Array,
  pattern: Uint16Array,
  distance: number,
): { end: number; errors: number }[] {
  const length = pattern.length;
  for (let index = 0; index < length; index++) MASKS[pattern[index]!]! |= 1 << index;
  const top = 1 << (length - 1);
  let positive = length === 32 ? -1 : (1 << length) - 1;
  let negative = 0;
  let errors = length;
  const ends: { end: number; errors: number }[] = [];
  for (let index = 0; index < units.length; index++) {
    const mask = MASKS[units[index]!]!;
    const carried = (((mask & positive) + positive) ^ positive) | mask | negative;
    const horizontalPositive = negative | ~(carried | positive);
    const horizontalNegative = positive & carried;
    if ((horizontalPositive & top) !== 0) errors++;
    else if ((horizontalNegative & top) !== 0) errors--;
    const shifted = horizontalPositive << 1;
    positive = (horizontalNegative << 1) | ~(mask | negative | shifted);
    negative = shifted & (mask | negative);
    if (errors > distance) continue;
    const last = ends.at(-1);
    if (last && index + 1 - last.end <= length / 2) {
      if (errors < last.errors) ends[ends.length - 1] = { end: index + 1, errors };
    } else {
      ends.push({ end: index + 1, errors });
    }
  }
  for (const unit of pattern) MASKS[unit] = 0;
  return ends;
}
