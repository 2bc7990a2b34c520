/** The door of the evidence check. */
export { checkEvidence } from './check-evidence.ts';
export type {
  CheckedEvidence,
  CheckedItem,
  CheckResult,
  ReportedElement,
  ReportedFinding,
} from './check-result.ts';
export { drawFindings } from './draw-findings.ts';
export { type DrawingWiring, drawPageOf } from './draw-page.ts';
export type { EvidenceSource, InputProblem } from './evidence-source.ts';
export { gatherSources } from './gather-sources.ts';
export { itemOfCell } from './item-name.ts';
export { readLastYear } from './last-year.ts';
export type { CheckWiring } from './wiring.ts';
