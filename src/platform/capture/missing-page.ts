import { randomUUID } from 'node:crypto';
import { Parser } from 'htmlparser2';
import type { CaptureRecord } from '#src/shared/capture-record.ts';
import { decodeThaiBytes } from './file-name.ts';
import { type JourneyOptions, travel } from './journey.ts';

type MissingPage = CaptureRecord['missingPage'];

const MAX_HTML_BYTES = 512 * 1024;
const MAX_TEXT_LENGTH = 20_000;
/** htmlparser2 slows down with the square of the depth; no honest page is nested deeper. */
const MAX_DEPTH = 1000;
const CHUNK = 16 * 1024;
const INVISIBLE: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg']);

/**
 * Asks a host once for a page beside the given one that surely does not exist, and remembers what it looked like.
 * @returns a function giving `null` where nothing came
 */
export function createMissingPages(options: Pick<JourneyOptions, 'web' | 'isAllowed'> & { readonly budgetMs: number }) {
  const byHost = new Map<string, Promise<MissingPage>>();
  return (page: URL): Promise<MissingPage> => {
    let known = byHost.get(page.host);
    if (known === undefined) {
      known = fingerprint(missingSibling(page));
      byHost.set(page.host, known);
    }
    return known;
  };

  async function fingerprint(url: URL): Promise<MissingPage> {
    const get = { headers: {}, maxBytes: MAX_HTML_BYTES, budget: { leftMs: options.budgetMs } };
    const { answer } = await travel(url, { ...options, get, directDownloads: false });
    if (answer === null || answer.body === null) return null;
    const contentType = answer.headers.get('content-type')?.[0] ?? 'text/html';
    const isText = /^(text\/|application\/xhtml)/i.test(contentType);
    return { status: answer.status, text: isText ? visibleText(decodePage(answer.body, contentType)) : '' };
  }
}

/** Same folder and same ending, so that the server takes the same road to it. */
function missingSibling(page: URL): URL {
  const ending = /\.[a-z]{2,5}$/i.exec(page.pathname)?.[0] ?? '';
  const folder = page.pathname.slice(0, page.pathname.lastIndexOf('/') + 1);
  const url = new URL(page);
  url.pathname = `${folder}${randomUUID()}${ending}`;
  url.search = '';
  url.hash = '';
  return url;
}

function decodePage(bytes: Uint8Array, contentType: string): string {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const label =
    /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? /<meta[^>]{0,200}charset=["']?([\w-]+)/i.exec(head)?.[1];
  const isThaiLabel = label !== undefined && /^(windows-874|tis-?620|iso-8859-11)$/i.test(label);
  return isThaiLabel ? new TextDecoder('windows-874').decode(bytes) : decodeThaiBytes(bytes);
}

/** Text between the tags, white space made single. */
export function visibleText(html: string): string {
  const parts: string[] = [];
  let length = 0;
  let depth = 0;
  let hiddenDepth = 0;
  const parser = new Parser({
    onopentag(name) {
      depth += 1;
      if (INVISIBLE.has(name)) hiddenDepth += 1;
    },
    onclosetag(name) {
      depth -= 1;
      if (INVISIBLE.has(name)) hiddenDepth -= 1;
    },
    ontext(text) {
      if (hiddenDepth > 0) return;
      parts.push(text);
      length += text.length;
    },
  });
  for (let at = 0; at < html.length && depth < MAX_DEPTH && length < MAX_TEXT_LENGTH; at += CHUNK) {
    parser.write(html.slice(at, at + CHUNK));
  }
  return parts.join(' ').replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT_LENGTH);
}
