import { sql } from 'kysely';
import type { Transaction } from '#src/platform/db/database.ts';
import type { RunSummary, RunView } from './run-view.ts';

const NEWEST_RUNS = 30;

function runs(tx: Transaction) {
  return tx
    .selectFrom('check_run as run')
    .innerJoin('assessment_year as year', 'year.id', 'run.assessment_year_id')
    .leftJoin('year_item as item', 'item.id', 'run.year_item_id')
    .select([
      'run.id as runId',
      'year.fiscal_year_be as fiscalYearBE',
      'year.framework_id as frameworkId',
      'item.item_code as itemCode',
      'run.reason',
      'run.status',
      'run.done_pieces as done',
      'run.all_pieces as all',
      'run.current_source as current',
      'run.requested_at as requestedAt',
      'run.requested_by as requestedBy',
      'run.started_at as startedAt',
      'run.finished_at as finishedAt',
      'run.attempts',
      'run.problem as reference',
    ]);
}

/** One run; undefined where the agency has none of that id. One query. */
export function findRun(tx: Transaction, runId: string): Promise<RunView | undefined> {
  return runs(tx).where('run.id', '=', runId).executeTakeFirst();
}

/** The newest runs of a year, newest first. One query. */
export async function listRuns(tx: Transaction, fiscalYearBE: number): Promise<RunSummary[]> {
  return runs(tx)
    .select((run) =>
      run
        .selectFrom((piece) =>
          piece
            .selectFrom('piece_check')
            .whereRef('piece_check.check_run_id', '=', 'run.id')
            .groupBy('verdict')
            .select(['verdict', sql<number>`count(*)`.as('pieces')])
            .as('counted'),
        )
        .select(sql<RunSummary['pieces']>`coalesce(jsonb_object_agg(verdict, pieces), '{}')`.as('pieces'))
        .$asScalar()
        .$notNull()
        .as('pieces'),
    )
    .where('year.fiscal_year_be', '=', fiscalYearBE)
    .orderBy('run.requested_at', 'desc')
    .limit(NEWEST_RUNS)
    .execute();
}

export interface RunState {
  readonly status: RunView['status'];
  readonly done: number;
  readonly all: number;
  readonly current: string | null;
}

/** The little that changes while a run is under way. One query on the primary key. */
export function runState(tx: Transaction, runId: string): Promise<RunState | undefined> {
  return tx
    .selectFrom('check_run')
    .where('id', '=', runId)
    .select(['status', 'done_pieces as done', 'all_pieces as all', 'current_source as current'])
    .executeTakeFirst();
}

export interface StaleChecks {
  /** Items whose evidence was changed after they were checked, or that have evidence and were never checked. */
  readonly itemCodes: readonly string[];
  /** Some results were made by another build of the program. */
  readonly byOtherEngine: boolean;
}

/** What a new check might change. One query. */
export async function staleChecks(tx: Transaction, fiscalYearBE: number, engineVersion: string): Promise<StaleChecks> {
  const { rows } = await sql<{ item_code: string; changed: boolean; other_engine: boolean }>`
    select item.item_code,
      exists (select from evidence join evidence_version version on version.evidence_id = evidence.id
        where evidence.year_item_id = item.id
          and (evidence.withdrawn_at is null and (item.checked_at is null or version.added_at > item.checked_at)
            or item.checked_at is not null and evidence.withdrawn_at > item.checked_at)) as changed,
      exists (select from piece_check piece where piece.year_item_id = item.id and piece.is_current
          and piece.engine_version <> ${engineVersion}) as other_engine
    from year_item item join assessment_year year on year.id = item.assessment_year_id
    where year.fiscal_year_be = ${fiscalYearBE}
    order by item.item_code`.execute(tx);
  return {
    itemCodes: rows.filter(({ changed }) => changed).map(({ item_code }) => item_code),
    byOtherEngine: rows.some(({ other_engine }) => other_engine),
  };
}
