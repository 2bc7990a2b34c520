import { fail, type Result, succeed } from '#src/shared/result.ts';

/** Longer than any server accepts; a guard against pasted documents. */
const MAX_ADDRESS_LENGTH = 8192;

/** Characters that come along when an address is copied out of a chat or a spreadsheet, and are never part of it. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * Reads an http(s) address as an officer pastes it: Thai host names and paths, percent-encoded or not, are understood
 * (TIS-620 percent-encoding stays as it is). Credentials are dropped. Nothing is guessed: no scheme, no `www.` is added.
 */
export function parseAddress(text: string): Result<URL, string> {
  if (text.length > MAX_ADDRESS_LENGTH) return fail('the address is too long');
  const trimmed = text.replace(INVISIBLE, '').trim();
  const url = URL.parse(trimmed);
  if (url === null) return fail('not an address that can be visited');
  return withoutCredentials(url);
}

/**
 * Reads a `Location` header, whose bytes arrive one per character. Bytes above ASCII are percent-encoded as they are,
 * so that Thai in UTF-8 and in TIS-620 both reach the server as it wrote them.
 */
export function parseRedirect(location: string, base: URL): Result<URL, string> {
  if (location.length > MAX_ADDRESS_LENGTH) return fail('the server redirects to an address that is too long');
  const encoded = location
    .trim()
    .replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);
  const url = URL.parse(encoded, base.href);
  if (url === null) return fail('the server redirects to something that is not an address');
  return withoutCredentials(url);
}

/** What is asked of the server, and therefore what is recorded: without the fragment. */
export function withoutFragment(url: URL): URL {
  const bare = new URL(url);
  bare.hash = '';
  return bare;
}

function withoutCredentials(url: URL): Result<URL, string> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return fail(`only http and https addresses are visited, not ${url.protocol}`);
  }
  url.username = '';
  url.password = '';
  return succeed(url);
}
