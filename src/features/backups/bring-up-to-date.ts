import { migrate, migrationState } from '#src/platform/db/migrate.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import type { BackupProblem } from './backup-problem.ts';
import { type KeepWiring, keepBackups } from './keep-backups.ts';

export interface BroughtUpToDate {
  readonly applied: readonly string[];
  /** The backup that was made before, if any. */
  readonly backup: string | null;
}

/**
 * Brings the tables up to this version of the program. An embedded database with records is backed up before.
 * @throws DatabaseProblem as `migrate`
 */
export async function bringUpToDate(wiring: KeepWiring): Promise<Result<BroughtUpToDate, BackupProblem>> {
  const { applied, pending } = await migrationState(wiring.db);
  if (pending.length === 0) return succeed({ applied: [], backup: null });
  const kept = applied.length === 0 ? succeed(null) : await keepBackups(wiring);
  if (!kept.ok) return fail(kept.problem);
  return succeed({ applied: await migrate(wiring.db), backup: kept.value });
}
