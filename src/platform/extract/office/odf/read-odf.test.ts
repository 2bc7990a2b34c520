import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeOdf } from '../../testing/make-office.ts';
import { blockLines, readMade } from '../../testing/reading.ts';

test('a text gives headings, paragraphs, rows, notes, header and footer, without remarks and deleted words', async () => {
  const document = await readMade(
    makeOdf(
      'text',
      `<text:tracked-changes><text:deletion><text:p>ปี 2560</text:p></text:deletion></text:tracked-changes>
       <text:h>แผน<text:s text:c="2"/>ปฏิบัติการ</text:h>
       <text:p>ข้อ ๑<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>ที่มา</text:p></text:note-body></text:note><office:annotation><text:p>ความเห็น</text:p></office:annotation> เนื้อความ</text:p>
       <table:table><table:table-row><table:table-cell><text:p>25</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"/><table:covered-table-cell/></table:table-row></table:table>`,
      [
        {
          name: 'styles.xml',
          content:
            '<s><style:style><text:p>x</text:p></style:style><office:master-styles><style:master-page><style:header><text:p>หัวกระดาษ 2566</text:p></style:header><style:footer-first style:display="false"><text:p>ปิด</text:p></style:footer-first><style:footer><text:p>ท้าย</text:p></style:footer></style:master-page></office:master-styles></s>',
        },
        { name: 'meta.xml', content: '<m><dc:title>ชื่อเรื่อง</dc:title></m>' },
      ],
    ),
  );
  assert.deepEqual([document.kind, document.state, document.title], ['odt', 'readable', 'ชื่อเรื่อง']);
  assert.deepEqual(blockLines(document), [
    'header: หัวกระดาษ 2566',
    'heading: แผน ปฏิบัติการ',
    'body: ที่มา',
    'body: ข้อ ๑ เนื้อความ',
    'table-row: 25 ¦  ¦  ¦ ',
    'footer: ท้าย',
  ]);
  assert.deepEqual(document.pages[0]?.blocks[4]?.coveredCells, [3]);
});

test('a sheet filled to its last row and column by repetition costs nothing', async () => {
  const blank = '<table:table-cell table:number-columns-repeated="16384"/>';
  const rows = `<table:table-row><table:table-cell table:number-columns-repeated="2"/><table:table-cell><text:p>31 มีนาคม 2566</text:p></table:table-cell>${blank}</table:table-row><table:table-row table:number-rows-repeated="1048575">${blank}</table:table-row><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="1000000"><text:p>x</text:p></table:table-cell></table:table-row>`;
  const document = await readMade(
    makeOdf(
      'spreadsheet',
      `<table:table table:name="ซ่อน" table:style-name="off">${rows}</table:table><table:table table:name="แผน">${rows}</table:table>`,
    ),
  );
  assert.deepEqual(
    document.pages.map((page) => page.name),
    ['แผน'],
  );
  assert.equal(blockLines(document)[0], 'table-row:  ¦  ¦ 31 มีนาคม 2566');
  assert.ok((document.pages[0]?.blocks.length ?? 0) <= 101);
});

test('each slide of a presentation is a page, notes are left out', async () => {
  const slide = (title: string) =>
    `<draw:page draw:name="${title}"><draw:frame presentation:class="title"><draw:text-box><text:p>${title}</text:p></draw:text-box></draw:frame><draw:frame><draw:image/></draw:frame><presentation:notes><text:p>บันทึก</text:p></presentation:notes></draw:page>`;
  const document = await readMade(makeOdf('presentation', slide('หนึ่ง') + slide('สอง')));
  assert.equal(document.pageCount, 2);
  assert.deepEqual(blockLines(document, 2), ['heading: สอง']);
  assert.equal(document.pages[1]?.imageCount, 1);
});

test('an encrypted file is named as such', async () => {
  const manifest = { name: 'META-INF/manifest.xml', content: '<manifest:encryption-data/>' };
  assert.equal((await readMade(makeOdf('text', '<text:p>x</text:p>', [manifest]))).state, 'encrypted');
});
