import { crc32, inflateRawSync } from 'node:zlib';
import { LimitReached, type ReadingBudget } from '../reading-budget.ts';

/**
 * Reads zip archives that may be hostile: only the central directory is believed, and of it only where a part begins;
 * how much a part becomes is measured while it is inflated. Nothing is ever written to disk, names are mere keys.
 */
export interface ZipArchive {
  /** Names as stored, with forward slashes. */
  readonly names: readonly string[];
  /** Some part is encrypted by the zip itself. */
  readonly encrypted: boolean;
  has(name: string): boolean;
  /**
   * The content of a part; names are compared without regard to case.
   * @returns null when there is none
   * @throws LimitReached, DamagedZip
   */
  read(name: string): Buffer | null;
}

/** The archive or one of its parts cannot be read. */
export class DamagedZip extends Error {}

interface Entry {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedBytes: number;
  readonly headerAt: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const PART_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;

/**
 * @throws DamagedZip when there is no usable central directory (a truncated download), LimitReached on too many entries
 */
export function openZip(bytes: Uint8Array, budget: ReadingBudget): ZipArchive {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const endAt = findEnd(data);
  const declared = data.readUInt16LE(endAt + 10);
  if (declared > budget.limits.zipEntries && declared !== 0xffff) throw new LimitReached('entries');
  const { entries, names } = readDirectory(data, endAt, budget);
  return {
    names,
    encrypted: [...entries.values()].some((entry) => (entry.flags & ENCRYPTED_FLAG) !== 0),
    has: (name) => entries.has(key(name)),
    read: (name) => {
      const entry = entries.get(key(name));
      return entry === undefined ? null : readPart(data, entry, name, budget);
    },
  };
}

function key(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/** The record stands at the end, before a comment of at most 65,535 bytes. */
function findEnd(data: Buffer): number {
  for (let at = data.length - 22; at >= Math.max(0, data.length - 22 - 0xffff); at--) {
    if (data[at] === 0x50 && data.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw new DamagedZip('no end of central directory');
}

function readDirectory(data: Buffer, endAt: number, budget: ReadingBudget) {
  const size = data.readUInt32LE(endAt + 12);
  const declaredAt = data.readUInt32LE(endAt + 16);
  const startAt = isEntry(data, declaredAt) ? declaredAt : endAt - size;
  // Bytes before the archive (a mail header, a self-extractor) move everything by the same distance.
  const shift = startAt - declaredAt > 0 && declaredAt !== 0xffffffff ? startAt - declaredAt : 0;
  const entries = new Map<string, Entry>();
  const names: string[] = [];
  for (let at = startAt; isEntry(data, at) && at + 46 <= endAt; ) {
    if (names.length >= budget.limits.zipEntries) throw new LimitReached('entries');
    const nameLength = data.readUInt16LE(at + 28);
    const extraLength = data.readUInt16LE(at + 30);
    const name = data.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/');
    const extra = data.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    const wide = readWideSizes(extra, {
      inflated: data.readUInt32LE(at + 24),
      compressed: data.readUInt32LE(at + 20),
      header: data.readUInt32LE(at + 42),
    });
    if (!entries.has(key(name))) {
      names.push(name);
      entries.set(key(name), {
        flags: data.readUInt16LE(at + 8),
        method: data.readUInt16LE(at + 10),
        crc: data.readUInt32LE(at + 16),
        compressedBytes: wide.compressed,
        headerAt: wide.header + shift,
      });
    }
    at += 46 + nameLength + extraLength + data.readUInt16LE(at + 32);
  }
  return { entries, names };
}

function isEntry(data: Buffer, at: number): boolean {
  return at >= 0 && at + 4 <= data.length && data.readUInt32LE(at) === DIRECTORY_ENTRY;
}

/** Zip64: programs that write while they compress put 8-byte figures into an extra field even for small files. */
function readWideSizes(extra: Buffer, short: { inflated: number; compressed: number; header: number }) {
  const sizes = { ...short };
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let field = at + 4;
    for (const name of ['inflated', 'compressed', 'header'] as const) {
      if (sizes[name] !== 0xffffffff || field + 8 > extra.length) continue;
      sizes[name] = Number(extra.readBigUInt64LE(field));
      field += 8;
    }
  }
  return sizes;
}

function readPart(data: Buffer, entry: Entry, name: string, budget: ReadingBudget): Buffer {
  if ((entry.flags & ENCRYPTED_FLAG) !== 0) throw new DamagedZip(`part is encrypted: ${shown(name)}`);
  const at = entry.headerAt;
  if (at + 30 > data.length || data.readUInt32LE(at) !== PART_HEADER) {
    throw new DamagedZip(`part is missing: ${shown(name)}`);
  }
  const startAt = at + 30 + data.readUInt16LE(at + 26) + data.readUInt16LE(at + 28);
  const packed = data.subarray(startAt, startAt + entry.compressedBytes);
  const content = inflate(packed, entry.method, name, budget);
  budget.spendInflated(content.length);
  if (entry.crc !== 0 && crc32(content) !== entry.crc) throw new DamagedZip(`part is damaged: ${shown(name)}`);
  return content;
}

function inflate(packed: Buffer, method: number, name: string, budget: ReadingBudget): Buffer {
  const most = budget.inflatableBytes();
  if (method === STORED) {
    if (packed.length > most) throw new LimitReached('inflated-bytes');
    return packed;
  }
  if (method !== DEFLATED) throw new DamagedZip(`compression ${method} is not used in documents: ${shown(name)}`);
  if (most <= 0) throw new LimitReached('inflated-bytes');
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') {
      throw new LimitReached('inflated-bytes');
    }
    throw new DamagedZip(`part is damaged: ${shown(name)}`, { cause: error });
  }
}

function shown(name: string): string {
  return JSON.stringify(name.slice(0, 80));
}
