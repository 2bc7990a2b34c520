import type { Database, Transaction } from '#src/platform/db/database.ts';
import { DEMO_AGENCY_CODE } from './demo-agency.ts';

/** The demo's agency, or null where it was not loaded; and whether another office works in this installation. One query. */
export async function findDemoAgency(
  db: Database,
): Promise<{ readonly agencyId: string | null; readonly hasOther: boolean }> {
  const rows = await db.asSystem((tx) => tx.selectFrom('agency').select(['id', 'code']).execute());
  return {
    agencyId: rows.find(({ code }) => code === DEMO_AGENCY_CODE)?.id ?? null,
    hasOther: rows.some(({ code }) => code !== DEMO_AGENCY_CODE),
  };
}

/** Whether somebody works in this installation already: a demo does not belong beside real records. One query. */
export async function hasOtherOffice(db: Database): Promise<boolean> {
  return (await findDemoAgency(db)).hasOther;
}

/** Whether a check of the year was ever asked for: the last thing that loading does. */
export async function wasCheckAsked(tx: Transaction, fiscalYearBE: number): Promise<boolean> {
  const row = await tx
    .selectFrom('check_run')
    .innerJoin('assessment_year as year', 'year.id', 'check_run.assessment_year_id')
    .where('year.fiscal_year_be', '=', fiscalYearBE)
    .select('check_run.id')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export interface AssignableItem {
  readonly code: string;
  readonly conceptId: string;
  readonly revision: number;
  readonly isAssigned: boolean;
  readonly notes: number;
}

/** Items of a year as loading finds them, with the number of notes that each has. One query. */
export async function listAssignable(tx: Transaction, fiscalYearBE: number): Promise<AssignableItem[]> {
  const rows = await tx
    .selectFrom('year_item as item')
    .innerJoin('assessment_year as year', 'year.id', 'item.assessment_year_id')
    .leftJoin('item_task as task', (join) =>
      join.onRef('task.year_item_id', '=', 'item.id').on('task.source', '=', 'note'),
    )
    .where('year.fiscal_year_be', '=', fiscalYearBE)
    .groupBy(['item.id'])
    .select(['item.item_code', 'item.concept_id', 'item.revision', 'item.unit_id'])
    .select(({ fn }) => fn.count<number>('task.id').as('notes'))
    .execute();
  return rows.map(({ item_code, concept_id, revision, unit_id, notes }) => ({
    code: item_code,
    conceptId: concept_id,
    revision,
    isAssigned: unit_id !== null,
    notes: Number(notes),
  }));
}

/** A finding of a file that nobody overruled, of the code given, in the item's current checks. */
export async function findFinding(
  tx: Transaction,
  fiscalYearBE: number,
  itemCode: string,
  code: string,
): Promise<string | null> {
  const row = await tx
    .selectFrom('finding')
    .innerJoin('piece_check as piece', 'piece.id', 'finding.piece_check_id')
    .innerJoin('year_item as item', 'item.id', 'piece.year_item_id')
    .innerJoin('assessment_year as year', 'year.id', 'item.assessment_year_id')
    .where('year.fiscal_year_be', '=', fiscalYearBE)
    .where('item.item_code', '=', itemCode)
    .where('piece.is_current', '=', true)
    .where('finding.code', '=', code)
    .orderBy('piece.position')
    .select('finding.id')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}
