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
export { ENGINE_VERSION } from './engine-version.ts';
export type { EvidenceSource, InputProblem } from './evidence-source.ts';
export { gatherSources } from './gather-sources.ts';
export { itemOfCell } from './item-name.ts';
export { readLastYear } from './last-year.ts';
export { contentsFolder, type OpenWiring, openCheckWiring } from './open-check-wiring.ts';
export type { CheckWiring } from './wiring.ts';
