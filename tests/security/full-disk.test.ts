import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmdirSync } from 'node:fs';
import { mkdtemp, rm, statfs, truncate, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { type RunningApp, startApp } from '../e2e/testing/app.ts';
import { aPdf } from './a-pdf.ts';
import { clientOf, wordsOf } from './app-client.ts';

const ITEM = '/years/2566/items/O41';
const DISK = '200m';
/** Left free: less than the file that is sent. */
const ROOM_BYTES = 2_000_000;

describe('the disk of the data is full', () => {
  const refusal = mountRefusal();
  it('is said, nothing half is kept, reading goes on, and after making room everything works', {
    skip: refusal === null ? false : `no small disk can be mounted here: ${refusal}`,
  }, async () => {
    const disk = await mkdtemp(join(tmpdir(), 'sucharit-disk-'));
    assert.equal(mount(disk).status, 0);
    let app: RunningApp | undefined;
    try {
      app = await startApp({}, disk);
      const client = clientOf(app);
      const filling = join(disk, 'filling');
      await fill(disk, filling);
      const before = files(disk);
      const refused = await client.sendFiles(`${ITEM}/evidence/files`, [['ใหญ่.pdf', aPdf('large', 8_000_000)]]);
      assert.equal(refused.status, 507);
      assert.match(wordsOf(refused.text), /พื้นที่จัดเก็บเต็ม/);
      assert.doesNotMatch(refused.text, /ENOSPC|at .*\.js:\d/);
      assert.deepEqual(files(disk), before);
      const page = await client.get(ITEM);
      assert.equal(page.status, 200);
      assert.doesNotMatch(page.text, /ใหญ่\.pdf/);
      await unlink(filling);
      const taken = await client.sendFiles(`${ITEM}/evidence/files`, [['ใหญ่.pdf', aPdf('large', 8_000_000)]]);
      assert.equal(taken.status, 303);
      assert.match((await client.get(ITEM)).text, /ใหญ่\.pdf/);
    } finally {
      await app?.stop();
      spawnSync('umount', [disk]);
      await rm(disk, { recursive: true, force: true });
    }
  });
});

function mount(folder: string) {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'none', folder], { encoding: 'utf8' });
}

/** Null where a disk can be mounted. */
function mountRefusal(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'sucharit-disk-'));
  const { status, stderr, error } = mount(folder);
  if (status === 0) spawnSync('umount', [folder]);
  rmdirSync(folder);
  return status === 0 ? null : (error?.message ?? stderr.trim());
}

async function fill(disk: string, path: string): Promise<void> {
  const { bavail, bsize } = await statfs(disk);
  await writeFile(path, Buffer.alloc(bavail * bsize - ROOM_BYTES));
  await truncate(path, bavail * bsize - ROOM_BYTES);
}

/** What is kept of evidence. The log and the database may go on. */
function files(disk: string): string[] {
  return (readdirSync(join(disk, 'snapshots'), { recursive: true }) as string[]).sort();
}
