import { pageInput } from '@guildhall/domain/kernel/page';
import * as inputs from '@guildhall/domain/uptake/practice-comment';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { PageArgs } from '../kernel/paging.types.js';
import { practiceComments } from './practice-comment.queries.js';
import * as moderation from './comment-moderation.service.js';
import { editPracticeComment, withdrawPracticeComment, writePracticeComment } from './practice-comment.service.js';
import * as types from './practice-comment.types.js';

const asked = (slug: string): boolean => slug.length <= 200 && !slug.includes('\0');

@Resolver(() => types.PracticeCommentNode)
export class PracticeCommentResolver {
  @Query(() => types.PracticeCommentConnection, {
    nullable: true,
    description: 'What is said of a practice, oldest first; null where its text cannot be read',
  })
  @Access('public')
  async practiceComments(
    @CurrentCtx() ctx: Ctx,
    @Args('slug', { type: () => String }) slug: string,
    @Args('page', { type: () => PageArgs, defaultValue: { first: 20 } }, new ZodPipe(pageInput)) page: PageArgs,
  ): Promise<types.PracticeCommentConnection | null> {
    return (asked(slug) ? await practiceComments(ctx, slug, page) : undefined) ?? null;
  }

  @Mutation(() => ID, { description: 'Of the edition that can be read now; the id of the comment' })
  @Access('signed-in')
  writePracticeComment(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.WritePracticeCommentInput }, new ZodPipe(inputs.writePracticeCommentInput))
    input: types.WritePracticeCommentInput,
  ): Promise<string> {
    return writePracticeComment(ctx, input);
  }

  @Mutation(() => ID, { description: 'By who wrote it; CONFLICT says what is stored' })
  @Access('signed-in')
  editPracticeComment(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.EditPracticeCommentInput }, new ZodPipe(inputs.editPracticeCommentInput))
    input: types.EditPracticeCommentInput,
  ): Promise<string> {
    return editPracticeComment(ctx, input);
  }

  @Mutation(() => ID, { description: 'Takes back one’s own comment, for good' })
  @Access('signed-in')
  withdrawPracticeComment(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.WithdrawPracticeCommentInput }, new ZodPipe(inputs.withdrawPracticeCommentInput))
    input: types.WithdrawPracticeCommentInput,
  ): Promise<string> {
    return withdrawPracticeComment(ctx, input);
  }

  @Mutation(() => ID, { description: 'Takes a comment off the page, with a reason for who wrote it' })
  @Access('signed-in')
  hidePracticeComment(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.HidePracticeCommentInput }, new ZodPipe(inputs.hidePracticeCommentInput))
    input: types.HidePracticeCommentInput,
  ): Promise<string> {
    return moderation.hidePracticeComment(ctx, input);
  }

  @Mutation(() => ID, { description: 'Puts a hidden comment on the page again' })
  @Access('signed-in')
  showPracticeComment(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.ShowPracticeCommentInput }, new ZodPipe(inputs.showPracticeCommentInput))
    input: types.ShowPracticeCommentInput,
  ): Promise<string> {
    return moderation.showPracticeComment(ctx, input);
  }

  @Mutation(() => ID, { description: 'Tells those who moderate what is wrong with a comment' })
  @Access('signed-in')
  reportPracticeComment(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.ReportPracticeCommentInput }, new ZodPipe(inputs.reportPracticeCommentInput))
    input: types.ReportPracticeCommentInput,
  ): Promise<string> {
    return moderation.reportPracticeComment(ctx, input);
  }

  @Mutation(() => ID, { description: 'Lets a comment stand although it was reported' })
  @Access('signed-in')
  settleCommentReports(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.SettleCommentReportsInput }, new ZodPipe(inputs.settleCommentReportsInput))
    input: types.SettleCommentReportsInput,
  ): Promise<string> {
    return moderation.settleCommentReports(ctx, input);
  }
}
