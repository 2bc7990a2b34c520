import { readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '#src/platform/db/database.ts';
import { keepFit } from '#src/platform/db/keep-fit.ts';
import { type Result, succeed } from '#src/shared/result.ts';
import type { BackupProblem } from './backup-problem.ts';
import { backupName, backupsToDrop } from './backups-to-drop.ts';
import { type BackupWiring, writeBackup } from './write-backup.ts';

export interface KeepWiring extends Omit<BackupWiring, 'db'> {
  readonly db: Database;
  /** Where the backups are kept. */
  readonly folder: string;
}

/**
 * The night's work for the embedded database, which does not force its writes onto the disk: a verified backup of all records in the
 * installation's own folder, older ones cleared away, then upkeep. Evidence files are left out: each is forced onto the disk when it
 * is handed in, and stands in the same folder. Does nothing on PostgreSQL, which has an administrator.
 * @returns the backup's path; null on PostgreSQL
 */
export async function keepBackups({
  db,
  folder,
  ...wiring
}: KeepWiring): Promise<Result<string | null, BackupProblem>> {
  if (db.kind === 'postgresql') return succeed(null);
  const path = join(folder, backupName(wiring.now()));
  const written = await writeBackup({ db, ...wiring }, path, 'left-out');
  if (!written.ok) return written;
  for (const name of backupsToDrop(await readdir(folder))) await unlink(join(folder, name));
  await keepFit(db);
  return succeed(path);
}
