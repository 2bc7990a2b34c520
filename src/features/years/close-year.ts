import type { Actor } from '#src/access/actor.ts';
import { may } from '#src/access/permissions.ts';
import { appendAuditEvent } from '#src/platform/db/append-audit-event.ts';
import type { Database } from '#src/platform/db/database.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import { findYear, markClosed } from './year-queries.ts';

/** Closes a fiscal year whose result is there: from now on it can be looked at only. */
export async function closeYear(
  { db, actor, now }: { readonly db: Database; readonly actor: Actor; readonly now: () => Date },
  fiscalYearBE: number,
): Promise<Result<null, 'not-allowed' | 'not-found' | 'already-closed'>> {
  if (!may(actor, 'close-year')) return fail('not-allowed');
  const at = now();
  return db.asAgency(actor.agencyId, async (tx) => {
    const year = await findYear(tx, fiscalYearBE);
    if (year === null) return fail('not-found');
    if (!(await markClosed(tx, year.id, at))) return fail('already-closed');
    await appendAuditEvent(tx, actor, at, {
      kind: 'year-closed',
      subjectKind: 'assessment-year',
      subjectId: year.id,
      details: { fiscalYearBE },
    });
    return succeed(null);
  });
}
