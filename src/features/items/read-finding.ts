import { may } from '#src/access/permissions.ts';
import { calendarDateOf } from '#src/shared/calendar-date.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import { isRowId } from '#src/shared/row-id.ts';
import type { FindingToOverrule } from './finding-to-overrule.ts';
import type { Outside } from './outside.ts';
import { findingOfForm } from './overrule-queries.ts';
import { lastOverruleDay } from './overrule-rules.ts';

export async function readFinding(
  { db, actor, now }: Outside,
  findingId: string,
): Promise<Result<FindingToOverrule, 'not-allowed' | 'not-found'>> {
  if (!may(actor, 'see-assessment')) return fail('not-allowed');
  if (!isRowId(findingId)) return fail('not-found');
  const finding = await db.asAgency(actor.agencyId, (tx) => findingOfForm(tx, findingId));
  if (!finding) return fail('not-found');
  return succeed({ ...finding, lastDay: lastOverruleDay(calendarDateOf(now())) });
}
