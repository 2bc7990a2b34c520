import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { CHECK_JOBS, requestCheck } from '#src/features/check-runs/index.ts';
import { aYearToCheck } from '#src/features/check-runs/testing/a-year-to-check.ts';
import { until } from '#src/features/check-runs/testing/until.ts';
import { readConfig } from '#src/platform/config.ts';
import { migrate } from '#src/platform/db/migrate.ts';
import { openDatabase } from '#src/platform/db/open-database.ts';
import { NO_SERVER, serverForTests } from '#src/platform/db/testing/server-for-tests.ts';
import { openJobs } from '#src/platform/jobs/open-jobs.ts';
import { silentLog } from '#src/platform/log.ts';
import { startWorker, WorkerRefused } from './start-worker.ts';

it('refuses to work on the embedded database and says what to do', async () => {
  await assert.rejects(startWorker(readConfig({})), (problem) => {
    assert.ok(problem instanceof WorkerRefused);
    assert.match(problem.message, /DATABASE_URL/);
    return true;
  });
});

it('does what a web server has asked for', { skip: serverForTests === null ? NO_SERVER : false }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sucharit-worker-'));
  const made = await serverForTests!.makeDatabase();
  try {
    const worker = await startWorker(
      readConfig({ DATABASE_URL: made.url, SUCHARIT_DATA: folder, SUCHARIT_OCR: 'off' }),
    );
    const db = await openDatabase({ kind: 'postgresql', url: made.url });
    await migrate(db);
    const { agencyId, actor } = await aYearToCheck(db, { O1: [] }, { frameworkId: 'nacc-2566' });
    const jobs = await openJobs({ db, log: silentLog(), jobs: CHECK_JOBS });
    const asked = await requestCheck(
      { db, jobs, actor, now: () => new Date() },
      { fiscalYearBE: 2566, itemCode: null },
    );
    assert.ok(asked.ok);
    await until(() =>
      db.asAgency(agencyId, async (tx) => {
        const run = await tx.selectFrom('check_run').select('status').executeTakeFirstOrThrow();
        return run.status === 'done';
      }),
    );
    await jobs.stop();
    await db.close();
    await worker.stop();
  } finally {
    await made.drop();
    await rm(folder, { recursive: true });
  }
});
