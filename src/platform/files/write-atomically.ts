import { randomBytes } from 'node:crypto';
import { open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file so that a reader, or whoever looks after a crash, finds the whole of it or none of it: a new file beside
 * it, flushed to the disk, then renamed over the name.
 * @param durable false leaves out the flush, for what can be made again (caches): after a power cut such a file may be cut short
 * @throws the file system's error (no such folder, no permission, is a folder, disk full); no partial file is left behind
 */
export async function writeAtomically(path: string, data: string | Uint8Array, durable = true): Promise<void> {
  // Short and of our own making: the target's name may already be as long as the file system allows.
  const fresh = join(dirname(path), `.tmp-${process.pid}-${randomBytes(6).toString('hex')}`);
  const file = await open(fresh, 'wx', 0o644);
  try {
    try {
      await file.writeFile(data);
      if (durable) await file.sync();
    } finally {
      await file.close();
    }
    await rename(fresh, path);
  } catch (problem) {
    await unlink(fresh);
    throw new Error(`cannot write ${basename(path)}: ${(problem as Error).message}`, { cause: problem });
  }
}
