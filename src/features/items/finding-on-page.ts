import { may } from '#src/access/permissions.ts';
import type { Transaction } from '#src/platform/db/database.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import type { Outside } from './outside.ts';
import { isRowId } from './row-id.ts';

/** Where a finding stands: in which content, on which page, in which words. */
export interface FindingOnPage {
  readonly sha256: string;
  /** From 1. */
  readonly page: number;
  readonly quote: string | null;
}

/** For the picture of the page. `not-found` also for a finding that is about no single page, or about something that was not captured. */
export async function findingOnPage(
  { db, actor }: Outside,
  findingId: string,
): Promise<Result<FindingOnPage, 'not-allowed' | 'not-found'>> {
  if (!may(actor, 'see-assessment')) return fail('not-allowed');
  if (!isRowId(findingId)) return fail('not-found');
  const row = await db.asAgency(actor.agencyId, (tx) => placeOfFinding(tx, findingId));
  if (!row || row.sha256 === null || row.page === null) return fail('not-found');
  return succeed({ sha256: row.sha256, page: row.page, quote: row.quote });
}

function placeOfFinding(tx: Transaction, findingId: string) {
  return tx
    .selectFrom('finding')
    .innerJoin('piece_check', 'piece_check.id', 'finding.piece_check_id')
    .where('finding.id', '=', findingId)
    .select(['piece_check.sha256', 'finding.page', 'finding.quote'])
    .executeTakeFirst();
}
