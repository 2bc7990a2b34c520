import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { OtherEvidence } from '#src/assessment/evidence-checks/evidence-case.ts';
import type { Framework } from '#src/assessment/frameworks/framework.ts';
import { readFolder } from './read-folder.ts';

/**
 * The hashes of last year's evidence, so that a file handed in again unchanged is noticed.
 * @throws the file system's error where the folder cannot be read
 */
export async function readLastYear(folder: string, framework: Pick<Framework, 'items'>): Promise<OtherEvidence[]> {
  const { sources } = await readFolder(folder, framework);
  const all: OtherEvidence[] = [];
  for (const { place, itemCode } of sources) {
    if (place.kind !== 'file') continue;
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(place.path)) hash.update(chunk);
    const entry = { itemCode: itemCode ?? '', source: basename(place.path), lastYear: true };
    all.push({ ...entry, sha256: hash.digest('hex') });
  }
  return all;
}
