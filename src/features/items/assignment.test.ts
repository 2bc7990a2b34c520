import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aFramework } from '#src/assessment/frameworks/testing/a-framework.ts';
import { newId } from '#src/platform/db/new-id.ts';
import { anAgency } from '#src/platform/db/testing/an-agency.ts';
import { forEachDatabase } from '#src/platform/db/testing/for-each-database.ts';
import { addTask } from './add-task.ts';
import { assignItem } from './assign-item.ts';
import { finishTask } from './finish-task.ts';
import { aUnit, aYear } from './testing/a-year.ts';

const framework = aFramework({ 9: [2] });
const now = () => new Date('2026-02-01T04:00:00Z');
const O1 = { fiscalYearBE: 2566, itemCode: 'O1' };

forEachDatabase((_, open) => {
  const setUp = async () => {
    const db = await open();
    const { actor } = await anAgency(db);
    await aYear(db, actor, framework);
    return { db, actor, outside: { db, actor, now } };
  };

  it('gives an item to a unit and a person, and tells whoever saw an older state', async () => {
    const { db, actor, outside } = await setUp();
    const unit = await aUnit(db, actor, 'กลุ่มอำนวยการ');
    assert.ok((await assignItem(outside, O1, { unit, owner: 'สมชาย ใจดี', revision: 1 })).ok);
    assert.deepEqual(await assignItem(outside, O1, { unit: null, owner: null, revision: 1 }), {
      ok: false,
      problem: 'changed-meanwhile',
    });
    const item = await db.asAgency(actor.agencyId, (tx) =>
      tx
        .selectFrom('year_item')
        .where('item_code', '=', 'O1')
        .select(['unit_id', 'owner_name', 'revision'])
        .executeTakeFirst(),
    );
    assert.deepEqual(item, { unit_id: unit, owner_name: 'สมชาย ใจดี', revision: 2 });
  });

  it("knows neither another agency's unit nor its item", async () => {
    const { db, outside } = await setUp();
    const other = await anAgency(db);
    const unit = await aUnit(db, other.actor, 'กลุ่มอื่น');
    assert.deepEqual(await assignItem(outside, O1, { unit, owner: null, revision: 1 }), {
      ok: false,
      problem: 'unknown-unit',
    });
    const stranger = { ...outside, actor: other.actor };
    assert.deepEqual(await assignItem(stranger, O1, { unit, owner: null, revision: 1 }), {
      ok: false,
      problem: 'not-found',
    });
  });

  it('notes tasks and ticks each off once', async () => {
    const { db, actor, outside } = await setUp();
    const added = await addTask(outside, O1, { text: 'ขอไฟล์จากกลุ่มนโยบายและแผน', dueOn: '2026-03-01' });
    assert.ok(added.ok);
    assert.ok((await finishTask(outside, added.value)).ok);
    assert.deepEqual(await finishTask(outside, added.value), { ok: false, problem: 'already-done' });
    const task = await db.asAgency(actor.agencyId, (tx) =>
      tx.selectFrom('item_task').select(['source', 'due_on', 'done_by']).executeTakeFirst(),
    );
    assert.deepEqual(task, { source: 'note', due_on: '2026-03-01', done_by: actor.name });
    const stranger = { ...outside, actor: (await anAgency(db)).actor };
    for (const id of [added.value, newId(), 'nothing']) {
      assert.deepEqual(await finishTask(stranger, id), { ok: false, problem: 'not-found' });
    }
    assert.deepEqual(await addTask(stranger, O1, { text: 'ลองดู', dueOn: null }), { ok: false, problem: 'not-found' });
  });
});
