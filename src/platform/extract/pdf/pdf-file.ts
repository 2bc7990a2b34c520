import { type Budget, Stop } from './budget.ts';
import { type Decryption, openEncryption } from './decryption.ts';
import { ObjectReader } from './object-reader.ts';
import { type PdfDict, PdfRef, PdfStream, type PdfValue } from './pdf-object.ts';
import { rebuildXref } from './rebuild-xref.ts';
import { type Decoded, undoFilters } from './stream-filters.ts';
import { readXref, type XrefEntry } from './xref.ts';

/** An opened file: gives its objects by number, repairs the way to them where it is broken. */
export class PdfFile {
  readonly bytes: Uint8Array;
  readonly budget: Budget;
  trailer: PdfDict = new Map();
  /** Why the file cannot be opened without a password, in English. */
  locked: string | null = null;
  /** The cross-reference did not fit, and the objects were looked up by scanning. */
  rebuilt = false;
  private entries = new Map<number, XrefEntry>();
  private readonly cache = new Map<number, PdfValue>();
  private readonly containers = new Map<number, ReadonlyMap<number, PdfValue>>();
  private readonly reading = new Set<number>();
  private decryption: Decryption | null = null;
  private readonly buffer: Buffer;

  constructor(bytes: Uint8Array, budget: Budget) {
    this.bytes = bytes;
    this.budget = budget;
    this.buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const headerOffset = Math.max(0, this.buffer.subarray(0, 1024).indexOf('%PDF-'));
    const xref = this.tryXref(headerOffset);
    if (xref) {
      this.entries = xref.entries;
      this.trailer = xref.trailer;
      this.unlock();
    } else this.rebuild();
  }

  /** The root of the document is there. */
  hasCatalog(): boolean {
    return this.dict(this.trailer.get('Root'))?.has('Pages') ?? false;
  }

  /** Objects that the file defines. */
  objectNumbers(): Iterable<number> {
    return this.entries.keys();
  }

  get objectCount(): number {
    return this.entries.size;
  }

  /** The value itself or what its reference leads to; null where that leads nowhere. */
  readonly resolve = (value: PdfValue | undefined): PdfValue => {
    let current = value ?? null;
    for (let hops = 0; current instanceof PdfRef; hops++) {
      if (hops > 20) return null;
      current = this.object(current.num);
    }
    return current;
  };

  dict(value: PdfValue | undefined): PdfDict | null {
    const resolved = this.resolve(value);
    if (resolved instanceof PdfStream) return resolved.dict;
    return resolved instanceof Map ? resolved : null;
  }

  array(value: PdfValue | undefined): PdfValue[] {
    const resolved = this.resolve(value);
    return Array.isArray(resolved) ? resolved : [];
  }

  numbers(value: PdfValue | undefined): number[] {
    return this.array(value).map((item) => {
      const resolved = this.resolve(item);
      return typeof resolved === 'number' ? resolved : 0;
    });
  }

  stream(value: PdfValue | undefined): PdfStream | null {
    const resolved = this.resolve(value);
    return resolved instanceof PdfStream ? resolved : null;
  }

  /** @throws Stop when a budget is used up */
  decode(stream: PdfStream): Decoded {
    const raw = this.decryption?.stream(stream.raw, stream.dict, stream.num, stream.gen) ?? stream.raw;
    const decoded = undoFilters(raw, stream.dict, this.resolve, this.budget);
    return stream.cutOff ? { ...decoded, damaged: true } : decoded;
  }

  object(num: number): PdfValue {
    const known = this.cache.get(num);
    if (known !== undefined) return known;
    const entry = this.entries.get(num);
    if (!entry || this.reading.has(num)) return null;
    this.reading.add(num);
    try {
      const value = 'offset' in entry ? this.objectAt(entry.offset, num) : this.contained(entry.container, num);
      this.cache.set(num, value);
      return value;
    } catch (error) {
      // One object that is nested without end does not make the others worse.
      if (!(error instanceof Stop) || error.limit !== 'nesting') throw error;
      this.cache.set(num, null);
      return null;
    } finally {
      this.reading.delete(num);
    }
  }

  /** Looks all objects up anew by scanning the file. Does nothing the second time. */
  rebuild(): void {
    if (this.rebuilt) return;
    this.rebuilt = true;
    const { entries, trailer, containers } = rebuildXref(this.bytes, this.budget);
    this.cache.clear();
    this.containers.clear();
    this.entries = entries;
    const foundRoot = trailer.get('FoundRoot');
    for (const key of ['Root', 'Encrypt', 'ID', 'Info']) {
      const value = trailer.get(key) ?? this.trailer.get(key);
      if (value !== undefined) this.trailer.set(key, value);
    }
    if (!this.trailer.has('Root') && typeof foundRoot === 'number') this.trailer.set('Root', new PdfRef(foundRoot, 0));
    this.unlock();
    if (this.locked) return;
    for (const container of containers)
      for (const [num, value] of this.readContainer(container)) {
        if (!entries.has(num)) entries.set(num, { container, index: 0 });
        if (!this.trailer.has('Root') && value instanceof Map && value.get('Type') === 'Catalog')
          this.trailer.set('Root', new PdfRef(num, 0));
      }
  }

  private tryXref(headerOffset: number) {
    const access = {
      objectAt: (offset: number) => this.objectAt(offset, null),
      decode: (stream: PdfStream) => undoFilters(stream.raw, stream.dict, this.resolve, this.budget).bytes,
    };
    return readXref(this.bytes, headerOffset, access, this.budget);
  }

  private unlock(): void {
    this.locked = null;
    this.decryption = null;
    const dict = this.dict(this.trailer.get('Encrypt'));
    if (!dict) return;
    const id = this.resolve(this.array(this.trailer.get('ID'))[0]);
    const opened = openEncryption(dict, id instanceof Uint8Array ? id : new Uint8Array(0), this.resolve);
    this.cache.clear();
    if (typeof opened === 'string') this.locked = opened;
    else this.decryption = opened;
  }

  /** @param expected number that must stand there; null takes any */
  private objectAt(offset: number, expected: number | null): PdfValue {
    const head = new ObjectReader(this.bytes, offset, this.budget);
    const name = offset < this.bytes.length ? head.readObjectHead() : null;
    if (!name || (expected !== null && name.num !== expected)) {
      if (expected === null || this.rebuilt) return null;
      this.rebuild();
      const entry = this.entries.get(expected);
      if (!entry) return null;
      return 'offset' in entry ? this.objectAt(entry.offset, expected) : this.contained(entry.container, expected);
    }
    const { num, gen } = name;
    const { decryption } = this;
    const decryptString = decryption ? (bytes: Uint8Array) => decryption.string(bytes, num, gen) : undefined;
    const reader = new ObjectReader(this.bytes, head.position, this.budget, decryptString);
    const value = reader.readValue();
    if (!(value instanceof Map) || !reader.takeWord('stream')) return value;
    return this.streamAt(reader.position, value, num, gen);
  }

  private streamAt(position: number, dict: PdfDict, num: number, gen: number): PdfStream {
    let start = position;
    if (this.bytes[start] === 13) start++;
    if (this.bytes[start] === 10) start++;
    const length = this.resolve(dict.get('Length'));
    if (typeof length === 'number' && length >= 0 && start + length <= this.bytes.length) {
      const end = new ObjectReader(this.bytes, start + length, this.budget);
      if (end.takeWord('endstream') || end.takeWord('endobj'))
        return new PdfStream(dict, this.bytes.subarray(start, start + length), num, gen, false);
    }
    this.budget.checkTime();
    const found = this.buffer.indexOf('endstream', start);
    let end = found < 0 ? this.bytes.length : found;
    if (found > start && this.bytes[end - 1] === 10) end--;
    if (found > start && this.bytes[end - 1] === 13) end--;
    return new PdfStream(dict, this.bytes.subarray(start, Math.max(start, end)), num, gen, found < 0);
  }

  private contained(container: number, num: number): PdfValue {
    const found = this.readContainer(container).get(num);
    if (found !== undefined || this.rebuilt) return found ?? null;
    this.rebuild();
    const entry = this.entries.get(num);
    if (!entry) return null;
    return 'offset' in entry ? this.objectAt(entry.offset, num) : this.contained(entry.container, num);
  }

  private readContainer(container: number): ReadonlyMap<number, PdfValue> {
    const known = this.containers.get(container);
    if (known) return known;
    const stream = this.stream(new PdfRef(container, 0));
    const objects = new Map(stream ? this.objectsIn(stream) : []);
    this.containers.set(container, objects);
    return objects;
  }

  private objectsIn(stream: PdfStream): [num: number, value: PdfValue][] {
    const count = this.resolve(stream.dict.get('N'));
    const first = this.resolve(stream.dict.get('First'));
    if (typeof count !== 'number' || typeof first !== 'number') return [];
    const { bytes } = this.decode(stream);
    const head = new ObjectReader(bytes, 0, this.budget);
    const objects: [number, PdfValue][] = [];
    for (let i = 0; i < Math.min(count, 100_000); i++) {
      const num = head.readInteger();
      const offset = head.readInteger();
      if (num === null || offset === null) break;
      if (first + offset < bytes.length)
        objects.push([num, new ObjectReader(bytes, first + offset, this.budget).readValue()]);
    }
    return objects;
  }
}
