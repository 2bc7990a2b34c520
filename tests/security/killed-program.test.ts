import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { NO_SERVER, serverForTests } from '#src/platform/db/testing/server-for-tests.ts';
import { openContentStore } from '#src/platform/files/content-store.ts';
import { type RunningApp, startApp } from '../e2e/testing/app.ts';
import { type EvidenceSite, serveEvidence } from '../e2e/testing/evidence-site.ts';
import { aPdf } from './a-pdf.ts';
import { clientOf, wordsOf } from './app-client.ts';

const ITEM = '/years/2566/items/O41';
const TAKEN_UP_WITHIN_MS = 90_000;

describe('the program is killed (kill -9)', () => {
  it('on the embedded database: nothing half is left, nothing acknowledged is lost, the check ends once', () =>
    killedTwice({}));

  it('on PostgreSQL: nothing half is left, nothing acknowledged is lost, the check ends once', {
    skip: serverForTests === null ? NO_SERVER : false,
  }, async () => {
    const made = await serverForTests!.makeDatabase();
    try {
      await killedTwice({ DATABASE_URL: made.url });
    } finally {
      await made.drop();
    }
  });
});

async function killedTwice(settings: Readonly<Record<string, string>>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sucharit-killed-program-'));
  const site = await serveEvidence({ '/page': '<h1>ผลการประเมินจริยธรรม</h1>' });
  const start = () => startApp({ ...settings, SUCHARIT_ALLOW_HOSTS: site.host }, folder);
  let app: RunningApp | undefined;
  try {
    app = await start();
    await killedWhileReceiving(app);
    app = await start();
    await afterReceiving(app);
    await killedWhileChecking(app, site);
    site.release();
    app = await start();
    await checkIsTakenUp(app);
  } finally {
    await app?.stop();
    site.close();
    await rm(folder, { recursive: true });
  }
}

async function killedWhileReceiving(app: RunningApp): Promise<void> {
  const client = clientOf(app);
  const sent = await client.sendFiles(`${ITEM}/evidence/files`, [['รับแล้ว.pdf', aPdf('acknowledged')]]);
  assert.equal(sent.status, 303);
  const upload = client.beginUpload(
    `${ITEM}/evidence/files`,
    'half.pdf',
    aPdf('half', 3_000_000).subarray(0, 2_000_000),
  );
  await until(() => halfFiles(app).length === 1);
  await app.stop('SIGKILL');
  upload.breakOff();
  assert.equal(halfFiles(app).length, 1);
}

async function afterReceiving(app: RunningApp): Promise<void> {
  assert.deepEqual(halfFiles(app), []);
  await everyFileIsWhole(app);
  const html = (await clientOf(app).get(ITEM)).text;
  assert.match(html, /รับแล้ว\.pdf/);
  assert.doesNotMatch(html, /half\.pdf/);
  const file = await clientOf(app).get(/\/evidence-versions\/[0-9a-f-]+\/file/.exec(html)?.[0] ?? '');
  assert.equal(file.status, 200);
  assert.match(file.text, /acknowledged/);
}

async function killedWhileChecking(app: RunningApp, site: EvidenceSite): Promise<void> {
  const client = clientOf(app);
  const added = await client.post(`${ITEM}/evidence/links`, { url: `${site.url}/page`, title: 'หน้าที่ช้า' });
  assert.equal(added.status, 303);
  site.hold();
  assert.equal((await client.post(`${ITEM}/check`)).status, 303);
  await site.asked();
  await app.stop('SIGKILL');
}

async function checkIsTakenUp(app: RunningApp): Promise<void> {
  const client = clientOf(app);
  let words = '';
  await until(async () => {
    words = wordsOf((await client.get(ITEM)).text);
    return words.includes('ตรวจข้อนี้เสร็จ');
  }, TAKEN_UP_WITHIN_MS);
  assert.equal(words.split('ตรวจข้อนี้เสร็จ').length - 1, 1, 'the check ended more than once');
  assert.match(words, /ตรวจข้อนี้เสร็จ ดูหลักฐาน 2 ชิ้น/);
  assert.match(words, /ตรวจหลักฐานข้อนี้อีกครั้ง/);
  await everyFileIsWhole(app);
}

function snapshots(app: RunningApp): string {
  return join(app.folder, 'snapshots');
}

function halfFiles(app: RunningApp): string[] {
  return existsSync(snapshots(app)) ? readdirSync(snapshots(app)).filter((name) => name.startsWith('.')) : [];
}

async function everyFileIsWhole(app: RunningApp): Promise<void> {
  const store = openContentStore(snapshots(app));
  const names = readdirSync(snapshots(app)).flatMap((shelf) => readdirSync(join(snapshots(app), shelf)));
  const kept = names.filter((name) => !name.startsWith('.'));
  assert.ok(kept.length > 10);
  for (const name of kept) assert.notEqual(await store.read(name), null, name);
}

async function until(isSo: () => boolean | Promise<boolean>, within = 10_000): Promise<void> {
  for (let waited = 0; waited < within; waited += 100) {
    if (await isSo()) return;
    await sleep(100);
  }
  throw new Error('it did not happen in time');
}
