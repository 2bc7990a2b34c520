import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Database, Transaction } from '#src/platform/db/database.ts';
import { DatabaseProblem } from '#src/platform/db/database-problem.ts';
import { embeddedFolder } from '#src/platform/db/embedded/embedded-folder.ts';
import { holdFolder } from '#src/platform/db/embedded/hold-folder.ts';
import { replaceFolder } from '#src/platform/db/embedded/replace-folder.ts';
import { isMigrated } from '#src/platform/db/migrate.ts';
import { type InstallationDatabase, openDatabase } from '#src/platform/db/open-database.ts';
import { readMigrations } from '#src/platform/db/read-migrations.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import type { BackupManifest } from './backup-manifest.ts';
import type { BackupProblem } from './backup-problem.ts';
import { agencyIds, otherConnections, putTablesAside } from './backup-queries.ts';
import { loadBackup } from './load-backup.ts';
import { type RestoredContents, restoreContents } from './restore-contents.ts';
import { verifyBackup } from './verify-backup.ts';

const LOOKS = 20;
const LOOK_AGAIN_MS = 150;

export interface RestoreWiring {
  /** Where the records go. */
  readonly settings: InstallationDatabase;
  readonly contents: RestoredContents;
  readonly now: () => Date;
  /** Put in the place of records that are there; these are kept aside. */
  readonly replace: boolean;
}

export interface Restored {
  readonly manifest: BackupManifest;
  /** Files that records speak of and that are nowhere. */
  readonly missing: readonly string[];
  /** Where the records are now that were there before: a folder, or a schema of the database. */
  readonly keptAside: string | null;
}

/**
 * Puts a backup in place, on either kind of database whatever kind it was made on: verified first, loaded beside what is there, read
 * back and compared, then put in its place in one step. A failure at any point leaves everything as it was.
 * @throws DatabaseProblem where the database cannot be reached or opened, or another process holds it
 */
export async function restoreBackup(wiring: RestoreWiring, path: string): Promise<Result<Restored, BackupProblem>> {
  const verified = await verifyBackup(path);
  if (!verified.ok) return verified;
  const manifest = verified.value;
  const migrations = await readMigrations();
  const known = new Map(migrations.map(({ name, hash }) => [name, hash]));
  const unknown = manifest.migrations.find(({ name, hash }) => known.get(name) !== hash);
  if (unknown) return fail({ kind: 'newer-tables', what: unknown.name });

  const refusal = await (wiring.settings.kind === 'embedded' ? whyNotFolder : whyNotServer)(wiring);
  if (refusal !== null) return fail(refusal);
  const missing = await restoreContents(wiring.contents, path, manifest);
  const put = wiring.settings.kind === 'embedded' ? intoFolder : intoServer;
  const keptAside = await put(wiring, (tx) => loadBackup(tx, path, manifest, migrations, wiring.now()));
  return succeed({ manifest, missing, keptAside });
}

type Load = (tx: Transaction) => Promise<void>;

async function whyNotFolder({ settings, replace }: RestoreWiring): Promise<BackupProblem | null> {
  const folder = folderOf(settings);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const place = embeddedFolder(folder);
  // Says so where another process has it open.
  await (await holdFolder(place, 0))();
  return !replace && (await hasRecords(folder)) ? { kind: 'not-empty', what: place } : null;
}

async function intoFolder({ settings, now }: RestoreWiring, load: Load): Promise<string | null> {
  const folder = folderOf(settings);
  const beside = await mkdtemp(join(folder, '.restoring-'));
  try {
    const fresh = await openDatabase({ kind: 'embedded', folder: beside });
    try {
      await fresh.asSystem(load);
    } finally {
      await fresh.close();
    }
    return await replaceFolder(folder, beside, asideName(now()));
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function whyNotServer({ settings, replace }: RestoreWiring): Promise<BackupProblem | null> {
  const database = await openDatabase(settings);
  try {
    const hasRecords = await database.asSystem(
      async (tx) => (await isMigrated(tx)) && (await agencyIds(tx)).length > 0,
    );
    if (hasRecords && !replace) return { kind: 'not-empty', what: 'DATABASE_URL' };
    // A program that has just ended: the server needs a moment to notice.
    for (let looks = 0; (await database.asSystem(otherConnections)) > 0; looks++) {
      if (looks === LOOKS) return { kind: 'busy', what: '' };
      await wait(LOOK_AGAIN_MS);
    }
    return null;
  } finally {
    await database.close();
  }
}

async function intoServer({ settings, now }: RestoreWiring, load: Load): Promise<string | null> {
  const database = await openDatabase(settings);
  try {
    return await database.asSystem(async (tx) => {
      const aside = (await isMigrated(tx)) ? asideName(now()) : null;
      if (aside !== null) await putTablesAside(tx, aside);
      await load(tx);
      return aside;
    });
  } finally {
    await database.close();
  }
}

function folderOf(settings: RestoreWiring['settings']): string {
  if (settings.kind !== 'embedded') throw new Error('not the embedded database');
  return resolve(settings.folder);
}

/** A database that cannot be opened may hold records: it counts as holding some. One that another process has open is that process's. */
async function hasRecords(folder: string): Promise<boolean> {
  if (!existsSync(embeddedFolder(folder))) return false;
  let database: Database;
  try {
    database = await openDatabase({ kind: 'embedded', folder, lockWaitMs: 0 });
  } catch (problem) {
    if (problem instanceof DatabaseProblem && problem.kind === 'cannot-open') return true;
    throw problem;
  }
  try {
    return await database.asSystem(async (tx) => (await isMigrated(tx)) && (await agencyIds(tx)).length > 0);
  } finally {
    await database.close();
  }
}

/** Sorts by time and may stand in a folder's or a schema's name. */
function asideName(now: Date): string {
  return `before_restore_${now.toISOString().replace(/\D/g, '').slice(0, 14)}`;
}
