import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Pool } from 'pg';
import { columnTypes } from './column-types.ts';
import type { Database } from './database.ts';
import { databaseOverPool } from './database-over-pool.ts';
import { DatabaseProblem } from './database-problem.ts';
import { embeddedFolder } from './embedded/embedded-folder.ts';
import { type EmbeddedServer, startEmbeddedServer } from './embedded/embedded-server.ts';
import { holdFolder } from './embedded/hold-folder.ts';

const CONNECTIONS = 10;
const CONNECT_WITHIN_MS = 10_000;
/** The embedded database serves one at a time: so long may a turn be waited for. */
const TURN_WITHIN_MS = 60_000;

/**
 * - `postgresql`: a server, by its address (`postgres://user:password@host:5432/name`).
 * - `embedded`: in the installation's folder, for one process at a time. `lockWaitMs`: how long to wait for another process that is just ending.
 * - `memory`: gone when closed; `content` is what `dumpMemoryDatabase` gave. For tests.
 */
export type DatabaseSettings =
  | { readonly kind: 'postgresql'; readonly url: string }
  | { readonly kind: 'embedded'; readonly folder: string; readonly lockWaitMs?: number }
  | { readonly kind: 'memory'; readonly content?: Uint8Array<ArrayBuffer> };

/** What an installation can have its records in. */
export type InstallationDatabase = Exclude<DatabaseSettings, { kind: 'memory' }>;

/**
 * Opens the database. Does not change it: `migrate` comes next.
 * @throws DatabaseProblem `unreachable`, `in-use` or `cannot-open`
 */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  if (settings.kind === 'postgresql') return openServer(settings.url);
  if (settings.kind === 'memory') {
    const { content } = settings;
    return overEmbedded(startEmbeddedServer({ folder: null, ...(content ? { content } : {}) }), async () => undefined);
  }
  return openFolder(resolve(settings.folder), settings.lockWaitMs);
}

const servers = new WeakMap<Database, EmbeddedServer>();

/** The whole content of a database in memory, to begin others with. */
export function dumpMemoryDatabase(database: Database): Promise<Uint8Array<ArrayBuffer>> {
  const server = servers.get(database);
  if (server === undefined) throw new Error('only an embedded database can be dumped');
  return server.dump();
}

async function openServer(url: string): Promise<Database> {
  const pool = new Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    application_name: 'sucharit',
    types: columnTypes,
  });
  const database = databaseOverPool('postgresql', pool, async () => undefined);
  return answering(database);
}

async function openFolder(dataFolder: string, lockWaitMs?: number): Promise<Database> {
  try {
    // Only the user who runs the program reads what the office has handed in.
    await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  } catch (problem) {
    throw new DatabaseProblem(
      'cannot-open',
      `สร้างโฟลเดอร์ข้อมูล ${dataFolder} ไม่ได้`,
      `The data folder cannot be made: ${(problem as Error).message}`,
      'ตรวจสิทธิ์ หรือกำหนด SUCHARIT_DATA เป็นโฟลเดอร์ที่เขียนได้ (check the rights, or set SUCHARIT_DATA to a folder that can be written to)',
      problem,
    );
  }
  const folder = embeddedFolder(dataFolder);
  const release = await holdFolder(folder, lockWaitMs);
  try {
    if (!existsSync(folder)) await makeFolder(folder);
  } catch (problem) {
    await release();
    throw problem;
  }
  return overEmbedded(startEmbeddedServer({ folder }), release);
}

/**
 * Beside its place and renamed when it is whole: a program that is ended while the first files are written leaves nothing that a later
 * start would take for a database. In a thread of its own, which gives back the memory that this takes.
 */
async function makeFolder(folder: string): Promise<void> {
  const making = `${folder}.making`;
  await rm(making, { recursive: true, force: true });
  const server = startEmbeddedServer({ folder: making });
  await server.ready();
  await server.close();
  await rename(making, folder);
}

async function overEmbedded(server: EmbeddedServer, release: () => Promise<void>): Promise<Database> {
  try {
    await server.ready();
  } catch (problem) {
    await release();
    throw problem;
  }
  const pool = new Pool({
    // One session, kept: a second one would share its transaction.
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: TURN_WITHIN_MS,
    user: 'postgres',
    database: 'postgres',
    stream: () => server.connect() as never,
    types: columnTypes,
  });
  const database = databaseOverPool('embedded', pool, async () => {
    await server.close();
    await release();
  });
  servers.set(database, server);
  return answering(database);
}

async function answering(database: Database): Promise<Database> {
  try {
    await database.ping();
    return database;
  } catch (problem) {
    await database.close();
    throw problem;
  }
}
