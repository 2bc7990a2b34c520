import { DatabaseProblem } from '#src/platform/db/database-problem.ts';
import { migrate, migrationState } from '#src/platform/db/migrate.ts';
import type { Migration } from '#src/platform/db/read-migrations.ts';
import { backupProblemWords } from './backup-problem.ts';
import { type KeepWiring, keepBackups } from './keep-backups.ts';

export interface BroughtUpToDate {
  /** Names of the migrations that were applied now. */
  readonly applied: readonly string[];
  /** The backup that was made before, if any. */
  readonly backup: string | null;
}

/**
 * Brings the tables up to this version of the program. An embedded database with records is backed up before; where that fails
 * nothing is changed.
 * @throws DatabaseProblem as `migrate`, and `not-backed-up`
 */
export async function bringUpToDate(wiring: KeepWiring, migrations?: readonly Migration[]): Promise<BroughtUpToDate> {
  const { applied, pending } = await migrationState(wiring.db, migrations);
  if (pending.length === 0) return { applied: [], backup: null };
  const backup = applied.length === 0 ? null : await backedUp(wiring);
  return { applied: await migrate(wiring.db, migrations), backup };
}

async function backedUp(wiring: KeepWiring): Promise<string | null> {
  const kept = await keepBackups(wiring);
  if (kept.ok) return kept.value;
  const { thai, english, hint } = backupProblemWords(kept.problem);
  throw new DatabaseProblem(
    'not-backed-up',
    `ยังไม่ปรับตาราง เพราะสำรองข้อมูลก่อนปรับไม่ได้: ${thai}`,
    `The tables were not changed, because they could not be backed up before: ${english}`,
    hint,
  );
}
