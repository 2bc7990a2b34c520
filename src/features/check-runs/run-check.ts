import type { Actor } from '#src/access/actor.ts';
import { type CheckWiring, checkEvidence } from '#src/features/evidence/index.ts';
import { appendAuditEvent } from '#src/platform/db/append-audit-event.ts';
import type { Database } from '#src/platform/db/database.ts';
import type { Logger } from '#src/platform/log.ts';
import { type ClaimedRun, claimRun, failRun, finishRun, itemCodeOf } from './check-run-queries.ts';
import { evidenceSources } from './evidence-sources.ts';
import { judgedPieces } from './judged-pieces.ts';
import type { FrameworkOf } from './outside.ts';
import { progressWriter } from './progress-writer.ts';
import { type RunInput, readRunInput } from './run-input-queries.ts';
import { storable } from './storable.ts';
import { type PieceRows, rowsOf, storeResults } from './store-results.ts';

export interface RunOutside {
  readonly db: Database;
  readonly frameworkOf: FrameworkOf;
  readonly wiring: CheckWiring;
  readonly now: () => Date;
  readonly log: Logger;
  /** Pieces looked at at the same time. */
  readonly concurrency?: number;
}

/** As many as the command line looks at at once. */
const CONCURRENCY = 10;

/**
 * Does a run that was asked for, and writes what came out in one transaction. It bears to be done twice: a run that has ended is left
 * alone, and a worker whose run was taken up by another writes nothing.
 * @throws whatever keeps the run from being done; it may be tried again
 */
export async function runCheck(
  outside: RunOutside,
  { agencyId, checkRunId }: { readonly agencyId: string; readonly checkRunId: string },
  signal: AbortSignal,
): Promise<void> {
  const { db, now } = outside;
  const begun = await db.asAgency(agencyId, async (tx) => {
    const run = await claimRun(tx, checkRunId, now());
    return run && { run, input: await readRunInput(tx, run) };
  });
  if (begun === undefined) return;
  const { run, input } = begun;
  const rows = await check(outside, agencyId, run, input);
  // Who stops, or has lost the claim, leaves the writing to whoever takes the run up.
  signal.throwIfAborted();
  await finish(outside, agencyId, run, input, rows);
}

/** What people read where a run could not be done; the log tells the rest under the number. */
export async function giveUpCheck(
  { db, now }: Pick<RunOutside, 'db' | 'now'>,
  { agencyId, checkRunId }: { readonly agencyId: string; readonly checkRunId: string },
  reference: string,
): Promise<void> {
  await db.asAgency(agencyId, async (tx) => {
    const at = now();
    if (!(await failRun(tx, checkRunId, reference, at))) return;
    await appendAuditEvent(tx, system(agencyId), at, {
      kind: 'check-failed',
      subjectKind: 'check-run',
      subjectId: checkRunId,
      details: { itemCode: await itemCodeOf(tx, checkRunId), problem: reference },
    });
  });
}

async function check(
  { db, frameworkOf, wiring, now, log, concurrency = CONCURRENCY }: RunOutside,
  agencyId: string,
  run: ClaimedRun,
  input: RunInput,
): Promise<PieceRows[]> {
  const progress = progressWriter(db, agencyId, run, log);
  progress.tell({ done: 0, all: input.evidence.length, current: null });
  try {
    const result = await checkEvidence(
      {
        framework: frameworkOf(input.frameworkId, input.fiscalYearBE),
        sources: evidenceSources(input.evidence),
        problems: [],
        officeHosts: input.officeHosts,
        known: input.known,
        concurrency,
        isWholeOffice: false,
      },
      {
        ...wiring,
        onProgress: ({ done, total, current }) => progress.tell({ done, all: total, current: storable(current) }),
      },
    );
    return rowsOf(judgedPieces(result, input.evidence), run, agencyId, now());
  } finally {
    await progress.stop();
  }
}

async function finish(
  { db, now }: RunOutside,
  agencyId: string,
  run: ClaimedRun,
  { items }: RunInput,
  rows: readonly PieceRows[],
): Promise<void> {
  await db.asAgency(agencyId, async (tx) => {
    const at = now();
    if (!(await finishRun(tx, run, rows.length, at))) return;
    const verdicts = await storeResults(
      tx,
      items.map(({ yearItemId }) => yearItemId),
      rows,
      at,
    );
    await appendAuditEvent(tx, system(agencyId), at, {
      kind: 'check-finished',
      subjectKind: 'check-run',
      subjectId: run.runId,
      details: {
        itemCode: run.yearItemId === null ? null : (items[0]?.itemCode ?? null),
        pieces: rows.length,
        verdicts,
      },
    });
  });
}

function system(agencyId: string): Actor {
  return { agencyId, name: 'Sucharit', role: 'system' };
}
