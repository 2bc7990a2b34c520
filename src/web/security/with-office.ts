import type { MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { findOffice, type Office } from '#src/features/agencies/index.ts';
import { answerTrouble } from '../error-pages.tsx';
import type { WebEnv } from '../web-env.ts';
import type { World } from '../world.ts';

/** What another process changed is seen after this at the latest. */
const FRESH_MS = 250;

/**
 * Puts the office and who acts beside the request. Until there is sign-in, whoever sits at this machine is the coordinator.
 * Many requests within a quarter of a second ask the database once. Whoever has just changed something (a form, and the page after
 * it, which carries a message) always sees what is recorded now.
 */
export function withOffice({ db }: Pick<World, 'db'>): MiddlewareHandler<WebEnv> {
  let known: { readonly until: number; readonly office: Promise<Office | null> } | null = null;
  const officeNow = (mustBeFresh: boolean) => {
    if (known !== null && !mustBeFresh && performance.now() < known.until) return known.office;
    const office = findOffice(db);
    known = { office, until: performance.now() + FRESH_MS };
    // A database that was away a moment ago may be back.
    office.catch(() => {
      known = null;
    });
    return office;
  };
  return async (c, next) => {
    const isReading = c.req.method === 'GET' || c.req.method === 'HEAD';
    const office = await officeNow(!isReading || getCookie(c, 'flash') !== undefined);
    if (office === null) return answerTrouble(c, 'noOffice');
    c.set('office', office);
    c.set('actor', { agencyId: office.agencyId, name: 'เจ้าหน้าที่ที่เครื่องนี้', role: 'coordinator' });
    await next();
    if (!isReading) known = null;
  };
}
