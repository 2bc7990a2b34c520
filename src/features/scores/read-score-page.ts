import type { Actor } from '#src/access/actor.ts';
import { may } from '#src/access/permissions.ts';
import type { FrameworkShelf } from '#src/features/frameworks/index.ts';
import { findYear, listPublishedScores, listStandings, stateOf } from '#src/features/years/index.ts';
import type { Database } from '#src/platform/db/database.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import { type ScoreSheet, scoreSheetOf } from './score-sheet.ts';

interface Outside {
  readonly db: Database;
  readonly actor: Actor;
  readonly frameworks: FrameworkShelf;
}

/** The score of an assessment year with its working. Three queries. */
export async function readScorePage(
  { db, actor, frameworks }: Outside,
  fiscalYearBE: number,
): Promise<Result<ScoreSheet, 'not-allowed' | 'not-found'>> {
  if (!may(actor, 'see-assessment')) return fail('not-allowed');
  const read = await db.asAgency(actor.agencyId, async (tx) => {
    const year = await findYear(tx, fiscalYearBE);
    if (year === null) return null;
    return { year, standings: await listStandings(tx, year.id), published: await listPublishedScores(tx) };
  });
  if (read === null) return fail('not-found');
  const { frameworkId, status } = read.year;
  return succeed(
    scoreSheetOf({
      framework: frameworks.forYear(frameworkId, fiscalYearBE),
      frameworkYearBE: frameworks.get(frameworkId).fiscalYearBE,
      status,
      states: new Map(read.standings.map((standing) => [standing.code, stateOf(standing)])),
      published: read.published.filter((one) => one.fiscalYearBE === fiscalYearBE),
    }),
  );
}
