import { may } from '#src/access/permissions.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import { isRowId } from '#src/shared/row-id.ts';
import { evidenceOfForm, storedFile } from './evidence-queries.ts';
import type { EvidenceToChange } from './evidence-to-change.ts';
import type { Outside } from './outside.ts';
import type { StoredFile } from './readable-file.ts';

/** `not-found` also for evidence that was withdrawn: there is nothing left to change. */
export async function readEvidence(
  { db, actor }: Outside,
  evidenceId: string,
): Promise<Result<EvidenceToChange, 'not-allowed' | 'not-found'>> {
  if (!may(actor, 'see-assessment')) return fail('not-allowed');
  if (!isRowId(evidenceId)) return fail('not-found');
  const evidence = await db.asAgency(actor.agencyId, (tx) => evidenceOfForm(tx, evidenceId));
  if (!evidence || evidence.withdrawnAt !== null) return fail('not-found');
  const { withdrawnAt: _, ...rest } = evidence;
  return succeed(rest);
}

/** What is known of a stored file of evidence, to hand it out; its bytes lie in the content store. */
export async function readStoredFile(
  { db, actor }: Outside,
  versionId: string,
): Promise<Result<StoredFile, 'not-allowed' | 'not-found'>> {
  if (!may(actor, 'see-assessment')) return fail('not-allowed');
  if (!isRowId(versionId)) return fail('not-found');
  const file = await db.asAgency(actor.agencyId, (tx) => storedFile(tx, versionId));
  if (!file || file.sha256 === null) return fail('not-found');
  const { sha256, fileName, byteLength, mediaType } = file;
  return succeed({
    sha256,
    fileName: fileName ?? 'unnamed',
    byteLength: byteLength ?? 0,
    mediaType: mediaType ?? 'application/octet-stream',
  });
}
