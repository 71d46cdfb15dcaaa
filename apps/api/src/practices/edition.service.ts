import { createHash } from 'node:crypto';
import { DomainError } from '@guildhall/domain/kernel/errors';
import { practiceEditionBegun, practiceMarkedOutdated, practicePublished, practiceWithdrawn } from '@guildhall/domain/practices/activities';
import { canonical, proseFields, type PracticeContent, type ProseField } from '@guildhall/domain/practices/content';
import type { beginEditionInput, practiceStepInput, publishPracticeInput, withdrawPracticeInput } from '@guildhall/domain/practices/inputs';
import { editionMachine, practiceMachine, publishable, reviewDueAt } from '@guildhall/domain/practices/machine';
import { missingParts } from '@guildhall/domain/practices/readiness';
import type * as z from 'zod/mini';
import type { Ctx } from '../kernel/ctx.js';
import { newId } from '../kernel/ids.js';
import { renderMarkdown, sanitiserVersion } from '../kernel/markdown.js';
import { slugsOf } from '../kernel/new-slug.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { sourcesOf } from '../reference/reference.service.js';
import { shelf } from './draft.service.js';
import { PracticeContact } from './contact.entity.js';
import { PracticeEdition } from './edition.entity.js';
import { noteEdition } from './file.queries.js';
import { Practice, PracticeDraft } from './practice.entity.js';
import { draftPolicy, practicePolicy } from './practice.policy.js';
import { closeTasks } from './tasks.service.js';
import { withdrawTranslations } from '../translations/translation-review.service.js';
import { bylines, organisationExists } from './practice.queries.js';

/** Each long text as harmless HTML; its own titles go below those of the page. */
export const renderTexts = (content: PracticeContent, anchor: string): Record<ProseField, string> =>
  Object.fromEntries(
    proseFields.map((f) => [f, content[f] ? renderMarkdown(content[f], { anchor: `${f}${anchor}`, headingFrom: 3 }).html : '']),
  ) as Record<ProseField, string>;

/** The text as it is frozen: figures carry title and address of their document, so that the register may change without changing what was published. */
export async function frozen(ctx: Ctx, content: PracticeContent): Promise<PracticeContent> {
  const sources = await sourcesOf(ctx, [...new Set(content.facts.flatMap((f) => (f.sourceId ? [f.sourceId] : [])))]);
  const facts = content.facts.map((f) => {
    const source = f.sourceId ? sources.get(f.sourceId) : undefined;
    return source ? { ...f, sourceTitle: f.sourceTitle || source.title, sourceUrl: source.url ?? '' } : f;
  });
  return { ...content, facts };
}
export const hashOf = (content: PracticeContent): string => createHash('sha256').update(canonical(content)).digest('hex');

/** Makes an edition of the screened text. The first one gets the permanent address; a later one confirms a practice that was due or outdated. */
export function publishPractice(ctx: Ctx, input: z.infer<typeof publishPracticeInput>): Promise<Practice> {
  return transact(ctx, async (ctx) => {
    const draft = await draftPolicy.admit(ctx, 'publish', input.practiceId);
    let practice = await ctx.db.findOneOrFail(Practice, { where: { id: draft.id }, lock: { mode: 'pessimistic_write' } });
    await once(ctx, input.clientMutationId, 'publishPractice', async () => {
      const state = practiceMachine.next(practice.state, 'publish');
      if (!publishable(practice.form, draft.state))
        throw new DomainError('ILLEGAL_TRANSITION', { machine: 'edition', from: draft.state, action: 'publish' });
      const content = await frozen(ctx, draft.content);
      // Whether there is enough for a full write-up was asked when its validation began.
      const missing = missingParts(content);
      if (missing.length) throw new DomainError('NOT_READY', { entity: 'Practice', missing });
      const owner = await organisationExists.one(ctx, { id: content.ownerOrganisationId! });
      const editionId = newId();
      const validated = draft.state === 'VALIDATED';
      await ctx.db.insert(PracticeEdition, {
        id: editionId,
        practiceId: practice.id,
        number: draft.editionNo,
        content,
        contentHash: hashOf(content),
        licence: input.licence,
        ownerName: owner!.name,
        authors: await bylines.all(ctx, { ids: draft.authorIds }),
        consentGivenBy: input.consentGivenBy,
        publishedBy: ctx.actor!.id,
        publishedAt: ctx.now,
        html: renderTexts(content, editionId),
        htmlVersion: sanitiserVersion,
      });
      await save(ctx, PracticeDraft, draft, { state: editionMachine.next(draft.state, 'publish') }, input.expectedVersion);
      practice = await save(ctx, Practice, practice, {
        ...shelf(content),
        state,
        slug: practice.slug ?? (await newSlug(ctx, content.title)),
        editionNo: draft.editionNo,
        publishedAt: ctx.now,
        reviewDueAt: reviewDueAt(ctx.now),
        validatedAt: validated ? ctx.now : null,
        reconfirmedAt: null,
      });
      const ids = [...content.pictures, ...content.attachments].map((f) => f.id);
      await noteEdition.all(ctx, { practiceId: practice.id, ids });
      await closeTasks(ctx, { id: practice.id, editionNo: practice.editionNo }, 'keep');
      await emit(ctx, practicePublished({ practiceId: practice.id, editionId }));
      return editionId;
    });
    return practice;
  });
}

const newSlug = slugsOf('practice', 'practice');

/** Opens the working copy again for the next edition; the current one stays readable as it is. */
export function beginEdition(ctx: Ctx, input: z.infer<typeof beginEditionInput>): Promise<PracticeDraft> {
  return transact(ctx, async (ctx) => {
    // Always the working copy first: everybody who changes both locks them in this order.
    const locked = await ctx.db.findOne(PracticeDraft, { where: { id: input.practiceId }, lock: { mode: 'pessimistic_write' } });
    const practice = await practicePolicy.admit(ctx, 'begin', input.practiceId);
    let draft = locked!;
    await once(ctx, input.clientMutationId, 'beginEdition', async () => {
      if (practice.state === 'WITHDRAWN')
        throw new DomainError('ILLEGAL_TRANSITION', { machine: 'practice', from: practice.state, action: 'begin' });
      const me = ctx.actor!.id;
      const authorIds = [...new Set([...draft.authorIds, me])];
      draft = await save(ctx, PracticeDraft, draft, {
        state: editionMachine.next(draft.state, 'begin'),
        editionNo: practice.editionNo + 1,
        submittedAt: null,
        authorIds,
      });
      if (!practice.authorIds.includes(me)) await save(ctx, Practice, practice, { authorIds });
      await emit(ctx, practiceEditionBegun({ practiceId: practice.id }));
      return draft.id;
    });
    return draft;
  });
}

/** Takes a practice out of the library; its address then says when and why. */
export function withdrawPractice(ctx: Ctx, input: z.infer<typeof withdrawPracticeInput>): Promise<Practice> {
  return transact(ctx, async (ctx) => {
    let row = await practicePolicy.admit(ctx, 'withdraw', input.practiceId);
    await once(ctx, input.clientMutationId, 'withdrawPractice', async () => {
      row = await save(
        ctx,
        Practice,
        row,
        { state: practiceMachine.next(row.state, 'withdraw'), withdrawnAt: ctx.now, withdrawalReason: input.reason },
        input.expectedVersion,
      );
      await withdrawTranslations(ctx, 'PRACTICE', row.id);
      await ctx.db.delete(PracticeContact, { practiceId: row.id });
      await emit(ctx, practiceWithdrawn({ practiceId: row.id }));
      return row.id;
    });
    return row;
  });
}

/** Says that a published text is no longer how it is; it stays readable under that banner until a new edition. */
export function markOutdated(ctx: Ctx, input: z.infer<typeof practiceStepInput>): Promise<Practice> {
  return transact(ctx, async (ctx) => {
    const row = await practicePolicy.admit(ctx, 'markOutdated', input.practiceId);
    const saved = await save(ctx, Practice, row, { state: practiceMachine.next(row.state, 'markOutdated') }, input.expectedVersion);
    await emit(ctx, practiceMarkedOutdated({ practiceId: row.id }));
    return saved;
  });
}
