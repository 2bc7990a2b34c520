import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { encode } from 'fast-png';
import { createExtractor } from '#src/platform/extract/index.ts';
import { imageOnlyPdf } from './image-only-pdf.ts';
import type { OfficialDocument } from './official-document.ts';
import { toDocx } from './to-docx.ts';
import { toWebPage } from './to-web-page.ts';
import { toXlsx } from './to-xlsx.ts';

const extractor = createExtractor({ threads: 1, ocr: 'off' });
after(() => extractor.close());

const paper: OfficialDocument = {
  title: 'แผนดำเนินงาน',
  header: 'หัวกระดาษ 2566',
  thaiDigits: true,
  blocks: [
    { kind: 'title', lines: ['แผนดำเนินงาน', 'ปีงบประมาณ พ.ศ. 2566'] },
    { kind: 'table', head: ['โครงการ', 'บาท'], rows: [['อบรม', '15,000']] },
    { kind: 'signature', name: 'นายสมมุติ ดีงาม', positions: ['ผู้อำนวยการ'] },
  ],
  createdAt: new Date('2023-01-16T03:00:00Z'),
};

test('a DOCX holds the title, the cells of the table, the page header and the signature', async () => {
  const { kind, pages } = await extractor.extract(await toDocx(paper));
  assert.equal(kind, 'docx');
  const text = pages.map((page) => page.text).join('\n');
  for (const words of ['ปีงบประมาณ พ.ศ. ๒๕๖๖', 'หัวกระดาษ ๒๕๖๖', '๑๕,๐๐๐', '(นายสมมุติ ดีงาม)'])
    assert.ok(text.includes(words), words);
});

test('a workbook keeps its sheets, rows and blank cells apart', async () => {
  const sheet = { above: ['สขร.1'], head: ['งาน', 'บาท', 'เหตุผล'], rows: [['ซื้อ', 4200, null]] };
  const { kind, pages } = await extractor.extract(
    await toXlsx([
      { ...sheet, name: 'ตุลาคม 2565' },
      { ...sheet, name: 'พฤศจิกายน 2565' },
    ]),
  );
  assert.equal(kind, 'xlsx');
  assert.deepEqual(
    pages.map((page) => page.name),
    ['ตุลาคม 2565', 'พฤศจิกายน 2565'],
  );
  const row = pages[0]?.blocks.at(-1)?.cells ?? [];
  assert.equal(row[0], 'ซื้อ');
  assert.equal(row[2] ?? '', '');
});

test('a web page escapes what it shows and keeps menu and footer out of the content', async () => {
  const page = toWebPage(
    {
      ...paper,
      blocks: [
        ...paper.blocks,
        { kind: 'paragraph', text: '<script>alert(1)</script> & "คำ" https://example.go.th/a' },
      ],
    },
    { siteName: 'เว็บไซต์', menu: [{ text: 'หน้าแรก', href: '/' }], footer: 'สงวนลิขสิทธิ์ 2562' },
  );
  assert.ok(!page.includes('<script>'));
  const { pages, links } = await extractor.extract(new TextEncoder().encode(page));
  assert.ok(pages[0]?.text.includes('<script>alert(1)</script> & "คำ"'));
  assert.deepEqual(
    links.filter(({ inNavigation }) => !inNavigation).map(({ href }) => href),
    ['https://example.go.th/a'],
  );
});

test('an image-only PDF has pages and no text', async () => {
  const png = encode({ width: 40, height: 56, data: new Uint8Array(40 * 56).fill(90), channels: 1, depth: 8 });
  const { kind, state, textLayer, pageCount } = await extractor.extract(imageOnlyPdf([png, png]));
  assert.deepEqual(
    { kind, state, textLayer, pageCount },
    { kind: 'pdf', state: 'readable', textLayer: 'none', pageCount: 2 },
  );
});
