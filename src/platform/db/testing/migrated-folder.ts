import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedFolder } from '../embedded/embedded-folder.ts';
import { migrate } from '../migrate.ts';
import { openDatabase } from '../open-database.ts';
import { migrationsKey } from './migrations-key.ts';

/**
 * Puts an embedded database with all tables and no rows into a data folder. Made once for a state of the migrations and copied from
 * then on, which takes a tenth of the time.
 */
export async function migratedFolder(dataFolder: string): Promise<void> {
  const kept = join(tmpdir(), 'sucharit-test-databases', await migrationsKey());
  if (!existsSync(kept)) {
    const fresh = await mkdtemp(join(tmpdir(), 'sucharit-test-'));
    const database = await openDatabase({ kind: 'embedded', folder: fresh });
    await migrate(database);
    await database.close();
    await mkdir(join(kept, '..'), { recursive: true });
    // Another test file may have been quicker: then its folder is as good.
    await rename(fresh, kept).catch((problem: NodeJS.ErrnoException) => {
      if (problem.code !== 'ENOTEMPTY' && problem.code !== 'EEXIST') throw problem;
    });
  }
  await cp(embeddedFolder(kept), embeddedFolder(dataFolder), { recursive: true });
}
