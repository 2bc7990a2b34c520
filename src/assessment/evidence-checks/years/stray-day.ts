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
  const ahead = pageText.slice(Math.max(0, mention.start - 12), mention.start);
  const touchesNumber = /[0-9๐-๙.,]$/u.test(ahead);
  // "1 ตุลาคม 2565 - 31 ⏎ มีนาคม 2566": what stands before the day asks for one, and the line only ends there.
  const isAwaited = !leading.includes('\t') && /(?:[-–—]|ถึง|วันที่)\s*$/u.test(ahead);
  if (!touchesNumber && (isAwaited || !/[\n\t]/u.test(leading))) return mention;
  const { day: _, ...rest } = mention;
  return { ...rest, text: mention.text.slice(leading.length), start: mention.start + leading.length };
}

/**
 * "ธ.ค. | พ.ศ. 2566": the year heads the cell beside the month, as in a calendar of work whose columns belong to two
 * years. It is no date, and the year stands by itself.
 */
export function withoutStrayMonth(mention: YearMention): YearMention {
  if (mention.kind !== 'date') return mention;
  const heading = /\t\s*(?=พ\s*\.?\s*ศ)/u.exec(mention.text);
  if (heading === null) return mention;
  const { day: _day, month: _month, monthTo: _monthTo, fiscalYearBE: _fiscalYear, ...rest } = mention;
  const cut = heading.index + heading[0].length;
  return { ...rest, kind: 'calendarYear', text: mention.text.slice(cut), start: mention.start + cut };
}
