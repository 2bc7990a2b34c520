import type { Box, TextBlock } from '#src/shared/extracted-document.ts';
import { repairThai } from '#src/thai/repair-thai.ts';
import type { RawLine, TextLines } from './text-lines.ts';

/** A line with its measures, before its role is known. */
export interface PageLine {
  readonly text: string;
  /** Set when the line consists of columns. */
  readonly cells?: readonly string[];
  readonly box: Box;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly centred: boolean;
}

/** Turns what was drawn into lines of repaired text, in the order of drawing. Lines without a letter are left out. */
export function linesOfPage(drawn: TextLines, pageWidth: number): PageLine[] {
  const all = Buffer.from(drawn.units.buffer, 0, drawn.length * 2).toString('utf16le');
  const kept: RawLine[] = [];
  const raw: string[] = [];
  for (const line of drawn.lines) {
    const text = tidy(all.slice(line.start, line.end));
    if (text === '') continue;
    if (kept.length > 0 && isDrawnTwice(kept.at(-1)!, raw.at(-1)!, line, text)) continue;
    kept.push(line);
    raw.push(text);
  }
  const repaired = repairLines(raw);
  const left = Math.min(...kept.map((line) => line.left));
  const right = Math.max(...kept.map((line) => line.right));
  const rows = tableRows(repaired);
  return kept.map((line, i) => {
    const cells = rows[i] ? repaired[i]!.split('\t').map((cell) => cell.trim()) : undefined;
    return {
      text: cells ? cells.join('\t') : joinTabs(repaired[i]!),
      ...(cells ? { cells } : {}),
      box: { x: line.left, y: line.top, width: line.right - line.left, height: line.bottom - line.top },
      fontSize: Math.round((line.sizeSum / Math.max(1, line.glyphs)) * 10) / 10,
      bold: line.boldGlyphs * 2 > line.glyphs,
      centred: isCentred(line, left, right, pageWidth),
    };
  });
}

/** A block's text as it stands in the text of the page. */
export function blockOf(line: PageLine, role: TextBlock['role']): TextBlock {
  const { text, cells, fontSize, bold, centred, box } = line;
  return { role, text, ...(cells ? { cells } : {}), fontSize, bold, centred, box };
}

/** Spaces are only worth one; a wide run of them between digits is a column. */
function tidy(text: string): string {
  if (!/[ \u00a0]{2}|^[\s]|[\s]$|\u00a0/.test(text)) return text;
  return text
    .replace(/\u00a0/g, ' ')
    .replace(/(?<=[0-9๐-๙]) {3,}(?=[0-9๐-๙])/g, '\t')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Repairs a page as a whole, so that what one line does not tell another may. */
function repairLines(lines: readonly string[]): string[] {
  const together = repairThai(lines.join('\n')).split('\n');
  return together.length === lines.length ? together : lines.map((line) => repairThai(line));
}

/** A shadow: the same line again, hardly moved. */
function isDrawnTwice(before: RawLine, beforeText: string, line: RawLine, text: string): boolean {
  const near = 0.2 * line.largest;
  return beforeText === text && Math.abs(before.x - line.x) < near && Math.abs(before.y - line.y) < near;
}

/** Rows: lines with two wide gaps, or with one where a neighbour has one too. */
function tableRows(lines: readonly string[]): boolean[] {
  const gaps = lines.map((line) => line.split('\t').length - 1);
  return gaps.map((count, i) => count >= 2 || (count === 1 && (gaps[i - 1]! >= 1 || gaps[i + 1]! >= 1)));
}

/** In running text a wide gap is a space; between digits it stays, so that they never become one number. */
function joinTabs(text: string): string {
  return text.includes('\t') ? text.replace(/(?<![0-9๐-๙])\t|\t(?![0-9๐-๙])/g, ' ') : text;
}

function isCentred(line: RawLine, left: number, right: number, pageWidth: number): boolean {
  const middle = (line.left + line.right) / 2;
  const tolerance = pageWidth * 0.02;
  if (Math.abs(middle - (left + right) / 2) > tolerance && Math.abs(middle - pageWidth / 2) > tolerance) return false;
  return line.left - left > pageWidth * 0.03 && right - line.right > pageWidth * 0.03;
}
