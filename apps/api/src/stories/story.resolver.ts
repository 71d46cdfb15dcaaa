import { DomainError } from '@guildhall/domain/kernel/errors';
import { isLocale } from '@guildhall/domain/kernel/locale';
import { pageInput } from '@guildhall/domain/kernel/page';
import { idInput } from '@guildhall/domain/kernel/text';
import { endConsentInput, recordConsentInput, type RecordConsentInput } from '@guildhall/domain/stories/consent';
import type { StoryKind } from '@guildhall/domain/stories/content';
import * as inputs from '@guildhall/domain/stories/inputs';
import { removePortraitInput, setPortraitInput, type SetPortraitInput } from '@guildhall/domain/stories/portrait';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { fromCursor, toCursor } from '../kernel/paging.js';
import { PageArgs } from '../kernel/paging.types.js';
import { endConsent, recordConsent, settleStoryUse } from './consent.service.js';
import * as types from './draft.types.js';
import { removePortrait, setPortrait } from './portrait.service.js';
import { storyDraft, storyList, storyPage } from './story.queries.js';
import { beginStory, discardStory, publishStory, saveStory, withdrawStory } from './story.service.js';
import { StoryConnection, StoryKindEnum, StoryNode } from './story.types.js';
import { draftNode, rowNode, storyNode } from './story.view.js';

@Resolver(() => StoryNode)
export class StoryResolver {
  @Query(() => StoryConnection, {
    description: 'Stories, quotes and lessons, newest first; with `work` those that the person who asks works on',
  })
  @Access('public')
  async stories(
    @CurrentCtx() ctx: Ctx,
    @Args('page', { type: () => PageArgs, defaultValue: { first: 20 } }, new ZodPipe(pageInput)) page: PageArgs,
    @Args('kind', { type: () => StoryKindEnum, nullable: true }) kind?: StoryKind | null,
    @Args('locale', { type: () => String, nullable: true, description: 'Language in which they were written' }) locale?: string | null,
    @Args('lang', { type: () => String, nullable: true, description: 'Language to read the lines in, where there is a translation' })
    lang?: string | null,
    @Args('work', { type: () => Boolean, defaultValue: false }) work = false,
  ): Promise<StoryConnection> {
    const after = fromCursor(page.after, ['instant', 'id']);
    const known = (code: string | null | undefined) => (code && isLocale(code) ? code : null);
    const wish = { kind: kind ?? null, locale: known(locale), lang: known(lang), work };
    const rows = await storyList.all(ctx, { ...wish, at: after?.[0] ?? null, id: after?.[1] ?? null, limit: page.first + 1 });
    const nodes = rows.slice(0, page.first);
    const last = nodes.at(-1);
    return { nodes: nodes.map(rowNode), endCursor: last ? toCursor(last.at, last.id) : null, hasMore: rows.length > page.first };
  }

  @Query(() => StoryNode, { description: 'One of them by the words of its address' })
  @Access('public')
  async story(
    @CurrentCtx() ctx: Ctx,
    @Args('slug', { type: () => String }) slug: string,
    @Args('locale', { type: () => String, nullable: true, description: 'Language to read it in, where there is a translation' })
    locale?: string | null,
  ): Promise<StoryNode> {
    const row =
      slug.length <= 200 && !slug.includes('\0')
        ? await storyPage.one(ctx, { slug, locale: isLocale(locale ?? '') ? locale! : null })
        : undefined;
    if (!row) throw new DomainError('NOT_FOUND', { entity: 'Story' });
    return storyNode(ctx, row);
  }

  @Query(() => types.StoryDraftNode, { nullable: true, description: 'The working copy, for those who work on it; null for everybody else' })
  @Access('signed-in')
  async storyDraft(
    @CurrentCtx() ctx: Ctx,
    @Args('storyId', { type: () => ID }, new ZodPipe(idInput)) id: string,
  ): Promise<types.StoryDraftNode | null> {
    const row = await storyDraft.one(ctx, { id });
    return row ? draftNode(ctx, row) : null;
  }

  @Mutation(() => types.StoryDraftNode, { description: 'Begins a text; of a review with the consent of its host' })
  @Access('signed-in')
  async beginStory(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.BeginStoryGql }, new ZodPipe(inputs.beginStoryInput)) input: inputs.BeginStoryInput,
  ): Promise<types.StoryDraftNode> {
    return this.after(ctx, await beginStory(ctx, input));
  }

  @Mutation(() => types.StoryDraftNode, {
    description: 'Stores what changed; CONFLICT tells base, theirs and yours of each field that two people changed',
  })
  @Access('signed-in')
  async saveStory(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.SaveStoryGql }, new ZodPipe(inputs.saveStoryInput)) input: types.SaveStoryGql,
  ): Promise<types.StoryDraftNode> {
    return this.after(ctx, await saveStory(ctx, input));
  }

  @Mutation(() => types.StoryDraftNode, {
    description: 'Shows the working copy to the world; NOT_READY names what is missing, the consent too',
  })
  @Access('signed-in')
  async publishStory(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.PublishStoryGql }, new ZodPipe(inputs.publishStoryInput)) input: types.PublishStoryGql,
  ): Promise<types.StoryDraftNode> {
    return this.after(ctx, await publishStory(ctx, input));
  }

  @Mutation(() => types.StoryDraftNode, { description: 'Takes it back: a lesson leaves a mark with the reason, of a story nothing stays' })
  @Access('signed-in')
  async withdrawStory(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.WithdrawStoryGql }, new ZodPipe(inputs.withdrawStoryInput)) input: types.WithdrawStoryGql,
  ): Promise<types.StoryDraftNode> {
    return this.after(ctx, await withdrawStory(ctx, input));
  }

  @Mutation(() => ID, { description: 'Deletes what nobody can read (any more), with its consents' })
  @Access('signed-in')
  discardStory(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.DiscardStoryGql }, new ZodPipe(inputs.discardStoryInput)) input: types.DiscardStoryGql,
  ): Promise<string> {
    return discardStory(ctx, input);
  }

  @Mutation(() => types.StoryDraftNode, { description: 'Writes down who agreed to what, in place of what was agreed before' })
  @Access('signed-in')
  async recordStoryConsent(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.RecordStoryConsentGql }, new ZodPipe(recordConsentInput)) input: RecordConsentInput,
  ): Promise<types.StoryDraftNode> {
    return this.after(ctx, await recordConsent(ctx, input));
  }

  @Mutation(() => types.StoryDraftNode, { description: 'The consent is taken back: what the world reads goes at once' })
  @Access('signed-in')
  async endStoryConsent(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.EndStoryConsentGql }, new ZodPipe(endConsentInput)) input: types.EndStoryConsentGql,
  ): Promise<types.StoryDraftNode> {
    return this.after(ctx, await endConsent(ctx, input));
  }

  @Mutation(() => types.StoryDraftNode, {
    description: 'Shows a portrait beside the text, with a consent that covers pictures; gone when it ends',
  })
  @Access('signed-in')
  async setStoryPortrait(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.SetStoryPortraitGql }, new ZodPipe(setPortraitInput)) input: SetPortraitInput,
  ): Promise<types.StoryDraftNode> {
    return this.after(ctx, await setPortrait(ctx, input));
  }

  @Mutation(() => types.StoryDraftNode, { description: 'Takes the portrait away' })
  @Access('signed-in')
  async removeStoryPortrait(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.RemoveStoryPortraitGql }, new ZodPipe(removePortraitInput)) input: types.RemoveStoryPortraitGql,
  ): Promise<types.StoryDraftNode> {
    return this.after(ctx, await removePortrait(ctx, input));
  }

  @Mutation(() => types.StoryDraftNode, { description: 'Notes what was done about a frozen edition that nobody agrees to any more' })
  @Access('signed-in')
  async settleStoryUse(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.SettleStoryUseGql }, new ZodPipe(inputs.settleStoryUseInput)) input: types.SettleStoryUseGql,
  ): Promise<types.StoryDraftNode> {
    return this.after(ctx, await settleStoryUse(ctx, input));
  }

  private async after(ctx: Ctx, id: string): Promise<types.StoryDraftNode> {
    return draftNode(ctx, (await storyDraft.one(ctx, { id }))!);
  }
}
