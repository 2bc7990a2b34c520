/** Who acts, for which agency. Made at the entry point; every use case takes it. */
export interface Actor {
  readonly agencyId: string;
  /** As it is written into records and the audit chain. */
  readonly name: string;
  readonly role: Role;
}

/**
 * - `coordinator`: the officer who runs the assessment in the office.
 * - `system`: jobs and the command line.
 */
export type Role = 'coordinator' | 'system';
