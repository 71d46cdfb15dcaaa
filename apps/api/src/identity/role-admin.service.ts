import { personSuspended, personRestored, roleGranted, roleRevoked } from '@guildhall/domain/identity/activities';
import type { GrantRoleInput } from '@guildhall/domain/identity/inputs';
import { isGrantable } from '@guildhall/domain/identity/roles';
import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { In, IsNull, Not } from 'typeorm';
import type { Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { Network } from './network.entity.js';
import { Organisation } from './organisation.entity.js';
import { Person } from './person.entity.js';
import { profilePolicy } from './profile.policy.js';
import { Profile } from './profile.entity.js';
import { RoleGrant } from './role-grant.entity.js';
import { mayOrganise, roleGrantPolicy } from './role-grant.policy.js';
import { grantRole, revokeRole } from './role-grant.service.js';
import { revokeSessions } from './session.service.js';

/** Gives a role by hand. Scopes that the asker does not organise are FORBIDDEN, unknown ones NOT_FOUND; roles that come with a membership are refused. */
export async function giveRole(ctx: Ctx, input: GrantRoleInput): Promise<boolean> {
  const { personId, role, scopeType, scopeId } = input;
  if (!isGrantable(role, scopeType)) throw invalid('role', 'notGrantable');
  await transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'give-role', async () => {
      const known =
        scopeType === 'NETWORK' ? await ctx.db.existsBy(Network, { id: scopeId }) : await ctx.db.existsBy(Organisation, { id: scopeId });
      if (!known) throw new DomainError('NOT_FOUND', { entity: 'Scope' });
      if (!mayOrganise(ctx.actor, scopeType, scopeId)) throw new DomainError('FORBIDDEN', { entity: 'RoleGrant', action: 'grant' });
      profilePolicy.require(ctx, 'read', await ctx.db.findOneBy(Profile, { id: personId }));
      // Locked, so that a suspension at the same moment comes before or after, never in between.
      const person = await ctx.db.findOneOrFail(Person, { where: { id: personId }, lock: { mode: 'pessimistic_write' } });
      if (person.status !== 'ACTIVE') throw invalid('personId', 'notActive');
      await grantRole(ctx, personId, { role, scopeType, scopeId });
      await emit(ctx, roleGranted({ personId, role, scopeType, scopeId }));
      return personId;
    }),
  );
  return true;
}

/** Takes a role back; it is gone with the next request. A network keeps its last coordinator and an organisation its last manager unless an administrator decides:
 *  LAST_COORDINATOR. */
export async function takeRole(ctx: Ctx, grantId: string): Promise<boolean> {
  return transact(ctx, async (ctx) => {
    const grant = await roleGrantPolicy.admit(ctx, 'revoke', grantId);
    const { personId, role, scopeType, scopeId } = grant;
    if (grant.revokedAt) throw new DomainError('NOT_FOUND', { entity: 'RoleGrant' });
    if (!isGrantable(role, scopeType)) throw invalid('role', 'notGrantable');
    if ((role === 'COORDINATOR' || role === 'ORG_MANAGER') && !ctx.actor!.administrator) {
      const live = await ctx.db.find(RoleGrant, {
        where: { role, scopeType, scopeId, revokedAt: IsNull() },
        lock: { mode: 'pessimistic_write' },
        order: { id: 'ASC' },
      });
      // Whoever is about to delete their account stands for nobody.
      const others = live.filter((g) => g.personId !== personId).map((g) => g.personId);
      if (!(await ctx.db.existsBy(Person, { id: In(others), status: Not('DELETION_PENDING') })))
        throw new DomainError('LAST_COORDINATOR', {});
    }
    await revokeRole(ctx, personId, { role, scopeType, scopeId });
    await emit(ctx, roleRevoked({ personId, role, scopeType, scopeId }));
    return true;
  });
}

/** Shuts an account: its sessions and all its roles end at once. */
export async function suspendPerson(ctx: Ctx, personId: string): Promise<boolean> {
  return transact(ctx, async (ctx) => {
    await profilePolicy.admit(ctx, 'suspend', personId);
    const person = await ctx.db.findOneOrFail(Person, { where: { id: personId }, lock: { mode: 'pessimistic_write' } });
    if (person.status !== 'ACTIVE')
      throw new DomainError('ILLEGAL_TRANSITION', { machine: 'person', from: person.status, action: 'suspend' });
    await save(ctx, Person, person, { status: 'SUSPENDED' });
    await revokeSessions(ctx, personId);
    const grants = await ctx.db.find(RoleGrant, {
      where: { personId, revokedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
      order: { id: 'ASC' },
    });
    for (const grant of grants) {
      await revokeRole(ctx, personId, { role: grant.role, scopeType: grant.scopeType, scopeId: grant.scopeId });
      // The log tells of roles that were given by hand; who sits on a case is not its business.
      if (isGrantable(grant.role, grant.scopeType))
        await emit(ctx, roleRevoked({ personId, role: grant.role, scopeType: grant.scopeType, scopeId: grant.scopeId }));
    }
    await emit(ctx, personSuspended({ personId }));
    return true;
  });
}

/** Opens the account again. Its memberships count again (see `giveBackPlaces`); roles that were given by hand do not come back by themselves. */
export async function restorePerson(ctx: Ctx, personId: string): Promise<boolean> {
  return transact(ctx, async (ctx) => {
    await profilePolicy.admit(ctx, 'suspend', personId);
    const person = await ctx.db.findOneOrFail(Person, { where: { id: personId }, lock: { mode: 'pessimistic_write' } });
    if (person.status !== 'SUSPENDED')
      throw new DomainError('ILLEGAL_TRANSITION', { machine: 'person', from: person.status, action: 'restore' });
    await save(ctx, Person, person, { status: 'ACTIVE' });
    await emit(ctx, personRestored({ personId }));
    return true;
  });
}
