import type { Context } from 'hono';
import type { WebEnv } from '../web-env.ts';

/** The fiscal year (Buddhist Era) that the address names; null for anything that is no year. */
export function yearOfPath(c: Context<WebEnv>): number | null {
  const text = c.req.param('be') ?? '';
  return /^2[5-6]\d{2}$/.test(text) ? Number(text) : null;
}
