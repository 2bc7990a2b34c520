import { may } from '#src/access/permissions.ts';
import { appendAuditEvent } from '#src/platform/db/append-audit-event.ts';
import type { Transaction } from '#src/platform/db/database.ts';
import { newId } from '#src/platform/db/new-id.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import { CHECK_RUN_JOB } from './check-run-job.ts';
import { findOpenRun, insertRun } from './check-run-queries.ts';
import type { OutsideWithJobs } from './outside.ts';
import { findRunScope } from './run-scope-queries.ts';

/** `itemCode` null: all items of the year. */
export interface CheckWanted {
  readonly fiscalYearBE: number;
  readonly itemCode: string | null;
  readonly reason?: 'asked' | 'scheduled' | 'demo';
}

export interface RequestedRun {
  readonly runId: string;
  /** False where such a run was waiting or running already: that one is answered. */
  readonly isNew: boolean;
}

export type RequestCheckProblem = 'not-allowed' | 'year-not-found' | 'year-closed' | 'item-not-found';

/** An item before a whole year: somebody sits before it and waits. */
const PRIORITY = { item: 10, year: 0 } as const;

/** Asks for a check of one item or of the whole year; a worker takes it up within a second. One such run at a time. */
export async function requestCheck(
  outside: OutsideWithJobs,
  wanted: CheckWanted,
): Promise<Result<RequestedRun, RequestCheckProblem>> {
  const { db, jobs, actor } = outside;
  if (!may(actor, 'check-evidence')) return fail('not-allowed');
  const answer = await db.asAgency(actor.agencyId, (tx) => request(tx, outside, wanted));
  if (answer.ok && answer.value.isNew) jobs.wake(CHECK_RUN_JOB);
  return answer;
}

async function request(
  tx: Transaction,
  { jobs, actor, now }: OutsideWithJobs,
  { fiscalYearBE, itemCode, reason = 'asked' }: CheckWanted,
): Promise<Result<RequestedRun, RequestCheckProblem>> {
  const scope = await findRunScope(tx, fiscalYearBE, itemCode);
  if (scope === undefined) return fail('year-not-found');
  if (scope.status === 'closed') return fail('year-closed');
  if (itemCode !== null && scope.yearItemId === null) return fail('item-not-found');
  const { agencyId } = actor;
  const at = now();
  const run = { id: newId(), agencyId, yearId: scope.yearId, yearItemId: scope.yearItemId, reason, at, by: actor.name };
  if (!(await insertRun(tx, run))) {
    const open = await findOpenRun(tx, scope.yearId, scope.yearItemId);
    if (open !== undefined) return succeed({ runId: open, isNew: false });
    // The run that stood in the way has just ended.
    if (!(await insertRun(tx, run))) throw new Error('a run neither begun nor there already');
  }
  await jobs.enqueue(
    tx,
    CHECK_RUN_JOB,
    { agencyId, checkRunId: run.id },
    { priority: itemCode === null ? PRIORITY.year : PRIORITY.item },
  );
  await appendAuditEvent(tx, actor, at, {
    kind: 'check-requested',
    subjectKind: 'check-run',
    subjectId: run.id,
    details: { itemCode },
  });
  return succeed({ runId: run.id, isNew: true });
}
