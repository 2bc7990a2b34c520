import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aFramework, anItem } from '#src/assessment/frameworks/testing/a-framework.ts';
import { newId } from '#src/platform/db/new-id.ts';
import { anAgency } from '#src/platform/db/testing/an-agency.ts';
import { forEachDatabase } from '#src/platform/db/testing/for-each-database.ts';
import { queriesOf } from '#src/platform/db/testing/queries-of.ts';
import { addEvidenceVersion } from './add-evidence-version.ts';
import { addFileEvidence } from './add-file-evidence.ts';
import { addLinkEvidence } from './add-link-evidence.ts';
import { addTask } from './add-task.ts';
import { assignItem } from './assign-item.ts';
import { readItemListFilter } from './item-list-filter.ts';
import { listItems } from './list-items.ts';
import { overruleFinding } from './overrule-finding.ts';
import { readEvidence, readStoredFile } from './read-evidence.ts';
import { readFinding } from './read-finding.ts';
import { readItemPage } from './read-item-page.ts';
import { aPieceCheck } from './testing/a-piece-check.ts';
import { aUnit, aYear } from './testing/a-year.ts';
import { withdrawEvidence } from './withdraw-evidence.ts';

const made = aFramework({ 9: [3], 10: [1] });
const framework = {
  ...made,
  items: made.items.map((item, index) =>
    index === 0
      ? anItem({
          code: 'O1',
          subIndicator: '9.1',
          conceptId: 'annual-plan',
          titleTh: 'แผนดำเนินงาน ๒๕๖๖',
          elements: [
            element('goals', 'เป้าหมาย'),
            element('budget', 'งบประมาณ'),
            { ...element('looks', 'ดูเอง'), look: { by: 'person' } },
            element('new', 'ใหม่'),
          ],
        })
      : item,
  ),
};
const now = () => new Date('2026-02-01T04:00:00Z');
const O1 = { fiscalYearBE: 2566, itemCode: 'O1' };
const LIMITS = { mostBytes: 1000, mostFiles: 100 };
const ALL = readItemListFilter({});
const DECISION = { reason: 'ผู้ตรวจยืนยันแล้วว่าถูกต้อง', holdsUntil: '2026-03-31' };

function element(id: string, titleTh: string) {
  return { id, titleTh, titleEn: id, look: { by: 'phrases' as const, anyOf: [titleTh] }, whenMissing: 'fail' as const };
}

forEachDatabase((_, open) => {
  const setUp = async () => {
    const db = await open();
    const { actor } = await anAgency(db);
    const year = await aYear(db, actor, framework);
    const outside = { db, actor, now, frameworkOf: () => framework };
    const link = async (itemCode: string, path: string) => {
      const url = `https://office.example/${path}`;
      const added = await addLinkEvidence(outside, { fiscalYearBE: 2566, itemCode }, { url, title: '' });
      assert.ok(added.ok);
      return added.value;
    };
    return { db, actor, year, outside, link };
  };

  it('lists every item with its state, what it holds and what it costs', async () => {
    const { db, actor, year, outside, link } = await setUp();
    const unit = await aUnit(db, actor, 'กลุ่มอำนวยการ');
    await assignItem(outside, O1, { unit, owner: 'สมชาย', revision: 1 });
    await addTask(outside, O1, { text: 'ขอไฟล์', dueOn: null });
    const failed = await link('O1', 'a.pdf');
    await link('O1', 'not-looked-at.pdf');
    const findings = [{ severity: 'fail' }, { severity: 'warn' }, { severity: 'info' }] as const;
    const { findingIds } = await aPieceCheck(db, actor, year, { itemCode: 'O1', evidenceId: failed, findings });
    const passed = await link('O2', 'b.pdf');
    await aPieceCheck(db, actor, year, { itemCode: 'O2', evidenceId: passed, verdict: 'pass' });
    await addEvidenceVersion(
      outside,
      passed,
      { reason: 'แก้ไข', latestVersion: 1, url: 'https://office.example/b2.pdf' },
      null,
      LIMITS,
    );
    await link('O3', 'c.pdf');
    await overruleFinding(outside, findingIds[0]!, DECISION);
    const list = await listItems(outside, 2566, ALL);
    assert.ok(list.ok);
    const { rows, stateCounts, units } = list.value;
    assert.deepEqual(
      rows.map(({ code, state, evidenceCount, uncheckedEvidence }) => [code, state, evidenceCount, uncheckedEvidence]),
      [
        ['O1', 'warn', 2, 1],
        ['O2', 'pass', 1, 1],
        ['O3', 'unchecked', 1, 1],
        ['O4', 'missing', 0, 0],
      ],
    );
    assert.deepEqual(rows[0]!.findings, { fail: 0, manual: 0, warn: 1 });
    assert.equal(rows[0]!.overruledFindings, 1);
    assert.equal(rows[0]!.openTasks, 1);
    assert.deepEqual(rows[0]!.unit, { id: unit, nameTh: 'กลุ่มอำนวยการ' });
    // Three items share 9, one has 10 to itself; both weigh the same.
    assert.deepEqual(
      rows.map(({ points }) => Math.round(points * 100) / 100),
      [16.67, 16.67, 16.67, 50],
    );
    assert.deepEqual(stateCounts, { fail: 0, missing: 1, manual: 0, warn: 1, unchecked: 1, pass: 1 });
    assert.deepEqual(units, [{ id: unit, nameTh: 'กลุ่มอำนวยการ' }]);
    const later = await listItems({ ...outside, now: () => new Date('2026-03-31T17:00:00Z') }, 2566, ALL);
    assert.equal(later.ok && later.value.rows[0]!.state, 'fail');
  });

  it('needs as many queries for a full list as for an empty one', async () => {
    const { db, outside, link } = await setUp();
    const queries = () => queriesOf(db, () => listItems(outside, 2566, ALL));
    const empty = (await queries()).length;
    for (let index = 0; index < 10; index++) await link('O1', `${index}.pdf`);
    assert.equal((await queries()).length, empty);
    assert.ok(empty <= 5, `${empty} queries`);
  });

  it('shows on the page of an item what is required, found, decided and done', async () => {
    const { db, actor, year, outside, link } = await setUp();
    const evidenceId = await link('O1', 'plan.pdf');
    const gone = await link('O1', 'gone.pdf');
    await withdrawEvidence(outside, gone, { reason: 'ใส่ผิดข้อ' });
    const { findingIds, runId } = await aPieceCheck(db, actor, year, {
      itemCode: 'O1',
      evidenceId,
      findings: [{}, { severity: 'manual', page: null }],
      elements: [
        { id: 'goals', state: 'found', page: 2, quote: 'เป้าหมาย' },
        { id: 'budget', state: 'missing', page: null, quote: null },
      ],
    });
    await overruleFinding(outside, findingIds[0]!, DECISION);
    const page = await readItemPage(outside, O1);
    assert.ok(page.ok);
    const { item, checklist, evidence, pieces, history, requiredPeriod, previous, next, state } = page.value;
    assert.equal(state, 'manual');
    assert.equal(item.subIndicator.code, '9.1');
    assert.deepEqual(requiredPeriod, { kind: 'fiscal-year', fiscalYearBE: 2566 });
    assert.deepEqual(
      checklist.map((line) => [line.id, line.state, line.page, line.evidenceId]),
      [
        ['goals', 'found', 2, evidenceId],
        ['budget', 'missing', null, evidenceId],
        ['looks', 'person', null, null],
        ['new', 'not-looked', null, null],
      ],
    );
    assert.deepEqual(
      evidence.map((one) => [one.id, one.isChecked, one.withdrawn?.reason]),
      [
        [evidenceId, true, undefined],
        [gone, false, 'ใส่ผิดข้อ'],
      ],
    );
    assert.equal(pieces[0]?.verdict, 'manual');
    assert.deepEqual(
      pieces[0]?.findings.map((one) => [one.hasPageImage, one.overrule?.reason]),
      [
        [true, DECISION.reason],
        [false, undefined],
      ],
    );
    assert.deepEqual(
      history.map(({ kind }) => kind),
      ['finding-overruled', 'evidence-withdrawn', 'evidence-added', 'evidence-added'],
    );
    assert.equal(previous, null);
    assert.equal(next?.code, 'O2');
    assert.ok(runId);
  });

  it('offers evidence of earlier years under the same concept, whatever its number was', async () => {
    const { db, actor, outside } = await setUp();
    const earlier = {
      ...framework,
      items: [
        anItem({ code: 'O9', subIndicator: '9.1', conceptId: 'annual-plan' }),
        anItem({ code: 'O1', subIndicator: '9.1' }),
      ],
    };
    await aYear(db, actor, earlier, { fiscalYearBE: 2565 });
    const of = (itemCode: string) => ({ fiscalYearBE: 2565, itemCode });
    await addLinkEvidence(outside, of('O9'), { url: 'https://office.example/2565/plan.pdf', title: 'แผน 2565' });
    await addLinkEvidence(outside, of('O1'), { url: 'https://office.example/2565/other.pdf', title: 'อื่น' });
    const page = await readItemPage(outside, O1);
    assert.deepEqual(page.ok && page.value.earlier.map(({ itemCode, titleTh }) => [itemCode, titleTh]), [
      ['O9', 'แผน 2565'],
    ]);
  });

  it('needs as many queries for a full page as for an empty one', async () => {
    const { db, actor, year, outside, link } = await setUp();
    const queries = () => queriesOf(db, () => readItemPage(outside, O1));
    const empty = (await queries()).length;
    for (let index = 0; index < 10; index++) {
      const evidenceId = await link('O1', `${index}.pdf`);
      await aPieceCheck(db, actor, year, { itemCode: 'O1', evidenceId, findings: [{}, {}, {}] });
    }
    assert.equal((await queries()).length, empty);
    assert.ok(empty <= 8, `${empty} queries`);
  });

  it('tells of a check of the item before one of the whole year', async () => {
    const { db, actor, year, outside } = await setUp();
    const run = async (yearItemId: string | null) => {
      const id = newId();
      await db.asAgency(actor.agencyId, (tx) =>
        tx
          .insertInto('check_run')
          .values({
            id,
            agency_id: actor.agencyId,
            assessment_year_id: year.yearId,
            year_item_id: yearItemId,
            reason: 'asked',
            status: 'queued',
            current_source: null,
            requested_at: now(),
            requested_by: actor.name,
            started_at: null,
            finished_at: null,
            problem: null,
          })
          .execute(),
      );
      return id;
    };
    const running = async () => {
      const page = await readItemPage(outside, O1);
      return page.ok ? page.value.runningCheck : undefined;
    };
    assert.equal(await running(), null);
    const whole = await run(null);
    assert.deepEqual([(await running())?.id, (await running())?.isWholeYear], [whole, true]);
    const own = await run(year.itemIds.get('O1')!);
    assert.equal((await running())?.id, own);
    const list = await listItems(outside, 2566, ALL);
    assert.equal(list.ok && list.value.runningCheckId, whole);
  });

  it('shows nothing of another agency', async () => {
    const { db, actor, year, outside, link } = await setUp();
    const evidenceId = await link('O1', 'a.pdf');
    const { findingIds } = await aPieceCheck(db, actor, year, { itemCode: 'O1', evidenceId, findings: [{}] });
    const file = { sha256: 'c'.repeat(64), byteLength: 5, fileName: 'แผน.pdf', mediaType: 'application/pdf' };
    await addFileEvidence(outside, O1, [file], LIMITS);
    const page = await readItemPage(outside, O1);
    const versionId = (page.ok && page.value.evidence[1]?.versions[0]?.id) || '';
    assert.deepEqual(await readStoredFile(outside, versionId), { ok: true, value: file });
    assert.equal((await readEvidence(outside, evidenceId)).ok, true);
    assert.equal((await readFinding(outside, findingIds[0]!)).ok, true);
    const stranger = { ...outside, actor: (await anAgency(db)).actor };
    const notFound = { ok: false, problem: 'not-found' };
    assert.deepEqual(await listItems(stranger, 2566, ALL), notFound);
    assert.deepEqual(await readItemPage(stranger, O1), notFound);
    assert.deepEqual(await readEvidence(stranger, evidenceId), notFound);
    assert.deepEqual(await readFinding(stranger, findingIds[0]!), notFound);
    assert.deepEqual(await readStoredFile(stranger, versionId), notFound);
  });
});
