/** What is told about the encoding from outside the text. */
export interface CharsetHints {
  /** The HTTP header `content-type`. */
  readonly contentType?: string;
}

/** Where a web page or XML file names its encoding: within its first bytes. */
const BYTES_WITH_DECLARATION = 4096;
/** Share of broken sequences among all non-ASCII ones up to which a text still counts as UTF-8. */
const MOST_BROKEN = 0.05;

/**
 * Decodes text: byte order mark, then valid UTF-8 whatever is declared (Thai in TIS-620 never happens to be valid UTF-8, but
 * servers declare wrongly), then the encoding declared by header or document, at last windows-874, which covers TIS-620
 * and ISO-8859-11.
 */
export function decodeText(bytes: Uint8Array, hints: CharsetHints = {}): { text: string; charset: string } {
  const marked = charsetOfMark(bytes) ?? charsetOfNulBytes(bytes);
  if (marked !== null) return decodeAs(bytes, marked);
  const declared = declaredCharset(hints.contentType) ?? charsetInDocument(bytes);
  const broken = shareOfBrokenUtf8(bytes);
  if (broken === 0 || (broken <= MOST_BROKEN && isUtf8(declared))) return decodeAs(bytes, 'utf-8');
  if (declared === null || isUtf8(declared) || isWestern(declared)) return decodeAs(bytes, 'windows-874');
  return decodeAs(bytes, declared);
}

function decodeAs(bytes: Uint8Array, charset: string): { text: string; charset: string } {
  return { text: new TextDecoder(charset).decode(bytes), charset };
}

function charsetOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: spaces, digits and line ends have a zero byte at even or at odd places. */
function charsetOfNulBytes(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 2000);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at++) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (even + odd < length / 40 || even + odd === 0) return null;
  if (even === 0) return 'utf-16le';
  return odd === 0 ? 'utf-16be' : null;
}

function declaredCharset(header: string | undefined): string | null {
  return known(/charset\s*=\s*["']?([\w-]{1,40})/i.exec((header ?? '').slice(0, 500))?.[1]);
}

function charsetInDocument(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, BYTES_WITH_DECLARATION)).toString(
    'latin1',
  );
  const match =
    /charset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i.exec(head) ?? /^<\?xml[^>]{1,99}encoding=["']([\w-]{1,40})/.exec(head);
  return known(match?.[1]);
}

function known(label: string | undefined): string | null {
  if (label === undefined) return null;
  const thai = /^(?:tis-?620|windows-?874|cp-?874|iso-?8859-?11|x-windows-874)$/i.test(label);
  if (thai) return 'windows-874';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null; // A name that no browser knows either says nothing.
  }
}

function isUtf8(charset: string | null): boolean {
  return charset === 'utf-8';
}

/** Thai pages that declare a Western encoding are TIS-620 in truth. */
function isWestern(charset: string): boolean {
  return charset === 'windows-1252' || charset === 'iso-8859-1';
}

/** 0 = valid UTF-8 (a sequence cut off at the very end is forgiven); 1 = no valid sequence at all. */
function shareOfBrokenUtf8(bytes: Uint8Array): number {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return 0;
  } catch {
    const text = new TextDecoder().decode(bytes);
    let broken = 0;
    let other = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit === 0xfffd) broken += 1;
      else if (unit > 0x7f) other += 1;
    }
    return broken / Math.max(1, broken + other);
  }
}
