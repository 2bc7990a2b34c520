import type { Box, TextBlock } from '#src/shared/extracted-document.ts';
import { repairThai } from '#src/thai/repair-thai.ts';
import { textWithNumbersParted } from './number-gaps.ts';
import type { TableGrid } from './table-grid.ts';
import { gatherRows, type LineOrRow } from './table-rows.ts';
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

/**
 * Turns what was drawn into lines and table rows of repaired text, in the order of drawing. Lines without a letter are
 * left out.
 */
export function linesOfPage(drawn: TextLines, grid: TableGrid, pageWidth: number): PageLine[] {
  const all = Buffer.from(drawn.units.buffer, 0, drawn.length * 2).toString('utf16le');
  const kept: LineOrRow[] = [];
  const raw: string[] = [];
  for (const item of gatherRows(drawn.lines, grid)) {
    const text = textOfItem(item, all);
    if (text.trim() === '') continue;
    if (kept.length > 0 && isDrawnTwice(kept.at(-1)!, raw.at(-1)!, item, text)) continue;
    kept.push(item);
    raw.push(text);
  }
  const repaired = repairLines(raw);
  const spaced = rowsBySpace(kept, repaired);
  const boxes = kept.map(boxOf);
  const left = boxes.reduce((least, box) => Math.min(least, box.x), pageWidth);
  const right = boxes.reduce((most, box) => Math.max(most, box.x + box.width), 0);
  return kept.map((item, i) => {
    const isRow = item.cells !== null || spaced[i]!;
    const cells = isRow ? repaired[i]!.split('\t').map((cell) => cell.trim()) : undefined;
    let [glyphs, sizes, boldGlyphs] = [0, 0, 0];
    for (const line of item.lines) {
      glyphs += line.glyphs;
      sizes += line.sizeSum;
      boldGlyphs += line.boldGlyphs;
    }
    return {
      text: cells ? cells.join('\t') : joinTabs(repaired[i]!),
      ...(cells ? { cells } : {}),
      box: boxes[i]!,
      fontSize: Math.round((sizes / Math.max(1, glyphs)) * 10) / 10,
      bold: boldGlyphs * 2 > Math.max(1, glyphs),
      centred: item.cells === null && isCentred(boxes[i]!, left, right, pageWidth),
    };
  });
}

/** A row's cells stand between tabs; the lines of one cell are joined by spaces. */
function textOfItem(item: LineOrRow, all: string): string {
  const textOf = (line: RawLine): string =>
    tidy(line.gaps.length === 0 ? all.slice(line.start, line.end) : textWithNumbersParted(line, all));
  if (item.cells === null) return textOf(item.lines[0]!);
  return item.cells.map((lines) => lines.map(textOf).join(' ').replaceAll('\t', ' ').trim()).join('\t');
}

function boxOf(item: LineOrRow): Box {
  let { left, right, top, bottom } = item.lines[0]!;
  for (const line of item.lines) {
    left = Math.min(left, line.left);
    right = Math.max(right, line.right);
    top = Math.min(top, line.top);
    bottom = Math.max(bottom, line.bottom);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** A block's text as it stands in the text of the page. */
export function blockOf(line: PageLine, role: TextBlock['role']): TextBlock {
  const { text, cells, fontSize, bold, centred, box } = line;
  return { role, text, ...(cells ? { cells } : {}), fontSize, bold, centred, box };
}

/** Spaces are only worth one; a wide run of them between digits is a column. */
function tidy(text: string): string {
  if (!/[ \u00a0]{2}|^[\s]|[\s]$|\u00a0|\t/.test(text)) return text;
  return text
    .replace(/\u00a0/g, ' ')
    .replace(/(?<=[0-9๐-๙]) {3,}(?=[0-9๐-๙])/g, '\t')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\t[ \t]*/g, '\t')
    .trim();
}

/** Repairs a page as a whole, so that what one line does not tell another may; columns stay as they are. */
function repairLines(lines: readonly string[]): string[] {
  const together = repairThai(lines.join('\n')).split('\n');
  if (together.length !== lines.length) return lines.map(repairCells);
  return together.map((line, i) => (tabsIn(line) === tabsIn(lines[i]!) ? line : repairCells(lines[i]!)));
}

function repairCells(line: string): string {
  return line.split('\t').map(repairThai).join('\t');
}

function tabsIn(text: string): number {
  let tabs = 0;
  for (let at = text.indexOf('\t'); at >= 0; at = text.indexOf('\t', at + 1)) tabs++;
  return tabs;
}

/** A shadow: the same line again, hardly moved. */
function isDrawnTwice(before: LineOrRow, beforeText: string, item: LineOrRow, text: string): boolean {
  if (beforeText !== text || item.cells !== null) return false;
  const [first, second] = [before.lines[0]!, item.lines[0]!];
  const near = 0.2 * second.largest;
  return Math.abs(first.x - second.x) < near && Math.abs(first.y - second.y) < near;
}

/** Rows of tables without rules: lines with two wide gaps, or with one where a neighbour has one too. */
function rowsBySpace(items: readonly LineOrRow[], lines: readonly string[]): boolean[] {
  const gaps = lines.map((line, i) => (items[i]!.cells === null ? tabsIn(line) : 0));
  return gaps.map((count, i) => count >= 2 || (count === 1 && (gaps[i - 1]! >= 1 || gaps[i + 1]! >= 1)));
}

/** In running text a wide gap is a space; between digits it stays, so that they never become one number. */
function joinTabs(text: string): string {
  return text.includes('\t') ? text.replace(/(?<![0-9๐-๙])\t|\t(?![0-9๐-๙])/g, ' ') : text;
}

function isCentred(box: Box, left: number, right: number, pageWidth: number): boolean {
  const middle = box.x + box.width / 2;
  const tolerance = pageWidth * 0.02;
  if (Math.abs(middle - (left + right) / 2) > tolerance && Math.abs(middle - pageWidth / 2) > tolerance) return false;
  return box.x - left > pageWidth * 0.03 && right - box.x - box.width > pageWidth * 0.03;
}
