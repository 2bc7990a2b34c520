import { promisify } from 'node:util';
import { brotliDecompress, constants, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib';
import { fail, type Result, succeed } from '#src/shared/result.ts';

/** What we tell the server we can undo. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br, zstd';

/** More layers than any honest server uses. */
const MAX_LAYERS = 2;

export type BodyProblem = 'too-large' | 'damaged';

/**
 * Collects a response body up to a limit. Stops reading as soon as the limit is passed, whatever Content-Length says.
 * The bytes come in their own ArrayBuffer, so that they can be handed to a worker without a copy.
 */
export async function collect(
  body: AsyncIterable<unknown>,
  maxBytes: number,
): Promise<Result<Uint8Array<ArrayBuffer>, 'too-large'>> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of body) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('a response body gives bytes');
    total += chunk.byteLength;
    if (total > maxBytes) return fail('too-large');
    chunks.push(chunk);
  }
  const whole = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return succeed(whole);
}

/**
 * Undoes Content-Encoding, never beyond `maxBytes` (decompression bombs). An encoding nobody knows, and a body that is
 * not compressed though it says so, are common mistakes of servers: the bytes are taken as they are, as browsers do.
 */
export async function decompress(
  body: Uint8Array<ArrayBuffer>,
  contentEncoding: string,
  maxBytes: number,
): Promise<Result<Uint8Array<ArrayBuffer>, BodyProblem>> {
  const layers = contentEncoding
    .split(',')
    .map((layer) => layer.trim().toLowerCase())
    .filter((layer) => layer !== '' && layer !== 'identity')
    .reverse();
  if (layers.length > MAX_LAYERS) return fail('damaged');
  let bytes = body;
  for (const layer of layers) {
    if (bytes.byteLength === 0) break;
    const undo = decoderFor(layer, bytes);
    if (undo === null) continue;
    try {
      bytes = ownBuffer(await undo(bytes, maxBytes));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'ERR_BUFFER_TOO_LARGE') return fail('too-large');
      // Every other failure of zlib carries a code of its own; anything without one is a bug of ours.
      if (code === undefined) throw error;
      return fail('damaged');
    }
  }
  return succeed(bytes);
}

type Undo = (bytes: Uint8Array, maxBytes: number) => Promise<Buffer>;

// A stream cut short still gives its front part, as in browsers.
const inflateOptions = (maxOutputLength: number) => ({ maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH });
const unGzip: Undo = (bytes, maxBytes) => promisify(gunzip)(bytes, inflateOptions(maxBytes));
const unZlib: Undo = (bytes, maxBytes) => promisify(inflate)(bytes, inflateOptions(maxBytes));
const unDeflate: Undo = (bytes, maxBytes) => promisify(inflateRaw)(bytes, inflateOptions(maxBytes));
const unBrotli: Undo = (bytes, maxOutputLength) => promisify(brotliDecompress)(bytes, { maxOutputLength });
const unZstd: Undo = (bytes, maxOutputLength) => promisify(zstdDecompress)(bytes, { maxOutputLength });

function decoderFor(layer: string, bytes: Uint8Array): Undo | null {
  const [first = 0, second = 0] = bytes;
  if (layer === 'gzip' || layer === 'x-gzip') return first === 0x1f && second === 0x8b ? unGzip : null;
  // "deflate" means zlib (RFC 9110 §8.4.1.2), but some servers send the raw form.
  if (layer === 'deflate') return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0 ? unZlib : unDeflate;
  if (layer === 'br') return unBrotli;
  if (layer === 'zstd') return unZstd;
  return null;
}

function ownBuffer(buffer: Buffer): Uint8Array<ArrayBuffer> {
  const { buffer: memory, byteOffset, byteLength } = buffer;
  if (memory instanceof ArrayBuffer && byteLength === memory.byteLength)
    return new Uint8Array(memory, byteOffset, byteLength);
  return new Uint8Array(buffer);
}
