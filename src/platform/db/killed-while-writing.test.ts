import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type DatabaseSettings, openDatabase } from './open-database.ts';
import { NO_SERVER, serverForTests } from './testing/server-for-tests.ts';
import { verifyAuditChain } from './verify-audit-chain.ts';

const ROUNDS = 3;
/** Rows acknowledged before the kill; it then falls anywhere in the writing of the following ones. */
const ROWS = 150;

describe('killed in the middle of writing (kill -9)', () => {
  it('loses no row that the embedded database acknowledged, and opens again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sucharit-killed-'));
    try {
      await roundsOf({ kind: 'embedded', folder });
      assert.deepEqual(await readdir(folder), ['database']);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('begins anew where the first start of the embedded database was killed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sucharit-killed-first-'));
    try {
      const { child, exit } = startWriting({ kind: 'embedded', folder });
      const making = join(folder, 'database.making', 'PG_VERSION');
      while (!existsSync(making) && child.exitCode === null) await wait(5);
      child.kill('SIGKILL');
      await exit;
      assert.deepEqual(await readdir(folder), ['database.lock', 'database.making']);
      const database = await openDatabase({ kind: 'embedded', folder });
      await database.close();
      assert.deepEqual(await readdir(folder), ['database']);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('loses no row that PostgreSQL acknowledged', { skip: serverForTests === null ? NO_SERVER : false }, async () => {
    const made = await serverForTests!.makeDatabase();
    try {
      await roundsOf({ kind: 'postgresql', url: made.url });
    } finally {
      await made.drop();
    }
  });
});

async function roundsOf(settings: DatabaseSettings): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    const { agencyId, acknowledged } = await writtenUntilKilled(settings);
    assert.ok(acknowledged.length >= ROWS);
    const database = await openDatabase(settings);
    try {
      const kept = await database.asAgency(agencyId, (tx) => tx.selectFrom('unit').select('id').execute());
      const ids = new Set(kept.map(({ id }) => id));
      assert.deepEqual(
        acknowledged.filter((id) => !ids.has(id)),
        [],
      );
      const verified = await verifyAuditChain(database, agencyId);
      assert.ok(verified.ok, JSON.stringify(verified));
      // The change and its event are of one transaction: either both are there or neither is.
      assert.equal(verified.value.seq, kept.length);
    } finally {
      await database.close();
    }
  }
}

function startWriting(settings: DatabaseSettings) {
  const program = fileURLToPath(new URL('./testing/write-until-killed.ts', import.meta.url));
  const child = spawn(process.execPath, [program, JSON.stringify(settings)], { stdio: ['ignore', 'pipe', 'inherit'] });
  return { child, exit: once(child, 'exit') };
}

async function writtenUntilKilled(settings: DatabaseSettings) {
  const { child, exit } = startWriting(settings);
  const lines: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    lines.push(line);
    if (lines.length === ROWS + 1) child.kill('SIGKILL');
  }
  const [, signal] = await exit;
  assert.equal(signal, 'SIGKILL');
  const UUID = 36;
  return {
    agencyId: lines[0]!.replace('agency ', ''),
    acknowledged: lines.slice(1).filter((line) => line.length === UUID),
  };
}
