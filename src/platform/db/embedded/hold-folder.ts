import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { open, readFile, stat, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { DatabaseProblem } from '../database-problem.ts';
import { isAlive, startOf } from './process-life.ts';

const LOOK_AGAIN_MS = 100;
/** A process that is just ending needs a moment. */
const DEFAULT_WAIT_MS = 5_000;
/** Taking over lasts milliseconds; a guard older than this was left by a crash in between. */
const GUARD_LASTS_MS = 10_000;

const holderSchema = z.object({
  pid: z.number().int().positive(),
  host: z.string(),
  processStart: z.string().nullable(),
  since: z.string(),
  token: z.string(),
});
type Holder = z.infer<typeof holderSchema>;

/**
 * Holds the embedded database's folder for this process, by a file beside it: two processes in one folder would ruin it, and the
 * database itself does not prevent that. A lock of a process that has died is taken over; that of a living one never.
 * @param waitMs how long to wait for a holder that is just ending
 * @returns lets go of the folder
 * @throws DatabaseProblem `in-use`, saying who holds it
 */
export async function holdFolder(folder: string, waitMs: number = DEFAULT_WAIT_MS): Promise<() => Promise<void>> {
  const path = `${folder}.lock`;
  const own: Holder = {
    pid: process.pid,
    host: hostname(),
    processStart: startOf(process.pid),
    since: new Date().toISOString(),
    token: randomUUID(),
  };
  const deadline = Date.now() + waitMs;
  while (!(await wroteFirst(path, own))) {
    const holder = await holderOf(path);
    if (holder === 'gone' || (isDead(holder) && (await removeDead(path)))) continue;
    if (Date.now() >= deadline) throw inUse(path, holder);
    await wait(LOOK_AGAIN_MS);
  }
  const onExit = () => {
    if (readOwn(path, own)) rmSync(path, { force: true });
  };
  process.once('exit', onExit);
  return async () => {
    process.off('exit', onExit);
    if (readOwn(path, own)) await unlink(path);
  };
}

async function wroteFirst(path: string, own: Holder): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile(JSON.stringify(own));
    } finally {
      await file.close();
    }
    return true;
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw problem;
  }
}

/** `unreadable`: just being written, or left half written by a crash. */
async function holderOf(path: string): Promise<Holder | 'gone' | 'unreadable'> {
  try {
    const parsed = holderSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return parsed.success ? parsed.data : 'unreadable';
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === 'ENOENT' ? 'gone' : 'unreadable';
  }
}

function isDead(holder: Holder | 'unreadable'): holder is Holder {
  // Process numbers of another machine (a container's, a shared disk's) say nothing here.
  return holder !== 'unreadable' && holder.host === hostname() && !isAlive(holder.pid, holder.processStart);
}

/**
 * Removes a dead process's lock. The guard file lets only one process do so at a time: else the second could remove what the first
 * has just written as its own.
 * @returns false where another is at it
 */
async function removeDead(path: string): Promise<boolean> {
  const guard = `${path}.taking-over`;
  try {
    await (await open(guard, 'wx', 0o600)).close();
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem;
    const found = await stat(guard).catch(() => null);
    if (found && Date.now() - found.mtimeMs > GUARD_LASTS_MS) rmSync(guard, { force: true });
    return false;
  }
  try {
    const holder = await holderOf(path);
    if (holder !== 'gone' && isDead(holder)) await unlink(path);
    return true;
  } finally {
    rmSync(guard, { force: true });
  }
}

function readOwn(path: string, own: Holder): boolean {
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as Holder).token === own.token;
  } catch {
    // Somebody has removed it by hand: nothing to let go of.
    return false;
  }
}

function inUse(path: string, holder: Holder | 'unreadable'): DatabaseProblem {
  const who = holder === 'unreadable' ? 'ไม่ทราบ / unknown' : `pid ${holder.pid}, ${holder.host}, ${holder.since}`;
  const isHere = holder !== 'unreadable' && holder.host === hostname();
  return new DatabaseProblem(
    'in-use',
    `โปรแกรมสุจริตอีกตัวหนึ่งกำลังใช้ฐานข้อมูลนี้อยู่ (${who})`,
    `Another Sucharit process is using this database (${who}).`,
    isHere
      ? `หยุดโปรแกรมนั้นก่อน (กด Ctrl+C ในหน้าต่างที่เปิดไว้) แล้วสั่งใหม่ (stop it first, then try again)`
      : `หยุดโปรแกรมนั้นก่อน ถ้าแน่ใจว่าไม่มีโปรแกรมใดใช้อยู่แล้ว ให้ลบไฟล์ ${path} แล้วสั่งใหม่ (stop it first; if you are sure that none is running, delete that file)`,
  );
}
