import type { Hono } from 'hono';
import { readForm } from '../forms/read-form.ts';
import { keepLanguage, parseLanguage } from '../language.ts';
import type { WebEnv } from '../web-env.ts';

/** The reader's own settings. */
export function addSettingsRoutes(app: Hono<WebEnv>): void {
  app.post('/settings/language', async (c) => {
    const { language, back } = await readForm(c);
    const chosen = parseLanguage(language);
    if (chosen !== null) keepLanguage(c, chosen);
    return c.redirect(pathHere(back), 303);
  });
}

/** Only a path of ours: `//elsewhere.example` and full addresses lead out. */
function pathHere(text: string | undefined): string {
  return text !== undefined && /^\/(?![/\\])/.test(text) ? text : '/';
}
