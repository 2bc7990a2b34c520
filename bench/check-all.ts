import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { aYearToCheck } from '#src/features/check-runs/testing/a-year-to-check.ts';
import { migrate } from '#src/platform/db/migrate.ts';
import { type DatabaseSettings, openDatabase } from '#src/platform/db/open-database.ts';
import { serverForTests } from '#src/platform/db/testing/server-for-tests.ts';
import { packageRoot } from '#src/platform/package-root.ts';
import type { Measurement } from './measurement.ts';
import { check, openSite, PARALLEL, writeList } from './site.ts';
import { FRAMEWORK, sitePaths } from './site-papers.ts';

const ROUNDS = 3;
const YEAR = 2566;

interface Round {
  readonly commandLine: number;
  readonly embedded: number;
  /** Null where no PostgreSQL answers. */
  readonly postgresql: number | null;
}

/**
 * "Check everything" as an officer does it, from pressing the button to the end of the run, against the command line's check of the
 * same site (see `site.ts`) from start to end. Everything has an empty data folder; rounds are interleaved.
 */
export async function benchCheckAll(): Promise<Measurement[]> {
  if (serverForTests === null)
    console.error('check-all: no PostgreSQL answers, so only the embedded database was measured');
  const site = await openSite();
  try {
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await runRound(site.url));
    return figures(rounds);
  } finally {
    site.close();
  }
}

async function runRound(siteUrl: string): Promise<Round> {
  const commandLine = await inFolder(async (folder) => check(folder, await writeList(folder, siteUrl), siteUrl));
  const embedded = await inFolder((folder) => checkAll({ kind: 'embedded', folder }, folder, siteUrl));
  const made = await serverForTests?.makeDatabase();
  if (made === undefined) return { commandLine: commandLine.seconds, embedded, postgresql: null };
  try {
    const { url } = made;
    const postgresql = await inFolder((folder) => checkAll({ kind: 'postgresql', url }, folder, siteUrl));
    return { commandLine: commandLine.seconds, embedded, postgresql };
  } finally {
    await made.drop();
  }
}

/** Seconds from pressing the button to the end. */
async function checkAll(database: DatabaseSettings, folder: string, siteUrl: string): Promise<number> {
  const db = await openDatabase(database);
  await migrate(db);
  const items = Map.groupBy(sitePaths(), ({ item }) => item);
  const links = [...items].map(([item, papers]) => [item, papers.map(({ path }) => ({ url: `${siteUrl}/${path}` }))]);
  await aYearToCheck(db, Object.fromEntries(links), { fiscalYearBE: YEAR, frameworkId: FRAMEWORK });
  await db.close();
  const server = await startServer(folder, siteUrl, database.kind === 'postgresql' ? database.url : null);
  try {
    const startedAt = performance.now();
    const asked = await fetch(`${server.url}/years/${YEAR}/checks`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: server.url, 'content-type': 'application/x-www-form-urlencoded' },
    });
    const runId = asked.headers.get('location')?.split('/').at(-1);
    if (asked.status !== 303 || runId === undefined) throw new Error(`the check did not begin: ${asked.status}`);
    await untilDone(`${server.url}/check-runs/${runId}/progress`);
    return (performance.now() - startedAt) / 1000;
  } finally {
    server.process.kill();
    await once(server.process, 'exit');
  }
}

async function untilDone(address: string): Promise<void> {
  const { body } = await fetch(address);
  if (body === null) throw new Error('no progress');
  let said = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) said += chunk;
  if (!said.includes('"status":"done"')) throw new Error(`the run did not end well: ${said.slice(-200)}`);
}

async function startServer(folder: string, siteUrl: string, databaseUrl: string | null) {
  const process_ = spawn(process.execPath, [join(packageRoot(), 'dist', 'web.js')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      SUCHARIT_DATA: folder,
      SUCHARIT_ALLOW_HOSTS: new URL(siteUrl).host,
      SUCHARIT_READERS: PARALLEL,
      SUCHARIT_OCR: 'off',
      SUCHARIT_PORT: '25660',
      ...(databaseUrl !== null && { DATABASE_URL: databaseUrl }),
    },
  });
  return { process: process_, url: await addressOf(process_) };
}

async function addressOf(server: ChildProcess): Promise<string> {
  if (server.stdout === null) throw new Error('the server says nothing');
  const lines = createInterface(server.stdout);
  for await (const line of lines) {
    const url = /https?:\/\/[\d.:]+/.exec(line)?.[0];
    if (url !== undefined) return url;
  }
  throw new Error('the server did not start');
}

async function inFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'sucharit-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function figures(rounds: readonly Round[]): Measurement[] {
  const sorted = (values: readonly number[]) => [...values].sort((one, other) => one - other);
  const commandLine = sorted(rounds.map((round) => round.commandLine));
  const kinds = (['embedded', 'postgresql'] as const).flatMap((kind): Measurement[] => {
    const times = sorted(rounds.flatMap((round) => round[kind] ?? []));
    const [least] = times;
    if (least === undefined) return [];
    const ratios = sorted(rounds.flatMap((round) => (round[kind] ?? Number.NaN) / round.commandLine));
    return [
      { name: `check-all: through jobs, ${kind}, min`, value: least, unit: 's' },
      { name: `check-all: jobs / command line, ${kind}, min (bound 1.2)`, value: least / commandLine[0]!, unit: '×' },
      { name: `check-all: jobs / command line, ${kind}, median round`, value: ratios[ratios.length >> 1]!, unit: '×' },
    ];
  });
  return [{ name: 'check-all: command line, min', value: commandLine[0]!, unit: 's' }, ...kinds];
}
