import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { LANGUAGES, type Language } from '#src/shared/language.ts';
import type { WebEnv } from './web-env.ts';

const COOKIE = 'language';
const A_YEAR = 365 * 24 * 3600;

/** The reader's language: a setting kept in the browser, Thai where nobody chose. */
export function withLanguage(): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    c.set('language', parseLanguage(getCookie(c, COOKIE)) ?? 'th');
    await next();
  };
}

export function keepLanguage(c: Context<WebEnv>, language: Language): void {
  setCookie(c, COOKIE, language, { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: A_YEAR });
}

export function parseLanguage(text: unknown): Language | null {
  return LANGUAGES.find((language) => language === text) ?? null;
}
