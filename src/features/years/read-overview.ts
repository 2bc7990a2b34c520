import type { Actor } from '#src/access/actor.ts';
import { may } from '#src/access/permissions.ts';
import type { FrameworkShelf } from '#src/features/frameworks/index.ts';
import type { Database } from '#src/platform/db/database.ts';
import { calendarDateOf } from '#src/shared/calendar-date.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import { overviewOf, type YearOverview } from './year-overview.ts';
import { findLastRun, findYear, listPublishedScores, listStandings, listWorstFindings } from './year-queries.ts';

interface Outside {
  readonly db: Database;
  readonly actor: Actor;
  readonly frameworks: FrameworkShelf;
  readonly now: () => Date;
}

/** The overview of an assessment year. Five queries. */
export async function readOverview(
  { db, actor, frameworks, now }: Outside,
  fiscalYearBE: number,
): Promise<Result<YearOverview, 'not-allowed' | 'not-found'>> {
  if (!may(actor, 'see-assessment')) return fail('not-allowed');
  const today = calendarDateOf(now());
  return db.asAgency(actor.agencyId, async (tx) => {
    const year = await findYear(tx, fiscalYearBE);
    if (year === null) return fail('not-found');
    return succeed(
      overviewOf({
        framework: frameworks.forYear(year.frameworkId, fiscalYearBE),
        frameworkYearBE: frameworks.get(year.frameworkId).fiscalYearBE,
        status: year.status,
        standings: await listStandings(tx, year.id),
        findings: await listWorstFindings(tx, year.id, today),
        published: await listPublishedScores(tx),
        lastRun: await findLastRun(tx, year.id),
        today,
      }),
    );
  });
}
