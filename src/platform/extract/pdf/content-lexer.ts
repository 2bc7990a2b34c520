import { CLASS, DELIMITER, HEX, NUMERIC, WHITE } from './character-classes.ts';

const ESCAPED = new Uint8Array(256);
for (let code = 0; code < 256; code++) ESCAPED[code] = code;
for (const [letter, code] of [
  ['n', 10],
  ['r', 13],
  ['t', 9],
  ['b', 8],
  ['f', 12],
] as const)
  ESCAPED[letter.charCodeAt(0)] = code;

/**
 * Reads a content stream operator by operator. No object is made per token: numbers lie in `numbers`, strings in
 * `text` between offsets, names and dictionaries as offsets of the stream. All are valid until the next call of `next`.
 */
export class ContentLexer {
  readonly bytes: Uint8Array;
  position = 0;
  readonly numbers = new Float64Array(64);
  numberCount = 0;
  /** Decoded bytes of all strings of the operator. */
  text = new Uint8Array(1024);
  textLength = 0;
  /** Where the last string outside an array begins in `text`. */
  stringStart = 0;
  /** Elements of the last array: a number, or a string when `itemEnd` is not -1. */
  itemStart = new Float64Array(256);
  itemEnd = new Int32Array(256);
  itemCount = 0;
  nameStart = 0;
  nameEnd = 0;
  /** Where the first dictionary among the operands begins, -1 where there is none. */
  dictStart = -1;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** The next operator, its up to three characters packed into an integer; 0 at the end. */
  next(): number {
    const { bytes } = this;
    const { length } = bytes;
    this.numberCount = 0;
    this.textLength = 0;
    this.itemCount = 0;
    this.dictStart = -1;
    this.nameStart = this.nameEnd = 0;
    // The place is kept at hand between the calls: half the time of a page of text goes by in here.
    let at = this.position;
    while (at < length) {
      const code = bytes[at]!;
      const kind = CLASS[code];
      if (kind === WHITE) {
        at++;
        continue;
      }
      this.position = at;
      if (kind === NUMERIC) {
        const value = this.readNumber();
        if (this.numberCount < 64) this.numbers[this.numberCount++] = value;
      } else if (kind === DELIMITER) this.readDelimited(code);
      else return this.readOperator();
      at = this.position;
    }
    this.position = at;
    return 0;
  }

  private readDelimited(code: number): void {
    if (code === 47) this.readName();
    else if (code === 91) this.readArray();
    else if (code === 40) {
      this.stringStart = this.textLength;
      this.readLiteral();
    } else if (code === 60 && this.bytes[this.position + 1] !== 60) {
      this.stringStart = this.textLength;
      this.readHex();
    } else if (code === 60) this.skipDict();
    else if (code === 37) this.skipComment();
    else this.position++;
  }

  private readOperator(): number {
    const { bytes } = this;
    let packed = 0;
    let length = 0;
    for (; this.position < bytes.length; this.position++) {
      const code = bytes[this.position]!;
      const kind = CLASS[code];
      if (kind === WHITE || kind === DELIMITER) break;
      if (length++ < 3) packed = (packed << 8) | code;
    }
    return length > 3 ? 0xffffff : packed;
  }

  private readNumber(): number {
    const { bytes } = this;
    let at = this.position;
    let negative = false;
    let value = 0;
    let scale = 0;
    for (; at < bytes.length; at++) {
      const code = bytes[at]!;
      if (code >= 48 && code <= 57) {
        value = value * 10 + code - 48;
        scale *= 10;
      } else if (code === 46 && scale === 0) scale = 1;
      else if (code === 45 && at === this.position) negative = true;
      else if (CLASS[code] !== NUMERIC) break;
    }
    this.position = at;
    if (scale > 1) value /= scale;
    if (value > 1e15) value = 1e15;
    return negative ? -value : value;
  }

  private readName(): void {
    const { bytes } = this;
    let at = this.position + 1;
    this.nameStart = at;
    while (at < bytes.length && CLASS[bytes[at]!] !== WHITE && CLASS[bytes[at]!] !== DELIMITER) at++;
    this.nameEnd = this.position = at;
  }

  private readArray(): void {
    const { bytes } = this;
    this.position++;
    this.itemCount = 0;
    while (this.position < bytes.length) {
      const code = bytes[this.position]!;
      const kind = CLASS[code];
      if (kind === NUMERIC) this.addItem(this.readNumber(), -1);
      else if (code === 40 || (code === 60 && bytes[this.position + 1] !== 60)) {
        const start = this.textLength;
        if (code === 40) this.readLiteral();
        else this.readHex();
        this.addItem(start, this.textLength);
      } else if (code === 93) {
        this.position++;
        return;
      } else if (kind === 0) return;
      else this.position++;
    }
  }

  private addItem(start: number, end: number): void {
    if (this.itemCount === this.itemEnd.length) {
      const starts = new Float64Array(this.itemCount * 2);
      starts.set(this.itemStart);
      this.itemStart = starts;
      const ends = new Int32Array(this.itemCount * 2);
      ends.set(this.itemEnd);
      this.itemEnd = ends;
    }
    this.itemStart[this.itemCount] = start;
    this.itemEnd[this.itemCount++] = end;
  }

  private push(code: number): void {
    if (this.textLength === this.text.length) {
      const larger = new Uint8Array(this.textLength * 2);
      larger.set(this.text);
      this.text = larger;
    }
    this.text[this.textLength++] = code;
  }

  private readLiteral(): void {
    const { bytes } = this;
    let open = 1;
    let at = this.position + 1;
    for (; at < bytes.length; at++) {
      let code = bytes[at]!;
      if (code === 40) open++;
      else if (code === 41 && --open === 0) break;
      else if (code === 92) {
        code = bytes[++at] ?? 92;
        if (code >= 48 && code <= 55) {
          code -= 48;
          for (let i = 0; i < 2 && bytes[at + 1]! >= 48 && bytes[at + 1]! <= 55; i++)
            code = code * 8 + bytes[++at]! - 48;
          code &= 255;
        } else if (code === 10 || code === 13) {
          if (code === 13 && bytes[at + 1] === 10) at++;
          continue;
        } else code = ESCAPED[code]!;
      }
      this.push(code);
    }
    this.position = at + 1;
  }

  private readHex(): void {
    const { bytes } = this;
    let high = -1;
    let at = this.position + 1;
    for (; at < bytes.length; at++) {
      const code = bytes[at]!;
      if (code === 62) break;
      const digit = HEX[code]!;
      if (digit === 255) continue;
      if (high < 0) high = digit << 4;
      else {
        this.push(high | digit);
        high = -1;
      }
    }
    if (high >= 0) this.push(high);
    this.position = at + 1;
  }

  /** Only marks where it begins: whoever needs the dictionary reads it from there. */
  private skipDict(): void {
    const { bytes } = this;
    if (this.dictStart < 0) this.dictStart = this.position;
    let depth = 0;
    while (this.position < bytes.length) {
      const code = bytes[this.position]!;
      if (code === 60 && bytes[this.position + 1] === 60) {
        depth++;
        this.position += 2;
      } else if (code === 62 && bytes[this.position + 1] === 62) {
        this.position += 2;
        if (--depth === 0) return;
      } else if (code === 40) {
        const length = this.textLength;
        this.readLiteral();
        this.textLength = length;
      } else this.position++;
    }
  }

  private skipComment(): void {
    while (this.position < this.bytes.length && this.bytes[this.position] !== 10 && this.bytes[this.position] !== 13)
      this.position++;
  }
}
