import { readFileSync } from 'node:fs';

/** Fields of /proc/PID/stat after the name in brackets: the state is the first, the start (in ticks since boot) the twentieth. */
const STATE = 0;
const START = 19;

/**
 * When a process began, as far as the system tells (Linux): number of the boot and ticks since. Tells a process from a later one that
 * was given the same number, as happens after every restart of a container. Null elsewhere.
 */
export function startOf(pid: number): string | null {
  const stat = statOf(pid);
  const boot = readIfThere('/proc/sys/kernel/random/boot_id');
  return stat === null || boot === null ? null : `${boot.trim()}/${stat[START]}`;
}

/** Is the process that had this number and start still running? A zombie is not. */
export function isAlive(pid: number, start: string | null): boolean {
  if (start !== null) {
    const now = startOf(pid);
    return now === start && statOf(pid)?.[STATE] !== 'Z';
  }
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    // Not allowed to signal it: it lives under another user.
    return (problem as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function statOf(pid: number): string[] | null {
  const text = readIfThere(`/proc/${pid}/stat`);
  return text === null ? null : text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // No such process, or no /proc on this system.
    return null;
  }
}
