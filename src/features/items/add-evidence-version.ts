import { may } from '#src/access/permissions.ts';
import { appendAuditEvent } from '#src/platform/db/append-audit-event.ts';
import { newId } from '#src/platform/db/new-id.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import { isRowId } from '#src/shared/row-id.ts';
import { addressKey } from './evidence-address.ts';
import {
  evidenceOwner,
  type HeldEvidence,
  heldEvidence,
  insertVersion,
  raiseVersion,
  type VersionContent,
} from './evidence-queries.ts';
import type { NewVersionInput } from './forms/new-version-form.ts';
import { lockItemById } from './item-queries.ts';
import { keptFileName } from './kept-file-name.ts';
import type { Outside } from './outside.ts';
import { type FileLimits, type FileProblem, fileProblem, type StoredFile } from './readable-file.ts';

type AddVersionProblem =
  | 'not-allowed'
  | 'not-found'
  | 'year-closed'
  | 'withdrawn'
  | 'changed-meanwhile'
  | 'same-content'
  | 'already-there'
  | { readonly kind: 'file'; readonly problem: FileProblem };

/**
 * Replaces what a piece of evidence holds by a new link or file; the old version stays to be seen. `changed-meanwhile`:
 * somebody added a version since the page was opened. `already-there`: another piece of the item holds the same.
 * @param file the stored file, where `input.url` is null
 */
export async function addEvidenceVersion(
  { db, actor, now }: Outside,
  evidenceId: string,
  input: NewVersionInput,
  file: StoredFile | null,
  limits: FileLimits,
): Promise<Result<{ readonly version: number }, AddVersionProblem>> {
  if (!may(actor, 'add-evidence')) return fail('not-allowed');
  if (!isRowId(evidenceId)) return fail('not-found');
  const content = contentOf(input, file, limits);
  if (!content.ok) return content;
  return db.asAgency(actor.agencyId, async (tx): Promise<Result<{ version: number }, AddVersionProblem>> => {
    const owner = await evidenceOwner(tx, evidenceId);
    const item = owner && (await lockItemById(tx, owner.yearItemId));
    if (!item) return fail('not-found');
    if (item.yearStatus === 'closed') return fail('year-closed');
    const held = await heldEvidence(tx, item.id);
    const own = held.find(({ id }) => id === evidenceId);
    if (!own) return fail('withdrawn');
    if (own.version !== input.latestVersion) return fail('changed-meanwhile');
    if (isSame(own, content.value)) return fail('same-content');
    if (held.some((one) => isSame(one, content.value))) return fail('already-there');
    if (!(await raiseVersion(tx, evidenceId, own.version))) return fail('changed-meanwhile');
    const [at, version] = [now(), own.version + 1];
    await insertVersion(tx, {
      id: newId(),
      agencyId: actor.agencyId,
      evidenceId,
      version,
      content: content.value,
      reason: input.reason,
      at,
      by: actor.name,
    });
    await appendAuditEvent(tx, actor, at, {
      kind: 'evidence-version-added',
      subjectKind: 'evidence',
      subjectId: evidenceId,
      details: {
        itemCode: item.itemCode,
        version,
        source: content.value.kind === 'link' ? content.value.url : content.value.fileName,
        sha256: content.value.kind === 'link' ? null : content.value.sha256,
        reason: input.reason,
      },
    });
    return succeed({ version });
  });
}

function contentOf(
  { url }: NewVersionInput,
  file: StoredFile | null,
  limits: FileLimits,
): Result<VersionContent, AddVersionProblem> {
  if (url !== null) return succeed({ kind: 'link', url });
  if (file === null) throw new Error('a new version without an address needs its file');
  const problem = fileProblem(file, limits);
  if (problem !== null) return fail({ kind: 'file', problem });
  const { sha256, byteLength, mediaType } = file;
  return succeed({ kind: 'file', fileName: keptFileName(file.fileName), sha256, byteLength, mediaType });
}

function isSame(held: HeldEvidence, content: VersionContent): boolean {
  if (content.kind === 'file') return held.sha256 === content.sha256;
  return held.url !== null && addressKey(held.url) === addressKey(content.url);
}
