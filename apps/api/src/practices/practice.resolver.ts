import { DomainError } from '@guildhall/domain/kernel/errors';
import { thawed } from '@guildhall/domain/practices/content';
import { isLocale } from '@guildhall/domain/kernel/locale';
import { changedFields } from '@guildhall/domain/practices/changes';
import * as inputs from '@guildhall/domain/practices/inputs';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { endContact, offerContact } from './contact.service.js';
import { beginEdition, markOutdated, publishPractice, withdrawPractice } from './edition.service.js';
import { reconfirmPractice } from './review-day.service.js';
import { BeginInput, ContactInput, PublishInput, StepInput, WithdrawInput } from './practice.inputs.types.js';
import { draftPage, practicePage, twoEditions } from './practice.queries.js';
import { ChangeNode, PracticeNode } from './practice.types.js';
import { DraftNode } from './draft.types.js';
import { draftNode, practiceNode } from './practice.view.js';

const page = async (ctx: Ctx, slug: string, number: number | null = null, locale: string | null = null): Promise<PracticeNode> => {
  const row =
    slug.length <= 200 && !slug.includes('\0')
      ? await practicePage.one(ctx, { slug, number, locale: locale !== null && isLocale(locale) ? locale : null })
      : undefined;
  if (!row || (number !== null && !row.edition && row.state !== 'WITHDRAWN')) throw new DomainError('NOT_FOUND', { entity: 'Practice' });
  return practiceNode(ctx, row);
};

@Resolver(() => PracticeNode)
export class PracticeResolver {
  @Query(() => PracticeNode, {
    description: 'A published practice by the words of its address, with its current edition or the one asked for',
  })
  @Access('public')
  practice(
    @CurrentCtx() ctx: Ctx,
    @Args('slug', { type: () => String }) slug: string,
    @Args('edition', { type: () => Int, nullable: true }) edition?: number | null,
    @Args('locale', {
      type: () => String,
      nullable: true,
      description: 'Language that one would like to read; where there is no translation into it, the text comes as it was written',
    })
    locale?: string | null,
  ): Promise<PracticeNode> {
    return page(ctx, slug, edition ?? null, locale ?? null);
  }

  @Query(() => [ChangeNode], {
    nullable: true,
    description: 'What changed between two editions, by words; null where one of them is not there',
  })
  @Access('public')
  async practiceChanges(
    @CurrentCtx() ctx: Ctx,
    @Args('slug', { type: () => String }) slug: string,
    @Args('from', { type: () => Int }) from: number,
    @Args('to', { type: () => Int }) to: number,
  ): Promise<ChangeNode[] | null> {
    if (slug.length > 200 || slug.includes('\0')) return null;
    const rows = await twoEditions.all(ctx, { slug, numbers: [from, to] });
    const before = rows.find((r) => r.number === from);
    const after = rows.find((r) => r.number === to);
    return before && after ? changedFields(thawed(before.content), thawed(after.content), [before.ownerName, after.ownerName]) : null;
  }

  @Mutation(() => PracticeNode, { description: 'Makes an edition of the screened text' })
  @Access('signed-in')
  async publishPractice(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => PublishInput }, new ZodPipe(inputs.publishPracticeInput)) input: PublishInput,
  ): Promise<PracticeNode> {
    return page(ctx, (await publishPractice(ctx, input)).slug ?? '');
  }

  @Mutation(() => DraftNode, { description: 'Opens the working copy for the next edition' })
  @Access('signed-in')
  async beginPracticeEdition(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => BeginInput }, new ZodPipe(inputs.beginEditionInput)) input: BeginInput,
  ): Promise<DraftNode> {
    const { id } = await beginEdition(ctx, input);
    return draftNode(ctx, (await draftPage.one(ctx, { id }))!);
  }

  @Mutation(() => PracticeNode, { description: 'Takes a practice out of the library; its address keeps the reason and the date' })
  @Access('signed-in')
  async withdrawPractice(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => WithdrawInput }, new ZodPipe(inputs.withdrawPracticeInput)) input: WithdrawInput,
  ): Promise<PracticeNode> {
    return page(ctx, (await withdrawPractice(ctx, input)).slug ?? '');
  }

  @Mutation(() => PracticeNode, { description: 'The owner says that a text that is due for review still holds as it stands' })
  @Access('signed-in')
  async reconfirmPractice(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => StepInput }, new ZodPipe(inputs.practiceStepInput)) input: StepInput,
  ): Promise<PracticeNode> {
    return page(ctx, (await reconfirmPractice(ctx, input)).slug ?? '');
  }

  @Mutation(() => PracticeNode, {
    description: 'Says of oneself that one may be asked about a practice, instead of whoever said so before',
  })
  @Access('signed-in')
  async offerPracticeContact(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => ContactInput }, new ZodPipe(inputs.practiceContactInput)) input: ContactInput,
  ): Promise<PracticeNode> {
    return page(ctx, await offerContact(ctx, input.practiceId));
  }

  @Mutation(() => PracticeNode, { description: 'Names nobody any more who may be asked about a practice' })
  @Access('signed-in')
  async endPracticeContact(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => ContactInput }, new ZodPipe(inputs.practiceContactInput)) input: ContactInput,
  ): Promise<PracticeNode> {
    return page(ctx, await endContact(ctx, input.practiceId));
  }

  @Mutation(() => PracticeNode, { description: 'Says that a published text is no longer how it is' })
  @Access('signed-in')
  async markPracticeOutdated(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => StepInput }, new ZodPipe(inputs.practiceStepInput)) input: StepInput,
  ): Promise<PracticeNode> {
    return page(ctx, (await markOutdated(ctx, input)).slug ?? '');
  }
}
