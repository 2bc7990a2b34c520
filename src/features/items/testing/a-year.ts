import type { Actor } from '#src/access/actor.ts';
import type { Framework } from '#src/assessment/frameworks/framework.ts';
import type { Database } from '#src/platform/db/database.ts';
import { newId } from '#src/platform/db/new-id.ts';

export interface OpenedYear {
  readonly yearId: string;
  readonly fiscalYearBE: number;
  /** Code → id of the row. */
  readonly itemIds: ReadonlyMap<string, string>;
}

/** A year that the agency opened under the framework, all its items untouched. For tests. */
export async function aYear(
  db: Database,
  actor: Actor,
  framework: Framework,
  given: { readonly fiscalYearBE?: number; readonly status?: 'open' | 'closed' } = {},
): Promise<OpenedYear> {
  const yearId = newId();
  const fiscalYearBE = given.fiscalYearBE ?? framework.fiscalYearBE;
  const itemIds = new Map(framework.items.map(({ code }) => [code, newId()]));
  await db.asAgency(actor.agencyId, async (tx) => {
    await tx
      .insertInto('assessment_year')
      .values({
        id: yearId,
        agency_id: actor.agencyId,
        fiscal_year_be: fiscalYearBE,
        framework_id: framework.id,
        framework_version: 'test',
        status: given.status ?? 'open',
        opened_at: new Date('2025-10-01T02:00:00Z'),
        closed_at: null,
      })
      .execute();
    await tx
      .insertInto('year_item')
      .values(
        framework.items.map(({ code, conceptId }) => ({
          id: itemIds.get(code)!,
          agency_id: actor.agencyId,
          assessment_year_id: yearId,
          item_code: code,
          concept_id: conceptId,
          unit_id: null,
          owner_name: null,
          verdict: null,
          checked_at: null,
        })),
      )
      .execute();
  });
  return { yearId, fiscalYearBE, itemIds };
}

/** A unit of the office. */
export async function aUnit(db: Database, actor: Actor, nameTh: string, position = 1): Promise<string> {
  const id = newId();
  await db.asAgency(actor.agencyId, (tx) =>
    tx.insertInto('unit').values({ id, agency_id: actor.agencyId, name_th: nameTh, position }).execute(),
  );
  return id;
}
