export type { ScoreNode } from '#src/assessment/scoring/score.ts';
export { type ExplainedScore, explainScore, type ScoreRequest } from './explain-score.ts';
