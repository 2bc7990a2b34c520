const MAX_NAME_BYTES = 255;

/** Controls, direction marks and overrides (they make `cod.exe` read `exe.doc`), zero-width characters. */
const NOT_FOR_DISPLAY =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g;

const graphemes = new Intl.Segmenter('th', { granularity: 'grapheme' });

/**
 * Scripts that a Thai name in TIS-620 turns into when it happens to be valid UTF-8: แ or เ and two consonants,
 * as in แผน = E1 BC B9 = U+1F39. Myanmar and Khmer, the neighbours' scripts, are left out.
 */
const CHANCE_UTF8 = /^[\x20-\x7e\u0800-\u0dff\u0f00-\u0fff\u10a0-\u177f\u1800-\u1fff]*$/;
const THAI_LETTERS = /^[\x20-\x7e\u0e01-\u0e5b]+$/;

/**
 * Bytes that should be text: UTF-8 where they are valid UTF-8, else windows-874 (TIS-620), which Thai servers still send.
 */
export function decodeThaiBytes(bytes: Uint8Array): string {
  const asThai = () => new TextDecoder('windows-874').decode(bytes);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const mayBeChance = text.length < bytes.length && CHANCE_UTF8.test(text);
    return mayBeChance && THAI_LETTERS.test(asThai()) ? asThai() : text;
  } catch (error) {
    // The only failure of a fatal decoder: these bytes are not UTF-8.
    if (!(error instanceof TypeError)) throw error;
    return asThai();
  }
}

/** A header value, which arrives one byte per character, as text. */
export function decodeHeader(value: string): string {
  return decodeThaiBytes(Buffer.from(value, 'latin1'));
}

/**
 * The name a file is offered under: from Content-Disposition (RFC 6266, RFC 8187, and what servers really send),
 * else the last segment of the path. `null` where neither names anything.
 * @param disposition the header, one byte per character
 */
export function fileNameOf(disposition: string | undefined, url: URL): string | null {
  const offered = disposition === undefined ? null : nameInDisposition(disposition);
  return safeFileName(offered ?? decodePercent(url.pathname.slice(url.pathname.lastIndexOf('/') + 1)));
}

/**
 * Makes a name safe to print: no controls, no direction tricks, no path; at most 255 bytes, the ending kept.
 * It is for display and must never be used as a path. `null` where nothing is left.
 */
export function safeFileName(name: string): string | null {
  const clean = name
    .replace(NOT_FOR_DISPLAY, '')
    .replace(/[/\\]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[._ ]+/, '')
    .trim();
  return clean === '' ? null : shorten(clean);
}

function nameInDisposition(disposition: string): string | null {
  const parameters = parseParameters(disposition);
  const extended = parameters.get('filename*');
  if (extended !== undefined) {
    const [, charset = '', value = ''] = /^([\w-]*)'[^']*'(.*)$/s.exec(extended) ?? [];
    const decoded = value === '' ? null : decodeWith(charset, percentBytes(value));
    if (decoded !== null) return decoded;
  }
  const plain = parameters.get('filename');
  if (plain === undefined || plain === '') return null;
  const encodedWord = /^=\?([\w-]+)\?([bq])\?([^?]*)\?=$/i.exec(plain);
  if (encodedWord !== null) {
    const [, charset = '', form = '', value = ''] = encodedWord;
    const bytes =
      form.toLowerCase() === 'b'
        ? Buffer.from(value, 'base64')
        : percentBytes(value.replace(/_/g, ' ').replace(/=/g, '%'));
    return decodeWith(charset, bytes);
  }
  return decodePercent(plain);
}

/** Parameters after the disposition type, quoted or not; the first of each name holds. One pass, no backtracking. */
function parseParameters(header: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  let at = header.indexOf(';');
  while (at !== -1 && at < header.length) {
    const equals = header.indexOf('=', at);
    if (equals === -1) break;
    const name = header
      .slice(at + 1, equals)
      .trim()
      .toLowerCase();
    let value = '';
    let next = equals + 1;
    while (header[next] === ' ') next += 1;
    if (header[next] === '"') {
      next += 1;
      while (next < header.length && header[next] !== '"') {
        if (header[next] === '\\' && next + 1 < header.length) next += 1;
        value += header[next];
        next += 1;
      }
      at = header.indexOf(';', next);
    } else {
      at = header.indexOf(';', next);
      value = header.slice(next, at === -1 ? undefined : at).trim();
    }
    if (!parameters.has(name)) parameters.set(name, value);
  }
  return parameters;
}

function decodePercent(text: string): string {
  return decodeThaiBytes(percentBytes(text));
}

/** Bytes of a text of one byte per character, with `%XX` resolved; a stray `%` stays. */
function percentBytes(text: string): Uint8Array {
  return Buffer.from(
    text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
}

function decodeWith(charset: string, bytes: Uint8Array): string | null {
  if (charset === '' || /^utf-?8$/i.test(charset)) return decodeThaiBytes(bytes);
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch (error) {
    // A charset nobody knows: the plain parameter may still serve.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function shorten(name: string): string {
  if (Buffer.byteLength(name) <= MAX_NAME_BYTES) return name;
  const ending = /\.[\w]{1,10}$/.exec(name)?.[0] ?? '';
  const room = MAX_NAME_BYTES - Buffer.byteLength(`…${ending}`);
  let kept = '';
  let bytes = 0;
  // Beyond this many UTF-16 units nothing fits any more, so the segmenter never walks a long name to its end.
  for (const { segment } of graphemes.segment(name.slice(0, MAX_NAME_BYTES))) {
    bytes += Buffer.byteLength(segment);
    if (bytes > room) break;
    kept += segment;
  }
  return `${kept}…${ending}`;
}
