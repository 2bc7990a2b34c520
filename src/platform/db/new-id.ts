import { randomBytes } from 'node:crypto';

const COUNTER_MAX = 0xfff;

let lastTime = 0;
let counter = 0;

/**
 * A new row's identifier: UUID version 7 (RFC 9562 §6.2 method 1), so that ids of one process sort by the order of their making.
 * Made here and not in the database: PostgreSQL has it from version 18 only.
 */
export function newId(now: number = Date.now()): string {
  if (now > lastTime) {
    lastTime = now;
    counter = 0;
  } else if (counter < COUNTER_MAX) {
    counter += 1;
  } else {
    // More than 4096 within a millisecond, or the clock was put back: go on from the last time given out.
    lastTime += 1;
    counter = 0;
  }
  const bytes = randomBytes(16);
  bytes.writeUIntBE(lastTime, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
