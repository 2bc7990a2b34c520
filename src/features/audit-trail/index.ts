/** The door of the audit trail: what was done, by whom, and whether the record is whole. */
export type { AuditTrail, TrailEntry, TrailFilter } from './audit-trail.ts';
export { readAuditTrail, type TrailRequest } from './read-audit-trail.ts';
export { readTrailFilter, trailWords } from './trail-words.ts';
