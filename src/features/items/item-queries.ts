import type { Transaction } from '#src/platform/db/database.ts';
import type { StoredVerdict } from '#src/platform/db/tables.ts';
import { verdictOfItem } from './verdict-of-item.ts';

/** How addresses name an item: the code is unique within a year only. */
export interface ItemAddress {
  readonly fiscalYearBE: number;
  readonly itemCode: string;
}

export interface LockedItem {
  readonly id: string;
  readonly itemCode: string;
  readonly fiscalYearBE: number;
  readonly revision: number;
  readonly yearStatus: 'open' | 'closed';
}

/**
 * The item, locked until the transaction ends, so that changes of its evidence and decisions come one after another and
 * its verdict is renewed from what all of them left behind. Undefined where this agency has no such item.
 */
export function lockItem(tx: Transaction, { fiscalYearBE, itemCode }: ItemAddress): Promise<LockedItem | undefined> {
  return lockable(tx)
    .where('assessment_year.fiscal_year_be', '=', fiscalYearBE)
    .where('year_item.item_code', '=', itemCode)
    .executeTakeFirst();
}

/** As `lockItem`, by the id of the row. */
export function lockItemById(tx: Transaction, yearItemId: string): Promise<LockedItem | undefined> {
  return lockable(tx).where('year_item.id', '=', yearItemId).executeTakeFirst();
}

function lockable(tx: Transaction) {
  return tx
    .selectFrom('year_item')
    .innerJoin('assessment_year', 'assessment_year.id', 'year_item.assessment_year_id')
    .select([
      'year_item.id',
      'year_item.item_code as itemCode',
      'year_item.revision',
      'assessment_year.fiscal_year_be as fiscalYearBE',
      'assessment_year.status as yearStatus',
    ])
    .forUpdate('year_item');
}

/** False where somebody changed the item since `revision` was seen. */
export async function updateAssignment(
  tx: Transaction,
  item: { readonly id: string; readonly revision: number },
  unitId: string | null,
  ownerName: string | null,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('year_item')
    .set({ unit_id: unitId, owner_name: ownerName, revision: item.revision + 1 })
    .where('id', '=', item.id)
    .where('revision', '=', item.revision)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

export async function unitExists(tx: Transaction, unitId: string): Promise<boolean> {
  const unit = await tx.selectFrom('unit').select('id').where('id', '=', unitId).executeTakeFirst();
  return unit !== undefined;
}

/**
 * Works out the verdict of an item from the findings of its current checks and the decisions on them, and stores it.
 * To be called with the item locked, by whatever changes evidence, checks or decisions.
 * @param today calendar date in Bangkok
 * @returns null where no evidence in force was ever checked
 */
export async function renewVerdict(tx: Transaction, yearItemId: string, today: string): Promise<StoredVerdict | null> {
  const weighed = await tx
    .selectFrom('piece_check')
    .innerJoin('evidence', 'evidence.id', 'piece_check.evidence_id')
    .leftJoin('finding', 'finding.piece_check_id', 'piece_check.id')
    .leftJoin('overrule', (join) =>
      join
        .onRef('overrule.evidence_id', '=', 'piece_check.evidence_id')
        .onRef('overrule.fingerprint', '=', 'finding.fingerprint')
        .on('overrule.ended_at', 'is', null),
    )
    .where('piece_check.year_item_id', '=', yearItemId)
    .where('piece_check.is_current', '=', true)
    .where('evidence.withdrawn_at', 'is', null)
    .select(['finding.severity', 'overrule.holds_until as overruledUntil'])
    .execute();
  const findings = weighed.flatMap(({ severity, overruledUntil }) => (severity ? [{ severity, overruledUntil }] : []));
  const verdict = weighed.length === 0 ? null : verdictOfItem(findings, today);
  await tx.updateTable('year_item').set({ verdict }).where('id', '=', yearItemId).execute();
  return verdict;
}
