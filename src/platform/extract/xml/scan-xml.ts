import type { ReadingBudget } from '../reading-budget.ts';
import { decodeXmlEntities } from './xml-entities.ts';

/** An opening tag. The object is reused: read what you need before returning. */
export interface XmlTag {
  /** Without the prefix: producers choose their own (`w:p`, `ns0:p`). */
  readonly name: string;
  /** Value of an attribute by its name without prefix, or by its full name when that holds a colon. */
  attribute(name: string): string | undefined;
}

export interface XmlHandler {
  /** Return `'skip'` to pass over the element with all that it holds; `close` is not called for it then. */
  open(tag: XmlTag): 'skip' | undefined;
  close?(name: string): void;
  /** Text with its entities decoded; white space is kept. */
  text?(text: string): void;
}

/**
 * Walks through XML in one pass without recursion, regular expressions or a tree, so that its time is linear in the length
 * whatever stands in it. Entities declared in the document, external ones too, are left out and never expanded.
 * @returns whether the markup was complete; what came before the fault has been handed over
 * @throws LimitReached
 */
export function scanXml(source: string, handler: XmlHandler, budget: ReadingBudget): boolean {
  let at = 0;
  let depth = 0;
  /** Depth of the element being skipped; 0 = none. */
  let skipFrom = 0;
  const give = (text: string) => {
    if (skipFrom === 0 && text !== '') handler.text?.(text);
  };
  while (at < source.length) {
    const tagAt = source.indexOf('<', at);
    if (tagAt < 0) break;
    if (tagAt > at) give(decodeXmlEntities(source.slice(at, tagAt)));
    budget.step();
    const second = source.charCodeAt(tagAt + 1);
    if (second === 0x21 /* ! */ || second === 0x3f /* ? */) {
      const special = readSpecial(source, tagAt);
      if (special === null) return false;
      give(special.text);
      at = special.end;
      continue;
    }
    const tagEnd = findTagEnd(source, tagAt + 1);
    if (tagEnd < 0) return false;
    at = tagEnd + 1;
    if (second === 0x2f /* / */) {
      if (depth === 0) continue;
      if (skipFrom === 0) handler.close?.(localName(source, tagAt + 2, tagEnd));
      else if (skipFrom === depth) skipFrom = 0;
      depth -= 1;
      continue;
    }
    const empty = source.charCodeAt(tagEnd - 1) === 0x2f;
    const name = localName(source, tagAt + 1, tagEnd);
    depth += 1;
    if (skipFrom === 0 && handler.open(makeTag(source, name, tagAt + 1, tagEnd)) === 'skip') skipFrom = depth;
    if (empty) {
      if (skipFrom === 0) handler.close?.(name);
      else if (skipFrom === depth) skipFrom = 0;
      depth -= 1;
    }
  }
  return depth === 0;
}

/** Comment, CDATA section, processing instruction, document type. */
function readSpecial(source: string, at: number): { end: number; text: string } | null {
  if (source.startsWith('<!--', at)) return until(source, '-->', at + 4);
  if (source.startsWith('<![CDATA[', at)) {
    const end = source.indexOf(']]>', at + 9);
    return end < 0 ? null : { end: end + 3, text: source.slice(at + 9, end) };
  }
  if (source.startsWith('<?', at)) return until(source, '?>', at + 2);
  const close = source.indexOf('>', at);
  if (close < 0) return null;
  const subset = source.slice(at, close).indexOf('[');
  if (subset < 0) return { end: close + 1, text: '' };
  const subsetEnd = source.indexOf(']', at + subset);
  return subsetEnd < 0 ? null : until(source, '>', subsetEnd);
}

function until(source: string, mark: string, from: number) {
  const end = source.indexOf(mark, from);
  return end < 0 ? null : { end: end + mark.length, text: '' };
}

/** A `>` inside a quoted value does not end the tag. */
function findTagEnd(source: string, from: number): number {
  let quote = 0;
  for (let at = from; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (quote !== 0) {
      if (unit === quote) quote = 0;
    } else if (unit === 0x3e) return at;
    else if (unit === 0x22 || unit === 0x27) quote = unit;
  }
  return -1;
}

function localName(source: string, from: number, to: number): string {
  let start = from;
  let at = from;
  for (; at < to; at++) {
    const unit = source.charCodeAt(at);
    if (unit === 0x3a) start = at + 1;
    else if (unit <= 0x20 || unit === 0x2f) break;
  }
  return source.slice(start, at);
}

function makeTag(source: string, name: string, from: number, to: number): XmlTag {
  return { name, attribute: (wanted) => readAttribute(source, wanted, from, to) };
}

function readAttribute(source: string, wanted: string, from: number, to: number): string | undefined {
  // A slice, so that no search runs on into the rest of the document: that would be quadratic.
  const tag = source.slice(from, to);
  let at = 0;
  while (at < tag.length) {
    const equals = tag.indexOf('=', at);
    if (equals < 0) return undefined;
    let nameEnd = equals;
    while (nameEnd > at && tag.charCodeAt(nameEnd - 1) <= 0x20) nameEnd -= 1;
    let nameStart = nameEnd;
    while (nameStart > at && tag.charCodeAt(nameStart - 1) > 0x20) nameStart -= 1;
    let open = equals + 1;
    while (open < tag.length && tag.charCodeAt(open) <= 0x20) open += 1;
    const quote = tag[open];
    if (quote !== '"' && quote !== "'") {
      at = open + 1;
      continue;
    }
    const close = tag.indexOf(quote, open + 1);
    if (close < 0) return undefined;
    const name = tag.slice(nameStart, nameEnd);
    if (name === wanted || (!wanted.includes(':') && name.slice(name.indexOf(':') + 1) === wanted)) {
      return decodeXmlEntities(tag.slice(open + 1, close));
    }
    at = close + 1;
  }
  return undefined;
}
