import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { csrf } from 'hono/csrf';
import { assetsFolder } from './assets.ts';
import { answerFailure, answerTrouble } from './error-pages.tsx';
import { withLanguage } from './language.ts';
import { keepPages } from './page-cache.ts';
import { addHealthRoutes } from './routes/health.ts';
import { addRoutes } from './routes/routes.ts';
import { headersOfFiles, ourHeaders } from './security/headers.ts';
import { onlyOwnHost } from './security/own-host.ts';
import { rateLimit } from './security/rate-limit.ts';
import { withOffice } from './security/with-office.ts';
import type { WebEnv } from './web-env.ts';
import type { World } from './world.ts';

/** All pages over the use cases. Order matters: what guards comes before what works. */
export function createServer(
  world: World,
  limits: Parameters<typeof rateLimit>[0] = { reads: world.config.readsAMinute },
): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.use(onlyOwnHost());
  // The outer one writes last.
  app.use('/evidence-versions/*', headersOfFiles());
  app.use(ourHeaders());
  addHealthRoutes(app, world);
  app.use(
    '/assets/*',
    serveStatic({
      root: assetsFolder(),
      rewriteRequestPath: (path) => path.replace(/^\/assets/, ''),
      precompressed: true,
      onFound: (_path, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable'),
    }),
  );
  app.use(rateLimit(limits));
  app.use(withLanguage());
  app.use(csrf());
  app.use(withOffice(world));
  app.use('/years/*', keepPages(world));
  app.use(compress());
  addRoutes(app, world);
  app.notFound((c) => answerTrouble(c, 'notFound'));
  app.onError((problem, c) => answerFailure(problem, c, world));
  return app;
}
