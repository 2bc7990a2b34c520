import type { Insertable } from 'kysely';
import { createAgency } from '#src/features/agencies/index.ts';
import { openFrameworkShelf } from '#src/features/frameworks/index.ts';
import { openYear } from '#src/features/years/index.ts';
import type { Database, Transaction } from '#src/platform/db/database.ts';
import { newId } from '#src/platform/db/new-id.ts';
import type { Tables } from '#src/platform/db/tables.ts';

export const BENCH_YEARS = [2565, 2566, 2567, 2568, 2569];
const PIECES_OF_ITEM = 10;
const ROWS_AT_ONCE = 400;

/** An office with five years of 43 items, ten checked pieces of evidence each, every second with two findings. */
export async function fillOffice(db: Database): Promise<void> {
  const frameworks = openFrameworkShelf();
  const now = () => new Date('2026-10-05T03:00:00Z');
  const agencyId = await createAgency(
    { db, now },
    {
      code: 'bench',
      nameTh: 'สำนักงานสำหรับวัดความเร็ว',
      shortNameTh: 'สนง.วัด',
      nameEn: null,
      ownHosts: [],
      isDemo: false,
    },
  );
  const actor = { agencyId, name: 'ผู้วัด', role: 'coordinator' } as const;
  for (const fiscalYearBE of BENCH_YEARS) {
    const fromYearBE = fiscalYearBE === BENCH_YEARS[0] ? null : fiscalYearBE - 1;
    await openYear({ db, actor, frameworks, now }, { fiscalYearBE, frameworkId: 'nacc-2566', fromYearBE });
  }
  await db.asAgency(agencyId, (tx) => fillItems(tx, agencyId, now()));
}

async function fillItems(tx: Transaction, agencyId: string, at: Date): Promise<void> {
  const items = await tx.selectFrom('year_item').select(['id', 'assessment_year_id', 'item_code']).execute();
  const runs = new Map<string, string>();
  for (const { assessment_year_id } of items) {
    if (!runs.has(assessment_year_id)) runs.set(assessment_year_id, newId());
  }
  const own = { agency_id: agencyId };
  await insertAll(
    tx,
    'check_run',
    [...runs].map(([assessment_year_id, id]) => ({
      ...own,
      id,
      assessment_year_id,
      reason: 'asked' as const,
      status: 'done' as const,
      done_pieces: 430,
      all_pieces: 430,
      requested_at: at,
      requested_by: 'ผู้วัด',
      finished_at: at,
    })),
  );
  const evidence: Insertable<Tables['evidence']>[] = [];
  const versions: Insertable<Tables['evidence_version']>[] = [];
  const checks: Insertable<Tables['piece_check']>[] = [];
  const findings: Insertable<Tables['finding']>[] = [];
  for (const item of items) {
    for (let piece = 0; piece < PIECES_OF_ITEM; piece++) {
      const [id, version, check] = [newId(), newId(), newId()];
      const url = `https://office.example/ita/${item.item_code}/${piece}.pdf`;
      evidence.push({
        ...own,
        id,
        year_item_id: item.id,
        title_th: `เอกสาร ${item.item_code} ฉบับที่ ${piece}`,
        created_at: at,
        created_by: 'ผู้วัด',
      });
      versions.push({
        ...own,
        id: version,
        evidence_id: id,
        version: 1,
        kind: 'link',
        url,
        added_at: at,
        added_by: 'ผู้วัด',
      });
      checks.push({
        ...own,
        id: check,
        check_run_id: runs.get(item.assessment_year_id)!,
        year_item_id: item.id,
        evidence_id: id,
        evidence_version_id: version,
        source: url,
        verdict: piece % 2 === 0 ? 'pass' : 'fail',
        media_type: 'application/pdf',
        pages: 20,
        captured_at: at,
        checked_at: at,
        engine_version: 'bench',
        elements: '[]',
        years: '[]',
        position: piece,
      });
      if (piece % 2 === 1) for (const position of [0, 1]) findings.push(aFinding(own, check, position));
    }
  }
  await insertAll(tx, 'evidence', evidence);
  await insertAll(tx, 'evidence_version', versions);
  await insertAll(tx, 'piece_check', checks);
  await insertAll(tx, 'finding', findings);
  await tx.updateTable('year_item').set({ verdict: 'fail', checked_at: at }).execute();
}

function aFinding(own: { agency_id: string }, check: string, position: number): Insertable<Tables['finding']> {
  return {
    ...own,
    id: newId(),
    piece_check_id: check,
    position,
    code: 'fiscal-year-title-mismatch',
    severity: position === 0 ? 'fail' : 'warn',
    page: 1,
    quote: 'แผนการใช้จ่ายงบประมาณประจำปีงบประมาณ พ.ศ. 2556',
    year_be: 2556,
    message_th: 'ปีงบประมาณบนปกไม่ตรงกับปีที่ประเมิน',
    message_en: 'The fiscal year on the cover is not the year assessed',
    fix_th: 'แก้ปีบนปกแล้วเผยแพร่ใหม่ที่อยู่เดิม',
    fix_en: 'Correct the year on the cover and publish it again',
    fingerprint: `${check}-${position}`,
  };
}

async function insertAll<Table extends keyof Tables>(
  tx: Transaction,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    await tx
      .insertInto(table)
      .values(rows.slice(at, at + ROWS_AT_ONCE) as never)
      .execute();
  }
}
