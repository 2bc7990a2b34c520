import assert from 'node:assert/strict';
import { test } from 'node:test';
import writeXlsxFile from 'write-excel-file/node';
import { makeXlsx } from '../../testing/make-office.ts';
import { blockLines, readMade } from '../../testing/reading.ts';

test('a workbook of the write-excel-file library keeps sheets, rows and cells apart', async () => {
  const sheet = (month: string) => [
    [{ value: `เดือน ${month}`, fontWeight: 'bold' as const }],
    [{ value: 25 }, { value: 66 }, { value: 1234.5, format: '#,##0.00' }],
  ];
  const bytes = await writeXlsxFile([
    { data: sheet('ต.ค. 65'), sheet: 'ต.ค.65' },
    { data: sheet('พ.ย. 65'), sheet: 'พ.ย.65' },
  ]).toBuffer();
  const document = await readMade(bytes);
  assert.deepEqual([document.kind, document.state, document.pageCount], ['xlsx', 'readable', 2]);
  assert.deepEqual(
    document.pages.map((page) => page.name),
    ['ต.ค.65', 'พ.ย.65'],
  );
  assert.deepEqual(blockLines(document), ['table-row: เดือน ต.ค. 65', 'table-row: 25 ¦ 66 ¦ 1,234.50']);
  assert.equal(document.pages[0]?.blocks[1]?.text, '25\t66\t1,234.50');
  assert.equal(document.pages[0]?.blocks[0]?.bold, true);
});

const DATES = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="165"/><xf numFmtId="17"/></cellXfs>';

test('dates are shown in Thai and in the Buddhist Era', async () => {
  const styles = `<numFmts><numFmt numFmtId="165" formatCode="[$-107041E]d mmmm yyyy;@"/></numFmts>${DATES}`;
  const document = await readMade(
    makeXlsx(
      [
        {
          name: 'ก',
          xml: '<sheetData><row r="1"><c r="A1" s="1"><v>45016</v></c><c r="B1" s="2"><v>45016</v></c><c r="C1" s="3"><v>45016</v></c><c r="D1" s="1"><v>243343</v></c><c r="E1"><v>45016</v></c></row></sheetData>',
        },
      ],
      { styles },
    ),
  );
  assert.deepEqual(document.pages[0]?.blocks[0]?.cells, [
    '31 มีนาคม 2566',
    '31 มีนาคม 2566',
    'มีนาคม 2566',
    '31 มีนาคม 2566',
    '45016',
  ]);
});

test('runs of a shared string are joined, phonetic hints are not, formulas count with their result', async () => {
  const sharedStrings = '<si><r><t>จำ</t></r><r><t>นวน</t></r><rPh><t>x</t></rPh></si><si><t>งบ</t></si>';
  const xml =
    '<sheetData><row r="3"><c r="A3" t="s"><v>0</v></c><c r="C3" t="s"><v>1</v></c><c r="D3" t="str"><f>A1&amp;"2565"</f><v>ปี 2566</v></c><c r="E3" t="inlineStr"><is><t>ใน</t><t>แถว</t></is></c></row></sheetData>';
  const block = (await readMade(makeXlsx([{ name: 'ก', xml }], { sharedStrings }))).pages[0]?.blocks[0];
  assert.deepEqual(block?.cells, ['จำนวน', '', 'งบ', 'ปี 2566', 'ในแถว']);
  assert.equal(block?.row, 3);
});

test('hidden sheets, rows and columns are left out, merged cells are marked, the printed header is read', async () => {
  const row = (number: number, attributes: string, year: string) =>
    `<row r="${number}"${attributes}><c r="A${number}" t="inlineStr"><is><t>ปี ${year}</t></is></c><c r="B${number}"/><c r="C${number}" t="inlineStr"><is><t>ท้าย</t></is></c><c r="D${number}" t="inlineStr"><is><t>ซ่อน</t></is></c></row>`;
  const xml = `<cols><col min="4" max="4" hidden="1"/></cols><sheetData>${row(1, '', '2566')}${row(2, ' hidden="1"', '2565')}</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells><headerFooter><oddHeader>&amp;C&amp;"TH Sarabun,Bold"&amp;14รายงานประจำปี &amp;P/&amp;N</oddHeader></headerFooter>`;
  const document = await readMade(
    makeXlsx([
      { name: 'เก่า', state: 'hidden', xml },
      { name: 'ใหม่', xml },
    ]),
  );
  assert.deepEqual(
    document.pages.map((page) => page.name),
    ['ใหม่'],
  );
  assert.deepEqual(blockLines(document), ['table-row: ปี 2566 ¦  ¦ ท้าย', 'header: รายงานประจำปี /']);
  assert.deepEqual(document.pages[0]?.blocks[0]?.coveredCells, [1]);
});

test('one cell far to the right does not cost a row of blanks', async () => {
  const xml = '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row></sheetData>';
  const cells = (await readMade(makeXlsx([{ name: 'ก', xml }]))).pages[0]?.blocks[0]?.cells ?? [];
  assert.ok(cells.length < 100);
  assert.equal(cells.at(-1), '2');
});

test('a workbook without any filled cell is empty', async () => {
  assert.equal((await readMade(makeXlsx([{ name: 'ก', xml: '<sheetData/>' }]))).state, 'empty');
});
