import { mkdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeAtomically } from '#src/platform/files/write-atomically.ts';
import { migrate } from '../migrate.ts';
import { dumpMemoryDatabase, openDatabase } from '../open-database.ts';
import { migrationsKey } from './migrations-key.ts';

/**
 * The files of an embedded database with all tables and no rows. Made once for a state of the migrations and kept in the system's
 * folder for temporary files: to make them takes seconds, and every test file needs them.
 */
export async function migratedContent(): Promise<Uint8Array<ArrayBuffer>> {
  const folder = join(tmpdir(), 'sucharit-test-databases');
  const path = join(folder, `${await migrationsKey()}.tar`);
  try {
    return new Uint8Array(await readFile(path));
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'ENOENT') throw problem;
  }
  const database = await openDatabase({ kind: 'memory' });
  try {
    await migrate(database);
    const content = await dumpMemoryDatabase(database);
    await mkdir(folder, { recursive: true });
    await writeAtomically(path, content);
    return content;
  } finally {
    await database.close();
  }
}
