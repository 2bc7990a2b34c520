import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentWith } from '#src/platform/config.ts';

const ROOT = join(import.meta.dirname, '../../..');
const READY_WITHIN_MS = 120_000;

export interface RunningApp {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly folder: string;
  readonly process: ChildProcess;
  /** What it has printed so far. */
  output(): string;
  /** Ends the process, as Ctrl+C would; `SIGKILL` as a power cut of the process would. */
  stop(signal?: 'SIGINT' | 'SIGKILL'): Promise<void>;
  /** Stops and removes the data. */
  remove(): Promise<void>;
}

/** The built program as an officer starts it: its own data folder, a port of its own, the demo office. */
export async function startApp(settings: Readonly<Record<string, string>> = {}, folder?: string): Promise<RunningApp> {
  const data = folder ?? (await mkdtemp(join(tmpdir(), 'sucharit-e2e-')));
  const port = String(20_000 + Math.floor(Math.random() * 30_000));
  const env = environmentWith({ SUCHARIT_DATA: data, SUCHARIT_PORT: port, ...settings });
  // Whoever tests has perhaps a database of their own in the environment.
  if (settings.DATABASE_URL === undefined) delete env.DATABASE_URL;
  const child = spawn(process.execPath, [join(ROOT, 'dist/web.js')], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stdout.on('data', (bytes: Buffer) => {
    printed += bytes.toString();
  });
  child.stderr.on('data', (bytes: Buffer) => {
    printed += bytes.toString();
  });
  const stop = (signal: 'SIGINT' | 'SIGKILL' = 'SIGINT') => ended(child, signal);
  const url = await ready(child, () => printed);
  return {
    url,
    folder: data,
    process: child,
    output: () => printed,
    stop,
    async remove() {
      await stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

function ready(child: ChildProcess, printed: () => string): Promise<string> {
  return new Promise((done, failed) => {
    const late = setTimeout(() => failed(new Error(`not ready in time:\n${printed()}`)), READY_WITHIN_MS);
    const look = () => {
      const url = /เปิดที่ (http:\S+)/.exec(printed())?.[1];
      if (url === undefined) return;
      clearTimeout(late);
      done(url);
    };
    child.stdout?.on('data', look);
    child.once('exit', (code) => {
      clearTimeout(late);
      failed(new Error(`ended with ${code}:\n${printed()}`));
    });
  });
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill(signal);
  });
}
