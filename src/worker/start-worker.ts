import { join, resolve } from 'node:path';
import { CHECK_JOBS, doCheckJobs } from '#src/features/check-runs/index.ts';
import { demoHosts } from '#src/features/demo-office/index.ts';
import { openCheckWiring } from '#src/features/evidence/index.ts';
import { openFrameworkShelf } from '#src/features/frameworks/index.ts';
import { doItemJobs, ITEM_JOBS } from '#src/features/items/index.ts';
import type { Config } from '#src/platform/config.ts';
import type { Database } from '#src/platform/db/database.ts';
import { databaseSettings } from '#src/platform/db/database-settings.ts';
import { migrate } from '#src/platform/db/migrate.ts';
import { openDatabase } from '#src/platform/db/open-database.ts';
import { openJobs } from '#src/platform/jobs/open-jobs.ts';
import { openLog } from '#src/platform/log.ts';

/** A setting under which there can be no separate worker. */
export class WorkerRefused extends Error {}

/**
 * Starts a process that does nothing but jobs, beside any number of others and of web servers on the same PostgreSQL. All of them need
 * the same data folder, where the evidence lies.
 * @throws WorkerRefused on the embedded database, which serves one process
 * @throws DatabaseProblem where the database cannot be opened
 */
export async function startWorker(config: Config): Promise<{ stop(): Promise<void> }> {
  if (config.databaseUrl === null) {
    throw new WorkerRefused(
      'ฐานข้อมูลในตัวใช้ได้ทีละโปรแกรมเดียว จึงแยกตัวทำงานเบื้องหลังไม่ได้ เว็บเซิร์ฟเวอร์ตรวจหลักฐานให้อยู่แล้ว\n' +
        'The embedded database serves one process: there the web server itself does the jobs.\n' +
        '→ DATABASE_URL=postgres://user:password@host:5432/database',
    );
  }
  const db = await openDatabase(databaseSettings(config));
  try {
    return await workOn(db, config);
  } catch (problem) {
    await db.close();
    throw problem;
  }
}

async function workOn(db: Database, config: Config): Promise<{ stop(): Promise<void> }> {
  await migrate(db);
  const log = openLog(join(resolve(config.dataFolder), 'log', 'worker.log'));
  const wiring = await openCheckWiring({
    ...config,
    allowHosts: [...config.allowHosts, ...(await demoHosts(db, config))],
  });
  const jobs = await openJobs({ db, log, jobs: [...CHECK_JOBS, ...ITEM_JOBS] });
  const frameworkOf = openFrameworkShelf().forYear;
  const now = () => new Date();
  await doCheckJobs(jobs, { db, frameworkOf, wiring, now, log });
  await doItemJobs(jobs, { db, now });
  return {
    async stop() {
      await jobs.stop();
      await wiring.close();
      await db.close();
    },
  };
}
