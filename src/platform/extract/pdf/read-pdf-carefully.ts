import type { ExtractedDocument, ExtractedPage } from '#src/shared/extracted-document.ts';
import type { PdfLimits } from './budget.ts';
import { readPdf } from './read-pdf.ts';
import { isSoup, judgeTextLayer } from './text-layer.ts';

/** A second opinion costs far more than the first; its first pages are enough to judge by. */
const MAX_PAGES = 300;

/**
 * Reads a PDF with our own reader, and with PDFium where ours is unsure: no page found, or glyphs without letters.
 * A file that met a limit of ours never reaches PDFium. The better text is taken: PDFium's when it has at least half
 * as many more letters, or when ours is unreadable and its own is not.
 */
export async function readPdfCarefully(bytes: Uint8Array, limits?: Partial<PdfLimits>): Promise<ExtractedDocument> {
  const own = readPdf(bytes, limits);
  if (!isUnsure(own)) return own;
  const pages = await secondReading(bytes);
  return pages !== null && isBetter(pages, own) ? merged(own, pages) : own;
}

/** Null where PDFium cannot read it either. Loaded when needed: most files never need it, and it is large. */
async function secondReading(bytes: Uint8Array): Promise<ExtractedPage[] | null> {
  const [{ readWithPdfium }, { PdfiumFailure }] = await Promise.all([
    import('../pdfium/read-with-pdfium.ts'),
    import('../pdfium/pdfium-module.ts'),
  ]);
  try {
    return await readWithPdfium(bytes, MAX_PAGES);
  } catch (error) {
    if (error instanceof PdfiumFailure) return null;
    throw error;
  }
}

/** Only files that are whole: what a damaged one still gives must not be judged anyway. */
function isUnsure(document: ExtractedDocument): boolean {
  if (document.limitsHit.length > 0 || document.state !== 'readable') return false;
  const glyphs = sum(document.pages, (page) => page.glyphCount ?? 0);
  const unmapped = sum(document.pages, (page) => page.unmappedGlyphCount ?? 0);
  if (glyphs === 0) return document.textLayer === 'not-applicable';
  return unmapped > glyphs * 0.05 || lettersIn(document.pages, glyphs * 0.2) < glyphs * 0.2;
}

function isBetter(pages: readonly ExtractedPage[], own: ExtractedDocument): boolean {
  const text = pages.map((page) => page.text).join('\n');
  if (sum(pages, (page) => page.unmappedGlyphCount ?? 0) > text.length * 0.2 || isSoup(text)) return false;
  return lettersIn(pages) > lettersIn(own.pages) * 1.5;
}

/** PDFium's text with what our reader knows of the pictures. */
function merged(own: ExtractedDocument, pages: readonly ExtractedPage[]): ExtractedDocument {
  const together = pages.map((page, i): ExtractedPage => {
    const known = own.pages[i];
    if (!known) return page;
    return { ...page, imageCount: known.imageCount, imageCoverage: known.imageCoverage ?? 0 };
  });
  return { ...own, pages: together, textLayer: judgeTextLayer(together, 0), state: 'readable' };
}

/** Letters and figures of the pages; stops counting when there are enough. */
function lettersIn(pages: readonly ExtractedPage[], enough = Number.POSITIVE_INFINITY): number {
  let letters = 0;
  for (const page of pages) {
    if (letters >= enough) break;
    letters += page.text.match(/\p{L}|\p{N}/gu)?.length ?? 0;
  }
  return letters;
}

function sum(pages: readonly ExtractedPage[], of: (page: ExtractedPage) => number): number {
  return pages.reduce((total, page) => total + of(page), 0);
}
