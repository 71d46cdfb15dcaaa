import { idInput } from '@guildhall/domain/kernel/text';
import * as rules from '@guildhall/domain/peer-review/review-feedback';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { caseFeedback, myReviewFeedback } from './review-feedback.queries.js';
import { giveFeedback } from './review-feedback.service.js';
import { CaseFeedbackNode, GiveFeedbackInput, MyReviewFeedbackNode } from './review-feedback.types.js';

@Resolver()
export class ReviewFeedbackResolver {
  @Query(() => CaseFeedbackNode, {
    description: 'Feedback on the work of those who reviewed, as far as the viewer gives it or runs the case',
  })
  @Access('signed-in')
  caseFeedback(
    @CurrentCtx() ctx: Ctx,
    @Args('caseId', { type: () => ID }, new ZodPipe(idInput)) caseId: string,
  ): Promise<CaseFeedbackNode> {
    return caseFeedback(ctx, caseId);
  }
  @Query(() => MyReviewFeedbackNode, { description: 'What was said of the viewer’s own work as a reviewer' })
  @Access('signed-in')
  myReviewFeedback(@CurrentCtx() ctx: Ctx): Promise<MyReviewFeedbackNode> {
    return myReviewFeedback(ctx);
  }
  @Mutation(() => CaseFeedbackNode, { description: 'Says what one thinks of a review, or of the report, or says it anew' })
  @Access('signed-in')
  async giveFeedback(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => GiveFeedbackInput }, new ZodPipe(rules.giveFeedbackInput)) input: rules.GiveFeedbackInput,
  ): Promise<CaseFeedbackNode> {
    return caseFeedback(ctx, await giveFeedback(ctx, input));
  }
}
