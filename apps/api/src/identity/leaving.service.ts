import { IsNull } from 'typeorm';
import type { Ctx } from '../kernel/ctx.js';
import type { Counts, Hold, Leaver, Leaving } from '../kernel/leaving.js';
import { statement } from '../kernel/statement.js';
import { Affiliation } from './affiliation.entity.js';
import { RoleGrant } from './role-grant.entity.js';
import { revokeRole } from './role-grant.service.js';

const live = (g: string) => `${g}."revokedAt" is null and (${g}."expiresAt" is null or ${g}."expiresAt" > :now)`;
/** Somebody else holds the same role in the same scope and stays. */
export const anotherHolds = (g: string) => `exists (select from role_grant o join person w on w.id = o."personId" and w.status = 'ACTIVE'
  where o."personId" <> ${g}."personId" and o.role = ${g}.role and o."scopeType" = ${g}."scopeType" and o."scopeId" = ${g}."scopeId" and ${live('o')})`;
/* An organisation where nobody else works needs no successor: whoever comes next can claim it. */
const holds = statement<{ personId: string }, Hold>(
  'leaving-holds-identity',
  `
  select 'ADMINISTRATOR' kind, '' title, '/roles' address from person p where p.id = :personId::uuid and p.administrator
    and not exists (select from person o where o.administrator and o.status = 'ACTIVE' and o.id <> p.id)
  union all select * from (select 'NETWORK', n.name, '/roles' from role_grant g join network n on n.id = g."scopeId"
    where g."personId" = :personId::uuid and g.role = 'COORDINATOR' and g."scopeType" = 'NETWORK' and ${live('g')} and not ${anotherHolds('g')} order by n.name) n
  union all select * from (select 'ORGANISATION', o.name, '/organisations/' || o.slug from role_grant g join organisation o on o.id = g."scopeId"
    where g."personId" = :personId::uuid and g.role = 'ORG_MANAGER' and g."scopeType" = 'ORGANISATION' and ${live('g')} and not ${anotherHolds('g')}
      and exists (select from affiliation a join person w on w.id = a."personId" and w.status = 'ACTIVE' where a."organisationId" = o.id and a.state = 'CONFIRMED' and a."personId" <> g."personId") order by o.name) o`,
);

/** All roles that are left end, and that the person belonged anywhere. What each room gave by its own rules it has taken back before. */
async function endRoles(ctx: Ctx, { personId }: Leaver): Promise<Counts> {
  const grants = await ctx.db.find(RoleGrant, {
    where: { personId, revokedAt: IsNull() },
    lock: { mode: 'pessimistic_write' },
    order: { id: 'ASC' },
  });
  for (const { role, scopeType, scopeId } of grants) await revokeRole(ctx, personId, { role, scopeType, scopeId });
  const { affected } = await ctx.db.delete(Affiliation, { personId });
  return { role_grant: grants.length, affiliation: affected ?? 0 };
}

export const identityLeaving: Leaving = {
  holds: (ctx, personId) => holds.all(ctx, { personId }),
  steps: { 'identity-roles': endRoles },
};
