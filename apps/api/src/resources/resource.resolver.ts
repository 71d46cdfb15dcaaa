import { DomainError } from '@guildhall/domain/kernel/errors';
import { isLocale } from '@guildhall/domain/kernel/locale';
import { pageInput } from '@guildhall/domain/kernel/page';
import { idInput } from '@guildhall/domain/kernel/text';
import {
  removeResourceFileInput,
  resourceFileInput,
  type RemoveResourceFileInput,
  type ResourceFileInput,
} from '@guildhall/domain/resources/file';
import type { ResourceType } from '@guildhall/domain/resources/kinds';
import * as inputs from '@guildhall/domain/resources/resource';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type * as z from 'zod/mini';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { fromCursor, toCursor } from '../kernel/paging.js';
import { PageArgs } from '../kernel/paging.types.js';
import { addResourceFile, removeResourceFile } from './resource-file.service.js';
import { resourceDraft, resourceList, resourcePage } from './resource.queries.js';
import * as service from './resource.service.js';
import * as types from './resource.types.js';
import { draftNode, resourceNode, rowNode } from './resource.view.js';

const step = new ZodPipe(inputs.resourceStepInput);

@Resolver(() => types.ResourceNode)
export class ResourceResolver {
  @Query(() => types.ResourceConnection, {
    description: 'What is on the shelves, newest first; with `work` what the person who asks keeps',
  })
  @Access('public')
  async resources(
    @CurrentCtx() ctx: Ctx,
    @Args('page', { type: () => PageArgs, defaultValue: { first: 20 } }, new ZodPipe(pageInput)) page: PageArgs,
    @Args('kind', { type: () => types.ResourceTypeEnum, nullable: true }) kind?: ResourceType | null,
    @Args('dimension', { type: () => String, nullable: true }) dimension?: string | null,
    @Args('locale', { type: () => String, nullable: true, description: 'Language of what is taken along' }) locale?: string | null,
    @Args('lang', { type: () => String, nullable: true, description: 'Language to read the lines in, where there is a translation' })
    lang?: string | null,
    @Args('work', { type: () => Boolean, defaultValue: false }) work = false,
  ): Promise<types.ResourceConnection> {
    const after = fromCursor(page.after, ['instant', 'id']);
    const wish = {
      type: kind ?? null,
      dimension: dimension && /^[a-z_]{1,40}$/.test(dimension) ? dimension : null,
      locale: locale && isLocale(locale) ? locale : null,
      lang: lang && isLocale(lang) ? lang : null,
      work,
    };
    const rows = await resourceList.all(ctx, { ...wish, at: after?.[0] ?? null, id: after?.[1] ?? null, limit: page.first + 1 });
    const nodes = rows.slice(0, page.first);
    const last = nodes.at(-1);
    return { nodes: nodes.map(rowNode), endCursor: last ? toCursor(last.at, last.id) : null, hasMore: rows.length > page.first };
  }

  @Query(() => types.ResourceNode, { description: 'One that is or was on a shelf, by the words of its address' })
  @Access('public')
  async resource(
    @CurrentCtx() ctx: Ctx,
    @Args('slug', { type: () => String }) slug: string,
    @Args('locale', { type: () => String, nullable: true, description: 'Language to read it in, where there is a translation' })
    locale?: string | null,
  ): Promise<types.ResourceNode> {
    const row =
      slug.length <= 200 && !slug.includes('\0')
        ? await resourcePage.one(ctx, { slug, locale: isLocale(locale ?? '') ? locale! : null })
        : undefined;
    if (!row) throw new DomainError('NOT_FOUND', { entity: 'Resource' });
    return resourceNode(ctx, row);
  }

  @Query(() => types.ResourceDraftNode, { nullable: true, description: 'The working copy, for those who keep it; null for everybody else' })
  @Access('signed-in')
  async resourceDraft(
    @CurrentCtx() ctx: Ctx,
    @Args('resourceId', { type: () => ID }, new ZodPipe(idInput)) id: string,
  ): Promise<types.ResourceDraftNode | null> {
    const row = await resourceDraft.one(ctx, { id });
    return row ? draftNode(ctx, row) : null;
  }

  @Mutation(() => types.ResourceDraftNode)
  @Access('signed-in')
  async startResource(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.StartResourceGql }, new ZodPipe(inputs.startResourceInput)) input: inputs.StartResourceInput,
  ): Promise<types.ResourceDraftNode> {
    return this.after(ctx, await service.startResource(ctx, input));
  }

  @Mutation(() => types.ResourceDraftNode, {
    description: 'Stores what changed; CONFLICT tells base, theirs and yours of each field that two people changed',
  })
  @Access('signed-in')
  async saveResource(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.SaveResourceGql }, new ZodPipe(inputs.saveResourceInput))
    input: z.infer<typeof inputs.saveResourceInput>,
  ): Promise<types.ResourceDraftNode> {
    return this.after(ctx, await service.saveResource(ctx, input));
  }

  @Mutation(() => types.ResourceDraftNode, { description: 'A PDF, in the place of the one before' })
  @Access('signed-in')
  async addResourceFile(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.AddResourceFileGql }, new ZodPipe(resourceFileInput)) input: ResourceFileInput,
  ): Promise<types.ResourceDraftNode> {
    return this.after(ctx, await addResourceFile(ctx, input));
  }

  @Mutation(() => types.ResourceDraftNode)
  @Access('signed-in')
  async removeResourceFile(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.RemoveResourceFileGql }, new ZodPipe(removeResourceFileInput)) input: RemoveResourceFileInput,
  ): Promise<types.ResourceDraftNode> {
    return this.after(ctx, await removeResourceFile(ctx, input));
  }

  @Mutation(() => types.ResourceDraftNode, { description: 'Makes an edition of it that everybody reads; NOT_READY names what is missing' })
  @Access('signed-in')
  async publishResource(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.PublishResourceGql }, new ZodPipe(inputs.publishResourceInput)) input: types.PublishResourceGql,
  ): Promise<types.ResourceDraftNode> {
    return this.after(ctx, await service.publishResource(ctx, input));
  }

  @Mutation(() => types.ResourceDraftNode, { description: 'It still holds as it stands' })
  @Access('signed-in')
  async reconfirmResource(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.ResourceStepGql }, step) input: types.ResourceStepGql,
  ): Promise<types.ResourceDraftNode> {
    return this.after(ctx, await service.reconfirmResource(ctx, input));
  }

  @Mutation(() => types.ResourceDraftNode, { description: 'Takes it off the shelf; its page says why' })
  @Access('signed-in')
  async withdrawResource(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.WithdrawResourceGql }, new ZodPipe(inputs.withdrawResourceInput)) input: types.WithdrawResourceGql,
  ): Promise<types.ResourceDraftNode> {
    return this.after(ctx, await service.withdrawResource(ctx, input));
  }

  @Mutation(() => ID, { description: 'Deletes one that was never published' })
  @Access('signed-in')
  discardResource(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.ResourceStepGql }, step) input: types.ResourceStepGql,
  ): Promise<string> {
    return service.discardResource(ctx, input);
  }

  private async after(ctx: Ctx, id: string): Promise<types.ResourceDraftNode> {
    const row = await resourceDraft.one(ctx, { id });
    // A repeat of what was begun and discarded since.
    if (!row) throw new DomainError('NOT_FOUND', { entity: 'Resource' });
    return draftNode(ctx, row);
  }
}
