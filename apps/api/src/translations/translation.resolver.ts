import { DomainError } from '@guildhall/domain/kernel/errors';
import { isLocale } from '@guildhall/domain/kernel/locale';
import * as inputs from '@guildhall/domain/translations/translation';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type * as z from 'zod/mini';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { fillByMachine } from './machine.service.js';
import { publishTranslation, returnTranslation } from './translation-review.service.js';
import { translationPage, translationWork } from './translation.queries.js';
import { saveTranslation, startTranslation, submitTranslation } from './translation.service.js';
import {
  MachineFillingNode,
  ReturnTranslationInput,
  SaveTranslationInput,
  StartTranslationInput,
  SubmitTranslationInput,
  TranslatedKindEnum,
  TranslationNode,
  TranslationStepInput,
  TranslationWorkNode,
} from './translation.types.js';
import { translationNode } from './translation.view.js';

type In<S extends z.ZodMiniType> = z.infer<S>;

@Resolver(() => TranslationNode)
export class TranslationResolver {
  @Query(() => TranslationNode, {
    nullable: true,
    description:
      'The working copy of a text in one language, for those who may translate it; null where there is none, and for everybody else',
  })
  @Access('signed-in')
  async translation(
    @CurrentCtx() ctx: Ctx,
    @Args('kind', { type: () => TranslatedKindEnum }) kind: inputs.TranslatedKind,
    @Args('slug', { type: () => String }) slug: string,
    @Args('locale', { type: () => String }) locale: string,
  ): Promise<TranslationNode | null> {
    if (slug.length > 200 || slug.includes('\0') || !isLocale(locale)) return null;
    const row = await translationPage.one(ctx, { id: null, kind, slug, locale });
    return row ? translationNode(ctx, row) : null;
  }

  @Query(() => [TranslationWorkNode], {
    description: 'At most a hundred translations that wait: for somebody else’s judgement, to be written on, or to follow a newer edition',
  })
  @Access('signed-in')
  translationWork(@CurrentCtx() ctx: Ctx): Promise<TranslationWorkNode[]> {
    return translationWork.all(ctx, { limit: 100 });
  }

  @Mutation(() => TranslationNode, { description: 'Opens the work on one language, or takes it over for the current edition' })
  @Access('signed-in')
  async startTranslation(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => StartTranslationInput }, new ZodPipe(inputs.startTranslationInput))
    input: In<typeof inputs.startTranslationInput>,
  ): Promise<TranslationNode> {
    return this.after(ctx, await startTranslation(ctx, input));
  }

  @Mutation(() => TranslationNode, { description: 'Stores texts; CONFLICT tells theirs and yours of each that two people changed' })
  @Access('signed-in')
  async saveTranslation(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => SaveTranslationInput }, new ZodPipe(inputs.saveTranslationInput)) input: inputs.SaveTranslation,
  ): Promise<TranslationNode> {
    return this.after(ctx, (await saveTranslation(ctx, input)).id);
  }

  @Mutation(() => MachineFillingNode, {
    description:
      'Puts words of a machine into texts that have none, where this installation has one; else NOT_FOUND. CONFLICT: changed meanwhile, nothing was stored',
  })
  @Access('signed-in')
  async fillByMachine(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => TranslationStepInput }, new ZodPipe(inputs.fillByMachineInput))
    input: In<typeof inputs.fillByMachineInput>,
  ): Promise<MachineFillingNode> {
    const done = await fillByMachine(ctx, input);
    return { ...done, translation: await this.after(ctx, input.translationId) };
  }

  @Mutation(() => TranslationNode, { description: 'Hands it in for judgement by somebody else; NOT_READY lists all that is missing' })
  @Access('signed-in')
  async submitTranslation(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => SubmitTranslationInput }, new ZodPipe(inputs.submitTranslationInput))
    input: In<typeof inputs.submitTranslationInput>,
  ): Promise<TranslationNode> {
    return this.after(ctx, (await submitTranslation(ctx, input)).id);
  }

  @Mutation(() => TranslationNode, { description: 'Sends it back to those who write it, with a reason' })
  @Access('signed-in')
  async returnTranslation(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => ReturnTranslationInput }, new ZodPipe(inputs.returnTranslationInput))
    input: In<typeof inputs.returnTranslationInput>,
  ): Promise<TranslationNode> {
    return this.after(ctx, (await returnTranslation(ctx, input)).id);
  }

  @Mutation(() => TranslationNode, { description: 'Publishes what was handed in; never by somebody who wrote of it' })
  @Access('signed-in')
  async publishTranslation(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => TranslationStepInput }, new ZodPipe(inputs.publishTranslationInput))
    input: In<typeof inputs.publishTranslationInput>,
  ): Promise<TranslationNode> {
    return this.after(ctx, (await publishTranslation(ctx, input)).id);
  }

  private async after(ctx: Ctx, id: string): Promise<TranslationNode> {
    const row = await translationPage.one(ctx, { id, kind: null, slug: null, locale: null });
    if (!row) throw new DomainError('NOT_FOUND', { entity: 'Translation' });
    return translationNode(ctx, row);
  }
}
