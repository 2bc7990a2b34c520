import { may } from '#src/access/permissions.ts';
import { appendAuditEvent } from '#src/platform/db/append-audit-event.ts';
import type { Transaction } from '#src/platform/db/database.ts';
import { newId } from '#src/platform/db/new-id.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import { heldEvidence, insertEvidence } from './evidence-queries.ts';
import { type ItemAddress, type LockedItem, lockItem } from './item-queries.ts';
import { keptFileName } from './kept-file-name.ts';
import type { Outside } from './outside.ts';
import { type FileLimits, type FileProblem, fileProblem, type StoredFile } from './readable-file.ts';

type AddFilesProblem = 'not-allowed' | 'not-found' | 'year-closed' | 'no-file' | 'too-many-files';

/** A slow line is not made to send good files again because one of them was wrong. */
export interface AddedFiles {
  /** Ids of the new evidence, in the order of the files. */
  readonly added: readonly string[];
  readonly refused: readonly { readonly fileName: string; readonly problem: FileProblem }[];
}

/**
 * Hands in files as evidence of an item, each a piece of its own. Their content lies in the content store already and was
 * looked at there: nothing here trusts a name or what a browser says.
 */
export async function addFileEvidence(
  { db, actor, now }: Outside,
  address: ItemAddress,
  files: readonly StoredFile[],
  limits: FileLimits,
): Promise<Result<AddedFiles, AddFilesProblem>> {
  if (!may(actor, 'add-evidence')) return fail('not-allowed');
  if (files.length === 0) return fail('no-file');
  if (files.length > limits.mostFiles) return fail('too-many-files');
  return db.asAgency(actor.agencyId, async (tx): Promise<Result<AddedFiles, AddFilesProblem>> => {
    const item = await lockItem(tx, address);
    if (!item) return fail('not-found');
    if (item.yearStatus === 'closed') return fail('year-closed');
    const there = new Set((await heldEvidence(tx, item.id)).map(({ sha256 }) => sha256));
    const added: string[] = [];
    const refused: { fileName: string; problem: FileProblem }[] = [];
    for (const sent of files) {
      const file = { ...sent, fileName: keptFileName(sent.fileName) };
      const problem = fileProblem(file, limits) ?? (there.has(file.sha256) ? 'already-there' : null);
      if (problem === null) added.push(await addOne(tx, { actor, now }, item, file));
      else refused.push({ fileName: file.fileName, problem });
      there.add(file.sha256);
    }
    return succeed({ added, refused });
  });
}

async function addOne(
  tx: Transaction,
  { actor, now }: Pick<Outside, 'actor' | 'now'>,
  item: LockedItem,
  { fileName, sha256, byteLength, mediaType }: StoredFile,
): Promise<string> {
  const [id, at] = [newId(), now()];
  await insertEvidence(tx, {
    id,
    versionId: newId(),
    agencyId: actor.agencyId,
    yearItemId: item.id,
    titleTh: fileName,
    content: { kind: 'file', fileName, sha256, byteLength, mediaType },
    at,
    by: actor.name,
  });
  await appendAuditEvent(tx, actor, at, {
    kind: 'evidence-added',
    subjectKind: 'evidence',
    subjectId: id,
    details: { itemCode: item.itemCode, title: fileName, source: fileName, sha256 },
  });
  return id;
}
