import type { Database } from '#src/platform/db/database.ts';
import { newId } from '#src/platform/db/new-id.ts';

/** Adds units (กลุ่มงาน) in the order given; those the agency has already stay as they are. */
export async function addUnits(
  { db }: { readonly db: Database },
  agencyId: string,
  namesTh: readonly string[],
): Promise<void> {
  if (namesTh.length === 0) return;
  await db.asAgency(agencyId, (tx) =>
    tx
      .insertInto('unit')
      .values(namesTh.map((name_th, position) => ({ id: newId(), agency_id: agencyId, name_th, position })))
      .onConflict((conflict) => conflict.columns(['agency_id', 'name_th']).doNothing())
      .execute(),
  );
}
