import type { MiddlewareHandler } from 'hono';
import { findOffice } from '#src/features/agencies/index.ts';
import { answerTrouble } from '../error-pages.tsx';
import type { WebEnv } from '../web-env.ts';
import type { World } from '../world.ts';

/** Puts the office and who acts beside the request. Until there is sign-in, whoever sits at this machine is the coordinator. */
export function withOffice({ db }: Pick<World, 'db'>): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    const office = await findOffice(db);
    if (office === null) return answerTrouble(c, 'noOffice');
    c.set('office', office);
    c.set('actor', { agencyId: office.agencyId, name: 'เจ้าหน้าที่ที่เครื่องนี้', role: 'coordinator' });
    await next();
  };
}
