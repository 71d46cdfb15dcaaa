import type { Role, ScopeType } from '../kernel/scope.js';

/** Roles that people of authority give by hand. Those of communities, programmes and cases come with membership there. */
export const grantableRoles: Partial<Record<ScopeType, readonly Role[]>> = {
  NETWORK: ['MEMBER', 'COORDINATOR', 'PEER_REVIEWER', 'MENTOR', 'TRANSLATOR'],
  ORGANISATION: ['ORG_MANAGER'],
};
export const isGrantable = (role: Role, scopeType: ScopeType): boolean => grantableRoles[scopeType]?.includes(role) ?? false;
