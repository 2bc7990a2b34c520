import type { MiddlewareHandler } from 'hono';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { WebEnv } from '../web-env.ts';

/** Requests that change something or make the machine work, a minute and address. A busy officer makes some thirty. */
const CHANGES_A_MINUTE = 240;

/** Slows down whoever asks more than people do. Answers 429 with when to come back. */
export function rateLimit(limits: { readonly reads: number; readonly changes?: number }): MiddlewareHandler<WebEnv> {
  const changes = new RateLimiterMemory({ points: limits.changes ?? CHANGES_A_MINUTE, duration: 60 });
  const reads = new RateLimiterMemory({ points: limits.reads, duration: 60 });
  return async (c, next) => {
    const limiter = c.req.method === 'GET' || c.req.method === 'HEAD' ? reads : changes;
    const refused = await limiter.consume(c.env?.incoming?.socket?.remoteAddress ?? 'unknown').then(
      () => null,
      (rejection: { msBeforeNext?: number } | Error) => {
        if (rejection instanceof Error) throw rejection;
        return Math.ceil((rejection.msBeforeNext ?? 60_000) / 1000);
      },
    );
    if (refused !== null) {
      c.header('Retry-After', String(refused));
      return c.text(
        `มีคำขอถี่เกินไป โปรดรอ ${refused} วินาทีแล้วลองใหม่ (Too many requests: wait ${refused} seconds and try again)`,
        429,
      );
    }
    await next();
  };
}
