import type { Verdict } from '#src/assessment/evidence-checks/finding.ts';

/** What an item looks like to the officer: `missing` nothing handed in, `unchecked` handed in and never looked at. */
export const STATES_WORST_FIRST = ['fail', 'missing', 'manual', 'warn', 'unchecked', 'pass'] as const;

export type ItemState = (typeof STATES_WORST_FIRST)[number];

/** An item without evidence is lost whatever an old check said. */
export function itemState(verdict: Verdict | null, evidenceCount: number): ItemState {
  if (evidenceCount === 0) return 'missing';
  return verdict ?? 'unchecked';
}
