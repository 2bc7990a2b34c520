import type { z } from 'zod';

/** A kind of work that is done later, in this process or another. What it is told travels through the database, so: ids, no objects. */
export interface JobDefinition<Payload extends object = object> {
  /** Also the name of its queue: `check-run`. */
  readonly name: string;
  readonly payload: z.ZodType<Payload>;
  /** How often it is tried again after it failed, or its process was killed. */
  readonly retries: number;
  /** A run that takes longer is taken for lost. */
  readonly longestSeconds: number;
}

/** Names a kind of job once, so that who queues it and who does it agree on its payload. */
export function defineJob<Payload extends object>(definition: JobDefinition<Payload>): JobDefinition<Payload> {
  return definition;
}

/** One attempt at a job. */
export interface Attempt<Payload> {
  readonly payload: Payload;
  /** Aborted where the claim is lost or the process stops: what is not written by then must not be written any more. */
  readonly signal: AbortSignal;
}

/** How a kind of job is done. */
export interface JobHandler<Payload extends object = object> {
  readonly job: JobDefinition<Payload>;
  /** Must bear to be done twice: a process that was killed may have got anywhere. A throw means: try again. */
  readonly run: (attempt: Attempt<Payload>) => Promise<void>;
  /**
   * Called once where all attempts failed.
   * @param reference the number under which the log tells what happened
   */
  readonly giveUp?: (payload: Payload, reference: string) => Promise<void>;
  /** Jobs of this kind at a time in this process. */
  readonly atOnce?: number;
}

/** Hides the payload's type where handlers of several kinds stand in one list; each still gets its own. */
export function jobHandler<Payload extends object>(handler: JobHandler<Payload>): JobHandler {
  return handler as unknown as JobHandler;
}
