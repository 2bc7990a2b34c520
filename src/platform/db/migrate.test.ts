import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Database } from './database.ts';
import { DatabaseProblem, type DatabaseProblemKind } from './database-problem.ts';
import { migrate, migrationState } from './migrate.ts';
import { type Migration, readMigrations } from './read-migrations.ts';
import { forEachDatabase } from './testing/for-each-database.ts';

const FIRST: Migration = {
  name: '0001-first',
  sql: 'create table first (id int); create table second (id int)',
  hash: 'a',
};
const NEXT: Migration = { name: '0002-next', sql: 'alter table first add column name text', hash: 'b' };

forEachDatabase((_name, _open, openEmpty) => {
  it('makes all tables from nothing, and does nothing the second time', async () => {
    const db = await openEmpty();
    const names = (await readMigrations()).map(({ name }) => name);
    assert.deepEqual(await migrationState(db), { applied: [], pending: names });
    assert.deepEqual(await migrate(db), names);
    assert.deepEqual(await migrate(db), []);
    assert.deepEqual(await migrationState(db), { applied: names, pending: [] });
    assert.deepEqual(await db.asSystem((tx) => tx.selectFrom('agency').selectAll().execute()), []);
  });

  it('goes on where it was, refuses what was edited and what is newer than the program', async () => {
    const db = await openEmpty();
    await db.pool.query('create role sucharit_app nologin').catch(() => undefined);
    assert.deepEqual(await migrate(db, [FIRST]), ['0001-first']);
    assert.deepEqual(await migrate(db, [FIRST, NEXT]), ['0002-next']);
    await assert.rejects(migrate(db, [{ ...FIRST, hash: 'c' }, NEXT]), problem('changed-migration', /0001-first/));
    await assert.rejects(migrate(db, [FIRST]), problem('newer', /0002-next/));
    await assert.rejects(migrationState(db, [FIRST]), problem('newer', /0002-next/));
  });

  it('leaves nothing behind of migrations of which one fails', async () => {
    const db = await openEmpty();
    const broken = { name: '0003-broken', sql: 'create table third (id int); select nonsense', hash: 'c' };
    await assert.rejects(migrate(db, [FIRST, NEXT, broken]), /nonsense/);
    assert.deepEqual(await tablesOf(db), []);
    assert.deepEqual((await migrationState(db, [FIRST])).applied, []);
  });

  it('is done once where several begin at the same time', async () => {
    const db = await openEmpty();
    const done = await Promise.all([migrate(db), migrate(db), migrate(db)]);
    assert.equal(done.filter((names) => names.length > 0).length, 1);
  });
});

function problem(kind: DatabaseProblemKind, message: RegExp) {
  return (thrown: unknown) => thrown instanceof DatabaseProblem && thrown.kind === kind && message.test(thrown.message);
}

async function tablesOf(db: Database): Promise<string[]> {
  const { rows } = await db.pool.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public'",
  );
  return rows.map(({ name }) => name);
}
