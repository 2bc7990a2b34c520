import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { environmentWith } from '#src/platform/config.ts';
import type { Database } from '#src/platform/db/database.ts';
import { migrate } from '#src/platform/db/migrate.ts';
import { openDatabase } from '#src/platform/db/open-database.ts';
import { aRowInEveryTable } from '#src/platform/db/testing/a-row-in-every-table.ts';
import { migratedFolder } from '#src/platform/db/testing/migrated-folder.ts';
import { openContentStore } from '#src/platform/files/content-store.ts';
import { packageRoot } from '#src/platform/package-root.ts';

let place: string;
before(async () => {
  place = await mkdtemp(join(tmpdir(), 'sucharit-data-commands-'));
});
after(() => rm(place, { recursive: true }));

/** Runs the command line over a data folder, as its users do. */
async function sucharit(folder: string, ...args: string[]) {
  const child = spawn(process.execPath, [join(packageRoot(), 'src', 'cli', 'main.ts'), ...args], {
    cwd: place,
    env: environmentWith({ SUCHARIT_DATA: join(place, folder) }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [output, errors] = ['', ''];
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, output, errors };
}

async function anOffice(folder: string): Promise<Database> {
  await migratedFolder(join(place, folder));
  const db = await openDatabase({ kind: 'embedded', folder: join(place, folder) });
  await migrate(db);
  const contents = openContentStore(join(place, folder, 'snapshots'));
  await aRowInEveryTable(db, await contents.put(Buffer.from('หลักฐาน')));
  return db;
}

describe('the commands for data', () => {
  it('say that a running program holds the database, and what to do', async () => {
    const db = await anOffice('held');
    try {
      for (const command of [
        ['db', 'status'],
        ['backup', 'b.tar.gz'],
        ['audit', 'verify'],
      ]) {
        const { status, errors, output } = await sucharit('held', ...command);
        assert.equal(status, 2, command.join(' '));
        assert.equal(output, '');
        assert.match(
          errors,
          new RegExp(`กำลังใช้ฐานข้อมูลนี้อยู่ \\(pid ${process.pid},.*→ หยุดโปรแกรมนั้นก่อน.*stop it first`, 's'),
        );
        assert.doesNotMatch(errors, /\n\s+at /);
      }
    } finally {
      await db.close();
    }
  });

  it('move an office into another folder and verify its audit trail there', async () => {
    await (await anOffice('from')).close();
    const written = await sucharit('from', 'backup', 'office.tar.gz');
    assert.equal(written.status, 0, written.errors);
    assert.match(written.output, /สำรองและตรวจสอบแล้ว.*\n {2}15 แถว.*1 ไฟล์หลักฐาน.*บันทึกการใช้งาน 1 รายการ/);
    const restored = await sucharit('to', 'restore', 'office.tar.gz');
    assert.equal(restored.status, 0, restored.errors);
    assert.deepEqual((await readdir(join(place, 'to'))).sort(), ['database', 'snapshots']);

    const again = await sucharit('to', 'restore', 'office.tar.gz');
    assert.equal(again.status, 2);
    assert.match(again.errors, /มีข้อมูลอยู่แล้ว.*--replace/s);
    const verified = await sucharit('to', 'audit', 'verify');
    assert.equal(verified.status, 0);
    assert.match(verified.output, /^สำนักงานทดสอบ: ครบถ้วน \(whole\) 1 รายการ/);
    const offline = await sucharit('nowhere', 'audit', 'verify', '--backup', 'office.tar.gz');
    assert.match(offline.output, /1 รายการ \(events\) ครบถ้วน/);
  });

  it('find that somebody changed the audit trail, and end with 1', async () => {
    const db = await anOffice('tampered');
    await db.pool.query("update audit_event set actor = 'ผู้อื่น'");
    await db.close();
    const { status, output } = await sucharit('tampered', 'audit', 'verify');
    assert.equal(status, 1);
    assert.match(output, /^▲ สำนักงานทดสอบ: รายการถูกแก้ไข .*1/);
  });

  it('tell the state of the tables', async () => {
    await migratedFolder(join(place, 'state'));
    const { status, output } = await sucharit('state', 'db', 'status');
    assert.equal(status, 0);
    assert.match(output, /0001-foundation/);
    assert.match((await sucharit('state', 'db', 'migrate')).output, /ตารางเป็นปัจจุบันอยู่แล้ว/);
  });
});
