import { mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { destination, type Logger, pino } from 'pino';

export { type Logger, pino } from 'pino';

const KEPT_BYTES = 10_000_000;

/**
 * The log for whoever looks after the installation: one JSON line an entry, in a file, so that the console stays readable.
 * The file before stands beside it as `.1`.
 * @throws where the file cannot be written
 */
export function openLog(path: string): Logger {
  mkdirSync(dirname(path), { recursive: true });
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > KEPT_BYTES) renameSync(path, `${path}.1`);
  return pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination({ dest: path, sync: true }));
}

/** For tests, which look at what was answered and not at the log. */
export function silentLog(): Logger {
  return pino({ level: 'silent' });
}
