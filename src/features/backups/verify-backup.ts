import { createHash } from 'node:crypto';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import { auditVerifier } from './audit-verifier.ts';
import { type BackupManifest, contentEntry, tableEntry } from './backup-manifest.ts';
import type { BackupProblem } from './backup-problem.ts';
import { type ArchivePart, archiveParts, linesOf, readManifest } from './read-backup.ts';

/**
 * Reads a backup to its end: every table and file against its hash and number of rows, every audit chain event by event. Changes
 * nothing and needs little memory.
 */
export async function verifyBackup(path: string): Promise<Result<BackupManifest, BackupProblem>> {
  const parts = archiveParts(path);
  try {
    const read = await readManifest((await parts.next()).value ?? undefined);
    if (!read.ok) return read;
    return await verifyParts(read.value, parts);
  } catch (problem) {
    return fail(readingProblem(problem as NodeJS.ErrnoException));
  } finally {
    await parts.return(undefined);
  }
}

/** A failure to read, as what it means for the backup. */
export function readingProblem(problem: NodeJS.ErrnoException): BackupProblem {
  if (problem.syscall !== undefined) return { kind: 'cannot-read', what: problem.message };
  const isOther = problem.code === 'Z_DATA_ERROR' && /incorrect header check/.test(problem.message);
  return { kind: isOther ? 'not-a-backup' : 'damaged', what: problem.message };
}

async function verifyParts(
  manifest: BackupManifest,
  parts: AsyncIterable<ArchivePart>,
): Promise<Result<BackupManifest, BackupProblem>> {
  const expected = expectedParts(manifest);
  const audit = auditVerifier();
  for await (const part of parts) {
    const wanted = expected.shift();
    if (wanted === undefined || part.name !== wanted.name || part.size !== wanted.bytes) {
      return fail({ kind: 'damaged', what: wanted?.name ?? part.name });
    }
    const hash = createHash('sha256');
    const body = hashed(part.body, hash);
    let rows = 0;
    if (wanted.rows === undefined) for await (const _ of body);
    else
      for await (const line of linesOf(body)) {
        rows += 1;
        audit.take(wanted.name, line);
      }
    if (hash.digest('hex') !== wanted.sha256 || (wanted.rows ?? 0) !== rows) {
      return fail({ kind: 'damaged', what: wanted.name });
    }
  }
  if (expected[0] !== undefined) return fail({ kind: 'damaged', what: expected[0].name });
  const fault = audit.differenceFrom(manifest.audit);
  return fault === null ? succeed(manifest) : fail({ kind: 'audit-broken', what: fault });
}

function expectedParts(manifest: BackupManifest) {
  const contents = manifest.files === 'included' ? manifest.contents : [];
  return [
    ...manifest.tables.map(({ name, rows, sha256, bytes }) => ({ name: tableEntry(name), rows, sha256, bytes })),
    ...contents.map(({ sha256, bytes }) => ({ name: contentEntry(sha256), rows: undefined, sha256, bytes })),
  ];
}

async function* hashed(body: AsyncIterable<Buffer>, hash: ReturnType<typeof createHash>): AsyncGenerator<Buffer> {
  for await (const chunk of body) {
    hash.update(chunk);
    yield chunk;
  }
}
