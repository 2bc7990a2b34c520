import assert from 'node:assert/strict';
import { after, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { anAgency } from '../db/testing/an-agency.ts';
import { forEachDatabase } from '../db/testing/for-each-database.ts';
import { silentLog } from '../log.ts';
import { defineJob, jobHandler } from './define-job.ts';
import { type Jobs, openJobs } from './open-jobs.ts';

const greet = defineJob({ name: 'greet', payload: z.object({ name: z.string() }), retries: 2, longestSeconds: 60 });
const stumble = defineJob({ name: 'stumble', payload: z.object({ name: z.string() }), retries: 1, longestSeconds: 60 });
const tick = defineJob({ name: 'tick', payload: z.object({}), retries: 0, longestSeconds: 60 });

forEachDatabase((_name, open) => {
  const opened: { jobs?: Jobs } = {};
  const done: string[] = [];
  const given: [string, string][] = [];
  let stumbled = 0;
  const ready = async () => {
    const db = await open();
    if (!opened.jobs) {
      opened.jobs = await openJobs({ db, log: silentLog(), jobs: [greet, stumble, tick] });
      await opened.jobs.work([
        jobHandler({ job: greet, run: async ({ payload }) => void done.push(payload.name), atOnce: 2 }),
        jobHandler({
          job: stumble,
          run: async () => {
            stumbled++;
            throw new Error('no luck');
          },
          giveUp: async ({ name }, reference) => void given.push([name, reference]),
        }),
      ]);
    }
    return { db, jobs: opened.jobs };
  };
  after(() => opened.jobs?.stop());

  it('does a job that was queued with a change, once', async () => {
    const { db, jobs } = await ready();
    const { agencyId } = await anAgency(db);
    await db.asAgency(agencyId, (tx) => jobs.enqueue(tx, greet, { name: 'สมชาย' }));
    jobs.wake(greet);
    await until(() => done.includes('สมชาย'));
    await sleep(1500);
    assert.deepEqual(done, ['สมชาย']);
  });

  it('forgets a job whose transaction was undone', async () => {
    const { db, jobs } = await ready();
    const { agencyId } = await anAgency(db);
    const undone = db.asAgency(agencyId, async (tx) => {
      await jobs.enqueue(tx, greet, { name: 'nobody' });
      throw new Error('undo');
    });
    await assert.rejects(undone, /undo/);
    jobs.wake(greet);
    await sleep(1500);
    assert.ok(!done.includes('nobody'));
  });

  it('refuses a payload that its definition does not know', async () => {
    const { db, jobs } = await ready();
    const { agencyId } = await anAgency(db);
    await assert.rejects(
      db.asAgency(agencyId, (tx) => jobs.enqueue(tx, greet, { name: 3 } as never)),
      /name/,
    );
  });

  it('tries again, then gives up with a number for the log', async () => {
    const { db, jobs } = await ready();
    const { agencyId } = await anAgency(db);
    await db.asAgency(agencyId, (tx) => jobs.enqueue(tx, stumble, { name: 'once' }));
    await until(() => given.length > 0, 30_000);
    assert.equal(stumbled, 2);
    assert.equal(given[0]?.[0], 'once');
    assert.match(given[0]?.[1] ?? '', /^\d{9}$/);
  });

  it('keeps one plan a kind however often it is made, in the time of Bangkok', async () => {
    const { db, jobs } = await ready();
    await jobs.repeat(tick, '*/10 * * * *');
    await jobs.repeat(tick, '*/10 * * * *');
    const { rows } = await db.pool.query("select cron, timezone from pgboss.schedule where name = 'tick'");
    assert.deepEqual(rows, [{ cron: '*/10 * * * *', timezone: 'Asia/Bangkok' }]);
  });
});

async function until(isSo: () => boolean, withinMs = 15_000): Promise<void> {
  const end = Date.now() + withinMs;
  while (!isSo()) {
    if (Date.now() > end) throw new Error('it did not happen');
    await sleep(50);
  }
}
