import type { Grant } from '@guildhall/domain/kernel/scope';
import { IsNull } from 'typeorm';
import type { Ctx } from '../kernel/ctx.js';
import { randomId } from '../kernel/ids.js';
import { create, save } from '../kernel/rows.js';
import { Affiliation } from './affiliation.entity.js';
import { Person } from './person.entity.js';
import { RoleGrant } from './role-grant.entity.js';

/* Who manages an organisation stands in the affiliation too, where its people are listed: both say the same. */
async function tellAffiliation(ctx: Ctx, personId: string, { role, scopeId }: Grant, isManager: boolean): Promise<void> {
  if (role === 'ORG_MANAGER') await ctx.db.update(Affiliation, { personId, organisationId: scopeId, state: 'CONFIRMED' }, { isManager });
}

/** Gives a role in a scope, in the running transaction. Giving it twice changes nothing; a shut account holds none, so it is given none: false.
 *  With `createdAt` neither the row nor its id holds the moment itself. */
export async function grantRole(
  ctx: Ctx,
  personId: string,
  grant: Grant,
  expiresAt: Date | null = null,
  createdAt?: Date,
): Promise<boolean> {
  if (await ctx.db.findOneBy(RoleGrant, { personId, ...grant, revokedAt: IsNull() })) return true;
  // Shared lock: a suspension at the same moment comes before or after, never in between.
  const person = await ctx.db.findOne(Person, { where: { id: personId }, lock: { mode: 'pessimistic_read' } });
  if (person?.status === 'SUSPENDED' || person?.status === 'ANONYMISED') return false;
  const when = createdAt ? { createdAt, updatedAt: createdAt, id: randomId() } : {};
  await create(ctx, RoleGrant, { ...when, personId, ...grant, grantedBy: ctx.actor?.id ?? null, expiresAt, revokedAt: null });
  await tellAffiliation(ctx, personId, grant, true);
  return true;
}

/** Takes a role back, in the running transaction; it is gone with the next request. */
export async function revokeRole(ctx: Ctx, personId: string, grant: Grant): Promise<void> {
  const live = await ctx.db.findOne(RoleGrant, { where: { personId, ...grant, revokedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
  if (live) await save(ctx, RoleGrant, live, { revokedAt: ctx.now });
  await tellAffiliation(ctx, personId, grant, false);
}
