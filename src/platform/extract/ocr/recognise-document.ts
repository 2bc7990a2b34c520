import type { ExtractedDocument, ExtractedPage } from '#src/shared/extracted-document.ts';
import { addBlock, finishPage, type PageDraft } from '../document-parts.ts';
import type { PageImage, RenderOptions } from '../pdfium/render-page.ts';
import { ReadingBudget } from '../reading-budget.ts';
import { isImageForOcr } from './image-size.ts';
import { findTesseract, type Tesseract } from './tesseract.ts';

const DOTS_PER_INCH = 200;

type RenderPage = (bytes: Uint8Array, pageNumber: number, options: RenderOptions) => Promise<PageImage>;

/**
 * Adds recognised text to scans and pictures when the OCR program is installed. Only the first two pages and the last are
 * looked at: a page takes two seconds. Digits in it decide nothing (no Thai model knows ๔ ๖ ๗ ๘ ๙), so the pages are marked.
 */
export function createRecogniser(mode: 'auto' | 'off', renderPage: RenderPage) {
  let search: Promise<Tesseract | null> | undefined;
  return async (document: ExtractedDocument, bytes: Uint8Array): Promise<ExtractedDocument> => {
    const wanted = pagesToRecognise(document);
    if (wanted.length === 0) return document;
    if (mode === 'off') return { ...document, ocr: 'not-available' };
    search ??= findTesseract();
    const tesseract = await search;
    if (tesseract === null) return { ...document, ocr: 'not-available' };
    const recognised = new Map<number, ExtractedPage>();
    let problem: string | undefined;
    for (const number of wanted) {
      try {
        const page = document.pages[number - 1];
        const image = await imageOf(document, bytes, number, renderPage);
        if (page === undefined || image === null) continue;
        recognised.set(number, withText(page, await tesseract.recognise(image)));
      } catch (error) {
        problem = `page ${number}: ${error instanceof Error ? error.message : String(error)}`;
      }
    }
    if (recognised.size === 0)
      return { ...document, ocr: 'failed', problem: problem ?? 'the picture is too large for OCR' };
    const pages = document.pages.map((page) => recognised.get(page.number) ?? page);
    return { ...document, pages, ocr: 'used' };
  };
}

/** Numbers of the pages that show something and have no usable text. */
function pagesToRecognise(document: ExtractedDocument): readonly number[] {
  const { kind, state, textLayer, pages } = document;
  if (state !== 'readable' || (kind !== 'pdf' && kind !== 'image') || document.mimeType === 'image/svg+xml') return [];
  if (textLayer !== 'none' && textLayer !== 'unreadable' && textLayer !== 'partial') return [];
  return [...new Set([1, 2, pages.length])].filter((number) => {
    const page = pages[number - 1];
    return page !== undefined && (textLayer === 'unreadable' || page.text.trim() === '');
  });
}

async function imageOf(document: ExtractedDocument, bytes: Uint8Array, number: number, renderPage: RenderPage) {
  if (document.kind === 'image') return isImageForOcr(bytes) ? bytes : null;
  return (await renderPage(bytes, number, { dpi: DOTS_PER_INCH })).png;
}

function withText(page: ExtractedPage, text: string): ExtractedPage {
  const draft: PageDraft = { blocks: [], imageCount: page.imageCount };
  const budget = new ReadingBudget();
  budget.within(() => {
    for (const line of text.split('\n')) addBlock(draft, 'body', line, budget);
  });
  const { blocks, text: recognised } = finishPage(draft, page.number);
  return { ...page, blocks, text: recognised, fromOcr: true };
}
