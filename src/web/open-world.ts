import { join, resolve } from 'node:path';
import { backupsFolder, bringUpToDate, doBackupJobs, KEEP_BACKUPS_JOB } from '#src/features/backups/index.ts';
import { CHECK_JOBS, doCheckJobs } from '#src/features/check-runs/index.ts';
import { contentsFolder, openCheckWiring } from '#src/features/evidence/index.ts';
import { openFrameworkShelf } from '#src/features/frameworks/index.ts';
import { doItemJobs, ITEM_JOBS } from '#src/features/items/index.ts';
import type { Config } from '#src/platform/config.ts';
import type { Database } from '#src/platform/db/database.ts';
import { databaseSettings } from '#src/platform/db/database-settings.ts';
import { openDatabase } from '#src/platform/db/open-database.ts';
import { openContentStore } from '#src/platform/files/content-store.ts';
import { removeHalfReceived } from '#src/platform/files/receive-file.ts';
import { openJobs } from '#src/platform/jobs/open-jobs.ts';
import { type Logger, openLog } from '#src/platform/log.ts';
import { programVersion } from '#src/platform/package-root.ts';
import { demoSiteAtStart, loadDemoAtStart } from './demo-at-start.ts';
import type { World } from './world.ts';

export interface OpenWorld extends World {
  /** Lets what is going on end, then lets go of everything. */
  close(): Promise<void>;
}

/**
 * Opens everything outside: log, database with its tables brought up to date, files, jobs; where nobody works in this installation yet,
 * the demo office. From then on this process runs checks, unless separate workers do.
 * @throws DatabaseProblem where the database cannot be opened or its tables do not fit: the server must not start then
 */
export async function openWorld(config: Config): Promise<OpenWorld> {
  const log = openLog(join(resolve(config.dataFolder), 'log', 'sucharit.log'));
  const db = await openDatabase(databaseSettings(config));
  try {
    const { applied, backup } = await bringUpToDate({
      db,
      contents: openContentStore(contentsFolder(config)),
      now: () => new Date(),
      folder: backupsFolder(config),
      program: programVersion(),
    });
    if (applied.length > 0) log.info({ applied, backup }, 'tables brought up to date');
    const demo = await demoSiteAtStart(db, config.dataFolder);
    if (demo === null) return await openWorldOver(db, config, log);
    const allowHosts = [...config.allowHosts, new URL(demo.url).host];
    const world = await openWorldOver(db, { ...config, allowHosts }, log);
    await loadDemoAtStart(world, demo);
    return { ...world, close: () => Promise.all([demo.close(), world.close()]).then(() => undefined) };
  } catch (problem) {
    await db.close();
    throw problem;
  }
}

/** As `openWorld`, over a database that is open and has its tables. */
export async function openWorldOver(db: Database, config: Config, log: Logger): Promise<OpenWorld> {
  const uploadsFolder = contentsFolder(config);
  const removed = await removeHalfReceived(uploadsFolder);
  if (removed > 0) log.warn({ removed }, 'removed half received files of a process that was killed');
  const now = () => new Date();
  const frameworks = openFrameworkShelf();
  const wiring = await openCheckWiring(config);
  const jobs = await openJobs({ db, log, jobs: [...CHECK_JOBS, ...ITEM_JOBS, KEEP_BACKUPS_JOB] });
  if (config.worker === 'inside') {
    await doCheckJobs(jobs, { db, frameworkOf: frameworks.forYear, wiring, now, log });
    await doItemJobs(jobs, { db, now });
  }
  await doBackupJobs(jobs, {
    db,
    contents: wiring.contents,
    now,
    log,
    folder: backupsFolder(config),
    program: programVersion(),
  });
  return {
    config,
    db,
    frameworks,
    jobs,
    wiring,
    uploadsFolder,
    log,
    now,
    async close() {
      await jobs.stop();
      await wiring.close();
      await db.close();
    },
  };
}
