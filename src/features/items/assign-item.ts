import { may } from '#src/access/permissions.ts';
import { appendAuditEvent } from '#src/platform/db/append-audit-event.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import type { AssignInput } from './forms/assign-form.ts';
import { type ItemAddress, lockItem, unitExists, updateAssignment } from './item-queries.ts';
import type { Outside } from './outside.ts';

type AssignProblem = 'not-allowed' | 'not-found' | 'year-closed' | 'unknown-unit' | 'changed-meanwhile';

/** Says which unit and who in it looks after an item. */
export async function assignItem(
  { db, actor, now }: Outside,
  address: ItemAddress,
  { unit, owner, revision }: AssignInput,
): Promise<Result<null, AssignProblem>> {
  if (!may(actor, 'assign-item')) return fail('not-allowed');
  return db.asAgency(actor.agencyId, async (tx): Promise<Result<null, AssignProblem>> => {
    const item = await lockItem(tx, address);
    if (!item) return fail('not-found');
    if (item.yearStatus === 'closed') return fail('year-closed');
    if (unit !== null && !(await unitExists(tx, unit))) return fail('unknown-unit');
    if (!(await updateAssignment(tx, { id: item.id, revision }, unit, owner))) return fail('changed-meanwhile');
    await appendAuditEvent(tx, actor, now(), {
      kind: 'item-assigned',
      subjectKind: 'year-item',
      subjectId: item.id,
      details: { itemCode: item.itemCode, unitId: unit, ownerName: owner },
    });
    return succeed(null);
  });
}
