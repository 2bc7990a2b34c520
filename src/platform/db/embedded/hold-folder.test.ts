import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { DatabaseProblem } from '../database-problem.ts';
import { openDatabase } from '../open-database.ts';
import { holdFolder } from './hold-folder.ts';
import { startOf } from './process-life.ts';

let place: string;
before(async () => {
  place = await mkdtemp(join(tmpdir(), 'sucharit-lock-'));
});
after(() => rm(place, { recursive: true }));

const inUse = (message: RegExp) => (thrown: unknown) =>
  thrown instanceof DatabaseProblem && thrown.kind === 'in-use' && message.test(thrown.message);

async function lockOf(name: string, holder: object | string): Promise<string> {
  const folder = join(place, name);
  await writeFile(`${folder}.lock`, typeof holder === 'string' ? holder : JSON.stringify(holder));
  return folder;
}

const holder = {
  pid: 999_999_999,
  host: hostname(),
  processStart: null,
  since: '2026-01-01T00:00:00.000Z',
  token: 't',
};

describe('holding the folder of the embedded database', () => {
  it('tells a second process who holds it and what to do, and lets it in afterwards', async () => {
    const folder = join(place, 'two');
    const program = `
      import { openDatabase } from ${JSON.stringify(join(import.meta.dirname, '..', 'open-database.ts'))};
      const database = await openDatabase({ kind: 'embedded', folder: ${JSON.stringify(folder)} });
      process.stdout.write('open');
      process.stdin.once('data', () => database.close());
    `;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const exit = once(child, 'exit');
    await Promise.race([
      once(child.stdout, 'data'),
      exit.then(() => assert.fail('the first process could not open it')),
    ]);
    await assert.rejects(
      openDatabase({ kind: 'embedded', folder, lockWaitMs: 0 }),
      inUse(new RegExp(`pid ${child.pid}, .*หยุดโปรแกรมนั้นก่อน.*stop it first`, 's')),
    );
    child.stdin.end('close');
    await exit;
    const database = await openDatabase({ kind: 'embedded', folder });
    await database.close();
    assert.equal(existsSync(join(folder, 'database.lock')), false);
  });

  it('takes over from a process that has died', async () => {
    const folder = await lockOf('dead', holder);
    const release = await holdFolder(folder, 0);
    assert.equal((JSON.parse(await readFile(`${folder}.lock`, 'utf8')) as { pid: number }).pid, process.pid);
    await release();
    assert.equal(existsSync(`${folder}.lock`), false);
  });

  it('takes over where the number of the dead process was given to another, as after a restart', {
    skip: startOf(process.pid) === null && 'this system does not tell when a process began',
  }, async () => {
    const folder = await lockOf('again', { ...holder, pid: process.ppid, processStart: 'an-earlier-boot/123' });
    await (await holdFolder(folder, 0))();
  });

  it('never takes over from a living process', async () => {
    const living = { ...holder, pid: process.ppid, processStart: startOf(process.ppid) };
    await assert.rejects(holdFolder(await lockOf('alive', living), 300), inUse(/pid/));
    await assert.rejects(holdFolder(await lockOf('alive-2', { ...living, processStart: null }), 0), inUse(/pid/));
  });

  it('cannot tell about another machine, or a lock half written, and says which file to delete', async () => {
    await assert.rejects(
      holdFolder(await lockOf('far', { ...holder, host: 'elsewhere' }), 0),
      inUse(/elsewhere.*far\.lock/s),
    );
    await assert.rejects(holdFolder(await lockOf('half', '{"pid":'), 0), inUse(/half\.lock/));
  });

  it('lets only one of many in when a dead process is taken over', async () => {
    const folder = await lockOf('many', holder);
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => holdFolder(folder, 300)));
    const got = tries.filter((one) => one.status === 'fulfilled');
    assert.equal(got.length, 1);
    await got[0]!.value();
  });
});
