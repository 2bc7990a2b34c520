import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createAgency } from '#src/features/agencies/index.ts';
import { environmentWith } from '#src/platform/config.ts';
import { migrate } from '#src/platform/db/migrate.ts';
import { openDatabase } from '#src/platform/db/open-database.ts';
import { packageRoot } from '#src/platform/package-root.ts';

const folder = mkdtempSync(join(tmpdir(), 'sucharit-demo-load-'));
after(() => rmSync(folder, { recursive: true, force: true }));

async function demo(args: readonly string[], dataFolder: string) {
  const child = spawn(process.execPath, [join(packageRoot(), 'src', 'cli', 'main.ts'), 'demo', ...args], {
    env: environmentWith({ SUCHARIT_DATA: dataFolder, SUCHARIT_OCR: 'off' }),
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk));
  const status = await new Promise<number | null>((ended) => child.on('close', ended));
  return { status, output };
}

test('the demo office is loaded, and a second time is there already', async () => {
  const dataFolder = join(folder, 'fresh');
  const first = await demo(['load', '--no-check'], dataFolder);
  assert.equal(first.status, 0, first.output);
  assert.match(first.output, /โหลดสำนักงานตัวอย่างแล้ว ปีงบประมาณ 2566/);
  const second = await demo(['load'], dataFolder);
  assert.equal(second.status, 0, second.output);
  assert.match(second.output, /nothing was changed/);
});

test('beside an office that works here it is refused, and while a server holds the database it says so', async () => {
  const dataFolder = join(folder, 'taken');
  const db = await openDatabase({ kind: 'embedded', folder: dataFolder });
  try {
    await migrate(db);
    const facts = { shortNameTh: 'จริง', nameEn: null, ownHosts: [], isDemo: false };
    await createAgency({ db, now: () => new Date() }, { ...facts, code: 'real-office', nameTh: 'สำนักงานจริง' });
    const held = await demo(['load', '--no-check'], dataFolder);
    assert.equal(held.status, 2);
    assert.doesNotMatch(held.output, /at .*\.ts:\d+/);
  } finally {
    await db.close();
  }
  const refused = await demo(['load', '--no-check'], dataFolder);
  assert.equal(refused.status, 2, refused.output);
  assert.match(refused.output, /ฐานข้อมูลนี้มีหน่วยงานอยู่แล้ว/);
  assert.match(refused.output, /SUCHARIT_DATA=/);
});
