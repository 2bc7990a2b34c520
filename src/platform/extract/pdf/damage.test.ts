import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPdf } from './read-pdf.ts';
import { pdfOfPages, said, thaiReport } from './testing/made-pdf.ts';
import { rewritten } from './testing/programs.ts';

const report = thaiReport(24);

test('a wrong startxref that the objects make up for is no damage', () => {
  const text = Buffer.from(pdfOfPages([{ content: said('still here') }])).toString('latin1');
  const read = readPdf(Buffer.from(text.replace(/startxref\n\d+/, 'startxref\n99999'), 'latin1'));
  assert.deepEqual([read.state, read.pages[0]!.text], ['readable', 'still here']);
});

test('bytes before the header move nothing', () => {
  const pdf = pdfOfPages([{ content: said('still here') }]);
  assert.equal(readPdf(Buffer.concat([Buffer.from('\n\n'), pdf])).pages[0]!.text, 'still here');
});

test('a file that is cut off is corrupt', () => {
  for (const share of [0.3, 0.6, 0.9]) {
    const read = readPdf(report.subarray(0, Math.floor(report.length * share)));
    assert.equal(read.state, 'corrupt', `cut at ${share}`);
    assert.ok(read.problem);
  }
});

test('a file whose middle is overwritten with zeros is corrupt', () => {
  for (const form of [report, rewritten(report, ['--object-streams=disable']), rewritten(report, ['--linearize'])]) {
    const damaged = Uint8Array.from(form);
    damaged.fill(0, Math.floor(form.length * 0.05), Math.floor(form.length * 0.6));
    assert.equal(readPdf(damaged).state, 'corrupt');
  }
});

test('no flipped bytes make the reader throw or overrun its time', () => {
  const forms = [
    pdfOfPages([{ content: said('one') }, { content: said('two') }]),
    thaiReport(2),
    rewritten(thaiReport(2), ['--qdf', '--object-streams=disable']),
    rewritten(thaiReport(2), ['--encrypt', '', 'owner', '256', '--']),
  ];
  const next = randomIntegers(2566);
  const rounds = [1500, 500, 500, 500];
  for (const [i, form] of forms.entries())
    for (let round = 0; round < rounds[i]!; round++) {
      const flipped = Uint8Array.from(form);
      for (let flips = 1 + next(8); flips > 0; flips--) flipped[next(flipped.length)] = next(256);
      const start = performance.now();
      const read = readPdf(flipped, { milliseconds: 2_000 });
      assert.ok(performance.now() - start < 6_000);
      assert.equal(read.kind, 'pdf');
    }
});

/** The same integers below `limit` for the same seed (a linear congruential generator, constants of Numerical Recipes). */
function randomIntegers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
