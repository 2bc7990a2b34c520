import type { Budget } from './budget.ts';
import { CLASS, HEX, WHITE } from './character-classes.ts';

/** Bytes that grow, within what the budget lets a stream inflate to. */
class Output {
  private bytes: Uint8Array;
  private length = 0;
  private readonly budget: Budget;
  private readonly max: number;

  constructor(budget: Budget, expected: number) {
    this.budget = budget;
    this.max = budget.inflatableBytes();
    this.bytes = new Uint8Array(Math.max(64, Math.min(expected, this.max)));
  }

  push(byte: number): void {
    if (this.length === this.bytes.length) this.grow();
    this.bytes[this.length++] = byte;
  }

  done(): Uint8Array {
    this.budget.inflatedBytes += this.length;
    return this.bytes.subarray(0, this.length);
  }

  private grow(): void {
    if (this.length >= this.max) this.budget.stop('inflated-bytes');
    const larger = new Uint8Array(Math.min(this.length * 2, this.max));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

/** ASCIIHexDecode (ISO 32000-1, 7.4.2). */
export function decodeAsciiHex(data: Uint8Array, budget: Budget): Uint8Array {
  const out = new Output(budget, data.length >> 1);
  let high = -1;
  for (const code of data) {
    if (code === 62) break;
    const digit = HEX[code]!;
    if (digit === 255) continue;
    if (high < 0) high = digit;
    else {
      out.push(high * 16 + digit);
      high = -1;
    }
  }
  if (high >= 0) out.push(high * 16);
  return out.done();
}

/** ASCII85Decode (7.4.3). */
export function decodeAscii85(data: Uint8Array, budget: Budget): Uint8Array {
  const out = new Output(budget, data.length);
  let value = 0;
  let count = 0;
  for (const code of data) {
    if (code === 126) break;
    if (CLASS[code] === WHITE) continue;
    if (code === 122 && count === 0) {
      for (let i = 0; i < 4; i++) out.push(0);
      continue;
    }
    if (code < 33 || code > 117) continue;
    value = value * 85 + code - 33;
    if (++count < 5) continue;
    for (let shift = 3; shift >= 0; shift--) out.push(Math.floor(value / 256 ** shift) & 255);
    value = 0;
    count = 0;
  }
  if (count > 1) {
    for (let i = count; i < 5; i++) value = value * 85 + 84;
    for (let i = 0; i < count - 1; i++) out.push(Math.floor(value / 256 ** (3 - i)) & 255);
  }
  return out.done();
}

/** RunLengthDecode (7.4.5). */
export function decodeRunLength(data: Uint8Array, budget: Budget): Uint8Array {
  const out = new Output(budget, data.length * 2);
  for (let at = 0; at < data.length; ) {
    const length = data[at++]!;
    if (length === 128) break;
    if (length < 128) for (let i = 0; i <= length && at < data.length; i++) out.push(data[at++]!);
    else {
      const byte = data[at++] ?? 0;
      for (let i = 0; i < 257 - length; i++) out.push(byte);
    }
  }
  return out.done();
}

/** LZWDecode (7.4.4); `earlyChange` 1 is what nearly all writers do. */
export function decodeLzw(data: Uint8Array, budget: Budget, earlyChange: number): Uint8Array {
  const out = new Output(budget, data.length * 3);
  const prefix = new Uint16Array(4096);
  const last = new Uint8Array(4096);
  const lengths = new Uint16Array(4096);
  const word = new Uint8Array(4097);
  for (let i = 0; i < 256; i++) {
    last[i] = i;
    lengths[i] = 1;
  }
  let next = 258;
  let width = 9;
  let previous = -1;
  let bits = 0;
  let bitCount = 0;
  for (let at = 0; ; ) {
    while (bitCount < width && at < data.length) {
      bits = ((bits << 8) | data[at++]!) & 0xffffff;
      bitCount += 8;
    }
    if (bitCount < width) break;
    const code = (bits >> (bitCount - width)) & ((1 << width) - 1);
    bitCount -= width;
    if (code === 257) break;
    if (code === 256) {
      next = 258;
      width = 9;
      previous = -1;
      continue;
    }
    if (code > next || (code === next && previous < 0)) break;
    const known = code < next && code !== 256;
    const source = known ? code : previous;
    const length = lengths[source]!;
    for (let i = length - 1, at2 = source; i >= 0; i--, at2 = prefix[at2]!) word[i] = last[at2]!;
    for (let i = 0; i < length; i++) out.push(word[i]!);
    if (!known) out.push(word[0]!);
    if (previous >= 0 && next < 4096) {
      prefix[next] = previous;
      last[next] = word[0]!;
      lengths[next] = lengths[previous]! + 1;
      next++;
      if (next + earlyChange >= 1 << width && width < 12) width++;
    }
    previous = code;
  }
  return out.done();
}
