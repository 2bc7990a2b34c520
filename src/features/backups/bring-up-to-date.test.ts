import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { DatabaseProblem } from '#src/platform/db/database-problem.ts';
import { migrate, migrationState } from '#src/platform/db/migrate.ts';
import { openDatabase } from '#src/platform/db/open-database.ts';
import { readMigrations } from '#src/platform/db/read-migrations.ts';
import { openContentStore } from '#src/platform/files/content-store.ts';
import { bringUpToDate, verifyBackup } from './index.ts';

it('backs an embedded database up before its tables change, and changes nothing where it cannot', async () => {
  const place = await mkdtemp(join(tmpdir(), 'sucharit-bring-up-'));
  const db = await openDatabase({ kind: 'memory' });
  try {
    const today = await readMigrations();
    const tomorrow = [
      ...today,
      { name: '9999-more', sql: 'create table more (id int primary key)', hash: 'f'.repeat(64) },
    ];
    const wiring = {
      db,
      contents: openContentStore(join(place, 'snapshots')),
      now: () => new Date('2026-11-22T18:00:00.000Z'),
      program: '0.1.0',
      folder: join(place, 'backups'),
    };
    const names = today.map(({ name }) => name);
    assert.deepEqual(await bringUpToDate(wiring), { applied: names, backup: null });
    assert.deepEqual(await bringUpToDate(wiring), { applied: [], backup: null });

    await writeFile(join(place, 'a-file'), '');
    await assert.rejects(
      bringUpToDate({ ...wiring, folder: join(place, 'a-file') }, tomorrow),
      (thrown) => thrown instanceof DatabaseProblem && thrown.kind === 'not-backed-up',
    );
    assert.deepEqual((await migrationState(db, tomorrow)).pending, ['9999-more']);

    const { applied, backup } = await bringUpToDate(wiring, tomorrow);
    assert.deepEqual(applied, ['9999-more']);
    const verified = await verifyBackup(backup ?? '');
    assert.ok(verified.ok);
    assert.deepEqual(
      verified.value.migrations.map(({ name }) => name),
      names,
    );
    assert.deepEqual(await migrate(db, tomorrow), []);
  } finally {
    await db.close();
    await rm(place, { recursive: true });
  }
});
