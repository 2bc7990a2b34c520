import { appendFileSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from './content-store.ts';

/** Small JSON records that can be made again at any time: what was seen at an address, what a file holds, how it was judged. */
export interface RecordStore {
  /** The record kept under a key, or null. A record that a crash cut short counts as not there. */
  get(kind: string, key: string): Promise<unknown>;
  set(kind: string, key: string, value: unknown): Promise<void>;
  close(): void;
}

/** A log that grew beyond this many bytes is put away, and the one put away before is dropped. */
const LARGEST_LOG = 32 << 20;
const KEY_LENGTH = 40;
const LINE_FEED = 0x0a;

/** One kind of records, read once and from then on added to. */
interface Log {
  readonly file: number;
  /** JSON by hashed key: still in the bytes of the file, or as it was written by this process. */
  readonly records: Map<string, Buffer | string>;
}

/**
 * Keeps each kind of records in a log of lines "hashed key, JSON", of which the last of a key holds: a thousand small files
 * take longer to write and read than a thousand judgements to make. Several processes may use the same folder at once; what
 * the others add after a log was read is seen by the next run. Works at once and not aside, since a line is written in less
 * time than another thread needs to be asked.
 * @param folder may be deleted at any time between two runs
 * @param largestLog bytes; for tests
 */
export function openRecordStore(folder: string, largestLog = LARGEST_LOG): RecordStore {
  const logs = new Map<string, Log>();
  const logOf = (kind: string): Log => {
    const known = logs.get(kind) ?? openLog(folder, kind, largestLog);
    logs.set(kind, known);
    return known;
  };
  return {
    async get(kind, key) {
      const json = logOf(kind).records.get(hashedKey(key));
      return json === undefined ? null : parseOrNull(json);
    },
    async set(kind, key, value) {
      const { file, records } = logOf(kind);
      const json = JSON.stringify(value);
      // One write a line: in append mode lines of several processes do not mix.
      appendFileSync(file, `${hashedKey(key)} ${json}\n`);
      records.set(hashedKey(key), json);
    },
    close() {
      for (const { file } of logs.values()) closeSync(file);
      logs.clear();
    },
  };
}

function openLog(folder: string, kind: string, largestLog: number): Log {
  const path = join(folder, `${kind}.log`);
  const older = join(folder, `${kind}.older.log`);
  mkdirSync(folder, { recursive: true });
  let bytes = readIfThere(path);
  if (bytes.length > largestLog) {
    renameSync(path, older);
    bytes = Buffer.alloc(0);
  }
  const records = new Map<string, Buffer>();
  addLines(readIfThere(older), records);
  addLines(bytes, records);
  const file = openSync(path, 'a');
  // What a crash cut short must not spoil the line that comes next, nor be taken for whole because it gets an end.
  if (bytes.length > 0 && bytes.at(-1) !== LINE_FEED) appendFileSync(file, ' (cut short)\n');
  return { file, records };
}

/** A line without its end is not there; one that is no record is found out when it is asked for. */
function addLines(bytes: Buffer, records: Map<string, Buffer>): void {
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
    if (end - start > KEY_LENGTH) {
      records.set(bytes.toString('latin1', start, start + KEY_LENGTH), bytes.subarray(start + KEY_LENGTH, end));
    }
    start = end + 1;
  }
}

function hashedKey(key: string): string {
  return hashOf(key).slice(0, KEY_LENGTH);
}

function readIfThere(path: string): Buffer {
  return existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
}

function parseOrNull(json: Buffer | string): unknown {
  try {
    return JSON.parse(json.toString());
  } catch {
    // Not flushed to the disk on purpose: a power cut may leave half a record, and it is simply made again.
    return null;
  }
}
