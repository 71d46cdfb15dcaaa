import { DomainError } from '@guildhall/domain/kernel/errors';
import { translationPublished, translationReturned } from '@guildhall/domain/practices/activities';
import { proseFields, type ProseField } from '@guildhall/domain/practices/content';
import {
  reviewBar,
  textKeys,
  translationMachine,
  type publishTranslationInput,
  type returnTranslationInput,
} from '@guildhall/domain/practices/translation';
import { IsNull } from 'typeorm';
import type * as z from 'zod/mini';
import type { Ctx } from '../kernel/ctx.js';
import { newId } from '../kernel/ids.js';
import { renderMarkdown, sanitiserVersion } from '../kernel/markdown.js';
import { emit } from '../kernel/outbox.js';
import { save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { PracticeTranslation, PracticeTranslationEdition } from './translation.entity.js';
import { translationPolicy } from './translation.policy.js';
import { nameOf, nextNumber } from './translation.queries.js';
import { sourcesFor } from './translation.service.js';

/** The working copy, locked, for somebody who may judge it: who may translate it and wrote nothing of what is judged. */
async function admitReviewer(ctx: Ctx, id: string): Promise<PracticeTranslation> {
  const row = await translationPolicy.admit(ctx, 'judge', id);
  const bar = reviewBar({ translates: true, wrote: row.writerIds.includes(ctx.actor!.id) });
  if (bar) throw new DomainError('FORBIDDEN', { entity: 'PracticeTranslation', action: 'judge', reason: bar });
  return row;
}

/** Long texts of a translation as harmless HTML; what is not translated has none. */
export const renderTranslation = (texts: Readonly<Record<string, string>>, anchor: string): Partial<Record<ProseField, string>> =>
  Object.fromEntries(
    proseFields.flatMap((f) => (texts[f] ? [[f, renderMarkdown(texts[f], { anchor: `${f}${anchor}`, headingFrom: 3 }).html]] : [])),
  );

/** Back to those who write it, with a reason that they read. */
export function returnTranslation(ctx: Ctx, input: z.infer<typeof returnTranslationInput>): Promise<PracticeTranslation> {
  return transact(ctx, async (ctx) => {
    const row = await admitReviewer(ctx, input.translationId);
    const state = translationMachine.next(row.state, 'return');
    const saved = await save(ctx, PracticeTranslation, row, { state, note: input.reason, submittedAt: null }, input.expectedVersion);
    await emit(ctx, translationReturned({ practiceId: row.practiceId, translationId: row.id }));
    return saved;
  });
}

/** Lets the world read it, as a translation of the edition that it was made from. */
export function publishTranslation(ctx: Ctx, input: z.infer<typeof publishTranslationInput>): Promise<PracticeTranslation> {
  return transact(ctx, async (ctx) => {
    const row = await admitReviewer(ctx, input.translationId);
    const state = translationMachine.next(row.state, 'publish');
    const saved = await save(ctx, PracticeTranslation, row, { state }, input.expectedVersion);
    const source = (await sourcesFor(ctx, { ...row, texts: {} }, row.editionNo)).get(row.editionNo)!;
    const texts = Object.fromEntries(textKeys(source).flatMap((key) => (row.texts[key] ? [[key, row.texts[key].text]] : [])));
    const id = newId();
    await ctx.db.insert(PracticeTranslationEdition, {
      id,
      practiceId: row.practiceId,
      translationId: row.id,
      locale: row.locale,
      editionNo: row.editionNo,
      ...(await nextNumber.one(ctx, { translationId: row.id }))!,
      texts,
      html: renderTranslation(texts, id),
      htmlVersion: sanitiserVersion,
      writerIds: row.writerIds,
      reviewerId: ctx.actor!.id,
      reviewerName: (await nameOf.one(ctx, { id: ctx.actor!.id }))!.name,
      publishedAt: ctx.now,
      withdrawnAt: null,
    });
    await emit(ctx, translationPublished({ practiceId: row.practiceId, translationId: row.id, publishedId: id }));
    return saved;
  });
}

/** With a practice go its translations, in the same transaction: those that are read and those that are being written. */
export async function withdrawTranslations(ctx: Ctx, practiceId: string): Promise<void> {
  const rows = await ctx.db.find(PracticeTranslation, { where: { practiceId }, lock: { mode: 'pessimistic_write' }, order: { id: 'ASC' } });
  for (const row of rows)
    await save(ctx, PracticeTranslation, row, { state: translationMachine.next(row.state, 'withdraw'), submittedAt: row.submittedAt });
  await ctx.db.update(PracticeTranslationEdition, { practiceId, withdrawnAt: IsNull() }, { withdrawnAt: ctx.now });
}
