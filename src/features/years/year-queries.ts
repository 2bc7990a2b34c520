import { sql } from 'kysely';
import type { Transaction } from '#src/platform/db/database.ts';
import type { StoredVerdict } from '#src/platform/db/tables.ts';
import type { EarlierItem } from './opening-plan.ts';

export interface YearRow {
  readonly id: string;
  readonly fiscalYearBE: number;
  readonly frameworkId: string;
  readonly status: 'open' | 'closed';
}

/** The assessment year of the agency, or null where it was not opened. */
export async function findYear(tx: Transaction, fiscalYearBE: number): Promise<YearRow | null> {
  const row = await tx
    .selectFrom('assessment_year')
    .select(['id', 'fiscal_year_be', 'framework_id', 'status'])
    .where('fiscal_year_be', '=', fiscalYearBE)
    .executeTakeFirst();
  return row
    ? { id: row.id, fiscalYearBE: row.fiscal_year_be, frameworkId: row.framework_id, status: row.status }
    : null;
}

/** False where it was closed already. */
export async function markClosed(tx: Transaction, yearId: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('assessment_year')
    .set({ status: 'closed', closed_at: at })
    .where('id', '=', yearId)
    .where('status', '=', 'open')
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

export interface ItemStanding {
  readonly id: string;
  readonly code: string;
  readonly conceptId: string;
  readonly unitId: string | null;
  readonly unitNameTh: string | null;
  readonly ownerName: string | null;
  readonly verdict: StoredVerdict | null;
  /** Pieces of evidence that were not withdrawn. */
  readonly evidenceCount: number;
  readonly openTasks: number;
  readonly nextDue: string | null;
}

/** Every item of a year with how it stands; one query. */
export async function listStandings(tx: Transaction, yearId: string): Promise<ItemStanding[]> {
  const rows = await tx
    .selectFrom('year_item as item')
    .leftJoin('unit', 'unit.id', 'item.unit_id')
    .where('item.assessment_year_id', '=', yearId)
    .select(['item.id', 'item.item_code', 'item.concept_id', 'item.unit_id', 'item.owner_name', 'item.verdict'])
    .select('unit.name_th as unit_name')
    .select([
      sql<number>`(select count(*) from evidence e where e.year_item_id = item.id and e.withdrawn_at is null)`.as(
        'pieces',
      ),
      sql<number>`(select count(*) from item_task t where t.year_item_id = item.id and t.done_at is null)`.as('tasks'),
      sql<
        string | null
      >`(select min(t.due_on) from item_task t where t.year_item_id = item.id and t.done_at is null)`.as('due'),
    ])
    .execute();
  return rows.map((row) => ({
    id: row.id,
    code: row.item_code,
    conceptId: row.concept_id,
    unitId: row.unit_id,
    unitNameTh: row.unit_name,
    ownerName: row.owner_name,
    verdict: row.verdict,
    evidenceCount: row.pieces,
    openTasks: row.tasks,
    nextDue: row.due,
  }));
}

export interface WorstFinding {
  readonly yearItemId: string;
  readonly severity: 'fail' | 'manual' | 'warn';
  readonly messageTh: string;
  readonly messageEn: string;
  readonly fixTh: string;
  readonly fixEn: string;
}

/** Of every item the worst finding that counts today (not overruled); one query. */
export async function listWorstFindings(tx: Transaction, yearId: string, today: string): Promise<WorstFinding[]> {
  const rows = await tx
    .selectFrom('finding')
    .innerJoin('piece_check as piece', 'piece.id', 'finding.piece_check_id')
    .innerJoin('year_item as item', 'item.id', 'piece.year_item_id')
    .innerJoin('evidence', 'evidence.id', 'piece.evidence_id')
    .where('item.assessment_year_id', '=', yearId)
    .where('piece.is_current', '=', true)
    .where('evidence.withdrawn_at', 'is', null)
    .where('finding.severity', 'in', ['fail', 'manual', 'warn'])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('overrule')
            .select(sql`1`.as('one'))
            .whereRef('overrule.evidence_id', '=', 'piece.evidence_id')
            .whereRef('overrule.fingerprint', '=', 'finding.fingerprint')
            .where('overrule.ended_at', 'is', null)
            .where('overrule.holds_until', '>=', today),
        ),
      ),
    )
    .distinctOn('item.id')
    .orderBy('item.id')
    .orderBy(sql`case finding.severity when 'fail' then 0 when 'manual' then 1 else 2 end`)
    .orderBy('piece.position')
    .orderBy('finding.position')
    .select(['item.id as item_id', 'finding.severity', 'finding.message_th', 'finding.message_en'])
    .select(['finding.fix_th', 'finding.fix_en'])
    .execute();
  return rows.map((row) => ({
    yearItemId: row.item_id,
    severity: row.severity as WorstFinding['severity'],
    messageTh: row.message_th,
    messageEn: row.message_en,
    fixTh: row.fix_th,
    fixEn: row.fix_en,
  }));
}

export interface PublishedScore {
  readonly fiscalYearBE: number;
  readonly level: 'total' | 'instrument' | 'indicator' | 'sub-indicator' | 'item';
  readonly code: string;
  readonly score: number;
  readonly remark: string | null;
}

/** What the assessor published, of all years of the agency; one query. */
export async function listPublishedScores(tx: Transaction): Promise<PublishedScore[]> {
  const rows = await tx
    .selectFrom('published_score as published')
    .innerJoin('assessment_year as year', 'year.id', 'published.assessment_year_id')
    .select(['year.fiscal_year_be', 'published.level', 'published.code', 'published.score', 'published.remark'])
    .orderBy('year.fiscal_year_be')
    .execute();
  return rows.map(({ fiscal_year_be, level, code, score, remark }) => ({
    fiscalYearBE: fiscal_year_be,
    level,
    code,
    score,
    remark,
  }));
}

export interface LastRun {
  readonly id: string;
  readonly status: 'queued' | 'running' | 'done' | 'failed';
  readonly donePieces: number;
  readonly allPieces: number;
  readonly finishedAt: Date | null;
}

/** The newest check of the whole year. */
export async function findLastRun(tx: Transaction, yearId: string): Promise<LastRun | null> {
  const row = await tx
    .selectFrom('check_run')
    .select(['id', 'status', 'done_pieces', 'all_pieces', 'finished_at'])
    .where('assessment_year_id', '=', yearId)
    .where('year_item_id', 'is', null)
    .orderBy('requested_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row
    ? {
        id: row.id,
        status: row.status,
        donePieces: row.done_pieces,
        allPieces: row.all_pieces,
        finishedAt: row.finished_at,
      }
    : null;
}

/** Items of a year as the next one begins from them, with the assessor's remarks; one query. */
export async function listEarlierItems(tx: Transaction, yearId: string): Promise<EarlierItem[]> {
  const rows = await tx
    .selectFrom('year_item as item')
    .leftJoin('published_score as published', (join) =>
      join
        .onRef('published.assessment_year_id', '=', 'item.assessment_year_id')
        .onRef('published.code', '=', 'item.item_code')
        .on('published.level', '=', 'item'),
    )
    .where('item.assessment_year_id', '=', yearId)
    .select(['item.concept_id', 'item.item_code', 'item.unit_id', 'item.owner_name', 'published.remark'])
    .execute();
  return rows.map(({ concept_id, item_code, unit_id, owner_name, remark }) => ({
    conceptId: concept_id,
    code: item_code,
    unitId: unit_id,
    ownerName: owner_name,
    remark,
  }));
}
