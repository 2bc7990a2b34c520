import type { CheckName } from './check-names.ts';

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
  readonly notes?: string;
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

/**
 * What can be told by its form alone. `figures`: rows that end in numbers, as statistics do. `numbered-steps`: numbered acts;
 * `costed-lines`: works in a list, each with its money; `unit-at-work`: a unit of the office in a cell or before what it
 * does; `counted`: what was done, with its number; `measured`: shares and means; `looking-ahead`: what is meant for next year;
 * `several-persons`: two people by name.
 */
export type ElementSign =
  | 'email'
  | 'phone'
  | 'address'
  | 'map'
  | 'image'
  | 'social-link'
  | 'money'
  | 'date'
  | 'signature'
  | 'table'
  | 'figures'
  | 'budget-column'
  | 'spent-column'
  | 'result-column'
  | 'year-columns'
  | 'numbered-steps'
  | 'step-arrows'
  | 'month-columns'
  | 'costed-lines'
  | 'unit-at-work'
  | 'duration'
  | 'counted'
  | 'measured'
  | 'work-column'
  | 'looking-ahead'
  | 'ita-score'
  | 'several-persons';

/** How a required element is looked for. Phrases are compared without white space, Thai digits folded, marks tolerant. */
export type ElementLook =
  /**
   * At least one of the phrases (or, with `atLeast`, that many different ones) stands in the content. A place that lies
   * inside one of `notWithin` does not count: "ปัญหา" in "แก้ไขปัญหายาเสพติด" is the name of a project. A sign of `orBy`
   * does as well as a phrase: a telephone number is a way to contact, whatever stands before it.
   */
  | {
      readonly by: 'phrases';
      readonly anyOf: readonly string[];
      readonly atLeast?: number;
      readonly notWithin?: readonly string[];
      readonly orBy?: readonly ElementSign[];
    }
  /** At least one phrase of every group. */
  | { readonly by: 'phrase-groups'; readonly allOf: readonly (readonly string[])[] }
  | { readonly by: ElementSign }
  /** Only a person can tell. Reported as a reminder, never as a fault. */
  | { readonly by: 'person' };

export interface RequiredElement {
  readonly id: string;
  readonly titleTh: string;
  readonly titleEn: string;
  readonly look: ElementLook;
  /** What a missing element means when the text was readable; `warn` where wording in the field varies widely. */
  readonly whenMissing: 'fail' | 'warn' | 'info';
  /** Offices write it in sentences of their own: it is not surely missing while some sentence is not understood. */
  readonly freeWording?: boolean;
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

/** One check of `src/assessment/evidence-checks/` with its parameters, as `checks.yaml` names it for the item. */
export interface ItemCheck {
  readonly check: CheckName;
  readonly with: Readonly<Record<string, unknown>>;
}

export interface FrameworkItem extends Sourced {
  readonly code: string;
  /** Other numbers that offices know the item by, e.g. `9.14`. */
  readonly aliases?: readonly string[];
  /** Stable over the years: `annual-plan-and-budget`. */
  readonly conceptId: string;
  readonly titleTh: string;
  readonly titleEn: string;
  readonly subIndicator: string;
  readonly yearRule: YearRule;
  readonly media: readonly Medium[];
  readonly elements: readonly RequiredElement[];
  readonly marks: DocumentMarks;
  /** In the order in which they are run. */
  readonly checks: readonly ItemCheck[];
}

/**
 * How sure the whole list is: `verified` = read in the publisher's own wording or in a complete list that agrees with
 * other offices' pages; `unverified` = from one office only; `inferred` = concluded, no copy of the list was found.
 */
export type FrameworkStatus = 'verified' | 'unverified' | 'inferred';

/** Half-open: `from` is the first day, `until` the first day after. Calendar dates `YYYY-MM-DD` (Common Era) in Bangkok. */
export interface InForce {
  readonly from: string;
  readonly until: string;
}

/** `none` passes the number on unrounded. Half-up: 98.335 becomes 98.34. */
export type LevelRounding = 'none' | { readonly decimals: number; readonly mode: 'half-up' };

/** Rounding of what each level hands to the level above it. */
export interface Rounding extends Sourced {
  readonly subIndicator: LevelRounding;
  readonly indicator: LevelRounding;
  readonly instrument: LevelRounding;
  readonly total: LevelRounding;
}

export interface Band {
  readonly code: string;
  readonly titleTh: string;
  readonly titleEn: string;
  /** Inclusive. */
  readonly atLeast: number;
  /** Every instrument must reach this too (inclusive); null where the band asks nothing of the single instruments. */
  readonly everyInstrumentAtLeast: number | null;
}

export interface BandSystem extends Sourced {
  /** `total`, or the code of the one instrument whose score is banded. */
  readonly appliesTo: string;
  /** Highest first; the first whose conditions are all met is the band. The last has `atLeast` 0 and no gate. */
  readonly levels: readonly Band[];
}

/** How many must answer a survey. */
export interface SampleRule extends Sourced {
  readonly instrument: string;
  readonly percent: number;
  readonly atLeast: number;
  /** Everybody is asked where the population is smaller than `atLeast`. */
  readonly smallerPopulation: 'all';
  /** For a population of more than `above`, `atLeast` answers are enough; null where no such rule is known. */
  readonly largePopulation: { readonly above: number; readonly atLeast: number } | null;
}

export interface CalendarStep extends Sourced {
  readonly id: string;
  readonly titleTh: string;
  readonly titleEn: string;
  readonly from: string;
  /** First day after the step. */
  readonly until: string;
}

export interface Framework extends Sourced {
  /** Folder name: `nacc-2566`. */
  readonly id: string;
  readonly publisher: { readonly id: string; readonly titleTh: string; readonly titleEn: string };
  readonly fiscalYearBE: number;
  readonly titleTh: string;
  readonly titleEn: string;
  readonly status: FrameworkStatus;
  readonly inForce: InForce;
  readonly instruments: readonly Instrument[];
  readonly indicators: readonly Indicator[];
  readonly items: readonly FrameworkItem[];
  readonly rounding: Rounding;
  readonly bands: BandSystem;
  readonly sampleRules: readonly SampleRule[];
  readonly calendar: readonly CalendarStep[];
}
