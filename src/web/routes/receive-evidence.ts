import type { Context } from 'hono';
import { type FileProblem, mediaTypeOf, type StoredFile } from '#src/features/items/index.ts';
import { readUpload } from '../forms/read-upload.ts';
import type { WebEnv } from '../web-env.ts';
import type { World } from '../world.ts';
import { FILE_LIMITS } from './item-outside.ts';

export interface ReceivedEvidence {
  readonly fields: Readonly<Record<string, string>>;
  /** Kept in the content store, their kind found out by content. */
  readonly files: readonly StoredFile[];
  readonly refused: readonly { readonly fileName: string; readonly problem: FileProblem }[];
  readonly tooMany: boolean;
}

/** Takes the files of a form into the content store and looks what they are. */
export async function receiveEvidence(c: Context<WebEnv>, world: World): Promise<ReceivedEvidence> {
  const limits = { maxFileBytes: FILE_LIMITS.mostBytes, maxFiles: FILE_LIMITS.mostFiles };
  const upload = await readUpload(c, world.uploadsFolder, limits);
  const files: StoredFile[] = [];
  const refused: { fileName: string; problem: FileProblem }[] = [];
  for (const { name: fileName, received } of upload.files) {
    if (!received.ok) {
      refused.push({ fileName, problem: received.problem === 'too-large' ? 'too-large' : 'cut-short' });
      continue;
    }
    const bytes = await world.wiring.contents.read(received.value.sha256);
    if (bytes === null) throw new Error(`an upload is not in the store: ${received.value.sha256}`);
    files.push({ ...received.value, fileName, mediaType: await mediaTypeOf(bytes) });
  }
  return { fields: upload.fields, files, refused, tooMany: upload.tooMany };
}
