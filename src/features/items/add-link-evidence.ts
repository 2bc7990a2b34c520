import { may } from '#src/access/permissions.ts';
import { appendAuditEvent } from '#src/platform/db/append-audit-event.ts';
import { newId } from '#src/platform/db/new-id.ts';
import { displayAddress } from '#src/shared/display-name.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import { addressKey } from './evidence-address.ts';
import { heldEvidence, insertEvidence } from './evidence-queries.ts';
import type { LinkInput } from './forms/add-link-form.ts';
import { type ItemAddress, lockItem } from './item-queries.ts';
import type { Outside } from './outside.ts';

type AddLinkProblem = 'not-allowed' | 'not-found' | 'year-closed' | 'same-link';

/**
 * Hands in an address as evidence of an item. Answers the id of the evidence. `same-link`: evidence in force of this item
 * leads to the same place already.
 */
export async function addLinkEvidence(
  { db, actor, now }: Outside,
  address: ItemAddress,
  { url, title }: LinkInput,
): Promise<Result<string, AddLinkProblem>> {
  if (!may(actor, 'add-evidence')) return fail('not-allowed');
  return db.asAgency(actor.agencyId, async (tx): Promise<Result<string, AddLinkProblem>> => {
    const item = await lockItem(tx, address);
    if (!item) return fail('not-found');
    if (item.yearStatus === 'closed') return fail('year-closed');
    const held = await heldEvidence(tx, item.id);
    if (held.some((one) => one.url !== null && addressKey(one.url) === addressKey(url))) return fail('same-link');
    const [id, at] = [newId(), now()];
    const titleTh = title === '' ? displayAddress(url, 120) : title;
    await insertEvidence(tx, {
      id,
      versionId: newId(),
      agencyId: actor.agencyId,
      yearItemId: item.id,
      titleTh,
      content: { kind: 'link', url },
      at,
      by: actor.name,
    });
    await appendAuditEvent(tx, actor, at, {
      kind: 'evidence-added',
      subjectKind: 'evidence',
      subjectId: id,
      details: { itemCode: item.itemCode, title: titleTh, source: url, sha256: null },
    });
    return succeed(id);
  });
}
