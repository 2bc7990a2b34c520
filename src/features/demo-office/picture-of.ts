import { renderPdfPage } from '#src/platform/extract/pdfium/render-page.ts';

/** The first page of a PDF as a picture (PNG), as a scanner or a poster would show it. */
export async function pictureOf(pdf: Uint8Array): Promise<Uint8Array> {
  const { png } = await renderPdfPage(pdf, 1, { dpi: 120 });
  return png;
}
