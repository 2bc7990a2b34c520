import type { Transaction } from '#src/platform/db/database.ts';

export interface RunScope {
  readonly yearId: string;
  readonly status: 'open' | 'closed';
  /** Null where no item was asked for, and where the year has no such item. */
  readonly yearItemId: string | null;
}

/** The year, and the item of it. Undefined where the agency has no such year. */
export function findRunScope(
  tx: Transaction,
  fiscalYearBE: number,
  itemCode: string | null,
): Promise<RunScope | undefined> {
  return tx
    .selectFrom('assessment_year as year')
    .leftJoin('year_item as item', (join) =>
      join.onRef('item.assessment_year_id', '=', 'year.id').on('item.item_code', '=', itemCode ?? ''),
    )
    .where('year.fiscal_year_be', '=', fiscalYearBE)
    .select(['year.id as yearId', 'year.status', 'item.id as yearItemId'])
    .executeTakeFirst();
}
