import { imageOnlyPdf } from '#src/platform/documents/image-only-pdf.ts';
import { renderPdfPage } from '#src/platform/extract/pdfium/render-page.ts';

/** The first page of a PDF as a scanner would give it back: a picture, without text. */
export async function scanOf(pdf: Uint8Array): Promise<Uint8Array> {
  const { png } = await renderPdfPage(pdf, 1, { dpi: 120 });
  return imageOnlyPdf([png]);
}
