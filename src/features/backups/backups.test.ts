import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Actor } from '#src/access/actor.ts';
import { appendAuditEvent } from '#src/platform/db/append-audit-event.ts';
import type { Database } from '#src/platform/db/database.ts';
import { DatabaseProblem } from '#src/platform/db/database-problem.ts';
import { migrate } from '#src/platform/db/migrate.ts';
import { type InstallationDatabase, openDatabase } from '#src/platform/db/open-database.ts';
import { aRowInEveryTable } from '#src/platform/db/testing/a-row-in-every-table.ts';
import { migratedFolder } from '#src/platform/db/testing/migrated-folder.ts';
import { serverForTests } from '#src/platform/db/testing/server-for-tests.ts';
import { verifyAuditChain } from '#src/platform/db/verify-audit-chain.ts';
import { hashOf, openContentStore } from '#src/platform/files/content-store.ts';
import { backupProblemWords, restoreBackup, verifyBackup, writeBackup } from './index.ts';
import { keepBackups } from './keep-backups.ts';

type Settings = InstallationDatabase;

let place: string;
let made = 0;
before(async () => {
  place = await mkdtemp(join(tmpdir(), 'sucharit-backups-'));
});
after(() => rm(place, { recursive: true }));

const EVIDENCE = Buffer.from('%PDF-1.4 หลักฐาน');
const now = () => new Date('2026-11-22T18:00:00.000Z');

interface Installation {
  readonly settings: Settings;
  readonly contents: ReturnType<typeof openContentStore>;
  readonly folder: string;
  drop(): Promise<void>;
}

async function anInstallation(kind: Settings['kind']): Promise<Installation> {
  made += 1;
  const folder = join(place, `installation-${made}`);
  const contents = openContentStore(join(folder, 'snapshots'));
  if (kind === 'embedded') return { settings: { kind, folder }, contents, folder, drop: async () => undefined };
  const { url, drop } = await serverForTests!.makeDatabase();
  return { settings: { kind, url }, contents, folder, drop };
}

/** An office with a row in every table, a file of evidence, a queued check, and a file that is named but missing. */
async function fill({ settings, contents, folder }: Installation, events = 3): Promise<{ db: Database; actor: Actor }> {
  if (settings.kind === 'embedded') await migratedFolder(folder);
  const db = await openDatabase(settings);
  await migrate(db);
  const sha256 = await contents.put(EVIDENCE);
  const { actor, agencyId } = await aRowInEveryTable(db, sha256);
  await aRowInEveryTable(db, sha256);
  await db.asAgency(agencyId, async (tx) => {
    await tx.updateTable('check_run').set({ status: 'running' }).execute();
    await tx
      .updateTable('piece_check')
      .set({ sha256: 'cd'.repeat(32) })
      .execute();
    for (let n = 0; n < events; n++) {
      await appendAuditEvent(tx, actor, now(), {
        kind: 'task-added',
        subjectKind: 'item-task',
        subjectId: agencyId,
        details: { itemCode: 'O1', text: `งาน ${n} “\\n” \u2028` },
      });
    }
  });
  return { db, actor };
}

async function backupOf(installation: Installation, events?: number): Promise<{ path: string; actor: Actor }> {
  const { db, actor } = await fill(installation, events);
  const path = join(installation.folder, 'backup.tar.gz');
  try {
    const written = await writeBackup({ db, contents: installation.contents, now, program: '0.1.0' }, path);
    assert.ok(written.ok, JSON.stringify(written));
  } finally {
    await db.close();
  }
  return { path, actor };
}

const KINDS: readonly Settings['kind'][] = serverForTests === null ? ['embedded'] : ['embedded', 'postgresql'];

for (const from of KINDS) {
  for (const to of KINDS) {
    it(`moves everything from ${from} to ${to}`, async () => {
      const [source, target] = [await anInstallation(from), await anInstallation(to)];
      try {
        // More than is read or written at once.
        const { path, actor } = await backupOf(source, 1200);
        const restored = await restoreBackup({ ...target, now, replace: false }, path);
        assert.ok(restored.ok, JSON.stringify(restored));
        assert.equal(restored.value.keptAside, null);
        assert.deepEqual(restored.value.missing, ['cd'.repeat(32)]);
        assert.deepEqual(await target.contents.read(hashOf(EVIDENCE)), EVIDENCE);

        const db = await openDatabase(target.settings);
        try {
          assert.deepEqual(await migrate(db), []);
          const { agencyId } = actor;
          const verified = await verifyAuditChain(db, agencyId);
          assert.ok(verified.ok && verified.value.seq === 1201, JSON.stringify(verified));
          await db.asAgency(agencyId, async (tx) => {
            const version = await tx.selectFrom('evidence_version').selectAll().executeTakeFirstOrThrow();
            assert.equal(version.byte_length, 5_000_000_000);
            assert.equal(version.added_at.toISOString(), '2026-01-15T03:00:00.123Z');
            const score = await tx.selectFrom('published_score').select('score').executeTakeFirstOrThrow();
            assert.equal(score.score, 98.345);
            // Its job is not in the backup: as an open run it would keep every new one from starting.
            const run = await tx.selectFrom('check_run').select(['status', 'problem']).executeTakeFirstOrThrow();
            assert.equal(run.status, 'failed');
            assert.match(run.problem ?? '', /ตรวจใหม่/);
            await appendAuditEvent(tx, actor, now(), {
              kind: 'task-done',
              subjectKind: 'item-task',
              subjectId: agencyId,
              details: { itemCode: 'O1' },
            });
          });
          assert.equal((await db.asSystem((tx) => tx.selectFrom('agency').select('id').execute())).length, 2);
        } finally {
          await db.close();
        }
      } finally {
        await source.drop();
        await target.drop();
      }
    });
  }

  it(`puts nothing over what is there on ${from}, unless told so, and then keeps it aside`, async () => {
    const source = await anInstallation(from);
    try {
      const { path, actor } = await backupOf(source);
      const later = await openDatabase(source.settings);
      await later.asAgency(actor.agencyId, (tx) => tx.updateTable('agency').set({ name_th: 'ชื่อหลังสำรอง' }).execute());
      await later.close();

      const refused = await restoreBackup({ ...source, now, replace: false }, path);
      assert.ok(!refused.ok && refused.problem.kind === 'not-empty');
      const restored = await restoreBackup({ ...source, now, replace: true }, path);
      assert.ok(restored.ok, JSON.stringify(restored));
      const aside = restored.value.keptAside!;
      assert.match(aside, /before_restore_20261122180000$/);
      const db = await openDatabase(source.settings);
      try {
        const names = await db.asAgency(actor.agencyId, (tx) => tx.selectFrom('agency').select('name_th').execute());
        assert.deepEqual(names, [{ name_th: 'สำนักงานทดสอบ' }]);
        if (from === 'postgresql') {
          const old = await db.pool.query(`select name_th from "${aside}".agency where id = $1`, [actor.agencyId]);
          assert.deepEqual(old.rows, [{ name_th: 'ชื่อหลังสำรอง' }]);
        } else assert.ok((await stat(join(aside, 'PG_VERSION'))).isFile());
      } finally {
        await db.close();
      }
    } finally {
      await source.drop();
    }
  });

  it(`says that another process works with the database on ${from}`, async () => {
    const source = await anInstallation(from);
    try {
      const { path } = await backupOf(source);
      const other = await openDatabase(source.settings);
      try {
        const restore = restoreBackup({ ...source, now, replace: true }, path);
        if (from === 'embedded') {
          await assert.rejects(restore, (problem) => problem instanceof DatabaseProblem && problem.kind === 'in-use');
        } else assert.deepEqual(await restore, { ok: false, problem: { kind: 'busy', what: '' } });
      } finally {
        await other.close();
      }
    } finally {
      await source.drop();
    }
  });
}

describe('a backup that is not whole', () => {
  let whole: Buffer;
  let path: string;
  before(async () => {
    const source = await anInstallation('embedded');
    path = (await backupOf(source)).path;
    whole = await readFile(path);
  });

  const kindOf = async (bytes: Uint8Array): Promise<string | null> => {
    const file = join(place, `file-${made++}`);
    await writeFile(file, bytes);
    const target = await anInstallation('embedded');
    const restored = await restoreBackup({ ...target, now, replace: false }, file);
    if (restored.ok) return null;
    const { thai, english, hint } = backupProblemWords(restored.problem);
    assert.match(`${thai}|${english}|${hint}`, /^[ก-๙].*\|[A-Z].*\|[ก-๙].*\(.*[a-z]/s);
    // Nothing of it was put in place.
    await assert.rejects(readdir(join(target.folder, 'snapshots')), { code: 'ENOENT' });
    return restored.problem.kind;
  };
  /** The archive with some bytes of its content changed, packed again as if nothing had happened. */
  const changed = (from: string, to: string) => {
    const tar = gunzipSync(whole);
    const at = tar.lastIndexOf(from);
    assert.ok(at > 0 && from.length === to.length, from);
    tar.write(to, at);
    return gzipSync(tar);
  };

  it('is told from one that is', async () => {
    assert.equal(await kindOf(whole), null);
    assert.ok((await verifyBackup(path)).ok);
  });
  it('is found when cut off anywhere', async () => {
    for (const part of [0.1, 0.5, 0.99]) assert.equal(await kindOf(whole.subarray(0, whole.length * part)), 'damaged');
    const tar = gunzipSync(whole);
    const withoutEvidence = tar.subarray(0, tar.lastIndexOf('contents/'));
    assert.equal(await kindOf(gzipSync(withoutEvidence)), 'damaged');
  });
  it('is found when a record, a file or a count was changed', async () => {
    assert.equal(await kindOf(changed('เจ้าหน้าที่ทดสอบ', 'เจ้าหน้าที่ปลอมๆ')), 'damaged');
    assert.equal(await kindOf(changed('%PDF-1.4', '%PDF-1.5')), 'damaged');
  });
  it('is told from a file that is something else', async () => {
    assert.equal(await kindOf(Buffer.from('PK\u0003\u0004 not a backup')), 'not-a-backup');
    assert.equal(await kindOf(gzipSync(Buffer.alloc(1024))), 'not-a-backup');
    const missing = await verifyBackup(join(place, 'nowhere.tar.gz'));
    assert.ok(!missing.ok && missing.problem.kind === 'cannot-read');
  });
  it('is told from one of a later version', async () => {
    assert.equal(await kindOf(changed('"formatVersion": 1', '"formatVersion": 9')), 'newer-format');
    assert.equal(await kindOf(changed('0001-foundation', '0009-foundation')), 'newer-tables');
  });
});

describe('the audit trail in a backup', () => {
  it('is verified event by event, also where the hashes of the file were made to fit', async () => {
    const source = await anInstallation('embedded');
    const { path } = await backupOf(source);
    const tar = gunzipSync(await readFile(path));
    const start = tar.indexOf('tables/audit_event.ndjson') + 512;
    const manifest = JSON.parse(tar.subarray(512, tar.indexOf('\n}\n') + 2).toString());
    const table = manifest.tables.find(({ name }: { name: string }) => name === 'audit_event');
    const at = tar.indexOf('งาน 1 ', start);
    tar.write('งาน 8 ', at);
    const forged = hashOf(tar.subarray(start, start + table.bytes));
    tar.write(forged, tar.indexOf(table.sha256));
    await writeFile(path, gzipSync(tar));
    const verified = await verifyBackup(path);
    assert.ok(!verified.ok && verified.problem.kind === 'audit-broken', JSON.stringify(verified).slice(0, 300));
  });

  it('that was broken already can still be backed up and restored, as it is', async () => {
    const [source, target] = [await anInstallation('embedded'), await anInstallation('embedded')];
    const { db } = await fill(source);
    await db.pool.query("update audit_event set actor = 'ใครก็ไม่รู้' where seq = 1");
    const path = join(source.folder, 'b.tar.gz');
    const written = await writeBackup({ db, contents: source.contents, now, program: '0.1.0' }, path);
    await db.close();
    assert.ok(written.ok && written.value.audit.every(({ fault }) => fault === 'changed'));
    assert.ok((await restoreBackup({ ...target, now, replace: false }, path)).ok);
  });
});

describe('the night’s backup of the embedded database', () => {
  it('is verified, holds the records, clears older ones away, and puts a damaged file right when restored whole', async () => {
    const source = await anInstallation('embedded');
    const { db } = await fill(source);
    const folder = join(source.folder, 'backups');
    try {
      await mkdir(folder);
      for (let day = 1; day <= 7; day++) await writeFile(join(folder, `sucharit-2026-11-0${day}-190000.tar.gz`), 'old');
      for (let day = 8; day <= 9; day++) {
        const at = () => new Date(Date.UTC(2026, 10, day, 19));
        const kept = await keepBackups({ db, contents: source.contents, now: at, program: '0.1.0', folder });
        assert.ok(kept.ok, JSON.stringify(kept));
      }
    } finally {
      await db.close();
    }
    const names = (await readdir(folder)).sort();
    assert.equal(names.length, 7);
    assert.equal(names[6], 'sucharit-2026-11-09-190000.tar.gz');
    assert.equal((await stat(join(folder, names[6]!))).mode & 0o077, 0);
    const restored = await restoreBackup({ ...source, now, replace: true }, join(folder, names[6]!));
    assert.ok(restored.ok && restored.value.manifest.files === 'left-out');
    assert.deepEqual(restored.value.missing, ['cd'.repeat(32)]);
  });

  it('mends a damaged file in the store when a whole backup is restored', async () => {
    const source = await anInstallation('embedded');
    const { path } = await backupOf(source);
    const sha256 = hashOf(EVIDENCE);
    await writeFile(join(source.folder, 'snapshots', sha256.slice(0, 2), sha256), 'damaged');
    assert.equal(await source.contents.read(sha256), null);
    assert.ok((await restoreBackup({ ...source, now, replace: true }, path)).ok);
    assert.deepEqual(await source.contents.read(sha256), EVIDENCE);
  });

  it('says so where it cannot be written, and leaves nothing behind', async () => {
    const source = await anInstallation('embedded');
    const { db } = await fill(source);
    try {
      await writeFile(join(source.folder, 'a-file'), '');
      const written = await writeBackup(
        { db, contents: source.contents, now, program: '0.1.0' },
        join(source.folder, 'a-file', 'b.tar.gz'),
      );
      assert.ok(!written.ok && written.problem.kind === 'cannot-write');
    } finally {
      await db.close();
    }
  });
});
