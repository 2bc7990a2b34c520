/**
 * The checks that `checks.yaml` may name: the file names in `src/assessment/evidence-checks/`. The registry there is
 * closed over this list.
 */
export const CHECK_NAMES = [
  'reachable',
  'own-domain',
  'not-homepage',
  'not-soft-404',
  'not-login-wall',
  'file-condition',
  'declared-type',
  'readable-text',
  'fiscal-year',
  'year-wellformed',
  'period-covered',
  'stale-content',
  'required-elements',
  'document-kind',
  'not-reused',
  'none-stated',
  'blank-cells',
  'dated-and-signed',
] as const;

export type CheckName = (typeof CHECK_NAMES)[number];
