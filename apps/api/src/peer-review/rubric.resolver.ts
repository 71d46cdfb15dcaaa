import { idInput } from '@guildhall/domain/kernel/text';
import * as rules from '@guildhall/domain/peer-review/rubric-draft';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import {
  CreateRubricArgs,
  MoveRubricArgs,
  RenameRubricArgs,
  RubricDocumentNode,
  RubricNetworkNode,
  RubricNode,
  SavedRubricDraftNode,
  SaveRubricDraftArgs,
} from './rubric.document.types.js';
import { rubricDocument, rubricNetworks, rubricShelf } from './rubric.queries.js';
import {
  createRubric,
  discardRubricDraft,
  draftRubricVersion,
  publishRubricVersion,
  renameRubric,
  retireRubricVersion,
  saveRubricDraft,
} from './rubric.service.js';

@Resolver()
export class RubricResolver {
  @Query(() => [RubricNode], { description: 'Rubrics with their versions; drafts only for those who write them' })
  @Access('signed-in')
  rubricShelf(@CurrentCtx() ctx: Ctx): Promise<RubricNode[]> {
    return rubricShelf(ctx);
  }
  @Query(() => [RubricNetworkNode], { description: 'Networks in whose name the viewer may write rubrics' })
  @Access('signed-in')
  rubricNetworks(@CurrentCtx() ctx: Ctx): Promise<RubricNetworkNode[]> {
    return rubricNetworks(ctx);
  }
  @Query(() => RubricDocumentNode)
  @Access('signed-in')
  rubricDocument(@CurrentCtx() ctx: Ctx, @Args('id', { type: () => ID }, new ZodPipe(idInput)) id: string): Promise<RubricDocumentNode> {
    return rubricDocument(ctx, id);
  }
  @Mutation(() => RubricDocumentNode, { description: 'Begins a rubric, empty or from a file; the answer is its first draft' })
  @Access('signed-in')
  async createRubric(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => CreateRubricArgs }, new ZodPipe(rules.createRubricInput)) input: rules.CreateRubricInput,
  ): Promise<RubricDocumentNode> {
    return rubricDocument(ctx, await createRubric(ctx, input));
  }
  @Mutation(() => RubricDocumentNode, { description: 'Begins the next version from a published one' })
  @Access('signed-in')
  async draftRubricVersion(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => MoveRubricArgs }, new ZodPipe(rules.moveRubricInput)) input: rules.MoveRubricInput,
  ): Promise<RubricDocumentNode> {
    return rubricDocument(ctx, await draftRubricVersion(ctx, input));
  }
  @Mutation(() => RubricDocumentNode, { description: 'Gives a rubric another title, in all its versions' })
  @Access('signed-in')
  async renameRubric(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => RenameRubricArgs }, new ZodPipe(rules.renameRubricInput)) input: rules.RenameRubricInput,
  ): Promise<RubricDocumentNode> {
    return rubricDocument(ctx, await renameRubric(ctx, input));
  }
  @Mutation(() => SavedRubricDraftNode)
  @Access('signed-in')
  async saveRubricDraft(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => SaveRubricDraftArgs }, new ZodPipe(rules.saveRubricDraftInput)) input: rules.SaveRubricDraftInput,
  ): Promise<SavedRubricDraftNode> {
    const { version, updatedAt, problems } = await rubricDocument(ctx, await saveRubricDraft(ctx, input));
    return { version, savedAt: new Date(updatedAt), problems };
  }
  @Mutation(() => Boolean, { description: 'Takes a draft away for good' })
  @Access('signed-in')
  async discardRubricDraft(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => MoveRubricArgs }, new ZodPipe(rules.moveRubricInput)) input: rules.MoveRubricInput,
  ): Promise<boolean> {
    await discardRubricDraft(ctx, input);
    return true;
  }
  @Mutation(() => RubricDocumentNode, { description: 'Makes a draft immutable' })
  @Access('signed-in')
  async publishRubricVersion(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => MoveRubricArgs }, new ZodPipe(rules.moveRubricInput)) input: rules.MoveRubricInput,
  ): Promise<RubricDocumentNode> {
    return rubricDocument(ctx, await publishRubricVersion(ctx, input));
  }
  @Mutation(() => RubricDocumentNode)
  @Access('signed-in')
  async retireRubricVersion(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => MoveRubricArgs }, new ZodPipe(rules.moveRubricInput)) input: rules.MoveRubricInput,
  ): Promise<RubricDocumentNode> {
    return rubricDocument(ctx, await retireRubricVersion(ctx, input));
  }
}
