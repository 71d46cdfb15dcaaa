import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { discussionKinds, type DiscussionKind } from '@guildhall/domain/discussions/discussion';
import * as inputs from '@guildhall/domain/discussions/discussion.inputs';
import { maxPageSize, pageInput } from '@guildhall/domain/kernel/page';
import { idInput, line } from '@guildhall/domain/kernel/text';
import type { GraphQLResolveInfo } from 'graphql';
import * as z from 'zod/mini';
import { asksFor } from '../kernel/asked.js';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { PageArgs } from '../kernel/paging.types.js';
import { communitiesOf, communityPage, discussionsOf } from './community-page.queries.js';
import { discussionPage, historyOf, searchDiscussions } from './discussion-page.queries.js';
import * as types from './discussions.inputs.types.js';
import * as nodes from './discussions.types.js';
import { acceptAnswer, moderateDiscussion, moderatePost } from './guiding.service.js';
import { followDiscussion, markRead, react } from './reading.service.js';
import { editPost, reply, startDiscussion, withdrawPost } from './writing.service.js';

const aPage = { type: () => PageArgs, defaultValue: { first: 20 } };
const kindPipe = new ZodPipe(z.optional(z.nullable(z.enum(discussionKinds))));
const kindArg = { type: () => nodes.DiscussionKindEnum, nullable: true };
const first = new ZodPipe(z.int().check(z.gte(1, { error: 'outOfRange' }), z.lte(maxPageSize, { error: 'outOfRange' })));
const place = z.int().check(z.gte(1, { error: 'outOfRange' }), z.lte(1_000_000, { error: 'outOfRange' }));

@Resolver()
export class DiscussionsResolver {
  @Query(() => nodes.CommunityConnection, { description: 'Communities that one may know of, by name' })
  @Access('public')
  communities(
    @CurrentCtx() ctx: Ctx,
    @Args('page', aPage, new ZodPipe(pageInput)) page: PageArgs,
    @Args('mine', { type: () => Boolean, defaultValue: false }) mine: boolean,
    @Args('text', { type: () => String, nullable: true }, new ZodPipe(z.optional(z.nullable(line(0, 100))))) text:
      | string
      | null
      | undefined,
    @Info() info: GraphQLResolveInfo,
  ): Promise<nodes.CommunityConnection> {
    return communitiesOf(ctx, page, { mine, text, fresh: asksFor(info, 'nodes', 'fresh') });
  }
  @Query(() => nodes.CommunityNode, { description: 'The page of a community with the first of its discussions' })
  @Access('public')
  community(
    @CurrentCtx() ctx: Ctx,
    @Args('slug', { type: () => String }, new ZodPipe(line(1, 100))) slug: string,
    @Args('page', aPage, new ZodPipe(pageInput)) page: PageArgs,
    @Args('kind', kindArg, kindPipe) kind: DiscussionKind | null | undefined,
    @Args('unanswered', { type: () => Boolean, defaultValue: false }) unanswered: boolean,
  ): Promise<nodes.CommunityNode> {
    return communityPage(ctx, slug, page, { kind, unanswered });
  }
  @Query(() => nodes.DiscussionConnection, { description: 'Discussions of a community: pinned first, then by the latest post' })
  @Access('public')
  discussions(
    @CurrentCtx() ctx: Ctx,
    @Args('communityId', { type: () => ID }, new ZodPipe(idInput)) communityId: string,
    @Args('page', aPage, new ZodPipe(pageInput)) page: PageArgs,
    @Args('kind', kindArg, kindPipe) kind: DiscussionKind | null | undefined,
    @Args('unanswered', { type: () => Boolean, defaultValue: false }) unanswered: boolean,
  ): Promise<nodes.DiscussionConnection> {
    return discussionsOf(ctx, communityId, page, { kind, unanswered });
  }
  @Query(() => nodes.DiscussionNode, {
    description: 'A discussion with one page of its replies: after a cursor, around a post or a number, or at what is unread',
  })
  @Access('public')
  discussion(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID }, new ZodPipe(idInput)) id: string,
    @Args('first', { type: () => Int, defaultValue: 20 }, first) count: number,
    @Args('after', { type: () => String, nullable: true }, new ZodPipe(z.optional(z.nullable(line(0, 400)))))
    after: string | null | undefined,
    @Args('atPost', { type: () => ID, nullable: true }, new ZodPipe(z.optional(z.nullable(idInput)))) atPost: string | null | undefined,
    @Args('atNumber', { type: () => Int, nullable: true }, new ZodPipe(z.optional(z.nullable(place)))) atNumber: number | null | undefined,
    @Args('atUnread', { type: () => Boolean, defaultValue: false }) atUnread: boolean,
  ): Promise<nodes.DiscussionNode> {
    return discussionPage(ctx, id, count, { after, atPost, atNumber, atUnread });
  }
  @Query(() => [nodes.PostRevisionNode], { description: 'All versions of a post, newest first' })
  @Access('public')
  postHistory(
    @CurrentCtx() ctx: Ctx,
    @Args('postId', { type: () => ID }, new ZodPipe(idInput)) postId: string,
  ): Promise<nodes.PostRevisionNode[]> {
    return historyOf(ctx, postId);
  }
  @Query(() => nodes.DiscussionHitConnection, { description: 'Posts in which the words stand, newest first' })
  @Access('public')
  searchDiscussions(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.SearchDiscussionsInput }, new ZodPipe(inputs.searchInput)) input: inputs.SearchDiscussions,
    @Args('page', aPage, new ZodPipe(pageInput)) page: PageArgs,
  ): Promise<nodes.DiscussionHitConnection> {
    return searchDiscussions(ctx, input, page);
  }

  @Mutation(() => nodes.DiscussionChangeNode)
  @Access('signed-in')
  startDiscussion(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.StartDiscussionInput }, new ZodPipe(inputs.startDiscussionInput)) input: inputs.StartDiscussion,
  ): Promise<nodes.DiscussionChangeNode> {
    return startDiscussion(ctx, input);
  }
  @Mutation(() => nodes.PostChangeNode)
  @Access('signed-in')
  reply(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.ReplyInput }, new ZodPipe(inputs.replyInput)) input: inputs.Reply,
  ): Promise<nodes.PostChangeNode> {
    return reply(ctx, input);
  }
  @Mutation(() => nodes.PostChangeNode, { description: 'The earlier text is kept and can be read' })
  @Access('signed-in')
  editPost(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.EditPostInput }, new ZodPipe(inputs.editPostInput)) input: inputs.EditPost,
  ): Promise<nodes.PostChangeNode> {
    return editPost(ctx, input);
  }
  @Mutation(() => nodes.PostChangeNode, { description: 'Takes the text of a post away' })
  @Access('signed-in')
  withdrawPost(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.WithdrawPostInput }, new ZodPipe(inputs.withdrawPostInput)) input: inputs.WithdrawPost,
  ): Promise<nodes.PostChangeNode> {
    return withdrawPost(ctx, input);
  }
  @Mutation(() => nodes.DiscussionChangeNode)
  @Access('signed-in')
  acceptAnswer(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.AcceptAnswerInput }, new ZodPipe(inputs.acceptAnswerInput)) input: inputs.AcceptAnswer,
  ): Promise<nodes.DiscussionChangeNode> {
    return acceptAnswer(ctx, input);
  }
  @Mutation(() => nodes.PostChangeNode)
  @Access('signed-in')
  react(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.ReactInput }, new ZodPipe(inputs.reactInput)) input: inputs.React,
  ): Promise<nodes.PostChangeNode> {
    return react(ctx, input);
  }
  @Mutation(() => nodes.DiscussionChangeNode)
  @Access('signed-in')
  followDiscussion(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.FollowDiscussionInput }, new ZodPipe(inputs.followInput)) input: inputs.Follow,
  ): Promise<nodes.DiscussionChangeNode> {
    return followDiscussion(ctx, input);
  }
  @Mutation(() => nodes.DiscussionChangeNode, { description: 'Remembers how far the asker has read' })
  @Access('signed-in')
  markRead(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.MarkReadInput }, new ZodPipe(inputs.markReadInput)) input: inputs.MarkRead,
  ): Promise<nodes.DiscussionChangeNode> {
    return markRead(ctx, input);
  }
  @Mutation(() => nodes.DiscussionChangeNode)
  @Access('signed-in')
  moderateDiscussion(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.ModerateDiscussionInput }, new ZodPipe(inputs.moderateDiscussionInput))
    input: inputs.ModerateDiscussion,
  ): Promise<nodes.DiscussionChangeNode> {
    return moderateDiscussion(ctx, input);
  }
  @Mutation(() => nodes.PostChangeNode)
  @Access('signed-in')
  moderatePost(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.ModeratePostInput }, new ZodPipe(inputs.moderatePostInput)) input: inputs.ModeratePost,
  ): Promise<nodes.PostChangeNode> {
    return moderatePost(ctx, input);
  }
}
