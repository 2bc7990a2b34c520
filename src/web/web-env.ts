import type { HttpBindings } from '@hono/node-server';
import type { Actor } from '#src/access/actor.ts';
import type { Office } from '#src/features/agencies/index.ts';
import type { Language } from '#src/shared/language.ts';

/** What the middlewares put beside a request. */
export interface WebEnv {
  Bindings: HttpBindings;
  Variables: {
    language: Language;
    /** Only on routes behind `withOffice`. */
    office: Office;
    actor: Actor;
    /** The page shows what changes without a change of records: a run at work. */
    isFleeting: boolean | undefined;
  };
}
