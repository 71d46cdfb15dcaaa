import * as inputs from '@guildhall/domain/identity/inputs';
import { fieldLevels, nearness, profileFields, type Reader } from '@guildhall/domain/identity/visibility';
import { DomainError } from '@guildhall/domain/kernel/errors';
import { pageInput, type PageInput } from '@guildhall/domain/kernel/page';
import { idInput } from '@guildhall/domain/kernel/text';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import * as z from 'zod/mini';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { likePattern } from '../kernel/like.js';
import { fromCursor, toCursor } from '../kernel/paging.js';
import { PageArgs } from '../kernel/paging.types.js';
import * as queries from './people.queries.js';
import * as types from './people.types.js';
import { blockPerson, unblockPerson, updateProfile, updateVisibility } from './profile.service.js';
import { restorePerson, suspendPerson } from './role-admin.service.js';

const nodeOf = (ctx: Ctx, row: queries.PersonRow): types.PersonNode => {
  const self = ctx.actor?.id === row.id;
  return { ...row, viewerCan: { edit: self, block: ctx.actor !== null && !self, suspend: (ctx.actor?.administrator ?? false) && !self } };
};
const readerInput = z.enum(Object.keys(nearness) as [Reader, ...Reader[]], { error: 'unknown' });

@Resolver(() => types.PersonNode)
export class PeopleResolver {
  @Query(() => types.PersonNode, { description: 'Whoever does not exist for the asker is NOT_FOUND' })
  @Access('public')
  async person(@CurrentCtx() ctx: Ctx, @Args('id', { type: () => ID }, new ZodPipe(idInput)) id: string): Promise<types.PersonNode> {
    const row = await queries.personById.one(ctx, { id });
    if (!row) throw new DomainError('NOT_FOUND', { entity: 'Person' });
    return nodeOf(ctx, row);
  }

  @Query(() => types.PersonConnection, { description: 'The directory. A filter finds a person only by what they have opened to the asker' })
  @Access('public')
  async people(
    @CurrentCtx() ctx: Ctx,
    @Args('filter', { type: () => types.PeopleFilterArgs, nullable: true }, new ZodPipe(z.nullish(inputs.peopleFilter)))
    filter: inputs.PeopleFilter | null,
    @Args('page', { type: () => PageArgs, defaultValue: { first: 20 } }, new ZodPipe(pageInput)) page: PageInput,
  ): Promise<types.PersonConnection> {
    const [afterName, afterId] = fromCursor(page.after, ['text', 'id']) ?? [null, null];
    const rows = await queries.peoplePage.all(ctx, {
      pattern: likePattern(filter?.text),
      language: filter?.language ?? null,
      expertise: filter?.expertise ?? null,
      country: filter?.countryCode ?? null,
      organisation: filter?.organisationId ?? null,
      sharedOnly: filter?.sharedOnly ?? false,
      afterName: afterName ?? null,
      afterId: afterId ?? null,
      limit: page.first + 1,
    });
    const shown = rows.slice(0, page.first);
    const last = shown.at(-1);
    return {
      nodes: shown.map((r) => nodeOf(ctx, r)),
      endCursor: last ? toCursor(last.sortName, last.id) : null,
      hasMore: rows.length > page.first,
    };
  }

  @Query(() => types.OwnProfileNode)
  @Access('signed-in')
  async ownProfile(@CurrentCtx() ctx: Ctx): Promise<types.OwnProfileNode> {
    return own(ctx);
  }

  @Query(() => types.PersonNode, {
    nullable: true,
    description: 'The own profile as somebody else sees it; null where they would not know of it',
  })
  @Access('signed-in')
  async ownProfileSeenBy(
    @CurrentCtx() ctx: Ctx,
    @Args('reader', { type: () => types.ReaderEnum as never }, new ZodPipe(readerInput)) reader: Reader,
  ): Promise<types.PersonNode | null> {
    const row = await queries.ownProfileSeenFrom.one(ctx, { near: nearness[reader] });
    return row ? { ...row, viewerCan: { edit: false, block: false, suspend: false } } : null;
  }

  @Query(() => [types.PlaceNode], { description: 'Towns that a profile can name' })
  @Access('public')
  places(@CurrentCtx() ctx: Ctx): Promise<types.PlaceNode[]> {
    return queries.allPlaces.all(ctx, {});
  }

  @Query(() => [types.BlockedPersonNode], { description: 'Whom the asker has blocked' })
  @Access('signed-in')
  blockedPeople(@CurrentCtx() ctx: Ctx): Promise<types.BlockedPersonNode[]> {
    return queries.blockedPeople.all(ctx, {});
  }

  @Mutation(() => types.OwnProfileNode)
  @Access('signed-in')
  async updateProfile(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.ProfileArgs }, new ZodPipe(inputs.profileInput)) input: inputs.ProfileInput,
  ): Promise<types.OwnProfileNode> {
    await updateProfile(ctx, input);
    return own(ctx);
  }
  @Mutation(() => types.OwnProfileNode)
  @Access('signed-in')
  async updateVisibility(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.VisibilityArgs }, new ZodPipe(inputs.visibilityInput)) input: inputs.VisibilityInput,
  ): Promise<types.OwnProfileNode> {
    await updateVisibility(ctx, input);
    return own(ctx);
  }
  @Mutation(() => Boolean, { description: 'The two do not see one another in the directory any more' })
  @Access('signed-in')
  blockPerson(@CurrentCtx() ctx: Ctx, @Args('personId', { type: () => ID }, new ZodPipe(idInput)) personId: string): Promise<boolean> {
    return blockPerson(ctx, personId);
  }
  @Mutation(() => Boolean)
  @Access('signed-in')
  unblockPerson(@CurrentCtx() ctx: Ctx, @Args('personId', { type: () => ID }, new ZodPipe(idInput)) personId: string): Promise<boolean> {
    return unblockPerson(ctx, personId);
  }
  @Mutation(() => Boolean, { description: 'Shuts an account; its sessions and roles end' })
  @Access('administrator')
  suspendPerson(@CurrentCtx() ctx: Ctx, @Args('personId', { type: () => ID }, new ZodPipe(idInput)) personId: string): Promise<boolean> {
    return suspendPerson(ctx, personId);
  }
  @Mutation(() => Boolean, { description: 'Opens a shut account again; its memberships count again' })
  @Access('administrator')
  restorePerson(@CurrentCtx() ctx: Ctx, @Args('personId', { type: () => ID }, new ZodPipe(idInput)) personId: string): Promise<boolean> {
    return restorePerson(ctx, personId);
  }
}

async function own(ctx: Ctx): Promise<types.OwnProfileNode> {
  const row = await queries.ownProfile.one(ctx, {});
  if (!row) throw new DomainError('NOT_FOUND', { entity: 'Person' });
  const { fieldVisibility, ...fields } = row;
  return { ...fields, visibility: profileFields.map((field) => ({ field, level: fieldVisibility[field] ?? fieldLevels[0] })) };
}
