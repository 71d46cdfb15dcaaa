import { DomainError } from '@guildhall/domain/kernel/errors';
import { pageInput } from '@guildhall/domain/kernel/page';
import { idInput, line } from '@guildhall/domain/kernel/text';
import * as inputs from '@guildhall/domain/practices/inputs';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { fromCursor, toCursor } from '../kernel/paging.js';
import { PageArgs } from '../kernel/paging.types.js';
import { discardPractice, saveDraft, startPractice, submitPractice, takeBackPractice } from './draft.service.js';
import { DraftNode, OwnerNode, WorkConnection } from './draft.types.js';
import { SaveDraftInput, ScreenInput, StartPracticeInput, StepInput } from './practice.inputs.types.js';
import { draftPage, ownersLike } from './practice.queries.js';
import { EditionNode } from './practice.types.js';
import { draftNode, previewNode, workNode } from './practice.view.js';
import { screenPractice } from './screening.service.js';
import { workOf, type WorkPart } from './work.queries.js';

const idPipe = new ZodPipe(idInput);
const pagePipe = new ZodPipe(pageInput);

@Resolver(() => DraftNode)
export class DraftResolver {
  @Query(() => DraftNode, {
    nullable: true,
    description: 'The working copy of a practice, for its authors and those who screen; null for everybody else',
  })
  @Access('signed-in')
  async practiceDraft(@CurrentCtx() ctx: Ctx, @Args('practiceId', { type: () => ID }, idPipe) id: string): Promise<DraftNode | null> {
    const row = await draftPage.one(ctx, { id });
    return row ? draftNode(ctx, row) : null;
  }

  @Query(() => EditionNode, { nullable: true, description: 'The working copy as its public page would show it' })
  @Access('signed-in')
  async practicePreview(@CurrentCtx() ctx: Ctx, @Args('practiceId', { type: () => ID }, idPipe) id: string): Promise<EditionNode | null> {
    const row = await draftPage.one(ctx, { id });
    return row ? previewNode(ctx, row) : null;
  }

  @Query(() => WorkConnection, { description: 'What one writes oneself, last touched first' })
  @Access('signed-in')
  ownPractices(
    @CurrentCtx() ctx: Ctx,
    @Args('page', { type: () => PageArgs, defaultValue: { first: 20 } }, pagePipe) page: PageArgs,
  ): Promise<WorkConnection> {
    return list(ctx, 'OWN', page, 'updatedAt');
  }

  @Query(() => WorkConnection, {
    description: 'What waits for screening or publication in the networks that one coordinates, oldest first',
  })
  @Access('signed-in')
  practiceScreeningQueue(
    @CurrentCtx() ctx: Ctx,
    @Args('page', { type: () => PageArgs, defaultValue: { first: 20 } }, pagePipe) page: PageArgs,
  ): Promise<WorkConnection> {
    return list(ctx, 'QUEUE', page, 'submittedAt');
  }

  @Query(() => [OwnerNode], { description: 'Organisations that a text can speak for: one’s own, or those with these words in their name' })
  @Access('signed-in')
  practiceOwners(
    @CurrentCtx() ctx: Ctx,
    @Args('words', { type: () => String, defaultValue: '' }, new ZodPipe(line(0, 100))) words: string,
  ): Promise<OwnerNode[]> {
    return ownersLike.all(ctx, { words });
  }

  @Mutation(() => DraftNode, { description: 'Opens a new write-up' })
  @Access('signed-in')
  async startPractice(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => StartPracticeInput }, new ZodPipe(inputs.startPracticeInput)) input: StartPracticeInput,
  ): Promise<DraftNode> {
    return this.after(ctx, await startPractice(ctx, input));
  }

  @Mutation(() => DraftNode, {
    description: 'Stores what changed; CONFLICT tells base, theirs and yours of each field that two people changed',
  })
  @Access('signed-in')
  async savePracticeDraft(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => SaveDraftInput }, new ZodPipe(inputs.savePracticeDraftInput)) input: inputs.SavePracticeDraft,
  ): Promise<DraftNode> {
    return this.after(ctx, (await saveDraft(ctx, input)).id);
  }

  @Mutation(() => DraftNode, { description: 'Sends the text to screening; NOT_READY lists all that is missing' })
  @Access('signed-in')
  async submitPractice(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => StepInput }, new ZodPipe(inputs.practiceStepInput)) input: StepInput,
  ): Promise<DraftNode> {
    return this.after(ctx, (await submitPractice(ctx, input)).id);
  }

  @Mutation(() => DraftNode, { description: 'Takes the text back to writing' })
  @Access('signed-in')
  async takeBackPractice(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => StepInput }, new ZodPipe(inputs.practiceStepInput)) input: StepInput,
  ): Promise<DraftNode> {
    return this.after(ctx, (await takeBackPractice(ctx, input)).id);
  }

  @Mutation(() => DraftNode, { description: 'Accepts a submitted text or asks for a revision' })
  @Access('signed-in')
  async screenPractice(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => ScreenInput }, new ZodPipe(inputs.screenPracticeInput)) input: ScreenInput,
  ): Promise<DraftNode> {
    return this.after(ctx, (await screenPractice(ctx, input)).id);
  }

  @Mutation(() => ID, { description: 'Deletes a write-up that was never published, with its history' })
  @Access('signed-in')
  discardPractice(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => StepInput }, new ZodPipe(inputs.practiceStepInput)) input: StepInput,
  ): Promise<string> {
    return discardPractice(ctx, input);
  }

  private async after(ctx: Ctx, id: string): Promise<DraftNode> {
    const row = await draftPage.one(ctx, { id });
    if (!row) throw new DomainError('NOT_FOUND', { entity: 'PracticeDraft' });
    return draftNode(ctx, row);
  }
}

async function list(ctx: Ctx, which: WorkPart['list'], page: PageArgs, key: 'updatedAt' | 'submittedAt'): Promise<WorkConnection> {
  const [at = null, id = null] = fromCursor(page.after, ['instant', 'id']) ?? [];
  const found = await workOf(ctx, { list: which, at, id, limit: page.first + 1 });
  const nodes = found.slice(0, page.first);
  const last = nodes[nodes.length - 1];
  return {
    nodes: nodes.map((r) => workNode(ctx, r)),
    endCursor: last ? toCursor(last[key] ?? '', last.id) : null,
    hasMore: found.length > page.first,
  };
}
