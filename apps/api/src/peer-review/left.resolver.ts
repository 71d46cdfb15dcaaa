import { idInput } from '@guildhall/domain/kernel/text';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { leftCases } from './left.queries.js';
import { LeftCaseNode } from './left.types.js';
import { deleteSealedDraft } from './sealed-draft.service.js';

@Resolver()
export class LeftResolver {
  @Query(() => [LeftCaseNode], { description: 'Cases that the viewer has left' })
  @Access('signed-in')
  leftReviewCases(@CurrentCtx() ctx: Ctx): Promise<LeftCaseNode[]> {
    return leftCases(ctx);
  }
  @Mutation(() => Boolean, {
    description:
      'Deletes what the viewer wrote in a case that they have left and never sent, with its history; true also where nothing is left of it',
  })
  @Access('signed-in')
  deleteSealedDraft(@CurrentCtx() ctx: Ctx, @Args('caseId', { type: () => ID }, new ZodPipe(idInput)) caseId: string): Promise<boolean> {
    return deleteSealedDraft(ctx, caseId);
  }
}
