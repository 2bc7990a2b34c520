import { may } from '#src/access/permissions.ts';
import { appendAuditEvent } from '#src/platform/db/append-audit-event.ts';
import { calendarDateOf } from '#src/shared/calendar-date.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import { isRowId } from '#src/shared/row-id.ts';
import { evidenceOwner, markWithdrawn } from './evidence-queries.ts';
import type { WithdrawInput } from './forms/withdraw-form.ts';
import { lockItemById, renewVerdict } from './item-queries.ts';
import type { Outside } from './outside.ts';

type WithdrawProblem = 'not-allowed' | 'not-found' | 'year-closed' | 'already-withdrawn';

/** Takes evidence back. It stays to be seen with its reason and versions, but counts no longer for the item. */
export async function withdrawEvidence(
  { db, actor, now }: Outside,
  evidenceId: string,
  { reason }: WithdrawInput,
): Promise<Result<null, WithdrawProblem>> {
  if (!may(actor, 'withdraw-evidence')) return fail('not-allowed');
  if (!isRowId(evidenceId)) return fail('not-found');
  return db.asAgency(actor.agencyId, async (tx): Promise<Result<null, WithdrawProblem>> => {
    const owner = await evidenceOwner(tx, evidenceId);
    const item = owner && (await lockItemById(tx, owner.yearItemId));
    if (!item) return fail('not-found');
    if (item.yearStatus === 'closed') return fail('year-closed');
    const at = now();
    if (!(await markWithdrawn(tx, evidenceId, { at, by: actor.name, reason }))) return fail('already-withdrawn');
    await renewVerdict(tx, item.id, calendarDateOf(at));
    await appendAuditEvent(tx, actor, at, {
      kind: 'evidence-withdrawn',
      subjectKind: 'evidence',
      subjectId: evidenceId,
      details: { itemCode: item.itemCode, reason },
    });
    return succeed(null);
  });
}
