import { z } from 'zod';
import type { Database } from '#src/platform/db/database.ts';
import { defineJob, jobHandler } from '#src/platform/jobs/define-job.ts';
import type { Jobs } from '#src/platform/jobs/open-jobs.ts';
import { expireOverrules } from './expire-overrules.ts';

const EXPIRE_OVERRULES_JOB = defineJob({
  name: 'expire-overrules',
  payload: z.object({}),
  retries: 2,
  longestSeconds: 600,
});

/** The kinds of jobs of this feature, for whoever opens the queues. */
export const ITEM_JOBS = [EXPIRE_OVERRULES_JOB];

/** Soon after each day begins, and once an hour for computers that were off then. */
const HOURLY = '5 * * * *';

/** From now on this process lets findings count again whose overrule has run out. */
export async function doItemJobs(
  jobs: Jobs,
  outside: { readonly db: Database; readonly now: () => Date },
): Promise<void> {
  await jobs.work([jobHandler({ job: EXPIRE_OVERRULES_JOB, run: () => expireEverywhere(outside) })]);
  await jobs.repeat(EXPIRE_OVERRULES_JOB, HOURLY);
}

async function expireEverywhere({ db, now }: { readonly db: Database; readonly now: () => Date }): Promise<void> {
  const agencies = await db.asSystem((tx) => tx.selectFrom('agency').select('id').execute());
  for (const { id } of agencies) {
    const actor = { agencyId: id, name: 'Sucharit', role: 'system' } as const;
    const done = await expireOverrules({ db, actor, now });
    if (!done.ok) throw new Error(`overrules of ${id} could not be ended: ${done.problem}`);
  }
}
