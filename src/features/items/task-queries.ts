import type { Transaction } from '#src/platform/db/database.ts';

export interface NewTask {
  readonly id: string;
  readonly agencyId: string;
  readonly yearItemId: string;
  readonly textTh: string;
  readonly dueOn: string | null;
  readonly at: Date;
  readonly by: string;
}

export async function insertNote(tx: Transaction, given: NewTask): Promise<void> {
  const { id, agencyId, yearItemId, textTh, dueOn, at, by } = given;
  await tx
    .insertInto('item_task')
    .values({
      id,
      agency_id: agencyId,
      year_item_id: yearItemId,
      source: 'note',
      text_th: textTh,
      due_on: dueOn,
      created_at: at,
      created_by: by,
      done_at: null,
      done_by: null,
    })
    .execute();
}

export function taskOwner(tx: Transaction, taskId: string) {
  return tx
    .selectFrom('item_task')
    .innerJoin('year_item', 'year_item.id', 'item_task.year_item_id')
    .where('item_task.id', '=', taskId)
    .select(['item_task.id', 'year_item.item_code as itemCode'])
    .executeTakeFirst();
}

/** False where it was done already. */
export async function markDone(tx: Transaction, taskId: string, at: Date, by: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('item_task')
    .set({ done_at: at, done_by: by })
    .where('id', '=', taskId)
    .where('done_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}
