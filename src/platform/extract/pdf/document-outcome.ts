import type { DocumentLink, ExtractedDocument, ExtractedPage, ReadingState } from '#src/shared/extracted-document.ts';
import { Stop } from './budget.ts';
import { type DrawnPage, drawPage } from './draw-page.ts';
import { FontCache } from './font-cache.ts';
import { rolesOfLines } from './line-roles.ts';
import { blockOf } from './page-blocks.ts';
import type { PageList, PdfPage } from './page-tree.ts';
import type { PdfFile } from './pdf-file.ts';
import { textOf } from './pdf-object.ts';
import { judgeTextLayer } from './text-layer.ts';

/** Draws page after page until a limit stops it; the pages before that are kept. */
export function readPages(file: PdfFile, pages: readonly PdfPage[]): DrawnPage[] {
  const fonts = new FontCache(file);
  const drawn: DrawnPage[] = [];
  let units = 0;
  for (const page of pages) {
    const one = drawPage(file, fonts, page);
    drawn.push(one);
    units += one.units;
    if (units > file.budget.limits.textUnits) file.budget.limitsHit.add('text-units');
    if (one.stoppedBy !== null || units > file.budget.limits.textUnits) break;
  }
  return drawn;
}

/** Puts the pages together and says in what state the file is. */
export function outcomeOf(file: PdfFile, list: PageList, drawn: readonly DrawnPage[]): ExtractedDocument {
  const roles = rolesOfLines(drawn);
  const pages = drawn.map((page, i) => extractedPage(page, i + 1, roles[i]!));
  const limitsHit = [...file.budget.limitsHit];
  const { state, problem } = stateOf(file, list, drawn, pages);
  const title = titleOf(file);
  return {
    kind: 'pdf',
    mimeType: 'application/pdf',
    state,
    textLayer: judgeTextLayer(pages, guessedShare(drawn)),
    pages,
    pageCount: list.pageCount,
    ...(title ? { title } : {}),
    links: drawn.flatMap((page): readonly DocumentLink[] => page.links),
    limitsHit,
    ocr: 'not-needed',
    ...(problem ? { problem } : {}),
  };
}

function extractedPage(
  page: DrawnPage,
  number: number,
  roles: readonly ExtractedPage['blocks'][number]['role'][],
): ExtractedPage {
  const blocks = page.lines.map((line, i) => blockOf(line, roles[i]!));
  return {
    number,
    blocks,
    text: blocks.map((block) => block.text).join('\n'),
    width: page.width,
    height: page.height,
    imageCount: page.imageCount,
    imageCoverage: page.imageCoverage,
    glyphCount: page.glyphCount,
    unmappedGlyphCount: page.unmappedGlyphCount,
    ...(isRecognised(page) ? { fromOcr: true as const } : {}),
  };
}

/** Share of the glyphs whose meaning only the font program tells, so that copying and searching give nothing. */
function guessedShare(drawn: readonly DrawnPage[]): number {
  const sum = (of: (page: DrawnPage) => number): number => drawn.reduce((total, page) => total + of(page), 0);
  return (
    sum((page) => page.guessedGlyphCount) /
    Math.max(
      1,
      sum((page) => page.glyphCount),
    )
  );
}

/** Text laid invisibly over a picture of the page is what a recognition program read. */
function isRecognised(page: DrawnPage): boolean {
  return page.imageCoverage > 0.5 && page.glyphCount > 0 && page.hiddenGlyphCount > page.glyphCount * 0.8;
}

interface StateWithReason {
  readonly state: ReadingState;
  readonly problem?: string;
}

function stateOf(
  file: PdfFile,
  list: PageList,
  drawn: readonly DrawnPage[],
  pages: readonly ExtractedPage[],
): StateWithReason {
  const hasContent = pages.some((page) => page.blocks.length > 0 || page.imageCount > 0);
  const stopped = drawn.find((page) => page.stoppedBy !== null)?.stoppedBy;
  if (stopped && !hasContent) return { state: 'refused', problem: `limit reached: ${stopped}` };
  const damage = damageOf(file, list, drawn);
  if (damage) return { state: 'corrupt', problem: damage };
  if (list.pages.length === 0) return { state: 'empty', problem: 'the file has no pages' };
  if (!hasContent && !drawn.some((page) => page.paints))
    return { state: 'empty', problem: 'nothing is drawn on any page' };
  return { state: 'readable' };
}

/** What of the content was lost, in English; null when nothing was. A wrong table of contents alone is no loss. */
function damageOf(file: PdfFile, list: PageList, drawn: readonly DrawnPage[]): string | null {
  if (list.pages.length === 0 && !file.trailer.has('Root')) return 'no PDF document in the file';
  if (list.lost > 0) return `${list.lost} of ${list.lost + list.pages.length} pages are missing`;
  const broken = drawn.filter((page) => page.damaged).length;
  if (broken > 0) return `the content of ${broken} of ${drawn.length} pages is damaged`;
  if (file.rebuilt && !file.hasCatalog()) return 'the file is cut off or overwritten: its catalogue is missing';
  return null;
}

function titleOf(file: PdfFile): string {
  const title = file.resolve(safely(() => file.dict(file.trailer.get('Info'))?.get('Title')) ?? null);
  return title instanceof Uint8Array ? textOf(title).trim().slice(0, 500) : '';
}

/** The title is not worth losing the pages when a budget is used up. */
function safely<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Stop) return null;
    throw error;
  }
}
