import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPdf } from './read-pdf.ts';
import { pdfOfPages, said } from './testing/made-pdf.ts';

/** Upright rules at 60, 120, 220, 320 and level ones at 720, 690, 660, as Word draws them: thin filled boxes. */
const GRID =
  [60, 120, 220, 320].map((x) => `${x} 660 0.5 60 re f\n`).join('') +
  [720, 690, 660].map((y) => `60 ${y} 260 0.5 re f\n`).join('');

const blocksOf = (content: string) =>
  readPdf(pdfOfPages([{ content }])).pages[0]!.blocks.map((block) => block.cells ?? block.text);

test('lines of one row are gathered into its cells, blank cells stay blank', () => {
  const content =
    said('item', 705, 62) +
    said('wide', 708, 122) +
    said('head', 694, 122) +
    said('2565', 705, 225) +
    said('1', 675, 62) +
    said('2566', 675, 225) +
    said('behind the table', 600, 62);
  assert.deepEqual(blocksOf(content + GRID), [['item', 'wide head', '2565'], ['1', '', '2566'], 'behind the table']);
});

test('cells that stand close to each other are parted by the rule between them', () => {
  const close = said('25', 705, 105) + said('66', 705, 122) + said('x', 675, 62);
  assert.deepEqual(blocksOf(close + GRID), [
    ['25', '66', ''],
    ['x', '', ''],
  ]);
});

test('a cell that reaches over two rows is not blank in the second', () => {
  const grid = GRID.replace('60 690 260 0.5 re f', '120 690 200 0.5 re f');
  const content =
    said('both', 705, 62) + said('a', 705, 130) + said('b', 705, 230) + said('c', 675, 130) + said('d', 675, 230);
  assert.deepEqual(blocksOf(content + grid), [
    ['both', 'a', 'b'],
    ['c', 'd'],
  ]);
});

test('stroked frames count as rules, a box around a paragraph is no table', () => {
  const stroked = '60 660 60 60 re 120 660 100 60 re S 60 690 m 220 690 l S\n';
  assert.deepEqual(blocksOf(said('a', 705, 62) + said('b', 705, 130) + said('c', 675, 62) + stroked), [
    ['a', 'b'],
    ['c', ''],
  ]);
  assert.deepEqual(blocksOf(`${said('framed text', 700, 80)}60 600 300 200 re S`), ['framed text']);
});
