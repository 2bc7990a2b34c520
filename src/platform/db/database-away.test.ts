import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { CompiledQuery } from 'kysely';
import { Client } from 'pg';
import type { Database, Transaction } from './database.ts';
import { DatabaseProblem } from './database-problem.ts';
import { migrate } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import { anAgency } from './testing/an-agency.ts';
import { forEachDatabase } from './testing/for-each-database.ts';
import { migratedFolder } from './testing/migrated-folder.ts';
import { NO_SERVER, serverForTests } from './testing/server-for-tests.ts';

const unreachable = (thrown: unknown) =>
  thrown instanceof DatabaseProblem &&
  thrown.kind === 'unreachable' &&
  /ติดต่อฐานข้อมูลไม่ได้.*does not answer/s.test(thrown.message);

const query = (sql: string) => (tx: Transaction) => tx.executeQuery(CompiledQuery.raw(sql));

forEachDatabase((_name, open) => {
  it('goes on after a query that failed, and reports it as it is', async () => {
    const db = await open();
    await assert.rejects(
      db.asSystem(query('select nonsense')),
      (problem: { code?: string }) => problem.code === '42703',
    );
    await db.ping();
  });

  it('is ready for the next after a transaction that was left in the middle', async () => {
    const db = await open();
    const client = await db.pool.connect();
    await client.query('begin');
    await client.query('create table left_behind (id int)');
    client.release(true);
    const there = await db.pool.query("select to_regclass('left_behind') as name");
    assert.deepEqual(there.rows, [{ name: null }]);
  });
});

describe('the embedded database after an error that it does not outlive', () => {
  it('starts again, and has what was acknowledged and nothing else', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sucharit-broken-'));
    try {
      await migratedFolder(folder);
      const db = await openDatabase({ kind: 'embedded', folder });
      const { agencyId } = await anAgency(db);
      const breaks = "do $$ begin raise exception 'disk full' using errcode = '53100'; end $$";
      for (let round = 0; round < 3; round++) {
        const broken = db.asAgency(agencyId, async (tx) => {
          await query("update agency set name_th = 'ไม่ควรเหลือ'")(tx);
          await query(breaks)(tx);
        });
        // Waiting for their turn meanwhile.
        const others = [db.asSystem(query('select 1')), db.asSystem(query('select 1'))];
        await assert.rejects(broken, (thrown) => thrown instanceof DatabaseProblem && thrown.kind === 'disk-full');
        await Promise.all(others);
      }
      const rows = await db.asAgency(agencyId, (tx) => tx.selectFrom('agency').select('name_th').execute());
      assert.deepEqual(rows, [{ name_th: 'สำนักงานทดสอบ' }]);
      await db.close();
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('PostgreSQL going away and coming back', { skip: serverForTests === null ? NO_SERVER : false }, () => {
  it('is said clearly, loses the transaction that was under way, and the next call works', async () => {
    const made = await serverForTests!.makeDatabase();
    const db = await openDatabase({ kind: 'postgresql', url: made.url });
    try {
      await migrate(db);
      const { agencyId } = await anAgency(db);
      await assert.rejects(
        db.asAgency(agencyId, async (tx) => {
          await query("update agency set name_th = 'ไม่ควรเหลือ'")(tx);
          await endConnections(made.adminUrl);
          await query('select 1')(tx);
        }),
        unreachable,
      );
      const rows = await db.asAgency(agencyId, (tx) => tx.selectFrom('agency').select('name_th').execute());
      assert.deepEqual(rows, [{ name_th: 'สำนักงานทดสอบ' }]);
      // While nothing is asked of it.
      await endConnections(made.adminUrl);
      await db.ping();
    } finally {
      await db.close();
      await made.drop();
    }
  });

  it('is said while no server listens, and over when one does', async () => {
    const made = await serverForTests!.makeDatabase();
    const url = new URL(made.url);
    const door = await openDoor(new URL(made.url));
    url.host = `127.0.0.1:${door.port}`;
    let db: Database | undefined;
    try {
      db = await openDatabase({ kind: 'postgresql', url: url.href });
      await door.shut();
      await assert.rejects(db.ping(), unreachable);
      await assert.rejects(db.asSystem(query('select 1')), unreachable);
      await assert.rejects(openDatabase({ kind: 'postgresql', url: url.href }), unreachable);
      await door.open();
      assert.equal((await db.asSystem(query('select 1 as n'))).rows.length, 1);
    } finally {
      await db?.close();
      await door.shut();
      await made.drop();
    }
  });
});

async function endConnections(adminUrl: string): Promise<void> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(
    'select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  await admin.end();
}

/** Stands before the server and can be shut. */
async function openDoor(server: URL) {
  const sockets = new Set<Socket>();
  const listening = (): Server =>
    createServer((near) => {
      const far = connect(Number(server.port || 5432), server.hostname);
      for (const [socket, other] of [
        [near, far],
        [far, near],
      ] as const) {
        sockets.add(socket);
        socket.on('error', () => other.destroy());
        socket.on('close', () => other.destroy());
        socket.pipe(other);
      }
    });
  let door = listening().listen(0, '127.0.0.1');
  await once(door, 'listening');
  const { port } = door.address() as { port: number };
  return {
    port,
    async open() {
      door = listening().listen(port, '127.0.0.1');
      await once(door, 'listening');
    },
    async shut() {
      if (!door.listening) return;
      for (const socket of sockets) socket.destroy();
      sockets.clear();
      door.close();
      await once(door, 'close');
    },
  };
}
