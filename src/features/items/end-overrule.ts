import { may } from '#src/access/permissions.ts';
import { appendAuditEvent } from '#src/platform/db/append-audit-event.ts';
import { calendarDateOf } from '#src/shared/calendar-date.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import { isRowId } from '#src/shared/row-id.ts';
import { type ItemAddress, lockItemById, renewVerdict } from './item-queries.ts';
import type { Outside } from './outside.ts';
import { markEnded, overruleOwner } from './overrule-queries.ts';

type EndOverruleProblem = 'not-allowed' | 'not-found' | 'year-closed' | 'already-ended';

/** Lets an overruled finding count again, before the day that was set. Answers the item that it is about. */
export async function endOverrule(
  { db, actor, now }: Outside,
  overruleId: string,
): Promise<Result<ItemAddress, EndOverruleProblem>> {
  if (!may(actor, 'overrule-finding')) return fail('not-allowed');
  if (!isRowId(overruleId)) return fail('not-found');
  return db.asAgency(actor.agencyId, async (tx): Promise<Result<ItemAddress, EndOverruleProblem>> => {
    const known = await overruleOwner(tx, overruleId);
    const item = known && (await lockItemById(tx, known.yearItemId));
    if (!item) return fail('not-found');
    if (item.yearStatus === 'closed') return fail('year-closed');
    const at = now();
    if (!(await markEnded(tx, overruleId, at, actor.name))) return fail('already-ended');
    await renewVerdict(tx, item.id, calendarDateOf(at));
    await appendAuditEvent(tx, actor, at, {
      kind: 'overrule-ended',
      subjectKind: 'overrule',
      subjectId: overruleId,
      details: { itemCode: item.itemCode, code: known.code },
    });
    return succeed({ fiscalYearBE: item.fiscalYearBE, itemCode: item.itemCode });
  });
}
