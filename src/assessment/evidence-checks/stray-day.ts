import type { YearMention } from '#src/thai/year-mention.ts';

const LEADING_FIGURES = /^[0-9๐-๙\s]+(?:[-–—]\s*)?(?=[^\s0-9๐-๙])/u;

/**
 * A date whose day is the tail of a number before it ("ตุลาคม 2565 - มีนาคม 2566", "25 93 ⏎ พฤศจิกายน 2565") has no
 * day. Rows of tables and joined months bring such neighbours; the date then begins with its month.
 */
export function withoutStrayDay(mention: YearMention, pageText: string): YearMention {
  if (mention.kind !== 'date') return mention;
  const leading = LEADING_FIGURES.exec(mention.text)?.[0];
  if (leading === undefined) return mention;
  const touchesNumber = /[0-9๐-๙.,]$/u.test(pageText.slice(Math.max(0, mention.start - 1), mention.start));
  if (!touchesNumber && !/[\n\t]/u.test(leading)) return mention;
  const { day: _, ...rest } = mention;
  return { ...rest, text: mention.text.slice(leading.length), start: mention.start + leading.length };
}
