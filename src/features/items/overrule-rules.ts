import type { Severity } from '#src/assessment/evidence-checks/finding.ts';
import { fiscalYearOf } from '#src/thai/fiscal-year.ts';

/** A reason shorter than this explains nothing to whoever reads the record later. */
export const SHORTEST_OVERRULE_REASON = 10;

/** What changes no verdict needs no decision. */
export function canBeOverruled(severity: Severity): boolean {
  return severity !== 'info';
}

/** The last day that may be chosen: 30 September of the fiscal year after the one in which `today` lies. */
export function lastOverruleDay(today: string): string {
  const [yearCE = 0, month = 1] = today.split('-').map(Number);
  const nextFiscalYearBE = fiscalYearOf({ yearBE: yearCE + 543, month }) + 1;
  return `${nextFiscalYearBE - 543}-09-30`;
}

/** `past` also where it would end today: a decision holds at least until tomorrow. */
export function overruleEndProblem(holdsUntil: string, today: string): 'past' | 'too-far' | null {
  if (holdsUntil <= today) return 'past';
  return holdsUntil > lastOverruleDay(today) ? 'too-far' : null;
}
