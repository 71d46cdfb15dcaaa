import {
  isLive,
  keepsCoordinator,
  membershipMachine,
  rolesOf,
  type CommunityRole,
  type MembershipState,
} from '@guildhall/domain/communities/membership';
import { DomainError } from '@guildhall/domain/kernel/errors';
import type { Role } from '@guildhall/domain/kernel/scope';
import { In } from 'typeorm';
import { grantRole, revokeRole } from '../identity/role-grant.service.js';
import type { Ctx } from '../kernel/ctx.js';
import { create, save } from '../kernel/rows.js';
import { Community } from './community.entity.js';
import { factsOf } from './inside.entity.js';
import { CommunityMembership } from './membership.entity.js';

type Place = { state: MembershipState; role: CommunityRole };
type Action = Parameters<typeof membershipMachine.next>[1];

/** What a membership gives in grants: a suspended one is written down too, so that it takes away what everybody may. */
const grantsOf = (place: Place): Role[] => (place.state === 'SUSPENDED' ? ['SUSPENDED'] : rolesOf(place.state, place.role));

async function follow(ctx: Ctx, row: CommunityMembership, was: Place | null): Promise<void> {
  if (!row.personId) return;
  const grant = (role: Role) => ({ role, scopeType: 'COMMUNITY', scopeId: row.communityId }) as const;
  const before = was ? grantsOf(was) : [];
  const after = grantsOf(row);
  for (const role of before) if (!after.includes(role)) await revokeRole(ctx, row.personId, grant(role));
  for (const role of after) if (!before.includes(role)) await grantRole(ctx, row.personId, grant(role));
}

/** The community's row under a lock: whoever changes who coordinates comes one after the other. Lock it before a membership, never after. */
export async function lockCommunity(ctx: Ctx, communityId: string): Promise<Community> {
  return ctx.db.findOneOrFail(Community, { where: { id: communityId }, lock: { mode: 'pessimistic_write' } });
}

/** Of a membership that the caller may not know of: only good for finding the lock. */
export async function communityIdOf(ctx: Ctx, membershipId: string): Promise<string> {
  const row = await ctx.db.findOne(CommunityMembership, { where: { id: membershipId }, select: { id: true, communityId: true } });
  if (!row) throw new DomainError('NOT_FOUND', { entity: 'Membership' });
  return row.communityId;
}

/** Opens a membership; the grants follow in the same transaction. */
export async function addMembership(
  ctx: Ctx,
  community: Community,
  values: Pick<CommunityMembership, 'state'> & Partial<CommunityMembership>,
): Promise<CommunityMembership> {
  const row = await create(ctx, CommunityMembership, {
    ...factsOf(community),
    personId: null,
    email: null,
    tokenHash: null,
    expiresAt: null,
    role: 'MEMBER',
    text: null,
    joinedAt: values.state === 'ACTIVE' ? ctx.now : null,
    endedAt: null,
    invitedBy: null,
    decidedBy: null,
    decidedAt: null,
    note: null,
    ...values,
  });
  await follow(ctx, row, null);
  return row;
}

/** Moves a locked membership; the grants follow, and an active community keeps a coordinator (the community must be locked where one could be lost). */
export async function moveMembership(
  ctx: Ctx,
  row: CommunityMembership,
  action: Action,
  patch: Partial<CommunityMembership> = {},
): Promise<CommunityMembership> {
  const state = membershipMachine.next(row.state, action);
  return place(ctx, row, {
    ...patch,
    state,
    ...(state === 'ACTIVE' && !row.joinedAt ? { joinedAt: ctx.now } : {}),
    ...(isLive(state) ? {} : { endedAt: ctx.now, tokenHash: null }),
  });
}

/** Whoever is about to delete their account coordinates nothing any more. */
async function otherCoordinators(ctx: Ctx, { id, communityId }: CommunityMembership): Promise<number> {
  const [found] = await ctx.run<{ n: number }>({
    name: 'other-coordinators',
    text: `select count(*)::int n from community_membership m join person p on p.id = m."personId" and p.status <> 'DELETION_PENDING'
      where m."communityId" = $1 and m.state = 'ACTIVE' and m.role = 'COORDINATOR' and m.id <> $2`,
    values: [communityId, id],
  });
  return found!.n;
}

export async function place(
  ctx: Ctx,
  row: CommunityMembership,
  patch: Partial<CommunityMembership>,
  expectedVersion?: number,
): Promise<CommunityMembership> {
  const was: Place = { state: row.state, role: row.role };
  if (row.communityState === 'ACTIVE' && was.state === 'ACTIVE' && was.role === 'COORDINATOR')
    keepsCoordinator(was, { ...was, ...patch }, await otherCoordinators(ctx, row));
  const saved = await save(ctx, CommunityMembership, row, patch, expectedVersion);
  await follow(ctx, saved, was);
  return saved;
}

/** Gives the roles of a person's memberships again, after their account was shut and all roles with it. Inside a transaction. */
export async function giveBackPlaces(ctx: Ctx, personId: string): Promise<void> {
  const rows = await ctx.db.find(CommunityMembership, {
    where: { personId, state: In(['ACTIVE', 'SUSPENDED']) },
    lock: { mode: 'pessimistic_write' },
    order: { id: 'ASC' },
  });
  for (const row of rows)
    for (const role of grantsOf(row)) await grantRole(ctx, personId, { role, scopeType: 'COMMUNITY', scopeId: row.communityId });
}
