import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Actor } from '#src/access/actor.ts';
import { openFrameworkShelf } from '#src/features/frameworks/index.ts';
import type { Database } from '#src/platform/db/database.ts';
import { newId } from '#src/platform/db/new-id.ts';
import { anAgency } from '#src/platform/db/testing/an-agency.ts';
import { forEachDatabase } from '#src/platform/db/testing/for-each-database.ts';
import { queriesOf } from '#src/platform/db/testing/queries-of.ts';
import { openYear, previewOpening, readOverview, recordPublishedScores } from './index.ts';

const frameworks = openFrameworkShelf();
const now = () => new Date('2023-02-01T03:00:00Z');
const first = { fiscalYearBE: 2565, frameworkId: 'nacc-2565', fromYearBE: null };
const second = { fiscalYearBE: 2566, frameworkId: 'nacc-2566', fromYearBE: 2565 };

forEachDatabase((_name, open) => {
  const anOffice = async () => {
    const db = await open();
    const { actor } = await anAgency(db);
    return { db, actor, frameworks, now };
  };

  it('opens a year with every item of its framework, none with a verdict', async () => {
    const office = await anOffice();
    const opened = await openYear(office, first);
    assert.ok(opened.ok);
    const overview = await readOverview(office, 2565);
    assert.ok(overview.ok);
    assert.equal(overview.value.allItems, 43);
    assert.equal(overview.value.counts.missing, 43);
    assert.equal(overview.value.openProblems, 43);
    assert.equal(overview.value.costliest.length, 10);
  });

  it('carries unit, owner and the remarks of the assessor over by concept, not by number', async () => {
    const office = await anOffice();
    await openYear(office, first);
    const unit = newId();
    const { old, code } = renumbered();
    await office.db.asAgency(office.actor.agencyId, async (tx) => {
      await tx
        .insertInto('unit')
        .values({ id: unit, agency_id: office.actor.agencyId, name_th: 'กลุ่มนโยบายและแผน', position: 1 })
        .execute();
      await tx
        .updateTable('year_item')
        .set({ unit_id: unit, owner_name: 'นางสาวกมลวรรณ ใจสุจริต' })
        .where('item_code', '=', old.code)
        .execute();
    });
    const remark = 'เอกสารระบุปีงบประมาณไม่ถูกต้อง';
    await recordPublishedScores(office, 2565, [{ level: 'item', code: old.code, score: 0, remark }]);
    assert.ok((await openYear(office, second)).ok);
    const rows = await office.db.asAgency(office.actor.agencyId, (tx) =>
      tx
        .selectFrom('year_item as item')
        .innerJoin('assessment_year as year', 'year.id', 'item.assessment_year_id')
        .leftJoin('item_task as task', 'task.year_item_id', 'item.id')
        .where('year.fiscal_year_be', '=', 2566)
        .where('item.concept_id', '=', old.conceptId)
        .select(['item.item_code', 'item.unit_id', 'item.owner_name', 'task.text_th', 'task.source'])
        .execute(),
    );
    assert.deepEqual(rows, [
      {
        item_code: code,
        unit_id: unit,
        owner_name: 'นางสาวกมลวรรณ ใจสุจริต',
        text_th: remark,
        source: 'assessor-remark',
      },
    ]);
  });

  it('shows the remark on an item that the new year no longer has, so that nobody loses it', async () => {
    const office = await anOffice();
    await openYear(office, first);
    const gone = frameworks
      .get('nacc-2565')
      .items.find((old) => frameworks.get('nacc-2566').items.every(({ conceptId }) => conceptId !== old.conceptId))!;
    await recordPublishedScores(office, 2565, [{ level: 'item', code: gone.code, score: 0, remark: 'ปีผิด' }]);
    const plan = await previewOpening(office, second);
    assert.ok(plan.ok);
    assert.equal(plan.value.gone.find(({ code }) => code === gone.code)?.remark, 'ปีผิด');
  });

  it('shows beforehand what opening would do, and changes nothing by showing', async () => {
    const office = await anOffice();
    await openYear(office, first);
    const plan = await previewOpening(office, second);
    assert.ok(plan.ok);
    assert.equal(plan.value.items.length, 43);
    assert.ok(plan.value.items.some(({ change }) => change === 'renumbered' || change === 'changed'));
    const overview = await readOverview(office, 2566);
    assert.equal(overview.ok ? null : overview.problem, 'not-found');
  });

  it('opens a year once, also when two people open it at the same moment', async () => {
    const office = await anOffice();
    const both = await Promise.all([openYear(office, first), openYear(office, first)]);
    assert.deepEqual(both.map((one) => (one.ok ? 'opened' : one.problem)).sort(), ['already-open', 'opened']);
    const again = await openYear(office, first);
    assert.equal(again.ok ? null : again.problem, 'already-open');
  });

  it('refuses scores outside of 0 to 100', async () => {
    const office = await anOffice();
    await openYear(office, first);
    const recorded = await recordPublishedScores(office, 2565, [
      { level: 'total', code: '', score: 100.01, remark: null },
    ]);
    assert.equal(recorded.ok ? null : recorded.problem, 'out-of-range');
  });

  it('draws the overview with at most six queries, however many items there are', async () => {
    const office = await anOffice();
    await openYear(office, first);
    const seen = await queriesOf(office.db, () => readOverview(office, 2565));
    assert.ok(seen.length <= 6, `${seen.length} queries:\n${seen.join('\n')}`);
  });

  it('does not show or open the year of another office', async () => {
    const office = await anOffice();
    await openYear(office, first);
    const other = { ...office, actor: await anotherActor(office.db) };
    const overview = await readOverview(other, 2565);
    assert.equal(overview.ok ? null : overview.problem, 'not-found');
    const opened = await openYear(other, second);
    assert.equal(opened.ok ? null : opened.problem, 'from-unknown');
  });

  it('counts what was published as the results by year', async () => {
    const office = await anOffice();
    await openYear(office, first);
    await recordPublishedScores(office, 2565, [{ level: 'total', code: '', score: 98.34, remark: null }]);
    await recordPublishedScores(office, 2565, [{ level: 'total', code: '', score: 98.35, remark: null }]);
    const overview = await readOverview(office, 2565);
    assert.ok(overview.ok);
    assert.deepEqual(overview.value.scores, [{ fiscalYearBE: 2565, score: 98.35 }]);
  });
});

/** An item of 2565 that has another number in 2566. */
function renumbered() {
  for (const old of frameworks.get('nacc-2565').items) {
    const later = frameworks.get('nacc-2566').items.find(({ conceptId }) => conceptId === old.conceptId);
    if (later && later.code !== old.code) return { old, code: later.code };
  }
  throw new Error('no item was renumbered');
}

async function anotherActor(db: Database): Promise<Actor> {
  return (await anAgency(db)).actor;
}
