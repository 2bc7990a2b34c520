import { may } from '#src/access/permissions.ts';
import { appendAuditEvent } from '#src/platform/db/append-audit-event.ts';
import { newId } from '#src/platform/db/new-id.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import type { TaskInput } from './forms/task-form.ts';
import { type ItemAddress, lockItem } from './item-queries.ts';
import type { Outside } from './outside.ts';
import { insertNote } from './task-queries.ts';

type AddTaskProblem = 'not-allowed' | 'not-found' | 'year-closed';

/** Notes something to do for an item. Answers the id of the task. */
export async function addTask(
  { db, actor, now }: Outside,
  address: ItemAddress,
  { text, dueOn }: TaskInput,
): Promise<Result<string, AddTaskProblem>> {
  if (!may(actor, 'manage-tasks')) return fail('not-allowed');
  return db.asAgency(actor.agencyId, async (tx): Promise<Result<string, AddTaskProblem>> => {
    const item = await lockItem(tx, address);
    if (!item) return fail('not-found');
    if (item.yearStatus === 'closed') return fail('year-closed');
    const [id, at] = [newId(), now()];
    await insertNote(tx, {
      id,
      agencyId: actor.agencyId,
      yearItemId: item.id,
      textTh: text,
      dueOn,
      at,
      by: actor.name,
    });
    await appendAuditEvent(tx, actor, at, {
      kind: 'task-added',
      subjectKind: 'item-task',
      subjectId: id,
      details: { itemCode: item.itemCode, text },
    });
    return succeed(id);
  });
}
