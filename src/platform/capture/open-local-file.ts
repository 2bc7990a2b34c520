import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Capture, emptyRecord, sha256Of } from './capturer.ts';
import { safeFileName } from './file-name.ts';

const MAX_BYTES = 50_000_000;

/**
 * Reads a file of the user's own disk as evidence. Rejects for nothing a path can be: the record says it.
 * Only regular files are read; devices and pipes would never end.
 */
export async function openLocalFile(path: string, options: { readonly maxBytes?: number } = {}): Promise<Capture> {
  const startedTick = performance.now();
  const capturedAt = new Date().toISOString();
  const maxBytes = options.maxBytes ?? MAX_BYTES;
  const read = await readBounded(path, maxBytes);
  const body = 'bytes' in read ? read.bytes : null;
  const record = {
    ...emptyRecord(path),
    ...('bytes' in read ? { outcome: 'received' as const } : read),
    capturedAt,
    durationMs: Math.round(performance.now() - startedTick),
    sha256: body === null ? null : sha256Of(body),
    byteLength: body?.byteLength ?? 0,
    fileName: safeFileName(basename(path)),
  };
  return { record, body };
}

type Read =
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly outcome: 'file-not-found' | 'too-large'; readonly problem: string };

async function readBounded(path: string, maxBytes: number): Promise<Read> {
  let file: FileHandle | undefined;
  try {
    // Non-blocking, so that opening a pipe nobody writes to does not wait for ever.
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const status = await file.stat();
    if (!status.isFile())
      return {
        outcome: 'file-not-found',
        problem: status.isDirectory() ? 'a folder, not a file' : 'not a regular file',
      };
    if (status.size > maxBytes) return { outcome: 'too-large', problem: `larger than ${maxBytes} bytes` };
    const bytes = new Uint8Array(status.size);
    let at = 0;
    while (at < bytes.byteLength) {
      const { bytesRead } = await file.read(bytes, at, bytes.byteLength - at, at);
      if (bytesRead === 0) break;
      at += bytesRead;
    }
    return { bytes: at === bytes.byteLength ? bytes : bytes.slice(0, at) };
  } catch (error) {
    if (error instanceof Error && 'code' in error) return { outcome: 'file-not-found', problem: error.message };
    throw error;
  } finally {
    await file?.close();
  }
}
