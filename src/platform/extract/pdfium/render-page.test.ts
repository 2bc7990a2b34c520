import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from 'fast-png';
import { readPdf } from '../pdf/read-pdf.ts';
import { pdfOfPages, said, thaiReport } from '../pdf/testing/made-pdf.ts';
import { renderPdfPage } from './render-page.ts';

test('a page is drawn at the asked size with the place outlined in red', async () => {
  const pdf = thaiReport(4);
  const box = readPdf(pdf).pages[0]!.blocks[0]!.box!;
  const image = await renderPdfPage(pdf, 1, { dpi: 72, highlight: box });
  assert.deepEqual([image.width, image.height], [595, 842]);
  const { data } = decode(image.png);
  const at = (x: number, y: number): number[] => [...data.slice((y * 595 + x) * 3, (y * 595 + x) * 3 + 3)];
  assert.deepEqual(at(Math.round(box.x - 3), Math.round(box.y + 4)), [214, 40, 40]);
  assert.deepEqual(at(2, 2), [255, 255, 255]);
  assert.ok(data.includes(0));
});

test('a page of 60,000 by 60,000 points is drawn smaller', async () => {
  const pdf = pdfOfPages([
    { content: said('large'), entries: '/CropBox [0 0 60000 60000] /MediaBox [0 0 60000 60000]' },
  ]);
  const image = await renderPdfPage(pdf, 1);
  assert.ok(image.width * image.height <= 10_100_000);
});

test('a page that is not there and a file that is none are told, and the next file is drawn', async () => {
  const pdf = pdfOfPages([{ content: said('one') }]);
  await assert.rejects(renderPdfPage(pdf, 2), /no page 2/);
  await assert.rejects(renderPdfPage(Buffer.from('<html>'), 1), /cannot open/);
  assert.equal((await renderPdfPage(pdf, 1)).width, 909);
});

test('a file that meets our limits never reaches PDFium', async () => {
  const pdf = pdfOfPages([{ content: '('.repeat(3) + '[]'.repeat(10), streamEntries: '/Filter [/Fl /Fl /Fl /Fl]' }]);
  await assert.rejects(renderPdfPage(pdf, 1), /limits/);
});
