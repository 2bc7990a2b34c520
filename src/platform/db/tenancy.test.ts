import assert from 'node:assert/strict';
import { it } from 'node:test';
import { CompiledQuery, sql } from 'kysely';
import type { Database, Transaction } from './database.ts';
import { aRowInEveryTable } from './testing/a-row-in-every-table.ts';
import { anAgency } from './testing/an-agency.ts';
import { forEachDatabase } from './testing/for-each-database.ts';
import { tablesWithoutTenancy } from './testing/tables-without-tenancy.ts';

const NOT_ALLOWED = '42501';

forEachDatabase((_name, open) => {
  it('keeps every table under a policy', async () => {
    const db = await open();
    assert.deepEqual(await tablesWithoutTenancy(db), []);
  });

  it('notices a table that nobody put under a policy', async () => {
    const db = await open();
    await db.pool.query('create table forgotten (id int); grant delete on forgotten to sucharit_app');
    assert.deepEqual(await tablesWithoutTenancy(db), [
      'forgotten: its owner passes by row-level security',
      'forgotten: no agency_id',
      'forgotten: no policy',
      'forgotten: no row-level security',
      'forgotten: the application may delete',
    ]);
    await db.pool.query('drop table forgotten');
  });

  it('lets no agency see, add to, change or delete what is another’s, in any table', async () => {
    const db = await open();
    const [theirs, ours] = [await aRowInEveryTable(db), await aRowInEveryTable(db)];
    const tables = await agencyTables(db);
    assert.ok(tables.length >= 15, tables.join());
    for (const { name, own } of tables) {
      const run = (statement: string, values: unknown[] = []) => outcome(db, ours.agencyId, statement, values);
      const count = `select count(*)::int as n from ${name} where ${own} = $1`;
      // What the test finds nothing of must be there, and be seen by its own agency.
      assert.equal(
        await countAs(db, theirs.agencyId, count),
        1,
        `no row in ${name}: add one to a-row-in-every-table.ts`,
      );
      assert.equal(await countAs(db, ours.agencyId, count.replace('$1', `'${theirs.agencyId}'`)), 0, `select ${name}`);

      const row = await rowOf(db, name, own, theirs.agencyId);
      const insert = `insert into ${name} select * from jsonb_populate_record(null::${name}, $1)`;
      assert.equal(await run(insert, [JSON.stringify(row)]), NOT_ALLOWED, `insert ${name}`);
      const update = `update ${name} set ${own} = ${own} where ${own} = $1`;
      assert.ok([0, NOT_ALLOWED].includes(await run(update, [theirs.agencyId])), `update ${name}`);
      const giveAway = `update ${name} set ${own} = $1 where ${own} = $2`;
      assert.equal(await run(giveAway, [theirs.agencyId, ours.agencyId]), NOT_ALLOWED, `give away ${name}`);
      const remove = `delete from ${name} where ${own} = $1`;
      assert.equal(await run(remove, [theirs.agencyId]), NOT_ALLOWED, `delete ${name}`);
      assert.equal(await run(remove, [ours.agencyId]), NOT_ALLOWED, `delete own ${name}`);
      assert.deepEqual(await rowOf(db, name, own, theirs.agencyId), row, `${name} was changed`);
    }
  });

  it('lets a transaction without an agency see nothing', async () => {
    const db = await open();
    await aRowInEveryTable(db);
    for (const { name } of await agencyTables(db)) {
      const rows = await db.asSystem(async (tx) => {
        await sql`select set_config('role', 'sucharit_app', true)`.execute(tx);
        return (await tx.executeQuery(CompiledQuery.raw(`select * from ${name}`))).rows;
      });
      assert.deepEqual(rows, [], name);
    }
  });

  it('never rewrites an audit event or a version of evidence', async () => {
    const db = await open();
    const { agencyId } = await aRowInEveryTable(db);
    for (const statement of ["update audit_event set actor = 'x'", "update evidence_version set file_name = 'x'"]) {
      assert.equal(await outcome(db, agencyId, statement), NOT_ALLOWED, statement);
    }
    assert.equal(await outcome(db, agencyId, 'update year_item set revision = revision + 1'), 1);
  });

  it('refuses a row that points into another agency', async () => {
    const db = await open();
    const [theirs, ours] = [await aRowInEveryTable(db), await aRowInEveryTable(db)];
    const FOREIGN_KEY = '23503';
    const unit = (await rowOf(db, 'unit', 'agency_id', theirs.agencyId)) as { id: string };
    assert.equal(await outcome(db, ours.agencyId, 'update year_item set unit_id = $1', [unit.id]), FOREIGN_KEY);
  });

  it('forgets the agency with the end of the transaction, also after a failure', async () => {
    const db = await open();
    const { agencyId } = await anAgency(db);
    await assert.rejects(
      db.asAgency(agencyId, () => Promise.reject(new Error('changed my mind'))),
      /changed my mind/,
    );
    const { rows } = await db.pool.query(
      "select current_user = session_user as same, coalesce(current_setting('app.agency_id', true), '') as agency",
    );
    assert.deepEqual(rows, [{ same: true, agency: '' }]);
  });

  it('says so at once when a transaction is begun inside another', async () => {
    const db = await open();
    const { agencyId } = await anAgency(db);
    await assert.rejects(
      db.asSystem(() => db.asAgency(agencyId, async () => 1)),
      /inside a transaction/,
    );
    assert.equal(await db.asAgency(agencyId, async () => 1), 1);
  });
});

async function agencyTables(db: Database): Promise<{ name: string; own: string }[]> {
  const { rows } = await db.pool.query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'schema_migration' order by 1",
  );
  return rows.map(({ name }) => ({ name, own: name === 'agency' ? 'id' : 'agency_id' }));
}

/** Rows touched, or the SQL state of the refusal. */
async function outcome(
  db: Database,
  agencyId: string,
  statement: string,
  values: unknown[] = [],
): Promise<number | string> {
  try {
    const run = (tx: Transaction) => tx.executeQuery(CompiledQuery.raw(statement, values));
    return Number((await db.asAgency(agencyId, run)).numAffectedRows);
  } catch (problem) {
    return (problem as { code: string }).code;
  }
}

async function countAs(db: Database, agencyId: string, statement: string): Promise<number> {
  const values = statement.includes('$1') ? [agencyId] : [];
  const result = await db.asAgency(agencyId, (tx) =>
    tx.executeQuery<{ n: number }>(CompiledQuery.raw(statement, values)),
  );
  return result.rows[0]!.n;
}

async function rowOf(db: Database, table: string, own: string, agencyId: string): Promise<unknown> {
  const { rows } = await db.pool.query(`select to_jsonb(t) as row from ${table} t where ${own} = $1`, [agencyId]);
  return rows[0]?.row;
}
