import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { demoSiteFolder, findDemoSite, openDemoSite, prepareDemoSite } from './demo-site.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'sucharit-site-'));
after(() => rmSync(dataFolder, { recursive: true, force: true }));
const stampPath = join(demoSiteFolder(dataFolder), 'demo.json');

test('where no demo was made, none is found and nothing is written', async () => {
  const empty = join(dataFolder, 'empty');
  assert.equal(await findDemoSite(empty), null);
  assert.equal(statSync(empty, { throwIfNoEntry: false }), undefined);
});

test('the site is written once and keeps its address for good', async () => {
  let making = 0;
  const first = await prepareDemoSite(dataFolder, () => making++);
  const written = statSync(join(first.folder, 'ita/2566/o5/page.html')).mtimeMs;
  assert.ok(first.port >= 20_000 && first.port < 30_000);
  assert.deepEqual(await prepareDemoSite(dataFolder, () => making++), first);
  assert.deepEqual(await findDemoSite(dataFolder), first);
  assert.equal(making, 1);
  assert.equal(statSync(join(first.folder, 'ita/2566/o5/page.html')).mtimeMs, written);
});

test('the site is served at its address, without the files that are for tests', async () => {
  const { url, evidence } = await prepareDemoSite(dataFolder);
  const served = await openDemoSite(dataFolder);
  assert.ok(served.ok);
  try {
    assert.equal(served.value.url, url);
    assert.equal((await fetch(`${url}/ita/2566/o5/page.html`)).status, 200);
    assert.ok(evidence.length > 70);
    for (const hidden of ['demo.json', 'truth.json', '%2e%2e/demo-2566/demo.json'])
      assert.equal((await fetch(`${url}/${hidden}`)).status, 404, hidden);
  } finally {
    await served.value.close();
  }
});

test('a taken port is said, not replaced: links would lead nowhere', async () => {
  const { port } = await prepareDemoSite(dataFolder);
  const other = createServer().listen(port, '127.0.0.1');
  await new Promise((listening) => other.once('listening', listening));
  try {
    const served = await openDemoSite(dataFolder);
    assert.ok(!served.ok);
    assert.equal(served.problem.port, port);
    assert.ok(served.problem.messageTh.includes(String(port)) && served.problem.messageEn.includes(String(port)));
  } finally {
    await new Promise((closed) => other.close(closed));
  }
});

test('a damaged note of the site is written anew; an older version of the papers keeps the address', async () => {
  const { port } = await prepareDemoSite(dataFolder);
  const stamp = JSON.parse(readFileSync(stampPath, 'utf8')) as Record<string, unknown>;
  writeFileSync(stampPath, JSON.stringify({ ...stamp, version: 0 }));
  assert.equal((await prepareDemoSite(dataFolder)).port, port);
  writeFileSync(stampPath, '{"version":');
  assert.ok((await prepareDemoSite(dataFolder)).evidence.length > 70);
});
