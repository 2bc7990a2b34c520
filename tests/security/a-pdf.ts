import { pdfOfObjects } from '#src/platform/documents/minimal-pdf.ts';

/** A PDF of one empty page; the words only make it another file, the filling makes it large. */
export function aPdf(words: string, filling = 0): Uint8Array {
  return pdfOfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Words (${words}${'x'.repeat(filling)}) >>`,
  ]);
}
