import type { Budget } from './budget.ts';
import { CodeMap } from './code-map.ts';
import { ObjectReader } from './object-reader.ts';
import { latin1, type PdfValue } from './pdf-object.ts';

/** Reads a ToUnicode CMap (ISO 32000-1, 9.10.3). Codes beyond two bytes are left out. */
export function readToUnicode(bytes: Uint8Array, budget: Budget): CodeMap {
  const map = new CodeMap(0);
  const reader = new ObjectReader(bytes, 0, budget);
  const text = latin1(bytes);
  const section = /begin(bfchar|bfrange)/g;
  for (let found = section.exec(text); found; found = section.exec(text)) {
    budget.checkTime();
    const closing = text.indexOf(`end${found[1]}`, section.lastIndex);
    const end = closing < 0 ? text.length : closing;
    reader.position = section.lastIndex;
    if (found[1] === 'bfchar') readChars(reader, end, map);
    else readRanges(reader, end, map, budget);
    section.lastIndex = end;
  }
  return map;
}

function readChars(reader: ObjectReader, end: number, map: CodeMap): void {
  for (;;) {
    reader.skipWhite();
    if (reader.position >= end) return;
    const code = codeOf(reader.readValue());
    const target = targetOf(reader.readValue());
    if (code >= 0) map.set(code, target);
  }
}

function readRanges(reader: ObjectReader, end: number, map: CodeMap, budget: Budget): void {
  for (;;) {
    reader.skipWhite();
    if (reader.position >= end) return;
    const first = codeOf(reader.readValue());
    const last = Math.min(codeOf(reader.readValue()), 0xffff);
    const target = reader.readValue();
    if (first < 0) continue;
    if (Array.isArray(target)) {
      for (let i = 0; i <= last - first && i < target.length; i++) map.set(first + i, targetOf(target[i]!));
      continue;
    }
    const text = targetOf(target);
    if (text === '') continue;
    budget.checkTime();
    const head = text.slice(0, -1);
    const unit = text.charCodeAt(text.length - 1);
    for (let code = first; code <= last; code++) map.set(code, head + String.fromCharCode(unit + code - first));
  }
}

function codeOf(value: PdfValue): number {
  if (!(value instanceof Uint8Array) || value.length === 0 || value.length > 2) return -1;
  return value.length === 1 ? value[0]! : value[0]! * 256 + value[1]!;
}

/** The text that a code stands for; empty for "no character", which careless writers express by U+0000 and U+FFFD. */
function targetOf(value: PdfValue): string {
  if (!(value instanceof Uint8Array)) return '';
  if (value.length === 1) return value[0] === 0 ? '' : String.fromCharCode(value[0]!);
  let text = '';
  for (let i = 0; i + 1 < value.length; i += 2) text += String.fromCharCode(value[i]! * 256 + value[i + 1]!);
  return text === '\0' || text === '\ufffd' || text === '\uffff' ? '' : text;
}
