import { canonicalMarks } from './canonical-marks.ts';
import { joinLetterSpacedWords } from './letter-spacing.ts';
import { restoreLostSaraAm, restoreSaraAa, restoreSpacedSaraAm } from './sara-am-words.ts';
import { fromMisreadSingleBytes } from './single-byte-thai.ts';

/** One repair can uncover the next: repeated until nothing changes, with a bound for hostile text. */
const ROUNDS = 6;

/**
 * Mends the damage that text layers of PDF files do to Thai: private-use glyphs, marks out of order or doubled, lost or
 * wrong sara am, letter-spaced words, TIS-620 read as Latin-1. Correct Thai comes back as it was, and mending twice
 * changes nothing more. What could be two words (ผานมา) is left alone: match such text with `createPhraseFinder`.
 */
export function repairThai(text: string): string {
  let before = text;
  for (let round = 0; round < ROUNDS; round++) {
    const after = repairOnce(before);
    if (after === before) return after;
    before = after;
  }
  return before;
}

function repairOnce(text: string): string {
  const thai = fromMisreadSingleBytes(text);
  const marked = canonicalMarks(restoreSpacedSaraAm(thai));
  return restoreSaraAa(restoreLostSaraAm(joinLetterSpacedWords(marked)));
}
