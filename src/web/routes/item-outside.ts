import type { Context } from 'hono';
import type { ItemAddress } from '#src/features/items/index.ts';
import type { WebEnv } from '../web-env.ts';
import type { World } from '../world.ts';
import { yearOfPath } from './year-of-path.ts';

/** What the use cases of items, evidence and check runs take from outside, for who asks. */
export function itemOutside(c: Context<WebEnv>, { db, now, frameworks, jobs }: World) {
  return { db, now, jobs, actor: c.get('actor'), frameworkOf: frameworks.forYear };
}

/** The item that the address names; null for anything that can be none. */
export function itemOfPath(c: Context<WebEnv>): ItemAddress | null {
  const fiscalYearBE = yearOfPath(c);
  const itemCode = c.req.param('code') ?? '';
  return fiscalYearBE !== null && /^[\p{L}\p{N}.-]{1,20}$/u.test(itemCode) ? { fiscalYearBE, itemCode } : null;
}

/** As large as the check itself reads. */
export const FILE_LIMITS = { mostBytes: 50_000_000, mostFiles: 20 } as const;
