import { sql } from 'kysely';
import type { Transaction } from '#src/platform/db/database.ts';

/** The year of the list with the check of all its items that is under way, if any. */
export function yearOfList(tx: Transaction, fiscalYearBE: number) {
  return tx
    .selectFrom('assessment_year as year')
    .where('year.fiscal_year_be', '=', fiscalYearBE)
    .select((query) => [
      'year.id',
      'year.framework_id as frameworkId',
      'year.status',
      query
        .selectFrom('check_run')
        .whereRef('check_run.assessment_year_id', '=', 'year.id')
        .where('check_run.year_item_id', 'is', null)
        .where('check_run.status', 'in', ['queued', 'running'])
        .select('check_run.id')
        .limit(1)
        .as('runningCheckId'),
    ])
    .executeTakeFirst();
}

/** All items of the year with who looks after them and what is still to be done. */
export function itemsOfYear(tx: Transaction, yearId: string) {
  return tx
    .selectFrom('year_item as item')
    .leftJoin('unit', 'unit.id', 'item.unit_id')
    .where('item.assessment_year_id', '=', yearId)
    .select((query) => [
      'item.id',
      'item.item_code as code',
      'item.owner_name as ownerName',
      'item.checked_at as checkedAt',
      'unit.id as unitId',
      'unit.name_th as unitNameTh',
      'unit.position as unitPosition',
      query
        .selectFrom('item_task')
        .whereRef('item_task.year_item_id', '=', 'item.id')
        .where('item_task.done_at', 'is', null)
        .select((count) => count.fn.countAll<number>().as('tasks'))
        .as('openTasks'),
    ])
    .execute();
}

/** Evidence in force of each item, and how much of it no current check saw in its newest version. */
export async function evidenceCounts(tx: Transaction, yearId: string) {
  const isSeen = sql<boolean>`exists (
    select 1 from piece_check join evidence_version on evidence_version.id = piece_check.evidence_version_id
    where piece_check.year_item_id = evidence.year_item_id and piece_check.is_current
      and piece_check.evidence_id = evidence.id and evidence_version.version = evidence.latest_version)`;
  return tx
    .selectFrom('evidence')
    .innerJoin('year_item', 'year_item.id', 'evidence.year_item_id')
    .where('year_item.assessment_year_id', '=', yearId)
    .where('evidence.withdrawn_at', 'is', null)
    .groupBy('evidence.year_item_id')
    .select((query) => [
      'evidence.year_item_id as itemId',
      query.fn.countAll<number>().as('all'),
      sql<number>`sum(case when ${isSeen} then 0 else 1 end)`.as('unchecked'),
    ])
    .execute();
}

/**
 * Findings of the current checks of each item by severity, overruled ones apart. A piece without findings gives a row with
 * severity null, which tells that the item was checked.
 * @param today calendar date in Bangkok
 */
export function findingCounts(tx: Transaction, yearId: string, today: string) {
  return tx
    .selectFrom('piece_check')
    .innerJoin('year_item', 'year_item.id', 'piece_check.year_item_id')
    .innerJoin('evidence', 'evidence.id', 'piece_check.evidence_id')
    .leftJoin('finding', 'finding.piece_check_id', 'piece_check.id')
    .leftJoin('overrule', (join) =>
      join
        .onRef('overrule.evidence_id', '=', 'piece_check.evidence_id')
        .onRef('overrule.fingerprint', '=', 'finding.fingerprint')
        .on('overrule.ended_at', 'is', null)
        .on('overrule.holds_until', '>=', today),
    )
    .where('year_item.assessment_year_id', '=', yearId)
    .where('piece_check.is_current', '=', true)
    .where('evidence.withdrawn_at', 'is', null)
    .groupBy(['piece_check.year_item_id', 'finding.severity', (query) => query('overrule.id', 'is not', null)])
    .select((query) => [
      'piece_check.year_item_id as itemId',
      'finding.severity',
      query('overrule.id', 'is not', null).as('overruled'),
      query.fn.countAll<number>().as('count'),
    ])
    .execute();
}

export type ItemRecord = Awaited<ReturnType<typeof itemsOfYear>>[number];
export type EvidenceCount = Awaited<ReturnType<typeof evidenceCounts>>[number];
export type FindingCount = Awaited<ReturnType<typeof findingCounts>>[number];
