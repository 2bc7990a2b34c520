import type { CaptureRecord } from '#src/shared/capture-record.ts';
import type { ExtractedDocument } from '#src/shared/extracted-document.ts';
import type { YearMention } from '#src/thai/year-mention.ts';
import type { FrameworkItem } from '../frameworks/framework.ts';
import type { Finding } from './finding.ts';

/** The time the evidence must be about, made concrete for the year assessed. Months are `YYYY-MM` in the Buddhist Era. */
export type RequiredPeriod =
  | { readonly kind: 'fiscal-year'; readonly fiscalYearBE: number }
  | { readonly kind: 'months'; readonly from: string; readonly to: string }
  /** A plan of one or more years that must cover the fiscal year. */
  | { readonly kind: 'covers'; readonly fiscalYearBE: number }
  /** In force or live today: bears no particular year. */
  | { readonly kind: 'current' }
  /** The rule is not known: nothing is said about the year. */
  | { readonly kind: 'unknown' };

/** Another piece of evidence of the same run, or of last year, to compare with. */
export interface OtherEvidence {
  readonly itemCode: string;
  readonly source: string;
  readonly sha256: string;
  readonly lastYear: boolean;
}

/** All that a check may know. Pure data: made by the caller from capture and extraction. */
export interface EvidenceCase {
  readonly item: FrameworkItem;
  /** All items of the list, where known: to recognise evidence that belongs to another one. */
  readonly allItems?: readonly FrameworkItem[];
  /** Fiscal year being assessed. */
  readonly fiscalYearBE: number;
  readonly requiredPeriod: RequiredPeriod;
  readonly capture: CaptureRecord;
  /** `null` where nothing was captured. */
  readonly document: ExtractedDocument | null;
  /** Mentions in the text of each page, in the order of `document.pages`. Positions refer to the page's `text`. */
  readonly yearMentions: readonly (readonly YearMention[])[];
  /** Hosts of the office's own site; empty where not known. */
  readonly officeHosts: readonly string[];
  /** File name as the user knows it, for `wrong-file-type`; null for an address without one. */
  readonly declaredName: string | null;
  readonly others: readonly OtherEvidence[];
}

/**
 * One check: pure, knows its parameters from `checks.yaml`. An empty list says that there is nothing to report; what the
 * check cannot tell it reports with severity `manual`.
 */
export type EvidenceCheck<Parameters> = (evidence: EvidenceCase, parameters: Parameters) => readonly Finding[];
