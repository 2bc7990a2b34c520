import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '#src/platform/db/database.ts';
import { isRowId } from '#src/shared/row-id.ts';
import { type RunState, runState } from './run-queries.ts';

const LOOK_EVERY_MS = 500;

/**
 * How far a run is: at once, then whenever that has changed, looked at twice a second, until it has ended. Ends at once where the
 * agency has no such run. A run may be watched from another process than the one that does it, hence the looking.
 */
export async function* watchRun(
  db: Database,
  agencyId: string,
  runId: string,
  signal: AbortSignal,
): AsyncGenerator<RunState> {
  if (!isRowId(runId)) return;
  let shown = '';
  while (!signal.aborted) {
    const state = await db.asAgency(agencyId, (tx) => runState(tx, runId));
    if (state === undefined) return;
    const said = JSON.stringify(state);
    if (said !== shown) yield state;
    shown = said;
    if (state.status === 'done' || state.status === 'failed') return;
    try {
      await sleep(LOOK_EVERY_MS, undefined, { signal });
    } catch {
      // Nobody looks any more.
      return;
    }
  }
}
