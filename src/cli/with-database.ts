import { join, resolve } from 'node:path';
import { contentsFolder } from '#src/features/evidence/index.ts';
import { type Config, readConfig } from '#src/platform/config.ts';
import type { Database } from '#src/platform/db/database.ts';
import { databaseSettings } from '#src/platform/db/database-settings.ts';
import { type ContentStore, openContentStore } from '#src/platform/files/content-store.ts';

export interface Installation {
  readonly config: Config;
  readonly contents: ContentStore;
  /** Where the nightly backups are kept. */
  readonly backups: string;
}

/** What the configuration names, without opening the database. */
export function installation(): Installation {
  const config = readConfig();
  return {
    config,
    contents: openContentStore(contentsFolder(config)),
    backups: join(resolve(config.dataFolder), 'backups'),
  };
}

/** A command stops sooner than a server, which may wait for its predecessor to end. */
const LOCK_WAIT_MS = 1_000;

/**
 * Opens the installation's database for a command and closes it again, whatever happens.
 * @throws DatabaseProblem saying so where a running server holds it
 */
export async function withDatabase<Value>(
  work: (opened: Installation & { readonly db: Database }) => Promise<Value>,
): Promise<Value> {
  const opened = installation();
  // Loaded when asked for: most commands need no database.
  const { openDatabase } = await import('#src/platform/db/open-database.ts');
  const settings = databaseSettings(opened.config);
  const db = await openDatabase(settings.kind === 'embedded' ? { ...settings, lockWaitMs: LOCK_WAIT_MS } : settings);
  try {
    return await work({ ...opened, db });
  } finally {
    await db.close();
  }
}
