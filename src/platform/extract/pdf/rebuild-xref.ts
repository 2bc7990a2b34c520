import type { Budget } from './budget.ts';
import { CLASS, WHITE } from './character-classes.ts';
import { ObjectReader } from './object-reader.ts';
import type { PdfDict } from './pdf-object.ts';
import type { Xref, XrefEntry } from './xref.ts';

export interface Rebuilt extends Xref {
  /** Objects whose dictionary says that they are object streams, in the order of the file. */
  readonly containers: readonly number[];
}

/** Finds every `N G obj` of the file; the last definition of a number wins. For files whose cross-reference is broken. */
export function rebuildXref(bytes: Uint8Array, budget: Budget): Rebuilt {
  const entries = new Map<number, XrefEntry>();
  const containers = new Set<number>();
  const trailer: PdfDict = new Map();
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let found = 0;
  for (let at = buffer.indexOf('obj'); at >= 0; at = buffer.indexOf('obj', at + 3)) {
    if ((++found & 1023) === 0) budget.checkTime();
    const head = headBefore(bytes, at);
    if (!head) continue;
    entries.set(head.num, { offset: head.offset });
    const start = buffer.subarray(at + 3, at + 400).toString('latin1');
    const dictText = start.slice(0, firstIndexOf(start, 'stream', 'endobj'));
    if (/\/ObjStm\b/.test(dictText)) containers.add(head.num);
    else containers.delete(head.num);
    if (/\/XRef\b/.test(dictText)) takeTrailer(new ObjectReader(bytes, at + 3, budget), trailer);
    else if (/\/Type\s*\/Catalog\b/.test(dictText) && !trailer.has('Root')) trailer.set('FoundRoot', head.num);
  }
  for (let at = buffer.lastIndexOf('trailer'), tries = 0; at >= 0 && tries < 50; tries++) {
    takeTrailer(new ObjectReader(bytes, at + 7, budget), trailer);
    at = at === 0 ? -1 : buffer.lastIndexOf('trailer', at - 1);
  }
  return { entries, trailer, containers: [...containers] };
}

function takeTrailer(reader: ObjectReader, trailer: PdfDict): void {
  const value = reader.readValue();
  if (!(value instanceof Map)) return;
  for (const key of ['Root', 'Encrypt', 'ID', 'Info']) {
    const entry = value.get(key);
    if (entry !== undefined && !trailer.has(key)) trailer.set(key, entry);
  }
}

function firstIndexOf(text: string, ...words: string[]): number {
  const places = words.map((word) => text.indexOf(word)).filter((place) => place >= 0);
  return places.length > 0 ? Math.min(...places) : text.length;
}

/** Walks back from `obj` over two integers. */
function headBefore(bytes: Uint8Array, objAt: number): { num: number; offset: number } | null {
  const genStart = integerBefore(bytes, objAt);
  if (genStart === null) return null;
  const numStart = integerBefore(bytes, genStart);
  if (numStart === null) return null;
  let num = 0;
  for (let at = numStart; bytes[at]! >= 48 && bytes[at]! <= 57; at++) num = num * 10 + bytes[at]! - 48;
  return num > 0 && num <= 8_388_607 ? { num, offset: numStart } : null;
}

/** Where the integer that ends (after white space) before `end` begins. */
function integerBefore(bytes: Uint8Array, end: number): number | null {
  let at = end - 1;
  while (at >= 0 && CLASS[bytes[at]!] === WHITE && end - at < 20) at--;
  if (at === end - 1) return null;
  const last = at;
  while (at >= 0 && bytes[at]! >= 48 && bytes[at]! <= 57 && last - at < 10) at--;
  return at === last ? null : at + 1;
}
