/** The objects that a PDF file is made of. Names are JavaScript strings, strings are bytes. */
export type PdfValue = null | boolean | number | string | Uint8Array | PdfRef | PdfValue[] | PdfDict | PdfStream;

export type PdfDict = Map<string, PdfValue>;

export class PdfRef {
  readonly num: number;
  readonly gen: number;

  constructor(num: number, gen: number) {
    this.num = num;
    this.gen = gen;
  }
}

/** A stream as it lies in the file: still filtered and encrypted. */
export class PdfStream {
  readonly dict: PdfDict;
  readonly raw: Uint8Array;
  /** Object number and generation, which the key of an encrypted file depends on. */
  readonly num: number;
  readonly gen: number;
  /** The end of the stream was not found: the file is cut off. */
  readonly cutOff: boolean;

  constructor(dict: PdfDict, raw: Uint8Array, num: number, gen: number, cutOff: boolean) {
    this.dict = dict;
    this.raw = raw;
    this.num = num;
    this.gen = gen;
    this.cutOff = cutOff;
  }
}

/** Bytes as characters 0–255. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** A text string: UTF-16 with byte order mark, UTF-8 with mark, or PDFDocEncoding (read as Latin-1). */
export function textOf(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    const even = Buffer.from(buffer.subarray(2, bytes.length - (bytes.length % 2)));
    return even.swap16().toString('utf16le');
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return buffer.subarray(2).toString('utf16le');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return buffer.subarray(3).toString('utf8');
  return buffer.toString('latin1');
}
