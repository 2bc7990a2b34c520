import { mkdir, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { Config } from '#src/platform/config.ts';
import type { Database } from '#src/platform/db/database.ts';
import { defineJob, jobHandler } from '#src/platform/jobs/define-job.ts';
import type { Jobs } from '#src/platform/jobs/open-jobs.ts';
import type { Logger } from '#src/platform/log.ts';
import { backupIsDue, newestBackupAt } from './backup-due.ts';
import { type KeepWiring, keepBackups } from './keep-backups.ts';

/** Looks whether a backup is due. */
export const KEEP_BACKUPS_JOB = defineJob({
  name: 'keep-backups',
  payload: z.object({}),
  retries: 1,
  longestSeconds: 3600,
});

const LOOK_EVERY_TEN_MINUTES = '*/10 * * * *';

/** Where backups that are taken by themselves are kept. */
export function backupsFolder({ dataFolder }: Pick<Config, 'dataFolder'>): string {
  return join(resolve(dataFolder), 'backups');
}

/**
 * From now on this process keeps backups of the embedded database by itself: every night, or as soon as the computer is on again, and
 * after large changes. PostgreSQL has an administrator.
 */
export async function doBackupJobs(jobs: Jobs, outside: KeepWiring & { readonly log: Logger }): Promise<void> {
  if (outside.db.kind === 'postgresql') return;
  await jobs.work([jobHandler({ job: KEEP_BACKUPS_JOB, run: () => backUpIfDue(outside) })]);
  await jobs.repeat(KEEP_BACKUPS_JOB, LOOK_EVERY_TEN_MINUTES);
}

/** @throws where the backup could not be taken; the log then says why, and the next look tries again */
export async function backUpIfDue({ log, ...wiring }: KeepWiring & { readonly log: Logger }): Promise<void> {
  const { db, folder, now } = wiring;
  await mkdir(folder, { recursive: true });
  const names = await readdir(folder);
  if (!backupIsDue(names, await changesSince(db, newestBackupAt(names)), now())) return;
  const kept = await keepBackups(wiring);
  if (!kept.ok) throw new Error(`the backup could not be taken: ${JSON.stringify(kept.problem)}`);
  log.info({ path: kept.value }, 'backup taken and verified');
}

async function changesSince(db: Database, at: Date | null): Promise<number> {
  const row = await db.asSystem((tx) => {
    const events = tx.selectFrom('audit_event').select((count) => count.fn.countAll<number>().as('events'));
    return (at === null ? events : events.where('at', '>', at)).executeTakeFirstOrThrow();
  });
  return row.events;
}
