import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import { BACKUP_FORMAT, type BackupManifest, MANIFEST_NAME, manifestSchema } from './backup-manifest.ts';
import type { BackupProblem } from './backup-problem.ts';

const LONGEST_MANIFEST = 256 * 2 ** 20;
const LONGEST_LINE = 64 * 2 ** 20;
const LINE_FEED = 0x0a;

/** A file inside the archive; read it before going on to the next. */
export interface ArchivePart {
  readonly name: string;
  readonly size: number;
  readonly body: AsyncIterable<Buffer>;
}

/** The parts of a backup in their order. Throws where the file is cut off or no archive. */
export async function* archiveParts(path: string): AsyncGenerator<ArchivePart> {
  const archive = extract();
  const reading = pipeline(createReadStream(path), createGunzip(), archive);
  // Awaited below; until then the reader of the parts meets the same problem.
  reading.catch(() => undefined);
  for await (const entry of archive) {
    yield { name: entry.header.name, size: entry.header.size ?? 0, body: entry as AsyncIterable<Buffer> };
    entry.resume();
  }
  await reading;
}

/** The manifest, which is the first part. */
export async function readManifest(part: ArchivePart | undefined): Promise<Result<BackupManifest, BackupProblem>> {
  if (part?.name !== MANIFEST_NAME || part.size > LONGEST_MANIFEST) return fail({ kind: 'not-a-backup', what: '' });
  const chunks: Buffer[] = [];
  for await (const chunk of part.body) chunks.push(chunk);
  const head = parseJson(Buffer.concat(chunks).toString());
  const { formatVersion } = (head ?? {}) as { formatVersion?: unknown };
  if (typeof formatVersion === 'number' && formatVersion > BACKUP_FORMAT) {
    return fail({ kind: 'newer-format', what: String(formatVersion) });
  }
  const parsed = manifestSchema.safeParse(head);
  return parsed.success
    ? succeed(parsed.data)
    : fail({ kind: 'not-a-backup', what: parsed.error.issues[0]?.path.join('.') ?? '' });
}

/** The lines of a table's file, without holding more than one of them. */
export async function* linesOf(body: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest: Buffer[] = [];
  let waiting = 0;
  for await (const chunk of body) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      yield Buffer.concat([...rest, chunk.subarray(from, end)]).toString();
      rest = [];
      waiting = 0;
      from = end + 1;
    }
    rest.push(chunk.subarray(from));
    waiting += chunk.length - from;
    if (waiting > LONGEST_LINE) throw new Error('a row of more than 64 MB');
  }
  if (waiting > 0) throw new Error('the last row is cut off');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON is not a manifest: the schema says no to null.
    return null;
  }
}
