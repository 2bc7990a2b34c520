import type { Actor } from '#src/access/actor.ts';
import { may } from '#src/access/permissions.ts';
import { historySentence } from '#src/features/items/index.ts';
import type { Database } from '#src/platform/db/database.ts';
import { verifyAuditChainIn } from '#src/platform/db/verify-audit-chain.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import { type AuditTrail, EVENTS_A_PAGE, type TrailEntry, type TrailFilter } from './audit-trail.ts';
import { countEvents, type EventRow, listEvents } from './trail-queries.ts';

export interface TrailRequest extends TrailFilter {
  /** From 1; beyond the last page the last one is answered. */
  readonly page: number;
  /** Go over the whole chain, however long it is. */
  readonly verify?: boolean;
}

/** A chain of so many events is verified on every page: it takes no longer than reading the page. */
const ALWAYS_VERIFIED = 1000;

/**
 * What was done in the office, newest first, and whether the record of it is whole. Two queries for the page and two for the chain; one
 * more for every thousand events beyond the first where `verify` is asked for.
 */
export async function readAuditTrail(
  { db, actor }: { readonly db: Database; readonly actor: Actor },
  { page: wanted, verify = false, kind, subject }: TrailRequest,
): Promise<Result<AuditTrail, 'not-allowed'>> {
  if (!may(actor, 'read-audit-trail')) return fail('not-allowed');
  const filter = { kind, subject };
  return db.asAgency(actor.agencyId, async (tx) => {
    const { all, found } = await countEvents(tx, filter);
    const pages = Math.max(1, Math.ceil(found / EVENTS_A_PAGE));
    const page = Math.min(Math.max(1, Math.trunc(wanted) || 1), pages);
    const rows = await listEvents(tx, filter, { limit: EVENTS_A_PAGE, offset: (page - 1) * EVENTS_A_PAGE });
    const isVerified = verify || all <= ALWAYS_VERIFIED;
    const chain = isVerified ? await verifyAuditChainIn(tx, actor.agencyId) : ('not-verified' as const);
    return succeed({ entries: rows.map(entryOf), page, pages, count: found, filter, chain });
  });
}

function entryOf({ seq, at, actor, kind, details, yearBE }: EventRow): TrailEntry {
  return {
    seq,
    at,
    actor,
    kind,
    what: { th: historySentence(kind, details, 'th'), en: historySentence(kind, details, 'en') },
    itemCode: itemCodeOf(details),
    fiscalYearBE: yearBE,
  };
}

function itemCodeOf(details: unknown): string | null {
  const code = (details as { readonly itemCode?: unknown } | null)?.itemCode;
  return typeof code === 'string' ? code : null;
}
