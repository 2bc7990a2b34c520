import type { Budget } from './budget.ts';
import { ObjectReader } from './object-reader.ts';
import type { PdfDict, PdfValue } from './pdf-object.ts';
import { PdfStream } from './pdf-object.ts';

/** Where an object lies: at an offset of the file, or as the n-th object of an object stream. */
export type XrefEntry = { readonly offset: number } | { readonly container: number; readonly index: number };

export interface Xref {
  readonly entries: Map<number, XrefEntry>;
  /** The newest trailer; older ones fill what it lacks. */
  readonly trailer: PdfDict;
}

/** More objects than any document has; larger numbers are a lie. */
const MAX_OBJECT_NUMBER = 8_388_607;

/** Reads an indirect object at an offset; decodes a stream. Given by the file, which knows about both. */
export interface StreamAccess {
  objectAt(offset: number): PdfValue;
  decode(stream: PdfStream): Uint8Array;
}

/** Follows the chain of cross-reference tables and streams from `startxref`; null when any part of it is broken. */
export function readXref(bytes: Uint8Array, headerOffset: number, access: StreamAccess, budget: Budget): Xref | null {
  const start = findStartXref(bytes);
  if (start === null) return null;
  const entries = new Map<number, XrefEntry>();
  const trailer: PdfDict = new Map();
  const seen = new Set<number>();
  const queue = [start];
  for (let offset = queue.shift(); offset !== undefined; offset = queue.shift()) {
    if (seen.has(offset)) continue;
    seen.add(offset);
    budget.checkTime();
    const at = offset + headerOffset;
    const reader = new ObjectReader(bytes, at, budget);
    const section = reader.takeWord('xref')
      ? readTable(reader, headerOffset, entries)
      : readXrefStream(access.objectAt(at), access, headerOffset, entries);
    if (!section) return null;
    for (const [key, value] of section) if (!trailer.has(key)) trailer.set(key, value);
    for (const key of ['XRefStm', 'Prev']) {
      const next = section.get(key);
      if (typeof next === 'number') queue.push(next);
    }
  }
  return trailer.has('Root') ? { entries, trailer } : null;
}

function findStartXref(bytes: Uint8Array): number | null {
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-2048).toString('latin1');
  const found = /startxref\s+(\d{1,12})(?![\s\S]*startxref\s+\d)/.exec(tail);
  return found ? Number(found[1]) : null;
}

function readTable(reader: ObjectReader, headerOffset: number, entries: Map<number, XrefEntry>): PdfDict | null {
  for (;;) {
    if (reader.takeWord('trailer')) break;
    const first = reader.readInteger();
    const count = reader.readInteger();
    if (first === null || count === null || first + count > MAX_OBJECT_NUMBER) return null;
    for (let num = first; num < first + count; num++) {
      const offset = reader.readInteger();
      const gen = reader.readInteger();
      if (offset === null || gen === null) return null;
      if (reader.takeWord('n')) {
        if (!entries.has(num) && offset > 0) entries.set(num, { offset: offset + headerOffset });
      } else if (!reader.takeWord('f')) return null;
    }
  }
  const trailer = reader.readValue();
  return trailer instanceof Map ? trailer : null;
}

function readXrefStream(
  value: PdfValue,
  access: StreamAccess,
  headerOffset: number,
  entries: Map<number, XrefEntry>,
): PdfDict | null {
  if (!(value instanceof PdfStream) || value.dict.get('Type') !== 'XRef') return null;
  const { dict } = value;
  const widths = numbersOf(dict.get('W'));
  const size = dict.get('Size');
  if (widths.length < 3 || widths.some((width) => width < 0 || width > 8)) return null;
  const [typeWidth = 0, secondWidth = 0, thirdWidth = 0] = widths;
  const rowWidth = typeWidth + secondWidth + thirdWidth;
  if (rowWidth === 0) return null;
  const index = dict.has('Index') ? numbersOf(dict.get('Index')) : [0, typeof size === 'number' ? size : 0];
  const data = access.decode(value);
  let at = 0;
  for (let part = 0; part + 1 < index.length; part += 2) {
    const first = index[part]!;
    for (let num = first; num < first + index[part + 1]! && at + rowWidth <= data.length; num++, at += rowWidth) {
      if (num > MAX_OBJECT_NUMBER) return null;
      const type = typeWidth === 0 ? 1 : bigEndian(data, at, typeWidth);
      const second = bigEndian(data, at + typeWidth, secondWidth);
      const third = bigEndian(data, at + typeWidth + secondWidth, thirdWidth);
      if (entries.has(num)) continue;
      if (type === 1) entries.set(num, { offset: second + headerOffset });
      else if (type === 2) entries.set(num, { container: second, index: third });
    }
  }
  return dict;
}

function numbersOf(value: PdfValue | undefined): number[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'number') : [];
}

function bigEndian(data: Uint8Array, at: number, width: number): number {
  let value = 0;
  for (let i = 0; i < width; i++) value = value * 256 + data[at + i]!;
  return value;
}
