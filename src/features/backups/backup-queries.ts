import { CompiledQuery } from 'kysely';
import type { Transaction } from '#src/platform/db/database.ts';

export interface TableShape {
  readonly name: string;
  /** Columns of the primary key: rows always come in its order. */
  readonly key: readonly string[];
}

const ROWS_AT_ONCE = 500;

/** From now on this transaction sees one state of everything, and writes times the same way everywhere. Before any other query. */
export async function seeOneState(tx: Transaction): Promise<void> {
  await rows(tx, 'set transaction isolation level repeatable read, read only');
  await inUtc(tx);
}

/** Times as text do not depend on the server's settings. */
export async function inUtc(tx: Transaction): Promise<void> {
  await rows(tx, "set local timezone to 'UTC'");
}

/** All tables with records, those that others refer to first. */
export async function tablesInOrder(tx: Transaction): Promise<TableShape[]> {
  const tables = await rows<{ name: string; key: string[]; refers_to: string[] }>(
    tx,
    `select c.relname as name,
      array(select a.attname::text from pg_index i, unnest(i.indkey) with ordinality k (attnum, position)
        join pg_attribute a on a.attnum = k.attnum and a.attrelid = c.oid
        where i.indrelid = c.oid and i.indisprimary and i.indkey[k.position - 1] = k.attnum order by k.position) as key,
      array(select distinct f.confrelid::regclass::text from pg_constraint f
        where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as refers_to
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'schema_migration' order by c.relname`,
  );
  const ordered: TableShape[] = [];
  const placed = new Set<string>();
  while (ordered.length < tables.length) {
    const next = tables.filter(({ name, refers_to }) => !placed.has(name) && refers_to.every((one) => placed.has(one)));
    if (next.length === 0) throw new Error('tables refer to each other in a circle');
    for (const { name, key } of next) {
      ordered.push({ name, key });
      placed.add(name);
    }
  }
  return ordered;
}

/** Every row of a table as a line of JSON, as the database writes it: nothing is lost on the way through our own numbers and dates. */
export async function* rowLines(tx: Transaction, { name, key }: TableShape): AsyncGenerator<string[]> {
  const order = key.map((column) => `t."${column}"`).join(', ');
  await rows(
    tx,
    `declare table_rows no scroll cursor for select row_to_json(t)::text as line from "${name}" t order by ${order}`,
  );
  for (;;) {
    const part = await rows<{ line: string }>(tx, `fetch ${ROWS_AT_ONCE} from table_rows`);
    if (part.length === 0) break;
    yield part.map(({ line }) => line);
  }
  await rows(tx, 'close table_rows');
}

/** Puts lines of `rowLines` back as rows. */
export async function insertLines(tx: Transaction, table: string, lines: readonly string[]): Promise<void> {
  await rows(tx, `insert into "${table}" select * from json_populate_recordset(null::"${table}", $1::json)`, [
    `[${lines.join(',')}]`,
  ]);
}

/** SHA-256 of all evidence that was handed in as a file, and of all that was looked at. */
export async function contentHashes(tx: Transaction): Promise<string[]> {
  const found = await rows<{ sha256: string }>(
    tx,
    `select sha256 from evidence_version where sha256 is not null
     union select sha256 from piece_check where sha256 is not null order by 1`,
  );
  return found.map(({ sha256 }) => sha256);
}

export async function agencyIds(tx: Transaction): Promise<string[]> {
  return (await rows<{ id: string }>(tx, 'select id from agency order by id')).map(({ id }) => id);
}

/** Other connections of the program to this PostgreSQL database. */
export async function otherConnections(tx: Transaction): Promise<number> {
  const [row] = await rows<{ n: number }>(
    tx,
    `select count(*)::int as n from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and application_name = 'sucharit'`,
  );
  return row!.n;
}

/** Moves all tables, ours and the job engine's, out of the way, under another schema name. */
export async function putTablesAside(tx: Transaction, name: string): Promise<void> {
  await rows(tx, `alter schema public rename to "${name}"`);
  await rows(tx, 'create schema public');
  const [jobs] = await rows(tx, "select from pg_namespace where nspname = 'pgboss'");
  if (jobs) await rows(tx, `alter schema pgboss rename to "${name}_jobs"`);
}

/**
 * Checks that were waiting or under way when the backup was made: their jobs are not in it, and as open runs they would keep every
 * new one from starting.
 */
export async function endOpenRuns(tx: Transaction, now: Date, problem: string): Promise<void> {
  await tx
    .updateTable('check_run')
    .set({ status: 'failed', finished_at: now, problem })
    .where('status', 'in', ['queued', 'running'])
    .execute();
}

async function rows<Row>(tx: Transaction, statement: string, values: readonly unknown[] = []): Promise<Row[]> {
  return (await tx.executeQuery<Row>(CompiledQuery.raw(statement, [...values]))).rows;
}
