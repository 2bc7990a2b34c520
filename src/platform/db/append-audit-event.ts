import { sql } from 'kysely';
import type { Actor } from '#src/access/actor.ts';
import { CHAIN_START, chained } from '#src/audit/audit-chain.ts';
import type { AuditEvent, AuditKind } from '#src/audit/audit-events.ts';
import type { Transaction } from './database.ts';
import { sha256Hex } from './sha256-hex.ts';

/**
 * Adds an event to the end of the agency's chain, in the transaction of the change that it tells of. The chain's head stays locked
 * until that transaction ends: writers of one agency follow one another, so call it last. Two queries.
 */
export async function appendAuditEvent<Kind extends AuditKind>(
  tx: Transaction,
  actor: Pick<Actor, 'agencyId' | 'name'>,
  at: Date,
  event: AuditEvent<Kind>,
): Promise<void> {
  const { agencyId } = actor;
  const { rows } = await sql<{ seq: number; hash: string }>`
    insert into audit_head (agency_id, seq, hash) values (${agencyId}, ${CHAIN_START.seq}, ${CHAIN_START.hash})
    on conflict (agency_id) do update set seq = audit_head.seq
    returning seq, hash`.execute(tx);
  const { kind, subjectKind, subjectId, details } = event;
  const { seq, hash, previousHash } = chained(
    rows[0]!,
    { agencyId, at: at.getTime(), actor: actor.name, kind, subjectKind, subjectId, details },
    sha256Hex,
  );
  await tx
    .with('added', (query) =>
      query.insertInto('audit_event').values({
        agency_id: agencyId,
        seq,
        at,
        actor: actor.name,
        kind,
        subject_kind: subjectKind,
        subject_id: subjectId,
        details: JSON.stringify(details),
        previous_hash: previousHash,
        hash,
      }),
    )
    .updateTable('audit_head')
    .set({ seq, hash })
    .where('agency_id', '=', agencyId)
    .execute();
}
