import type { Insertable } from 'kysely';
import { ENGINE_VERSION } from '#src/features/evidence/index.ts';
import { verdictOfItem, type WeighedFinding } from '#src/features/items/index.ts';
import type { Transaction } from '#src/platform/db/database.ts';
import { newId } from '#src/platform/db/new-id.ts';
import type { FindingTable, PieceCheckTable, StoredVerdict } from '#src/platform/db/tables.ts';
import { calendarDateOf } from '#src/shared/calendar-date.ts';
import type { ClaimedRun } from './check-run-queries.ts';
import { fingerprintOf } from './fingerprint-of.ts';
import type { JudgedPieceOfEvidence } from './judged-pieces.ts';
import { storable, storableJson } from './storable.ts';
import {
  insertFindings,
  insertPieces,
  lockItems,
  makeHistory,
  overrulesInForce,
  setVerdicts,
  withdrawnEvidence,
} from './store-queries.ts';

type PieceRow = Insertable<PieceCheckTable>;
type FindingRow = Insertable<FindingTable>;

/** What a run found out about one piece, as rows. */
export interface PieceRows {
  readonly piece: PieceRow;
  readonly findings: readonly FindingRow[];
}

/** Everything that can be made ready before the transaction, which shall be short. */
export function rowsOf(
  pieces: readonly JudgedPieceOfEvidence[],
  { runId }: ClaimedRun,
  agencyId: string,
  at: Date,
): PieceRows[] {
  return pieces.map(({ piece, evidence, position }) => {
    const id = newId();
    return {
      piece: {
        id,
        agency_id: agencyId,
        check_run_id: runId,
        year_item_id: evidence.yearItemId,
        evidence_id: evidence.evidenceId,
        evidence_version_id: evidence.versionId,
        source: storable(piece.source),
        linked_from: storable(piece.linkedFrom),
        verdict: piece.verdict,
        media_type: storable(piece.mediaType),
        pages: piece.pages,
        sha256: piece.sha256,
        http_status: piece.status,
        final_url: storable(piece.finalUrl),
        captured_at: new Date(piece.capturedAt),
        checked_at: at,
        engine_version: ENGINE_VERSION,
        elements: storableJson(piece.elements),
        years: storableJson(piece.years),
        position,
      },
      findings: piece.findings.map((finding, index) => ({
        id: newId(),
        agency_id: agencyId,
        piece_check_id: id,
        position: index,
        code: finding.code,
        severity: finding.severity,
        page: finding.page,
        quote: storable(finding.quote),
        place: storable(finding.where ?? null),
        element_id: finding.elementId ?? null,
        year_be: finding.yearBE ?? null,
        message_th: storable(finding.messageTh),
        message_en: storable(finding.messageEn),
        fix_th: storable(finding.fixTh),
        fix_en: storable(finding.fixEn),
        fingerprint: fingerprintOf(finding, piece),
      })),
    };
  });
}

/** Puts the results of a run in the place of what was known about its items. @returns how many items came to which verdict */
export async function storeResults(
  tx: Transaction,
  yearItemIds: readonly string[],
  rows: readonly PieceRows[],
  at: Date,
): Promise<Readonly<Record<string, number>>> {
  await lockItems(tx, yearItemIds);
  await makeHistory(tx, yearItemIds);
  await insertPieces(
    tx,
    rows.map(({ piece }) => piece),
  );
  await insertFindings(
    tx,
    rows.flatMap(({ findings }) => findings),
  );
  const overruledUntil = await overrulesInForce(tx, yearItemIds);
  // What was withdrawn while the check was under way stays in the results and counts for nothing.
  const withdrawn = await withdrawnEvidence(tx, yearItemIds);
  const counting = rows.filter(({ piece }) => !withdrawn.has(piece.evidence_id));
  const byItem = Map.groupBy(counting, ({ piece }) => piece.year_item_id);
  const today = calendarDateOf(at);
  const verdicts = new Map(
    yearItemIds.map((id): [string, StoredVerdict | null] => {
      const own = byItem.get(id);
      return [
        id,
        own
          ? verdictOfItem(
              own.flatMap((one) => weighed(one, overruledUntil)),
              today,
            )
          : null,
      ];
    }),
  );
  await setVerdicts(tx, verdicts, at);
  const said = [...verdicts.values()].filter((verdict) => verdict !== null);
  return Object.fromEntries(
    [...Map.groupBy(said, (verdict) => verdict)].map(([verdict, all]) => [verdict, all.length]),
  );
}

function weighed(
  { piece, findings }: PieceRows,
  overruledUntil: (evidenceId: string, fingerprint: string) => string | null,
): WeighedFinding[] {
  return findings.map(({ severity, fingerprint }) => ({
    severity,
    overruledUntil: overruledUntil(piece.evidence_id, fingerprint),
  }));
}
