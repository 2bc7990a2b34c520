import { may } from '#src/access/permissions.ts';
import { ENGINE_VERSION } from '#src/features/evidence/index.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import type { ChecksView } from './checks-view.ts';
import { nextDueTime } from './due-time.ts';
import type { Outside } from './outside.ts';
import { listRuns, staleChecks } from './run-queries.ts';
import { isOpen } from './run-view.ts';
import { findSchedule } from './schedule-queries.ts';

/** The page of the checks of a year. Four queries. */
export async function seeChecks(
  { db, actor, now }: Outside,
  fiscalYearBE: number,
): Promise<Result<ChecksView, 'not-allowed' | 'year-not-found'>> {
  if (!may(actor, 'see-assessment')) return fail('not-allowed');
  return db.asAgency(actor.agencyId, async (tx) => {
    const year = await tx
      .selectFrom('assessment_year')
      .where('fiscal_year_be', '=', fiscalYearBE)
      .select('status')
      .executeTakeFirst();
    if (year === undefined) return fail('year-not-found');
    const runs = await listRuns(tx, fiscalYearBE);
    const schedule = await findSchedule(tx);
    return succeed({
      fiscalYearBE,
      isClosed: year.status === 'closed',
      open: runs.find((run) => run.itemCode === null && isOpen(run)) ?? null,
      runs,
      stale: await staleChecks(tx, fiscalYearBE, ENGINE_VERSION),
      schedule,
      nextDueAt: nextDueTime(schedule, now()),
    });
  });
}
