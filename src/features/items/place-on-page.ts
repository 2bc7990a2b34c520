import { may } from '#src/access/permissions.ts';
import type { Transaction } from '#src/platform/db/database.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import { isRowId } from '#src/shared/row-id.ts';
import { readSeenElements } from './element-checklist.ts';
import type { Outside } from './outside.ts';

/** Where something stands: in which content, on which page, in which words. For the picture of the page. */
export interface PlaceOnPage {
  readonly sha256: string;
  /** From 1. */
  readonly page: number;
  readonly quote: string | null;
}

type Placed = Promise<Result<PlaceOnPage, 'not-allowed' | 'not-found'>>;

/** `not-found` also for a finding that is about no single page, or about something that was not captured. */
export async function findingOnPage({ db, actor }: Outside, findingId: string): Placed {
  if (!may(actor, 'see-assessment')) return fail('not-allowed');
  if (!isRowId(findingId)) return fail('not-found');
  const row = await db.asAgency(actor.agencyId, (tx) => placeOfFinding(tx, findingId));
  if (!row || row.sha256 === null || row.page === null) return fail('not-found');
  return succeed({ sha256: row.sha256, page: row.page, quote: row.quote });
}

/** A page of a piece that was checked, with the words in which a required element was found there. */
export async function elementOnPage({ db, actor }: Outside, pieceId: string, page: number, elementId: string): Placed {
  if (!may(actor, 'see-assessment')) return fail('not-allowed');
  if (!isRowId(pieceId)) return fail('not-found');
  const row = await db.asAgency(actor.agencyId, (tx) => elementsOfPiece(tx, pieceId));
  if (!row || row.sha256 === null) return fail('not-found');
  const seen = readSeenElements(row.elements, row.evidence_id).find((one) => one.id === elementId && one.page === page);
  return seen ? succeed({ sha256: row.sha256, page, quote: seen.quote ?? null }) : fail('not-found');
}

function placeOfFinding(tx: Transaction, findingId: string) {
  return tx
    .selectFrom('finding')
    .innerJoin('piece_check', 'piece_check.id', 'finding.piece_check_id')
    .where('finding.id', '=', findingId)
    .select(['piece_check.sha256', 'finding.page', 'finding.quote'])
    .executeTakeFirst();
}

function elementsOfPiece(tx: Transaction, pieceId: string) {
  return tx
    .selectFrom('piece_check')
    .where('id', '=', pieceId)
    .select(['sha256', 'elements', 'evidence_id'])
    .executeTakeFirst();
}
