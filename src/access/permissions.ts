import type { Actor, Role } from './actor.ts';

/** Everything that can be done to an agency's records, and the roles that may. The only place where that is said. */
export const PERMISSIONS = {
  'see-assessment': ['coordinator', 'system'],
  'open-year': ['coordinator', 'system'],
  'close-year': ['coordinator'],
  'record-published-score': ['coordinator', 'system'],
  'assign-item': ['coordinator', 'system'],
  'manage-tasks': ['coordinator', 'system'],
  'add-evidence': ['coordinator', 'system'],
  'withdraw-evidence': ['coordinator'],
  'check-evidence': ['coordinator', 'system'],
  'overrule-finding': ['coordinator', 'system'],
  'set-schedule': ['coordinator', 'system'],
  'read-audit-trail': ['coordinator', 'system'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Action = keyof typeof PERMISSIONS;

/** May the actor do this in the agency the actor belongs to? Other agencies' rows are out of reach by row-level security. */
export function may(actor: Pick<Actor, 'role'>, action: Action): boolean {
  const roles: readonly Role[] = PERMISSIONS[action];
  return roles.includes(actor.role);
}
