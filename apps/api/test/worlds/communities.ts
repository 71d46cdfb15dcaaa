import { communityMachine } from '@guildhall/domain/communities/community';
import { communityRoles, membershipMachine } from '@guildhall/domain/communities/membership';
import { discussionMachine, postMachine } from '@guildhall/domain/discussions/discussion';
import { visibilities } from '@guildhall/domain/kernel/scope';
import { Discussion } from '../../src/discussions/discussion.entity.js';
import { Network } from '../../src/identity/network.entity.js';
import { create } from '../../src/kernel/rows.js';
import { transact } from '../../src/kernel/transact.js';
import { Notice } from '../../src/notifications/notice.entity.js';
import type { TestApp, Who } from '../app.js';
import { person } from '../cast.js';
import { makeCommunity, makeDiscussion, makeMembership, makePost } from '../make.communities.js';

/** Every visibility and state of a community, every state and role of a membership, every state of a discussion and of a post. */
export async function communitiesWorld(app: TestApp): Promise<Record<string, Who>> {
  const admin = await person(app, 'Admin of all', { administrator: true });
  const networks = await transact(app.factory.make(null), async (ctx) => [
    await create(ctx, Network, { slug: `w-${Math.random()}`, name: 'One', description: '', defaultLocale: 'en' }),
    await create(ctx, Network, { slug: `w-${Math.random()}`, name: 'Two', description: '', defaultLocale: 'en' }),
  ]);
  const networkCoordinator = await person(app, 'Network coordinator', {
    grants: [{ role: 'COORDINATOR', scopeType: 'NETWORK', scopeId: networks[0]!.id }],
  });
  const cast: Record<string, Who> = { admin, networkCoordinator, stranger: await person(app, 'Stranger') };
  for (const state of membershipMachine.states)
    for (const role of communityRoles) cast[`${state} ${role}`] = await person(app, `P ${state} ${role}`);

  for (const [i, visibility] of visibilities.entries())
    for (const state of communityMachine.states) {
      const community = await makeCommunity(app, { visibility, state, networkId: networks[i % 2]!.id });
      for (const m of membershipMachine.states)
        for (const role of communityRoles) await makeMembership(app, community, cast[`${m} ${role}`]!, { state: m, role });
      const authors = [cast['ACTIVE MEMBER']!, cast['LEFT MEMBER']!, cast['SUSPENDED MEMBER']!];
      for (const [n, discussionState] of discussionMachine.states.entries()) {
        const discussion = await makeDiscussion(app, community, authors[n % authors.length]!, { state: discussionState });
        for (const [k, postState] of postMachine.states.entries())
          await makePost(app, discussion, authors[(n + k) % authors.length]!, { state: postState });
      }
    }
  const [someone, discussion] = [
    cast['ACTIVE MEMBER']!,
    await app.db.getRepository(Discussion).findOneByOrFail({ state: 'OPEN', communityVisibility: 'PUBLIC' }),
  ];
  await transact(app.factory.make(null), async (ctx) => {
    for (const who of [someone, cast['ACTIVE COORDINATOR']!])
      await create(ctx, Notice, {
        personId: who.id,
        kind: 'REPLY',
        actorId: null,
        membershipId: null,
        discussionId: discussion.id,
        postId: discussion.lastPostId,
        count: 1,
        readAt: null,
      });
  });
  return cast;
}
