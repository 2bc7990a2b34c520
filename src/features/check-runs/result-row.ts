/** `missing`: the item had nothing to check. */
export type StateOfPiece = 'pass' | 'warn' | 'fail' | 'manual' | 'missing';

export interface ResultFinding {
  readonly id: string;
  readonly code: string;
  readonly severity: 'fail' | 'manual' | 'warn' | 'info';
  readonly page: number | null;
  readonly quote: string | null;
  readonly messageTh: string;
  readonly messageEn: string;
  readonly fixTh: string;
  readonly fixEn: string;
  /** A person decided that it does not count. */
  readonly isOverruled: boolean;
}

/** One piece of evidence in the results of a run, or an item without any. */
export interface ResultRow {
  readonly key: string;
  readonly itemCode: string;
  readonly itemTitleTh: string;
  readonly itemTitleEn: string;
  readonly subIndicator: string;
  readonly state: StateOfPiece;
  /** Null for an item without evidence. */
  readonly evidenceTitle: string | null;
  readonly source: string | null;
  readonly linkedFrom: string | null;
  readonly pages: number | null;
  readonly findings: readonly ResultFinding[];
  /** Points of the instrument (of 100) that the item costs as long as it is lost; null where nothing is lost. */
  readonly cost: number | null;
}

/** What of the results is shown; null: all. */
export interface ResultFilter {
  readonly state: StateOfPiece | null;
  readonly subIndicator: string | null;
  readonly code: string | null;
}

const STATES: readonly StateOfPiece[] = ['fail', 'missing', 'manual', 'warn', 'pass'];

/** Reads the filter from the address; what it does not know counts for nothing. */
export function readResultFilter(query: Readonly<Record<string, string | undefined>>): ResultFilter {
  const state = STATES.find((one) => one === query.state) ?? null;
  return { state, subIndicator: query.sub || null, code: query.code || null };
}

/** The filter as a query of an address, with its question mark; empty where all is shown. */
export function resultFilterQuery({ state, subIndicator, code }: ResultFilter): string {
  const said = Object.entries({ state, sub: subIndicator, code }).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as [string, string]],
  );
  return said.length === 0 ? '' : `?${new URLSearchParams(said)}`;
}

export function filterResults(rows: readonly ResultRow[], { state, subIndicator, code }: ResultFilter): ResultRow[] {
  return rows.filter(
    (row) =>
      (state === null || row.state === state) &&
      (subIndicator === null || row.subIndicator === subIndicator) &&
      (code === null || row.findings.some((finding) => finding.code === code)),
  );
}

/** What costs most first; what costs the same, by state and then as the framework has it. */
export function byCost(rows: readonly ResultRow[]): ResultRow[] {
  return [...rows].sort(
    (one, other) => (other.cost ?? 0) - (one.cost ?? 0) || STATES.indexOf(one.state) - STATES.indexOf(other.state) || 0,
  );
}
