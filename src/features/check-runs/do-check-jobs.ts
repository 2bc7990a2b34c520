import { type JobHandler, jobHandler } from '#src/platform/jobs/define-job.ts';
import type { Jobs } from '#src/platform/jobs/open-jobs.ts';
import { CHECK_RUN_JOB, CHECK_SCHEDULE_JOB } from './check-run-job.ts';
import { giveUpCheck, type RunOutside, runCheck } from './run-check.ts';
import { startScheduledChecks } from './start-scheduled-checks.ts';

/** A person who waits for one item does not wait for the whole year that somebody else has begun. */
const RUNS_AT_ONCE = 3;
/** Every ten minutes: an office that switches its computers off is checked soon after they are on again. */
const LOOK_AT_SCHEDULES = '*/10 * * * *';

/** The kinds of jobs of this feature, for whoever opens the queues. */
export const CHECK_JOBS = [CHECK_RUN_JOB, CHECK_SCHEDULE_JOB];

/** From now on this process runs checks, those asked for and those of the schedules. */
export async function doCheckJobs(jobs: Jobs, outside: RunOutside): Promise<void> {
  const handlers: JobHandler[] = [
    jobHandler({
      job: CHECK_RUN_JOB,
      atOnce: RUNS_AT_ONCE,
      run: ({ payload, signal }) => runCheck(outside, payload, signal),
      giveUp: (payload, reference) => giveUpCheck(outside, payload, reference),
    }),
    jobHandler({ job: CHECK_SCHEDULE_JOB, run: () => startScheduledChecks({ ...outside, jobs }) }),
  ];
  await jobs.work(handlers);
  await jobs.repeat(CHECK_SCHEDULE_JOB, LOOK_AT_SCHEDULES);
}
