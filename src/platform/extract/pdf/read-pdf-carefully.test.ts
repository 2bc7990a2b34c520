import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWithPdfium } from '../pdfium/read-with-pdfium.ts';
import { withoutRepeatedClusters } from '../pdfium/repeated-clusters.ts';
import { readPdf } from './read-pdf.ts';
import { readPdfCarefully } from './read-pdf-carefully.ts';
import { pdfOfPages, said, thaiReport } from './testing/made-pdf.ts';
import { characterErrorRate } from './testing/programs.ts';

test('where our reader is sure, its reading is taken', async () => {
  const pdf = thaiReport(2);
  assert.deepEqual(await readPdfCarefully(pdf), readPdf(pdf));
});

test('glyphs that neither reader can name stay an unreadable layer', async () => {
  const font =
    '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X >>] >>';
  const pdf = pdfOfPages([{ content: 'BT /F1 12 Tf 72 700 Td <000100020003000400050006> Tj ET', font }]);
  assert.equal((await readPdfCarefully(pdf)).textLayer, 'unreadable');
});

test('damaged, encrypted and refused files are not read a second time', async () => {
  const pdf = pdfOfPages([{ content: said('text') }]);
  assert.equal((await readPdfCarefully(pdf.subarray(0, 300))).state, 'corrupt');
});

test('PDFium reads a Thai report nearly as our own reader does', async () => {
  const pdf = thaiReport(6);
  const joined = (pages: readonly { readonly text: string }[]): string => pages.map((page) => page.text).join('\n');
  assert.ok(characterErrorRate(joined(await readWithPdfium(pdf, 10)), joined(readPdf(pdf).pages)) < 0.02);
});

test('a cluster that PDFium emits again over the next consonant is dropped', () => {
  const place = (text: string, left: number, right: number, top: number) => ({
    text,
    left,
    right,
    top,
    bottom: top + 5,
  });
  const line = [
    place('ส', 10, 14, 10),
    place('่', 14, 18, 10),
    place('ว', 18.5, 25, 10),
    place(' ', 18, 18, 10),
    place('ส', 11, 15, 5),
    place('่', 15, 18, 5),
    place('น', 25.5, 32, 10),
  ];
  assert.equal(
    withoutRepeatedClusters(line)
      .map((character) => character.text)
      .join(''),
    'ส่วน',
  );
});
