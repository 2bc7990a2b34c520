import type { EvidenceView, FindingView, PieceView } from './item-page.ts';
import type { findingsOfItem, piecesOfItem, versionsOfItem } from './item-page-queries.ts';
import { verdictOfItem } from './verdict-of-item.ts';

type VersionRow = Awaited<ReturnType<typeof versionsOfItem>>[number];
type PieceRow = Awaited<ReturnType<typeof piecesOfItem>>[number];
type FindingRow = Awaited<ReturnType<typeof findingsOfItem>>[number];

/** Pages of these are drawn as pictures. */
export const DRAWN = 'application/pdf';

/** The pieces in the order of the check, each with its findings. */
export function pieceViews(
  pieces: readonly PieceRow[],
  findings: readonly FindingRow[],
  today: string,
): readonly PieceView[] {
  const byPiece = Map.groupBy(findings, ({ pieceId }) => pieceId);
  return pieces.map(({ mediaType, elements: _, ...piece }) => {
    const own = (byPiece.get(piece.id) ?? []).map((row) => findingView(row, mediaType));
    const weighed = own.map(({ severity, overrule }) => ({
      severity,
      overruledUntil: overrule?.holdsUntil ?? null,
    }));
    return { ...piece, verdict: verdictOfItem(weighed, today), findings: own };
  });
}

function findingView(row: FindingRow, mediaType: string | null): FindingView {
  const { id, code, severity, page, quote, messageTh, messageEn, fixTh, fixEn } = row;
  const { overruleId, overruleReason, holdsUntil, madeAt, madeBy } = row;
  return {
    id,
    code,
    severity,
    page,
    quote,
    messageTh,
    messageEn,
    fixTh,
    fixEn,
    hasPageImage: page !== null && mediaType === DRAWN,
    overrule:
      overruleId !== null && overruleReason !== null && holdsUntil !== null && madeAt !== null && madeBy !== null
        ? { id: overruleId, reason: overruleReason, holdsUntil, madeAt, madeBy }
        : null,
  };
}

/** Evidence with its versions, in force before withdrawn. */
export function evidenceViews(rows: readonly VersionRow[], pieces: readonly PieceView[]): readonly EvidenceView[] {
  const views = [...Map.groupBy(rows, ({ evidenceId }) => evidenceId)].map(([id, versions]) =>
    evidenceView(id, versions, pieces),
  );
  return [...views.filter(({ withdrawn }) => !withdrawn), ...views.filter(({ withdrawn }) => withdrawn)];
}

function evidenceView(id: string, versions: readonly VersionRow[], pieces: readonly PieceView[]): EvidenceView {
  const { titleTh, withdrawnAt, withdrawnBy, withdrawnReason, version: newest } = versions[0]!;
  return {
    id,
    titleTh,
    versions: versions.map((row) => ({
      id: row.id,
      version: row.version,
      url: row.url,
      fileName: row.fileName,
      byteLength: row.byteLength,
      reason: row.reason,
      addedAt: row.addedAt,
      addedBy: row.addedBy,
    })),
    withdrawn: withdrawnAt === null ? null : { at: withdrawnAt, by: withdrawnBy ?? '', reason: withdrawnReason ?? '' },
    isChecked: pieces.some((piece) => piece.evidenceId === id && piece.version === newest),
  };
}
