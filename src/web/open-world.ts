import { join, resolve } from 'node:path';
import { openFrameworkShelf } from '#src/features/frameworks/index.ts';
import type { Config } from '#src/platform/config.ts';
import { databaseSettings } from '#src/platform/db/database-settings.ts';
import { migrate } from '#src/platform/db/migrate.ts';
import { openDatabase } from '#src/platform/db/open-database.ts';
import { removeHalfReceived } from '#src/platform/files/receive-file.ts';
import { openLog } from '#src/platform/log.ts';
import type { World } from './world.ts';

export interface OpenWorld extends World {
  /** Lets what is going on end, then lets go of everything. */
  close(): Promise<void>;
}

/**
 * Opens everything outside: log, database with its tables brought up to date, files.
 * @throws DatabaseProblem where the database cannot be opened or its tables do not fit: the server must not start then
 */
export async function openWorld(config: Config): Promise<OpenWorld> {
  const folder = resolve(config.dataFolder);
  const log = openLog(join(folder, 'log', 'sucharit.log'));
  const db = await openDatabase(databaseSettings(config));
  try {
    const applied = await migrate(db);
    if (applied.length > 0) log.info({ applied }, 'tables brought up to date');
    const snapshots = join(folder, 'snapshots');
    const removed = await removeHalfReceived(snapshots);
    if (removed > 0) log.warn({ removed }, 'removed half received files of a process that was killed');
    return {
      config,
      db,
      frameworks: openFrameworkShelf(),
      log,
      now: () => new Date(),
      close: () => db.close(),
    };
  } catch (problem) {
    await db.close();
    throw problem;
  }
}
