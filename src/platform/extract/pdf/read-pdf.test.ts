import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { pdfStream } from '../../documents/minimal-pdf.ts';
import { readPdf } from './read-pdf.ts';
import { firstFurther, pdfOfPages, said, thaiReport } from './testing/made-pdf.ts';

const textOf = (pdf: Uint8Array): string => readPdf(pdf).pages[0]?.text ?? '';

test('each page has its number, size, text and lines with their place', () => {
  const read = readPdf(
    pdfOfPages([{ content: said('first page', 700) + said('second line', 680) }, { content: said('last') }]),
  );
  assert.equal(read.pageCount, 2);
  assert.deepEqual(
    read.pages.map((page) => [page.number, page.text]),
    [
      [1, 'first page\nsecond line'],
      [2, 'last'],
    ],
  );
  const line = read.pages[0]!.blocks[0]!;
  assert.equal(line.fontSize, 12);
  assert.equal(Math.round(line.box!.x), 72);
  assert.ok(line.box!.y > 842 - 700 - 13 && line.box!.y < 842 - 700);
});

test('a turned page gives its lines as displayed', () => {
  const read = readPdf(
    pdfOfPages([{ content: 'BT /F1 12 Tf 0 1 -1 0 100 50 Tm (turned) Tj ET', entries: '/Rotate 90' }]),
  );
  const page = read.pages[0]!;
  assert.deepEqual([page.width, page.height, page.text], [842, 595, 'turned']);
  assert.ok(Math.abs(page.blocks[0]!.box!.x - 50) < 1);
});

test('columns of figures never become one number', () => {
  const read = readPdf(
    pdfOfPages([{ content: said('2565', 700, 72) + said('2566', 700, 110) + said('25', 700, 300) }]),
  );
  assert.deepEqual(read.pages[0]!.blocks[0]!.cells, ['2565', '2566', '25']);
  assert.equal(read.pages[0]!.blocks[0]!.role, 'table-row');
});

test('words that are set apart get a space, kerned letters do not', () => {
  assert.equal(
    textOf(pdfOfPages([{ content: 'BT /F1 10 Tf 72 700 Td [(ye) 20 (ar) -400 (2566)] TJ ET' }])),
    'year 2566',
  );
});

test('bold feigned by drawing twice is read once', () => {
  assert.equal(textOf(pdfOfPages([{ content: said('2566', 700, 72) + said('2566', 700, 72.4) }])), '2566');
});

test('the text of a marked span replaces that of its glyphs', () => {
  const span = '/Span << /ActualText <FEFF0E1B0E350032003500360036> >> BDC (xx) Tj (yy) Tj EMC ( end) Tj';
  assert.equal(textOf(pdfOfPages([{ content: `BT /F1 12 Tf 72 700 Td ${span} ET` }])), 'ปี2566 end');
});

test('forms, filled-in fields, free notes and links are read', () => {
  const further = firstFurther(1);
  const pdf = pdfOfPages(
    [
      {
        content: `q 1 0 0 1 0 0 cm /X1 Do Q ${said('own text', 600)}`,
        resources: `/XObject << /X1 ${further} 0 R >>`,
        entries:
          '/Annots [<< /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.go.th/a) >> >> ' +
          '<< /Subtype /FreeText /Rect [0 0 9 9] /Contents (a note) >> << /Subtype /Widget /Rect [0 0 9 9] /V (typed in) >> ' +
          '<< /Subtype /FreeText /F 2 /Rect [0 0 9 9] /Contents (hidden) >>]',
      },
    ],
    [pdfStream('/Type /XObject /Subtype /Form /BBox [0 0 595 842]', Buffer.from(said('inside a form')))],
  );
  const read = readPdf(pdf);
  assert.equal(read.pages[0]!.text, 'inside a form\nown text\na note\ntyped in');
  assert.deepEqual(read.links, [{ href: 'https://example.go.th/a', text: '', inNavigation: false }]);
});

test('TIS-620 in a Latin font reads as Thai', () => {
  const bytes = Buffer.from('»Õ§º»ÃÐÁÒ³ ¾.È. òõöö Êำนัก'.slice(0, 19), 'latin1');
  const page = Buffer.concat([Buffer.from('BT /F1 16 Tf 72 700 Td ('), bytes, Buffer.from(') Tj ET')]);
  assert.equal(textOf(pdfOfPages([{ content: page.toString('latin1') }])), 'ปีงบประมาณ พ.ศ. ๒๕๖๖'.slice(0, 19));
});

test('glyph names tell what the codes of a font mean, Thai ones too', () => {
  const font =
    '<< /Type /Font /Subtype /Type1 /BaseFont /X /Encoding << /Differences [65 /poplathai /saraii /two /uni0E45.alt] >> >>';
  assert.equal(textOf(pdfOfPages([{ content: said('ABCD'), font }])), 'ปี2ๅ');
});

test('lines at the edge that come again on each page are heads and feet', () => {
  const content = (n: number) =>
    said('Annual report', 810) + said('body text of this page', 500) + said(`- ${n} -`, 30, 290);
  const roles = readPdf(pdfOfPages([1, 2, 3].map((n) => ({ content: content(n) })))).pages.map((page) =>
    page.blocks.map((block) => block.role),
  );
  assert.deepEqual(roles, Array(3).fill(['header', 'body', 'footer']));
});

test('large and bold lines are headings, the table of a report has rows, its foot is a footer', () => {
  const blocks = readPdf(thaiReport(12)).pages.flatMap((page) => page.blocks);
  assert.equal(blocks.find((block) => block.text.startsWith('ประจำปีงบประมาณ พ.ศ. ๒๕๖๖'))?.role, 'heading');
  assert.ok(blocks.some((block) => block.cells?.includes('๖๘,๔๐๐.๐๐')));
  assert.equal(blocks.find((block) => block.text.includes('กาฬสินธุ์'))?.role, 'footer');
});

test('a page image without text is a scan', () => {
  const further = firstFurther(1);
  const image = pdfStream(
    '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
    Buffer.of(0),
  );
  const read = readPdf(
    pdfOfPages([{ content: 'q 595 0 0 842 0 0 cm /I1 Do Q', resources: `/XObject << /I1 ${further} 0 R >>` }], [image]),
  );
  assert.deepEqual([read.state, read.textLayer], ['readable', 'none']);
  assert.deepEqual([read.pages[0]!.imageCount, read.pages[0]!.imageCoverage], [1, 1]);
});

test('invisible text over a page image counts as recognised', () => {
  const content = `q 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q BT 3 Tr /F1 12 Tf 72 700 Td (recognised words) Tj ET`;
  assert.equal(readPdf(pdfOfPages([{ content }])).pages[0]!.fromOcr, true);
});

test('glyphs without a meaning make the layer unreadable', () => {
  const font =
    '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X >>] >>';
  const read = readPdf(pdfOfPages([{ content: 'BT /F1 12 Tf 72 700 Td <000100020003000400050006> Tj ET', font }]));
  assert.equal(read.textLayer, 'unreadable');
  assert.deepEqual([read.pages[0]!.glyphCount, read.pages[0]!.unmappedGlyphCount], [6, 6]);
});

test('letters that make no words are an unreadable layer', () => {
  const soup = 'fjgkhd jdhgf KJH jhgfd lkjh mnbv zxcv qwrt sdfg hjkl zxcvb nmlkj hgfds qwrtp '.repeat(5);
  const lines = Array.from({ length: 6 }, (_, i) => said(soup.slice(0, 70), 700 - i * 20)).join('');
  assert.equal(readPdf(pdfOfPages([{ content: lines }])).textLayer, 'unreadable');
});

test('text in streams with several filters is read', () => {
  const hex = Buffer.from(deflateSync(Buffer.from(said('filtered'))).toString('hex'));
  const pdf = pdfOfPages([
    { content: hex.toString('latin1'), streamEntries: '/Filter [/ASCIIHexDecode /FlateDecode]' },
  ]);
  assert.equal(textOf(pdf), 'filtered');
});
