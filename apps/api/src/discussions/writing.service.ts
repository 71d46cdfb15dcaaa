import { discussionStarted, postEdited, postWithdrawn, postWritten } from '@guildhall/domain/discussions/discussion.activities';
import type { EditPost, Reply, StartDiscussion, WithdrawPost } from '@guildhall/domain/discussions/discussion.inputs';
import { postMachine } from '@guildhall/domain/discussions/discussion';
import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { communityPolicy } from '../communities/community.policy.js';
import { factsOf } from '../communities/inside.entity.js';
import { asker, type Ctx } from '../kernel/ctx.js';
import { newId } from '../kernel/ids.js';
import { plainText, renderMarkdown } from '../kernel/markdown.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { lockDiscussionOf, recount } from './counting.service.js';
import { Discussion } from './discussion.entity.js';
import { discussionPolicy, postPolicy } from './discussion.policy.js';
import { Post, PostRevision } from './post.entity.js';
import { putPoll } from './poll.service.js';
import { setFollow, setRead } from './reading.service.js';

const excerptOf = (body: string) => plainText(body, 200);

export function startDiscussion(ctx: Ctx, input: StartDiscussion): Promise<Discussion> {
  return transact(ctx, async (ctx) => {
    const me = asker(ctx).id;
    const id = await once(ctx, input.clientMutationId, 'startDiscussion', async () => {
      if ((input.kind === 'POLL') !== Boolean(input.poll)) throw invalid('poll', input.poll ? 'notAPoll' : 'required');
      const community = await communityPolicy.admit(ctx, input.kind === 'ANNOUNCEMENT' ? 'announce' : 'write', input.communityId);
      const [discussionId, postId] = [newId(), newId()];
      await create(ctx, Discussion, {
        id: discussionId,
        ...factsOf(community),
        kind: input.kind,
        state: 'OPEN',
        title: input.title,
        authorId: me,
        locale: input.locale,
        tags: input.tags,
        excerpt: excerptOf(input.body),
        pinnedUntil: null,
        acceptedPostId: null,
        lastNumber: 1,
        replyCount: 0,
        peopleCount: 1,
        localeCount: 1,
        lastPostAt: ctx.now,
        lastPostId: postId,
      });
      await create(ctx, Post, {
        id: postId,
        ...factsOf(community),
        discussionId,
        discussionState: 'OPEN',
        number: 1,
        authorId: me,
        body: input.body,
        ...renderMarkdown(input.body, { anchor: postId }),
        locale: input.locale,
        state: 'VISIBLE',
        revision: 1,
        editedAt: null,
        replyToId: null,
      });
      if (input.poll) await putPoll(ctx, discussionId, input.poll);
      await setRead(ctx, me, discussionId, 1);
      if (input.follow) await setFollow(ctx, me, discussionId, true);
      await emit(ctx, discussionStarted({ communityId: community.id, discussionId, postId }));
      return discussionId;
    });
    return ctx.db.findOneByOrFail(Discussion, { id });
  });
}

export function reply(ctx: Ctx, input: Reply): Promise<Post> {
  return transact(ctx, async (ctx) => {
    const me = asker(ctx).id;
    const id = await once(ctx, input.clientMutationId, 'reply', async () => {
      // The lock on the discussion gives each post a number of its own.
      const d = await discussionPolicy.admit(ctx, 'reply', input.discussionId);
      if (input.replyToId && (await postPolicy.show(ctx, input.replyToId)).discussionId !== d.id)
        throw invalid('replyToId', 'ofAnotherDiscussion');
      const postId = newId();
      const number = d.lastNumber + 1;
      await create(ctx, Post, {
        id: postId,
        communityId: d.communityId,
        networkId: d.networkId,
        communityVisibility: d.communityVisibility,
        communityState: d.communityState,
        discussionId: d.id,
        discussionState: d.state,
        number,
        authorId: me,
        body: input.body,
        ...renderMarkdown(input.body, { anchor: postId }),
        locale: input.locale,
        state: 'VISIBLE',
        revision: 1,
        editedAt: null,
        replyToId: input.replyToId ?? null,
      });
      await recount(ctx, d.id);
      await setRead(ctx, me, d.id, number);
      if (input.follow) await setFollow(ctx, me, d.id, true);
      await emit(ctx, postWritten({ communityId: d.communityId, discussionId: d.id, postId }));
      return postId;
    });
    return ctx.db.findOneByOrFail(Post, { id });
  });
}

/** Changes a post; what it said before is kept. A stale editor gets CONFLICT with both texts. */
export function editPost(ctx: Ctx, input: EditPost): Promise<Post> {
  return transact(ctx, async (ctx) => {
    await lockDiscussionOf(ctx, input.postId);
    const row = await postPolicy.admit(ctx, 'edit', input.postId);
    const text = { body: input.body, locale: input.locale ?? row.locale };
    expectVersion(row, input.expectedVersion, text);
    if (row.body === text.body && row.locale === text.locale) return row;
    await ctx.db.insert(PostRevision, {
      postId: row.id,
      revision: row.revision,
      body: row.body,
      html: row.html,
      sanitiser: row.sanitiser,
      locale: row.locale,
      at: row.editedAt ?? row.createdAt,
    });
    const saved = await save(
      ctx,
      Post,
      row,
      { ...text, ...renderMarkdown(text.body, { anchor: row.id }), revision: row.revision + 1, editedAt: ctx.now },
      input.expectedVersion,
    );
    if (row.number === 1) await ctx.db.update(Discussion, { id: row.discussionId }, { excerpt: excerptOf(text.body), locale: text.locale });
    await recount(ctx, row.discussionId);
    await emit(ctx, postEdited({ communityId: row.communityId, discussionId: row.discussionId, postId: row.id }));
    return saved;
  });
}

/** Takes the text away; that there was a post stays visible. */
export function withdrawPost(ctx: Ctx, input: WithdrawPost): Promise<Post> {
  return transact(ctx, async (ctx) => {
    await lockDiscussionOf(ctx, input.postId);
    const row = await postPolicy.admit(ctx, 'withdraw', input.postId);
    const state = postMachine.next(row.state, 'withdraw');
    expectVersion(row, input.expectedVersion, { state });
    const saved = await save(ctx, Post, row, { state }, input.expectedVersion);
    if (row.number === 1) await ctx.db.update(Discussion, { id: row.discussionId }, { excerpt: '' });
    await recount(ctx, row.discussionId);
    await emit(ctx, postWithdrawn({ communityId: row.communityId, discussionId: row.discussionId, postId: row.id }));
    return saved;
  });
}

function expectVersion(row: Post, expected: number, yours: Partial<Pick<Post, 'body' | 'locale' | 'state'>>): void {
  if (row.version === expected) return;
  const theirs = Object.fromEntries(Object.keys(yours).map((key) => [key, row[key as keyof typeof yours]]));
  throw new DomainError('CONFLICT', { entity: 'Post', currentVersion: row.version, theirs, yours });
}
