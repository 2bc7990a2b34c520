import type { Actor } from '#src/access/actor.ts';
import { may } from '#src/access/permissions.ts';
import { appendAuditEvent } from '#src/platform/db/append-audit-event.ts';
import type { Transaction } from '#src/platform/db/database.ts';
import { calendarDateOf } from '#src/shared/calendar-date.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import { lockItemById, renewVerdict } from './item-queries.ts';
import type { Outside } from './outside.ts';
import { type ExpiredOverrule, expiredOverrules, markEnded } from './overrule-queries.ts';

/**
 * Ends the decisions whose last day has passed and renews the verdicts that are stored of their items. To be called every
 * day and at start; the lists and pages of this feature look at the day themselves and do not wait for it. Closed years stay
 * as they were. Answers how many decisions ended.
 */
export async function expireOverrules({ db, actor, now }: Outside): Promise<Result<number, 'not-allowed'>> {
  if (!may(actor, 'overrule-finding')) return fail('not-allowed');
  const at = now();
  const today = calendarDateOf(at);
  const expired = await db.asAgency(actor.agencyId, (tx) => expiredOverrules(tx, today));
  let count = 0;
  // One transaction each: whoever holds the end of the audit chain must not wait for another item.
  for (const decision of expired) {
    const isEnded = await db.asAgency(actor.agencyId, (tx) => endOne(tx, actor, at, decision));
    if (isEnded) count++;
  }
  return succeed(count);
}

async function endOne(
  tx: Transaction,
  actor: Actor,
  at: Date,
  { id, code, yearItemId }: ExpiredOverrule,
): Promise<boolean> {
  const item = await lockItemById(tx, yearItemId);
  // Somebody else ended it since it was read.
  if (!item || !(await markEnded(tx, id, at, actor.name))) return false;
  await renewVerdict(tx, item.id, calendarDateOf(at));
  await appendAuditEvent(tx, actor, at, {
    kind: 'overrule-ended',
    subjectKind: 'overrule',
    subjectId: id,
    details: { itemCode: item.itemCode, code },
  });
  return true;
}
