import type { Transaction } from '#src/platform/db/database.ts';

/** A finding with the evidence that it is about. */
export function findingOwner(tx: Transaction, findingId: string) {
  return tx
    .selectFrom('finding')
    .innerJoin('piece_check', 'piece_check.id', 'finding.piece_check_id')
    .innerJoin('evidence', 'evidence.id', 'piece_check.evidence_id')
    .where('finding.id', '=', findingId)
    .select([
      'finding.code',
      'finding.severity',
      'finding.fingerprint',
      'evidence.id as evidenceId',
      'evidence.year_item_id as yearItemId',
      'evidence.withdrawn_at as withdrawnAt',
      'piece_check.is_current as isCurrent',
    ])
    .executeTakeFirst();
}

interface OverruledThing {
  readonly evidenceId: string;
  readonly fingerprint: string;
}

/** A decision whose last day has passed makes room for a new one; `holds_until` keeps saying how long it held. */
export async function endExpired(
  tx: Transaction,
  { evidenceId, fingerprint }: OverruledThing,
  given: { readonly today: string; readonly at: Date; readonly by: string },
): Promise<void> {
  await tx
    .updateTable('overrule')
    .set({ ended_at: given.at, ended_by: given.by })
    .where('evidence_id', '=', evidenceId)
    .where('fingerprint', '=', fingerprint)
    .where('ended_at', 'is', null)
    .where('holds_until', '<', given.today)
    .execute();
}

export interface NewOverrule extends OverruledThing {
  readonly id: string;
  readonly agencyId: string;
  readonly code: string;
  readonly reason: string;
  readonly holdsUntil: string;
  readonly at: Date;
  readonly by: string;
}

/** False where another decision on the same finding is in force: of two at the same moment the database lets one through. */
export async function insertOverrule(tx: Transaction, given: NewOverrule): Promise<boolean> {
  const { id, agencyId, evidenceId, fingerprint, code, reason, holdsUntil, at, by } = given;
  const row = await tx
    .insertInto('overrule')
    .values({
      id,
      agency_id: agencyId,
      evidence_id: evidenceId,
      fingerprint,
      finding_code: code,
      reason,
      holds_until: holdsUntil,
      made_at: at,
      made_by: by,
      ended_at: null,
      ended_by: null,
    })
    .onConflict((conflict) =>
      conflict.columns(['agency_id', 'evidence_id', 'fingerprint']).where('ended_at', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export function overruleOwner(tx: Transaction, overruleId: string) {
  return tx
    .selectFrom('overrule')
    .innerJoin('evidence', 'evidence.id', 'overrule.evidence_id')
    .where('overrule.id', '=', overruleId)
    .select(['overrule.finding_code as code', 'evidence.year_item_id as yearItemId'])
    .executeTakeFirst();
}

/** False where it had ended already. */
export async function markEnded(tx: Transaction, overruleId: string, at: Date, by: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('overrule')
    .set({ ended_at: at, ended_by: by })
    .where('id', '=', overruleId)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** A finding as the form for overruling shows it, with the item that it is about. */
export function findingOfForm(tx: Transaction, findingId: string) {
  return tx
    .selectFrom('finding')
    .innerJoin('piece_check as piece', 'piece.id', 'finding.piece_check_id')
    .innerJoin('year_item as item', 'item.id', 'piece.year_item_id')
    .innerJoin('assessment_year as year', 'year.id', 'item.assessment_year_id')
    .where('finding.id', '=', findingId)
    .select([
      'finding.id',
      'finding.severity',
      'finding.page',
      'finding.quote',
      'finding.message_th as messageTh',
      'finding.message_en as messageEn',
      'piece.source',
      'item.item_code as itemCode',
      'year.fiscal_year_be as fiscalYearBE',
    ])
    .executeTakeFirst();
}

/** Decisions in force whose last day lies before `today`, of open years. */
export function expiredOverrules(tx: Transaction, today: string) {
  return tx
    .selectFrom('overrule')
    .innerJoin('evidence', 'evidence.id', 'overrule.evidence_id')
    .innerJoin('year_item as item', 'item.id', 'evidence.year_item_id')
    .innerJoin('assessment_year as year', 'year.id', 'item.assessment_year_id')
    .where('overrule.ended_at', 'is', null)
    .where('overrule.holds_until', '<', today)
    .where('year.status', '=', 'open')
    .select(['overrule.id', 'overrule.finding_code as code', 'item.id as yearItemId'])
    .execute();
}

export type ExpiredOverrule = Awaited<ReturnType<typeof expiredOverrules>>[number];
