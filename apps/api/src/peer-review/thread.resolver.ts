import { idInput } from '@guildhall/domain/kernel/text';
import * as rules from '@guildhall/domain/peer-review/team-threads';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { teamThreads } from './thread.queries.js';
import { addTeamPost, editTeamPost, markTeamRead } from './thread.service.js';
import { AddTeamPostInput, EditTeamPostInput, MarkTeamReadInput, TeamThreadsNode } from './thread.types.js';

@Resolver()
export class ThreadResolver {
  @Query(() => TeamThreadsNode, { description: 'What a review team says among itself, by dimension' })
  @Access('signed-in')
  teamThreads(@CurrentCtx() ctx: Ctx, @Args('caseId', { type: () => ID }, new ZodPipe(idInput)) caseId: string): Promise<TeamThreadsNode> {
    return teamThreads(ctx, caseId);
  }
  @Mutation(() => TeamThreadsNode)
  @Access('signed-in')
  async addTeamPost(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => AddTeamPostInput }, new ZodPipe(rules.addTeamPostInput)) input: rules.AddTeamPostInput,
  ): Promise<TeamThreadsNode> {
    return teamThreads(ctx, await addTeamPost(ctx, input));
  }
  @Mutation(() => TeamThreadsNode, { description: 'Changes one’s own words; what they were stays to be read' })
  @Access('signed-in')
  async editTeamPost(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => EditTeamPostInput }, new ZodPipe(rules.editTeamPostInput)) input: rules.EditTeamPostInput,
  ): Promise<TeamThreadsNode> {
    return teamThreads(ctx, await editTeamPost(ctx, input));
  }
  @Mutation(() => TeamThreadsNode)
  @Access('signed-in')
  async markTeamRead(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => MarkTeamReadInput }, new ZodPipe(rules.markTeamReadInput)) input: rules.MarkTeamReadInput,
  ): Promise<TeamThreadsNode> {
    return teamThreads(ctx, await markTeamRead(ctx, input));
  }
}
