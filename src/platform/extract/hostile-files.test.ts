import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { makeDocx, makeXlsx, wordParagraph } from './testing/make-office.ts';
import { makeZip, type ZipPart } from './testing/make-zip.ts';
import { readMade, timed } from './testing/reading.ts';

const GIB = 2 ** 30;

/** One GiB of one letter, deflated, made without ever holding it: whole blocks of a deflated megabyte set behind each other. */
function deflatedGibibyte(): Uint8Array {
  const piece = deflateRawSync(Buffer.alloc(1 << 20, 'A'), { finishFlush: 3 });
  return Buffer.concat([...Array<Uint8Array>(GIB >> 20).fill(piece), deflateRawSync('')]);
}

function bomb(saidBytes: number): Uint8Array {
  const parts: ZipPart[] = [{ name: 'word/document.xml', content: '', deflated: deflatedGibibyte(), saidBytes }];
  return makeZip([{ name: '[Content_Types].xml', content: '<Types/>' }, ...parts]);
}

test('a part of one GiB is refused, also when its header says 5,000 bytes', async () => {
  for (const saidBytes of [GIB, 5_000]) {
    const before = process.memoryUsage().rss;
    const { value, milliseconds } = await timed(() => readMade(bomb(saidBytes)));
    assert.deepEqual([value.kind, value.state, value.limitsHit], ['docx', 'refused', ['inflated-bytes']]);
    assert.ok(milliseconds < 5_000, `took ${milliseconds} ms`);
    assert.ok(process.memoryUsage().rss - before < 400e6);
  }
});

test('an archive of 60,000 entries is refused', async () => {
  const parts = Array.from({ length: 60_000 }, (_, index) => ({ name: `word/${index}.xml`, content: '', method: 0 }));
  const { value, milliseconds } = await timed(() => readMade(makeZip(parts)));
  assert.deepEqual([value.state, value.limitsHit], ['refused', ['entries']]);
  assert.ok(milliseconds < 5_000);
});

test('entities that a document declares are never expanded nor fetched', async () => {
  const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
  const declared = `<!DOCTYPE d [<!ENTITY l0 "lol">${laughs}<!ENTITY file SYSTEM "file:///etc/passwd">]>`;
  const document = `${declared}<w:document>${wordParagraph('ก่อน &l9;&file; หลัง &#3585;')}</w:document>`;
  const made = makeZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: document },
  ]);
  assert.equal((await readMade(made)).pages[0]?.text, 'ก่อน หลัง ก');
});

test('markup made to waste time ends soon', async () => {
  const bodies = {
    nested: '<w:p>'.repeat(300_000),
    nestedRuns: `<w:p>${'<w:r><w:t>'.repeat(300_000)}x`,
    unclosedTag: '<w:t '.repeat(400_000),
    unclosedQuote: `<w:p>${'<w:t a="'.repeat(400_001)}`,
    tables: '<w:tbl><w:tr><w:tc>'.repeat(200_000),
    noAttributes: '<w:hyperlink/>'.repeat(300_000),
    ampersands: `<w:p><w:r><w:t>${'&'.repeat(3_000_000)}`,
    references: `<w:p><w:r><w:t>${'&a'.repeat(1_000_000)};`,
    brackets: '<!x>'.repeat(500_000),
    fields: '<w:fldChar w:fldCharType="begin"/>'.repeat(200_000),
    alternates: '<mc:AlternateContent><mc:Choice>'.repeat(200_000),
  };
  for (const [name, body] of Object.entries(bodies)) {
    const { value, milliseconds } = await timed(() => readMade(makeDocx(body)));
    assert.notEqual(value.state, 'crashed', name);
    assert.ok(milliseconds < 5_000, `${name} took ${milliseconds} ms`);
  }
});

test('a sheet of a million cells is read as far as the budget goes', async () => {
  const row = `<row>${'<c t="n"><v>25</v></c>'.repeat(1_000)}</row>`;
  const merges = `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(2_000)}</mergeCells>`;
  const xml = `<sheetData>${row.repeat(1_500)}</sheetData>${merges}`;
  const { value, milliseconds } = await timed(() => readMade(makeXlsx([{ name: 'ก', xml }])));
  assert.equal(value.state, 'readable');
  assert.deepEqual(value.limitsHit, ['cells']);
  assert.ok(milliseconds < 20_000, `took ${milliseconds} ms`);
});

test('a workbook of more parts than an office file ever has stops at a limit', async () => {
  const sheets = Array.from({ length: 6_000 }, (_, index) => ({ name: `${index}`, xml: '' }));
  const { value } = await timed(() => readMade(makeXlsx(sheets)));
  assert.ok(['refused', 'empty'].includes(value.state));
});

test('a file cut off anywhere ends in a state', async () => {
  const whole = makeDocx(wordParagraph('ประจำปีงบประมาณ 2566'));
  for (let length = 8; length < whole.length; length += 7) {
    const { state } = await readMade(whole.subarray(0, length));
    assert.notEqual(state, 'readable', `cut at ${length}`);
  }
});

test('a damaged byte inside a part is seen by its checksum', async () => {
  const whole = Uint8Array.from(makeDocx(wordParagraph('ประจำปีงบประมาณ 2566')));
  const at = Buffer.from(whole).indexOf('word/document.xml') + 30;
  whole[at] = (whole[at] ?? 0) ^ 0xff;
  assert.equal((await readMade(whole)).state, 'corrupt');
});
