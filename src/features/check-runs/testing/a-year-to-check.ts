import type { Actor } from '#src/access/actor.ts';
import type { Database, Transaction } from '#src/platform/db/database.ts';
import { newId } from '#src/platform/db/new-id.ts';
import { anAgency } from '#src/platform/db/testing/an-agency.ts';

/** Evidence of an item: an address, or a file in the store. */
export type GivenEvidence =
  | { readonly url: string }
  | { readonly fileName: string; readonly sha256: string; readonly byteLength?: number };

export interface YearToCheck {
  readonly agencyId: string;
  readonly actor: Actor;
  readonly yearId: string;
  readonly fiscalYearBE: number;
  /** By code. */
  readonly itemIds: Readonly<Record<string, string>>;
  /** In the order given: by code, then by evidence. */
  readonly evidenceIds: Readonly<Record<string, readonly string[]>>;
}

const AT = new Date('2026-01-05T02:00:00Z');

/** An agency with an open year of these items and the evidence handed in for each. */
export async function aYearToCheck(
  db: Database,
  items: Readonly<Record<string, readonly GivenEvidence[]>>,
  said: {
    readonly fiscalYearBE?: number;
    readonly frameworkId?: string;
    readonly agency?: { agencyId: string; actor: Actor };
  } = {},
): Promise<YearToCheck> {
  const { agencyId, actor } = said.agency ?? (await anAgency(db));
  const fiscalYearBE = said.fiscalYearBE ?? 2566;
  const yearId = newId();
  const itemIds: Record<string, string> = {};
  const evidenceIds: Record<string, string[]> = {};
  await db.asAgency(agencyId, async (tx) => {
    await tx
      .insertInto('assessment_year')
      .values({
        id: yearId,
        agency_id: agencyId,
        fiscal_year_be: fiscalYearBE,
        framework_id: said.frameworkId ?? 'made-2566',
        framework_version: 'x',
        status: 'open',
        opened_at: AT,
        closed_at: null,
      })
      .execute();
    for (const [code, evidence] of Object.entries(items)) {
      const id = newId();
      itemIds[code] = id;
      await tx
        .insertInto('year_item')
        .values({ id, agency_id: agencyId, assessment_year_id: yearId, item_code: code, concept_id: `concept-${code}` })
        .execute();
      evidenceIds[code] = [];
      for (const one of evidence) evidenceIds[code].push(await handIn(tx, agencyId, id, one));
    }
  });
  return { agencyId, actor, yearId, fiscalYearBE, itemIds, evidenceIds };
}

async function handIn(tx: Transaction, agencyId: string, yearItemId: string, given: GivenEvidence): Promise<string> {
  const id = newId();
  const row = { id, agency_id: agencyId, year_item_id: yearItemId, created_at: AT, created_by: 'x' };
  await tx
    .insertInto('evidence')
    .values({ ...row, title_th: 'หลักฐาน' })
    .execute();
  const content =
    'url' in given
      ? { kind: 'link' as const, url: given.url }
      : {
          kind: 'file' as const,
          file_name: given.fileName,
          sha256: given.sha256,
          byte_length: given.byteLength ?? 1,
        };
  await tx
    .insertInto('evidence_version')
    .values({ id: newId(), agency_id: agencyId, evidence_id: id, version: 1, added_at: AT, added_by: 'x', ...content })
    .execute();
  return id;
}
