import assert from 'node:assert/strict';
import { test } from 'node:test';
import { set_cptable, utils, write } from '@e965/xlsx';
import * as codepages from '@e965/xlsx/dist/cpexcel.full.mjs';
import { blockLines, readMade } from '../testing/reading.ts';

function oldWorkbook(bookType: 'biff8' | 'biff5'): Uint8Array {
  set_cptable(codepages);
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([
    ['สรุปผลการจัดซื้อจัดจ้าง ปี 2566', null, null],
    ['วันที่', 'วงเงิน', 'ผู้ชนะ'],
    [{ t: 'n', v: 45016, z: 'd/m/yyyy' }, { t: 'n', v: 12500, z: '#,##0.00' }, 'ร้าน ก'],
  ]);
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 2 } }];
  utils.book_append_sheet(book, sheet, 'มี.ค.');
  return new Uint8Array(write(book, { bookType, type: 'array', codepage: 874 }));
}

test('a workbook of Excel 97 is read by sheets, rows and cells', async () => {
  const document = await readMade(oldWorkbook('biff8'));
  assert.deepEqual([document.kind, document.state, document.pages[0]?.name], ['xls', 'readable', 'มี.ค.']);
  assert.deepEqual(blockLines(document), [
    'table-row: สรุปผลการจัดซื้อจัดจ้าง ปี 2566',
    'table-row: วันที่ ¦ วงเงิน ¦ ผู้ชนะ',
    'table-row: 31 มีนาคม 2566 ¦ 12,500.00 ¦ ร้าน ก',
  ]);
});

test('a workbook of Excel 5 in the Thai code page is read', async () => {
  const bytes = Buffer.from(oldWorkbook('biff5'));
  // The library writes no Thai into files that old: put the letters of windows-874 over its blanks.
  const at = bytes.indexOf('_______________________ __ 2566', 0, 'latin1');
  const words = 'สรุปผลการจัดซื้อจัดจ้าง';
  for (let index = 0; index < words.length; index++) bytes[at + index] = words.charCodeAt(index) - 0x0d60;
  const codepageAt = bytes.indexOf(Uint8Array.of(0x42, 0, 2, 0));
  bytes.writeUInt16LE(874, codepageAt + 4);
  const document = await readMade(bytes);
  assert.equal(document.state, 'readable');
  assert.match(document.pages[0]?.text ?? '', /สรุปผลการจัดซื้อจัดจ้าง/);
});

test('a damaged old workbook is corrupt', async () => {
  const bytes = oldWorkbook('biff8');
  bytes.fill(0xff, 512, 3000);
  assert.ok(['corrupt', 'unsupported', 'empty'].includes((await readMade(bytes)).state));
});
