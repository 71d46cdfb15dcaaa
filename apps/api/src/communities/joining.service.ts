import {
  applicationAccepted,
  applicationDeclined,
  applicationWithdrawn,
  memberApplied,
  memberJoined,
} from '@guildhall/domain/communities/community.activities';
import type { DecideApplication, JoinCommunity, MembershipAct } from '@guildhall/domain/communities/community.inputs';
import { isLive, stateOnJoining } from '@guildhall/domain/communities/membership';
import { asker, type Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { transact } from '../kernel/transact.js';
import { communityPolicy } from './community.policy.js';
import { CommunityMembership } from './membership.entity.js';
import { membershipPolicy } from './membership.policy.js';
import { addMembership, moveMembership } from './placing.service.js';

/** Joins an open community, or applies where coordinators decide. Who is in, or has applied, gets the same row again; who was invited accepts by this. */
export function joinCommunity(ctx: Ctx, input: JoinCommunity): Promise<CommunityMembership> {
  return transact(ctx, async (ctx) => {
    const me = asker(ctx).id;
    const id = await once(ctx, input.clientMutationId, 'joinCommunity', async () => {
      const community = await communityPolicy.admit(ctx, 'join', input.communityId);
      const mine = await ctx.db.findBy(CommunityMembership, { communityId: community.id, personId: me });
      const live = mine.find((m) => isLive(m.state));
      if (live && live.state !== 'INVITED' && live.state !== 'ALUMNI') return live.id;
      const row = live
        ? await moveMembership(ctx, live, live.state === 'INVITED' ? 'acceptInvitation' : 'comeBack')
        : await addMembership(ctx, community, {
            personId: me,
            text: input.text || null,
            state: stateOnJoining(community.joinPolicy, { removed: mine.some((m) => m.state === 'REMOVED' && m.joinedAt !== null) }),
          });
      await emit(ctx, (row.state === 'ACTIVE' ? memberJoined : memberApplied)({ communityId: community.id, membershipId: row.id }));
      return row.id;
    });
    return ctx.db.findOneByOrFail(CommunityMembership, { id });
  });
}

/** A coordinator takes an applicant in, or does not. The second of two who decide at once gets ILLEGAL_TRANSITION with the state that the first brought about. */
export function decideApplication(ctx: Ctx, input: DecideApplication): Promise<CommunityMembership> {
  return transact(ctx, async (ctx) => {
    const id = await once(ctx, input.clientMutationId, 'decideApplication', async () => {
      const row = await membershipPolicy.admit(ctx, 'manage', input.membershipId);
      await moveMembership(ctx, row, input.accept ? 'accept' : 'decline', {
        decidedBy: asker(ctx).id,
        decidedAt: ctx.now,
        note: input.note || null,
      });
      await emit(ctx, (input.accept ? applicationAccepted : applicationDeclined)({ communityId: row.communityId, membershipId: row.id }));
      return row.id;
    });
    return ctx.db.findOneByOrFail(CommunityMembership, { id });
  });
}

export function withdrawApplication(ctx: Ctx, input: MembershipAct): Promise<CommunityMembership> {
  return transact(ctx, async (ctx) => {
    const id = await once(ctx, input.clientMutationId, 'withdrawApplication', async () => {
      const row = await membershipPolicy.admit(ctx, 'own', input.membershipId);
      await moveMembership(ctx, row, 'withdraw');
      await emit(ctx, applicationWithdrawn({ communityId: row.communityId, membershipId: row.id }));
      return row.id;
    });
    return ctx.db.findOneByOrFail(CommunityMembership, { id });
  });
}
