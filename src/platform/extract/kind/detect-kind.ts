import type { DocumentKind } from '#src/shared/extracted-document.ts';
import { LimitReached, type ReadingBudget } from '../reading-budget.ts';
import { type CharsetHints, decodeText } from '../text/decode-text.ts';
import { DamagedZip, openZip } from '../zip/zip-reader.ts';
import { compoundFileKind } from './compound-file.ts';
import type { DetectedKind } from './detected-kind.ts';
import { kindOfText } from './kind-of-text.ts';
import { zipKind } from './zip-kind.ts';

/** More than any text that is read; the head tells what it is. */
const BYTES_TO_JUDGE_TEXT = 64 * 1024;

/** Finds out what a file is by its content alone: the name and the declared type are often wrong. */
export async function detectKind(bytes: Uint8Array, budget: ReadingBudget, hints: CharsetHints): Promise<DetectedKind> {
  if (bytes.length === 0) return { kind: 'unknown', mimeType: 'application/octet-stream' };
  if (isPdf(bytes)) return { kind: 'pdf', mimeType: 'application/pdf' };
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, 'PK\u0005\u0006')) return detectZip(bytes, budget);
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) return compoundFileKind(bytes);
  if (startsWith(bytes, '{\\rtf')) return { kind: 'legacy-office', mimeType: 'application/rtf' };
  if (startsWith(bytes, 'II*\u0000') || startsWith(bytes, 'MM\u0000*'))
    return { kind: 'image', mimeType: 'image/tiff' };
  const binary = await detectBinary(bytes.subarray(0, BYTES_TO_JUDGE_TEXT));
  if (binary !== undefined && !isMarkup(binary.mime)) return { kind: binaryKind(binary.mime), mimeType: binary.mime };
  return detectText(bytes, hints);
}

async function detectBinary(head: Uint8Array): Promise<{ readonly mime: string } | undefined> {
  const isPlain = head.subarray(0, 512).every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
  if (isPlain) return undefined;
  // Loaded when needed: most files are none of the hundred kinds that it knows, and it takes its time to load.
  const { fileTypeFromBuffer } = await import('file-type');
  return fileTypeFromBuffer(head);
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  for (let at = 0; at < magic.length; at++) if (bytes[at] !== magic.charCodeAt(at)) return false;
  return true;
}

/** The header may stand within the first 1,024 bytes, but not inside a web page. */
function isPdf(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
  return head.includes('%PDF-') && !/^(?:\xef\xbb\xbf)?\s*</.test(head);
}

function detectZip(bytes: Uint8Array, budget: ReadingBudget): DetectedKind {
  try {
    const zip = openZip(bytes, budget);
    return { ...zipKind(zip, budget), zip };
  } catch (error) {
    const plain = { ...kindOfFirstPart(bytes) };
    if (error instanceof DamagedZip) return { ...plain, damage: `the zip container is damaged: ${error.message}` };
    if (error instanceof LimitReached) return { ...plain, limit: error.limit };
    throw error;
  }
}

/** A truncated archive has no list of its parts; the names stand before each part as well. */
function kindOfFirstPart(bytes: Uint8Array): { kind: DocumentKind; mimeType: string } {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1 << 20)).toString('latin1');
  if (head.includes('word/')) return { kind: 'docx', mimeType: MIME.docx };
  if (head.includes('xl/')) return { kind: 'xlsx', mimeType: MIME.xlsx };
  if (head.includes('ppt/')) return { kind: 'pptx', mimeType: MIME.pptx };
  for (const kind of ['odt', 'ods', 'odp'] as const) {
    if (head.slice(0, 200).includes(MIME[kind])) return { kind, mimeType: MIME[kind] };
  }
  return { kind: 'archive', mimeType: 'application/zip' };
}

const MIME = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
} as const;

function isMarkup(mime: string): boolean {
  return mime.includes('xml') || mime.startsWith('text/');
}

function binaryKind(mime: string): DocumentKind {
  if (mime.startsWith('image/')) return 'image';
  return /zip|rar|7z|tar|compress|gzip|bzip|x-xz|zstd|cab/.test(mime) ? 'archive' : 'unknown';
}

function detectText(bytes: Uint8Array, hints: CharsetHints): DetectedKind {
  const { text: head } = decodeText(bytes.subarray(0, BYTES_TO_JUDGE_TEXT), hints);
  const found = kindOfText(head);
  if (found === null) return { kind: 'unknown', mimeType: 'application/octet-stream' };
  return found;
}
