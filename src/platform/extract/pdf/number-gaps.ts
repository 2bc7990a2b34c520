import type { RawLine } from './text-lines.ts';

/** Units of a number that are looked at. */
const LONGEST = 40;
/** In font sizes: wider than tracking; poppler parts words from here on. */
const TRACKING = 0.1;

/** Numbers as offices write them: plain, with decimals, or grouped by commas. */
const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const YEAR = /^(?:2[45]|19|20)\d\d$/;
const OPEN_GROUP = /,\d{1,2}$/;
const LAST_NUMBER = /[\d๐-๙](?:[\d๐-๙.,]*[\d๐-๙])?$/;
const FIRST_NUMBER = /^[\d๐-๙](?:[\d๐-๙.,]*[\d๐-๙])?/;

/**
 * The text of a line in which numbers of neighbouring cells, hardly apart, are parted by a space. A gap too narrow for
 * a word may lie in a number that a justified line spreads, or between two tight columns: what the digits would make
 * together tells.
 */
export function textWithNumbersParted(line: RawLine, all: string): string {
  const units = line.gaps
    .filter((gap) => gap.ems !== undefined && gap.unit > line.start && gap.unit < line.end)
    .map((gap) => ({ unit: gap.unit, ems: gap.ems ?? 0 }));
  if (units.length === 0) return all.slice(line.start, line.end);
  const pieces = [all.slice(line.start, units[0]!.unit)];
  let number = numberBefore(pieces[0]!);
  let part = number;
  for (const [i, { unit, ems }] of units.entries()) {
    const piece = all.slice(unit, units[i + 1]?.unit ?? line.end);
    const after = toArabic(FIRST_NUMBER.exec(piece.slice(0, LONGEST))?.[0] ?? '');
    const isSpread = part.length === 1 && after.length === 1;
    const parted = number !== '' && after !== '' && !isSpread && areTwoNumbers(number, after, ems);
    if (parted) pieces.push(' ');
    pieces.push(piece);
    part = numberBefore(piece);
    number = parted || part.length < piece.length ? part : (number + part).slice(-LONGEST);
  }
  return pieces.join('');
}

function areTwoNumbers(before: string, after: string, ems: number): boolean {
  const together = before + after;
  // The last digit of a year is often typed by itself, and justified text carries it away.
  if (OPEN_GROUP.test(before) || (before.length === 3 && YEAR.test(together))) return false;
  const areWhole = NUMBER.test(before) && NUMBER.test(after);
  if (areWhole && (!NUMBER.test(together) || (YEAR.test(before) && YEAR.test(after)))) return true;
  return ems > TRACKING;
}

/** The number that a text ends with, in Arabic digits. */
function numberBefore(text: string): string {
  return toArabic(LAST_NUMBER.exec(text.slice(-LONGEST))?.[0] ?? '');
}

function toArabic(number: string): string {
  return number.replace(/[๐-๙]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x0e50 + 48));
}
