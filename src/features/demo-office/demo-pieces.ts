import type { DemoPiece } from './demo-piece.ts';
import { faultyCompanions, rightCompanions } from './pieces/companion-pieces.ts';
import { mistakesOfContent, mistakesOfPublishing } from './pieces/mistakes.ts';
import { rightFiles, rightPages } from './pieces/right-pieces.ts';

/**
 * What the demo office publishes for its assessment: most of it right, and some pieces each with one mistake that real
 * offices make. The first is the one that cost a provincial education office its full score: a mistyped year.
 */
export function demoPieces(): DemoPiece[] {
  return [
    ...mistakesOfContent(),
    ...mistakesOfPublishing(),
    ...rightPages(),
    ...rightFiles(),
    ...rightCompanions(),
    ...faultyCompanions(),
  ];
}
