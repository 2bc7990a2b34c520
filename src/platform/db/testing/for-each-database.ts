import { after, describe } from 'node:test';
import type { Database } from '../database.ts';
import { migrate } from '../migrate.ts';
import { openDatabase } from '../open-database.ts';
import { migratedContent } from './migrated-content.ts';
import { NO_SERVER, serverForTests } from './server-for-tests.ts';

/** The file's database: empty, with all tables. Every call gives the same one; it is dropped when the tests of the file are over. */
export type OpenTestDatabase = () => Promise<Database>;

/**
 * Runs the same tests on the embedded database (in memory) and on PostgreSQL. Tests of one file share a database: each makes agencies
 * of its own (`anAgency`) and does not count on tables being empty.
 */
export function forEachDatabase(tests: (name: Database['kind'], open: OpenTestDatabase) => void): void {
  describe('on the embedded database', () => {
    const { open, close } = shared(async () => ({
      database: await openDatabase({ kind: 'memory', content: await migratedContent() }),
      drop: async () => undefined,
    }));
    after(close);
    tests('embedded', open);
  });
  describe('on PostgreSQL', { skip: serverForTests === null ? NO_SERVER : false }, () => {
    const { open, close } = shared(async () => {
      const made = await serverForTests!.makeDatabase();
      try {
        const database = await openDatabase({ kind: 'postgresql', url: made.url });
        await migrate(database);
        return { database, drop: made.drop };
      } catch (problem) {
        await made.drop();
        throw problem;
      }
    });
    after(close);
    tests('postgresql', open);
  });
}

interface Opened {
  readonly database: Database;
  drop(): Promise<void>;
}

function shared(make: () => Promise<Opened>) {
  let opened: Promise<Opened> | undefined;
  return {
    open: async () => {
      opened ??= make();
      return (await opened).database;
    },
    close: async () => {
      const { database, drop } = (await opened) ?? {};
      await database?.close();
      await drop?.();
    },
  };
}
