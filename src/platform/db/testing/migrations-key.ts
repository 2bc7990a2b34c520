import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '#src/platform/package-root.ts';
import { readMigrations } from '../read-migrations.ts';

/** Changes with the migrations and with the versions of the packages: what was made under another key is made anew. */
export async function migrationsKey(): Promise<string> {
  const lock = await readFile(join(packageRoot(), 'package-lock.json'));
  const hash = createHash('sha256').update(lock);
  for (const migration of await readMigrations()) hash.update(migration.hash);
  return hash.digest('hex').slice(0, 16);
}
