import { AsyncLocalStorage } from 'node:async_hooks';
import { CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import type { Pool } from 'pg';
import { asDatabaseProblem } from './as-database-problem.ts';
import type { Database, Transaction } from './database.ts';
import type { Tables } from './tables.ts';

const BECOME_AGENCY = "select set_config('role', 'sucharit_app', true), set_config('app.agency_id', $1, true)";
/** What every transaction costs, whatever its work. */
const NOT_OF_THE_WORK = new Set([BECOME_AGENCY, 'begin', 'commit', 'rollback']);

/** The same over both kinds of database: transactions, tenancy, the counting of queries. */
export function databaseOverPool(kind: Database['kind'], pool: Pool, afterClose: () => Promise<void>): Database {
  const listeners = new Set<(sql: string) => void>();
  const kysely = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    log: ({ query: { sql } }) => {
      if (NOT_OF_THE_WORK.has(sql)) return;
      for (const listener of listeners) listener(sql);
    },
  });
  // Without listeners a connection that breaks between two queries would end the process; the query that follows reports it.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));

  const inside = new AsyncLocalStorage<{ open: boolean }>();
  const inTransaction = async <Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value> => {
    if (inside.getStore()?.open)
      throw new Error('a database call inside a transaction: use the transaction that is there');
    const state = { open: true };
    let ofTheWork: { problem: unknown } | undefined;
    const watched = async (tx: Transaction) => {
      try {
        return await work(tx);
      } catch (problem) {
        ofTheWork = { problem };
        throw problem;
      }
    };
    try {
      return await kysely.transaction().execute((tx) => inside.run(state, () => watched(tx)));
    } catch (problem) {
      // Where the connection broke, to roll back fails as well: what came first says more.
      throw asDatabaseProblem(ofTheWork ? ofTheWork.problem : problem);
    } finally {
      state.open = false;
    }
  };

  let closing: Promise<void> | undefined;
  return {
    kind,
    pool,
    asAgency: (agencyId, work) =>
      inTransaction(async (tx) => {
        await tx.executeQuery(CompiledQuery.raw(BECOME_AGENCY, [agencyId]));
        return work(tx);
      }),
    asSystem: inTransaction,
    async ping() {
      try {
        await pool.query('select 1');
      } catch (problem) {
        throw asDatabaseProblem(problem);
      }
    },
    onQuery(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      closing ??= kysely.destroy().then(afterClose);
      return closing;
    },
  };
}
