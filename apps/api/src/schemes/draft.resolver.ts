import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@guildhall/domain/kernel/errors';
import { idInput } from '@guildhall/domain/kernel/text';
import * as i from '@guildhall/domain/schemes/inputs';
import { schemeProblems } from '@guildhall/domain/schemes/readiness';
import type * as z from 'zod/mini';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { beginVersion, discardDraft, forkScheme, saveDraft, startScheme } from './draft.service.js';
import * as t from './draft.types.js';
import { desk, draftPage } from './scheme.queries.js';

const draftOf = async (ctx: Ctx, id: string): Promise<t.SchemeDraftNode | null> => {
  const row = await draftPage.one(ctx, { id });
  return row ? { ...row, missing: schemeProblems(row.content) } : null;
};
const after = async (ctx: Ctx, id: string): Promise<t.SchemeDraftNode> => {
  const draft = await draftOf(ctx, id);
  if (!draft) throw new DomainError('NOT_FOUND', { entity: 'SchemeDraft' });
  return draft;
};

@Resolver()
export class SchemeDraftResolver {
  @Query(() => t.SchemeDraftNode, {
    nullable: true,
    description: 'The working copy of a scheme, for those who write it; null for everybody else',
  })
  @Access('signed-in')
  schemeDraft(
    @CurrentCtx() ctx: Ctx,
    @Args('schemeId', { type: () => ID }, new ZodPipe(idInput)) id: string,
  ): Promise<t.SchemeDraftNode | null> {
    return draftOf(ctx, id);
  }
  @Query(() => t.SchemeDeskNode, {
    nullable: true,
    description: 'Schemes that one may begin and those that one is writing; null for visitors',
  })
  @Access('public')
  async schemeDesk(@CurrentCtx() ctx: Ctx): Promise<t.SchemeDeskNode | null> {
    return ctx.actor ? ((await desk.one(ctx, {})) ?? null) : null;
  }
  @Mutation(() => t.SchemeDraftNode, { description: 'Opens the canvas of a new scheme of an organisation that one answers for' })
  @Access('signed-in')
  async startScheme(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => t.StartSchemeInput }, new ZodPipe(i.startSchemeInput)) input: z.infer<typeof i.startSchemeInput>,
  ): Promise<t.SchemeDraftNode> {
    return after(ctx, await startScheme(ctx, input));
  }
  @Mutation(() => t.SchemeDraftNode, {
    description: 'Takes a published version as the start of a scheme of an organisation that one answers for',
  })
  @Access('signed-in')
  async forkScheme(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => t.ForkSchemeInput }, new ZodPipe(i.forkSchemeInput)) input: z.infer<typeof i.forkSchemeInput>,
  ): Promise<t.SchemeDraftNode> {
    return after(ctx, await forkScheme(ctx, input));
  }
  @Mutation(() => t.SchemeDraftNode, { description: 'Opens the working copy for the next version, or finds the one that is open' })
  @Access('signed-in')
  async beginSchemeVersion(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => t.BeginSchemeVersionInput }, new ZodPipe(i.beginSchemeVersionInput))
    input: z.infer<typeof i.beginSchemeVersionInput>,
  ): Promise<t.SchemeDraftNode> {
    return after(ctx, await beginVersion(ctx, input));
  }
  @Mutation(() => t.SchemeDraftNode, {
    description: 'Stores what changed; CONFLICT tells base, theirs and yours of each field that two people changed',
  })
  @Access('signed-in')
  async saveSchemeDraft(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => t.SaveSchemeDraftInput }, new ZodPipe(i.saveSchemeDraftInput))
    input: z.infer<typeof i.saveSchemeDraftInput>,
  ): Promise<t.SchemeDraftNode> {
    return after(ctx, await saveDraft(ctx, input));
  }
  @Mutation(() => ID, { description: 'Throws the working copy away, and with it a scheme that was never published' })
  @Access('signed-in')
  discardSchemeDraft(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => t.DiscardSchemeDraftInput }, new ZodPipe(i.discardSchemeDraftInput))
    input: z.infer<typeof i.discardSchemeDraftInput>,
  ): Promise<string> {
    return discardDraft(ctx, input);
  }
}
