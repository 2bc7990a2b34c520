import type { Budget } from './budget.ts';
import { HEX } from './character-classes.ts';
import { ObjectReader } from './object-reader.ts';
import { textOf } from './pdf-object.ts';

const KEY = [...'/ActualText'].map((character) => character.charCodeAt(0));

/**
 * The ActualText of a property dictionary inside a content stream, null where it has none. Chromium and Typst write one
 * for nearly every Thai cluster, so their form, UTF-16 in hexadecimal, is read without making objects.
 */
export function inlineActualText(bytes: Uint8Array, start: number, end: number, budget: Budget): string | null {
  const key = positionOfKey(bytes, start, end);
  if (key < 0) return null;
  let at = key + KEY.length;
  while (bytes[at] === 32) at++;
  return hexText(bytes, at, end) ?? generalText(bytes, start, budget);
}

function positionOfKey(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start; at < end - KEY.length; at++) {
    if (bytes[at] !== 47 || bytes[at + 1] !== 65) continue;
    let same = 2;
    while (same < KEY.length && bytes[at + same] === KEY[same]) same++;
    if (same === KEY.length) return at;
  }
  return -1;
}

/** `<FEFF…>` with whole units and nothing unusual; else null. */
function hexText(bytes: Uint8Array, at: number, end: number): string | null {
  if (bytes[at] !== 60 || bytes[at + 1] === 60) return null;
  let text = '';
  for (let from = at + 1; from + 4 <= end; from += 4) {
    if (bytes[from] === 62) return text;
    const a = HEX[bytes[from]!]!;
    const b = HEX[bytes[from + 1]!]!;
    const c = HEX[bytes[from + 2]!]!;
    const d = HEX[bytes[from + 3]!]!;
    if ((a | b | c | d) > 15) return null;
    const unit = (a << 12) | (b << 8) | (c << 4) | d;
    if (from > at + 1) text += String.fromCharCode(unit);
    else if (unit !== 0xfeff) return null;
  }
  return null;
}

function generalText(bytes: Uint8Array, start: number, budget: Budget): string | null {
  const dict = new ObjectReader(bytes, start, budget).readValue();
  const text = dict instanceof Map ? dict.get('ActualText') : null;
  return text instanceof Uint8Array ? textOf(text) : null;
}
