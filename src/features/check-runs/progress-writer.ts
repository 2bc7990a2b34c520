import type { Database } from '#src/platform/db/database.ts';
import type { Logger } from '#src/platform/log.ts';
import { type ClaimedRun, type RunProgress, writeProgress } from './check-run-queries.ts';

/** Four a second are as many as anybody can see, and cost the database nothing. */
const EVERY_MS = 250;

export interface ProgressWriter {
  tell(progress: RunProgress): void;
  /** Resolves when nothing is being written any more; what was told last and not yet written is dropped. */
  stop(): Promise<void>;
}

/** Writes how far a run is, now and then, the newest only. A progress that cannot be written is logged and costs nothing else. */
export function progressWriter(db: Database, agencyId: string, run: ClaimedRun, log: Logger): ProgressWriter {
  let newest: RunProgress | undefined;
  let writing = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let lastAt = 0;

  const write = () => {
    timer = undefined;
    const progress = newest;
    if (progress === undefined) return;
    newest = undefined;
    lastAt = Date.now();
    writing = writing
      .then(() => db.asAgency(agencyId, (tx) => writeProgress(tx, run, progress)))
      .catch((problem: unknown) => log.warn({ err: problem, run: run.runId }, 'progress not written'));
  };
  return {
    tell(progress) {
      newest = progress;
      timer ??= setTimeout(write, Math.max(0, lastAt + EVERY_MS - Date.now()));
    },
    async stop() {
      clearTimeout(timer);
      newest = undefined;
      await writing;
    },
  };
}
