import type { Actor } from '#src/access/actor.ts';
import type { Database } from '#src/platform/db/database.ts';
import { newId } from '#src/platform/db/new-id.ts';
import type { FindingTable, StoredVerdict } from '#src/platform/db/tables.ts';
import type { OpenedYear } from './a-year.ts';

type GivenFinding = Partial<Omit<FindingTable, 'id' | 'agency_id' | 'piece_check_id' | 'position'>>;

export interface GivenPiece {
  readonly itemCode: string;
  readonly evidenceId: string;
  readonly verdict?: StoredVerdict;
  readonly source?: string;
  readonly findings?: readonly GivenFinding[];
  readonly elements?: readonly unknown[];
  readonly mediaType?: string;
  readonly sha256?: string;
  readonly isCurrent?: boolean;
}

/** What a finished run left of the newest version of a piece of evidence. Answers the ids of its findings. For tests. */
export async function aPieceCheck(
  db: Database,
  actor: Actor,
  year: OpenedYear,
  given: GivenPiece,
): Promise<{ readonly pieceCheckId: string; readonly findingIds: readonly string[]; readonly runId: string }> {
  const [pieceCheckId, runId] = [newId(), newId()];
  const agency_id = actor.agencyId;
  const year_item_id = year.itemIds.get(given.itemCode)!;
  const at = new Date('2026-01-15T03:00:00Z');
  const findings = (given.findings ?? []).map((one, index) => ({
    id: newId(),
    agency_id,
    piece_check_id: pieceCheckId,
    position: index,
    code: 'fiscal-year-title-mismatch',
    severity: 'fail' as const,
    page: 1,
    quote: 'ประจำปีงบประมาณ พ.ศ. 2565',
    place: 'title',
    element_id: null,
    year_be: 2565,
    message_th: 'ชื่อเอกสารบอกปีงบประมาณ 2565 แต่ต้องเป็น 2566',
    message_en: 'The title says fiscal year 2565, not 2566',
    fix_th: 'แก้ปีในชื่อเอกสารเป็น 2566',
    fix_en: 'Correct the year to 2566',
    fingerprint: `finding-${index}`,
    ...one,
  }));
  await db.asAgency(agency_id, async (tx) => {
    const version = await tx
      .selectFrom('evidence_version')
      .where('evidence_id', '=', given.evidenceId)
      .orderBy('version', 'desc')
      .select('id')
      .executeTakeFirstOrThrow();
    await tx
      .insertInto('check_run')
      .values({
        id: runId,
        agency_id,
        assessment_year_id: year.yearId,
        year_item_id,
        reason: 'asked',
        status: 'done',
        current_source: null,
        requested_at: at,
        requested_by: actor.name,
        started_at: at,
        finished_at: at,
        problem: null,
      })
      .execute();
    await tx
      .insertInto('piece_check')
      .values({
        id: pieceCheckId,
        agency_id,
        check_run_id: runId,
        year_item_id,
        evidence_id: given.evidenceId,
        evidence_version_id: version.id,
        source: given.source ?? 'https://office.example/plan.pdf',
        linked_from: null,
        verdict: given.verdict ?? 'fail',
        media_type: given.mediaType ?? 'application/pdf',
        pages: 3,
        sha256: given.sha256 ?? null,
        http_status: 200,
        final_url: null,
        captured_at: at,
        checked_at: at,
        engine_version: 'test',
        elements: JSON.stringify(given.elements ?? []),
        years: '[]',
        is_current: given.isCurrent ?? true,
        position: 0,
      })
      .execute();
    if (findings.length > 0) await tx.insertInto('finding').values(findings).execute();
    await tx
      .updateTable('year_item')
      .set({ verdict: given.verdict ?? 'fail', checked_at: at })
      .where('id', '=', year_item_id)
      .execute();
  });
  return { pieceCheckId, findingIds: findings.map(({ id }) => id), runId };
}
