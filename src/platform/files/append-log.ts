import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A log of JSON lines that is only ever added to: when what was seen where, with its hash. */
export interface AppendLog {
  append(entry: object): Promise<void>;
  /** Flushes to the disk and closes. */
  close(): Promise<void>;
}

/** @throws the file system's error where the file cannot be opened for appending */
export async function openAppendLog(path: string): Promise<AppendLog> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'a');
  return {
    async append(entry) {
      // One write a line: in append mode lines of several processes do not mix.
      await file.write(`${JSON.stringify(entry)}\n`);
    },
    async close() {
      await file.sync();
      await file.close();
    },
  };
}
