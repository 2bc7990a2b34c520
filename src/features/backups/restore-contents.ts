import type { ContentStore } from '#src/platform/files/content-store.ts';
import { type BackupManifest, contentEntry } from './backup-manifest.ts';
import { archiveParts } from './read-backup.ts';

export type RestoredContents = Pick<ContentStore, 'read' | 'repair'>;

/**
 * Puts the files of a verified backup into the store. What is there and whole stays as it is; what is there and damaged is mended.
 * Files in the store are never taken away, so this may come before anything else.
 * @returns hashes of files that records speak of and that are nowhere
 */
export async function restoreContents(
  contents: RestoredContents,
  path: string,
  manifest: BackupManifest,
): Promise<string[]> {
  const missing = [...manifest.missing];
  if (manifest.files === 'left-out') {
    for (const { sha256 } of manifest.contents) if ((await contents.read(sha256)) === null) missing.push(sha256);
    return missing;
  }
  const prefix = contentEntry('');
  for await (const { name, body } of archiveParts(path)) {
    if (!name.startsWith(prefix)) continue;
    const sha256 = name.slice(prefix.length);
    if ((await contents.read(sha256)) !== null) continue;
    const chunks: Buffer[] = [];
    for await (const chunk of body) chunks.push(chunk);
    const kept = await contents.repair(Buffer.concat(chunks));
    if (kept !== sha256) throw new Error(`${name} is not what its name says`);
  }
  return missing;
}
