import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hashOf } from './content-store.ts';
import { writeAtomically } from './write-atomically.ts';

/** Small JSON records that can be made again at any time: what was seen at an address, what a file holds, how it was judged. */
export interface RecordStore {
  /** The record kept under a key, or null. A record that a crash cut short counts as not there. */
  get(kind: string, key: string): Promise<unknown>;
  set(kind: string, key: string, value: unknown): Promise<void>;
}

/** @param folder one file a record; may be deleted at any time */
export function openRecordStore(folder: string): RecordStore {
  const made = new Set<string>();
  return {
    async get(kind, key) {
      const text = await readIfThere(pathOf(folder, kind, key));
      return text === null ? null : parseOrNull(text);
    },
    async set(kind, key, value) {
      const path = pathOf(folder, kind, key);
      if (!made.has(dirname(path))) {
        await mkdir(dirname(path), { recursive: true });
        made.add(dirname(path));
      }
      await writeAtomically(path, JSON.stringify(value), false);
    },
  };
}

function pathOf(folder: string, kind: string, key: string): string {
  const name = hashOf(key);
  return join(folder, kind, `${name.slice(0, 40)}.json`);
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw problem;
  }
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not flushed to the disk on purpose (see `set`): a power cut may leave half a record, and it is simply made again.
    return null;
  }
}
