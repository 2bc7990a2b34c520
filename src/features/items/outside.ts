import type { Actor } from '#src/access/actor.ts';
import type { Framework } from '#src/assessment/frameworks/framework.ts';
import type { Database } from '#src/platform/db/database.ts';

/** What enters the use cases of this feature from outside. */
export interface Outside {
  readonly db: Database;
  readonly actor: Actor;
  readonly now: () => Date;
}

/** For what is read: the framework as a year uses it. Frameworks are files, so nothing waits for the database. */
export interface ReadingOutside extends Outside {
  readonly frameworkOf: (frameworkId: string, fiscalYearBE: number) => Framework;
}
