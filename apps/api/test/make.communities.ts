import { rolesOf } from '@guildhall/domain/communities/membership';
import { Community } from '../src/communities/community.entity.js';
import { factsOf } from '../src/communities/inside.entity.js';
import { CommunityMembership } from '../src/communities/membership.entity.js';
import { Discussion } from '../src/discussions/discussion.entity.js';
import { Post } from '../src/discussions/post.entity.js';
import { Network } from '../src/identity/network.entity.js';
import { grantRole } from '../src/identity/role-grant.service.js';
import { newId } from '../src/kernel/ids.js';
import { create } from '../src/kernel/rows.js';
import { transact } from '../src/kernel/transact.js';
import type { TestApp, Who } from './app.js';

/* Rows made directly, for tests that begin in the middle of things. */
const system = <T>(app: TestApp, work: Parameters<typeof transact<T>>[1]) => transact(app.factory.make(null), work);

export async function makeCommunity(app: TestApp, more: Partial<Community> = {}): Promise<Community> {
  return system(app, async (ctx) => {
    const networkId =
      more.networkId ?? (await create(ctx, Network, { slug: newId(), name: 'Test network', description: '', defaultLocale: 'en' })).id;
    return create(ctx, Community, {
      networkId,
      slug: `c-${newId()}`,
      name: 'A community',
      kind: 'PRACTICE',
      purpose: 'To learn from each other.',
      about: '',
      aboutHtml: '',
      sanitiser: 1,
      learningQuestions: [],
      focusDimensions: [],
      joinPolicy: 'OPEN',
      visibility: 'PUBLIC',
      state: 'ACTIVE',
      stateReason: null,
      stateAt: null,
      locale: 'en',
      ...more,
    });
  });
}

export async function makeMembership(
  app: TestApp,
  community: Community,
  who: Who,
  more: Partial<CommunityMembership> = {},
): Promise<CommunityMembership> {
  return system(app, async (ctx) => {
    const row = await create(ctx, CommunityMembership, {
      ...factsOf(community),
      personId: who.id,
      email: null,
      tokenHash: null,
      expiresAt: null,
      state: 'ACTIVE',
      role: 'MEMBER',
      text: null,
      joinedAt: ctx.now,
      endedAt: null,
      invitedBy: null,
      decidedBy: null,
      decidedAt: null,
      note: null,
      ...more,
    });
    for (const role of rolesOf(row.state, row.role)) await grantRole(ctx, who.id, { role, scopeType: 'COMMUNITY', scopeId: community.id });
    if (row.state === 'SUSPENDED') await grantRole(ctx, who.id, { role: 'SUSPENDED', scopeType: 'COMMUNITY', scopeId: community.id });
    return row;
  });
}

export async function makeDiscussion(
  app: TestApp,
  community: Community,
  author: Who,
  more: Partial<Discussion> = {},
  body = 'The text that opens it.',
): Promise<Discussion> {
  return system(app, async (ctx) => {
    const [id, postId] = [more.id ?? newId(), newId()];
    const discussion = await create(ctx, Discussion, {
      id,
      ...factsOf(community),
      kind: 'QUESTION',
      state: 'OPEN',
      title: 'How do you do it?',
      authorId: author.id,
      locale: 'en',
      tags: [],
      excerpt: body,
      pinnedUntil: null,
      acceptedPostId: null,
      lastNumber: 1,
      replyCount: 0,
      peopleCount: 1,
      localeCount: 1,
      lastPostAt: ctx.now,
      lastPostId: postId,
      ...more,
    });
    await create(ctx, Post, {
      id: postId,
      ...factsOf(community),
      discussionId: id,
      discussionState: discussion.state,
      number: 1,
      authorId: author.id,
      body,
      html: `<p>${body}</p>\n`,
      sanitiser: 1,
      locale: 'en',
      state: 'VISIBLE',
      revision: 1,
      editedAt: null,
      replyToId: null,
    });
    return discussion;
  });
}

export async function makePost(app: TestApp, discussion: Discussion, author: Who, more: Partial<Post> = {}): Promise<Post> {
  return system(app, async (ctx) => {
    const body = more.body ?? 'A reply.';
    const number = ++discussion.lastNumber;
    const { communityId, networkId, communityVisibility, communityState } = discussion;
    const row = await create(ctx, Post, {
      communityId,
      networkId,
      communityVisibility,
      communityState,
      discussionId: discussion.id,
      discussionState: discussion.state,
      number,
      authorId: author.id,
      body,
      html: `<p>${body}</p>\n`,
      sanitiser: 1,
      locale: 'en',
      state: 'VISIBLE',
      revision: 1,
      editedAt: null,
      replyToId: null,
      ...more,
    });
    await ctx.db.query(
      `update discussion set "lastNumber" = $2, "replyCount" = "replyCount" + $3, "lastPostAt" = $4, "lastPostId" = case when $3 = 1 then $5 else "lastPostId" end where id = $1`,
      [discussion.id, number, row.state === 'VISIBLE' ? 1 : 0, ctx.now, row.id],
    );
    return row;
  });
}
