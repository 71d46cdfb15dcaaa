import type { ScopeType } from '@guildhall/domain/kernel/scope';
import type { Actor } from '../kernel/ctx.js';
import { definePolicy, either, type Rule } from '../kernel/policy.js';
import { RoleGrant } from './role-grant.entity.js';

/** Whether somebody gives and takes roles in this scope: administrators everywhere, coordinators of a network there, managers of an organisation there. */
export function mayOrganise(actor: Actor | null, scopeType: ScopeType, scopeId: string): boolean {
  if (!actor) return false;
  if (actor.administrator) return scopeType === 'NETWORK' || scopeType === 'ORGANISATION';
  if (scopeType === 'NETWORK') return actor.has('COORDINATOR', 'NETWORK', scopeId);
  return scopeType === 'ORGANISATION' && actor.has('ORG_MANAGER', 'ORGANISATION', scopeId);
}

const isOwn: Rule<RoleGrant> = (a, g) => a?.id === g.personId;
const organises: Rule<RoleGrant> = (a, g) => mayOrganise(a, g.scopeType, g.scopeId);

/** Roles of cases stay between the people of the case: a grant there can be the identity of a reviewer. */
export const roleGrantPolicy = definePolicy<RoleGrant>()({
  entity: RoleGrant,
  name: 'RoleGrant',
  rules: { read: either(isOwn, organises), revoke: organises },
  visible: (g) => `(${g}."personId" = :viewer or (${g}."scopeType" in ('NETWORK','ORGANISATION') and :administrator)
    or (${g}."scopeType" = 'NETWORK' and ${g}."scopeId" = any(:scope(COORDINATOR,NETWORK))) or (${g}."scopeType" = 'ORGANISATION' and ${g}."scopeId" = any(:scope(ORG_MANAGER,ORGANISATION))))`,
});
