export { type ChainFaultKind, type VerifiedTrail, verifyAuditTrails } from './verify-audit-trails.ts';
