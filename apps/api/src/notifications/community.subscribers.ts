import {
  applicationAccepted,
  applicationDeclined,
  applicationWithdrawn,
  memberApplied,
  memberInvited,
  memberReinstated,
  memberRemoved,
  memberRoleChanged,
  memberSuspended,
} from '@guildhall/domain/communities/community.activities';
import { Community } from '../communities/community.entity.js';
import { CommunityMembership } from '../communities/membership.entity.js';
import { Person } from '../identity/person.entity.js';
import { mailToPerson } from '../identity/person.service.js';
import type { Ctx } from '../kernel/ctx.js';
import { subscribe } from '../kernel/jobs.js';
import type { NoticeKind } from './notice.entity.js';
import { acceptedMail, applicationMail, declinedMail } from './mails.js';
import { settle, tell } from './notices.service.js';

const nameOf = async (ctx: Ctx, id: string): Promise<string> => (await ctx.db.findOneByOrFail(Person, { id })).displayName;
const coordinatorsOf = async (ctx: Ctx, communityId: string): Promise<string[]> =>
  (
    await ctx.db.find(CommunityMembership, {
      where: { communityId, state: 'ACTIVE', role: 'COORDINATOR' },
      select: { id: true, personId: true },
    })
  ).flatMap((m) => m.personId ?? []);

/** Tells the person whose membership it is, unless they did it themselves. */
const tellConcerned =
  (kind: NoticeKind) =>
  async (ctx: Ctx, { membershipId }: { membershipId: string }, { actorId }: { actorId: string | null }): Promise<void> => {
    const row = await ctx.db.findOneBy(CommunityMembership, { id: membershipId });
    if (row?.personId && row.personId !== actorId) await tell(ctx, [row.personId], { kind, actorId, membershipId });
  };
/** The decision also comes by mail. */
const mailDecision =
  (template: typeof acceptedMail) =>
  async (ctx: Ctx, { communityId, membershipId }: { communityId: string; membershipId: string }): Promise<void> => {
    const row = await ctx.db.findOneBy(CommunityMembership, { id: membershipId });
    const community = await ctx.db.findOneByOrFail(Community, { id: communityId });
    if (row?.personId)
      await mailToPerson(ctx, row.personId, {
        template,
        kind: 'notification',
        params: { name: await nameOf(ctx, row.personId), community: community.name, link: `/c/${community.slug}` },
      });
  };
const settleApplication = (ctx: Ctx, { membershipId }: { membershipId: string }) => settle(ctx, 'APPLICATION_RECEIVED', membershipId);

export const communitySubscribers = [
  subscribe(memberApplied, 'tell-coordinators-of-application', async (ctx, { communityId, membershipId }, { actorId }) => {
    const coordinators = await coordinatorsOf(ctx, communityId);
    await tell(ctx, coordinators, { kind: 'APPLICATION_RECEIVED', actorId, membershipId });
    const community = await ctx.db.findOneByOrFail(Community, { id: communityId });
    const applicant = actorId ? await nameOf(ctx, actorId) : '';
    for (const id of coordinators)
      await mailToPerson(ctx, id, {
        template: applicationMail,
        kind: 'notification',
        params: { name: await nameOf(ctx, id), community: community.name, applicant, link: `/c/${community.slug}/settings` },
      });
  }),
  subscribe(applicationAccepted, 'tell-applicant-accepted', tellConcerned('APPLICATION_ACCEPTED')),
  subscribe(applicationDeclined, 'tell-applicant-declined', tellConcerned('APPLICATION_DECLINED')),
  subscribe(applicationAccepted, 'mail-accepted', mailDecision(acceptedMail)),
  subscribe(applicationDeclined, 'mail-declined', mailDecision(declinedMail)),
  subscribe(applicationAccepted, 'settle-accepted', settleApplication),
  subscribe(applicationDeclined, 'settle-declined', settleApplication),
  subscribe(applicationWithdrawn, 'settle-withdrawn', settleApplication),
  subscribe(memberInvited, 'tell-invited', tellConcerned('INVITED')),
  subscribe(memberRoleChanged, 'tell-role-changed', tellConcerned('ROLE_CHANGED')),
  subscribe(memberSuspended, 'tell-suspended', tellConcerned('SUSPENDED')),
  subscribe(memberReinstated, 'tell-reinstated', tellConcerned('REINSTATED')),
  subscribe(memberRemoved, 'tell-removed', tellConcerned('REMOVED')),
];
