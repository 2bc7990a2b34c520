import type { CheckedEvidence, CheckResult } from '#src/features/evidence/index.ts';
import type { EvidenceToCheck } from './run-input-queries.ts';

/** What was found out about one piece, and the evidence it belongs to: itself, or the page that links to it. */
export interface JudgedPieceOfEvidence {
  readonly piece: CheckedEvidence;
  readonly evidence: EvidenceToCheck;
  /** In its item, from 0. */
  readonly position: number;
}

/**
 * Brings the result back to the evidence. The engine answers the pieces of an item in the order they were given, each followed by
 * the documents that it links to; two pieces may well have the same address, so nothing is matched by that.
 */
export function judgedPieces(
  result: Pick<CheckResult, 'items'>,
  evidence: readonly EvidenceToCheck[],
): JudgedPieceOfEvidence[] {
  const byItem = Map.groupBy(evidence, ({ itemCode }) => itemCode);
  return result.items.flatMap((item) => {
    const given = (byItem.get(item.code) ?? []).values();
    let own: EvidenceToCheck | undefined;
    return item.evidence.map((piece, position) => {
      if (piece.linkedFrom === null) own = given.next().value;
      if (own === undefined) throw new Error(`a piece of ${item.code} that nobody handed in`);
      return { piece, evidence: own, position };
    });
  });
}
