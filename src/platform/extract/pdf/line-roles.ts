import type { BlockRole } from '#src/shared/extracted-document.ts';
import type { PageLine } from './page-blocks.ts';

export interface LinesOfPage {
  readonly lines: readonly PageLine[];
  readonly height: number;
}

/** Share of the page's height, at its top and bottom, in which running heads and feet stand. */
const EDGE = 0.12;
const PAGE_NUMBER =
  /^[\s\-–—~.|/()[\]]*(?:หน้า(?:ที่)?\s*|page\s*)?[0-9๐-๙]{1,4}(?:\s*(?:\/|จาก|of)\s*[0-9๐-๙]{1,4})?[\s\-–—~.|/()[\]]*$/i;
/** Share of the height in which a heading is expected even without two of the signs. */
const HEAD_OF_PAGE = 0.4;

/** The role of each line of each page. */
export function rolesOfLines(pages: readonly LinesOfPage[]): BlockRole[][] {
  const bodySize = commonSize(pages);
  const repeated = repeatedEdgeLines(pages);
  return pages.map((page) =>
    page.lines.map((line) => {
      const edge = edgeOf(line, page.height);
      if (edge) {
        if (repeated.has(edgeKey(line, edge))) return edge;
        if (PAGE_NUMBER.test(line.text)) return edge;
        if (line.fontSize < bodySize * 0.85 && isAtVeryEdge(line, page.height)) return edge;
      }
      if (line.cells) return 'table-row';
      return isHeading(line, page.height, bodySize) ? 'heading' : 'body';
    }),
  );
}

function isHeading(line: PageLine, pageHeight: number, bodySize: number): boolean {
  if (line.text.length > 200) return false;
  const isLarger = line.fontSize >= bodySize * 1.12;
  const signs = Number(isLarger) + Number(line.bold) + Number(line.centred);
  const isNearTop = line.box.y < pageHeight * HEAD_OF_PAGE;
  return signs >= 2 || (signs === 1 && (isNearTop || isLarger));
}

/** The size in which most characters of the document are set, tables aside where there is other text. */
function commonSize(pages: readonly LinesOfPage[]): number {
  const lines = pages.flatMap((page) => page.lines);
  const prose = lines.filter((line) => !line.cells);
  return mostCommonSize(prose.length * 4 >= lines.length ? prose : lines);
}

function mostCommonSize(lines: readonly PageLine[]): number {
  const characters = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.fontSize * 2) / 2;
    characters.set(size, (characters.get(size) ?? 0) + line.text.length);
  }
  let common = 0;
  for (const [size, count] of characters) if (count > (characters.get(common) ?? 0)) common = size;
  return common;
}

function edgeOf(line: PageLine, pageHeight: number): 'header' | 'footer' | null {
  const middle = line.box.y + line.box.height / 2;
  if (middle < pageHeight * EDGE) return 'header';
  return middle > pageHeight * (1 - EDGE) ? 'footer' : null;
}

function isAtVeryEdge(line: PageLine, pageHeight: number): boolean {
  return line.box.y < pageHeight * 0.06 || line.box.y + line.box.height > pageHeight * 0.94;
}

/** Same wording but for numbers, at the same height. */
function edgeKey(line: PageLine, edge: string): string {
  return `${edge} ${Math.round(line.box.y / 6)} ${line.text.replace(/[0-9๐-๙]+/g, '#')}`;
}

/** Lines at the edge that stand on at least two pages, and on a third of them. */
function repeatedEdgeLines(pages: readonly LinesOfPage[]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set<string>();
    for (const line of page.lines) {
      const edge = edgeOf(line, page.height);
      if (edge) keys.add(edgeKey(line, edge));
    }
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = Math.max(2, pages.length / 3);
  return new Set([...counts].filter(([, count]) => count >= enough).map(([key]) => key));
}
