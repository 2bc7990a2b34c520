import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { NO_SERVER, serverForTests } from '#src/platform/db/testing/server-for-tests.ts';
import { startApp } from '../e2e/testing/app.ts';
import { clientOf, wordsOf } from './app-client.ts';

const ITEM = '/years/2566/items/O41';

describe('the database goes away under the running program', {
  skip: serverForTests === null ? NO_SERVER : false,
}, () => {
  it('is said with a page and to whoever watches; when it is back everything works, without a restart', async () => {
    const made = await serverForTests!.makeDatabase();
    const app = await startApp({ DATABASE_URL: made.url });
    const client = clientOf(app);
    try {
      assert.equal((await client.get('/readyz')).status, 200);
      await shut(made.adminUrl, true);
      // Pages that were drawn already may be shown for a moment longer; nothing may be taken.
      const refused = await client.post(`${ITEM}/tasks`, { text: 'ขณะฐานข้อมูลไม่อยู่' });
      assert.equal(refused.status, 503);
      assert.match(wordsOf(refused.text), /ติดต่อฐานข้อมูลไม่ได้|ฐานข้อมูล/);
      assert.doesNotMatch(refused.text, /ECONN|pg_|at .*\.js:\d/);
      await sleep(300);
      assert.equal((await client.get(ITEM)).status, 503);
      assert.equal((await client.get('/readyz')).status, 503);
      assert.equal((await client.get('/healthz')).status, 200);
      await shut(made.adminUrl, false);
      assert.equal((await client.get('/readyz')).status, 200);
      const taken = await client.post(`${ITEM}/tasks`, { text: 'ฐานข้อมูลกลับมาแล้ว' });
      assert.equal(taken.status, 303);
      const page = wordsOf((await client.get(ITEM)).text);
      assert.match(page, /ฐานข้อมูลกลับมาแล้ว/);
      assert.doesNotMatch(page, /ขณะฐานข้อมูลไม่อยู่/);
      assert.equal((await client.post('/years/2566/items/O1/check')).status, 303);
      await checkEnds(client);
    } finally {
      await app.remove();
      await made.drop();
    }
  });
});

/** The job engine too has found its way back. */
async function checkEnds(client: ReturnType<typeof clientOf>): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 250) {
    if (wordsOf((await client.get('/years/2566/items/O1')).text).includes('ตรวจข้อนี้เสร็จ')) return;
    await sleep(250);
  }
  throw new Error('the check did not end');
}

/** Ends all connections to the database and lets none in, or lets them in again. */
async function shut(adminUrl: string, isShut: boolean): Promise<void> {
  const name = new URL(adminUrl).pathname.slice(1);
  const server = new URL(adminUrl);
  server.pathname = '/postgres';
  const admin = new Client({ connectionString: server.href });
  await admin.connect();
  try {
    await admin.query(`alter database ${name} with allow_connections ${!isShut}`);
    if (isShut)
      await admin.query('select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1', [name]);
  } finally {
    await admin.end();
  }
}
