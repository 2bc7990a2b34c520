import type { ChainFault } from '#src/audit/audit-chain.ts';
import type { AuditKind, AuditSubject } from '#src/audit/audit-events.ts';
import type { Language } from '#src/shared/language.ts';
import type { Result } from '#src/shared/result.ts';

/** An event as people read it. */
export interface TrailEntry {
  /** Number in the chain, from 1. */
  readonly seq: number;
  readonly at: Date;
  readonly actor: string;
  /** A chain that a newer version wrote may hold kinds that this one does not know. */
  readonly kind: string;
  readonly what: Readonly<Record<Language, string>>;
  /** The item that it is about, where it is about one. */
  readonly itemCode: string | null;
  /** Null where the event belongs to no year, or what it was about is not told by its row. */
  readonly fiscalYearBE: number | null;
}

/** - `not-verified`: too many events to go over on every page; asked for with `verify`. */
export type ChainState = Result<{ readonly seq: number }, ChainFault> | 'not-verified';

export interface AuditTrail {
  readonly entries: readonly TrailEntry[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** Events that the filter lets through. */
  readonly count: number;
  readonly filter: TrailFilter;
  readonly chain: ChainState;
}

export interface TrailFilter {
  readonly kind?: AuditKind | undefined;
  readonly subject?: AuditSubject | undefined;
}

export const EVENTS_A_PAGE = 50;
