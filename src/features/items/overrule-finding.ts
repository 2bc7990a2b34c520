import { may } from '#src/access/permissions.ts';
import { appendAuditEvent } from '#src/platform/db/append-audit-event.ts';
import { newId } from '#src/platform/db/new-id.ts';
import { calendarDateOf } from '#src/shared/calendar-date.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import { isRowId } from '#src/shared/row-id.ts';
import type { OverruleInput } from './forms/overrule-form.ts';
import { type ItemAddress, lockItemById, renewVerdict } from './item-queries.ts';
import type { Outside } from './outside.ts';
import { endExpired, findingOwner, insertOverrule } from './overrule-queries.ts';
import { canBeOverruled, overruleEndProblem, SHORTEST_OVERRULE_REASON } from './overrule-rules.ts';

type OverruleProblem =
  | 'not-allowed'
  | 'not-found'
  | 'year-closed'
  | 'nothing-to-overrule'
  | 'no-longer-current'
  | 'reason-too-short'
  | 'end-date-past'
  | 'end-date-too-far'
  | 'already-overruled';

/**
 * Decides that a finding does not count until a day, and renews the item's verdict. Answers the item that it is about.
 * `no-longer-current`: the evidence was checked again or withdrawn since the page was opened.
 */
export async function overruleFinding(
  { db, actor, now }: Outside,
  findingId: string,
  { reason, holdsUntil }: OverruleInput,
): Promise<Result<ItemAddress, OverruleProblem>> {
  if (!may(actor, 'overrule-finding')) return fail('not-allowed');
  if (!isRowId(findingId)) return fail('not-found');
  const at = now();
  const today = calendarDateOf(at);
  if (reason.trim().length < SHORTEST_OVERRULE_REASON) return fail('reason-too-short');
  const end = overruleEndProblem(holdsUntil, today);
  if (end !== null) return fail(end === 'past' ? 'end-date-past' : 'end-date-too-far');
  return db.asAgency(actor.agencyId, async (tx): Promise<Result<ItemAddress, OverruleProblem>> => {
    const known = await findingOwner(tx, findingId);
    const item = known && (await lockItemById(tx, known.yearItemId));
    if (!item) return fail('not-found');
    if (item.yearStatus === 'closed') return fail('year-closed');
    // Read again: until the item was locked a check may have replaced the finding.
    const finding = (await findingOwner(tx, findingId)) ?? known;
    if (!canBeOverruled(finding.severity)) return fail('nothing-to-overrule');
    if (!finding.isCurrent || finding.withdrawnAt !== null) return fail('no-longer-current');
    await endExpired(tx, finding, { today, at, by: actor.name });
    const id = newId();
    const { evidenceId, fingerprint, code } = finding;
    const decision = { id, agencyId: actor.agencyId, evidenceId, fingerprint, code, reason, holdsUntil };
    if (!(await insertOverrule(tx, { ...decision, at, by: actor.name }))) return fail('already-overruled');
    await renewVerdict(tx, item.id, today);
    await appendAuditEvent(tx, actor, at, {
      kind: 'finding-overruled',
      subjectKind: 'overrule',
      subjectId: id,
      details: { itemCode: item.itemCode, code, reason, holdsUntil },
    });
    return succeed({ fiscalYearBE: item.fiscalYearBE, itemCode: item.itemCode });
  });
}
