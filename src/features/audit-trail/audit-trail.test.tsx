import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import type { Actor } from '#src/access/actor.ts';
import { openFrameworkShelf } from '#src/features/frameworks/index.ts';
import { addLinkEvidence, withdrawEvidence } from '#src/features/items/index.ts';
import { openYear } from '#src/features/years/index.ts';
import { appendAuditEvent } from '#src/platform/db/append-audit-event.ts';
import type { Database } from '#src/platform/db/database.ts';
import { newId } from '#src/platform/db/new-id.ts';
import { anAgency } from '#src/platform/db/testing/an-agency.ts';
import { forEachDatabase } from '#src/platform/db/testing/for-each-database.ts';
import { queriesOf } from '#src/platform/db/testing/queries-of.ts';
import type { AuditTrail } from './audit-trail.ts';
import { readAuditTrail, type TrailRequest } from './read-audit-trail.ts';
import { HistoryPage } from './screens/history-page.tsx';
import { readTrailFilter } from './trail-words.ts';

const frameworks = openFrameworkShelf();
const now = () => new Date('2023-01-10T03:00:00Z');

async function trailOf(db: Database, actor: Actor, request: TrailRequest): Promise<AuditTrail> {
  const read = await readAuditTrail({ db, actor }, request);
  assert.ok(read.ok);
  return read.value;
}

/** Tasks done, straight into the chain: to fill it. */
async function fill(db: Database, actor: Actor, count: number): Promise<void> {
  await db.asAgency(actor.agencyId, async (tx) => {
    for (let one = 0; one < count; one++) {
      await appendAuditEvent(tx, actor, now(), {
        kind: 'task-done',
        subjectKind: 'item-task',
        subjectId: newId(),
        details: { itemCode: 'O1' },
      });
    }
  });
}

async function aWorkedYear(db: Database) {
  const { actor } = await anAgency(db);
  await openYear({ db, actor, frameworks, now }, { fiscalYearBE: 2566, frameworkId: 'nacc-2566', fromYearBE: null });
  const item = { fiscalYearBE: 2566, itemCode: 'O11' };
  const link = { url: 'https://office.example/plan.pdf', title: 'แผน <ปี> 2566' };
  const added = await addLinkEvidence({ db, actor, now }, item, link);
  assert.ok(added.ok);
  await withdrawEvidence({ db, actor, now }, added.value, { reason: 'แนบผิดข้อ' });
  return { actor, evidenceId: added.value };
}

forEachDatabase((_name, open) => {
  test('the trail tells the newest first, with item, year and sentence', async () => {
    const db = await open();
    const { actor } = await aWorkedYear(db);
    const { entries, chain, count, pages } = await trailOf(db, actor, { page: 1 });
    assert.deepEqual(
      entries.map(({ kind, itemCode, fiscalYearBE, actor: who }) => [kind, itemCode, fiscalYearBE, who]),
      [
        ['evidence-withdrawn', 'O11', 2566, actor.name],
        ['evidence-added', 'O11', 2566, actor.name],
        ['year-opened', null, 2566, actor.name],
      ],
    );
    assert.match(entries[0]?.what.th ?? '', /แนบผิดข้อ/);
    assert.match(entries[2]?.what.en ?? '', /2566/);
    assert.deepEqual([count, pages], [3, 1]);
    assert.ok(chain !== 'not-verified' && chain.ok && chain.value.seq === 3);
  });

  test('a page holds fifty, the filter its kind only, and a page beyond the last is the last', async () => {
    const db = await open();
    const { actor } = await aWorkedYear(db);
    await fill(db, actor, 60);
    const last = await trailOf(db, actor, { page: 99 });
    assert.deepEqual([last.page, last.pages, last.entries.length, last.entries.at(-1)?.seq], [2, 2, 13, 1]);
    assert.equal((await trailOf(db, actor, { page: Number.NaN })).entries[0]?.seq, 63);
    const added = await trailOf(db, actor, { page: 1, kind: 'evidence-added' });
    assert.deepEqual([added.count, added.entries.map(({ kind }) => kind)], [1, ['evidence-added']]);
    const years = await trailOf(db, actor, { page: 1, subject: 'assessment-year' });
    assert.deepEqual([years.count, years.entries.map(({ kind }) => kind)], [1, ['year-opened']]);
    assert.equal((await trailOf(db, actor, { page: 1, kind: 'year-opened', subject: 'evidence' })).count, 0);
  });

  test('the trail takes four queries', async () => {
    const db = await open();
    const { actor } = await aWorkedYear(db);
    const queries = await queriesOf(db, () => trailOf(db, actor, { page: 1 }));
    assert.equal(queries.length, 4, queries.join('\n'));
  });

  test('an event that was changed behind the chain shows, and names its number', async () => {
    const db = await open();
    const { actor } = await aWorkedYear(db);
    await db.asSystem((tx) =>
      tx
        .updateTable('audit_event')
        .set({ actor: 'somebody else' })
        .where('agency_id', '=', actor.agencyId)
        .where('seq', '=', 2)
        .execute(),
    );
    const trail = await trailOf(db, actor, { page: 1 });
    assert.deepEqual(trail.chain, { ok: false, problem: { kind: 'changed', seq: 2 } });
    const html = renderToString(<HistoryPage trail={trail} language="th" />);
    assert.ok(html.includes('เริ่มพบที่รายการที่ 2') && html.includes('role="alert"'));
  });

  test('a long chain is verified where it is asked for, and then costs a query a thousand', async () => {
    const db = await open();
    const { actor } = await anAgency(db);
    await fill(db, actor, 1001);
    const queries = await queriesOf(db, async () => {
      assert.equal((await trailOf(db, actor, { page: 1 })).chain, 'not-verified');
    });
    assert.equal(queries.length, 2);
    const { chain } = await trailOf(db, actor, { page: 1, verify: true });
    assert.ok(chain !== 'not-verified' && chain.ok && chain.value.seq === 1001);
  });

  test('another agency sees nothing of it', async () => {
    const db = await open();
    await aWorkedYear(db);
    const { actor } = await anAgency(db);
    const trail = await trailOf(db, actor, { page: 1 });
    assert.deepEqual([trail.count, trail.entries], [0, []]);
    assert.ok(renderToString(<HistoryPage trail={trail} language="en" />).includes('Nothing recorded yet'));
  });

  test('the screen links each item of its year and shows words from outside as text', async () => {
    const db = await open();
    const { actor } = await aWorkedYear(db);
    await fill(db, actor, 60);
    const trail = await trailOf(db, actor, { page: 2 });
    const html = renderToString(<HistoryPage trail={trail} language="th" />);
    assert.ok(html.includes('href="/years/2566/items/O11"'));
    assert.ok(html.includes('แผน &lt;ปี'));
    assert.ok(html.includes('บันทึกครบถ้วน'));
    assert.ok(html.includes('href="/history"'), 'the way back to the first page');
    const filtered = await trailOf(db, actor, { page: 1, kind: 'task-done' });
    const english = renderToString(<HistoryPage trail={filtered} language="en" />);
    assert.ok(english.includes('href="/history?kind=task-done&amp;page=2"'));
    assert.ok(english.includes('60 records'));
  });
});

test('what is written in the address filters only where it is a kind or a subject', () => {
  assert.deepEqual(readTrailFilter({ kind: 'constructor', subject: '<b>' }), {});
  assert.deepEqual(readTrailFilter({ kind: 'year-opened', subject: 'evidence' }), {
    kind: 'year-opened',
    subject: 'evidence',
  });
});
