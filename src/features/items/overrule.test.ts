import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Actor } from '#src/access/actor.ts';
import { aFramework } from '#src/assessment/frameworks/testing/a-framework.ts';
import type { Database } from '#src/platform/db/database.ts';
import { anAgency } from '#src/platform/db/testing/an-agency.ts';
import { forEachDatabase } from '#src/platform/db/testing/for-each-database.ts';
import { addLinkEvidence } from './add-link-evidence.ts';
import { endOverrule } from './end-overrule.ts';
import { expireOverrules } from './expire-overrules.ts';
import { renewVerdict } from './item-queries.ts';
import { overruleFinding } from './overrule-finding.ts';
import { aPieceCheck } from './testing/a-piece-check.ts';
import { aYear } from './testing/a-year.ts';
import { withdrawEvidence } from './withdraw-evidence.ts';

const framework = aFramework({ 9: [2] });
const now = () => new Date('2026-02-01T04:00:00Z');
const DECISION = { reason: 'ผู้ตรวจยืนยันว่าปีถูกต้องแล้ว', holdsUntil: '2026-03-31' };
const O1 = { fiscalYearBE: 2566, itemCode: 'O1' };

forEachDatabase((_, open) => {
  const setUp = async () => {
    const db = await open();
    const { actor } = await anAgency(db);
    const year = await aYear(db, actor, framework);
    const outside = { db, actor, now };
    const added = await addLinkEvidence(outside, O1, { url: 'https://office.example/plan.pdf', title: '' });
    assert.ok(added.ok);
    return { db, actor, year, outside, evidenceId: added.value };
  };

  it('overrules findings one by one, and the worst that is left decides', async () => {
    const { db, actor, year, outside, evidenceId } = await setUp();
    const findings = [{ severity: 'fail' }, { severity: 'warn' }, { severity: 'info' }] as const;
    const { findingIds } = await aPieceCheck(db, actor, year, { itemCode: 'O1', evidenceId, findings });
    assert.ok((await overruleFinding(outside, findingIds[0]!, DECISION)).ok);
    assert.equal(await verdictOf(db, actor), 'warn');
    assert.deepEqual(await overruleFinding(outside, findingIds[1]!, DECISION), { ok: true, value: O1 });
    assert.equal(await verdictOf(db, actor), 'pass');
    assert.deepEqual(await overruleFinding(outside, findingIds[2]!, DECISION), {
      ok: false,
      problem: 'nothing-to-overrule',
    });
    const second = await lastOverrule(db, actor);
    assert.deepEqual(await endOverrule(outside, second), { ok: true, value: O1 });
    assert.equal(await verdictOf(db, actor), 'warn');
    assert.deepEqual(await endOverrule(outside, second), { ok: false, problem: 'already-ended' });
    // Ended, it may be decided anew.
    assert.ok((await overruleFinding(outside, findingIds[1]!, DECISION)).ok);
  });

  it('lets one of two people overrule the same finding at the same moment', async () => {
    const { db, actor, year, outside, evidenceId } = await setUp();
    const { findingIds } = await aPieceCheck(db, actor, year, { itemCode: 'O1', evidenceId, findings: [{}] });
    const outcomes = await Promise.all(
      ['สมชาย', 'สมหญิง', 'สมศรี'].map((name) =>
        overruleFinding({ ...outside, actor: { ...actor, name } }, findingIds[0]!, DECISION),
      ),
    );
    assert.deepEqual(
      outcomes.flatMap((one) => (one.ok ? [] : [one.problem])),
      ['already-overruled', 'already-overruled'],
    );
    const rows = await db.asAgency(actor.agencyId, async (tx) => ({
      overrules: await tx.selectFrom('overrule').select('id').execute(),
      events: await tx.selectFrom('audit_event').where('kind', '=', 'finding-overruled').select('seq').execute(),
    }));
    assert.equal(rows.overrules.length, 1);
    assert.equal(rows.events.length, 1);
  });

  it('keeps both of two findings of one item that are overruled at the same moment', async () => {
    const { db, actor, year, outside, evidenceId } = await setUp();
    const { findingIds } = await aPieceCheck(db, actor, year, { itemCode: 'O1', evidenceId, findings: [{}, {}] });
    const outcomes = await Promise.all(findingIds.map((id) => overruleFinding(outside, id, DECISION)));
    assert.ok(outcomes.every(({ ok }) => ok));
    assert.equal(await verdictOf(db, actor), 'pass');
  });

  it('counts the finding again from the day after its last day, and lets it be decided anew', async () => {
    const { db, actor, year, outside, evidenceId } = await setUp();
    const { findingIds } = await aPieceCheck(db, actor, year, { itemCode: 'O1', evidenceId, findings: [{}] });
    await overruleFinding(outside, findingIds[0]!, DECISION);
    const renewed = (today: string) =>
      db.asAgency(actor.agencyId, (tx) => renewVerdict(tx, year.itemIds.get('O1')!, today));
    assert.equal(await renewed('2026-03-31'), 'pass');
    assert.equal(await renewed('2026-04-01'), 'fail');
    const later = { ...outside, now: () => new Date('2026-03-31T17:00:00Z') };
    assert.ok((await overruleFinding(later, findingIds[0]!, { ...DECISION, holdsUntil: '2026-06-30' })).ok);
    assert.equal(await verdictOf(db, actor), 'pass');
  });

  it('ends what ran out, once, and stores the verdict that holds from then on', async () => {
    const { db, actor, year, outside, evidenceId } = await setUp();
    const { findingIds } = await aPieceCheck(db, actor, year, { itemCode: 'O1', evidenceId, findings: [{}] });
    await overruleFinding(outside, findingIds[0]!, DECISION);
    const system = { ...outside, actor: { ...actor, name: 'ระบบ', role: 'system' as const } };
    const onDay = (instant: string) => expireOverrules({ ...system, now: () => new Date(instant) });
    assert.deepEqual(await onDay('2026-03-31T16:59:59Z'), { ok: true, value: 0 });
    assert.equal(await verdictOf(db, actor), 'pass');
    assert.deepEqual(await onDay('2026-03-31T17:00:00Z'), { ok: true, value: 1 });
    assert.equal(await verdictOf(db, actor), 'fail');
    assert.deepEqual(await onDay('2026-03-31T17:00:00Z'), { ok: true, value: 0 });
  });

  it('asks for a reason and an end that lies ahead, within the next fiscal year', async () => {
    const { db, actor, year, outside, evidenceId } = await setUp();
    const { findingIds } = await aPieceCheck(db, actor, year, { itemCode: 'O1', evidenceId, findings: [{}] });
    const problem = async (given: Partial<typeof DECISION>) => {
      const outcome = await overruleFinding(outside, findingIds[0]!, { ...DECISION, ...given });
      return outcome.ok ? null : outcome.problem;
    };
    assert.equal(await problem({ reason: '  ถูกแล้ว   ' }), 'reason-too-short');
    assert.equal(await problem({ holdsUntil: '2026-02-01' }), 'end-date-past');
    assert.equal(await problem({ holdsUntil: '2027-10-01' }), 'end-date-too-far');
    assert.equal(await problem({ holdsUntil: '2027-09-30' }), null);
  });

  it('does not overrule what was checked again, withdrawn, or belongs to another agency', async () => {
    const { db, actor, year, outside, evidenceId } = await setUp();
    const old = { itemCode: 'O1', evidenceId, findings: [{}], isCurrent: false };
    const outdated = await aPieceCheck(db, actor, year, old);
    assert.deepEqual(await overruleFinding(outside, outdated.findingIds[0]!, DECISION), {
      ok: false,
      problem: 'no-longer-current',
    });
    const current = await aPieceCheck(db, actor, year, { itemCode: 'O1', evidenceId, findings: [{}] });
    const stranger = { ...outside, actor: (await anAgency(db)).actor };
    const notFound = { ok: false, problem: 'not-found' };
    assert.deepEqual(await overruleFinding(stranger, current.findingIds[0]!, DECISION), notFound);
    assert.deepEqual(await overruleFinding(outside, '../1', DECISION), notFound);
    const made = await overruleFinding(outside, current.findingIds[0]!, DECISION);
    assert.ok(made.ok);
    assert.deepEqual(await endOverrule(stranger, await lastOverrule(db, actor)), notFound);
    await withdrawEvidence(outside, evidenceId, { reason: 'ใส่ผิดข้อ' });
    assert.deepEqual(await overruleFinding(outside, current.findingIds[0]!, DECISION), {
      ok: false,
      problem: 'no-longer-current',
    });
  });
});

async function verdictOf(db: Database, actor: Actor) {
  const row = await db.asAgency(actor.agencyId, (tx) =>
    tx.selectFrom('year_item').where('item_code', '=', 'O1').select('verdict').executeTakeFirstOrThrow(),
  );
  return row.verdict;
}

async function lastOverrule(db: Database, actor: Actor): Promise<string> {
  const row = await db.asAgency(actor.agencyId, (tx) =>
    tx.selectFrom('overrule').orderBy('id', 'desc').select('id').executeTakeFirstOrThrow(),
  );
  return row.id;
}
