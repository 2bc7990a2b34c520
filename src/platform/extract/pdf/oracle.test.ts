import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repairThai } from '#src/thai/repair-thai.ts';
import { readPdf } from './read-pdf.ts';
import { thaiReport } from './testing/made-pdf.ts';
import { characterErrorRate, pdftotextRaw, rewritten } from './testing/programs.ts';

const report = thaiReport(12);
const expected = repairThai(pdftotextRaw(report).replaceAll('\f', '\n'));

function textOf(pdf: Uint8Array): string {
  return readPdf(pdf)
    .pages.map((page) => page.text)
    .join('\n');
}

test('a Thai report reads as poppler reads it', () => {
  assert.ok(expected.length > 2000);
  assert.ok(characterErrorRate(textOf(report), expected) < 0.005);
});

const FORMS = {
  'with object and cross-reference streams': ['--object-streams=generate'],
  'with a plain cross-reference table': ['--object-streams=disable'],
  uncompressed: ['--qdf', '--object-streams=disable'],
  linearized: ['--linearize'],
  'with RC4 of 40 bits and no user password': ['--allow-weak-crypto', '--encrypt', '', 'owner', '40', '--'],
  'with RC4 of 128 bits and no user password': [
    '--allow-weak-crypto',
    '--encrypt',
    '',
    'owner',
    '128',
    '--use-aes=n',
    '--',
  ],
  'with AES of 128 bits and no user password': [
    '--allow-weak-crypto',
    '--encrypt',
    '',
    'owner',
    '128',
    '--use-aes=y',
    '--',
  ],
  'with AES of 256 bits and no user password': ['--encrypt', '', 'owner', '256', '--extract=n', '--'],
  'with the older AES of 256 bits': ['--allow-weak-crypto', '--encrypt', '', 'owner', '256', '--force-R5', '--'],
  'with clear metadata': ['--allow-weak-crypto', '--encrypt', '', 'owner', '128', '--cleartext-metadata', '--'],
};

for (const [form, options] of Object.entries(FORMS))
  test(`the same report ${form} gives the same text`, () => {
    const read = readPdf(rewritten(report, options));
    assert.equal(read.state, 'readable');
    assert.equal(read.textLayer, 'good');
    assert.equal(read.pages.map((page) => page.text).join('\n'), textOf(report));
  });

test('a file with a user password is encrypted, not damaged', () => {
  const read = readPdf(rewritten(report, ['--encrypt', 'secret', 'owner', '256', '--']));
  assert.deepEqual([read.state, read.pages.length], ['encrypted', 0]);
});
