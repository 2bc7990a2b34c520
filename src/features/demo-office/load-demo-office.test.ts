import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { findOffice } from '#src/features/agencies/index.ts';
import { CHECK_JOBS, doCheckJobs } from '#src/features/check-runs/index.ts';
import { openCheckWiring } from '#src/features/evidence/index.ts';
import { openFrameworkShelf } from '#src/features/frameworks/index.ts';
import { readScorePage } from '#src/features/scores/index.ts';
import { findYear, listStandings } from '#src/features/years/index.ts';
import type { Database } from '#src/platform/db/database.ts';
import { openDatabase } from '#src/platform/db/open-database.ts';
import { anAgency } from '#src/platform/db/testing/an-agency.ts';
import { forEachDatabase } from '#src/platform/db/testing/for-each-database.ts';
import { migratedContent } from '#src/platform/db/testing/migrated-content.ts';
import { verifyAuditChain } from '#src/platform/db/verify-audit-chain.ts';
import { openContentStore } from '#src/platform/files/content-store.ts';
import { openJobs } from '#src/platform/jobs/open-jobs.ts';
import { silentLog } from '#src/platform/log.ts';
import { demoPieces } from './demo-pieces.ts';
import { type DemoSitePlace, openDemoSite, prepareDemoSite } from './demo-site.ts';
import { NOT_HANDED_IN } from './demo-tasks.ts';
import { lastYearPieces } from './last-year-pieces.ts';
import { type LoadedDemo, type LoadOutside, loadDemoOffice } from './load-demo-office.ts';
import { overruleDemoFinding } from './overrule-demo-finding.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'sucharit-load-'));
const frameworks = openFrameworkShelf();
const now = () => new Date('2026-01-10T03:00:00Z');
const nobody = { enqueue: async () => undefined, wake: () => undefined };
let site: DemoSitePlace;
before(async () => {
  site = await prepareDemoSite(dataFolder);
});
after(() => rmSync(dataFolder, { recursive: true, force: true }));

function outsideOf(db: Database): LoadOutside {
  return { db, contents: openContentStore(join(dataFolder, 'snapshots')), frameworks, jobs: nobody, now, site };
}

async function loaded(outside: LoadOutside, mostPieces?: number): Promise<LoadedDemo> {
  const answer = await loadDemoOffice(outside, mostPieces === undefined ? {} : { mostPieces });
  assert.ok(answer.ok);
  return answer.value;
}

async function standingsOf(db: Database, { actor }: LoadedDemo, fiscalYearBE: number) {
  return db.asAgency(actor.agencyId, async (tx) => {
    const year = await findYear(tx, fiscalYearBE);
    assert.ok(year);
    return { year, items: await listStandings(tx, year.id) };
  });
}

forEachDatabase((_name, open) => {
  test('a load that breaks off is finished by the next one, and a third changes nothing', async () => {
    const db = await open();
    let puts = 0;
    const broken: LoadOutside = {
      ...outsideOf(db),
      contents: {
        put: async (bytes) => {
          puts += 1;
          if (puts === 13) throw new Error('disk full');
          return outsideOf(db).contents.put(bytes);
        },
      },
    };
    await assert.rejects(loadDemoOffice(broken, { mostPieces: 6 }), /disk full/);
    const second = await loaded(outsideOf(db), 6);
    assert.ok(second.isNew && second.runId);
    const { items } = await standingsOf(db, second, 2566);
    assert.equal(
      items.reduce((sum, { evidenceCount }) => sum + evidenceCount, 0),
      6,
    );
    assert.equal(
      items.reduce((sum, { openTasks }) => sum + openTasks, 0),
      6,
    );
    const chain = await verifyAuditChain(db, second.actor.agencyId);
    const third = await loaded(outsideOf(db), 6);
    assert.deepEqual([third.isNew, third.pieces, third.runId], [false, 0, null]);
    assert.deepEqual(await verifyAuditChain(db, second.actor.agencyId), chain);
  });

  test('the office has units and owners, a closed year with its result, and a year in work', async () => {
    const db = await open();
    const demo = await loaded(outsideOf(db), 6);
    const office = await findOffice(db);
    assert.deepEqual([office?.isDemo, office?.yearsBE, office?.ownHosts], [true, [2566, 2565], ['127.0.0.1']]);
    const last = await standingsOf(db, demo, 2565);
    assert.equal(last.year.status, 'closed');
    assert.equal(
      last.items.reduce((sum, { evidenceCount }) => sum + evidenceCount, 0),
      lastYearPieces().length,
    );
    const { year, items } = await standingsOf(db, demo, 2566);
    assert.deepEqual([year.status, items.length], ['open', 43]);
    const unassigned = items.filter(({ unitId }) => unitId === null).map(({ conceptId }) => conceptId);
    assert.deepEqual(unassigned.sort(), ['e-service', 'ethics-assessment']);
    assert.ok(items.every(({ ownerName }) => ownerName === null || ownerName.endsWith('(สมมุติ)')));
  });

  test('the published result is what the rules make of the one lost item', async () => {
    const db = await open();
    const { actor } = await loaded(outsideOf(db), 6);
    const read = await readScorePage({ db, actor, frameworks }, 2565);
    assert.ok(read.ok);
    const oit = read.value.total.children.find(({ code }) => code === 'OIT');
    assert.deepEqual([oit?.published?.score, oit?.recomputed], [98.34, 98.34]);
  });

  test('nothing is loaded beside an office that works here already', async () => {
    const db = await open();
    await anAgency(db);
    assert.deepEqual(await loadDemoOffice(outsideOf(db)), { ok: false, problem: 'other-office' });
  });
});

test('the whole demo office is checked: items in every state, and one finding overruled', {
  timeout: 300_000,
}, async () => {
  const db = await openDatabase({ kind: 'memory', content: await migratedContent() });
  const served = await openDemoSite(dataFolder);
  assert.ok(served.ok);
  const { host } = new URL(served.value.url);
  const wiring = await openCheckWiring({ dataFolder, allowHosts: [host], ocr: 'off', readerThreads: 2 });
  const log = silentLog();
  const jobs = await openJobs({ db, log, jobs: CHECK_JOBS });
  try {
    const outside = { ...outsideOf(db), contents: wiring.contents, jobs };
    const demo = await loaded(outside);
    const handedIn = demoPieces().filter(({ item }) => !NOT_HANDED_IN.includes(item));
    assert.equal(demo.pieces, handedIn.length + lastYearPieces().length);
    await doCheckJobs(jobs, { db, frameworkOf: frameworks.forYear, wiring, now, log });
    await ended(db, demo);
    const { items } = await standingsOf(db, demo, 2566);
    const states = new Set(items.map(({ verdict, evidenceCount }) => (evidenceCount === 0 ? 'missing' : verdict)));
    assert.deepEqual([...states].sort(), ['fail', 'manual', 'missing', 'pass', 'warn']);
    const spoiled = new Set(handedIn.filter(({ fault }) => fault !== null).map(({ item }) => item));
    for (const { code, verdict } of items) {
      if (!NOT_HANDED_IN.includes(code)) assert.equal(verdict === 'pass', !spoiled.has(code), `${code}: ${verdict}`);
    }
    assert.equal(await overruleDemoFinding({ db, actor: demo.actor, now }), true);
    assert.equal(await overruleDemoFinding({ db, actor: demo.actor, now }), false);
  } finally {
    await jobs.stop();
    await wiring.close();
    await served.value.close();
    await db.close();
  }
});

async function ended(db: Database, { actor, runId }: LoadedDemo): Promise<void> {
  for (;;) {
    const run = await db.asAgency(actor.agencyId, (tx) =>
      tx
        .selectFrom('check_run')
        .select('status')
        .where('id', '=', runId ?? '')
        .executeTakeFirstOrThrow(),
    );
    if (run.status === 'done') return;
    assert.notEqual(run.status, 'failed');
    await new Promise((waited) => setTimeout(waited, 100));
  }
}
