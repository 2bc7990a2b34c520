import type { Transaction as KyselyTransaction } from 'kysely';
import type { Pool } from 'pg';
import type { Tables } from './tables.ts';

/** A transaction; everything a use case does to the database goes through one. */
export type Transaction = KyselyTransaction<Tables>;

/** The database, embedded or PostgreSQL. Opened by `openDatabase`. */
export interface Database {
  readonly kind: 'embedded' | 'postgresql';
  /**
   * One transaction for one agency: row-level security lets no row of another agency through, whatever the query says.
   * Keep it short and do nothing else inside (no network, no files): the embedded database serves one at a time.
   * @throws DatabaseProblem `unreachable` where the database went away; the next call tries again
   * @throws Error when called inside another transaction: on the embedded database that would wait for itself for ever
   */
  asAgency<Value>(agencyId: string, work: (tx: Transaction) => Promise<Value>): Promise<Value>;
  /** One transaction over all agencies, for what has no agency yet: the list of agencies, migrations, backups. Throws as `asAgency`. */
  asSystem<Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value>;
  /** Throws where the database does not answer. */
  ping(): Promise<void>;
  /**
   * Calls the listener with the SQL of every query that a transaction's work makes, for counting; not for beginning, ending and
   * the tenancy's own statement.
   * @returns stops listening
   */
  onQuery(listener: (sql: string) => void): () => void;
  /** The driver's own pool, outside of tenancy: for the job engine and upkeep. No feature takes it. */
  readonly pool: Pool;
  close(): Promise<void>;
}
