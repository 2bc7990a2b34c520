import { randomInt } from 'node:crypto';
import type { Job, JobWithMetadata, PgBoss } from 'pg-boss';
import type { Database, Transaction } from '../db/database.ts';
import type { Logger } from '../log.ts';
import type { JobDefinition, JobHandler } from './define-job.ts';
import { givenUpQueue, jobEngine, letAgenciesEnqueue, makeQueues, takeUpAbandoned, within } from './job-engine.ts';

/** What is done later. A job is queued in the transaction of the change it belongs to, so that the two are one. */
export interface Jobs {
  /** Queues a job with the transaction; call `wake` when that is over. */
  enqueue<Payload extends object>(
    tx: Transaction,
    job: JobDefinition<Payload>,
    payload: Payload,
    options?: { readonly priority?: number },
  ): Promise<void>;
  /** Lets this process look into the queue at once instead of at its next look, within seconds. */
  wake(job: Pick<JobDefinition, 'name'>): void;
  /** From now on this process does the jobs of these kinds. */
  work(handlers: readonly JobHandler[]): Promise<void>;
  /** Queues a job at the times of a cron expression, in Bangkok; once, however many processes there are. */
  repeat(job: JobDefinition, cron: string): Promise<void>;
  /** Takes no new jobs and waits a little for those in work; what is not done by then is taken up again by whoever comes next. */
  stop(): Promise<void>;
}

export interface JobsSettings {
  readonly db: Database;
  readonly log: Logger;
  /** All kinds of jobs that are queued or done here. */
  readonly jobs: readonly JobDefinition[];
  /** A worker that was silent for so long is dead, at least 10; a job of its is taken up again within twice that. */
  readonly deadAfterSeconds?: number;
}

const DEAD_AFTER_SECONDS = 20;
/** Between looks into a queue. On the embedded database jobs come from this process only, which wakes itself; others may be woken by nobody. */
const POLLING_SECONDS = { embedded: 5, postgresql: 1 } as const;
const SELDOM_SECONDS = 5;
const STOP_WITHIN_MS = 5_000;

/**
 * Starts the job engine on the database, embedded or PostgreSQL, and makes its tables and queues where they are missing.
 * @throws DatabaseProblem or the driver's error where the database refuses
 */
export async function openJobs({ db, log, jobs, deadAfterSeconds = DEAD_AFTER_SECONDS }: JobsSettings): Promise<Jobs> {
  const engine = jobEngine(db, log, deadAfterSeconds);
  await engine.start();
  await makeQueues(engine, jobs, deadAfterSeconds);
  await letAgenciesEnqueue(db);
  // Of the embedded database there is never more than one process.
  if (db.kind === 'embedded') await takeUpAbandoned(engine, db, jobs);
  // What is known of a queue is read once and kept: never in the middle of a transaction, which holds the only connection.
  for (const { name } of jobs) await engine.getQueue(name);

  const workers = new Map<string, string[]>();
  const wake = (name: string) => {
    for (const worker of workers.get(name) ?? []) engine.notifyWorker(worker);
  };
  return {
    async enqueue(tx, job, payload, options = {}) {
      const id = await engine.send(job.name, job.payload.parse(payload), { ...options, db: within(tx) });
      if (id === null) throw new Error(`the job ${job.name} was not queued`);
    },
    wake: ({ name }) => wake(name),
    async work(handlers) {
      for (const handler of handlers) {
        workers.set(handler.job.name, await workOn(handler, engine, POLLING_SECONDS[db.kind], log));
      }
    },
    repeat: (job, cron) => engine.schedule(job.name, cron, {}, { tz: 'Asia/Bangkok' }),
    stop: () => engine.stop({ close: false, graceful: true, timeout: STOP_WITHIN_MS }),
  };
}

async function workOn(
  handler: JobHandler,
  engine: PgBoss,
  pollingIntervalSeconds: number,
  log: Logger,
): Promise<string[]> {
  const { job, run, giveUp, atOnce = 1 } = handler;
  // Each worker asks by itself and does one job at a time, so a long one keeps nobody waiting.
  const ids = await Promise.all(
    Array.from({ length: atOnce }, () =>
      engine.work(job.name, { pollingIntervalSeconds }, async ([one]: Job[]) => {
        if (one) await attempt(() => run({ payload: job.payload.parse(one.data), signal: one.signal }), one, log);
      }),
    ),
  );
  const given = { pollingIntervalSeconds: SELDOM_SECONDS, includeMetadata: true } as const;
  await engine.work(givenUpQueue(job.name), given, async ([lost]: JobWithMetadata[]) => {
    if (!lost) return;
    const reference = referenceIn(lost.sourceOutput) ?? newReference();
    log.error({ job: job.name, payload: lost.data, reference, output: lost.sourceOutput }, 'job given up');
    await giveUp?.(job.payload.parse(lost.data), reference);
  });
  return ids;
}

/** One attempt; a failure goes into the log under a number that people can be told. */
async function attempt(work: () => Promise<void>, one: Job, log: Logger): Promise<void> {
  try {
    await work();
  } catch (problem) {
    const reference = newReference();
    log.error({ err: problem, job: one.name, payload: one.data, retry: one.retryCount, reference }, 'job failed');
    throw new Error(`reference ${reference}`, { cause: problem });
  }
}

/** Nine digits: short enough to be read out over the telephone. */
function newReference(): string {
  return String(randomInt(100_000_000, 1_000_000_000));
}

function referenceIn(output: object | null): string | null {
  return /reference (\d{9})/.exec(JSON.stringify(output))?.[1] ?? null;
}
