import { hash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from './write-atomically.ts';

/** Snapshots of evidence, named by their own SHA-256: what is in there is never overwritten and can be checked by anybody. */
export interface ContentStore {
  /**
   * Keeps the bytes and answers their SHA-256 (hex). Bytes that are there already are not written again.
   * @param sha256 of just these bytes, where it is known already
   */
  put(bytes: Uint8Array, sha256?: string): Promise<string>;
  /** As `put`, but writes the bytes again though a file of that name is there: for one that `read` no longer gives. */
  repair(bytes: Uint8Array): Promise<string>;
  /** The bytes, or null where they are not there or no longer are what their name says (a damaged disk). */
  read(sha256: string): Promise<Uint8Array | null>;
  has(sha256: string): Promise<boolean>;
}

export function openContentStore(folder: string): ContentStore {
  const made = new Set<string>();
  const write = async (sha256: string, bytes: Uint8Array): Promise<string> => {
    const shelf = join(folder, sha256.slice(0, 2));
    if (!made.has(shelf)) {
      mkdirSync(shelf, { recursive: true });
      made.add(shelf);
    }
    await writeAtomically(pathOf(folder, sha256), bytes);
    return sha256;
  };
  return {
    async put(bytes, sha256 = hashOf(bytes)) {
      return existsSync(pathOf(folder, sha256)) ? sha256 : write(sha256, bytes);
    },
    repair: (bytes) => write(hashOf(bytes), bytes),
    async read(sha256) {
      const path = pathOf(folder, sha256);
      if (!existsSync(path)) return null;
      const bytes = await readFile(path);
      return hashOf(bytes) === sha256 ? bytes : null;
    },
    has: async (sha256) => existsSync(pathOf(folder, sha256)),
  };
}

/** SHA-256 in lower-case hex. */
export function hashOf(data: Uint8Array | string): string {
  return hash('sha256', data, 'hex');
}

function pathOf(folder: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error(`not a SHA-256: ${sha256.slice(0, 80)}`);
  return join(folder, sha256.slice(0, 2), sha256);
}
