import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One numbered file of `migrations/`. */
export interface Migration {
  /** The file's name without `.sql`: `0001-foundation`. */
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the text, hex. */
  readonly hash: string;
}

const FILE = /^\d{4}-[a-z0-9-]+\.sql$/;

/** All migrations in their order. The folder stands beside this file, and beside the bundle in `dist/`. */
export async function readMigrations(folder: string = join(import.meta.dirname, 'migrations')): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => FILE.test(file)).sort();
  if (files.length === 0) throw new Error(`no migrations in ${folder}`);
  return Promise.all(
    files.map(async (file) => {
      const sql = await readFile(join(folder, file), 'utf8');
      return { name: file.slice(0, -'.sql'.length), sql, hash: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}
