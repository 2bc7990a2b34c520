import assert from 'node:assert/strict';
import { test } from 'node:test';
import { READING_LIMITS, ReadingBudget } from '../reading-budget.ts';
import { makeDocx, wordParagraph } from '../testing/make-office.ts';
import { makeZip } from '../testing/make-zip.ts';
import { readMade } from '../testing/reading.ts';
import { detectKind } from './detect-kind.ts';

async function kindOf(content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
  return (await detectKind(bytes, new ReadingBudget(READING_LIMITS), {})).kind;
}

/** The header of an OLE file and one directory entry for each name. */
function compoundFile(...names: readonly string[]): Uint8Array {
  const data = Buffer.alloc(512 + names.length * 128);
  data.write('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'latin1');
  names.forEach((name, index) => {
    const at = 512 + index * 128;
    data.write(name, at, 'utf16le');
    data.writeUInt16LE(name.length * 2 + 2, at + 64);
    data[at + 66] = 2;
  });
  return data;
}

test('kinds are known by their content', async () => {
  const kinds: readonly (readonly [content: string | Uint8Array, kind: string])[] = [
    ['%PDF-1.7\n', 'pdf'],
    ['\n\n%PDF-1.4\n', 'pdf'],
    ['<html><body>%PDF-1.4 is a PDF</body></html>', 'html'],
    ['<?xml version="1.0"?><!-- x --><!DOCTYPE html><html></html>', 'html'],
    ['<table><tr><td>saved as .xls</td></tr></table>', 'html'],
    ['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'image'],
    ['<?xml version="1.0"?><!DOCTYPE svg><svg/>', 'image'],
    ['\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\u0001\0\0\0\u0001\u0008\u0006\0\0\0\u001f\u0015\u00c4\u0089', 'image'],
    ['\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0', 'image'],
    ['GIF89a\u0001\0\u0001\0', 'image'],
    ['II*\0\u0008\0\0\0', 'image'],
    ['RIFF\0\0\0\0WEBPVP8 ', 'image'],
    ['{\\rtf1 x}', 'legacy-office'],
    ['Rar!\u001a\u0007\0', 'archive'],
    [makeZip([{ name: 'a.pdf', content: 'x' }]), 'archive'],
    [compoundFile('WordDocument'), 'legacy-office'],
    [compoundFile('PowerPoint Document'), 'legacy-office'],
    [compoundFile('Workbook'), 'xls'],
    [compoundFile('Something'), 'unknown'],
    ['\u0001\u0002\u0003\u0004\u0005\u0006\0\0', 'unknown'],
    ['plain words', 'text'],
  ];
  for (const [content, kind] of kinds) assert.equal(await kindOf(content), kind, String(content).slice(0, 40));
});

test('an encrypted office file, an old one and an archive say what they are', async () => {
  assert.equal((await readMade(compoundFile('EncryptionInfo', 'EncryptedPackage'))).state, 'encrypted');
  const old = await readMade(compoundFile('WordDocument'));
  assert.equal(old.state, 'unsupported');
  assert.match(old.problem ?? '', /save it as/);
  assert.equal((await readMade(makeZip([{ name: 'x', content: 'x', flags: 1 }]))).state, 'encrypted');
  assert.equal((await readMade(makeZip([{ name: 'x', content: 'x' }]))).state, 'unsupported');
});

test('a file without bytes is empty', async () => {
  assert.equal((await readMade('')).state, 'empty');
});

test('names inside an archive that lead out of it are mere names', async () => {
  const bytes = makeDocx(wordParagraph('ดี'), [
    { name: '../../../../etc/passwd', content: 'x' },
    { name: '\\\\server\\share', content: 'x' },
    { name: '__proto__', content: 'x' },
    { name: 'word/\u202etxt.xml', content: 'x' },
  ]);
  assert.equal((await readMade(bytes)).pages[0]?.text, 'ดี');
});
