import { fail, type Result, succeed } from '#src/shared/result.ts';
import { canonicalJson } from './canonical-json.ts';

/** An event as it stands in the chain; `at` in milliseconds since 1970. */
export interface ChainedEvent {
  readonly agencyId: string;
  /** From 1, without gaps. */
  readonly seq: number;
  readonly at: number;
  readonly actor: string;
  readonly kind: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly details: unknown;
  readonly previousHash: string;
  readonly hash: string;
}

/** Where a chain ends: what the next event is chained to. */
export interface ChainEnd {
  readonly seq: number;
  readonly hash: string;
}

/** SHA-256 in lower-case hex. Handed in: this ring touches nothing. */
export type Sha256 = (text: string) => string;

/**
 * - `gap`: an event is missing, or stands twice.
 * - `broken-link`: an event is not chained to the one before.
 * - `changed`: an event is not what its hash was made of.
 * - `cut-off`: events are missing at the end, or were added behind the recorded end.
 */
export interface ChainFault {
  readonly kind: 'gap' | 'broken-link' | 'changed' | 'cut-off';
  /** The first event at which it shows. */
  readonly seq: number;
}

/** The beginning of every chain. */
export const CHAIN_START: ChainEnd = { seq: 0, hash: '0'.repeat(64) };

/** The event that comes next in the chain. */
export function chained(
  end: ChainEnd,
  event: Omit<ChainedEvent, 'seq' | 'previousHash' | 'hash'>,
  sha256: Sha256,
): ChainedEvent {
  const whole = { ...event, seq: end.seq + 1, previousHash: end.hash };
  return { ...whole, hash: hashOfEvent(whole, sha256) };
}

/**
 * Goes over events in their order and says where the chain ends, or the first fault. Long chains are verified in parts, each from the
 * end of the one before.
 */
export function verifyChain(
  start: ChainEnd,
  events: readonly ChainedEvent[],
  sha256: Sha256,
): Result<ChainEnd, ChainFault> {
  let end = start;
  for (const event of events) {
    if (event.seq !== end.seq + 1) return fail({ kind: 'gap', seq: end.seq + 1 });
    if (event.previousHash !== end.hash) return fail({ kind: 'broken-link', seq: event.seq });
    if (event.hash !== hashOfEvent(event, sha256)) return fail({ kind: 'changed', seq: event.seq });
    end = { seq: event.seq, hash: event.hash };
  }
  return succeed(end);
}

function hashOfEvent(event: Omit<ChainedEvent, 'hash'>, sha256: Sha256): string {
  const { agencyId, seq, at, actor, kind, subjectKind, subjectId, details, previousHash } = event;
  return sha256(canonicalJson({ agencyId, seq, at, actor, kind, subjectKind, subjectId, details, previousHash }));
}
