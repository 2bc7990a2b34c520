import type { Verdict } from '#src/assessment/evidence-checks/finding.ts';

export interface MadeFault {
  readonly code: string;
  readonly page?: number;
  readonly yearBE?: number;
  readonly where?: string;
}

/** One labelled piece of evidence. */
export interface MadeCase {
  readonly file: string;
  readonly item: string;
  readonly verdict: Verdict;
  /** Verdicts that a careful person could give as well. */
  readonly acceptable?: readonly Verdict[];
  readonly faults: readonly MadeFault[];
  readonly note: string;
  readonly web?: { readonly url: string; readonly httpStatus: number; readonly finalUrl?: string };
  readonly bytes: () => Promise<Uint8Array>;
}
