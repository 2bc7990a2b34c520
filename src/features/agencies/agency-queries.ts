import { sql } from 'kysely';
import type { Database, Transaction } from '#src/platform/db/database.ts';

/** The office that this installation works for, with its assessment years. */
export interface Office {
  readonly agencyId: string;
  readonly nameTh: string;
  readonly shortNameTh: string;
  readonly nameEn: string | null;
  readonly ownHosts: readonly string[];
  readonly isDemo: boolean;
  /** Fiscal years (Buddhist Era) that were opened, the latest first. */
  readonly yearsBE: readonly number[];
  /** Number of the newest audit event: rises with every change that anybody makes to the office's records. */
  readonly revision: number;
}

export interface Unit {
  readonly id: string;
  readonly nameTh: string;
}

/**
 * Until people sign in, an installation has one office: the first that was made. One query.
 * @returns null where nobody has made one yet
 */
export async function findOffice(db: Database): Promise<Office | null> {
  const row = await db.asSystem((tx) =>
    tx
      .selectFrom('agency')
      .select(['id', 'name_th', 'short_name_th', 'name_en', 'own_hosts', 'is_demo'])
      .select((agency) =>
        agency
          .selectFrom('assessment_year')
          .whereRef('assessment_year.agency_id', '=', 'agency.id')
          .select(sql<number[]>`coalesce(array_agg(fiscal_year_be order by fiscal_year_be desc), '{}')`.as('years'))
          .as('years'),
      )
      .select((agency) =>
        agency.selectFrom('audit_head').whereRef('audit_head.agency_id', '=', 'agency.id').select('seq').as('revision'),
      )
      .orderBy('created_at')
      .orderBy('id')
      .limit(1)
      .executeTakeFirst(),
  );
  if (!row) return null;
  return {
    agencyId: row.id,
    nameTh: row.name_th,
    shortNameTh: row.short_name_th,
    nameEn: row.name_en,
    ownHosts: row.own_hosts,
    isDemo: row.is_demo,
    yearsBE: row.years ?? [],
    revision: row.revision ?? 0,
  };
}

/** Units of the agency of the transaction, in its own order. */
export async function listUnits(tx: Transaction): Promise<Unit[]> {
  const rows = await tx.selectFrom('unit').select(['id', 'name_th']).orderBy('position').orderBy('name_th').execute();
  return rows.map(({ id, name_th }) => ({ id, nameTh: name_th }));
}
