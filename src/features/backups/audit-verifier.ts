import { createHash } from 'node:crypto';
import { CHAIN_START, type ChainEnd, type ChainFault, verifyChain } from '#src/audit/audit-chain.ts';
import { type BackupManifest, tableEntry } from './backup-manifest.ts';

interface EventRow {
  readonly agency_id: string;
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly kind: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly details: unknown;
  readonly previous_hash: string;
  readonly hash: string;
}

interface HeadRow extends ChainEnd {
  readonly agency_id: string;
}

interface Chain {
  end: ChainEnd;
  head: ChainEnd;
  fault: ChainFault | null;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Goes over the audit chains of a backup while its rows pass by, and compares with what they were when it was made. */
export function auditVerifier() {
  const chains = new Map<string, Chain>();
  const chainOf = (agencyId: string): Chain => {
    const chain = chains.get(agencyId) ?? { end: CHAIN_START, head: CHAIN_START, fault: null };
    chains.set(agencyId, chain);
    return chain;
  };
  return {
    /** Every row of every table: those of other tables are passed over. */
    take(part: string, line: string): void {
      if (part === tableEntry('audit_event')) {
        const row = JSON.parse(line) as EventRow;
        const chain = chainOf(row.agency_id);
        if (chain.fault !== null) return;
        const verified = verifyChain(chain.end, [asChained(row)], sha256);
        if (verified.ok) chain.end = verified.value;
        else chain.fault = verified.problem;
      } else if (part === tableEntry('audit_head')) {
        const { agency_id, seq, hash } = JSON.parse(line) as HeadRow;
        chainOf(agency_id).head = { seq, hash };
      }
    },
    /** The first agency whose chain is not as the manifest says; null where all are. A fault of that time is no difference. */
    differenceFrom(recorded: BackupManifest['audit']): string | null {
      for (const { agencyId, seq, hash, fault } of recorded) {
        const chain = chainOf(agencyId);
        chains.delete(agencyId);
        if (fault !== null) continue;
        const { end, head } = chain;
        if (chain.fault !== null) return `${agencyId}: ${chain.fault.kind} (${chain.fault.seq})`;
        if (end.hash !== head.hash || end.seq !== seq || end.hash !== hash) return `${agencyId}: cut-off (${end.seq})`;
      }
      const [unknown] = chains.keys();
      return unknown ?? null;
    },
  };
}

function asChained(row: EventRow) {
  return {
    agencyId: row.agency_id,
    seq: row.seq,
    at: Date.parse(row.at),
    actor: row.actor,
    kind: row.kind,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    details: row.details,
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}
