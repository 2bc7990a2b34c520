import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPdf } from './read-pdf.ts';
import { pdfOfPages } from './testing/made-pdf.ts';

/** Helvetica digits are 0.556 em wide, commas and points 0.278. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/\d/.test(letter) ? 0.556 : 0.278), 0);

/** Texts side by side as LibreOffice writes table cells: each in its own text object, `gap` em apart. */
function cells(texts: readonly string[], gap: number): string {
  let x = 72;
  return texts
    .map((text) => {
      const object = `q 0 0 0 rg BT\n${x.toFixed(2)} 700.1 Td /F1 16 Tf(${text})Tj\nET Q\n`;
      x += (widthOf(text) + gap) * 16;
      return object;
    })
    .join('');
}

const FONT = `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 44 /LastChar 57 /Widths [${[
  ...',-./0123456789',
]
  .map((letter) => Math.round(widthOf(letter) * 1000))
  .join(' ')}] >>`;

const textOf = (content: string): string => readPdf(pdfOfPages([{ content, font: FONT }])).pages[0]!.text;

test('amounts in tight columns without rules stay apart', () => {
  assert.equal(textOf(cells(['2,566', '2,700', '2,564'], 0.206)), '2,566 2,700 2,564');
  assert.equal(textOf(cells(['75.66', '80.25', '85.66'], 0.206)), '75.66 80.25 85.66');
  assert.equal(textOf(cells(['2564', '2565', '2566'], 0.15)), '2564 2565 2566');
  assert.equal(textOf(cells(['25', '66'], 0.2)), '25 66');
});

test('amounts that would make no number together stay apart at the narrowest gap', () => {
  assert.equal(textOf(cells(['12,560.00', '12,560.00'], 0.05)), '12,560.00 12,560.00');
});

test('one number in several text objects stays one', () => {
  for (const gap of [0, 0.05, 0.09]) assert.equal(textOf(cells(['25', '66'], gap)), '2566');
  for (const gap of [0, 0.05, 0.1, 0.2]) {
    assert.equal(textOf(cells(['256', '6'], gap)), '2566');
    assert.equal(textOf(cells(['873,76', '0'], gap)), '873,760');
  }
  assert.equal(textOf(cells(['12345', '6789'], 0.05)), '123456789');
});

test('digits spread one by one stay one number', () => {
  assert.equal(textOf(cells(['2', '5', '6', '6'], 0.15)), '2566');
  assert.equal(textOf('BT /F1 16 Tf 72 700 Td [(2)-150(5)-150(6)-150(6)]TJ ET'), '2566');
});

test('a wide set of numbers hardly apart is read without delay', () => {
  const content = `BT /F1 2 Tf 1 700 Td [${'(1.5)-50'.repeat(20_000)}]TJ ET`;
  const start = performance.now();
  textOf(content);
  assert.ok(performance.now() - start < 2_000);
});
