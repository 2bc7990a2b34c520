import { thaiWords } from '../thai-text/thai-words.ts';

/** Letters that take a place of their own; Thai marks above and below take none. */
function widthOf(text: string): number {
  return text.replace(/\p{Mn}/gu, '').length;
}

/**
 * A label cut at word ends into lines of at most `limit` letters, since text in a picture does not flow. What does not fit into
 * `lines` ends in an ellipsis; the table below the picture has it whole.
 */
export function labelLines(label: string, limit: number, lines = 2): string[] {
  const written: string[] = [''];
  for (const { text: word } of thaiWords(label)) {
    const last = written.length - 1;
    const longer = `${written[last]}${word}`;
    if (widthOf(longer.trimEnd()) <= limit || written[last] === '') written[last] = longer;
    else if (written.length < lines) written.push(word);
    else {
      written[last] = `${written[last]?.trimEnd()}…`;
      break;
    }
  }
  return written.map((line) => line.trim());
}
