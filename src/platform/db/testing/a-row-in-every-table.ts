import type { Actor } from '#src/access/actor.ts';
import { appendAuditEvent } from '../append-audit-event.ts';
import type { Database } from '../database.ts';
import { newId } from '../new-id.ts';
import { anAgency } from './an-agency.ts';

const AT = new Date('2026-01-15T03:00:00.123Z');
const BY = 'เจ้าหน้าที่ทดสอบ';

/**
 * A new agency with something in every table that there is.
 * @param sha256 of the file that was handed in
 */
export async function aRowInEveryTable(
  database: Database,
  sha256: string = 'ab'.repeat(32),
): Promise<{ readonly agencyId: string; readonly actor: Actor }> {
  const { agencyId, actor } = await anAgency(database);
  const [unit, year, item, evidence, version, run, piece] = Array.from({ length: 7 }, () => newId()) as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const own = { agency_id: agencyId };
  await database.asAgency(agencyId, async (tx) => {
    await tx
      .insertInto('unit')
      .values({ ...own, id: unit, name_th: 'กลุ่มอำนวยการ', position: 1 })
      .execute();
    await tx
      .insertInto('assessment_year')
      .values({
        ...own,
        id: year,
        fiscal_year_be: 2566,
        framework_id: 'nacc-2566',
        framework_version: 'v',
        status: 'open',
        opened_at: AT,
      })
      .execute();
    await tx
      .insertInto('published_score')
      .values({
        ...own,
        id: newId(),
        assessment_year_id: year,
        level: 'total',
        code: '',
        score: 98.345,
        recorded_at: AT,
      })
      .execute();
    await tx
      .insertInto('year_item')
      .values({
        ...own,
        id: item,
        assessment_year_id: year,
        item_code: 'O1',
        concept_id: 'structure',
        unit_id: unit,
        verdict: 'warn',
      })
      .execute();
    await tx
      .insertInto('item_task')
      .values({
        ...own,
        id: newId(),
        year_item_id: item,
        source: 'note',
        text_th: 'แก้ปี',
        due_on: '2026-03-31',
        created_at: AT,
        created_by: BY,
      })
      .execute();
    await tx
      .insertInto('evidence')
      .values({
        ...own,
        id: evidence,
        year_item_id: item,
        title_th: 'โครงสร้าง “ใหม่”\n\\N',
        created_at: AT,
        created_by: BY,
      })
      .execute();
    await tx
      .insertInto('evidence_version')
      .values({
        ...own,
        id: version,
        evidence_id: evidence,
        version: 1,
        kind: 'file',
        file_name: 'โครงสร้าง.pdf',
        sha256,
        byte_length: 5_000_000_000,
        media_type: 'application/pdf',
        added_at: AT,
        added_by: BY,
      })
      .execute();
    await tx
      .insertInto('check_run')
      .values({
        ...own,
        id: run,
        assessment_year_id: year,
        year_item_id: item,
        reason: 'asked',
        status: 'done',
        requested_at: AT,
        requested_by: BY,
      })
      .execute();
    await tx
      .insertInto('piece_check')
      .values({
        ...own,
        id: piece,
        check_run_id: run,
        year_item_id: item,
        evidence_id: evidence,
        evidence_version_id: version,
        source: 'โครงสร้าง.pdf',
        verdict: 'warn',
        captured_at: AT,
        checked_at: AT,
        engine_version: 'e',
        elements: JSON.stringify([{ id: 'a', found: true }]),
        years: JSON.stringify([{ yearBE: 2566, page: 1 }]),
        position: 1,
      })
      .execute();
    await tx
      .insertInto('finding')
      .values({
        ...own,
        id: newId(),
        piece_check_id: piece,
        position: 1,
        code: 'wrong-year',
        severity: 'warn',
        page: 1,
        year_be: 2565,
        message_th: 'ปีไม่ตรง',
        message_en: 'Wrong year',
        fix_th: 'แก้ปี',
        fix_en: 'Mend the year',
        fingerprint: 'f',
      })
      .execute();
    await tx
      .insertInto('overrule')
      .values({
        ...own,
        id: newId(),
        evidence_id: evidence,
        fingerprint: 'f',
        finding_code: 'wrong-year',
        reason: 'ถูกแล้ว',
        holds_until: '2026-09-30',
        made_at: AT,
        made_by: BY,
      })
      .execute();
    await tx
      .insertInto('schedule')
      .values({ ...own, recheck_weekdays: [1, 4], recheck_hour: 2 })
      .execute();
    await appendAuditEvent(tx, actor, AT, {
      kind: 'agency-created',
      subjectKind: 'agency',
      subjectId: agencyId,
      details: { nameTh: 'สำนักงานทดสอบ' },
    });
  });
  return { agencyId, actor };
}
