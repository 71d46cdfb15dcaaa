import { DomainError } from '@guildhall/domain/kernel/errors';
import { idInput } from '@guildhall/domain/kernel/text';
import * as inputs from '@guildhall/domain/uptake/consultation';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import {
  commentOnConsultation,
  disposeConsultationComment,
  hideConsultationComment,
  withdrawConsultationComment,
} from './comment.service.js';
import { roundForm, roundPage, rounds } from './consultation.queries.js';
import { answerConsultation, closeConsultation, openConsultation, renewConsultationText } from './consultation.service.js';
import * as types from './consultation.types.js';
import { roundNode, roundRowNode } from './consultation.view.js';

const shown = 100;
const one = async (ctx: Ctx, id: string): Promise<types.ConsultationNode> => {
  const row = await roundPage.one(ctx, { id });
  if (!row) throw new DomainError('NOT_FOUND', { entity: 'Consultation' });
  return roundNode(ctx, row);
};

@Resolver(() => types.ConsultationNode)
export class ConsultationResolver {
  @Query(() => types.ConsultationNode, { description: 'One round, with the text that is shown and what was said' })
  @Access('public')
  consultation(
    @CurrentCtx() ctx: Ctx,
    @Args('roundId', { type: () => ID }, new ZodPipe(idInput)) id: string,
  ): Promise<types.ConsultationNode> {
    return one(ctx, id);
  }

  @Query(() => [types.ConsultationRowNode], { description: 'The first 100 that one may read, those that are open first' })
  @Access('public')
  async consultations(@CurrentCtx() ctx: Ctx): Promise<types.ConsultationRowNode[]> {
    return (await rounds.all(ctx, { practiceSlug: null, limit: shown })).map(roundRowNode);
  }

  @Query(() => types.ConsultationFormNode, { nullable: true, description: 'For those who may ask about the practice' })
  @Access('signed-in')
  async consultationForm(
    @CurrentCtx() ctx: Ctx,
    @Args('practiceId', { type: () => ID }, new ZodPipe(idInput)) practiceId: string,
  ): Promise<types.ConsultationFormNode | null> {
    return (await roundForm.one(ctx, { practiceId })) ?? null;
  }

  @Mutation(() => ID, { description: 'Shows a text to an audience and asks about it; the id of the round' })
  @Access('signed-in')
  openConsultation(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.OpenConsultationInput }, new ZodPipe(inputs.openConsultationInput))
    input: inputs.OpenConsultationInput,
  ): Promise<string> {
    return openConsultation(ctx, input);
  }

  @Mutation(() => types.ConsultationNode, { description: 'A remark on a paragraph, or on the whole' })
  @Access('signed-in')
  async commentOnConsultation(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.CommentOnConsultationInput }, new ZodPipe(inputs.commentInput)) input: inputs.CommentInput,
  ): Promise<types.ConsultationNode> {
    return one(ctx, await commentOnConsultation(ctx, input));
  }

  @Mutation(() => ID, { description: 'Takes back one’s own remark; the id of the round' })
  @Access('signed-in')
  withdrawConsultationComment(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.WithdrawConsultationCommentInput }, new ZodPipe(inputs.withdrawCommentInput))
    input: types.WithdrawConsultationCommentInput,
  ): Promise<string> {
    return withdrawConsultationComment(ctx, input);
  }

  @Mutation(() => types.ConsultationNode, { description: 'What is made of a remark, and why' })
  @Access('signed-in')
  async disposeConsultationComment(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.DisposeConsultationCommentInput }, new ZodPipe(inputs.disposeCommentInput))
    input: inputs.DisposeCommentInput,
  ): Promise<types.ConsultationNode> {
    return one(ctx, await disposeConsultationComment(ctx, input));
  }

  @Mutation(() => types.ConsultationNode, { description: 'Takes a remark off the page, with a reason for who wrote it' })
  @Access('signed-in')
  async hideConsultationComment(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.HideConsultationCommentInput }, new ZodPipe(inputs.hideCommentInput))
    input: types.HideConsultationCommentInput,
  ): Promise<types.ConsultationNode> {
    return one(ctx, await hideConsultationComment(ctx, input));
  }

  @Mutation(() => types.ConsultationNode, { description: 'Shows what was written since' })
  @Access('signed-in')
  async renewConsultationText(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.ConsultationStepInput }, new ZodPipe(inputs.consultationStepInput))
    input: types.ConsultationStepInput,
  ): Promise<types.ConsultationNode> {
    return one(ctx, await renewConsultationText(ctx, input));
  }

  @Mutation(() => types.ConsultationNode, { description: 'Ends the time for remarks now' })
  @Access('signed-in')
  async closeConsultation(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.ConsultationStepInput }, new ZodPipe(inputs.consultationStepInput))
    input: types.ConsultationStepInput,
  ): Promise<types.ConsultationNode> {
    return one(ctx, await closeConsultation(ctx, input));
  }

  @Mutation(() => types.ConsultationNode, { description: 'Shows all answers; NOT_READY names the remarks that have none' })
  @Access('signed-in')
  async answerConsultation(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.ConsultationStepInput }, new ZodPipe(inputs.consultationStepInput))
    input: types.ConsultationStepInput,
  ): Promise<types.ConsultationNode> {
    return one(ctx, await answerConsultation(ctx, input));
  }
}
