import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aFramework } from '#src/assessment/frameworks/testing/a-framework.ts';
import { fakeWiring } from '#src/features/evidence/testing/fake-wiring.ts';
import type { Database } from '#src/platform/db/database.ts';
import { newId } from '#src/platform/db/new-id.ts';
import { anAgency } from '#src/platform/db/testing/an-agency.ts';
import { forEachDatabase } from '#src/platform/db/testing/for-each-database.ts';
import { queriesOf } from '#src/platform/db/testing/queries-of.ts';
import { silentLog } from '#src/platform/log.ts';
import { resultsAsCsv, resultsAsJson, resultsAsXlsx } from './export-results.ts';
import { requestCheck } from './request-check.ts';
import { readResultFilter } from './result-row.ts';
import { runCheck } from './run-check.ts';
import { seeChecks } from './see-checks.ts';
import { resultsForExport, seeRun } from './see-run.ts';
import { aYearToCheck } from './testing/a-year-to-check.ts';
import { watchRun } from './watch-run.ts';

const plain = aFramework({ 9: [3], 10: [2] });
const framework = {
  ...plain,
  items: plain.items.map((item) => ({ ...item, checks: [{ check: 'reachable' as const, with: {} }] })),
};
const frameworkOf = () => framework;
const SITE = 'https://office.example/';
const all = readResultFilter({});
const never = new AbortController().signal;

/** A year with a good item, a lost one and one without evidence, checked a month ago. */
async function aCheckedYear(db: Database) {
  const gone = { fileName: '=หาย.pdf', sha256: 'd'.repeat(64) };
  const year = await aYearToCheck(db, { O1: [{ url: `${SITE}a` }], O2: [gone], O4: [] });
  const now = () => new Date('2026-02-03T04:05:06Z');
  const { wiring } = fakeWiring({ [`${SITE}a`]: { body: 'a' } });
  const jobs = { enqueue: async () => undefined, wake: () => undefined };
  const outside = { db, actor: year.actor, now, frameworkOf };
  const asked = await requestCheck({ ...outside, jobs }, { fiscalYearBE: 2566, itemCode: null });
  assert.ok(asked.ok);
  const { runId } = asked.value;
  const run = () =>
    runCheck({ ...outside, wiring, log: silentLog() }, { agencyId: year.agencyId, checkRunId: runId }, never);
  return { year, runId, outside, run };
}

forEachDatabase((_name, open) => {
  it('shows what costs most first, and the items without evidence', async () => {
    const db = await open();
    const { runId, outside, run } = await aCheckedYear(db);
    await run();
    const queries = await queriesOf(db, async () => {
      const seen = await seeRun(outside, runId, all);
      assert.ok(seen.ok);
      assert.deepEqual(
        seen.value.rows.map(({ itemCode, state, cost }) => [itemCode, state, cost !== null]),
        [
          ['O4', 'missing', true],
          ['O2', 'fail', true],
          ['O1', 'pass', false],
        ],
      );
      assert.deepEqual(seen.value.states, { missing: 1, fail: 1, pass: 1 });
    });
    assert.ok(queries.length <= 5, queries.join('\n'));
  });

  it('filters by state, finding and sub-indicator, and exports what is shown', async () => {
    const db = await open();
    const { runId, outside, run } = await aCheckedYear(db);
    await run();
    const codesOf = async (query: Record<string, string>) => {
      const seen = await seeRun(outside, runId, readResultFilter(query));
      assert.ok(seen.ok);
      return seen.value.rows.map(({ itemCode }) => itemCode);
    };
    assert.deepEqual(await codesOf({ state: 'pass' }), ['O1']);
    assert.deepEqual(await codesOf({ state: 'nonsense' }), ['O4', 'O2', 'O1']);
    assert.deepEqual(await codesOf({ code: 'not-reachable' }), ['O2']);
    assert.deepEqual(await codesOf({ sub: framework.items[3]?.subIndicator ?? '' }), ['O4']);

    const exported = await resultsForExport(outside, runId, readResultFilter({ state: 'fail' }));
    assert.ok(exported.ok);
    const csv = resultsAsCsv(exported.value.rows, 'th');
    assert.equal(csv.trimEnd().split('\n').length, 2);
    assert.match(csv, /'=หาย\.pdf/);
    const english = resultsAsCsv(exported.value.rows, 'en');
    assert.match(english.split('\n')[0] ?? '', /Item,Title,Evidence/);
    assert.match(english, /,Fail,/);
    assert.equal(JSON.parse(resultsAsJson(exported.value.run, exported.value.rows)).results.length, 1);
    const xlsx = await resultsAsXlsx(exported.value.run, exported.value.rows, 'en');
    assert.equal(Buffer.from(xlsx.subarray(0, 2)).toString(), 'PK');
  });

  it('hides the run of another agency, and answers not-found for any other id', async () => {
    const db = await open();
    const { runId, outside } = await aCheckedYear(db);
    const { actor } = await anAgency(db);
    for (const [who, id] of [
      [actor, runId],
      [outside.actor, newId()],
      [outside.actor, "x' or 1"],
    ] as const) {
      assert.deepEqual(await seeRun({ ...outside, actor: who }, id, all), { ok: false, problem: 'not-found' });
    }
    for (const id of [runId, "x' or 1"]) {
      for await (const state of watchRun(db, actor.agencyId, id, never)) assert.fail(JSON.stringify(state));
    }
  });

  it('lists the runs of a year and says what has changed since', async () => {
    const db = await open();
    const { year, outside, run } = await aCheckedYear(db);
    const before = await seeChecks(outside, 2566);
    assert.ok(before.ok);
    assert.equal(before.value.open?.status, 'queued');
    assert.deepEqual(before.value.stale.itemCodes, ['O1', 'O2']);
    await run();
    const after = await seeChecks(outside, 2566);
    assert.ok(after.ok);
    assert.deepEqual([after.value.open, after.value.stale], [null, { itemCodes: [], byOtherEngine: false }]);
    assert.deepEqual(after.value.runs[0]?.pieces, { pass: 1, fail: 1 });
    await db.asAgency(year.agencyId, (tx) =>
      tx
        .insertInto('evidence_version')
        .values({
          id: newId(),
          agency_id: year.agencyId,
          evidence_id: year.evidenceIds.O1?.[0] ?? '',
          version: 2,
          kind: 'link',
          url: `${SITE}new`,
          added_at: new Date('2026-03-01T00:00:00Z'),
          added_by: 'x',
        })
        .execute(),
    );
    const queries = await queriesOf(db, async () => {
      const changed = await seeChecks(outside, 2566);
      assert.ok(changed.ok);
      assert.deepEqual(changed.value.stale.itemCodes, ['O1']);
    });
    assert.ok(queries.length <= 4);
    assert.deepEqual(await seeChecks(outside, 2499), { ok: false, problem: 'year-not-found' });
  });

  it('is watched until it ends', async () => {
    const db = await open();
    const { year, runId, run } = await aCheckedYear(db);
    const seen: string[] = [];
    for await (const { status } of watchRun(db, year.agencyId, runId, never)) {
      seen.push(status);
      if (seen.length === 1) await run();
    }
    assert.deepEqual(seen, ['queued', 'done']);
  });
});
