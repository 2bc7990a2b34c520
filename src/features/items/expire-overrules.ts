import { may } from '#src/access/permissions.ts';
import { appendAuditEvent } from '#src/platform/db/append-audit-event.ts';
import { calendarDateOf } from '#src/shared/calendar-date.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import { lockItemById, renewVerdict } from './item-queries.ts';
import type { Outside } from './outside.ts';
import { expiredOverrules, markEnded } from './overrule-queries.ts';

/**
 * Ends the decisions whose last day has passed and renews the verdicts that are stored of their items. To be called every
 * day and at start; the lists and pages of this feature look at the day themselves and do not wait for it. Closed years stay
 * as they were. Answers how many decisions ended.
 */
export async function expireOverrules({ db, actor, now }: Outside): Promise<Result<number, 'not-allowed'>> {
  if (!may(actor, 'overrule-finding')) return fail('not-allowed');
  const at = now();
  const today = calendarDateOf(at);
  const ended = await db.asAgency(actor.agencyId, async (tx) => {
    let count = 0;
    for (const { id, code, yearItemId } of await expiredOverrules(tx, today)) {
      const item = await lockItemById(tx, yearItemId);
      if (!item || !(await markEnded(tx, id, at, actor.name))) continue;
      await renewVerdict(tx, item.id, today);
      await appendAuditEvent(tx, actor, at, {
        kind: 'overrule-ended',
        subjectKind: 'overrule',
        subjectId: id,
        details: { itemCode: item.itemCode, code },
      });
      count++;
    }
    return count;
  });
  return succeed(ended);
}
