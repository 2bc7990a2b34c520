import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '#src/platform/db/migrate.ts';
import { type DatabaseSettings, openDatabase } from '#src/platform/db/open-database.ts';
import { serverForTests } from '#src/platform/db/testing/server-for-tests.ts';
import type { Measurement } from './measurement.ts';
import { loadOf } from './page-load.ts';
import { fillOffice } from './pages-office.ts';

const ROOT = join(import.meta.dirname, '..');
const PAGES = { overview: '/years/2569', items: '/years/2569/items', item: '/years/2569/items/O11' };
const ROUNDS = 3;
const SECONDS = 2;

/** Pages of an office with five years of records, against a bare server of the same framework that sends the same bytes. */
export async function benchPages(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sucharit-bench-'));
  try {
    const embedded = await benchOn('embedded', folder, { kind: 'embedded', folder }, { SUCHARIT_DATA: folder });
    if (serverForTests === null) {
      console.error('pages: no PostgreSQL answers, so only the embedded database was measured');
      return embedded;
    }
    const { url, drop } = await serverForTests.makeDatabase();
    try {
      const settings = { DATABASE_URL: url, SUCHARIT_DATA: join(folder, 'postgresql') };
      return [...embedded, ...(await benchOn('postgresql', folder, { kind: 'postgresql', url }, settings))];
    } finally {
      await drop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchOn(
  name: string,
  folder: string,
  settings: DatabaseSettings,
  environment: Readonly<Record<string, string>>,
): Promise<Measurement[]> {
  const db = await openDatabase(settings);
  await migrate(db);
  await fillOffice(db);
  // What PostgreSQL does by itself within a minute, and the nightly upkeep on the embedded database.
  await db.pool.query('analyze');
  await db.close();
  const startedAt = performance.now();
  const app = await started(['dist/web.js'], /เปิดที่ (http:\S+)/, { SUCHARIT_PORT: '24566', ...environment });
  const startSeconds = (performance.now() - startedAt) / 1000;
  const restMb = residentMb(app.process);
  const figures: Measurement[] = [
    { name: `start-up, ${name}`, value: startSeconds, unit: 's' },
    { name: `memory at rest, ${name}`, value: restMb, unit: 'MB' },
  ];
  try {
    const floor = await floorOf(app.url, folder);
    try {
      for (const [page, path] of Object.entries(PAGES))
        figures.push(...(await comparePage(name, page, path, app, floor)));
    } finally {
      floor.process.kill();
    }
    figures.push({ name: `memory under 50 users, peak, ${name}`, value: peakMb(app.process), unit: 'MB' });
  } finally {
    app.process.kill();
  }
  return figures;
}

/** Rounds are interleaved, and the best of each counts: what disturbs a shared machine only ever slows down. */
async function comparePage(
  name: string,
  page: string,
  path: string,
  app: Started,
  floor: Started,
): Promise<Measurement[]> {
  let n = 0;
  const best = { floor: 0, kept: 0, anew: 0 };
  let p95 = Number.POSITIVE_INFINITY;
  let bytes = 0;
  for (let round = 0; round < ROUNDS; round++) {
    best.floor = Math.max(best.floor, (await loadOf(floor.url, () => path, SECONDS)).perSecond);
    const kept = await loadOf(app.url, () => path, SECONDS);
    best.kept = Math.max(best.kept, kept.perSecond);
    p95 = Math.min(p95, kept.p95Ms);
    bytes = kept.answerBytes;
    // An address that was never asked for is drawn from the database.
    best.anew = Math.max(best.anew, (await loadOf(app.url, () => `${path}?drawn-anew=${n++}`, SECONDS)).perSecond);
  }
  const title = `${page} page, ${name}`;
  return [
    { name: `${title}: bare server`, value: best.floor, unit: 'req/s' },
    { name: `${title}: unchanged since it was drawn`, value: best.kept, unit: 'req/s' },
    { name: `${title}: p95 of those`, value: p95, unit: 'ms' },
    { name: `${title}: floor / ours (bound 3)`, value: best.floor / best.kept, unit: '×' },
    { name: `${title}: drawn anew each time`, value: best.anew, unit: 'req/s' },
    { name: `${title}: floor / drawn anew`, value: best.floor / best.anew, unit: '×' },
    { name: `${title}: compressed`, value: bytes / 1000, unit: 'kB' },
  ];
}

interface Started {
  readonly url: string;
  readonly process: ChildProcess;
}

async function floorOf(url: string, folder: string): Promise<Started> {
  const port = '24999';
  const pages = await Promise.all(
    Object.entries(PAGES).map(async ([name, path]) => {
      const file = join(folder, `${name}.gz`);
      // As it goes over the line; fetch would unpack it.
      writeFileSync(file, await rawBody(url + path));
      return `${path}=${file}`;
    }),
  );
  const { process } = await started(['bench/bare-server.ts', port, ...pages], /ready/, {});
  return { url: `http://127.0.0.1:${port}`, process };
}

async function rawBody(url: string): Promise<Uint8Array> {
  const { request } = await import('node:http');
  return new Promise((done, failed) => {
    request(url, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => done(Buffer.concat(chunks)));
    })
      .on('error', failed)
      .end();
  });
}

/** Server processes get one core, the asking the other; where that cannot be set, the system divides. */
function started(
  args: readonly string[],
  ready: RegExp,
  environment: Readonly<Record<string, string>>,
): Promise<Started> {
  const child = spawn('taskset', ['-c', '0', process.execPath, ...args], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', SUCHARIT_READS_A_MINUTE: '100000000', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((done, failed) => {
    let printed = '';
    child.once('error', failed);
    child.once('exit', (code) => failed(new Error(`ended with ${code}: ${printed}`)));
    child.stdout.on('data', (bytes: Buffer) => {
      printed += bytes.toString();
      const said = ready.exec(printed);
      if (said) done({ url: said[1] ?? '', process: child });
    });
  });
}

function residentMb({ pid }: ChildProcess): number {
  return kilobytesOf(pid, 'VmRSS') / 1000;
}

function peakMb({ pid }: ChildProcess): number {
  return kilobytesOf(pid, 'VmHWM') / 1000;
}

function kilobytesOf(pid: number | undefined, field: string): number {
  return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}
