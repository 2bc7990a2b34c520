import type { StateOfPiece } from './result-row.ts';

/** A run as people see it. */
export interface RunView {
  readonly runId: string;
  readonly fiscalYearBE: number;
  readonly frameworkId: string;
  /** Null: all items of the year. */
  readonly itemCode: string | null;
  readonly reason: 'asked' | 'scheduled' | 'demo';
  readonly status: 'queued' | 'running' | 'done' | 'failed';
  readonly done: number;
  /** Grows while linked documents are found. */
  readonly all: number;
  readonly current: string | null;
  readonly requestedAt: Date;
  readonly requestedBy: string;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  /** More than 1 where a worker died and another took the run up. */
  readonly attempts: number;
  /** Of a run that failed: the number under which the log tells why. */
  readonly reference: string | null;
}

/** A run in the list, with how many of its pieces came to what. */
export interface RunSummary extends RunView {
  readonly pieces: Readonly<Partial<Record<StateOfPiece, number>>>;
}

export function isOpen({ status }: Pick<RunView, 'status'>): boolean {
  return status === 'queued' || status === 'running';
}
