import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { embeddedFolder } from './embedded-folder.ts';
import { holdFolder } from './hold-folder.ts';

/**
 * Puts another embedded database in the place of the installation's own; what was there is kept beside it.
 * @param from data folder whose `database` is taken; nobody has it open
 * @param aside name under which the old one is kept, in the same data folder
 * @returns the folder of the old one, or null where there was none
 * @throws DatabaseProblem `in-use` where another process holds the place
 */
export async function replaceFolder(dataFolder: string, from: string, aside: string): Promise<string | null> {
  const place = embeddedFolder(dataFolder);
  const release = await holdFolder(place, 0);
  try {
    const old = existsSync(place) ? `${place}.${aside}` : null;
    if (old !== null) await rename(place, old);
    await rename(embeddedFolder(from), place);
    return old;
  } finally {
    await release();
  }
}
