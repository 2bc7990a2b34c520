import assert from 'node:assert/strict';
import { test } from 'node:test';
import { constants, createDeflate, deflateSync } from 'node:zlib';
import type { ExtractedDocument } from '#src/shared/extracted-document.ts';
import { pdfOfObjects, pdfStream } from '../../documents/minimal-pdf.ts';
import { readPdf } from './read-pdf.ts';
import { firstFurther, pdfOfPages, said } from './testing/made-pdf.ts';

/** Far above what any of these takes, far below what a reader without limits takes. */
const MAX_MILLISECONDS = 8_000;

function readInTime(bytes: Uint8Array): ExtractedDocument {
  const start = performance.now();
  const read = readPdf(bytes);
  assert.ok(performance.now() - start < MAX_MILLISECONDS, `took ${Math.round(performance.now() - start)} ms`);
  return read;
}

/** One GiB of operators that show text, deflated. */
async function bomb(): Promise<Buffer> {
  const piece = Buffer.from('(x) Tj\n'.repeat(150_000));
  const deflate = createDeflate({ level: constants.Z_BEST_SPEED });
  const parts: Buffer[] = [];
  deflate.on('data', (part: Buffer) => parts.push(part));
  for (let written = 0; written < 2 ** 30; written += piece.length)
    await new Promise<void>((resolve) => {
      deflate.write(piece, () => resolve());
    });
  await new Promise((resolve) => {
    deflate.end(() => resolve(null));
  });
  return Buffer.concat(parts);
}

test('a gigabyte of operators, deflated once or twice, is refused', async () => {
  const once = await bomb();
  for (const [content, filter] of [
    [once, '/FlateDecode'],
    [deflateSync(once), '[/FlateDecode /FlateDecode]'],
  ] as const) {
    const read = readInTime(pdfOfPages([{ content: content.toString('latin1'), streamEntries: `/Filter ${filter}` }]));
    assert.deepEqual([read.state, read.limitsHit], ['refused', ['inflated-bytes']]);
  }
});

test('forms that call forms a thousand million times end at the limit of calls', () => {
  const first = firstFurther(1);
  const calls = '/X Do '.repeat(10);
  const forms = Array.from({ length: 10 }, (_, i) => {
    const next = i < 9 ? `/Resources << /XObject << /X ${first + i + 1} 0 R >> >>` : '/Resources << >>';
    return pdfStream(`/Type /XObject /Subtype /Form /BBox [0 0 9 9] ${next}`, Buffer.from(i < 9 ? calls : ''));
  });
  const read = readInTime(
    pdfOfPages([{ content: calls + said('text'), resources: `/XObject << /X ${first} 0 R >>` }], forms),
  );
  assert.deepEqual(read.limitsHit, ['form-calls']);
});

test('a form that calls itself is entered once', () => {
  const own = firstFurther(1);
  const form = pdfStream(
    `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${own} 0 R >> >>`,
    Buffer.from('/X Do /X Do'),
  );
  const read = readInTime(
    pdfOfPages([{ content: `/X Do ${said('after')}`, resources: `/XObject << /X ${own} 0 R >>` }], [form]),
  );
  assert.deepEqual([read.pages[0]!.text, read.limitsHit], ['after', []]);
});

test('a page tree that leads back to itself ends', () => {
  const read = readInTime(
    pdfOfObjects(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>']),
  );
  assert.equal(read.pages.length, 0);
});

test('a million lines and rules on one page end at the limit of lines', () => {
  const rules = Array.from({ length: 3_000 }, (_, i) => `${i % 500} 0 0.3 800 re 0 ${i % 800} 500 0.3 re f\n`).join('');
  const lines = 'BT /F1 1 Tf 9 700 Td (a) Tj 300 0 Td (b) Tj ET BT /F1 1 Tf 9 20 Td (c) Tj ET\n'.repeat(300_000);
  const content = deflateSync(Buffer.from(rules + lines)).toString('latin1');
  const read = readInTime(pdfOfPages([{ content, streamEntries: '/Filter /FlateDecode' }]));
  assert.deepEqual([read.state, read.limitsHit], ['readable', ['lines']]);
});

test('rules without number among few lines cost little', () => {
  const rules = Array.from(
    { length: 4_000 },
    (_, i) => `${i % 500} ${i % 97} 0.3 800 re ${i % 89} ${i % 800} 500 0.3 re f\n`,
  ).join('');
  const lines = Array.from({ length: 2_000 }, (_, i) => said('a b', (i * 7) % 800, (i * 13) % 500)).join('');
  assert.equal(readInTime(pdfOfPages([{ content: rules + lines }])).state, 'readable');
});

test('a false count of pages is not believed', () => {
  const read = readInTime(
    pdfOfObjects([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>',
      '<< /Type /Page /MediaBox [0 0 595 842] >>',
    ]),
  );
  assert.deepEqual([read.pageCount, read.state], [1, 'empty']);
});

test('the first 2,000 of 10,000 pages are read, and the number of pages is told', () => {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count 10000 /Kids [${Array.from({ length: 10_000 }, (_, i) => `${i + 4} 0 R`).join(' ')}] >>`,
    pdfStream('', Buffer.from(said('page'))),
    ...Array.from(
      { length: 10_000 },
      () =>
        '<< /Type /Page /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>',
    ),
  ];
  const read = readInTime(pdfOfObjects(objects));
  assert.deepEqual(
    [read.state, read.pages.length, read.pageCount, read.limitsHit],
    ['readable', 2000, 10_000, ['pages']],
  );
});

test('200,000 page entries of one page end', () => {
  const kids = '3 0 R '.repeat(200_000);
  const page = '<< /Type /Page /MediaBox [0 0 595 842] >>';
  readInTime(
    pdfOfObjects(['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Count 200000 /Kids [${kids}] >>`, page]),
  );
});

test('arrays nested half a million deep do no harm', () => {
  const deep = `${'['.repeat(500_000)}1${']'.repeat(500_000)}`;
  const read = readInTime(pdfOfPages([{ content: said('text'), entries: '/Deep 6 0 R' }], [deep]));
  assert.equal(read.pages[0]!.text, 'text');
  readInTime(pdfOfPages([{ content: `${deep} ${'<<'.repeat(100_000)} ${said('text')}` }]));
});

test('wide tables of widths and meanings cannot keep the reader busy', () => {
  const first = firstFurther(1);
  const ranges = '<0000> <FFFF> <0041>\n'.repeat(3_000);
  const font =
    `<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /ToUnicode ${first} 0 R ` +
    `/DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /W [${'0 65535 500 '.repeat(3_000)}] >>] >>`;
  const start = performance.now();
  readPdf(
    pdfOfPages(
      [{ content: 'BT /F1 12 Tf <0001> Tj ET', font }],
      [pdfStream('', Buffer.from(`begincmap 1 beginbfrange\n${ranges}endbfrange`))],
    ),
    {
      milliseconds: 1_000,
    },
  );
  assert.ok(performance.now() - start < MAX_MILLISECONDS);
});

test('an image of 60,000 by 60,000 is not decoded', () => {
  const image = pdfStream(
    '/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode',
    deflateSync(Buffer.alloc(1000)),
  );
  const read = readInTime(
    pdfOfPages(
      [{ content: 'q 595 0 0 842 0 0 cm /I Do Q', resources: `/XObject << /I ${firstFurther(1)} 0 R >>` }],
      [image],
    ),
  );
  assert.equal(read.textLayer, 'none');
});

test('no bytes, garbage and a web page under the name of a PDF have clear outcomes', () => {
  assert.equal(readInTime(new Uint8Array(0)).state, 'empty');
  assert.equal(readInTime(Uint8Array.from({ length: 50_000 }, (_, i) => (i * 7919) & 255)).state, 'corrupt');
  assert.equal(readInTime(Buffer.from('<html><body>404</body></html>')).state, 'corrupt');
  assert.equal(
    readInTime(pdfOfObjects(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'])).state,
    'empty',
  );
});
