import assert from 'node:assert/strict';
import { after, it } from 'node:test';
import type { Actor } from '#src/access/actor.ts';
import { aFramework } from '#src/assessment/frameworks/testing/a-framework.ts';
import { aDocument } from '#src/features/evidence/testing/factories.ts';
import { type FakePlace, fakeWiring } from '#src/features/evidence/testing/fake-wiring.ts';
import type { Database } from '#src/platform/db/database.ts';
import { newId } from '#src/platform/db/new-id.ts';
import { forEachDatabase } from '#src/platform/db/testing/for-each-database.ts';
import { openJobs } from '#src/platform/jobs/open-jobs.ts';
import { silentLog } from '#src/platform/log.ts';
import { CHECK_RUN_JOB } from './check-run-job.ts';
import { claimRun, writeProgress } from './check-run-queries.ts';
import { CHECK_JOBS, doCheckJobs } from './do-check-jobs.ts';
import { requestCheck } from './request-check.ts';
import { giveUpCheck, type RunOutside, runCheck } from './run-check.ts';
import { aYearToCheck, type YearToCheck } from './testing/a-year-to-check.ts';
import { until } from './testing/until.ts';

const plain = aFramework({ 9: [3], 10: [2] });
const framework = {
  ...plain,
  items: plain.items.map((item) => ({
    ...item,
    elements: [
      {
        id: 'plan',
        titleTh: 'แผนงาน',
        titleEn: 'Plan',
        look: { by: 'phrases' as const, anyOf: ['แผนงานประจำปี'] },
        whenMissing: 'warn' as const,
      },
    ],
    checks: [
      { check: 'reachable' as const, with: {} },
      { check: 'not-reused' as const, with: {} },
    ],
  })),
};
const SITE = 'https://office.example/';
const now = () => new Date('2026-02-03T04:05:06Z');
const never = new AbortController().signal;
const nobody = { enqueue: async () => undefined, wake: () => undefined };

/** Runs without the queue: one attempt, at once. */
function outsideOf(db: Database, places: Readonly<Record<string, FakePlace>> = {}): RunOutside {
  return { db, frameworkOf: () => framework, wiring: fakeWiring(places).wiring, now, log: silentLog() };
}

async function aRun(db: Database, year: YearToCheck, itemCode: string | null = null): Promise<string> {
  const asked = await requestCheck(
    { db, jobs: nobody, actor: year.actor, now },
    { fiscalYearBE: year.fiscalYearBE, itemCode },
  );
  assert.ok(asked.ok);
  return asked.value.runId;
}

const runOf = (db: Database, { agencyId }: YearToCheck, runId: string) =>
  db.asAgency(agencyId, (tx) =>
    tx.selectFrom('check_run').where('id', '=', runId).selectAll().executeTakeFirstOrThrow(),
  );
const verdictsOf = async (db: Database, { agencyId, yearId }: YearToCheck) => {
  const rows = await db.asAgency(agencyId, (tx) =>
    tx.selectFrom('year_item').where('assessment_year_id', '=', yearId).orderBy('item_code').selectAll().execute(),
  );
  return rows.map(({ item_code, verdict }) => [item_code, verdict]);
};
const piecesOf = (db: Database, { agencyId, yearId }: YearToCheck) =>
  db.asAgency(agencyId, (tx) =>
    tx
      .selectFrom('piece_check')
      .innerJoin('check_run', 'check_run.id', 'piece_check.check_run_id')
      .where('check_run.assessment_year_id', '=', yearId)
      .orderBy('piece_check.position')
      .selectAll('piece_check')
      .execute(),
  );

forEachDatabase((_name, open) => {
  it('stores what it found out about every piece, and the verdict of every item', async () => {
    const db = await open();
    const document = aDocument(['แผนงานประจำปี\u0000สอง\ud800'], { kind: 'html', mimeType: 'text/html' });
    const outside = outsideOf(db, {
      [`${SITE}a`]: {
        body: 'a',
        document: { ...document, links: [{ href: `${SITE}plan.pdf`, text: 'แผน', inNavigation: false }] },
      },
      [`${SITE}plan.pdf`]: { body: 'แผน ปีงบประมาณ 2566' },
    });
    const year = await aYearToCheck(db, {
      O1: [{ url: `${SITE}a` }, { url: `${SITE}gone` }],
      O2: [{ fileName: 'หาย.pdf', sha256: 'b'.repeat(64) }],
      O3: [],
    });
    const runId = await aRun(db, year);
    await runCheck(outside, { agencyId: year.agencyId, checkRunId: runId }, never);

    const run = await runOf(db, year, runId);
    assert.deepEqual([run.status, run.attempts, run.problem], ['done', 1, null]);
    assert.deepEqual([run.done_pieces, run.all_pieces], [4, 4]);
    const pieces = await piecesOf(db, year);
    assert.deepEqual(
      pieces.filter(({ year_item_id }) => year_item_id === year.itemIds.O1).map((one) => [one.source, one.evidence_id]),
      [
        [`${SITE}a`, year.evidenceIds.O1?.[0]],
        [`${SITE}plan.pdf`, year.evidenceIds.O1?.[0]],
        [`${SITE}gone`, year.evidenceIds.O1?.[1]],
      ],
    );
    assert.deepEqual(pieces.find(({ source }) => source === `${SITE}a`)?.elements, [
      { id: 'plan', state: 'found', page: 1, quote: 'แผนงานประจำปี\ufffdสอง\ufffd' },
    ]);
    assert.deepEqual(await verdictsOf(db, year), [
      ['O1', 'manual'],
      ['O2', 'fail'],
      ['O3', null],
    ]);
    const events = await db.asAgency(year.agencyId, (tx) =>
      tx.selectFrom('audit_event').orderBy('seq').select(['kind', 'details']).execute(),
    );
    assert.deepEqual(
      events.map(({ kind }) => kind),
      ['check-requested', 'check-finished'],
    );
    assert.deepEqual(events[1]?.details, { itemCode: null, pieces: 4, verdicts: { manual: 1, fail: 1 } });
  });

  it('answers a second request with the run that is open, and begins anew when it has ended', async () => {
    const db = await open();
    const outside = outsideOf(db, { [`${SITE}a`]: { body: 'a' } });
    const year = await aYearToCheck(db, { O1: [{ url: `${SITE}a` }], O2: [] });
    const ask = (itemCode: string | null) =>
      requestCheck({ db, jobs: nobody, actor: year.actor, now }, { fiscalYearBE: 2566, itemCode });
    const [one, other] = await Promise.all([ask(null), ask(null)]);
    assert.ok(one.ok && other.ok);
    assert.equal(one.value.runId, other.value.runId);
    assert.deepEqual([one.value.isNew, other.value.isNew].sort(), [false, true]);
    const item = await ask('O1');
    assert.ok(item.ok && item.value.isNew);
    await runCheck(outside, { agencyId: year.agencyId, checkRunId: one.value.runId }, never);
    const again = await ask(null);
    assert.ok(again.ok && again.value.isNew);
  });

  it('refuses what is not there and what is closed', async () => {
    const db = await open();
    const year = await aYearToCheck(db, { O1: [] });
    const ask = (fiscalYearBE: number, itemCode: string | null) =>
      requestCheck({ db, jobs: nobody, actor: year.actor, now }, { fiscalYearBE, itemCode });
    assert.deepEqual(await ask(2499, null), { ok: false, problem: 'year-not-found' });
    assert.deepEqual(await ask(2566, 'O99'), { ok: false, problem: 'item-not-found' });
    await db.asAgency(year.agencyId, (tx) =>
      tx
        .updateTable('assessment_year')
        .set({ status: 'closed', closed_at: now() })
        .where('id', '=', year.yearId)
        .execute(),
    );
    assert.deepEqual(await ask(2566, null), { ok: false, problem: 'year-closed' });
  });

  it('puts new results in the place of the old ones and keeps those as history', async () => {
    const db = await open();
    const outside = outsideOf(db, { [`${SITE}a`]: { body: 'a' }, [`${SITE}b`]: { body: 'b' } });
    const year = await aYearToCheck(db, { O1: [{ url: `${SITE}a` }], O2: [{ url: `${SITE}b` }] });
    await runCheck(outside, { agencyId: year.agencyId, checkRunId: await aRun(db, year) }, never);
    const second = await aRun(db, year, 'O1');
    await runCheck(outside, { agencyId: year.agencyId, checkRunId: second }, never);
    const pieces = await piecesOf(db, year);
    assert.equal(pieces.length, 3);
    assert.deepEqual(
      pieces
        .filter(({ is_current }) => is_current)
        .map(({ check_run_id }) => check_run_id === second)
        .sort(),
      [false, true],
    );
  });

  it('notices in the check of one item what other items and last year have', async () => {
    const db = await open();
    const body = { body: 'เหมือนกันทุกตัวอักษร' };
    const outside = outsideOf(db, { [`${SITE}a`]: body, [`${SITE}b`]: body, [`${SITE}c`]: body });
    const last = await aYearToCheck(db, { O3: [{ url: `${SITE}c` }] }, { fiscalYearBE: 2565 });
    await runCheck(outside, { agencyId: last.agencyId, checkRunId: await aRun(db, last) }, never);
    const year = await aYearToCheck(db, { O1: [{ url: `${SITE}a` }], O2: [{ url: `${SITE}b` }] }, { agency: last });
    await runCheck(outside, { agencyId: year.agencyId, checkRunId: await aRun(db, year, 'O2') }, never);
    await runCheck(outside, { agencyId: year.agencyId, checkRunId: await aRun(db, year, 'O1') }, never);
    const codes = await db.asAgency(year.agencyId, (tx) =>
      tx
        .selectFrom('finding')
        .innerJoin('piece_check', 'piece_check.id', 'finding.piece_check_id')
        .where('piece_check.year_item_id', '=', year.itemIds.O1 ?? '')
        .orderBy('finding.code')
        .select('finding.code')
        .execute(),
    );
    assert.deepEqual(
      codes.map(({ code }) => code),
      ['duplicate-file', 'same-as-last-year'],
    );
  });

  it('lets an overrule hold after the next check', async () => {
    const db = await open();
    const outside = outsideOf(db);
    const year = await aYearToCheck(db, { O1: [{ fileName: 'หาย.pdf', sha256: 'c'.repeat(64) }] });
    await runCheck(outside, { agencyId: year.agencyId, checkRunId: await aRun(db, year) }, never);
    assert.deepEqual(await verdictsOf(db, year), [['O1', 'fail']]);
    await db.asAgency(year.agencyId, async (tx) => {
      const { fingerprint, code } = await tx.selectFrom('finding').selectAll().executeTakeFirstOrThrow();
      await tx
        .insertInto('overrule')
        .values({
          id: newId(),
          agency_id: year.agencyId,
          evidence_id: year.evidenceIds.O1?.[0] ?? '',
          fingerprint,
          finding_code: code,
          reason: 'ตรวจด้วยตนเองแล้ว',
          holds_until: '2026-02-03',
          made_at: now(),
          made_by: 'x',
        })
        .execute();
    });
    await runCheck(outside, { agencyId: year.agencyId, checkRunId: await aRun(db, year) }, never);
    assert.deepEqual(await verdictsOf(db, year), [['O1', 'pass']]);
    const later = { ...outside, now: () => new Date('2026-02-04T04:00:00Z') };
    await runCheck(later, { agencyId: year.agencyId, checkRunId: await aRun(db, year) }, never);
    assert.deepEqual(await verdictsOf(db, year), [['O1', 'fail']]);
  });

  it('does not count evidence that was withdrawn while the check was under way', async () => {
    const db = await open();
    const outside = outsideOf(db, { [`${SITE}a`]: { body: 'a' } });
    const year = await aYearToCheck(db, { O1: [{ url: `${SITE}a` }] });
    const { capturer } = outside.wiring;
    const withdrawing: RunOutside = {
      ...outside,
      wiring: {
        ...outside.wiring,
        capturer: {
          async capture(url, options) {
            await db.asAgency(year.agencyId, (tx) =>
              tx
                .updateTable('evidence')
                .set({ withdrawn_at: now(), withdrawn_by: 'x', withdrawn_reason: 'x' })
                .execute(),
            );
            return capturer.capture(url, options);
          },
        },
      },
    };
    await runCheck(withdrawing, { agencyId: year.agencyId, checkRunId: await aRun(db, year) }, never);
    assert.deepEqual(await verdictsOf(db, year), [['O1', null]]);
    assert.equal((await piecesOf(db, year)).length, 1);
  });

  it('writes nothing for a worker whose run another has taken up, or that is told to stop', async () => {
    const db = await open();
    const outside = outsideOf(db, { [`${SITE}a`]: { body: 'a' } });
    const year = await aYearToCheck(db, { O1: [{ url: `${SITE}a` }] });
    const payload = { agencyId: year.agencyId, checkRunId: await aRun(db, year) };
    const wiring = outside.wiring;
    let taken = false;
    const slow: RunOutside = {
      ...outside,
      wiring: {
        ...wiring,
        capturer: {
          async capture(url, options) {
            if (!taken) {
              taken = true;
              await runCheck(outside, payload, never);
            }
            return wiring.capturer.capture(url, options);
          },
        },
      },
    };
    await runCheck(slow, payload, never);
    assert.equal((await piecesOf(db, year)).length, 1);
    assert.equal((await runOf(db, year, payload.checkRunId)).attempts, 2);

    const stopped = { ...payload, checkRunId: await aRun(db, year) };
    await assert.rejects(runCheck(outside, stopped, AbortSignal.abort()));
    assert.equal((await piecesOf(db, year)).length, 1);
    await runCheck(outside, stopped, never);
    await runCheck(outside, stopped, never);
    assert.equal((await piecesOf(db, year)).length, 2);
  });

  it('never shows less progress than before, also when the run is begun again', async () => {
    const db = await open();
    const year = await aYearToCheck(db, { O1: [] });
    const runId = await aRun(db, year);
    const progressAfter = async (attempt: number, done: number, all: number) => {
      const claim = { runId, attempt, yearId: year.yearId, yearItemId: null };
      await db.asAgency(year.agencyId, (tx) => writeProgress(tx, claim, { done, all, current: null }));
      const run = await runOf(db, year, runId);
      return [run.done_pieces, run.all_pieces];
    };
    const claim = () => db.asAgency(year.agencyId, (tx) => claimRun(tx, runId, now()));
    assert.equal((await claim())?.attempt, 1);
    assert.deepEqual(await progressAfter(1, 5, 9), [5, 9]);
    assert.equal((await claim())?.attempt, 2);
    assert.deepEqual(await progressAfter(2, 1, 7), [5, 9]);
    assert.deepEqual(await progressAfter(1, 8, 9), [5, 9]);
    assert.deepEqual(await progressAfter(2, 6, 10), [6, 10]);
  });

  it('says of a run that cannot be done what to tell the helpdesk, and lets it be asked for again', async () => {
    const db = await open();
    const year = await aYearToCheck(db, { O1: [] });
    const runId = await aRun(db, year);
    const outside = { ...outsideOf(db), frameworkOf: () => assert.fail('no such framework') };
    await assert.rejects(runCheck(outside, { agencyId: year.agencyId, checkRunId: runId }, never), /no such framework/);
    await giveUpCheck(outside, { agencyId: year.agencyId, checkRunId: runId }, '123456789');
    await giveUpCheck(outside, { agencyId: year.agencyId, checkRunId: runId }, '987654321');
    const run = await runOf(db, year, runId);
    assert.deepEqual([run.status, run.problem], ['failed', '123456789']);
    assert.notEqual(await aRun(db, year), runId);
  });

  it('does through the queue what was asked for, and gives up what cannot be done', async () => {
    const db = await open();
    const jobs = await openJobs({ db, log: silentLog(), jobs: CHECK_JOBS });
    after(() => jobs.stop());
    const frameworkOf = (id: string) => (id === 'broken' ? assert.fail('a bug') : framework);
    await doCheckJobs(jobs, { ...outsideOf(db, { [`${SITE}a`]: { body: 'a' } }), frameworkOf });
    const year = await aYearToCheck(db, { O1: [{ url: `${SITE}a` }] });
    const broken = await aYearToCheck(db, { O1: [{ url: `${SITE}a` }] }, { frameworkId: 'broken' });
    const ask = async (actor: Actor) => {
      const asked = await requestCheck({ db, jobs, actor, now }, { fiscalYearBE: 2566, itemCode: 'O1' });
      assert.ok(asked.ok);
      return asked.value.runId;
    };
    const [good, bad] = [await ask(year.actor), await ask(broken.actor)];
    await until(async () => (await runOf(db, year, good)).status === 'done');
    assert.deepEqual(await verdictsOf(db, year), [['O1', 'pass']]);
    const failed = await until(async () => {
      const run = await runOf(db, broken, bad);
      return run.status === 'failed' && run;
    });
    assert.match(failed.problem ?? '', /^\d{9}$/);
    assert.equal(failed.attempts, CHECK_RUN_JOB.retries + 1);
    assert.deepEqual(await verdictsOf(db, broken), [['O1', null]]);
    assert.notEqual(await ask(broken.actor), bad);
  });
});
