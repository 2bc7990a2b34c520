import { sql } from 'kysely';
import { CHAIN_START, type ChainEnd, type ChainedEvent, type ChainFault, verifyChain } from '#src/audit/audit-chain.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import type { Database, Transaction } from './database.ts';
import { sha256Hex } from './sha256-hex.ts';

const PART = 1000;

/** Goes over an agency's whole audit chain: every event against its hash, every link, the recorded end. Part by part, in little memory. */
export function verifyAuditChain(
  database: Pick<Database, 'asAgency'>,
  agencyId: string,
): Promise<Result<ChainEnd, ChainFault>> {
  return database.asAgency(agencyId, (tx) => verifyAuditChainIn(tx, agencyId));
}

/** The same within a transaction that is there. */
export async function verifyAuditChainIn(tx: Transaction, agencyId: string): Promise<Result<ChainEnd, ChainFault>> {
  // In one statement: what is appended while we read comes after both and is left for the next time.
  const { rows } = await sql<{ seq: number | null; hash: string | null; first: number | null; last: number | null }>`
    select (select seq from audit_head where agency_id = ${agencyId}) as seq,
      (select hash from audit_head where agency_id = ${agencyId}) as hash,
      min(seq) as first, max(seq) as last
    from audit_event where agency_id = ${agencyId}`.execute(tx);
  const { seq, hash, first, last } = rows[0]!;
  const recorded = seq === null || hash === null ? CHAIN_START : { seq, hash };
  if ((last ?? 0) !== recorded.seq) return fail({ kind: 'cut-off', seq: Math.min(last ?? 0, recorded.seq) + 1 });
  if (first !== null && first < 1) return fail({ kind: 'gap', seq: first });
  let end: ChainEnd = CHAIN_START;
  while (end.seq < recorded.seq) {
    const events = await eventsAfter(tx, agencyId, end.seq, Math.min(PART, recorded.seq - end.seq));
    if (events.length === 0) return fail({ kind: 'cut-off', seq: end.seq + 1 });
    const verified = verifyChain(end, events, sha256Hex);
    if (!verified.ok) return verified;
    end = verified.value;
  }
  return end.hash === recorded.hash ? succeed(end) : fail({ kind: 'cut-off', seq: recorded.seq });
}

async function eventsAfter(tx: Transaction, agencyId: string, seq: number, most: number): Promise<ChainedEvent[]> {
  const rows = await tx
    .selectFrom('audit_event')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    agencyId: row.agency_id,
    seq: row.seq,
    at: row.at.getTime(),
    actor: row.actor,
    kind: row.kind,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    details: row.details,
    previousHash: row.previous_hash,
    hash: row.hash,
  }));
}
