import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { collect, decompress } from './response-body.ts';

const TEXT = 'แผนปฏิบัติราชการ '.repeat(50);
const own = (bytes: Uint8Array) => new Uint8Array(bytes);

async function textOf(bytes: Uint8Array, encoding: string): Promise<string> {
  const result = await decompress(own(bytes), encoding, 1_000_000);
  return result.ok ? Buffer.from(result.value).toString() : result.problem;
}

test('every encoding we accept is undone, also in layers', async () => {
  assert.equal(await textOf(gzipSync(TEXT), 'gzip'), TEXT);
  assert.equal(await textOf(deflateSync(TEXT), 'deflate'), TEXT);
  assert.equal(await textOf(deflateRawSync(TEXT), 'deflate'), TEXT);
  assert.equal(await textOf(brotliCompressSync(TEXT), 'br'), TEXT);
  assert.equal(await textOf(zstdCompressSync(TEXT), 'zstd'), TEXT);
  assert.equal(await textOf(brotliCompressSync(gzipSync(TEXT)), 'gzip, br'), TEXT);
});

test('a wrong or unknown encoding header does no harm', async () => {
  assert.equal(await textOf(Buffer.from(TEXT), 'gzip'), TEXT);
  assert.equal(await textOf(Buffer.from(TEXT), 'utf-8'), TEXT);
  assert.equal(await textOf(Buffer.from(''), 'gzip'), '');
  assert.equal(await textOf(Buffer.from([0xff, 0xff, 0xff]), 'br'), 'damaged');
});

test('a bomb stops at the limit in every encoding', async () => {
  const zeros = Buffer.alloc(20_000_000);
  for (const [encoding, bomb] of [
    ['gzip', gzipSync(zeros)],
    ['deflate', deflateSync(zeros)],
    ['br', brotliCompressSync(zeros)],
    ['zstd', zstdCompressSync(zeros)],
    ['gzip, gzip', gzipSync(gzipSync(zeros))],
  ] as const) {
    assert.equal(await textOf(bomb, encoding), 'too-large', encoding);
  }
  assert.equal(await textOf(gzipSync(TEXT), 'gzip, gzip, gzip'), 'damaged');
});

test('collecting stops at the limit', async () => {
  async function* endless() {
    for (;;) yield new Uint8Array(1000);
  }
  assert.deepEqual(await collect(endless(), 5000), { ok: false, problem: 'too-large' });
});
