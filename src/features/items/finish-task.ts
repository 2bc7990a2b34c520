import { may } from '#src/access/permissions.ts';
import { appendAuditEvent } from '#src/platform/db/append-audit-event.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import { isRowId } from '#src/shared/row-id.ts';
import type { Outside } from './outside.ts';
import { markDone, taskOwner } from './task-queries.ts';

type FinishTaskProblem = 'not-allowed' | 'not-found' | 'already-done';

/** Ticks a task off. Also in a closed year, where remarks are still worked through. */
export async function finishTask(
  { db, actor, now }: Outside,
  taskId: string,
): Promise<Result<null, FinishTaskProblem>> {
  if (!may(actor, 'manage-tasks')) return fail('not-allowed');
  if (!isRowId(taskId)) return fail('not-found');
  return db.asAgency(actor.agencyId, async (tx): Promise<Result<null, FinishTaskProblem>> => {
    const task = await taskOwner(tx, taskId);
    if (!task) return fail('not-found');
    const at = now();
    if (!(await markDone(tx, taskId, at, actor.name))) return fail('already-done');
    await appendAuditEvent(tx, actor, at, {
      kind: 'task-done',
      subjectKind: 'item-task',
      subjectId: taskId,
      details: { itemCode: task.itemCode },
    });
    return succeed(null);
  });
}
