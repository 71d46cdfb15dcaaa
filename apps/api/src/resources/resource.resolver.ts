import { DomainError } from '@guildhall/domain/kernel/errors';
import { isLocale } from '@guildhall/domain/kernel/locale';
import { pageInput } from '@guildhall/domain/kernel/page';
import { resourceFileInput, type ResourceFileInput } from '@guildhall/domain/resources/file';
import type { ResourceType } from '@guildhall/domain/resources/kinds';
import * as inputs from '@guildhall/domain/resources/resource';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { isUUID } from '../kernel/ids.js';
import { fromCursor, toCursor } from '../kernel/paging.js';
import { PageArgs } from '../kernel/paging.types.js';
import { resourceById, resourceBySlug, resourceKept, resourceList } from './resource.queries.js';
import * as service from './resource.service.js';
import * as types from './resource.types.js';
import { resourceNode, rowNode } from './resource.view.js';

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
    @Args('locale', { type: () => String, nullable: true }) locale?: string | null,
    @Args('work', { type: () => Boolean, defaultValue: false }) work = false,
  ): Promise<types.ResourceConnection> {
    const after = fromCursor(page.after, ['instant', 'id']);
    const wish = {
      type: kind ?? null,
      dimension: dimension && /^[a-z_]{1,40}$/.test(dimension) ? dimension : null,
      locale: locale && isLocale(locale) ? locale : null,
      work,
    };
    const rows = await resourceList.all(ctx, { ...wish, at: after?.[0] ?? null, id: after?.[1] ?? null, limit: page.first + 1 });
    const nodes = rows.slice(0, page.first);
    const last = nodes.at(-1);
    return { nodes: nodes.map(rowNode), endCursor: last ? toCursor(last.at, last.id) : null, hasMore: rows.length > page.first };
  }

  @Query(() => types.ResourceNode, {
    description: 'One of them by the words of its address; by its id, in any state, for those who keep it',
  })
  @Access('public')
  async resource(@CurrentCtx() ctx: Ctx, @Args('slug', { type: () => String }) slug: string): Promise<types.ResourceNode> {
    const row = isUUID(slug)
      ? await resourceKept.one(ctx, { id: slug })
      : slug.length <= 200 && !slug.includes('\0')
        ? await resourceBySlug.one(ctx, { slug })
        : undefined;
    if (!row) throw new DomainError('NOT_FOUND', { entity: 'Resource' });
    return resourceNode(ctx, row);
  }

  @Mutation(() => types.ResourceNode)
  @Access('signed-in')
  async startResource(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.StartResourceGql }, new ZodPipe(inputs.startResourceInput)) input: inputs.StartResourceInput,
  ): Promise<types.ResourceNode> {
    return this.after(ctx, await service.startResource(ctx, input));
  }

  @Mutation(() => types.ResourceNode, {
    description: 'Stores the text; of a published one its readers read it at once. CONFLICT where somebody else saved meanwhile',
  })
  @Access('signed-in')
  async saveResource(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.SaveResourceGql }, new ZodPipe(inputs.saveResourceInput)) input: inputs.SaveResourceInput,
  ): Promise<types.ResourceNode> {
    return this.after(ctx, await service.saveResource(ctx, input));
  }

  @Mutation(() => types.ResourceNode, { description: 'A PDF, in the place of the one before' })
  @Access('signed-in')
  async addResourceFile(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.AddResourceFileGql }, new ZodPipe(resourceFileInput)) input: ResourceFileInput,
  ): Promise<types.ResourceNode> {
    return this.after(ctx, await service.addResourceFile(ctx, input));
  }

  @Mutation(() => types.ResourceNode)
  @Access('signed-in')
  async removeResourceFile(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.ResourceStepGql }, step) input: types.ResourceStepGql,
  ): Promise<types.ResourceNode> {
    return this.after(ctx, await service.removeResourceFile(ctx, input));
  }

  @Mutation(() => types.ResourceNode, { description: 'Shows it to everybody; NOT_READY names what is missing' })
  @Access('signed-in')
  async publishResource(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.ResourceStepGql }, step) input: types.ResourceStepGql,
  ): Promise<types.ResourceNode> {
    return this.after(ctx, await service.publishResource(ctx, input));
  }

  @Mutation(() => types.ResourceNode, { description: 'Takes it off the shelf; its page says why' })
  @Access('signed-in')
  async withdrawResource(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.WithdrawResourceGql }, new ZodPipe(inputs.withdrawResourceInput)) input: types.WithdrawResourceGql,
  ): Promise<types.ResourceNode> {
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

  private async after(ctx: Ctx, id: string): Promise<types.ResourceNode> {
    const row = await resourceById.one(ctx, { id });
    // A repeat of what was begun and discarded since.
    if (!row) throw new DomainError('NOT_FOUND', { entity: 'Resource' });
    return resourceNode(ctx, row);
  }
}
