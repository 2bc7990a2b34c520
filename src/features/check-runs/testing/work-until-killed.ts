import { openCheckWiring } from '#src/features/evidence/index.ts';
import { openFrameworkShelf } from '#src/features/frameworks/index.ts';
import { migrate } from '#src/platform/db/migrate.ts';
import { type DatabaseSettings, openDatabase } from '#src/platform/db/open-database.ts';
import { openJobs } from '#src/platform/jobs/open-jobs.ts';
import { silentLog } from '#src/platform/log.ts';
import { CHECK_JOBS, doCheckJobs } from '../do-check-jobs.ts';

/** What the program below is told, as JSON in its first argument. */
export interface WorkTold {
  readonly database: DatabaseSettings;
  readonly dataFolder: string;
  readonly allowHost: string;
}

// A program for tests: does the check runs of a database until it is killed.
const { database, dataFolder, allowHost } = JSON.parse(process.argv[2] ?? '') as WorkTold;
const db = await openDatabase(database);
await migrate(db);
const log = silentLog();
const jobs = await openJobs({ db, log, jobs: CHECK_JOBS, deadAfterSeconds: 10 });
const wiring = await openCheckWiring({ dataFolder, allowHosts: [allowHost], readerThreads: 1, ocr: 'off' });
await doCheckJobs(jobs, { db, frameworkOf: openFrameworkShelf().forYear, wiring, now: () => new Date(), log });
process.stdout.write('working\n');
