/** The door of the evidence check. */
export { checkEvidence } from './check-evidence.ts';
export type { CheckedEvidence, CheckedItem, CheckResult, ReportedFinding } from './check-result.ts';
export { type DrawingWiring, drawFindings } from './draw-findings.ts';
export type { EvidenceSource, InputProblem } from './evidence-source.ts';
export { gatherSources } from './gather-sources.ts';
export { itemOfCell } from './item-name.ts';
export { readLastYear } from './last-year.ts';
export type { CheckWiring } from './wiring.ts';
