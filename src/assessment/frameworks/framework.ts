/** What a framework is: the regulation of one publisher for one fiscal year, read from `frameworks/<id>/`. */

/** `uncertain` marks what no official source could be read for; the product shows it as such. */
export interface Sourced {
  readonly uncertain?: boolean;
  readonly sources: readonly string[];
  readonly notes?: string;
}

export interface Instrument {
  readonly code: string;
  readonly titleTh: string;
  readonly titleEn: string;
  /** Percent of the total; null where not published. */
  readonly weight: number | null;
}

export interface SubIndicator {
  readonly code: string;
  readonly titleTh: string;
  readonly titleEn: string;
  readonly uncertain?: boolean;
}

export interface Indicator extends Sourced {
  readonly code: string;
  readonly instrument: string;
  readonly titleTh: string;
  readonly titleEn: string;
  readonly subIndicators: readonly SubIndicator[];
}

/**
 * Which year the evidence must bear, relative to the fiscal year assessed:
 * - `current` / `previous`: that fiscal year.
 * - `covers`: a plan of one or more years that covers the fiscal year assessed.
 * - `months`: a span of months of the fiscal year at `yearOffset` (0 = assessed); month numbers 1..12 (10 = October).
 * - `none`: in force or live, bears no year.
 * - `unknown`: not known from any source that could be read.
 */
export type YearRule =
  | { readonly rule: 'current' | 'previous' | 'covers' | 'none' | 'unknown' }
  | { readonly rule: 'months'; readonly yearOffset: number; readonly fromMonth: number; readonly toMonth: number };

/** How a required element is looked for. Phrases are compared without white space, Thai digits folded, marks tolerant. */
export type ElementLook =
  /** At least one of the phrases (or, with `atLeast`, that many different ones) stands in the content. */
  | { readonly by: 'phrases'; readonly anyOf: readonly string[]; readonly atLeast?: number }
  /** At least one phrase of every group. */
  | { readonly by: 'phrase-groups'; readonly allOf: readonly (readonly string[])[] }
  | {
      readonly by:
        | 'email'
        | 'phone'
        | 'address'
        | 'map'
        | 'image'
        | 'social-link'
        | 'money'
        | 'date'
        | 'signature'
        | 'table';
    }
  /** Only a person can tell. Reported as a reminder, never as a fault. */
  | { readonly by: 'person' };

export interface RequiredElement {
  readonly id: string;
  readonly titleTh: string;
  readonly titleEn: string;
  readonly look: ElementLook;
  /** What a missing element means when the text was readable; `warn` where wording in the field varies widely. */
  readonly whenMissing: 'fail' | 'warn' | 'info';
  readonly uncertain?: boolean;
}

/** How the right kind of document is recognised from its title or head. */
export interface DocumentMarks {
  /** The title holds at least one. */
  readonly titleAnyOf: readonly string[];
  /** Phrases that mark another kind of document when they stand in the title and none of `titleAnyOf` does. */
  readonly notTitle: readonly string[];
}

export type Medium = 'document' | 'spreadsheet' | 'web-page' | 'image';

export interface FrameworkItem extends Sourced {
  readonly code: string;
  /** Stable over the years: `annual-plan-and-budget`. */
  readonly conceptId: string;
  readonly titleTh: string;
  readonly titleEn: string;
  readonly subIndicator: string;
  readonly yearRule: YearRule;
  readonly media: readonly Medium[];
  readonly elements: readonly RequiredElement[];
  readonly marks: DocumentMarks;
}
