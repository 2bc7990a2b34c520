import type { ChainEnd, ChainFault } from '#src/audit/audit-chain.ts';
import type { Database } from '#src/platform/db/database.ts';
import { verifyAuditChain } from '#src/platform/db/verify-audit-chain.ts';
import type { Result } from '#src/shared/result.ts';

export type ChainFaultKind = ChainFault['kind'];

export interface VerifiedTrail {
  readonly agencyId: string;
  readonly nameTh: string;
  readonly outcome: Result<ChainEnd, ChainFault>;
}

/** Goes over the audit trail of every agency, event by event. */
export async function verifyAuditTrails(db: Pick<Database, 'asAgency' | 'asSystem'>): Promise<VerifiedTrail[]> {
  const agencies = await db.asSystem((tx) =>
    tx.selectFrom('agency').select(['id', 'name_th']).orderBy('created_at').orderBy('id').execute(),
  );
  const trails: VerifiedTrail[] = [];
  for (const { id, name_th } of agencies) {
    trails.push({ agencyId: id, nameTh: name_th, outcome: await verifyAuditChain(db, id) });
  }
  return trails;
}
