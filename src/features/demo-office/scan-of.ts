import { imageOnlyPdf } from '#src/platform/documents/image-only-pdf.ts';
import { pictureOf } from './picture-of.ts';

/** The first page of a PDF as a scanner would give it back: a picture, without text. */
export async function scanOf(pdf: Uint8Array): Promise<Uint8Array> {
  return imageOnlyPdf([await pictureOf(pdf)]);
}
