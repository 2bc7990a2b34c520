import type { Hono } from 'hono';
import { DesignPage } from '#src/ui/design-page.tsx';
import { answerPage } from '../page.tsx';
import type { WebEnv } from '../web-env.ts';
import { webWords } from '../web-words.ts';

/** Every component in all its states, for those who build pages. */
export function addDesignRoute(app: Hono<WebEnv>): void {
  app.get('/design', (c) => {
    const language = c.get('language');
    return answerPage(c, { title: webWords(language).designTitle, children: <DesignPage /> });
  });
}
