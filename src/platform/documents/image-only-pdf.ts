import { deflateSync } from 'node:zlib';
import { decode } from 'fast-png';
import { pdfOfObjects, pdfStream } from './minimal-pdf.ts';

/** A PDF of A4 pages that are pictures only (grey), as a scanner makes it: nothing in it can be searched or copied. */
export function imageOnlyPdf(pngPages: readonly Uint8Array[]): Uint8Array {
  const kids = pngPages.map((_, index) => `${3 + index * 3} 0 R`).join(' ');
  const pages = pngPages.flatMap((png, index) => {
    const { width, height, grey } = greyOf(png);
    const page = 3 + index * 3;
    const size = `/Width ${width} /Height ${height}`;
    return [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${page + 1} 0 R /Resources << /XObject << /Scan ${page + 2} 0 R >> >> >>`,
      pdfStream('', Buffer.from('q 595 0 0 842 0 0 cm /Scan Do Q')),
      pdfStream(
        `/Type /XObject /Subtype /Image ${size} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode`,
        deflateSync(grey),
      ),
    ];
  });
  return pdfOfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pngPages.length} /Kids [${kids}] >>`,
    ...pages,
  ]);
}

function greyOf(png: Uint8Array): { width: number; height: number; grey: Buffer } {
  const { width, height, data, channels } = decode(png);
  const grey = Buffer.alloc(width * height);
  for (let at = 0; at < grey.length; at += 1) {
    const [red = 0, green = red, blue = red] = data.subarray(at * channels, at * channels + (channels < 3 ? 1 : 3));
    grey[at] = Math.round((red + green + blue) / 3);
  }
  return { width, height, grey };
}
