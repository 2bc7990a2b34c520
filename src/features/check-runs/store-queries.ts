import { type Insertable, sql } from 'kysely';
import type { Transaction } from '#src/platform/db/database.ts';
import type { FindingTable, PieceCheckTable, StoredVerdict } from '#src/platform/db/tables.ts';

/** A statement takes at most 65,535 values: so many rows at a time. */
const ROWS_AT_ONCE = 1_000;

/** Runs over the same items follow one another from here on, and their results do not mix. */
export async function lockItems(tx: Transaction, yearItemIds: readonly string[]): Promise<void> {
  if (yearItemIds.length === 0) return;
  await tx.selectFrom('year_item').where('id', 'in', yearItemIds).orderBy('id').select('id').forUpdate().execute();
}

export async function makeHistory(tx: Transaction, yearItemIds: readonly string[]): Promise<void> {
  if (yearItemIds.length === 0) return;
  await tx
    .updateTable('piece_check')
    .set({ is_current: false })
    .where('year_item_id', 'in', yearItemIds)
    .where('is_current', '=', true)
    .execute();
}

export async function insertPieces(tx: Transaction, rows: readonly Insertable<PieceCheckTable>[]): Promise<void> {
  for (const some of inParts(rows)) await tx.insertInto('piece_check').values(some).execute();
}

export async function insertFindings(tx: Transaction, rows: readonly Insertable<FindingTable>[]): Promise<void> {
  for (const some of inParts(rows)) await tx.insertInto('finding').values(some).execute();
}

/** The last day of each overrule that still holds: by evidence and fingerprint. */
export async function overrulesInForce(
  tx: Transaction,
  yearItemIds: readonly string[],
): Promise<(evidenceId: string, fingerprint: string) => string | null> {
  if (yearItemIds.length === 0) return () => null;
  const rows = await tx
    .selectFrom('overrule')
    .innerJoin('evidence', 'evidence.id', 'overrule.evidence_id')
    .where('evidence.year_item_id', 'in', yearItemIds)
    .where('overrule.ended_at', 'is', null)
    .select(['overrule.evidence_id', 'overrule.fingerprint', 'overrule.holds_until'])
    .execute();
  const until = new Map(rows.map((row) => [`${row.evidence_id} ${row.fingerprint}`, row.holds_until]));
  return (evidenceId, fingerprint) => until.get(`${evidenceId} ${fingerprint}`) ?? null;
}

/** Evidence of the items that was withdrawn, perhaps while the check was under way. */
export async function withdrawnEvidence(tx: Transaction, yearItemIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (yearItemIds.length === 0) return new Set();
  const rows = await tx
    .selectFrom('evidence')
    .where('year_item_id', 'in', yearItemIds)
    .where('withdrawn_at', 'is not', null)
    .select('id')
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** Null for an item that nothing is handed in for. */
export async function setVerdicts(
  tx: Transaction,
  verdicts: ReadonlyMap<string, StoredVerdict | null>,
  at: Date,
): Promise<void> {
  if (verdicts.size === 0) return;
  await sql`
    update year_item set verdict = said.verdict, checked_at = case when said.verdict is null then null else ${at}::timestamptz end
    from unnest(${[...verdicts.keys()]}::uuid[], ${[...verdicts.values()]}::text[]) as said (id, verdict)
    where year_item.id = said.id`.execute(tx);
}

function inParts<Row>(rows: readonly Row[]): Row[][] {
  const parts: Row[][] = [];
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) parts.push(rows.slice(start, start + ROWS_AT_ONCE));
  return parts;
}
