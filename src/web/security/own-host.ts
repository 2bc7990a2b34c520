import type { MiddlewareHandler } from 'hono';

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/**
 * Answers only requests that were meant for this machine. Without it a page on the Internet could point a name of its own at
 * 127.0.0.1 and read the office's data through the officer's browser (DNS rebinding).
 */
export function onlyOwnHost(): MiddlewareHandler {
  return async (c, next) => {
    if (!LOOPBACK.test(c.req.header('host') ?? '')) {
      return c.text(
        'ที่อยู่นี้ไม่ใช่ของระบบ เปิดด้วย http://127.0.0.1 หรือ http://localhost (Open it as http://127.0.0.1 or http://localhost)',
        421,
      );
    }
    await next();
  };
}
