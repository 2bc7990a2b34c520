import { may } from '#src/access/permissions.ts';
import { appendAuditEvent } from '#src/platform/db/append-audit-event.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import type { CheckSchedule } from './due-time.ts';
import type { Outside } from './outside.ts';
import { saveSchedule } from './schedule-queries.ts';

/** Sets when everything is checked again by itself; without weekdays: never. */
export async function setSchedule(
  { db, actor, now }: Outside,
  { weekdays, hour }: CheckSchedule,
): Promise<Result<CheckSchedule, 'not-allowed'>> {
  if (!may(actor, 'set-schedule')) return fail('not-allowed');
  const schedule = { weekdays: [...new Set(weekdays)].sort((one, other) => one - other), hour };
  await db.asAgency(actor.agencyId, async (tx) => {
    await saveSchedule(tx, actor.agencyId, schedule);
    await appendAuditEvent(tx, actor, now(), {
      kind: 'schedule-set',
      subjectKind: 'schedule',
      subjectId: actor.agencyId,
      details: schedule,
    });
  });
  return succeed(schedule);
}
