import type { CheckSchedule } from './due-time.ts';
import type { ResultFilter, ResultRow, StateOfPiece } from './result-row.ts';
import type { StaleChecks } from './run-queries.ts';
import type { RunSummary, RunView } from './run-view.ts';

export interface ChecksView {
  readonly fiscalYearBE: number;
  /** Of a closed year nothing is checked any more. */
  readonly isClosed: boolean;
  /** The run of the whole year that waits or is under way. */
  readonly open: RunSummary | null;
  /** Newest first. */
  readonly runs: readonly RunSummary[];
  readonly stale: StaleChecks;
  readonly schedule: CheckSchedule;
  readonly nextDueAt: Date | null;
}

export interface RunPageView {
  readonly run: RunView;
  readonly filter: ResultFilter;
  /** One page of the rows that the filter lets through. */
  readonly rows: readonly ResultRow[];
  readonly shown: number;
  readonly all: number;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** Of all rows, whatever the filter. */
  readonly states: Readonly<Partial<Record<StateOfPiece, number>>>;
  readonly subIndicators: readonly { readonly code: string; readonly titleTh: string; readonly titleEn: string }[];
  /** Codes of findings that occur. */
  readonly codes: readonly string[];
}
