/** The door of the assessment years: overview, opening, published results. */
export { closeYear } from './close-year.ts';
export { openYear, previewOpening } from './open-year.ts';
export { type FieldProblem, type OpenYearInput, readOpenYearForm } from './open-year-form.ts';
export { type OpeningPlan, planOpening } from './opening-plan.ts';
export { readOverview } from './read-overview.ts';
export { recordPublishedScores } from './record-published-scores.ts';
export { type StandingState, stateOf, type YearOverview } from './year-overview.ts';
export { findYear, listPublishedScores, listStandings, type PublishedScore, type YearRow } from './year-queries.ts';
export { yearWords } from './year-words.ts';
