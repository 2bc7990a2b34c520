import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockLines, readMade } from '../testing/reading.ts';
import { decodeText } from './decode-text.ts';

const tis620 = (text: string) =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : code - 0x0d60;
  });

test('Thai is decoded right whatever the server says', async () => {
  const text = 'แผนปฏิบัติการ ปี ๒๕๖๖';
  const utf8 = new TextEncoder().encode(text);
  assert.equal(decodeText(tis620(text)).text, text);
  assert.equal(decodeText(tis620(text), { contentType: 'text/html; charset=utf-8' }).text, text);
  assert.equal(decodeText(tis620(text), { contentType: 'text/html; charset=iso-8859-1' }).text, text);
  assert.equal(decodeText(tis620(`<meta charset="TIS-620">${text}`)).charset, 'windows-874');
  assert.equal(decodeText(utf8, { contentType: 'text/html; charset=tis-620' }).text, text);
  assert.equal(decodeText(Buffer.from(`\ufeff${text}`, 'utf16le')).text, text);
  assert.equal(decodeText(Buffer.from('ปี 2566 and more', 'utf16le')).text, 'ปี 2566 and more');
  assert.equal(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8)).text, text);
  assert.equal(decodeText(utf8.subarray(0, utf8.length - 1)).charset, 'utf-8');
  assert.equal(decodeText(utf8, { contentType: 'text/plain; charset=nonsense' }).text, text);
});

test('a CSV file gives rows with cells, quoted commas and line ends inside them', async () => {
  const document = await readMade('ลำดับ,โครงการ,งบ\n1,"อบรม, ดูงาน","10,000"\n\n2,"ซื้อ ""วัสดุ""\nสำนักงาน",\n3,x,y\n');
  assert.equal(document.kind, 'csv');
  assert.deepEqual(blockLines(document), [
    'table-row: ลำดับ ¦ โครงการ ¦ งบ',
    'table-row: 1 ¦ อบรม, ดูงาน ¦ 10,000',
    'table-row: 2 ¦ ซื้อ "วัสดุ"\nสำนักงาน',
    'table-row: 3 ¦ x ¦ y',
  ]);
});

test('a table with semicolons or tabs is found, running text is not taken for one', async () => {
  assert.equal((await readMade('ก;ข\n1;2\n3;4\n')).kind, 'csv');
  assert.equal((await readMade('ก\tข\n1\t2\n')).kind, 'csv');
  assert.equal((await readMade('เรื่อง รายงานผล\nเรียน ผู้อำนวยการ\nด้วยสำนักงาน, กลุ่ม และคณะ')).kind, 'text');
});

test('a text file gives one block a line', async () => {
  const document = await readMade(tis620('บรรทัดแรก\r\n\r\nปี ๒๕๖๖'));
  assert.deepEqual(blockLines(document), ['body: บรรทัดแรก', 'body: ปี ๒๕๖๖']);
  assert.equal(document.kind, 'text');
});
