import type { Budget } from './budget.ts';
import { CLASS, DELIMITER, HEX, NUMERIC, WHITE } from './character-classes.ts';
import { latin1, type PdfDict, PdfRef, type PdfValue } from './pdf-object.ts';

/** A word of the file that is no object: `obj`, `endobj`, `stream`, `R`, or garbage. */
class Keyword {
  readonly word: string;

  constructor(word: string) {
    this.word = word;
  }
}

/** Reads objects at a position. Broken syntax gives null, never an exception other than `Stop`. */
export class ObjectReader {
  readonly bytes: Uint8Array;
  position: number;
  private readonly budget: Budget;
  private readonly decryptString: ((bytes: Uint8Array) => Uint8Array) | undefined;
  private depth = 0;

  constructor(bytes: Uint8Array, position: number, budget: Budget, decryptString?: (bytes: Uint8Array) => Uint8Array) {
    this.bytes = bytes;
    this.position = position;
    this.budget = budget;
    this.decryptString = decryptString;
  }

  /** The next object, or null where none is. */
  readValue(): PdfValue {
    const value = this.readToken();
    if (value instanceof Keyword) return null;
    return value;
  }

  /** `N G obj` here? Gives the two numbers and leaves the position behind `obj`. */
  readObjectHead(): { num: number; gen: number } | null {
    const num = this.readInteger();
    const gen = this.readInteger();
    if (num === null || gen === null || !this.takeWord('obj')) return null;
    return { num, gen };
  }

  /** True, and moves on, when the given word stands here after white space. */
  takeWord(word: string): boolean {
    this.skipWhite();
    for (let i = 0; i < word.length; i++) if (this.bytes[this.position + i] !== word.charCodeAt(i)) return false;
    this.position += word.length;
    return true;
  }

  /** An unsigned integer after white space, or null. */
  readInteger(): number | null {
    this.skipWhite();
    let value = 0;
    const start = this.position;
    for (let code = this.bytes[this.position]; code !== undefined && code >= 48 && code <= 57; ) {
      value = value * 10 + code - 48;
      code = this.bytes[++this.position];
    }
    return this.position === start || this.position - start > 15 ? null : value;
  }

  skipWhite(): void {
    const { bytes } = this;
    for (;;) {
      const code = bytes[this.position];
      if (code === undefined) return;
      if (code === 37) {
        while (this.position < bytes.length && bytes[this.position] !== 10 && bytes[this.position] !== 13)
          this.position++;
      } else if (CLASS[code] === WHITE) this.position++;
      else return;
    }
  }

  private readToken(): PdfValue | Keyword {
    this.skipWhite();
    const code = this.bytes[this.position];
    if (code === undefined) return new Keyword('');
    if (CLASS[code] === NUMERIC) return this.readNumberOrRef();
    switch (code) {
      case 47:
        return this.readName();
      case 40:
        return this.decrypted(readLiteralString(this));
      case 60:
        if (this.bytes[this.position + 1] === 60) return this.readDict();
        return this.decrypted(readHexString(this));
      case 91:
        return this.readArray();
    }
    return this.readWord();
  }

  private decrypted(bytes: Uint8Array): Uint8Array {
    return this.decryptString ? this.decryptString(bytes) : bytes;
  }

  private readNumberOrRef(): PdfValue {
    const value = this.readNumber();
    const behind = this.position;
    if (!Number.isInteger(value) || value < 0) return value;
    if (CLASS[this.bytes[behind] ?? 0] !== WHITE) return value;
    const gen = this.readInteger();
    if (gen !== null && CLASS[this.bytes[this.position] ?? 0] === WHITE) {
      this.skipWhite();
      const next = CLASS[this.bytes[this.position + 1] ?? 32];
      if (this.bytes[this.position] === 82 && (next === WHITE || next === DELIMITER)) {
        this.position++;
        return new PdfRef(value, gen);
      }
    }
    this.position = behind;
    return value;
  }

  private readNumber(): number {
    const start = this.position;
    while (CLASS[this.bytes[this.position] ?? 32] === NUMERIC) this.position++;
    const value = Number.parseFloat(latin1(this.bytes.subarray(start, Math.min(this.position, start + 40))));
    return Number.isFinite(value) ? value : 0;
  }

  private readName(): string {
    const start = ++this.position;
    let escaped = false;
    for (;;) {
      const code = this.bytes[this.position];
      if (code === undefined || CLASS[code] === WHITE || CLASS[code] === DELIMITER) break;
      if (code === 35) escaped = true;
      this.position++;
    }
    const name = latin1(this.bytes.subarray(start, this.position));
    if (!escaped) return name;
    return name.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }

  private readArray(): PdfValue[] {
    this.enter();
    this.position++;
    const items: PdfValue[] = [];
    for (;;) {
      this.skipWhite();
      const code = this.bytes[this.position];
      if (code === undefined) break;
      if (code === 93) {
        this.position++;
        break;
      }
      const item = this.readToken();
      if (item instanceof Keyword) {
        // `endobj` inside an array: the bracket is missing, and everything behind belongs to others.
        if (item.word === 'endobj' || item.word === 'obj') break;
        continue;
      }
      items.push(item);
    }
    this.depth--;
    return items;
  }

  private readDict(): PdfDict {
    this.enter();
    this.position += 2;
    const dict: PdfDict = new Map();
    for (;;) {
      this.skipWhite();
      const code = this.bytes[this.position];
      if (code === undefined) break;
      if (code === 62) {
        this.position += this.bytes[this.position + 1] === 62 ? 2 : 1;
        break;
      }
      const key = this.readToken();
      if (key instanceof Keyword && (key.word === 'endobj' || key.word === 'stream')) break;
      if (typeof key !== 'string') continue;
      this.skipWhite();
      if (this.bytes[this.position] === 62) continue;
      const value = this.readToken();
      if (!(value instanceof Keyword)) dict.set(key, value);
    }
    this.depth--;
    return dict;
  }

  private enter(): void {
    if (++this.depth > this.budget.limits.nesting) this.budget.stop('nesting');
  }

  private readWord(): PdfValue | Keyword {
    const start = this.position;
    while (
      this.position < this.bytes.length &&
      CLASS[this.bytes[this.position]!] !== WHITE &&
      CLASS[this.bytes[this.position]!] !== DELIMITER
    )
      this.position++;
    if (this.position === start) this.position++;
    const word = latin1(this.bytes.subarray(start, Math.min(this.position, start + 40)));
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === 'null') return null;
    return new Keyword(word);
  }
}

interface Cursor {
  readonly bytes: Uint8Array;
  position: number;
}

const ESCAPES = new Map([...'nrtbf'].map((letter, i) => [letter.charCodeAt(0), [10, 13, 9, 8, 12][i]!]));

/** A string in parentheses at the cursor, with its escapes resolved. */
function readLiteralString(cursor: Cursor): Uint8Array {
  const { bytes } = cursor;
  const out: number[] = [];
  let open = 1;
  let at = cursor.position + 1;
  for (; at < bytes.length; at++) {
    let code = bytes[at]!;
    if (code === 40) open++;
    else if (code === 41 && --open === 0) break;
    else if (code === 92) {
      code = bytes[++at] ?? 92;
      if (code >= 48 && code <= 55) {
        let octal = code - 48;
        for (let i = 0; i < 2 && bytes[at + 1]! >= 48 && bytes[at + 1]! <= 55; i++)
          octal = octal * 8 + bytes[++at]! - 48;
        code = octal & 255;
      } else if (code === 13 || code === 10) {
        if (code === 13 && bytes[at + 1] === 10) at++;
        continue;
      } else code = ESCAPES.get(code) ?? code;
    }
    out.push(code);
  }
  cursor.position = at + 1;
  return Uint8Array.from(out);
}

/** A string in angle brackets at the cursor. */
function readHexString(cursor: Cursor): Uint8Array {
  const { bytes } = cursor;
  const out: number[] = [];
  let high = -1;
  let at = cursor.position + 1;
  for (; at < bytes.length && bytes[at] !== 62; at++) {
    const digit = HEX[bytes[at]!]!;
    if (digit === 255) continue;
    if (high < 0) high = digit;
    else {
      out.push(high * 16 + digit);
      high = -1;
    }
  }
  if (high >= 0) out.push(high * 16);
  cursor.position = at + 1;
  return Uint8Array.from(out);
}
