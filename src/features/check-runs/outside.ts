import type { Actor } from '#src/access/actor.ts';
import type { Framework } from '#src/assessment/frameworks/framework.ts';
import type { Database } from '#src/platform/db/database.ts';
import type { Jobs } from '#src/platform/jobs/open-jobs.ts';

/** What enters the use cases of this feature from outside. */
export interface Outside {
  readonly db: Database;
  readonly actor: Actor;
  readonly now: () => Date;
}

export interface OutsideWithJobs extends Outside {
  readonly jobs: Pick<Jobs, 'enqueue' | 'wake'>;
}

/** The framework as an assessment year uses it. Frameworks are files, so nothing waits for the database. */
export type FrameworkOf = (frameworkId: string, fiscalYearBE: number) => Framework;
