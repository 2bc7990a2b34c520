import type { Actor } from '#src/access/actor.ts';
import { may } from '#src/access/permissions.ts';
import { appendAuditEvent } from '#src/platform/db/append-audit-event.ts';
import type { Database } from '#src/platform/db/database.ts';
import { newId } from '#src/platform/db/new-id.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import { findYear, type PublishedScore } from './year-queries.ts';

/** Records what the assessor published of a year. A score of the same place is replaced; the audit chain keeps the one before. */
export async function recordPublishedScores(
  { db, actor, now }: { readonly db: Database; readonly actor: Actor; readonly now: () => Date },
  fiscalYearBE: number,
  scores: readonly Omit<PublishedScore, 'fiscalYearBE'>[],
): Promise<Result<null, 'not-allowed' | 'not-found' | 'out-of-range'>> {
  if (!may(actor, 'record-published-score')) return fail('not-allowed');
  if (scores.some(({ score }) => !(score >= 0 && score <= 100))) return fail('out-of-range');
  const at = now();
  return db.asAgency(actor.agencyId, async (tx) => {
    const year = await findYear(tx, fiscalYearBE);
    if (year === null) return fail('not-found');
    for (const { level, code, score, remark } of scores) {
      await tx
        .insertInto('published_score')
        .values({
          id: newId(),
          agency_id: actor.agencyId,
          assessment_year_id: year.id,
          level,
          code,
          score,
          remark,
          recorded_at: at,
        })
        .onConflict((conflict) =>
          conflict
            .columns(['agency_id', 'assessment_year_id', 'level', 'code'])
            .doUpdateSet({ score, remark, recorded_at: at }),
        )
        .execute();
      await appendAuditEvent(tx, actor, at, {
        kind: 'published-score-recorded',
        subjectKind: 'assessment-year',
        subjectId: year.id,
        details: { level, code, score },
      });
    }
    return succeed(null);
  });
}
