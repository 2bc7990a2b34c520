/** The door of the audit trail: reading what was done, and whether the record of it is whole. */
export { readAuditTrail } from './read-audit-trail.ts';
export { readTrailFilter, trailWords } from './trail-words.ts';
export { type ChainFaultKind, type VerifiedTrail, verifyAuditTrails } from './verify-audit-trails.ts';
