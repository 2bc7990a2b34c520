import { sql } from 'kysely';
import type { Transaction } from '#src/platform/db/database.ts';
import type { CheckSchedule } from './due-time.ts';

/** The agency's own schedule; no weekdays where it has not set one. */
export async function findSchedule(tx: Transaction): Promise<CheckSchedule> {
  const row = await tx.selectFrom('schedule').select(['recheck_weekdays', 'recheck_hour']).executeTakeFirst();
  return { weekdays: row?.recheck_weekdays ?? [], hour: row?.recheck_hour ?? 2 };
}

export async function saveSchedule(
  tx: Transaction,
  agencyId: string,
  { weekdays, hour }: CheckSchedule,
): Promise<void> {
  const said = { recheck_weekdays: [...weekdays], recheck_hour: hour };
  await tx
    .insertInto('schedule')
    .values({ agency_id: agencyId, ...said })
    .onConflict((conflict) => conflict.column('agency_id').doUpdateSet(said))
    .execute();
}

/** A schedule with what tells whether its last time has been kept. */
export interface KeptSchedule extends CheckSchedule {
  readonly agencyId: string;
  /** The latest open year. */
  readonly fiscalYearBE: number;
  readonly setAt: Date | null;
  readonly lastRunAt: Date | null;
}

/** Every agency's schedule that names a day, where a year is open. One query, over all agencies. */
export async function schedulesToKeep(tx: Transaction): Promise<KeptSchedule[]> {
  const { rows } = await sql<KeptSchedule>`
    select schedule.agency_id as "agencyId", recheck_weekdays as weekdays, recheck_hour as hour, year.fiscal_year_be as "fiscalYearBE",
      (select max(at) from audit_event event where event.agency_id = schedule.agency_id
        and event.subject_kind = 'schedule' and event.subject_id = schedule.agency_id::text) as "setAt",
      (select max(requested_at) from check_run run where run.agency_id = schedule.agency_id and run.year_item_id is null) as "lastRunAt"
    from schedule
    join lateral (select fiscal_year_be from assessment_year
      where assessment_year.agency_id = schedule.agency_id and status = 'open' order by fiscal_year_be desc limit 1) year on true
    where cardinality(recheck_weekdays) > 0`.execute(tx);
  return rows;
}
