import type { Budget } from './budget.ts';
import { CLASS, WHITE } from './character-classes.ts';
import { ObjectReader } from './object-reader.ts';

/** Behind the `EI` of an inline image whose `BI` was just read. */
export function skipInlineImage(bytes: Uint8Array, position: number, budget: Budget): number {
  const reader = new ObjectReader(bytes, position, budget);
  while (reader.position < bytes.length && !reader.takeWord('ID')) {
    const before = reader.position;
    reader.readValue();
    if (reader.position === before) reader.position++;
  }
  for (let at = reader.position + 1; at + 2 < bytes.length; at++) {
    if (
      bytes[at] === 69 &&
      bytes[at + 1] === 73 &&
      isWhite(bytes[at - 1]!) &&
      isWhite(bytes[at + 2]!) &&
      isTextAhead(bytes, at + 3)
    )
      return at + 2;
  }
  return bytes.length;
}

/** The letters "EI" also occur in the data of a picture; behind the real ones stand operators. */
function isTextAhead(bytes: Uint8Array, from: number): boolean {
  for (let at = from; at < Math.min(from + 12, bytes.length); at++) {
    const code = bytes[at]!;
    if (!isWhite(code) && (code < 32 || code > 126)) return false;
  }
  return true;
}

function isWhite(code: number): boolean {
  return CLASS[code] === WHITE;
}
