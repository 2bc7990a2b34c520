import { z } from 'zod';
import { defineJob } from '#src/platform/jobs/define-job.ts';

/** Six hours: a year of a large office from slow web sites, with room. */
const LONGEST_SECONDS = 6 * 3600;

/** One run of the check, asked for by `requestCheck` and done by `runCheck`. */
export const CHECK_RUN_JOB = defineJob({
  name: 'check-run',
  payload: z.object({ agencyId: z.string(), checkRunId: z.string() }),
  retries: 3,
  longestSeconds: LONGEST_SECONDS,
});

/** Looks several times an hour which offices have asked for a check at this time. */
export const CHECK_SCHEDULE_JOB = defineJob({
  name: 'check-schedule',
  payload: z.object({}),
  retries: 1,
  longestSeconds: 300,
});
