/**
 * - `unreachable`: no server answers, or it went away in the middle; the next call tries again.
 * - `disk-full`: nothing was saved.
 * - `in-use`: another process holds the embedded database.
 * - `newer`: a newer version of the program has changed the tables.
 * - `changed-migration`: a migration that was applied is no longer what it was.
 * - `not-backed-up`: the tables would have to change, and the backup before that failed.
 * - `not-allowed`: the database's user lacks a right that is needed.
 * - `cannot-open`: the embedded database does not start (no right to the folder, disk full, damaged).
 */
export type DatabaseProblemKind =
  | 'unreachable'
  | 'disk-full'
  | 'in-use'
  | 'newer'
  | 'changed-migration'
  | 'not-backed-up'
  | 'not-allowed'
  | 'cannot-open';

/** Something about the database that a person has to mend; the message says in Thai and English what and how. */
export class DatabaseProblem extends Error {
  readonly kind: DatabaseProblemKind;
  constructor(kind: DatabaseProblemKind, thai: string, english: string, hint: string, cause?: unknown) {
    super(`${thai}\n${english}\n→ ${hint}`, { cause });
    this.name = 'DatabaseProblem';
    this.kind = kind;
  }
}
