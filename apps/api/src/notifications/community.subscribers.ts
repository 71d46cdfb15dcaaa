import { applicationAccepted, applicationDeclined, applicationWithdrawn, memberApplied, memberInvited, memberReinstated, memberRemoved, memberRoleChanged, memberSuspended } from '@guildhall/domain/communities/community.activities';
import { CommunityMembership } from '../communities/membership.entity.js';
import type { Ctx } from '../kernel/ctx.js';
import { subscribe } from '../kernel/jobs.js';
import type { NoticeKind } from './notice.entity.js';
import { settle, tell } from './notices.service.js';

const coordinatorsOf = async (ctx: Ctx, communityId: string): Promise<string[]> =>
  (await ctx.db.find(CommunityMembership, { where: { communityId, state: 'ACTIVE', role: 'COORDINATOR' }, select: { id: true, personId: true } })).flatMap((m) => m.personId ?? []);

/** Tells the person whose membership it is, unless they did it themselves. */
const tellConcerned = (kind: NoticeKind) => async (ctx: Ctx, { membershipId }: { membershipId: string }, { actorId }: { actorId: string | null }): Promise<void> => {
  const row = await ctx.db.findOneBy(CommunityMembership, { id: membershipId });
  if (row?.personId && row.personId !== actorId) await tell(ctx, [row.personId], { kind, actorId, membershipId });
};
const settleApplication = (ctx: Ctx, { membershipId }: { membershipId: string }) => settle(ctx, 'APPLICATION_RECEIVED', membershipId);

export const communitySubscribers = [
  subscribe(memberApplied, 'tell-coordinators-of-application', async (ctx, { communityId, membershipId }, { actorId }) => {
    await tell(ctx, await coordinatorsOf(ctx, communityId), { kind: 'APPLICATION_RECEIVED', actorId, membershipId });
  }),
  subscribe(applicationAccepted, 'tell-applicant-accepted', tellConcerned('APPLICATION_ACCEPTED')),
  subscribe(applicationDeclined, 'tell-applicant-declined', tellConcerned('APPLICATION_DECLINED')),
  subscribe(applicationAccepted, 'settle-accepted', settleApplication),
  subscribe(applicationDeclined, 'settle-declined', settleApplication),
  subscribe(applicationWithdrawn, 'settle-withdrawn', settleApplication),
  subscribe(memberInvited, 'tell-invited', tellConcerned('INVITED')),
  subscribe(memberRoleChanged, 'tell-role-changed', tellConcerned('ROLE_CHANGED')),
  subscribe(memberSuspended, 'tell-suspended', tellConcerned('SUSPENDED')),
  subscribe(memberReinstated, 'tell-reinstated', tellConcerned('REINSTATED')),
  subscribe(memberRemoved, 'tell-removed', tellConcerned('REMOVED')),
];
