import { closePollInput, voteInput, type ClosePoll, type Vote } from '@guildhall/domain/discussions/poll';
import { idInput } from '@guildhall/domain/kernel/text';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { pollPage } from './poll.queries.js';
import { closePoll, vote } from './poll.service.js';
import { ClosePollInput, PollNode, VoteInput } from './poll.types.js';

@Resolver()
export class PollResolver {
  @Query(() => PollNode, { description: 'What a discussion of the kind POLL asks, and how it came out' })
  @Access('public')
  poll(@CurrentCtx() ctx: Ctx, @Args('discussionId', { type: () => ID }, new ZodPipe(idInput)) discussionId: string): Promise<PollNode> {
    return pollPage(ctx, discussionId);
  }
  @Mutation(() => PollNode, { description: 'Gives a vote, or another instead of it; secret' })
  @Access('signed-in')
  async vote(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => VoteInput }, new ZodPipe(voteInput)) input: Vote): Promise<PollNode> {
    await vote(ctx, input);
    return pollPage(ctx, input.discussionId);
  }
  @Mutation(() => PollNode, { description: 'Counts the votes and lets go of whose they were' })
  @Access('signed-in')
  async closePoll(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => ClosePollInput }, new ZodPipe(closePollInput)) input: ClosePoll,
  ): Promise<PollNode> {
    await closePoll(ctx, input);
    return pollPage(ctx, input.discussionId);
  }
}
