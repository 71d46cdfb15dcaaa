import {
  memberLeft,
  memberReinstated,
  memberRemoved,
  memberRoleChanged,
  memberSuspended,
} from '@guildhall/domain/communities/community.activities';
import type { ChangeRole, MemberReason, MembershipAct } from '@guildhall/domain/communities/community.inputs';
import { DomainError } from '@guildhall/domain/kernel/errors';
import { asker, type Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { transact } from '../kernel/transact.js';
import { CommunityMembership } from './membership.entity.js';
import { membershipPolicy } from './membership.policy.js';
import { communityIdOf, lockCommunity, moveMembership, place } from './placing.service.js';

interface Step {
  name: string;
  right: 'own' | 'manage';
  action: 'leave' | 'remove' | 'suspend' | 'reinstate';
  activity: typeof memberLeft | typeof memberRemoved | typeof memberSuspended | typeof memberReinstated;
}

/** Every step here can end the work of a coordinator: the community is locked first, so that the last two cannot go at the same moment. */
const step =
  ({ name, right, action, activity }: Step) =>
  (ctx: Ctx, input: MembershipAct & Partial<MemberReason>): Promise<CommunityMembership> =>
    transact(ctx, async (ctx) => {
      const id = await once(ctx, input.clientMutationId, name, async () => {
        await lockCommunity(ctx, await communityIdOf(ctx, input.membershipId));
        const row = await membershipPolicy.admit(ctx, right, input.membershipId);
        await moveMembership(
          ctx,
          row,
          action,
          right === 'manage' ? { decidedBy: asker(ctx).id, decidedAt: ctx.now, note: input.reason ?? null } : {},
        );
        await emit(ctx, activity({ communityId: row.communityId, membershipId: row.id }));
        return row.id;
      });
      return ctx.db.findOneByOrFail(CommunityMembership, { id });
    });

export const leaveCommunity = step({ name: 'leaveCommunity', right: 'own', action: 'leave', activity: memberLeft });
export const removeMember = step({ name: 'removeMember', right: 'manage', action: 'remove', activity: memberRemoved });
export const suspendMember = step({ name: 'suspendMember', right: 'manage', action: 'suspend', activity: memberSuspended });
export const reinstateMember = step({ name: 'reinstateMember', right: 'manage', action: 'reinstate', activity: memberReinstated });

/** Makes an active member a moderator, a coordinator, or a member again. */
export function changeMemberRole(ctx: Ctx, input: ChangeRole): Promise<CommunityMembership> {
  return transact(ctx, async (ctx) => {
    await lockCommunity(ctx, await communityIdOf(ctx, input.membershipId));
    const row = await membershipPolicy.admit(ctx, 'manage', input.membershipId);
    if (row.state !== 'ACTIVE')
      throw new DomainError('ILLEGAL_TRANSITION', { machine: 'membership', from: row.state, action: 'changeRole' });
    const saved = await place(ctx, row, { role: input.role }, input.expectedVersion);
    await emit(ctx, memberRoleChanged({ communityId: row.communityId, membershipId: row.id }));
    return saved;
  });
}
