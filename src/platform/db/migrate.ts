import { CompiledQuery } from 'kysely';
import type { Database, Transaction } from './database.ts';
import { DatabaseProblem } from './database-problem.ts';
import { type Migration, readMigrations } from './read-migrations.ts';

/** Held while migrating, so that several processes that start at once do it one after another. Any number; this one is ours. */
const LOCK = 2_566_043;

const TABLE = `
  create table if not exists schema_migration (
    name text primary key,
    hash text not null,
    applied_at timestamptz not null default now()
  )`;

export interface MigrationState {
  readonly applied: readonly string[];
  readonly pending: readonly string[];
}

/**
 * Brings the tables up to this version of the program: all that is missing in one transaction, or nothing.
 * @returns the names of what was applied now
 * @throws DatabaseProblem `newer`, `changed-migration`, `not-allowed` or `unreachable`; the program must not go on then
 */
export async function migrate(database: Database, migrations?: readonly Migration[]): Promise<string[]> {
  const known = migrations ?? (await readMigrations());
  return allowed(() => database.asSystem((tx) => migrateWithin(tx, known)));
}

/** The same as part of a transaction that does more. */
export async function migrateWithin(tx: Transaction, migrations: readonly Migration[]): Promise<string[]> {
  await run(tx, 'select pg_advisory_xact_lock($1)', [LOCK]);
  await run(tx, TABLE);
  const pending = pendingOf(migrations, await appliedOf(tx));
  for (const { name, sql, hash } of pending) {
    await run(tx, sql);
    await run(tx, 'insert into schema_migration (name, hash) values ($1, $2)', [name, hash]);
  }
  await mayBecomeAgency(tx);
  return pending.map(({ name }) => name);
}

/** What is applied and what is still to come; changes nothing. Throws as `migrate`. */
export async function migrationState(database: Database, migrations?: readonly Migration[]): Promise<MigrationState> {
  const known = migrations ?? (await readMigrations());
  return database.asSystem(async (tx) => {
    const applied = (await isMigrated(tx)) ? await appliedOf(tx) : [];
    return {
      applied: applied.map(({ name }) => name),
      pending: pendingOf(known, applied).map(({ name }) => name),
    };
  });
}

/** Has this database any of our tables? */
export async function isMigrated(tx: Transaction): Promise<boolean> {
  const [row] = await run<{ there: boolean }>(tx, "select to_regclass('public.schema_migration') is not null as there");
  return row!.there;
}

/** A migration that this database has seen. */
export type Applied = Pick<Migration, 'name' | 'hash'>;

export async function appliedOf(tx: Transaction): Promise<Applied[]> {
  return run<Applied>(tx, 'select name, hash from schema_migration order by name');
}

function pendingOf(known: readonly Migration[], applied: readonly Applied[]): Migration[] {
  const byName = new Map(known.map((migration) => [migration.name, migration]));
  const unknown = applied.filter(({ name }) => !byName.has(name)).map(({ name }) => name);
  if (unknown.length > 0) {
    throw new DatabaseProblem(
      'newer',
      `ฐานข้อมูลนี้ถูกใช้กับโปรแกรมรุ่นใหม่กว่าแล้ว (${unknown.join(', ')})`,
      `A newer version of the program has changed this database (${unknown.join(', ')}).`,
      'ใช้โปรแกรมรุ่นใหม่ หรือกู้ไฟล์สำรองของรุ่นนี้ (use the newer version, or restore a backup made with this one)',
    );
  }
  const changed = applied.filter(({ name, hash }) => byName.get(name)?.hash !== hash).map(({ name }) => name);
  if (changed.length > 0) {
    throw new DatabaseProblem(
      'changed-migration',
      `ไฟล์ปรับโครงสร้างฐานข้อมูลที่ใช้ไปแล้วถูกแก้ไข: ${changed.join(', ')}`,
      `A migration was changed after it had been applied: ${changed.join(', ')}.`,
      'ติดตั้งโปรแกรมใหม่ให้ครบชุด ห้ามแก้ไฟล์ที่ใช้ไปแล้ว (install the program anew; an applied file is never edited, a new one is added)',
    );
  }
  const done = new Set(applied.map(({ name }) => name));
  return known.filter(({ name }) => !done.has(name));
}

/** Said now rather than with the first page. */
async function mayBecomeAgency(tx: Transaction): Promise<void> {
  await run(tx, 'savepoint role; set local role sucharit_app; rollback to role; release role');
}

async function run<Row>(tx: Transaction, statement: string, values: readonly unknown[] = []): Promise<Row[]> {
  return (await tx.executeQuery<Row>(CompiledQuery.raw(statement, [...values]))).rows;
}

async function allowed<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (problem) {
    throw notAllowed(problem) ?? problem;
  }
}

function notAllowed(problem: unknown): DatabaseProblem | null {
  const INSUFFICIENT_PRIVILEGE = '42501';
  if ((problem as { code?: unknown }).code !== INSUFFICIENT_PRIVILEGE) return null;
  return new DatabaseProblem(
    'not-allowed',
    'ผู้ใช้ของฐานข้อมูลมีสิทธิ์ไม่พอ',
    `The database's user lacks a right: ${(problem as Error).message}`,
    'ให้ผู้ดูแล PostgreSQL สั่งครั้งเดียว: create role sucharit_app nologin; grant sucharit_app to <ผู้ใช้ใน DATABASE_URL>; และให้ผู้ใช้นั้นเป็นเจ้าของฐานข้อมูล (an administrator runs this once, and makes that user the owner of the database)',
    problem,
  );
}
