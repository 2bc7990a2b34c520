import { sql } from 'kysely';
import type { Transaction } from '#src/platform/db/database.ts';

export interface NewRun {
  readonly id: string;
  readonly agencyId: string;
  readonly yearId: string;
  readonly yearItemId: string | null;
  readonly reason: 'asked' | 'scheduled' | 'demo';
  readonly at: Date;
  readonly by: string;
}

/** False where such a run is waiting or running: the database allows one. */
export async function insertRun(tx: Transaction, run: NewRun): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('check_run')
    .values({
      id: run.id,
      agency_id: run.agencyId,
      assessment_year_id: run.yearId,
      year_item_id: run.yearItemId,
      reason: run.reason,
      status: 'queued',
      requested_at: run.at,
      requested_by: run.by,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

export async function findOpenRun(
  tx: Transaction,
  yearId: string,
  yearItemId: string | null,
): Promise<string | undefined> {
  const row = await tx
    .selectFrom('check_run')
    .where('assessment_year_id', '=', yearId)
    .where('year_item_id', 'is not distinct from', yearItemId)
    .where('status', 'in', ['queued', 'running'])
    .select('id')
    .executeTakeFirst();
  return row?.id;
}

/** A run in the hands of one worker. `attempt` is its claim: whoever takes the run up after it raises the number. */
export interface ClaimedRun {
  readonly runId: string;
  readonly attempt: number;
  readonly yearId: string;
  readonly yearItemId: string | null;
}

/** Undefined where the run has ended already. */
export async function claimRun(tx: Transaction, runId: string, at: Date): Promise<ClaimedRun | undefined> {
  return tx
    .updateTable('check_run')
    .set({
      status: 'running',
      attempts: sql<number>`attempts + 1`,
      started_at: sql<Date>`coalesce(started_at, ${at}::timestamptz)`,
    })
    .where('id', '=', runId)
    .where('status', 'in', ['queued', 'running'])
    .returning(['id as runId', 'attempts as attempt', 'assessment_year_id as yearId', 'year_item_id as yearItemId'])
    .executeTakeFirst();
}

export interface RunProgress {
  readonly done: number;
  readonly all: number;
  readonly current: string | null;
}

/** Never goes back, not even where a run is begun again after its worker died. */
export async function writeProgress(
  tx: Transaction,
  { runId, attempt }: ClaimedRun,
  { done, all, current }: RunProgress,
): Promise<void> {
  await tx
    .updateTable('check_run')
    .set({
      done_pieces: sql<number>`greatest(done_pieces, ${done})`,
      all_pieces: sql<number>`greatest(all_pieces, ${all})`,
      current_source: current,
    })
    .where('id', '=', runId)
    .where('attempts', '=', attempt)
    .where('status', '=', 'running')
    .execute();
}

/** Ends the run for this claim; false where another worker has taken it up meanwhile, and then nothing may be written. */
export async function finishRun(
  tx: Transaction,
  { runId, attempt }: ClaimedRun,
  pieces: number,
  at: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('check_run')
    .set({
      status: 'done',
      done_pieces: pieces,
      all_pieces: pieces,
      current_source: null,
      finished_at: at,
      problem: null,
    })
    .where('id', '=', runId)
    .where('attempts', '=', attempt)
    .where('status', '=', 'running')
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** False where it had ended already. */
export async function failRun(tx: Transaction, runId: string, problem: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('check_run')
    .set({ status: 'failed', current_source: null, finished_at: at, problem })
    .where('id', '=', runId)
    .where('status', 'in', ['queued', 'running'])
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** Code of the item that a run is about; null for a whole year. */
export async function itemCodeOf(tx: Transaction, runId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('check_run')
    .leftJoin('year_item', 'year_item.id', 'check_run.year_item_id')
    .where('check_run.id', '=', runId)
    .select('year_item.item_code')
    .executeTakeFirst();
  return row?.item_code ?? null;
}
