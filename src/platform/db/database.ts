import type { Transaction as KyselyTransaction } from 'kysely';
import type { Tables } from './tables.ts';

/** A transaction; everything a use case does to the database goes through one. */
export type Transaction = KyselyTransaction<Tables>;

/** The database, embedded or PostgreSQL. Opened by `openDatabase`. */
export interface Database {
  readonly kind: 'embedded' | 'postgresql';
  /**
   * One transaction for one agency: row-level security lets no row of another agency through, whatever the query says.
   * Keep it short and do nothing else inside (no network, no files): the embedded database serves one at a time.
   */
  asAgency<Value>(agencyId: string, work: (tx: Transaction) => Promise<Value>): Promise<Value>;
  /** One transaction over all agencies, for what has no agency yet: the list of agencies, migrations, backups. */
  asSystem<Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value>;
  /** Throws where the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
