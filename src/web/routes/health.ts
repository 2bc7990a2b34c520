import type { Hono } from 'hono';
import type { WebEnv } from '../web-env.ts';
import type { World } from '../world.ts';

/** For whoever watches over the server: is the process up, does the database answer. */
export function addHealthRoutes(app: Hono<WebEnv>, { db, log }: Pick<World, 'db' | 'log'>): void {
  app.get('/healthz', (c) => c.text('ok'));
  app.get('/readyz', async (c) => {
    try {
      await db.ping();
      return c.text('ok');
    } catch (problem) {
      log.error({ err: problem }, 'the database does not answer');
      return c.text('database away', 503);
    }
  });
}
