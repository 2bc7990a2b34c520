import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, test } from 'node:test';
import { encode } from 'fast-png';
import { createExtractor } from './index.ts';
import { makeDocx, wordParagraph } from './testing/make-office.ts';

const picture = encode({ width: 4, height: 4, data: new Uint8Array(16 * 3), channels: 3 });

/** A program named tesseract on the PATH, with the Thai model, that says what the script prints. */
function fakeTesseract(script: string): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'fake-ocr-'));
  const program = join(folder, 'tesseract');
  writeFileSync(
    program,
    `#!/bin/sh\nif [ "$1" = --list-langs ]; then echo "List:"; echo script/Thai; exit 0; fi\n${script}\n`,
  );
  chmodSync(program, 0o755);
  const before = process.env.PATH ?? '';
  process.env.PATH = folder + delimiter + before;
  return () => {
    process.env.PATH = before;
    rmSync(folder, { recursive: true });
  };
}

test('files are read in threads, several at once', async () => {
  const extractor = createExtractor({ threads: 2, ocr: 'off' });
  after(() => extractor.close());
  const files = Array.from({ length: 8 }, (_, index) => makeDocx(wordParagraph(`ฉบับที่ ${index}`)));
  const documents = await Promise.all(files.map((file) => extractor.extract(file, { declaredName: 'x.pdf' })));
  assert.deepEqual(
    documents.map((document) => document.pages[0]?.text),
    files.map((_, index) => `ฉบับที่ ${index}`),
  );
});

test('the charset of the HTTP header is used', async () => {
  const extractor = createExtractor({ threads: 1, ocr: 'off' });
  after(() => extractor.close());
  const bytes = Uint8Array.from([0xbb, 0xd5, 0x20, 0xf2, 0xf5, 0xf6, 0xf6]);
  const document = await extractor.extract(bytes, { contentType: 'text/plain; charset=TIS-620' });
  assert.equal(document.pages[0]?.text, 'ปี ๒๕๖๖');
});

test('a picture is recognised when the OCR program is there, and its text is marked', async () => {
  const remove = fakeTesseract('cat >/dev/null; echo "ประกาศ ปี 2566"');
  const extractor = createExtractor({ threads: 1, ocr: 'auto' });
  try {
    const document = await extractor.extract(picture);
    assert.deepEqual([document.kind, document.ocr, document.textLayer], ['image', 'used', 'none']);
    assert.equal(document.pages[0]?.text, 'ประกาศ ปี 2566');
    assert.equal(document.pages[0]?.fromOcr, true);
  } finally {
    await extractor.close();
    remove();
  }
});

test('an OCR program that fails or floods is no failure of the reading', async () => {
  for (const script of ['exit 3', 'exec yes ปี']) {
    const remove = fakeTesseract(script);
    const extractor = createExtractor({ threads: 1, ocr: 'auto' });
    try {
      const document = await extractor.extract(picture);
      assert.deepEqual([document.state, document.ocr], ['readable', 'failed']);
    } finally {
      await extractor.close();
      remove();
    }
  }
});

test('switched off, OCR is said to be not available', async () => {
  const extractor = createExtractor({ threads: 1, ocr: 'off' });
  after(() => extractor.close());
  assert.equal((await extractor.extract(picture)).ocr, 'not-available');
});

test('a page that cannot be drawn is an error of the call alone', async () => {
  const extractor = createExtractor({ threads: 1, ocr: 'off' });
  after(() => extractor.close());
  await assert.rejects(extractor.renderPage(new TextEncoder().encode('no PDF'), 1));
  assert.equal((await extractor.extract(makeDocx(wordParagraph('ดี')))).pages[0]?.text, 'ดี');
});
