import { type Severity, type Verdict, verdictOf } from '#src/assessment/evidence-checks/finding.ts';

/** A finding of a current check with the decision of a person on it, where there is one. */
export interface WeighedFinding {
  readonly severity: Severity;
  /** Last day (`YYYY-MM-DD`, Bangkok) on which an overrule holds; null where nobody overruled it. */
  readonly overruledUntil: string | null;
}

/**
 * The verdict of an item from the findings of its current checks: the worst that is not overruled today. An overruled
 * `fail` therefore counts as `pass` in the forecast, and counts again from the day after its last day.
 */
export function verdictOfItem(findings: readonly WeighedFinding[], today: string): Verdict {
  return verdictOf(findings.filter((finding) => !isOverruled(finding, today)));
}

/** The last day is included. */
export function isOverruled({ overruledUntil }: Pick<WeighedFinding, 'overruledUntil'>, today: string): boolean {
  return overruledUntil !== null && overruledUntil >= today;
}
