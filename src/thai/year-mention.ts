/** What a year in a Thai text is used for. The label rules are in `docs/year-mentions.md`. */
export type YearMentionKind =
  | 'fiscalYear'
  | 'date'
  | 'law'
  | 'documentNumber'
  | 'range'
  | 'academicYear'
  | 'calendarYear';

/** One place where a year is written in digits and meant as a year. */
export interface YearMention {
  readonly kind: YearMentionKind;
  /** Buddhist Era. For a range the first year. For a malformed year the digits as written (2656, 256). */
  readonly yearBE: number;
  /** As written, where the Common Era was used. */
  readonly yearCE?: number;
  /** The era named is not the era of the number: "พ.ศ. 2023", "ค.ศ. 2566". `yearBE` is what was meant. */
  readonly eraMislabelled?: true;
  /** Range only; `to` is null for "– ปัจจุบัน". */
  readonly from?: number;
  readonly to?: number | null;
  /** Dates only: fiscal year the date lies in (October to September); null for a span that crosses 1 October. */
  readonly fiscalYearBE?: number | null;
  /** Dates only: 1..12; for a span within one year `monthTo` is the last month. `day` where written. */
  readonly month?: number;
  readonly monthTo?: number;
  readonly day?: number;
  /** A year that cannot be one. */
  readonly malformed?: true;
  /** Malformed only: what was evidently meant, or null. */
  readonly likelyYearBE?: number | null;
  /** The wording as given. */
  readonly text: string;
  /** UTF-16 positions in the text given; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}
