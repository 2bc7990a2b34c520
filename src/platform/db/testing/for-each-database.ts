import { after, describe } from 'node:test';
import type { Database } from '../database.ts';
import { migrate } from '../migrate.ts';
import { openDatabase } from '../open-database.ts';
import { migratedContent } from './migrated-content.ts';
import { NO_SERVER, serverForTests } from './server-for-tests.ts';

/** The file's database: empty, with all tables. Every call gives the same one; it is dropped when the tests of the file are over. */
export type OpenTestDatabase = () => Promise<Database>;

/** A database of its own for every call, without any table. */
export type OpenEmptyDatabase = () => Promise<Database>;

/**
 * Runs the same tests on the embedded database (in memory) and on PostgreSQL. Tests of one file share a database: each makes agencies
 * of its own (`anAgency`) and does not count on tables being empty.
 */
export function forEachDatabase(
  tests: (name: Database['kind'], open: OpenTestDatabase, openEmpty: OpenEmptyDatabase) => void,
): void {
  describe('on the embedded database', () => {
    const empty = several(async () => ({
      database: await openDatabase({ kind: 'memory' }),
      drop: async () => undefined,
    }));
    const { open, close } = shared(async () => ({
      database: await openDatabase({ kind: 'memory', content: await migratedContent() }),
      drop: async () => undefined,
    }));
    after(() => Promise.all([close(), empty.close()]));
    tests('embedded', open, empty.open);
  });
  describe('on PostgreSQL', { skip: serverForTests === null ? NO_SERVER : false }, () => {
    const empty = several(onServer);
    const { open, close } = shared(async () => {
      const opened = await onServer();
      try {
        await migrate(opened.database);
        return opened;
      } catch (problem) {
        await closed(opened);
        throw problem;
      }
    });
    after(() => Promise.all([close(), empty.close()]));
    tests('postgresql', open, empty.open);
  });
}

interface Opened {
  readonly database: Database;
  drop(): Promise<void>;
}

async function onServer(): Promise<Opened> {
  const { url, drop } = await serverForTests!.makeDatabase();
  try {
    return { database: await openDatabase({ kind: 'postgresql', url }), drop };
  } catch (problem) {
    await drop();
    throw problem;
  }
}

function shared(make: () => Promise<Opened>) {
  let opened: Promise<Opened> | undefined;
  return {
    open: async () => {
      opened ??= make();
      return (await opened).database;
    },
    close: async () => {
      if (opened !== undefined) await closed(await opened);
    },
  };
}

function several(make: () => Promise<Opened>) {
  const all: Opened[] = [];
  return {
    open: async () => {
      const opened = await make();
      all.push(opened);
      return opened.database;
    },
    close: () => Promise.all(all.map(closed)),
  };
}

async function closed({ database, drop }: Opened): Promise<void> {
  await database.close();
  await drop();
}
