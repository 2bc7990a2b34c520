import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { Busboy, type BusboyFileStream } from '@fastify/busboy';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { type ReceivedFile, receiveFile } from '#src/platform/files/receive-file.ts';
import type { Result } from '#src/shared/result.ts';
import type { WebEnv } from '../web-env.ts';

export interface UploadLimits {
  readonly maxFileBytes: number;
  readonly maxFiles: number;
}

/** A file of a form: where it was kept, or why it was not. The name is the sender's and means nothing until it was cleaned. */
export interface UploadedFile {
  readonly name: string;
  readonly received: Result<ReceivedFile, 'too-large' | 'cut-short'>;
}

export interface Upload {
  readonly fields: Readonly<Record<string, string>>;
  readonly files: readonly UploadedFile[];
  /** More files came than are taken at once; the first ones were. */
  readonly tooMany: boolean;
}

/**
 * Reads a form with files as it comes in, each file straight to the content store's folder: memory stays small, and a connection
 * that breaks leaves nothing behind.
 * @throws HTTPException 400 for what is no such form; the file system's error where nothing can be kept
 */
export async function readUpload(c: Context<WebEnv>, folder: string, limits: UploadLimits): Promise<Upload> {
  const { body } = c.req.raw;
  const type = c.req.header('content-type') ?? '';
  if (body === null || !/^multipart\/form-data\b/i.test(type)) throw new HTTPException(400);
  const source = Readable.fromWeb(body as ReadableStream<Uint8Array>);
  const parser = parserFor(type, limits);
  const fields: Record<string, string> = Object.create(null);
  const streams: Readable[] = [];
  const files: Promise<UploadedFile>[] = [];
  let tooMany = false;

  await new Promise<void>((done, failed) => {
    const stop = (problem: unknown) => {
      source.unpipe(parser);
      source.resume();
      for (const stream of streams) stream.destroy();
      // The half files are removed before the answer goes out.
      Promise.allSettled(files).then(() => failed(problem));
    };
    parser.on('field', (name: string, value: string) => {
      fields[name] = value;
    });
    parser.on('file', (_field: string, stream: BusboyFileStream, name: string | undefined) => {
      // A file field that was left empty comes as a file without name.
      if (!name) return void stream.resume();
      streams.push(stream);
      const file = receiveFile(stream, folder, limits.maxFileBytes).then((received) => ({ name, received }));
      file.catch(stop);
      files.push(file);
    });
    parser.on('filesLimit', () => {
      tooMany = true;
    });
    parser.once('finish', () => Promise.all(files).then(() => done(), stop));
    parser.once('error', () => stop(new HTTPException(400)));
    source.once('error', stop);
    source.pipe(parser);
  });
  return { fields, files: await Promise.all(files), tooMany };
}

function parserFor(type: string, { maxFileBytes, maxFiles }: UploadLimits): InstanceType<typeof Busboy> {
  try {
    return new Busboy({
      headers: { 'content-type': type },
      // One byte more than is taken, so that what is exactly as large as allowed is known from what is larger.
      limits: { fileSize: maxFileBytes + 1, files: maxFiles, fields: 50, fieldSize: 20_000, fieldNameSize: 100 },
    });
  } catch {
    // Only an unreadable boundary throws here; what it was is the sender's matter.
    throw new HTTPException(400);
  }
}
