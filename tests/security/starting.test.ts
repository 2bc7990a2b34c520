import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { environmentWith } from '#src/platform/config.ts';
import { type RunningApp, startApp } from '../e2e/testing/app.ts';
import { clientOf } from './app-client.ts';

const PROGRAM = join(import.meta.dirname, '../../dist/web.js');

describe('starting the program where it cannot, or should not, run as asked', () => {
  let app: RunningApp;
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const other = createServer();

  before(async () => {
    other.listen(port, '127.0.0.1');
    await once(other, 'listening');
    app = await startApp({ SUCHARIT_PORT: String(port) });
  });
  after(async () => {
    other.close();
    await app?.remove();
  });

  it('takes the next free port where another program holds the one asked for, and says so', async () => {
    const chosen = Number(new URL(app.url).port);
    assert.ok(chosen > port && chosen < port + 20, app.url);
    assert.match(app.output(), new RegExp(`พอร์ต ${port} มีโปรแกรมอื่นใช้อยู่`));
    assert.equal((await clientOf(app).get('/years/2566')).status, 200);
  });

  it('refuses a second program on the same data folder, says why and what to do, and leaves the first alone', async () => {
    const { code, said } = await startedAndEnded({ SUCHARIT_DATA: app.folder, SUCHARIT_PORT: String(port + 40) });
    assert.equal(code, 2);
    assert.match(said, /[ก-๙]{5,}/);
    assert.match(said, /another|holds|in use/i);
    assert.match(said, /→/);
    assert.doesNotMatch(said, /at .*\.js:\d/);
    assert.equal((await clientOf(app).get('/years/2566')).status, 200);
  });

  it('listens to this machine only, whatever the settings say', async () => {
    for (const host of ['0.0.0.0', '::', '192.0.2.1', 'example.org']) {
      const folder = await mkdtemp(join(tmpdir(), 'sucharit-host-'));
      const { code, said } = await startedAndEnded({ SUCHARIT_DATA: folder, SUCHARIT_HOST: host });
      await rm(folder, { recursive: true });
      assert.equal(code, 2, host);
      assert.match(said, /SUCHARIT_HOST/);
      assert.match(said, /127\.0\.0\.1/);
    }
  });
});

async function startedAndEnded(settings: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [PROGRAM], {
    env: environmentWith(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (bytes: Buffer) => {
      said += bytes;
    });
  }
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, said };
}
