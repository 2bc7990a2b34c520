import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openLocalFile } from './open-local-file.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'capture-'));
});
after(() => rm(folder, { recursive: true }));

test('a local file is read with its hash and name', async () => {
  const path = join(folder, 'แผน.txt');
  await writeFile(path, 'abc');
  const { record, body } = await openLocalFile(path);
  assert.equal(record.outcome, 'received');
  assert.equal(record.fileName, 'แผน.txt');
  assert.equal(record.sha256, 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  assert.equal(record.byteLength, 3);
  assert.equal(record.finalUrl, null);
  assert.deepEqual([...(body ?? [])], [97, 98, 99]);
});

test('an empty file is received, empty', async () => {
  await writeFile(join(folder, 'empty'), '');
  const { record, body } = await openLocalFile(join(folder, 'empty'));
  assert.equal(record.outcome, 'received');
  assert.equal(body?.byteLength, 0);
});

test('what is not a readable file says so', async () => {
  assert.equal((await openLocalFile(join(folder, 'missing.pdf'))).record.outcome, 'file-not-found');
  assert.equal((await openLocalFile(folder)).record.problem, 'a folder, not a file');
  assert.equal((await openLocalFile('/dev/zero')).record.outcome, 'file-not-found');
  assert.equal((await openLocalFile('a\u0000b')).record.outcome, 'file-not-found');
});

test('a file beyond the limit is not read', async () => {
  await writeFile(join(folder, 'big'), 'x'.repeat(2000));
  const { record, body } = await openLocalFile(join(folder, 'big'), { maxBytes: 1000 });
  assert.equal(record.outcome, 'too-large');
  assert.equal(body, null);
});
