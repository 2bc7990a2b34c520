import type { OtherEvidence } from '#src/assessment/evidence-checks/evidence-case.ts';
import type { Framework, FrameworkItem } from '#src/assessment/frameworks/framework.ts';
import type { EvidenceSource, InputProblem } from './evidence-source.ts';
import type { JudgedItem } from './judge-pieces.ts';
import type { Piece } from './piece.ts';

export interface CheckRequest {
  readonly framework: Framework;
  readonly sources: readonly EvidenceSource[];
  /** Problems found while gathering; they are handed on with the result. */
  readonly problems: readonly InputProblem[];
  /** Names of the office's own hosts; a port counts for nothing. */
  readonly officeHosts: readonly string[];
  /** Evidence known beforehand that nothing may be the same as: last year's, and of items that are not checked in this run. */
  readonly known: readonly OtherEvidence[];
  /** Pieces looked at at the same time. */
  readonly concurrency: number;
  /** Everything the office hands in (a list, a folder): then an item without evidence is lost, not just unknown. */
  readonly isWholeOffice: boolean;
}

/** The pieces that were judged together, with what came out. */
export interface JudgedGroup {
  readonly item: FrameworkItem;
  readonly pieces: readonly Piece[];
  readonly judged: JudgedItem;
}
