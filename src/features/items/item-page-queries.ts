import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Transaction } from '#src/platform/db/database.ts';
import type { ItemAddress } from './item-queries.ts';

/** Enough of a long history for a page. */
const MOST_EVENTS = 100;
const MOST_EARLIER = 60;

/** The item with its year, and the office's units to choose from. */
export function itemOfPage(tx: Transaction, { fiscalYearBE, itemCode }: ItemAddress) {
  return tx
    .selectFrom('year_item as item')
    .innerJoin('assessment_year as year', 'year.id', 'item.assessment_year_id')
    .where('year.fiscal_year_be', '=', fiscalYearBE)
    .where('item.item_code', '=', itemCode)
    .select((query) => [
      'item.id',
      'item.concept_id as conceptId',
      'item.unit_id as unitId',
      'item.owner_name as ownerName',
      'item.revision',
      'item.checked_at as checkedAt',
      'year.id as yearId',
      'year.framework_id as frameworkId',
      'year.status as yearStatus',
      jsonArrayFrom(
        query
          .selectFrom('unit')
          .select(['unit.id', 'unit.name_th as nameTh'])
          .orderBy('unit.position')
          .orderBy('unit.name_th'),
      ).as('units'),
    ])
    .executeTakeFirst();
}

/** Every version of every piece of evidence, withdrawn ones too. */
export function versionsOfItem(tx: Transaction, yearItemId: string) {
  return tx
    .selectFrom('evidence')
    .innerJoin('evidence_version as version', 'version.evidence_id', 'evidence.id')
    .where('evidence.year_item_id', '=', yearItemId)
    .orderBy('evidence.created_at')
    .orderBy('evidence.id')
    .orderBy('version.version', 'desc')
    .select([
      'evidence.id as evidenceId',
      'evidence.title_th as titleTh',
      'evidence.withdrawn_at as withdrawnAt',
      'evidence.withdrawn_by as withdrawnBy',
      'evidence.withdrawn_reason as withdrawnReason',
      'version.id',
      'version.version',
      'version.url',
      'version.file_name as fileName',
      'version.byte_length as byteLength',
      'version.reason',
      'version.added_at as addedAt',
      'version.added_by as addedBy',
    ])
    .execute();
}

/** What the newest checks say about the evidence in force. */
export function piecesOfItem(tx: Transaction, yearItemId: string) {
  return tx
    .selectFrom('piece_check as piece')
    .innerJoin('evidence', 'evidence.id', 'piece.evidence_id')
    .innerJoin('evidence_version as version', 'version.id', 'piece.evidence_version_id')
    .where('piece.year_item_id', '=', yearItemId)
    .where('piece.is_current', '=', true)
    .where('evidence.withdrawn_at', 'is', null)
    .orderBy('piece.position')
    .orderBy('piece.id')
    .select([
      'piece.id',
      'piece.evidence_id as evidenceId',
      'version.version',
      'piece.source',
      'piece.linked_from as linkedFrom',
      'piece.media_type as mediaType',
      'piece.pages',
      'piece.checked_at as checkedAt',
      'piece.elements',
    ])
    .execute();
}

/** The findings of those pieces with the decisions in force on `today` (calendar date in Bangkok). */
export function findingsOfItem(tx: Transaction, yearItemId: string, today: string) {
  return tx
    .selectFrom('finding')
    .innerJoin('piece_check as piece', 'piece.id', 'finding.piece_check_id')
    .leftJoin('overrule', (join) =>
      join
        .onRef('overrule.evidence_id', '=', 'piece.evidence_id')
        .onRef('overrule.fingerprint', '=', 'finding.fingerprint')
        .on('overrule.ended_at', 'is', null)
        .on('overrule.holds_until', '>=', today),
    )
    .where('piece.year_item_id', '=', yearItemId)
    .where('piece.is_current', '=', true)
    .orderBy('finding.position')
    .select([
      'finding.id',
      'finding.piece_check_id as pieceId',
      'finding.code',
      'finding.severity',
      'finding.page',
      'finding.quote',
      'finding.message_th as messageTh',
      'finding.message_en as messageEn',
      'finding.fix_th as fixTh',
      'finding.fix_en as fixEn',
      'overrule.id as overruleId',
      'overrule.reason as overruleReason',
      'overrule.holds_until as holdsUntil',
      'overrule.made_at as madeAt',
      'overrule.made_by as madeBy',
    ])
    .execute();
}

/** Open ones first, then the newest. */
export function tasksOfItem(tx: Transaction, yearItemId: string) {
  return tx
    .selectFrom('item_task')
    .where('year_item_id', '=', yearItemId)
    .orderBy('done_at', (order) => order.desc().nullsFirst())
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .select([
      'id',
      'source',
      'text_th as textTh',
      'due_on as dueOn',
      'created_by as createdBy',
      'done_at as doneAt',
      'done_by as doneBy',
    ])
    .execute();
}

/** A check of this item, or of the whole year, that is queued or under way; that of the item first. */
export function runningCheckOfItem(tx: Transaction, yearId: string, yearItemId: string) {
  return tx
    .selectFrom('check_run')
    .where('assessment_year_id', '=', yearId)
    .where('status', 'in', ['queued', 'running'])
    .where((query) => query.or([query('year_item_id', '=', yearItemId), query('year_item_id', 'is', null)]))
    .orderBy('year_item_id', (order) => order.asc().nullsLast())
    .select(['id', 'status', 'done_pieces as donePieces', 'all_pieces as allPieces', 'year_item_id as yearItemId'])
    .executeTakeFirst();
}

/** Evidence in force of earlier years under the same concept, in its newest version. */
export function earlierEvidence(tx: Transaction, conceptId: string, beforeFiscalYearBE: number) {
  return tx
    .selectFrom('year_item as item')
    .innerJoin('assessment_year as year', 'year.id', 'item.assessment_year_id')
    .innerJoin('evidence', 'evidence.year_item_id', 'item.id')
    .innerJoin('evidence_version as version', (join) =>
      join.onRef('version.evidence_id', '=', 'evidence.id').onRef('version.version', '=', 'evidence.latest_version'),
    )
    .where('item.concept_id', '=', conceptId)
    .where('year.fiscal_year_be', '<', beforeFiscalYearBE)
    .where('evidence.withdrawn_at', 'is', null)
    .orderBy('year.fiscal_year_be', 'desc')
    .orderBy('evidence.created_at')
    .orderBy('evidence.id')
    .limit(MOST_EARLIER)
    .select([
      'year.fiscal_year_be as fiscalYearBE',
      'item.item_code as itemCode',
      'evidence.title_th as titleTh',
      'version.id as versionId',
      'version.url',
      'version.file_name as fileName',
    ])
    .execute();
}

/** What the audit chain says about the item, its tasks, evidence, decisions and the checks that looked at it. */
export function eventsOfItem(tx: Transaction, yearItemId: string) {
  const subjects = sql`(
    select 'year-item', ${yearItemId}
    union all select 'item-task', id::text from item_task where year_item_id = ${yearItemId}
    union all select 'evidence', id::text from evidence where year_item_id = ${yearItemId}
    union all select 'overrule', overrule.id::text from overrule
      join evidence on evidence.id = overrule.evidence_id where evidence.year_item_id = ${yearItemId}
    union all select 'check-run', id::text from check_run where year_item_id = ${yearItemId}
    union all select 'check-run', check_run_id::text from piece_check where year_item_id = ${yearItemId})`;
  return tx
    .selectFrom('audit_event')
    .where(sql<boolean>`(subject_kind, subject_id) in ${subjects}`)
    .orderBy('seq', 'desc')
    .limit(MOST_EVENTS)
    .select(['at', 'actor as who', 'kind', 'details'])
    .execute();
}
