import { createHash, randomBytes } from 'node:crypto';
import { access, mkdir, open, readdir, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, type Result, succeed } from '#src/shared/result.ts';

export interface ReceivedFile {
  readonly sha256: string;
  readonly byteLength: number;
}

/**
 * Takes a file that comes in piece by piece into a content store's folder, without holding it in memory: written beside,
 * flushed, then renamed to its SHA-256. Whoever looks after a crash finds the whole file or none.
 * @param folder of the content store
 * @returns `too-large` beyond `maxBytes`, `cut-short` where the sender stopped; nothing is left behind then
 * @throws the file system's error (disk full, no permission); nothing is left behind
 */
export async function receiveFile(
  chunks: AsyncIterable<Uint8Array>,
  folder: string,
  maxBytes: number,
  wasCut: () => boolean = () => false,
): Promise<Result<ReceivedFile, 'too-large' | 'cut-short'>> {
  await mkdir(folder, { recursive: true });
  const fresh = join(folder, `${PREFIX}${process.pid}-${randomBytes(6).toString('hex')}`);
  const file = await open(fresh, 'wx', 0o644);
  let kept = false;
  try {
    const hash = createHash('sha256');
    let byteLength = 0;
    for await (const chunk of chunks) {
      byteLength += chunk.byteLength;
      // Read on to the end: a sender who is cut off in the middle never sees why.
      if (byteLength > maxBytes) continue;
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    if (byteLength > maxBytes) return fail('too-large');
    if (wasCut()) return fail('cut-short');
    await file.sync();
    const sha256 = hash.digest('hex');
    const shelf = join(folder, sha256.slice(0, 2));
    await mkdir(shelf, { recursive: true });
    const path = join(shelf, sha256);
    if (!(await exists(path))) {
      await rename(fresh, path);
      kept = true;
    }
    return succeed({ sha256, byteLength });
  } finally {
    await file.close();
    if (!kept) await unlink(fresh);
  }
}

/** Removes what a killed process was receiving. Call it at start, before anything is received. */
export async function removeHalfReceived(folder: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  const names = (await readdir(folder)).filter((name) => name.startsWith(PREFIX) && !isAlive(processOf(name)));
  await Promise.all(names.map((name) => unlink(join(folder, name))));
  return names.length;
}

const PREFIX = '.receiving-';

function processOf(name: string): number {
  return Number(name.slice(PREFIX.length).split('-')[0]);
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    // EPERM: it lives, under another user.
    return (problem as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw problem;
  }
}
