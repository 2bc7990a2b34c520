/** The door of the scores: a score for given losses, and the score of a year with its working. */
export type { ScoreNode } from '#src/assessment/scoring/score.ts';
export { type ExplainedScore, explainScore, type ScoreRequest } from './explain-score.ts';
export { readScorePage } from './read-score-page.ts';
export type { ScoreLine, ScoreSheet } from './score-sheet.ts';
export { scoreWords } from './score-words.ts';
export { workingWords } from './working-words.ts';
