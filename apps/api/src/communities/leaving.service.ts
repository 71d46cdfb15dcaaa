import { isLive } from '@guildhall/domain/communities/membership';
import type { Ctx } from '../kernel/ctx.js';
import type { Counts, Hold, Leaver, Leaving } from '../kernel/leaving.js';
import { statement } from '../kernel/statement.js';
import { CommunityMembership } from './membership.entity.js';
import { lockCommunity, moveMembership } from './placing.service.js';

const holds = statement<{ personId: string }, Hold>(
  'leaving-holds-communities',
  `select 'COMMUNITY' kind, c.name title, '/c/' || c.slug || '/members' address from community_membership m join community c on c.id = m."communityId"
   where m."personId" = :personId::uuid and m.state = 'ACTIVE' and m.role = 'COORDINATOR' and c.state = 'ACTIVE' and not exists (
     select from community_membership o join person w on w.id = o."personId" and w.status = 'ACTIVE' where o."communityId" = c.id and o.state = 'ACTIVE' and o.role = 'COORDINATOR' and o.id <> m.id)
   order by c.name`,
);
const ends = { INVITED: 'declineInvitation', APPLIED: 'withdraw', ACTIVE: 'leave', SUSPENDED: 'leave', ALUMNI: 'leave' } as const;

/** Leaves every community by the rules of leaving; then nothing tells any more that they were in it. */
async function leaveAll(ctx: Ctx, { personId, email }: Leaver): Promise<Counts> {
  const mine = await ctx.db.find(CommunityMembership, {
    where: [{ personId }, ...(email ? [{ email }] : [])],
    order: { communityId: 'ASC', id: 'ASC' },
  });
  for (const { id, communityId } of mine) {
    await lockCommunity(ctx, communityId);
    const row = await ctx.db.findOneOrFail(CommunityMembership, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (isLive(row.state)) await moveMembership(ctx, row, ends[row.state as keyof typeof ends]);
    await ctx.db.delete(CommunityMembership, { id });
  }
  return { community_membership: mine.length };
}

export const communitiesLeaving: Leaving = { holds: (ctx, personId) => holds.all(ctx, { personId }), steps: { communities: leaveAll } };
