import { CompiledQuery } from 'kysely';
import { type Db, PgBoss } from 'pg-boss';
import type { Database, Transaction } from '../db/database.ts';
import type { Logger } from '../log.ts';
import type { JobDefinition } from './define-job.ts';

/** Of the job engine's own tables; they hold ids and no agency's records, so the tenancy does not reach them. */
const SCHEMA = 'pgboss';

/** Puts the engine over the database's own pool, so that the embedded database keeps its one connection. Not started. */
export function jobEngine(db: Database, log: Logger, takenUpAfterSeconds: number): PgBoss {
  const engine = new PgBoss({
    db: overPool(db),
    schema: SCHEMA,
    backend: db.kind === 'embedded' ? 'pglite' : 'postgres',
    superviseIntervalSeconds: takenUpAfterSeconds,
    monitorIntervalSeconds: takenUpAfterSeconds,
  });
  engine.on('error', (problem) => log.error({ err: problem }, 'job engine'));
  engine.on('warning', (warning) => log.warn({ warning }, 'job engine'));
  return engine;
}

/** Queues of every kind of job, with its settings as they are now, and one for what was given up. */
export async function makeQueues(
  engine: PgBoss,
  definitions: readonly JobDefinition[],
  heartbeatSeconds: number,
): Promise<void> {
  for (const { name, retries, longestSeconds } of definitions) {
    await engine.createQueue(givenUpQueue(name), { retryLimit: 5, retryDelay: 5 });
    const settings = {
      retryLimit: retries,
      retryDelay: RETRY_DELAY_SECONDS,
      expireInSeconds: longestSeconds,
      heartbeatSeconds,
      deadLetter: givenUpQueue(name),
      deleteAfterSeconds: KEPT_SECONDS,
    };
    await engine.createQueue(name, settings);
    await engine.updateQueue(name, settings);
  }
}

/** Takes jobs that were in work when the process ended back at once; possible where nobody else can be working. */
export async function takeUpAbandoned(
  engine: PgBoss,
  { pool }: Database,
  definitions: readonly JobDefinition[],
): Promise<void> {
  for (const queue of definitions.flatMap(({ name }) => [name, givenUpQueue(name)])) {
    const { rows } = await pool.query<{ id: string }>(
      `select id from ${SCHEMA}.job where name = $1 and state = 'active'`,
      [queue],
    );
    const left = rows.map(({ id }) => id);
    if (left.length > 0) await engine.fail(queue, left, { message: 'its process ended' });
  }
}

/** A transaction of an agency may put jobs into the queues, and nothing more. */
export async function letAgenciesEnqueue(db: Database): Promise<void> {
  await db.pool.query(`
    grant usage on schema ${SCHEMA} to sucharit_app;
    grant select on ${SCHEMA}.queue to sucharit_app;
    grant select, insert on ${SCHEMA}.job, ${SCHEMA}.job_common to sucharit_app`);
}

/** The transaction as the engine takes it: the job is there when the change is, or neither. */
export function within(tx: Transaction): Db {
  return {
    async executeSql(text, values = []) {
      const { rows } = await tx.executeQuery(CompiledQuery.raw(text, values));
      return { rows };
    },
  };
}

export function givenUpQueue(name: string): string {
  return `${name}-given-up`;
}

const RETRY_DELAY_SECONDS = 2;
const KEPT_SECONDS = 3 * 24 * 3600;

function overPool({ pool }: Database): Db {
  return {
    async executeSql(text, values) {
      // Several statements at once give several results, which the types of the driver do not say.
      const answer: unknown = await pool.query(text, values);
      const results = (Array.isArray(answer) ? answer : [answer]) as { rows?: unknown[] }[];
      return { rows: results.flatMap(({ rows = [] }) => rows) };
    },
  };
}
