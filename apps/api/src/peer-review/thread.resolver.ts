import { idInput } from '@guildhall/domain/kernel/text';
import * as rules from '@guildhall/domain/peer-review/threads';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { readInEmergency } from './emergency.service.js';
import { caseThreads } from './thread.queries.js';
import { addCasePost, editCasePost, markThreadRead } from './thread.service.js';
import { AddCasePostInput, EditCasePostInput, MarkThreadReadInput, CaseThreadsNode, ThreadAudienceEnum } from './thread.types.js';

@Resolver()
export class ThreadResolver {
  @Query(() => CaseThreadsNode, {
    description: 'What is said in a case, by dimension: to this audience, or to the first that the viewer belongs to',
  })
  @Access('signed-in')
  async caseThreads(
    @CurrentCtx() ctx: Ctx,
    @Args('caseId', { type: () => ID }, new ZodPipe(idInput)) caseId: string,
    @Args('audience', { type: () => ThreadAudienceEnum, nullable: true }, new ZodPipe(rules.threadsOf))
    audience?: rules.ThreadAudience | null,
    @Args('evidenceId', { type: () => ID, nullable: true, description: 'Tells its title as well' }, new ZodPipe(rules.aboutEvidence))
    evidenceId?: string | null,
  ): Promise<CaseThreadsNode> {
    const reader = await readInEmergency(ctx, caseId, 'TALK');
    return caseThreads(reader, caseId, audience, undefined, evidenceId);
  }
  @Mutation(() => CaseThreadsNode)
  @Access('signed-in')
  async addCasePost(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => AddCasePostInput }, new ZodPipe(rules.addCasePostInput)) input: rules.AddCasePostInput,
  ): Promise<CaseThreadsNode> {
    return caseThreads(ctx, await addCasePost(ctx, input), input.audience);
  }
  @Mutation(() => CaseThreadsNode, { description: 'Changes one’s own words; what they were stays to be read' })
  @Access('signed-in')
  async editCasePost(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => EditCasePostInput }, new ZodPipe(rules.editCasePostInput)) input: rules.EditCasePostInput,
  ): Promise<CaseThreadsNode> {
    const { caseId, audience } = await editCasePost(ctx, input);
    return caseThreads(ctx, caseId, audience);
  }
  @Mutation(() => CaseThreadsNode)
  @Access('signed-in')
  async markThreadRead(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => MarkThreadReadInput }, new ZodPipe(rules.markThreadReadInput)) input: rules.MarkThreadReadInput,
  ): Promise<CaseThreadsNode> {
    return caseThreads(ctx, await markThreadRead(ctx, input), input.audience);
  }
}
