import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { isLocale } from '@guildhall/domain/kernel/locale';
import { practiceDiscarded, practiceStarted, practiceSubmitted, practiceTakenBack } from '@guildhall/domain/practices/activities';
import { emptyContent, type PracticeContent, type PracticeField, type PracticePatch } from '@guildhall/domain/practices/content';
import { applyPatch, clashes, touched } from '@guildhall/domain/practices/editing';
import type { savePracticeDraftInput, startPracticeInput, practiceStepInput } from '@guildhall/domain/practices/inputs';
import { editionMachine, isEditable, practiceMachine, type EditionState } from '@guildhall/domain/practices/machine';
import { missingParts } from '@guildhall/domain/practices/readiness';
import type * as z from 'zod/mini';
import type { Ctx } from '../kernel/ctx.js';
import { newId } from '../kernel/ids.js';
import { onlyNew } from '../kernel/only-new.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { sourcesOf, unknownCodes } from '../reference/reference.service.js';
import { PracticeRevision } from './edition.entity.js';
import { useFiles } from './file.service.js';
import { Practice, PracticeDraft } from './practice.entity.js';
import { draftPolicy, practicePolicy } from './practice.policy.js';
import { closeTasks } from './tasks.service.js';
import { baseFields, networkFor, organisationExists, ownOrganisations } from './practice.queries.js';

/** What of a text stands on the practice itself, for lists and filters. */
export const shelf = (c: PracticeContent) => ({
  title: c.title,
  summary: c.summary,
  kind: c.kind,
  locale: c.locale,
  level: c.level,
  country: c.country,
  place: c.place,
  periodStart: c.periodStart,
  periodEnd: c.periodEnd,
  dimensions: c.dimensions,
  targetGroups: c.targetGroups,
  ownerOrganisationId: c.ownerOrganisationId,
});

/** Opens a new write-up with the person as its author; everybody with an account may. Returns the id. */
export function startPractice(ctx: Ctx, input: z.infer<typeof startPracticeInput>): Promise<string> {
  return transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'startPractice', async () => {
      const author = ctx.actor!;
      const network = await networkFor.one(ctx, { networkId: input.networkId ?? null });
      if (!network) throw invalid('networkId', 'unknownCode');
      const locale = input.locale && isLocale(input.locale) ? input.locale : isLocale(author.locale) ? author.locale : 'en';
      const content = { ...emptyContent(locale, (await ownOrganisations.one(ctx, {}))?.id ?? null), title: input.title ?? '' };
      const shared = {
        networkId: network.id,
        authorIds: [author.id],
        ownerOrganisationId: content.ownerOrganisationId,
        state: 'DRAFT' as const,
      };
      const practice = await create(ctx, Practice, {
        ...shelf(content),
        ...shared,
        slug: null,
        form: 'SNAPSHOT',
        editionNo: 0,
        publishedAt: null,
        reviewDueAt: null,
        withdrawnAt: null,
        withdrawalReason: null,
      });
      const draft = await create(ctx, PracticeDraft, { id: practice.id, ...shared, editionNo: 1, content, submittedAt: null });
      await remember(ctx, draft, content);
      await emit(ctx, practiceStarted({ practiceId: practice.id }));
      return practice.id;
    }),
  );
}

/** Adds to the history of the text; `patch` is what the draft's present version changed. */
export async function remember(ctx: Ctx, draft: PracticeDraft, patch: PracticePatch): Promise<void> {
  await ctx.db.insert(PracticeRevision, {
    id: newId(),
    draftId: draft.id,
    version: draft.version,
    patch,
    personId: ctx.actor?.id ?? null,
    at: ctx.now,
  });
}

/** Stores what changed. A field that somebody else changed meanwhile to something different is a CONFLICT with base, theirs and yours; nothing is stored then.
 *  What only this editor touched is stored even from a stale version. */
export function saveDraft(ctx: Ctx, input: z.infer<typeof savePracticeDraftInput>): Promise<PracticeDraft> {
  return transact(ctx, async (ctx) => {
    let row = await draftPolicy.admit(ctx, 'edit', input.practiceId);
    await once(ctx, input.clientMutationId, 'savePracticeDraft', async () => {
      if (!isEditable(row.state)) throw new DomainError('ILLEGAL_TRANSITION', { machine: 'edition', from: row.state, action: 'edit' });
      const patch = await onlyNew({
        entity: 'PracticeDraft',
        row,
        patch: input.patch,
        expectedVersion: input.expectedVersion,
        baseOf: (fields) => baseFields.all(ctx, { draftId: row.id, version: input.expectedVersion, fields }),
        clashes: clashes,
        touched: touched,
      });
      if (Object.keys(patch).length === 0) return row.id;
      await checkReferences(ctx, patch);
      const content = applyPatch(row.content, patch);
      if (patch.pictures || patch.attachments) await useFiles(ctx, row.id, content);
      row = await save(ctx, PracticeDraft, row, { content, ownerOrganisationId: content.ownerOrganisationId });
      await remember(ctx, row, Object.fromEntries(Object.keys(patch).map((f) => [f, content[f as PracticeField]])));
      await mirror(ctx, row);
      return row.id;
    });
    return row;
  });
}

/** Codes, documents and organisations that the text names must exist. */
async function checkReferences(ctx: Ctx, patch: PracticePatch): Promise<void> {
  const wanted = [
    ...(patch.dimensions ?? []).map((code) => ({ scheme: 'dimension' as const, code })),
    ...(patch.targetGroups ?? []).map((code) => ({ scheme: 'target-group' as const, code })),
    ...(patch.instruments ?? []).map((code) => ({ scheme: 'instrument' as const, code })),
    ...(patch.country ? [{ scheme: 'country' as const, code: patch.country }] : []),
  ];
  const [unknown] = await unknownCodes(ctx, wanted);
  if (unknown)
    throw invalid(
      `patch.${{ dimension: 'dimensions', 'target-group': 'targetGroups', instrument: 'instruments' }[unknown.scheme] ?? 'country'}`,
      'unknownCode',
    );
  const ids = [...new Set((patch.facts ?? []).flatMap((f) => (f.sourceId ? [f.sourceId] : [])))];
  const sources = await sourcesOf(ctx, ids);
  const lost = (patch.facts ?? []).findIndex((f) => f.sourceId !== null && !sources.has(f.sourceId));
  if (lost >= 0) throw invalid(`patch.facts.${lost}.sourceId`, 'unknownCode');
  if (patch.ownerOrganisationId && !(await organisationExists.one(ctx, { id: patch.ownerOrganisationId })))
    throw invalid('patch.ownerOrganisationId', 'unknownCode');
}

/** Until the first edition the practice is what its working copy is. */
export async function mirror(ctx: Ctx, draft: PracticeDraft, action?: Parameters<typeof practiceMachine.next>[1]): Promise<Practice> {
  const practice = await ctx.db.findOneOrFail(Practice, { where: { id: draft.id }, lock: { mode: 'pessimistic_write' } });
  if (practice.editionNo > 0) return practice;
  return save(ctx, Practice, practice, {
    ...shelf(draft.content),
    ...(action ? { state: practiceMachine.next(practice.state, action) } : {}),
  });
}

/** Moves the working copy along its machine, and a practice without an edition with it. */
export async function moveDraft(
  ctx: Ctx,
  row: PracticeDraft,
  action: 'submit' | 'takeBack' | 'accept' | 'askRevision' | 'startValidation' | 'validate' | 'reopen',
  patch: Partial<PracticeDraft>,
  expectedVersion?: number,
): Promise<PracticeDraft> {
  const state: EditionState = editionMachine.next(row.state, action);
  const moved = await save(ctx, PracticeDraft, row, { ...patch, state }, expectedVersion);
  await mirror(ctx, moved, action);
  return moved;
}

/** Sends the text to screening. Refused with all that is missing; the text stays as it is. */
export function submitPractice(ctx: Ctx, input: z.infer<typeof practiceStepInput>): Promise<PracticeDraft> {
  return transact(ctx, async (ctx) => {
    const row = await draftPolicy.admit(ctx, 'edit', input.practiceId);
    editionMachine.next(row.state, 'submit');
    const { form } = await ctx.db.findOneByOrFail(Practice, { id: row.id });
    const missing = missingParts(row.content, form);
    if (missing.length) throw new DomainError('NOT_READY', { entity: 'Practice', missing });
    const moved = await moveDraft(ctx, row, 'submit', { submittedAt: ctx.now }, input.expectedVersion);
    await emit(ctx, practiceSubmitted({ practiceId: row.id }));
    return moved;
  });
}

/** Back to writing, before or after screening; it then has to be screened again. */
export function takeBackPractice(ctx: Ctx, input: z.infer<typeof practiceStepInput>): Promise<PracticeDraft> {
  return transact(ctx, async (ctx) => {
    const row = await draftPolicy.admit(ctx, 'edit', input.practiceId);
    const moved = await moveDraft(ctx, row, 'takeBack', { submittedAt: null }, input.expectedVersion);
    // Not as when a coordinator sends it back: authors do not get at half a validation by taking their text out of it.
    await closeTasks(ctx, moved, 'release');
    await emit(ctx, practiceTakenBack({ practiceId: row.id }));
    return moved;
  });
}

/** Deletes what was never published, with its history. */
export function discardPractice(ctx: Ctx, input: z.infer<typeof practiceStepInput>): Promise<string> {
  return transact(ctx, async (ctx) => {
    const draft = await draftPolicy.admit(ctx, 'edit', input.practiceId);
    const row = await practicePolicy.admit(ctx, 'discard', input.practiceId);
    if (!isEditable(draft.state)) throw new DomainError('ILLEGAL_TRANSITION', { machine: 'edition', from: draft.state, action: 'discard' });
    if (draft.version !== input.expectedVersion)
      throw new DomainError('CONFLICT', { entity: 'PracticeDraft', currentVersion: draft.version });
    await ctx.db.delete(Practice, { id: row.id });
    await emit(ctx, practiceDiscarded({ practiceId: row.id }));
    return row.id;
  });
}
