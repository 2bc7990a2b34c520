import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type Pack, pack } from 'tar-stream';
import type { Database, Transaction } from '#src/platform/db/database.ts';
import { appliedOf } from '#src/platform/db/migrate.ts';
import { verifyAuditChainIn } from '#src/platform/db/verify-audit-chain.ts';
import type { ContentStore } from '#src/platform/files/content-store.ts';
import { fail, type Result } from '#src/shared/result.ts';
import { BACKUP_FORMAT, type BackupManifest, contentEntry, MANIFEST_NAME, tableEntry } from './backup-manifest.ts';
import type { BackupProblem } from './backup-problem.ts';
import { agencyIds, contentHashes, rowLines, seeOneState, type TableShape, tablesInOrder } from './backup-queries.ts';
import { verifyBackup } from './verify-backup.ts';

export interface BackupWiring {
  readonly db: Pick<Database, 'asSystem'>;
  readonly contents: Pick<ContentStore, 'read'>;
  readonly now: () => Date;
  /** Version of the program. */
  readonly program: string;
}

/**
 * Writes everything that the installation has recorded, as of one moment, into one file, and reads it again before it gets its name:
 * what stands under the name is whole and verified. Needs little memory, and room on the disk for the rows twice.
 * @param path written over where it exists
 * @param files `left-out`: records only
 */
export async function writeBackup(
  { db, contents, now, program }: BackupWiring,
  path: string,
  files: BackupManifest['files'] = 'included',
): Promise<Result<BackupManifest, BackupProblem>> {
  let spool: string | undefined;
  try {
    await mkdir(dirname(path), { recursive: true });
    spool = await mkdtemp(join(dirname(path), `.tmp-${basename(path).slice(0, 40)}-`));
    const place = spool;
    const madeAt = now();
    const state = await db.asSystem((tx) => spoolTables(tx, place));
    const { present, missing } = await lookAtContents(contents, state.contents);
    const manifest: BackupManifest = {
      format: 'sucharit-backup',
      formatVersion: BACKUP_FORMAT,
      program,
      madeAt: madeAt.toISOString(),
      migrations: state.migrations,
      tables: state.tables,
      files,
      contents: present,
      missing,
      audit: state.audit,
    };
    const fresh = join(place, 'backup.tar.gz');
    await writeArchive(fresh, manifest, place, contents);
    const verified = await verifyBackup(fresh);
    if (!verified.ok) return verified;
    await rename(fresh, path);
    return verified;
  } catch (problem) {
    const { code, message } = problem as NodeJS.ErrnoException;
    const ofFileSystem = [
      'ENOSPC',
      'EACCES',
      'EPERM',
      'EROFS',
      'ENOTDIR',
      'EISDIR',
      'EDQUOT',
      'ENOENT',
      'EEXIST',
      'ENAMETOOLONG',
    ];
    if (code !== undefined && ofFileSystem.includes(code)) return fail({ kind: 'cannot-write', what: message });
    throw problem;
  } finally {
    if (spool !== undefined) await rm(spool, { recursive: true, force: true });
  }
}

/**
 * The rows go to files first and are packed afterwards: the embedded database serves nobody else meanwhile, and to pack takes ten
 * times as long as to read.
 */
async function spoolTables(tx: Transaction, place: string) {
  await seeOneState(tx);
  const tables: BackupManifest['tables'] = [];
  for (const shape of await tablesInOrder(tx)) tables.push(await spoolTable(tx, shape, place));
  const audit: BackupManifest['audit'] = [];
  for (const agencyId of await agencyIds(tx)) {
    const verified = await verifyAuditChainIn(tx, agencyId);
    audit.push(
      verified.ok
        ? { agencyId, ...verified.value, fault: null }
        : { agencyId, seq: verified.problem.seq, hash: null, fault: verified.problem.kind },
    );
  }
  const applied = await appliedOf(tx);
  const migrations = applied.map(({ name, hash }) => ({ name, hash }));
  return { tables, audit, migrations, contents: await contentHashes(tx) };
}

async function spoolTable(
  tx: Transaction,
  shape: TableShape,
  place: string,
): Promise<BackupManifest['tables'][number]> {
  const hash = createHash('sha256');
  let [rows, bytes] = [0, 0];
  const file = await open(join(place, shape.name), 'wx', 0o600);
  try {
    for await (const lines of rowLines(tx, shape)) {
      const text = Buffer.from(`${lines.join('\n')}\n`);
      await file.writeFile(text);
      hash.update(text);
      rows += lines.length;
      bytes += text.length;
    }
  } finally {
    await file.close();
  }
  return { name: shape.name, rows, sha256: hash.digest('hex'), bytes };
}

/** One by one: each file is verified against its name as it is read. */
async function lookAtContents(contents: BackupWiring['contents'], hashes: readonly string[]) {
  const present: BackupManifest['contents'] = [];
  const missing: string[] = [];
  for (const sha256 of hashes) {
    const bytes = await contents.read(sha256);
    if (bytes === null) missing.push(sha256);
    else present.push({ sha256, bytes: bytes.length });
  }
  return { present, missing };
}

async function writeArchive(
  path: string,
  manifest: BackupManifest,
  spool: string,
  contents: BackupWiring['contents'],
): Promise<void> {
  const archive = pack();
  const mtime = new Date(manifest.madeAt);
  const fill = async () => {
    const head = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`);
    await add(archive, { name: MANIFEST_NAME, size: head.length, mtime }, Readable.from([head]));
    for (const { name, bytes } of manifest.tables) {
      await add(archive, { name: tableEntry(name), size: bytes, mtime }, createReadStream(join(spool, name)));
    }
    for (const { sha256, bytes } of manifest.files === 'included' ? manifest.contents : []) {
      const body = await contents.read(sha256);
      if (body === null) throw new Error(`${sha256} vanished while the backup was made`);
      await add(archive, { name: contentEntry(sha256), size: bytes, mtime }, Readable.from([body]));
    }
    archive.finalize();
  };
  // Evidence and personal data: for nobody but the user who runs the program.
  const out = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true });
  await Promise.all([
    pipeline(archive, createGzip(), out),
    fill().catch((problem: Error) => {
      archive.destroy(problem);
      throw problem;
    }),
  ]);
}

async function add(archive: Pack, header: { name: string; size: number; mtime: Date }, body: Readable): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const entry = archive.entry({ ...header, mode: 0o600 }, (problem) => (problem ? reject(problem) : resolve()));
  await Promise.all([pipeline(body, entry), promise]);
}
