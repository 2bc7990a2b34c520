import type { Severity } from '#src/assessment/evidence-checks/finding.ts';

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
