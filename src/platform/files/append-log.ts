import { appendFileSync, closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';

/** A log of JSON lines that is only ever added to: when what was seen where, with its hash. */
export interface AppendLog {
  /** @throws the file system's error (disk full) */
  append(entry: object): Promise<void>;
  /** Flushes to the disk and closes. */
  close(): Promise<void>;
}

/** @throws the file system's error where the file cannot be opened for appending */
export async function openAppendLog(path: string): Promise<AppendLog> {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'a');
  return {
    async append(entry) {
      // One write a line: in append mode lines of several processes do not mix. At once, not aside: that takes less time.
      appendFileSync(file, `${JSON.stringify(entry)}\n`);
    },
    async close() {
      fsyncSync(file);
      closeSync(file);
    },
  };
}
