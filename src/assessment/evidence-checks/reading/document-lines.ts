import type { ExtractedDocument, ExtractedPage, TextBlock } from '#src/shared/extracted-document.ts';

/** One block of content with its place in the text of its page. Blocks of navigation are no lines. */
export interface Line {
  /** Number of the page as people count, from 1. */
  readonly page: number;
  /** Position in `document.pages`. */
  readonly pageIndex: number;
  /** Position among the lines of its page. */
  readonly index: number;
  readonly text: string;
  /** Positions in the text of the page; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly block: TextBlock;
}

/** The content of a page line by line. Text read from a picture counts for nothing: its digits are not to be trusted. */
export function linesOf(page: ExtractedPage, pageIndex: number): readonly Line[] {
  if (page.fromOcr) return [];
  const lines: Line[] = [];
  let cursor = 0;
  for (const block of page.blocks) {
    if (block.role === 'navigation' || block.text.trim() === '') continue;
    const found = page.text.indexOf(block.text, cursor);
    const start = found === -1 ? cursor : found;
    const end = Math.min(start + block.text.length, page.text.length);
    lines.push({ page: page.number, pageIndex, index: lines.length, text: block.text, start, end, block });
    cursor = end;
  }
  return lines;
}

/** Made once for a document, since several checks look at its lines. */
const linesOfDocuments = new WeakMap<ExtractedDocument, readonly (readonly Line[])[]>();

export function linesOfDocument(document: ExtractedDocument): readonly (readonly Line[])[] {
  const known = linesOfDocuments.get(document);
  if (known) return known;
  const lines = document.pages.map((page, index) => linesOf(page, index));
  linesOfDocuments.set(document, lines);
  return lines;
}

/** The line in which a position of the page's text lies. */
export function lineAt(lines: readonly Line[], position: number): Line | undefined {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (position < (lines[middle]?.end ?? 0)) high = middle;
    else low = middle + 1;
  }
  return lines[low];
}

export function isContentLine(line: Line): boolean {
  return line.block.role !== 'header' && line.block.role !== 'footer';
}

/** All text of the document that counts as content, headers and footers aside. */
export function contentTextOf(lines: readonly (readonly Line[])[]): string {
  return lines
    .map((page) =>
      page
        .filter(isContentLine)
        .map((line) => line.text)
        .join('\n'),
    )
    .join('\n');
}

/** The size that most letters of the prose have; undefined where the reader knows no sizes. */
export function bodyFontSizeOf(lines: readonly (readonly Line[])[]): number | undefined {
  const letters = new Map<number, number>();
  const all = lines
    .flat()
    .filter((line) => line.block.role !== 'table-row' && line.block.role !== 'header' && line.block.role !== 'footer');
  const prose = all.filter((line) => line.text.length >= 40 && !line.block.bold && !line.block.centred);
  for (const line of prose.length > 0 ? prose : all) {
    const size = line.block.fontSize;
    if (size !== undefined) letters.set(Math.round(size), (letters.get(Math.round(size)) ?? 0) + line.text.length);
  }
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0];
}
