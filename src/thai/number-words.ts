import { canonicalMarks } from './canonical-marks.ts';

const DIGITS: readonly string[] = ['ศูนย์', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];
const PLACES: readonly (readonly [string, number])[] = [
  ['แสน', 100_000],
  ['หมื่น', 10_000],
  ['พัน', 1000],
  ['ร้อย', 100],
  ['สิบ', 10],
];

/**
 * Value of a number written in Thai words, as in "พุทธศักราชสองพันห้าร้อยหกสิบหก" or "หกเดือน" without the words around
 * it: 0 to 999,999; white space is ignored. Null where the words are no number.
 */
export function parseNumberWords(text: string): number | null {
  let rest = canonicalMarks(text).replace(/\s/gu, '');
  if (rest === '') return null;
  if (rest === 'ศูนย์') return 0;
  let value = 0;
  for (const [word, worth] of PLACES) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    const count = at === 0 ? 1 : countBefore(rest.slice(0, at), worth);
    if (count === null) return null;
    value += count * worth;
    rest = rest.slice(at + word.length);
  }
  if (rest === '') return value;
  const unit = rest === 'เอ็ด' && value > 0 ? 1 : DIGITS.indexOf(rest);
  return unit > 0 ? value + unit : null;
}

/** Twenty is ยี่สิบ. */
function countBefore(word: string, worth: number): number | null {
  if (word === 'ยี่') return worth === 10 ? 2 : null;
  const count = DIGITS.indexOf(word);
  return count > 0 ? count : null;
}
