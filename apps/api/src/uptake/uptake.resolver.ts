import { idInput } from '@guildhall/domain/kernel/text';
import { endorsePracticeInput, withdrawEndorsementInput } from '@guildhall/domain/uptake/endorsement';
import * as inputs from '@guildhall/domain/uptake/transfer';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import * as z from 'zod/mini';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { rounds } from './consultation.queries.js';
import { endorsePractice, withdrawEndorsement } from './endorsement.service.js';
import { beginTransferLesson, recordTransfer, removeTransfer, saveTransfer } from './transfer.service.js';
import { practiceUptake, transferForm } from './uptake.queries.js';
import * as types from './uptake.types.js';
import { uptakeNode } from './uptake.view.js';

const asked = (slug: string): boolean => slug.length <= 200 && !slug.includes('\0');

@Resolver(() => types.PracticeUptakeNode)
export class UptakeResolver {
  @Query(() => types.PracticeUptakeNode, {
    nullable: true,
    description: 'Who uses a practice, and what else is known of it; null where its text cannot be read',
  })
  @Access('public')
  async practiceUptake(
    @CurrentCtx() ctx: Ctx,
    @Args('slug', { type: () => String }) slug: string,
  ): Promise<types.PracticeUptakeNode | null> {
    const row = asked(slug) ? await practiceUptake.one(ctx, { slug }) : undefined;
    return row ? uptakeNode(row, await rounds.all(ctx, { practiceSlug: slug, limit: 20 })) : null;
  }

  @Query(() => types.TransferFormNode, {
    nullable: true,
    description: 'For a new transfer, or for one that the person who asks may change',
  })
  @Access('signed-in')
  async transferForm(
    @CurrentCtx() ctx: Ctx,
    @Args('slug', { type: () => String }) slug: string,
    @Args('transferId', { type: () => ID, nullable: true }, new ZodPipe(z.nullish(idInput))) transferId?: string | null,
  ): Promise<types.TransferFormNode | null> {
    return (asked(slug) ? await transferForm.one(ctx, { slug, transferId: transferId ?? null }) : undefined) ?? null;
  }

  @Mutation(() => ID, { description: 'An organisation uses the practice, or means to; the id of the transfer' })
  @Access('signed-in')
  recordTransfer(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.RecordTransferInput }, new ZodPipe(inputs.recordTransferInput)) input: inputs.RecordTransferInput,
  ): Promise<string> {
    return recordTransfer(ctx, input);
  }

  @Mutation(() => ID, { description: 'How it stands now; CONFLICT says what is stored' })
  @Access('signed-in')
  saveTransfer(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.SaveTransferInput }, new ZodPipe(inputs.saveTransferInput)) input: inputs.SaveTransferInput,
  ): Promise<string> {
    return saveTransfer(ctx, input);
  }

  @Mutation(() => ID, { description: 'Begins a lesson out of a practice in use; the id of the lesson' })
  @Access('signed-in')
  beginTransferLesson(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.BeginTransferLessonInput }, new ZodPipe(inputs.beginTransferLessonInput))
    input: types.BeginTransferLessonInput,
  ): Promise<string> {
    return beginTransferLesson(ctx, input);
  }

  @Mutation(() => ID, { description: 'Takes away what was recorded by mistake; the id of the practice' })
  @Access('signed-in')
  removeTransfer(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.RemoveTransferInput }, new ZodPipe(inputs.removeTransferInput)) input: types.RemoveTransferInput,
  ): Promise<string> {
    return removeTransfer(ctx, input);
  }

  @Mutation(() => ID, { description: 'A manager says that the organisation stands behind the current edition' })
  @Access('signed-in')
  endorsePractice(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.EndorsePracticeInput }, new ZodPipe(endorsePracticeInput)) input: types.EndorsePracticeInput,
  ): Promise<string> {
    return endorsePractice(ctx, input);
  }

  @Mutation(() => ID, { description: 'The organisation takes its word back, of every edition; the id of the practice' })
  @Access('signed-in')
  withdrawEndorsement(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.WithdrawEndorsementInput }, new ZodPipe(withdrawEndorsementInput))
    input: types.WithdrawEndorsementInput,
  ): Promise<string> {
    return withdrawEndorsement(ctx, input);
  }
}
