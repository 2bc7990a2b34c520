import type { Insertable } from 'kysely';
import type { Transaction } from '#src/platform/db/database.ts';
import type { EvidenceVersionTable } from '#src/platform/db/tables.ts';

/** Evidence in force with its newest version. */
export interface HeldEvidence {
  readonly id: string;
  readonly version: number;
  readonly url: string | null;
  readonly sha256: string | null;
}

/** What is handed in for an item and not withdrawn, oldest first. */
export function heldEvidence(tx: Transaction, yearItemId: string): Promise<readonly HeldEvidence[]> {
  return tx
    .selectFrom('evidence')
    .innerJoin('evidence_version', (join) =>
      join
        .onRef('evidence_version.evidence_id', '=', 'evidence.id')
        .onRef('evidence_version.version', '=', 'evidence.latest_version'),
    )
    .where('evidence.year_item_id', '=', yearItemId)
    .where('evidence.withdrawn_at', 'is', null)
    .orderBy('evidence.created_at')
    .orderBy('evidence.id')
    .select(['evidence.id', 'evidence.latest_version as version', 'evidence_version.url', 'evidence_version.sha256'])
    .execute();
}

/** What a version holds: an address, or a stored file. */
export type VersionContent =
  | { readonly kind: 'link'; readonly url: string }
  | {
      readonly kind: 'file';
      readonly fileName: string;
      readonly sha256: string;
      readonly byteLength: number;
      readonly mediaType: string;
    };

export interface NewEvidence {
  readonly id: string;
  readonly versionId: string;
  readonly agencyId: string;
  readonly yearItemId: string;
  readonly titleTh: string;
  readonly content: VersionContent;
  readonly at: Date;
  readonly by: string;
}

/** Evidence with its first version. */
export async function insertEvidence(tx: Transaction, given: NewEvidence): Promise<void> {
  const { id, versionId, agencyId, yearItemId, titleTh, content, at, by } = given;
  await tx
    .insertInto('evidence')
    .values({ id, agency_id: agencyId, year_item_id: yearItemId, title_th: titleTh, created_at: at, created_by: by })
    .execute();
  await insertVersion(tx, { id: versionId, agencyId, evidenceId: id, version: 1, content, reason: null, at, by });
}

export interface NewVersion {
  readonly id: string;
  readonly agencyId: string;
  readonly evidenceId: string;
  readonly version: number;
  readonly content: VersionContent;
  readonly reason: string | null;
  readonly at: Date;
  readonly by: string;
}

export async function insertVersion(tx: Transaction, given: NewVersion): Promise<void> {
  const { id, agencyId, evidenceId, version, content, reason, at, by } = given;
  await tx
    .insertInto('evidence_version')
    .values({
      id,
      agency_id: agencyId,
      evidence_id: evidenceId,
      version,
      ...contentColumns(content),
      reason,
      added_at: at,
      added_by: by,
    })
    .execute();
}

/** Raises the newest version; false where somebody added one since `seen`, or withdrew the evidence. */
export async function raiseVersion(tx: Transaction, evidenceId: string, seen: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('evidence')
    .set({ latest_version: seen + 1 })
    .where('id', '=', evidenceId)
    .where('latest_version', '=', seen)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** False where it was withdrawn already. */
export async function markWithdrawn(
  tx: Transaction,
  evidenceId: string,
  given: { readonly at: Date; readonly by: string; readonly reason: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('evidence')
    .set({ withdrawn_at: given.at, withdrawn_by: given.by, withdrawn_reason: given.reason })
    .where('id', '=', evidenceId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** The item that the evidence was handed in for, and whether it still counts. */
export function evidenceOwner(tx: Transaction, evidenceId: string) {
  return tx
    .selectFrom('evidence')
    .where('id', '=', evidenceId)
    .select(['year_item_id as yearItemId', 'withdrawn_at as withdrawnAt'])
    .executeTakeFirst();
}

type ContentColumns = Pick<
  Insertable<EvidenceVersionTable>,
  'kind' | 'url' | 'file_name' | 'sha256' | 'byte_length' | 'media_type'
>;

function contentColumns(content: VersionContent): ContentColumns {
  if (content.kind === 'link') {
    return { kind: 'link', url: content.url, file_name: null, sha256: null, byte_length: null, media_type: null };
  }
  const { fileName, sha256, byteLength, mediaType } = content;
  return { kind: 'file', url: null, file_name: fileName, sha256, byte_length: byteLength, media_type: mediaType };
}

/** Evidence with its newest version and the item it was handed in for. */
export function evidenceOfForm(tx: Transaction, evidenceId: string) {
  return tx
    .selectFrom('evidence')
    .innerJoin('evidence_version as version', (join) =>
      join.onRef('version.evidence_id', '=', 'evidence.id').onRef('version.version', '=', 'evidence.latest_version'),
    )
    .innerJoin('year_item as item', 'item.id', 'evidence.year_item_id')
    .innerJoin('assessment_year as year', 'year.id', 'item.assessment_year_id')
    .where('evidence.id', '=', evidenceId)
    .select([
      'evidence.id',
      'evidence.title_th as titleTh',
      'evidence.latest_version as latestVersion',
      'evidence.withdrawn_at as withdrawnAt',
      'version.url',
      'version.file_name as fileName',
      'item.item_code as itemCode',
      'year.fiscal_year_be as fiscalYearBE',
    ])
    .executeTakeFirst();
}

/** A stored file, for handing it out. Undefined for a link, too. */
export function storedFile(tx: Transaction, versionId: string) {
  return tx
    .selectFrom('evidence_version')
    .where('id', '=', versionId)
    .where('kind', '=', 'file')
    .select(['file_name as fileName', 'sha256', 'byte_length as byteLength', 'media_type as mediaType'])
    .executeTakeFirst();
}
