import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { openCheckWiring } from '#src/features/evidence/index.ts';
import { openFrameworkShelf } from '#src/features/frameworks/index.ts';
import type { Database } from '#src/platform/db/database.ts';
import { migrate } from '#src/platform/db/migrate.ts';
import { type DatabaseSettings, openDatabase } from '#src/platform/db/open-database.ts';
import { NO_SERVER, serverForTests } from '#src/platform/db/testing/server-for-tests.ts';
import { verifyAuditChain } from '#src/platform/db/verify-audit-chain.ts';
import { openJobs } from '#src/platform/jobs/open-jobs.ts';
import { silentLog } from '#src/platform/log.ts';
import { CHECK_JOBS, doCheckJobs } from './do-check-jobs.ts';
import { requestCheck } from './request-check.ts';
import { aYearToCheck } from './testing/a-year-to-check.ts';
import { until } from './testing/until.ts';
import type { WorkTold } from './testing/work-until-killed.ts';

const PAGE =
  '<!doctype html><html lang="th"><title>โครงสร้าง</title><body><h1>โครงสร้างหน่วยงาน</h1><p>ปีงบประมาณ พ.ศ. 2566</p></body></html>';
const now = () => new Date();

describe('a worker that is killed in the middle of a run (kill -9)', () => {
  it('leaves nothing half done on the embedded database, and the next start does the run once', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sucharit-killed-check-'));
    try {
      await killedAndTakenUp({ kind: 'embedded', folder }, folder);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('leaves nothing half done on PostgreSQL, and another worker does the run once', {
    skip: serverForTests === null ? NO_SERVER : false,
  }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sucharit-killed-check-'));
    const made = await serverForTests!.makeDatabase();
    try {
      await killedAndTakenUp({ kind: 'postgresql', url: made.url }, folder);
    } finally {
      await made.drop();
      await rm(folder, { recursive: true });
    }
  });
});

async function killedAndTakenUp(settings: DatabaseSettings, dataFolder: string): Promise<void> {
  const site = await serveEvidence();
  try {
    const { agencyId, runId } = await withDatabase(settings, (db) => askFor(db, site.url));
    const told: WorkTold = { database: settings, dataFolder, allowHost: site.host };
    await killWhile(site.slowPageAsked, told);
    await withDatabase(settings, async (db) => {
      const left = await whatIsThere(db, agencyId, runId);
      assert.deepEqual([left.run.status, left.run.attempts, left.pieces, left.judged], ['running', 1, [], []]);
      site.answerSlowPage();
      await takeUp(db, told, agencyId, runId);
      const { run, pieces, judged } = await whatIsThere(db, agencyId, runId);
      assert.deepEqual([run.status, run.attempts, run.done_pieces, run.all_pieces], ['done', 2, 4, 4]);
      // The dead link and the broken file cost themselves only.
      assert.deepEqual(pieces, [
        ['/broken.pdf', 200, 'corrupt-file'],
        ['/gone', 404, 'not-reachable'],
        ['/page', 200, null],
        ['/slow', 200, null],
      ]);
      assert.deepEqual(judged, ['O1', 'O2', 'O3']);
      const audit = await verifyAuditChain(db, agencyId);
      assert.ok(audit.ok);
      assert.equal(audit.value.seq, 2);
    });
  } finally {
    site.close();
  }
}

/** A page, one that is slow the first time, one that is not there, and a file that is no PDF. */
async function serveEvidence() {
  const held: ServerResponse[] = [];
  let isSlow = true;
  let asked = () => {};
  const slowPageAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const server = createServer((request, response) => {
    const html = () => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
    if (request.url === '/page') return html();
    if (request.url === '/slow') {
      asked();
      return isSlow ? held.push(response) : html();
    }
    if (request.url === '/broken.pdf') {
      return response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7\nbroken');
    }
    return response.writeHead(404).end('not here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    url: `http://${host}`,
    slowPageAsked,
    answerSlowPage() {
      isSlow = false;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function withDatabase<Value>(settings: DatabaseSettings, work: (db: Database) => Promise<Value>): Promise<Value> {
  const db = await openDatabase(settings);
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}

async function askFor(db: Database, url: string) {
  await migrate(db);
  const links = (...paths: string[]) => paths.map((path) => ({ url: `${url}${path}` }));
  const items = { O1: links('/page', '/gone'), O2: links('/broken.pdf'), O3: links('/slow') };
  const { agencyId, actor } = await aYearToCheck(db, items, { frameworkId: 'nacc-2566' });
  const jobs = await openJobs({ db, log: silentLog(), jobs: CHECK_JOBS });
  const asked = await requestCheck({ db, jobs, actor, now }, { fiscalYearBE: 2566, itemCode: null });
  await jobs.stop();
  assert.ok(asked.ok);
  return { agencyId, runId: asked.value.runId };
}

async function killWhile(isInTheMiddle: Promise<void>, told: WorkTold): Promise<void> {
  const program = join(import.meta.dirname, 'testing', 'work-until-killed.ts');
  const child = spawn(process.execPath, [program, JSON.stringify(told)], { stdio: ['ignore', 'ignore', 'inherit'] });
  const exit = once(child, 'exit');
  await Promise.race([isInTheMiddle, exit]);
  assert.equal(child.exitCode, null, 'the worker ended by itself');
  child.kill('SIGKILL');
  await exit;
}

async function takeUp(db: Database, { dataFolder, allowHost }: WorkTold, agencyId: string, runId: string) {
  const log = silentLog();
  const jobs = await openJobs({ db, log, jobs: CHECK_JOBS, deadAfterSeconds: 10 });
  const wiring = await openCheckWiring({ dataFolder, allowHosts: [allowHost], readerThreads: 1, ocr: 'off' });
  await doCheckJobs(jobs, { db, frameworkOf: openFrameworkShelf().forYear, wiring, now, log });
  try {
    await until(async () => (await whatIsThere(db, agencyId, runId)).run.status !== 'running');
  } finally {
    await jobs.stop();
    await wiring.close();
  }
}

function whatIsThere(db: Database, agencyId: string, runId: string) {
  return db.asAgency(agencyId, async (tx) => {
    const run = await tx.selectFrom('check_run').where('id', '=', runId).selectAll().executeTakeFirstOrThrow();
    const lost = tx.selectFrom('finding').where('code', 'in', ['corrupt-file', 'not-reachable']).selectAll().as('lost');
    const pieces = await tx
      .selectFrom('piece_check')
      .leftJoin(lost, 'lost.piece_check_id', 'piece_check.id')
      .orderBy('source')
      .select(['source', 'http_status', 'lost.code'])
      .execute();
    const items = await tx.selectFrom('year_item').orderBy('item_code').select(['item_code', 'verdict']).execute();
    return {
      run,
      pieces: pieces.map(({ source, http_status, code }) => [new URL(source).pathname, http_status, code]),
      judged: items.filter(({ verdict }) => verdict !== null).map(({ item_code }) => item_code),
    };
  });
}
