import { type BackupProblem, backupProblemWords } from '#src/features/backups/index.ts';
import { CouldNotRun } from './could-not-run.ts';

/** A backup's problem as the command line says it. */
export function backupCouldNotRun(problem: BackupProblem): CouldNotRun {
  const { thai, english, hint } = backupProblemWords(problem);
  return new CouldNotRun(thai, english, hint);
}
