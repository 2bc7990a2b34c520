import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Actor } from '#src/access/actor.ts';
import { addFileEvidence, addLinkEvidence, type FileLimits, mediaTypeOf } from '#src/features/items/index.ts';
import type { Database } from '#src/platform/db/database.ts';
import type { ContentStore } from '#src/platform/files/content-store.ts';
import type { DemoPiece } from './demo-piece.ts';

interface Outside {
  readonly db: Database;
  readonly actor: Actor;
  readonly contents: Pick<ContentStore, 'put'>;
  readonly now: () => Date;
  readonly site: { readonly folder: string; readonly url: string };
}

/** Our own files: no upload of anybody. */
const LIMITS: FileLimits = { mostBytes: 64 * 1024 * 1024, mostFiles: 1 };

/**
 * Hands in pieces as an officer would: links to the demo's site, files into the store. What is there already is left as it is.
 * @returns how many pieces are new
 * @throws where a piece cannot be handed in: the demo and the framework do not fit
 */
export async function handInDemo(
  outside: Outside,
  fiscalYearBE: number,
  pieces: readonly DemoPiece[],
): Promise<number> {
  let added = 0;
  for (const piece of pieces) {
    const isNew =
      piece.handedInAs === 'link' ? addLink(outside, fiscalYearBE, piece) : addFile(outside, fiscalYearBE, piece);
    if (await isNew) added += 1;
  }
  return added;
}

async function addLink(outside: Outside, fiscalYearBE: number, { item, path, titleTh }: DemoPiece): Promise<boolean> {
  const url = new URL(path, `${outside.site.url}/`).href;
  const handedIn = await addLinkEvidence(outside, { fiscalYearBE, itemCode: item }, { url, title: titleTh });
  if (!handedIn.ok && handedIn.problem !== 'same-link') throw new Error(`${item} ${path}: ${handedIn.problem}`);
  return handedIn.ok;
}

async function addFile(outside: Outside, fiscalYearBE: number, { item, path }: DemoPiece): Promise<boolean> {
  const bytes = await readFile(join(outside.site.folder, path));
  const sha256 = await outside.contents.put(bytes);
  const file = { sha256, byteLength: bytes.length, fileName: basename(path), mediaType: await mediaTypeOf(bytes) };
  const handedIn = await addFileEvidence(outside, { fiscalYearBE, itemCode: item }, [file], LIMITS);
  if (!handedIn.ok) throw new Error(`${item} ${path}: ${handedIn.problem}`);
  const [refused] = handedIn.value.refused;
  if (refused && refused.problem !== 'already-there') throw new Error(`${item} ${path}: ${refused.problem}`);
  return handedIn.value.added.length > 0;
}
