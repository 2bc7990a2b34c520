import type { Language } from '#src/shared/language.ts';
import type { ScoreSheet } from '../score-sheet.ts';

/** What the page of the score and each of its parts is drawn from. */
export interface ScorePageProps {
  readonly sheet: ScoreSheet;
  readonly language: Language;
}
