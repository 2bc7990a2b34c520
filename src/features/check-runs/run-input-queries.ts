import type { OtherEvidence } from '#src/assessment/evidence-checks/evidence-case.ts';
import type { Transaction } from '#src/platform/db/database.ts';
import type { ClaimedRun } from './check-run-queries.ts';

/** A piece of evidence in force as it is to be looked at: the newest version of it. */
export interface EvidenceToCheck {
  readonly yearItemId: string;
  readonly itemCode: string;
  readonly evidenceId: string;
  readonly versionId: string;
  readonly url: string | null;
  readonly fileName: string | null;
  readonly sha256: string | null;
  readonly byteLength: number | null;
}

export interface RunInput {
  readonly frameworkId: string;
  readonly fiscalYearBE: number;
  readonly officeHosts: readonly string[];
  /** Items of the run, also those without evidence. */
  readonly items: readonly { readonly yearItemId: string; readonly itemCode: string }[];
  readonly evidence: readonly EvidenceToCheck[];
  /** Of last year, and of the items of this year that the run leaves out. */
  readonly known: readonly OtherEvidence[];
}

/** Everything that a run needs from the database. Five queries. */
export async function readRunInput(tx: Transaction, run: ClaimedRun): Promise<RunInput> {
  const year = await tx
    .selectFrom('assessment_year as year')
    .innerJoin('agency', 'agency.id', 'year.agency_id')
    .where('year.id', '=', run.yearId)
    .select(['year.framework_id', 'year.fiscal_year_be', 'agency.own_hosts'])
    .executeTakeFirstOrThrow();
  const items = await tx
    .selectFrom('year_item')
    .where('assessment_year_id', '=', run.yearId)
    .$if(run.yearItemId !== null, (query) => query.where('id', '=', run.yearItemId))
    .orderBy('item_code')
    .select(['id as yearItemId', 'item_code as itemCode'])
    .execute();
  return {
    frameworkId: year.framework_id,
    fiscalYearBE: year.fiscal_year_be,
    officeHosts: year.own_hosts,
    items,
    evidence: await evidenceToCheck(tx, run),
    known: [
      ...(await lastYearsEvidence(tx, year.fiscal_year_be)),
      ...(run.yearItemId === null ? [] : await evidenceOfOtherItems(tx, run.yearId, run.yearItemId)),
    ],
  };
}

function evidenceToCheck(tx: Transaction, run: ClaimedRun): Promise<EvidenceToCheck[]> {
  return tx
    .selectFrom('evidence')
    .innerJoin('year_item as item', 'item.id', 'evidence.year_item_id')
    .innerJoin('evidence_version as version', (join) =>
      join.onRef('version.evidence_id', '=', 'evidence.id').onRef('version.version', '=', 'evidence.latest_version'),
    )
    .where('item.assessment_year_id', '=', run.yearId)
    .where('evidence.withdrawn_at', 'is', null)
    .$if(run.yearItemId !== null, (query) => query.where('item.id', '=', run.yearItemId))
    .orderBy('item.item_code')
    .orderBy('evidence.created_at')
    .orderBy('evidence.id')
    .select([
      'item.id as yearItemId',
      'item.item_code as itemCode',
      'evidence.id as evidenceId',
      'version.id as versionId',
      'version.url',
      'version.file_name as fileName',
      'version.sha256',
      'version.byte_length as byteLength',
    ])
    .execute();
}

/** Hashes of what was handed in, and of what the links led to, in the year assessed before this one. */
async function lastYearsEvidence(tx: Transaction, fiscalYearBE: number): Promise<OtherEvidence[]> {
  const rows = await tx
    .with('last_item', (query) =>
      query
        .selectFrom('year_item')
        .where('assessment_year_id', '=', (year) =>
          year
            .selectFrom('assessment_year')
            .where('fiscal_year_be', '<', fiscalYearBE)
            .orderBy('fiscal_year_be', 'desc')
            .limit(1)
            .select('id'),
        )
        .select(['id', 'item_code']),
    )
    .selectFrom('last_item')
    .innerJoin('evidence', 'evidence.year_item_id', 'last_item.id')
    .innerJoin('evidence_version as version', 'version.evidence_id', 'evidence.id')
    .where('version.sha256', 'is not', null)
    .where('evidence.withdrawn_at', 'is', null)
    .select(['last_item.item_code', 'version.file_name as source', 'version.sha256'])
    .union((query) =>
      query
        .selectFrom('last_item')
        .innerJoin('piece_check as piece', 'piece.year_item_id', 'last_item.id')
        .where('piece.is_current', '=', true)
        .where('piece.sha256', 'is not', null)
        .select(['last_item.item_code', 'piece.source', 'piece.sha256']),
    )
    .execute();
  return rows.map(({ item_code, source, sha256 }) => ({
    itemCode: item_code,
    source: source ?? '',
    sha256: sha256 ?? '',
    lastYear: true,
  }));
}

async function evidenceOfOtherItems(tx: Transaction, yearId: string, yearItemId: string): Promise<OtherEvidence[]> {
  const rows = await tx
    .selectFrom('piece_check as piece')
    .innerJoin('year_item as item', 'item.id', 'piece.year_item_id')
    .where('item.assessment_year_id', '=', yearId)
    .where('item.id', '!=', yearItemId)
    .where('piece.is_current', '=', true)
    .where('piece.sha256', 'is not', null)
    .select(['item.item_code as itemCode', 'piece.source', 'piece.sha256'])
    .execute();
  return rows.map((row) => ({ ...row, sha256: row.sha256 ?? '', lastYear: false }));
}
