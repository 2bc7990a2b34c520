const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/** A piece of text that stays on one line; breaks are allowed between pieces. */
export function thaiWords(text: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const before = pieces.at(-1);
    if (before !== undefined && mustStayTogether(before, segment)) pieces[pieces.length - 1] = before + segment;
    else pieces.push(segment);
  }
  return pieces;
}

/** Marks and signs that belong to what stands before them, and what an opening sign or an abbreviation holds. */
function mustStayTogether(before: string, after: string): boolean {
  if (/^[\s\p{M}ๆฯ.,:;!?)\]}”’»%/-]/u.test(after)) return true;
  return /[(["“‘«/.-]$/u.test(before) && !/\s$/.test(before);
}
