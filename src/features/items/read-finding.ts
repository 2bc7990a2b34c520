import { may } from '#src/access/permissions.ts';
import type { Severity } from '#src/assessment/evidence-checks/finding.ts';
import { calendarDateOf } from '#src/shared/calendar-date.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import type { Outside } from './outside.ts';
import { findingOfForm } from './overrule-queries.ts';
import { lastOverruleDay } from './overrule-rules.ts';
import { isRowId } from './row-id.ts';

/** A finding as the form for overruling shows it. */
export interface FindingToOverrule {
  readonly id: string;
  readonly severity: Severity;
  readonly page: number | null;
  readonly quote: string | null;
  readonly messageTh: string;
  readonly messageEn: string;
  readonly source: string;
  readonly itemCode: string;
  readonly fiscalYearBE: number;
  /** The last day (`YYYY-MM-DD`) that may be chosen. */
  readonly lastDay: string;
}

export async function readFinding(
  { db, actor, now }: Outside,
  findingId: string,
): Promise<Result<FindingToOverrule, 'not-allowed' | 'not-found'>> {
  if (!may(actor, 'see-assessment')) return fail('not-allowed');
  if (!isRowId(findingId)) return fail('not-found');
  const finding = await db.asAgency(actor.agencyId, (tx) => findingOfForm(tx, findingId));
  if (!finding) return fail('not-found');
  return succeed({ ...finding, lastDay: lastOverruleDay(calendarDateOf(now())) });
}
