import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';

export interface Timed {
  readonly seconds: number;
  readonly exitCode: number | null;
  /** Highest resident memory of the process itself, in MB; null where the system has no /proc. */
  readonly peakMb: number | null;
}

/** Runs a program to its end and times it. Its output is thrown away, its errors are shown. */
export async function timed(
  command: string,
  args: readonly string[],
  said: { readonly input?: string; readonly environment?: Readonly<Record<string, string>> } = {},
): Promise<Timed> {
  const startedAt = performance.now();
  const child = spawn(command, args, {
    stdio: ['pipe', 'ignore', 'inherit'],
    env: { ...process.env, ...said.environment },
  });
  child.stdin.end(said.input ?? '');
  let peakMb: number | null = null;
  const watch = setInterval(async () => {
    peakMb = (await peakOf(child.pid)) ?? peakMb;
  }, 25);
  const [exitCode] = await once(child, 'exit');
  clearInterval(watch);
  return { seconds: (performance.now() - startedAt) / 1000, exitCode, peakMb };
}

/** The kernel keeps the peak itself; looking now and then only has to happen before the end. */
async function peakOf(pid: number | undefined): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => null);
  const kilobytes = /VmHWM:\s+(\d+)/.exec(status ?? '')?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}
