import { createHash } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { LRUCache } from 'lru-cache';
import { calendarDateOf } from '#src/shared/calendar-date.ts';
import type { WebEnv } from './web-env.ts';
import type { World } from './world.ts';

const MOST_BYTES = 32_000_000;

/**
 * Keeps drawn pages for as long as nothing was changed in the office. Every change of its records is an audit event, so the number
 * of the newest one, with the day (deadlines and overrules run out) and the language, says whether a page still holds. A browser
 * that has the page already is told so and gets nothing again, which matters on a slow line.
 * Pages that show a run at work (`c.set('isFleeting', true)`) or a message are drawn anew each time.
 */
export function keepPages({ now }: Pick<World, 'now'>, startedAt = Date.now()): MiddlewareHandler<WebEnv> {
  const pages = new LRUCache<string, KeptPage>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ body }) => body.byteLength + 200,
  });
  return async (c, next) => {
    if (c.req.method !== 'GET' || getCookie(c, 'flash') !== undefined) return next();
    const { agencyId, revision } = c.get('office');
    const compressed = /\bgzip\b/.test(c.req.header('accept-encoding') ?? '');
    const day = calendarDateOf(now());
    const key = [startedAt, agencyId, revision, day, c.get('language'), compressed, c.req.url].join('\n');
    const tag = `W/"${createHash('sha256').update(key).digest('base64url').slice(0, 27)}"`;
    const known = pages.get(key);
    if (known !== undefined) {
      if (c.req.header('if-none-match') === tag) return held(c, tag, c.body(null, 304));
      return held(c, tag, c.body(known.body, 200, known.headers));
    }
    await next();
    if (c.res.status !== 200 || c.get('isFleeting') || !isPage(c.res)) return;
    const kept = { body: new Uint8Array(await c.res.arrayBuffer()), headers: headersOf(c.res) };
    pages.set(key, kept);
    held(c, tag, new Response(kept.body, c.res));
  };
}

interface KeptPage {
  /** As it goes over the line: compressed where the browser takes that. */
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

/** What belongs to the body; all other headers are made for every answer. */
function headersOf(answer: Response): Record<string, string> {
  const names = ['content-type', 'content-encoding'];
  return Object.fromEntries(
    names.flatMap((name) => (answer.headers.has(name) ? [[name, answer.headers.get(name)!]] : [])),
  );
}

/** To be asked for each time: only the server knows whether it still holds. */
function held(c: Context<WebEnv>, tag: string, answer: Response): Response {
  answer.headers.set('ETag', tag);
  answer.headers.set('Cache-Control', 'private, no-cache');
  answer.headers.set('Vary', 'Accept-Encoding, Cookie');
  c.res = answer;
  return answer;
}

function isPage(answer: Response): boolean {
  return (
    (answer.headers.get('content-type') ?? '').startsWith('text/html') && answer.headers.get('set-cookie') === null
  );
}
