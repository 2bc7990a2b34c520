import { displayText } from '#src/shared/display-name.ts';

/** Characters that a cell may hold in Excel are 32,767. */
const LONGEST_CELL = 32_000;

/** The rows as CSV for a spreadsheet program: with a byte order mark, since Excel takes Thai for gibberish without. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/**
 * A cell that a spreadsheet program takes for text, whatever it begins with: words from outside must not become formulas
 * (`=`, `+`, `-`, `@`, also after blanks). An apostrophe in front is how these programs mark text. Characters that are not
 * seen, such as those that turn the direction of a name, are made visible.
 */
export function csvCell(text: string): string {
  const clean = displayText(text, LONGEST_CELL);
  const safe = /^[\s\u200b-\u200f\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(text) ? `'${clean}` : clean;
  return /[",\r\n\t;']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
