import { createHash } from 'node:crypto';
import { encode } from 'fast-png';
import { imageOnlyPdf } from '#src/platform/documents/image-only-pdf.ts';
import { pdfOfObjects, pdfStream } from '#src/platform/documents/minimal-pdf.ts';

const PAGE =
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>';
const HELVETICA = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const onePage = (content: string, font: string, ...more: (string | Buffer)[]) => [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
  PAGE,
  pdfStream('', Buffer.from(content, 'latin1')),
  font,
  ...more,
];

/** A picture of a page of writing: grey bars for lines, as seen from far. No program may read anything from it. */
export function scannedPagePng(lines: number): Uint8Array {
  const width = 620;
  const height = 877;
  const data = new Uint8Array(width * height).fill(250);
  for (let line = 0; line < lines; line += 1) {
    for (let y = 0; y < 9; y += 1) {
      for (let x = 90; x < 540 - ((line * 53) % 160); x += 1) {
        const at = (90 + line * 26 + y) * width + x;
        if (at < data.length && (x * 7 + line * 3 + y * 5) % 11 > 3) data[at] = 40;
      }
    }
  }
  return encode({ width, height, data, channels: 1, depth: 8 });
}

export const scannedPdf = (pages: number): Uint8Array =>
  imageOnlyPdf(Array.from({ length: pages }, (_, index) => scannedPagePng(26 - index * 3)));

/** Text whose letters no reader can know: a composite font without ToUnicode, as old programs write it. */
export function unreadablePdf(lines: number): Uint8Array {
  const shown = Array.from({ length: lines }, (_, line) => {
    const glyphs = Array.from({ length: 48 }, (_unused, at) =>
      (40 + ((line * 31 + at * 17) % 180)).toString(16).padStart(4, '0'),
    ).join('');
    return `<${glyphs}> Tj 0 -22 Td`;
  }).join('\n');
  return pdfOfObjects(
    onePage(
      `BT /F1 14 Tf 72 780 Td\n${shown}\nET`,
      '<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Scanned /Encoding /Identity-H /DescendantFonts [6 0 R] >>',
      '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Scanned /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 7 0 R /DW 500 >>',
      '<< /Type /FontDescriptor /FontName /ABCDEF+Scanned /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    ),
  );
}

export const blankPagePdf = (): Uint8Array => pdfOfObjects(onePage('', HELVETICA));
export const noPagesPdf = (): Uint8Array =>
  pdfOfObjects(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 0 /Kids [] >>']);

const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const md5 = (...parts: Buffer[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest();
const padded = (password: string): Buffer => Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);

/** A PDF that opens only with the password: standard security handler, revision 3, RC4 with 128 bits (PDF 1.7, 7.6.3). */
export function lockedPdf(userPassword: string): Uint8Array {
  const id = md5(Buffer.from('made corpus'));
  const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff]);
  let ownerKey = md5(padded('owner'));
  for (let round = 0; round < 50; round += 1) ownerKey = md5(ownerKey);
  const owner = repeatedRc4(ownerKey, padded(userPassword));
  let key = md5(padded(userPassword), owner, permissions, id);
  for (let round = 0; round < 50; round += 1) key = md5(key);
  const user = Buffer.concat([repeatedRc4(key, md5(PADDING, id)), Buffer.alloc(16)]);
  const content = Buffer.from('BT /F1 14 Tf 72 780 Td (Annual report 2565) Tj ET');
  const streamKey = md5(key, Buffer.from([4, 0, 0, 0, 0]));
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    PAGE,
    pdfStream('', rc4(streamKey, content)),
    HELVETICA,
    `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> >>`,
  ];
  return pdfOfObjects(objects, `/Encrypt 6 0 R /ID [<${id.toString('hex')}> <${id.toString('hex')}>]`);
}

function repeatedRc4(key: Buffer, data: Buffer): Buffer {
  let result = data;
  for (let round = 0; round < 20; round += 1) result = rc4(Buffer.from(key.map((byte) => byte ^ round)), result);
  return result;
}

function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, index) => index);
  const swap = (left: number, right: number) => {
    const kept = state[left] ?? 0;
    state[left] = state[right] ?? 0;
    state[right] = kept;
  };
  for (let at = 0, other = 0; at < 256; at += 1) {
    other = (other + (state[at] ?? 0) + (key[at % key.length] ?? 0)) & 255;
    swap(at, other);
  }
  let at = 0;
  let other = 0;
  return Buffer.from(
    data.map((byte) => {
      at = (at + 1) & 255;
      other = (other + (state[at] ?? 0)) & 255;
      swap(at, other);
      return byte ^ (state[((state[at] ?? 0) + (state[other] ?? 0)) & 255] ?? 0);
    }),
  );
}
