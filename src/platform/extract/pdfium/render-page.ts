import { encode } from 'fast-png';
import type { Box } from '#src/shared/extracted-document.ts';
import { readPdf } from '../pdf/read-pdf.ts';
import { memoryOf, type Pdfium, PdfiumFailure, withDocument, withPage } from './pdfium-module.ts';

export interface RenderOptions {
  /** Dots per inch; 110 shows Thai of 16 points well on a screen. Lowered where the page would grow too large. */
  readonly dpi?: number;
  /** Points from the top left corner of the page as displayed; outlined in red. */
  readonly highlight?: Box;
}

export interface PageImage {
  readonly png: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const DEFAULT_DPI = 110;
const MAX_DPI = 400;
/** A4 at 300 dpi has 8.7 million. */
const MAX_PIXELS = 10_000_000;
const MAX_SIDE = 10_000;
const MARGIN_POINTS = 3;
const OUTLINE = [214, 40, 40] as const;
/** Show annotations; red first. */
const RENDER_FLAGS = 0x01 | 0x10;

/**
 * Draws a page (from 1) as PNG.
 * @throws PdfiumFailure for a file that cannot be opened, has no such page, or is built to exhaust a reader
 */
export async function renderPdfPage(
  bytes: Uint8Array,
  pageNumber: number,
  options: RenderOptions = {},
): Promise<PageImage> {
  const limits = readPdf(bytes).limitsHit.filter((limit) => limit !== 'pages');
  if (limits.length > 0) throw new PdfiumFailure(`the file meets limits of reading: ${limits.join(', ')}`);
  return withDocument(bytes, (pdfium, document) => {
    if (!Number.isInteger(pageNumber) || pageNumber < 1 || pageNumber > pdfium.FPDF_GetPageCount(document))
      throw new PdfiumFailure(`there is no page ${pageNumber}`);
    return withPage(pdfium, document, pageNumber - 1, (page) => renderLoaded(pdfium, page, options));
  });
}

function renderLoaded(pdfium: Pdfium, page: number, options: RenderOptions): PageImage {
  const pageWidth = Math.max(1, pdfium.FPDF_GetPageWidthF(page));
  const pageHeight = Math.max(1, pdfium.FPDF_GetPageHeightF(page));
  const wanted = Math.min(options.dpi ?? DEFAULT_DPI, MAX_DPI) / 72;
  const scale = Math.min(
    wanted,
    Math.sqrt(MAX_PIXELS / (pageWidth * pageHeight)),
    MAX_SIDE / Math.max(pageWidth, pageHeight),
  );
  const width = Math.max(1, Math.round(pageWidth * scale));
  const height = Math.max(1, Math.round(pageHeight * scale));
  const data = pixelsOf(pdfium, page, width, height);
  if (options.highlight) outline(data, width, height, options.highlight, scale);
  return { png: encode({ width, height, data, channels: 3, depth: 8 }), width, height };
}

/** Red, green, blue of each pixel on white. */
function pixelsOf(pdfium: Pdfium, page: number, width: number, height: number): Uint8Array {
  const bitmap = pdfium.FPDFBitmap_Create(width, height, 0);
  if (bitmap === 0) throw new PdfiumFailure('PDFium has no memory for the page image');
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, RENDER_FLAGS);
    const stride = pdfium.FPDFBitmap_GetStride(bitmap);
    const source = memoryOf(pdfium);
    const start = pdfium.FPDFBitmap_GetBuffer(bitmap);
    const data = new Uint8Array(width * height * 3);
    let to = 0;
    for (let row = 0; row < height; row++)
      for (let from = start + row * stride, end = from + width * 4; from < end; from += 4) {
        data[to++] = source[from]!;
        data[to++] = source[from + 1]!;
        data[to++] = source[from + 2]!;
      }
    return data;
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap);
  }
}

function outline(data: Uint8Array, width: number, height: number, box: Box, scale: number): void {
  const clamp = (value: number, max: number): number => Math.max(0, Math.min(max - 1, Math.round(value)));
  const left = clamp((box.x - MARGIN_POINTS) * scale, width);
  const right = clamp((box.x + box.width + MARGIN_POINTS) * scale, width);
  const top = clamp((box.y - MARGIN_POINTS) * scale, height);
  const bottom = clamp((box.y + box.height + MARGIN_POINTS) * scale, height);
  const thickness = Math.max(2, Math.round(1.5 * scale));
  for (let y = top; y <= bottom; y++)
    for (let x = left; x <= right; x++) {
      const isEdge = x - left < thickness || right - x < thickness || y - top < thickness || bottom - y < thickness;
      if (isEdge) data.set(OUTLINE, (y * width + x) * 3);
    }
}
