import { isLocale } from '@guildhall/domain/kernel/locale';
import { idInput } from '@guildhall/domain/kernel/text';
import { restoreAnswerInput, type RestoreAnswerInput } from '@guildhall/domain/peer-review/answer.inputs';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { answerHistory, restoreAnswer } from './answer-history.service.js';
import { AnswerHistoryNode, RestoreAnswerArgs } from './answer-history.types.js';
import { SaveAnswerResult, type EditConflictNode, type SavedAnswerNode } from './review.types.js';
import { savedOrConflict } from './saved.js';

@Resolver()
export class AnswerHistoryResolver {
  @Query(() => AnswerHistoryNode, { description: 'What the viewer’s own review of a case said before' })
  @Access('signed-in')
  answerHistory(
    @CurrentCtx() ctx: Ctx,
    @Args('caseId', { type: () => ID }, new ZodPipe(idInput)) caseId: string,
    @Args('locale', { type: () => String, nullable: true }) locale?: string | null,
  ): Promise<AnswerHistoryNode> {
    return answerHistory(ctx, caseId, locale && isLocale(locale) ? locale : undefined);
  }
  @Mutation(() => SaveAnswerResult, { description: 'Goes back to what an answer was; a step like any other, with the same conflicts' })
  @Access('signed-in')
  async restoreAnswer(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => RestoreAnswerArgs }, new ZodPipe(restoreAnswerInput)) input: RestoreAnswerInput,
  ): Promise<SavedAnswerNode | EditConflictNode> {
    return savedOrConflict(await restoreAnswer(ctx, input));
  }
}
