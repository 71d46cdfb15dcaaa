import { DomainError } from '@guildhall/domain/kernel/errors';
import * as inputs from '@guildhall/domain/search/saved';
import { readSaved } from '@guildhall/domain/search/saved-address';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { changeSavedSearch, deleteSavedSearch, savedSearches, saveSearch, type SavedRow } from './saved-search.service.js';
import { ChangeSavedSearchGql, DeleteSavedSearchGql, SavedSearchNode, SaveSearchGql } from './saved-search.types.js';

function node({ createdAt, ...row }: SavedRow): SavedSearchNode {
  const { place, words, kinds, filters } = readSaved(row.address)!;
  return { ...row, savedAt: createdAt, place, words, filters, kind: place === 'EVERYTHING' ? (kinds[0] ?? null) : null };
}

@Resolver(() => SavedSearchNode)
export class SavedSearchResolver {
  @Query(() => [SavedSearchNode], { description: 'Those of the person who asks, by name; 50 at most' })
  @Access('signed-in')
  async savedSearches(@CurrentCtx() ctx: Ctx): Promise<SavedSearchNode[]> {
    return (await savedSearches.all(ctx, {})).map(node);
  }

  @Mutation(() => SavedSearchNode, { description: 'Keeps a search; an alert tells of what comes from now on' })
  @Access('signed-in')
  async saveSearch(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => SaveSearchGql }, new ZodPipe(inputs.saveSearchInput)) input: inputs.SaveSearchInput,
  ): Promise<SavedSearchNode> {
    return this.after(ctx, await saveSearch(ctx, input));
  }

  @Mutation(() => SavedSearchNode, { description: 'Another name, another alert' })
  @Access('signed-in')
  async changeSavedSearch(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => ChangeSavedSearchGql }, new ZodPipe(inputs.changeSavedSearchInput)) input: inputs.ChangeSavedSearchInput,
  ): Promise<SavedSearchNode> {
    return this.after(ctx, await changeSavedSearch(ctx, input));
  }

  @Mutation(() => ID)
  @Access('signed-in')
  deleteSavedSearch(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => DeleteSavedSearchGql }, new ZodPipe(inputs.deleteSavedSearchInput)) input: DeleteSavedSearchGql,
  ): Promise<string> {
    return deleteSavedSearch(ctx, input);
  }

  private async after(ctx: Ctx, id: string): Promise<SavedSearchNode> {
    const row = (await savedSearches.all(ctx, {})).find((s) => s.id === id);
    // A repeat of what was saved and deleted since.
    if (!row) throw new DomainError('NOT_FOUND', { entity: 'SavedSearch' });
    return node(row);
  }
}
