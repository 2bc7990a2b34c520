import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Document, Footer, Header, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { makeDocx, relationshipsXml, wordParagraph } from '../../testing/make-office.ts';
import { blockLines, readMade } from '../../testing/reading.ts';

test('a document of the docx library gives header, headings, rows with cells, footer in reading order', async () => {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const bytes = await Packer.toBuffer(
    new Document({
      title: 'แผนปฏิบัติการ',
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('ประจำปีงบประมาณ พ.ศ. ๒๕๖๖')] }) },
          footers: { default: new Footer({ children: [new Paragraph('กลุ่มอำนวยการ')] }) },
          children: [
            new Paragraph({ text: 'แผนปฏิบัติการป้องกันการทุจริต', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({ children: [new TextRun({ text: 'จำ', bold: true }), new TextRun('นวน ๓ โครงการ')] }),
            new Table({
              rows: [
                new TableRow({ children: [cell('โครงการ'), cell('งบประมาณ')] }),
                new TableRow({ children: [cell('อบรม'), cell('')] }),
              ],
            }),
          ],
        },
      ],
    }),
  );
  const document = await readMade(bytes);
  assert.equal(document.kind, 'docx');
  assert.equal(document.state, 'readable');
  assert.equal(document.title, 'แผนปฏิบัติการ');
  assert.deepEqual(blockLines(document), [
    'header: ประจำปีงบประมาณ พ.ศ. ๒๕๖๖',
    'heading: แผนปฏิบัติการป้องกันการทุจริต',
    'body: จำนวน ๓ โครงการ',
    'table-row: โครงการ ¦ งบประมาณ',
    'table-row: อบรม ¦ ',
    'footer: กลุ่มอำนวยการ',
  ]);
});

test('deleted, moved-away and hidden words and field codes are left out', async () => {
  const document = await readMade(
    makeDocx(
      `<w:p><w:r><w:t>ปีงบประมาณ </w:t></w:r><w:del><w:r><w:delText>2565</w:delText></w:r></w:del><w:ins><w:r><w:t>2566</w:t></w:r></w:ins>
       <w:moveFrom><w:r><w:t>2564</w:t></w:r></w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>2563</w:t></w:r>
       <w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE 2562</w:instrText><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    ),
  );
  assert.deepEqual(blockLines(document), ['body: ปีงบประมาณ 2566']);
});

test('a text box that stands there for new and for old programs is read once', async () => {
  const box = (text: string) => `<w:txbxContent>${wordParagraph(text)}</w:txbxContent>`;
  const document = await readMade(
    makeDocx(
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('ประกาศ')}</w:drawing></mc:Choice>
       <mc:Fallback><w:pict>${box('ประกาศ')}</w:pict></mc:Fallback></mc:AlternateContent><w:t>เนื้อความ</w:t></w:r></w:p>`,
    ),
  );
  assert.deepEqual(blockLines(document), ['body: ประกาศ', 'body: เนื้อความ']);
});

test('a header for the first page counts only when it is switched on', async () => {
  const section = (switched: string) =>
    `${wordParagraph('เนื้อความ')}<w:sectPr><w:headerReference w:type="first" r:id="rId1"/><w:headerReference w:type="default" r:id="rId2"/>${switched}</w:sectPr>`;
  const parts = [
    {
      name: 'word/_rels/document.xml.rels',
      content: relationshipsXml([
        ['header', 'header1.xml'],
        ['header', 'header2.xml'],
      ]),
    },
    { name: 'word/header1.xml', content: `<w:hdr>${wordParagraph('หน้าแรก 2562')}</w:hdr>` },
    { name: 'word/header2.xml', content: `<w:hdr>${wordParagraph('ทุกหน้า 2566')}</w:hdr>` },
  ];
  assert.deepEqual(blockLines(await readMade(makeDocx(section(''), parts))), ['header: ทุกหน้า 2566', 'body: เนื้อความ']);
  const on = await readMade(makeDocx(section('<w:titlePg/>'), parts));
  assert.deepEqual(blockLines(on), ['header: หน้าแรก 2562', 'header: ทุกหน้า 2566', 'body: เนื้อความ']);
});

test('merged cells are marked as covered, a table of one column and a nested table are dissolved', async () => {
  const cell = (inside: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const inner = `<w:tbl>${row(cell(wordParagraph('25')), cell(wordParagraph('66')))}</w:tbl>`;
  const document = await readMade(
    makeDocx(
      `<w:tbl>${row(cell(wordParagraph('ก')), cell(wordParagraph('ข')))}${row(cell('<w:p/>', '<w:vMerge/>'), cell(wordParagraph('ค')))}</w:tbl>
       <w:tbl>${row(cell(wordParagraph('กรอบ')))}</w:tbl><w:tbl>${row(cell(inner), cell(wordParagraph('ง')))}</w:tbl>`,
    ),
  );
  assert.deepEqual(blockLines(document), [
    'table-row: ก ¦ ข',
    'table-row:  ¦ ค',
    'body: กรอบ',
    'table-row: 25 ¦ 66',
    'body: ง',
  ]);
  assert.deepEqual(document.pages[0]?.blocks[1]?.coveredCells, [0]);
});

test('links come from hyperlink elements and from fields, footnotes are read without their separator', async () => {
  const document = await readMade(
    makeDocx(
      `<w:p><w:hyperlink r:id="rId1"><w:r><w:t>ดูแผน</w:t></w:r></w:hyperlink></w:p>
       <w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>HYPERLINK "https://b.example/"</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>เว็บ</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      [
        {
          name: 'word/_rels/document.xml.rels',
          content: relationshipsXml([
            ['hyperlink', 'https://a.example/'],
            ['footnotes', 'footnotes.xml'],
          ]),
        },
        {
          name: 'word/footnotes.xml',
          content: `<w:footnotes><w:footnote w:type="separator">${wordParagraph('---')}</w:footnote><w:footnote w:id="2">${wordParagraph('ที่มา: ก.ค. 2566')}</w:footnote></w:footnotes>`,
        },
      ],
    ),
  );
  assert.deepEqual(
    document.links.map(({ href, text }) => `${text} ${href}`),
    ['ดูแผน https://a.example/', 'เว็บ https://b.example/'],
  );
  assert.equal(blockLines(document).at(-1), 'body: ที่มา: ก.ค. 2566');
});

test('any prefix of the namespace will do', async () => {
  const bytes = makeDocx('<ns0:p><ns0:r><ns0:t>ปี 2566</ns0:t></ns0:r></ns0:p>');
  assert.deepEqual(blockLines(await readMade(bytes)), ['body: ปี 2566']);
});

test('without its main part a document is corrupt, without text it is empty', async () => {
  assert.equal((await readMade(makeDocx('<w:p/>'))).state, 'empty');
  const whole = makeDocx(wordParagraph('ครบ'));
  const cut = await readMade(whole.subarray(0, whole.length - 60));
  assert.deepEqual([cut.kind, cut.state], ['docx', 'corrupt']);
});
