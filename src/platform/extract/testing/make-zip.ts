import { crc32, deflateRawSync } from 'node:zlib';

/** For tests: one part of a zip archive. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Already deflated content; `content` is left out then. */
  readonly deflated?: Uint8Array;
  readonly crc?: number;
  readonly method?: number;
  readonly flags?: number;
  /** What the headers say it inflates to, if they are to lie. */
  readonly saidBytes?: number;
}

/** For tests: a zip archive, deflated, with headers that lie where a part says so. */
export function makeZip(parts: readonly ZipPart[]): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const packed = part.deflated ?? (part.method === 0 ? content : deflateRawSync(content));
    const name = Buffer.from(part.name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(part.flags ?? 0, 2);
    fields.writeUInt16LE(part.method ?? 8, 4);
    fields.writeUInt32LE(part.crc ?? (part.deflated === undefined ? crc32(content) : 0), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(part.saidBytes ?? content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const head = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, name]);
    const entry = Buffer.alloc(46);
    entry.write('PK\u0001\u0002', 'latin1');
    fields.copy(entry, 6);
    entry.writeUInt32LE(at, 42);
    bodies.push(head, Buffer.from(packed));
    directory.push(entry, name);
    at += head.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(Math.min(parts.length, 0xffff), 8);
  end.writeUInt16LE(Math.min(parts.length, 0xffff), 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, list, end]);
}
