import { DomainError } from '@guildhall/domain/kernel/errors';
import { storyBegun, storyDiscarded, storyPublished, storyWithdrawn } from '@guildhall/domain/stories/activities';
import { emptyStory, type StoryPatch } from '@guildhall/domain/stories/content';
import { applyStoryPatch, storyClashes, storyTouched } from '@guildhall/domain/stories/editing';
import type {
  BeginStoryInput,
  discardStoryInput,
  publishStoryInput,
  saveStoryInput,
  withdrawStoryInput,
} from '@guildhall/domain/stories/inputs';
import { storyMachine, takeBack } from '@guildhall/domain/stories/machine';
import { storyProblems } from '@guildhall/domain/stories/readiness';
import { IsNull } from 'typeorm';
import type * as z from 'zod/mini';
import { asker, type Ctx } from '../kernel/ctx.js';
import { newId } from '../kernel/ids.js';
import { onlyNew } from '../kernel/only-new.js';
import { slugsOf } from '../kernel/new-slug.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { casePolicy } from '../peer-review/case.policy.js';
import { removeTranslations, withdrawTranslations } from '../translations/translation-review.service.js';
import { dropPortrait, recordHostConsent, today } from './consent.service.js';
import { StoryConsent } from './consent.entity.js';
import { Story, StoryRevision } from './story.entity.js';
import { coordinates, storyPolicy } from './story.policy.js';
import { readablePractice, storyBase, storyNetwork, usesLeft } from './story.queries.js';

/** Begins a story or quote of a network that one coordinates, a lesson by whoever has learned one, or one out of a closed review by the host who agrees to it.
 *  @param transferId practice in use that a lesson comes from; whether the asker speaks for it is judged before */
export function beginStory(ctx: Ctx, input: BeginStoryInput, transferId: string | null = null): Promise<string> {
  return transact(ctx, async (ctx) => {
    const actor = asker(ctx);
    const reviewed = input.caseId ? await casePolicy.admit(ctx, 'leadHost', input.caseId) : null;
    if (reviewed && reviewed.state !== 'CLOSED')
      throw new DomainError('ILLEGAL_TRANSITION', { machine: 'case', from: reviewed.state, action: 'beginStory' });
    const networkId = reviewed?.networkId ?? input.networkId!;
    if (!(await storyNetwork.one(ctx, { id: networkId }))) throw new DomainError('NOT_FOUND', { entity: 'Network' });
    if (input.kind !== 'LESSON' && !coordinates(ctx.actor, { networkId }))
      throw new DomainError('FORBIDDEN', { entity: 'Story', action: 'begin' });
    const practiceId = input.practiceId ?? null;
    if (practiceId && !(await readablePractice.one(ctx, { id: practiceId }))) throw new DomainError('NOT_FOUND', { entity: 'Practice' });
    return once(ctx, input.clientMutationId, 'beginStory', async () => {
      const content = emptyStory(input.locale, input.title);
      const row = await create(ctx, Story, {
        networkId,
        kind: input.kind,
        state: 'DRAFT',
        authorId: actor.id,
        practiceId,
        caseId: reviewed?.id ?? null,
        transferId,
        slug: null,
        content,
        published: null,
        editionNo: 0,
        publishedAt: null,
        withdrawnAt: null,
        reason: '',
      });
      await remember(ctx, row, content);
      if (reviewed) await recordHostConsent(ctx, row, actor.id);
      await emit(ctx, storyBegun({ storyId: row.id }));
      return row.id;
    });
  });
}

async function remember(ctx: Ctx, story: Story, patch: StoryPatch): Promise<void> {
  await ctx.db.insert(StoryRevision, {
    id: newId(),
    storyId: story.id,
    version: story.version,
    patch,
    personId: ctx.actor?.id ?? null,
    at: ctx.now,
  });
}

/** Stores what changed. A field that somebody else changed meanwhile to something different is a CONFLICT with base, theirs and yours; nothing is stored then.
 *  The world goes on reading what was published. */
export function saveStory(ctx: Ctx, input: z.infer<typeof saveStoryInput>): Promise<string> {
  return transact(ctx, async (ctx) => {
    const row = await storyPolicy.admit(ctx, 'edit', input.storyId);
    return once(ctx, input.clientMutationId, 'saveStory', async () => {
      const state = storyMachine.next(row.state, 'save');
      const patch = await onlyNew({
        entity: 'Story',
        row,
        patch: input.patch,
        expectedVersion: input.expectedVersion,
        baseOf: (fields) => storyBase.all(ctx, { storyId: row.id, version: input.expectedVersion, fields }),
        clashes: storyClashes,
        touched: storyTouched,
      });
      if (Object.keys(patch).length === 0) return row.id;
      await remember(ctx, await save(ctx, Story, row, { state, content: applyStoryPatch(row.content, patch) }), patch);
      return row.id;
    });
  });
}

/** Shows the working copy to the world. NOT_READY names what is not written and what is not agreed to: asked here, while nobody can take it back. */
export function publishStory(ctx: Ctx, input: z.infer<typeof publishStoryInput>): Promise<string> {
  return transact(ctx, async (ctx) => {
    const row = await storyPolicy.admit(ctx, 'coordinate', input.storyId);
    return once(ctx, input.clientMutationId, 'publishStory', async () => {
      const state = storyMachine.next(row.state, 'publish');
      const consent = await ctx.db.findOne(StoryConsent, { where: { storyId: row.id, endedAt: IsNull() } });
      const missing = storyProblems(row, consent, today(ctx));
      if (missing.length) throw new DomainError('NOT_READY', { entity: 'Story', missing });
      const slug = row.slug ?? (await newSlug(ctx, row.content.title));
      const shown = { published: row.content, publishedAt: row.publishedAt ?? ctx.now, editionNo: row.editionNo + 1 };
      await remember(ctx, await save(ctx, Story, row, { state, slug, ...shown }, input.expectedVersion), {});
      await emit(ctx, storyPublished({ storyId: row.id }));
      return row.id;
    });
  });
}

const newSlug = slugsOf('story', 'story');

/** Takes a text back. A lesson leaves a mark with the reason at its address; of a story nothing stays. */
export function withdrawStory(ctx: Ctx, input: z.infer<typeof withdrawStoryInput>): Promise<string> {
  return transact(ctx, async (ctx) => {
    const row = await storyPolicy.admit(ctx, 'coordinate', input.storyId);
    const state = storyMachine.next(row.state, takeBack(row.kind));
    if (state === 'ENDED') {
      await removeTranslations(ctx, 'STORY', row.id);
      await dropPortrait(ctx, row.id);
    } else await withdrawTranslations(ctx, 'STORY', row.id);
    const gone = state === 'ENDED' ? { slug: null, published: null, publishedAt: null } : { withdrawnAt: ctx.now, reason: input.reason };
    await remember(ctx, await save(ctx, Story, row, { state, ...gone }, input.expectedVersion), {});
    await emit(ctx, storyWithdrawn({ storyId: row.id }));
    return row.id;
  });
}

/** Deletes what nobody can read (any more), with its history and its consents; not while frozen editions still have to be seen to. */
export function discardStory(ctx: Ctx, input: z.infer<typeof discardStoryInput>): Promise<string> {
  return transact(ctx, async (ctx) => {
    const row = await storyPolicy.admit(ctx, 'discard', input.storyId);
    storyMachine.next(row.state, 'discard');
    if (row.version !== input.expectedVersion) throw new DomainError('CONFLICT', { entity: 'Story', currentVersion: row.version });
    const open = (await usesLeft.one(ctx, { id: row.id }))?.open ?? 0;
    if (open)
      throw new DomainError('NOT_READY', { entity: 'Story', missing: [{ path: 'uses', rule: 'usesOpen', params: { count: open } }] });
    await ctx.db.delete(Story, { id: row.id });
    await emit(ctx, storyDiscarded({ storyId: row.id }));
    return row.id;
  });
}
