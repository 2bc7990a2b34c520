import { randomBytes } from 'node:crypto';
import { closeSync, fsync, openSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';

const flush = promisify(fsync);

/**
 * Writes a file so that a reader, or whoever looks after a crash, finds the whole of it or none of it: a new file beside
 * it, flushed to the disk, then renamed over the name. Only the disk is waited for: to hand the other steps to another
 * thread takes longer than the steps.
 * @throws the file system's error (no such folder, no permission, is a folder, disk full); no partial file is left behind
 */
export async function writeAtomically(path: string, data: string | Uint8Array): Promise<void> {
  // Short and of our own making: the target's name may already be as long as the file system allows.
  const fresh = join(dirname(path), `.tmp-${process.pid}-${randomBytes(6).toString('hex')}`);
  const file = openSync(fresh, 'wx', 0o644);
  try {
    try {
      writeFileSync(file, data);
      await flush(file);
    } finally {
      closeSync(file);
    }
    renameSync(fresh, path);
  } catch (problem) {
    unlinkSync(fresh);
    throw new Error(`cannot write ${basename(path)}: ${(problem as Error).message}`, { cause: problem });
  }
}
