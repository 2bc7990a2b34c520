import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { diffFrameworks, listFrameworks, loadFramework, validateFramework } from './index.ts';

function shipped(id: string) {
  const loaded = loadFramework(id);
  assert.ok(loaded.ok, `${id}: ${JSON.stringify(loaded)}`);
  return loaded.value;
}

test('the frameworks of 2565, 2566, 2568, 2569 and the provincial education office are shipped', () => {
  assert.deepEqual(listFrameworks(), ['nacc-2565', 'nacc-2566', 'nacc-2568', 'nacc-2569', 'peo-2565']);
});

for (const id of listFrameworks()) {
  test(`${id} is sound and reproduces its worked examples`, () => {
    assert.deepEqual(validateFramework(id), []);
  });
}

test('each year has its number of items', () => {
  const counts = ['nacc-2565', 'nacc-2566', 'nacc-2568', 'nacc-2569'].map((id) => shipped(id).items.length);
  assert.deepEqual(counts, [43, 43, 28, 26]);
});

test('what was read from one office only is marked unverified, what was concluded is marked inferred', () => {
  assert.equal(shipped('nacc-2569').status, 'unverified');
  assert.equal(shipped('peo-2565').status, 'inferred');
  assert.ok(shipped('nacc-2569').instruments.every(({ weight }) => weight === null));
});

test('32 of the 43 numbers mean another concept in 2566 than in 2565', () => {
  const before = new Map(shipped('nacc-2565').items.map(({ code, conceptId }) => [code, conceptId]));
  const other = shipped('nacc-2566').items.filter(({ code, conceptId }) => before.get(code) !== conceptId);
  assert.equal(other.length, 32);
});

test('the comparison of 2565 with 2566 finds the new privacy policy and the dropped opinion channel', () => {
  const changes = diffFrameworks(shipped('nacc-2565'), shipped('nacc-2566'));
  const codes = (change: string) =>
    changes.flatMap((one) => (one.change === change ? ['to' in one ? one.to.code : one.from.code] : []));
  assert.ok(codes('new').includes('O10'));
  assert.ok(codes('gone').includes('O32'));
});

test('a broken file is named with its line, and an unknown name lists what there is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'frameworks-'));
  try {
    mkdirSync(join(folder, 'broken-1'));
    writeFileSync(join(folder, 'broken-1', 'framework.yaml'), 'id: broken-1\n  titleTh: [\n');
    const [problem] = validateFramework('broken-1', folder);
    assert.equal(problem?.file, 'framework.yaml');
    assert.match(problem?.where ?? '', /^line \d/);
    assert.match(validateFramework('../broken-1', folder)[0]?.message ?? '', /known: broken-1/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
