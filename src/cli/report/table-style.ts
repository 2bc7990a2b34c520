import type { Language, Paint } from './words.ts';

export interface TableStyle {
  readonly language: Language;
  /** Columns. */
  readonly width: number;
  readonly paint: Paint;
}
