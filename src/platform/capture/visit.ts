import { type Dispatcher, request } from 'undici';
import { ACCEPTED_ENCODINGS, collect, decompress } from './response-body.ts';

/** One answer of a server, redirects not followed. */
export interface Answer {
  readonly status: number;
  /** Lower-case names; values one byte per character, several of one name in order. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  /** `null` where it went beyond the limit or could not be decompressed; `bodyProblem` says which. */
  readonly body: Uint8Array<ArrayBuffer> | null;
  readonly bodyProblem: 'too-large' | 'damaged' | null;
}

export interface VisitOptions {
  readonly dispatcher: Dispatcher;
  readonly headers: Readonly<Record<string, string>>;
  readonly maxBytes: number;
  /** Time without a byte, for the headers and again for each piece of the body. */
  readonly idleTimeoutMs: number;
  readonly signal: AbortSignal;
}

/**
 * Who we are, so that a webmaster can see it in the log. The "compatible" form is what firewalls of office websites
 * expect of an honest robot.
 */
const USER_AGENT = 'Mozilla/5.0 (compatible; Sucharit/0.1; ITA evidence pre-check)';

/**
 * Sends one GET. Rejects with the error of the guard, of undici or of the signal where no answer came.
 */
export async function visit(url: URL, options: VisitOptions): Promise<Answer> {
  const response = await request(url, {
    dispatcher: options.dispatcher,
    method: 'GET',
    headers: {
      'user-agent': USER_AGENT,
      accept: '*/*',
      'accept-language': 'th,en;q=0.8',
      'accept-encoding': ACCEPTED_ENCODINGS,
      ...options.headers,
    },
    headersTimeout: options.idleTimeoutMs,
    bodyTimeout: options.idleTimeoutMs,
    signal: options.signal,
  });
  const headers = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(response.headers)) {
    if (value !== undefined) headers.set(name.toLowerCase(), Array.isArray(value) ? value : [value]);
  }
  const answer = { status: response.statusCode, headers };
  if (Number(headers.get('content-length')?.[0]) > options.maxBytes) {
    // Ending an unread body is reported on it as an abort, which is what is wanted here.
    response.body.on('error', () => undefined).destroy();
    return { ...answer, body: null, bodyProblem: 'too-large' };
  }
  const collected = await collect(response.body, options.maxBytes);
  if (!collected.ok) return { ...answer, body: null, bodyProblem: collected.problem };
  const encoding = headers.get('content-encoding')?.join(',') ?? '';
  const decompressed = await decompress(collected.value, encoding, options.maxBytes);
  return decompressed.ok
    ? { ...answer, body: decompressed.value, bodyProblem: null }
    : { ...answer, body: null, bodyProblem: decompressed.problem };
}
