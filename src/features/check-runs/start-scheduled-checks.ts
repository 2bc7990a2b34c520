import type { Database } from '#src/platform/db/database.ts';
import type { Jobs } from '#src/platform/jobs/open-jobs.ts';
import type { Logger } from '#src/platform/log.ts';
import { lastDueTime } from './due-time.ts';
import { requestCheck } from './request-check.ts';
import { type KeptSchedule, schedulesToKeep } from './schedule-queries.ts';

export interface ScheduleOutside {
  readonly db: Database;
  readonly jobs: Pick<Jobs, 'enqueue' | 'wake'>;
  readonly now: () => Date;
  readonly log: Logger;
}

/** Asks for the checks whose time has come and that nobody has asked for since. A computer that was off at the time makes up for it. */
export async function startScheduledChecks({ db, jobs, now, log }: ScheduleOutside): Promise<void> {
  for (const schedule of await db.asSystem(schedulesToKeep)) {
    if (!isDue(schedule, now())) continue;
    const { agencyId, fiscalYearBE } = schedule;
    const actor = { agencyId, name: 'Sucharit', role: 'system' } as const;
    const asked = await requestCheck({ db, jobs, actor, now }, { fiscalYearBE, itemCode: null, reason: 'scheduled' });
    if (!asked.ok) log.warn({ agencyId, problem: asked.problem }, 'scheduled check not begun');
  }
}

function isDue(schedule: KeptSchedule, now: Date): boolean {
  const due = lastDueTime(schedule, now);
  const { setAt, lastRunAt } = schedule;
  // A schedule that is set at ten for two in the morning begins tomorrow.
  return due !== null && (setAt === null || setAt < due) && (lastRunAt === null || lastRunAt < due);
}
