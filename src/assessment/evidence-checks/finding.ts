/** What a check may say of a piece of evidence. */

/**
 * - `pass`: nothing to report.
 * - `warn`: usable, but something on it should be corrected.
 * - `fail`: would not count as evidence.
 * - `manual`: a program cannot decide; a person must look.
 */
export type Verdict = 'pass' | 'warn' | 'fail' | 'manual';

/** What a finding does to the verdict. `info` changes nothing. */
export type Severity = 'fail' | 'manual' | 'warn' | 'info';

/** Stable names, shared with the corpora that measure the engine. Extra codes of our own stand below the line. */
export const FAULT_CODES = [
  'fiscal-year-title-mismatch',
  'fiscal-year-inconsistent',
  'year-malformed',
  'year-left-blank',
  'stale-content',
  'period-wrong',
  'period-incomplete',
  'date-outside-period',
  'range-not-covering',
  'required-element-missing',
  'wrong-document',
  'no-text-layer',
  'unreadable-text-layer',
  'fiscal-year-only-in-image',
  'password-protected',
  'empty-document',
  'corrupt-file',
  'wrong-file-type',
  'access-restricted',
  'soft-404',
  'links-to-homepage',
  // ours
  'not-reachable',
  'cannot-tell-reachable',
  'address-refused',
  'tls-warning',
  'off-domain',
  'shared-drive',
  'fiscal-year-missing',
  'fiscal-year-uncertain',
  'year-in-common-era',
  'era-mislabelled',
  'duplicate-file',
  'same-as-last-year',
  'none-not-stated',
  'blank-cells',
  'not-dated',
  'not-signed',
  'read-in-part',
  'could-not-read',
  'unsupported-file',
  'check-failed',
] as const;

export type FaultCode = (typeof FAULT_CODES)[number];

export interface Finding {
  readonly code: FaultCode;
  readonly severity: Severity;
  /** From 1; absent where the finding is about the whole piece. */
  readonly page?: number;
  /** The words on the page that led to the finding, shortened to about 160 characters. */
  readonly quote?: string;
  /** Where on the page: `header`, `footer`, `table`, `title`, `signature`, `sheet NAME`. */
  readonly where?: string;
  readonly yearBE?: number;
  /** Required element that the finding is about. */
  readonly elementId?: string;
  readonly messageTh: string;
  readonly messageEn: string;
  readonly fixTh: string;
  readonly fixEn: string;
}

/** The worst severity decides; `manual` stands between `fail` and `warn`; `info` and nothing give `pass`. */
export function verdictOf(findings: readonly Pick<Finding, 'severity'>[]): Verdict {
  const worst = (['fail', 'manual', 'warn'] as const).find((level) => findings.some((one) => one.severity === level));
  return worst ?? 'pass';
}
