import { DomainError } from '@guildhall/domain/kernel/errors';
import { translationPublished, translationReturned } from '@guildhall/domain/translations/activities';
import {
  reviewBar,
  textKeys,
  translationMachine,
  type publishTranslationInput,
  type returnTranslationInput,
  type TranslatedKind,
} from '@guildhall/domain/translations/translation';
import { In, IsNull, Not } from 'typeorm';
import type * as z from 'zod/mini';
import type { Ctx } from '../kernel/ctx.js';
import { newId } from '../kernel/ids.js';
import { renderMarkdown, sanitiserVersion } from '../kernel/markdown.js';
import { emit } from '../kernel/outbox.js';
import { save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { Translation, TranslationEdition } from './translation.entity.js';
import { translationPolicy } from './translation.policy.js';
import { nameOf, nextNumber } from './translation.queries.js';
import { admitTranslated, owned, ownerColumn, ownerOf } from './translatable.service.js';
import { sourcesOf } from './translation.service.js';

/** The working copy, locked, for somebody who may judge it: who may translate it and wrote nothing of what is judged. */
async function admitReviewer(ctx: Ctx, id: string): Promise<Translation> {
  const row = await translationPolicy.admit(ctx, 'judge', id);
  const bar = reviewBar({ translates: true, wrote: row.writerIds.includes(ctx.actor!.id) });
  if (bar) throw new DomainError('FORBIDDEN', { entity: 'Translation', action: 'judge', reason: bar });
  return row;
}

/** Texts that a page shows as Markdown, in other kinds than those that are rendered when they are read. */
const rendered = ['need', 'whatIsDone', 'howItIsOrganised', 'whyItMayWork', 'limits', 'mustHave', 'niceToHave', 'questions', 'note'];
/** Long texts of a translation as harmless HTML; what is not translated has none. */
export const renderTranslation = (texts: Readonly<Record<string, string>>, anchor: string): Record<string, string> =>
  Object.fromEntries(
    rendered.flatMap((f) => (texts[f] ? [[f, renderMarkdown(texts[f], { anchor: `${f}${anchor}`, headingFrom: 3 }).html]] : [])),
  );

/** Back to those who write it, with a reason that they read. */
export function returnTranslation(ctx: Ctx, input: z.infer<typeof returnTranslationInput>): Promise<Translation> {
  return transact(ctx, async (ctx) => {
    const row = await admitReviewer(ctx, input.translationId);
    const state = translationMachine.next(row.state, 'return');
    const saved = await save(ctx, Translation, row, { state, note: input.reason, submittedAt: null }, input.expectedVersion);
    await emit(ctx, translationReturned({ kind: row.kind, ownerId: ownerOf(row), translationId: row.id }));
    return saved;
  });
}

/** Lets the world read it, as a translation of the edition that it was made from. */
export function publishTranslation(ctx: Ctx, input: z.infer<typeof publishTranslationInput>): Promise<Translation> {
  return transact(ctx, async (ctx) => {
    const seen = await translationPolicy.show(ctx, input.translationId);
    // First what is translated, as everybody locks them in this order: it may be gone by now, or no longer agreed to in this language.
    await admitTranslated(ctx, seen.kind, ownerOf(seen), seen.locale);
    const row = await admitReviewer(ctx, input.translationId);
    const state = translationMachine.next(row.state, 'publish');
    const saved = await save(ctx, Translation, row, { state }, input.expectedVersion);
    const source = sourcesOf(row).get(row.editionNo)!;
    const texts = Object.fromEntries(textKeys(source).flatMap((key) => (row.texts[key] ? [[key, row.texts[key].text]] : [])));
    const id = newId();
    await ctx.db.insert(TranslationEdition, {
      id,
      ...owned(row.kind, ownerOf(row)),
      translationId: row.id,
      locale: row.locale,
      editionNo: row.editionNo,
      ...(await nextNumber.one(ctx, { translationId: row.id }))!,
      texts,
      source,
      html: renderTranslation(texts, id),
      htmlVersion: sanitiserVersion,
      writerIds: row.writerIds,
      reviewerId: ctx.actor!.id,
      reviewerName: (await nameOf.one(ctx, { id: ctx.actor!.id }))!.name,
      publishedAt: ctx.now,
      withdrawnAt: null,
    });
    await emit(ctx, translationPublished({ kind: row.kind, ownerId: ownerOf(row), translationId: row.id, publishedId: id }));
    return saved;
  });
}

/** With a text go its translations, in the same transaction: those that are read and those that are being written. */
export async function withdrawTranslations(ctx: Ctx, kind: TranslatedKind, ownerId: string): Promise<void> {
  const of = { [ownerColumn[kind]]: ownerId };
  const rows = await ctx.db.find(Translation, { where: of, lock: { mode: 'pessimistic_write' }, order: { id: 'ASC' } });
  for (const row of rows.filter((r) => r.state !== 'WITHDRAWN'))
    await save(ctx, Translation, row, { state: translationMachine.next(row.state, 'withdraw'), submittedAt: row.submittedAt });
  await ctx.db.update(TranslationEdition, { ...of, withdrawnAt: IsNull() }, { withdrawnAt: ctx.now });
}
/** Nothing stays of the translations of a text: for what somebody has taken back their word about. `kept`: languages that they still agree to. */
export async function removeTranslations(ctx: Ctx, kind: TranslatedKind, ownerId: string, kept: readonly string[] = []): Promise<void> {
  await ctx.db.delete(Translation, { [ownerColumn[kind]]: ownerId, ...(kept.length ? { locale: Not(In([...kept])) } : {}) });
}
