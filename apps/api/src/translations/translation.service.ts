import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { translationStarted, translationSubmitted } from '@guildhall/domain/translations/activities';
import { termsIn, type GlossaryTerm, type TermUse } from '@guildhall/domain/translations/glossary';
import {
  carryOver,
  cleaned,
  missingTexts,
  sourcesNeeded,
  textClashes,
  textKeys,
  textOf,
  translationMachine,
  type SaveTranslation,
  type Source,
  type Sources,
  type startTranslationInput,
  type submitTranslationInput,
  type TranslatedTexts,
} from '@guildhall/domain/translations/translation';
import type * as z from 'zod/mini';
import type { Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { glossary } from '../reference/reference.service.js';
import { admitTranslated, owned, ownerColumn, ownerOf } from './translatable.service.js';
import { Translation } from './translation.entity.js';
import { translationPolicy } from './translation.policy.js';
import { sourceLocale } from './translation.queries.js';

/** The source by number of its edition, as far as these texts need it. */
export const sourcesOf = (row: Pick<Translation, 'sources'>): Map<number, Source> =>
  new Map(Object.entries(row.sources).map(([edition, source]) => [Number(edition), source]));

/** Opens the work on one language, or takes it over where there is some: for the current edition, with every text that the source still says. Returns the id. */
export function startTranslation(ctx: Ctx, input: z.infer<typeof startTranslationInput>): Promise<string> {
  return transact(ctx, async (ctx) => {
    const { kind, ownerId } = input;
    const { source, editionNo, locale, ...facts } = await admitTranslated(ctx, kind, ownerId, input.locale);
    if (locale === input.locale) throw invalid('locale', 'sameLanguage');
    return once(ctx, input.clientMutationId, 'startTranslation', async () => {
      const row = await ctx.db.findOne(Translation, {
        where: { [ownerColumn[kind]]: ownerId, locale: input.locale },
        lock: { mode: 'pessimistic_write' },
      });
      if (!row) {
        const { id } = await create(ctx, Translation, {
          ...facts,
          ...owned(kind, ownerId),
          locale: input.locale,
          state: 'DRAFT',
          editionNo,
          texts: {},
          sources: { [editionNo]: source },
          writerIds: [],
          creditIds: [],
          note: '',
          termNote: '',
          submittedAt: null,
        });
        await emit(ctx, translationStarted({ kind, ownerId, translationId: id }));
        return id;
      }
      const behind = row.editionNo < editionNo;
      const over = row.state === 'PUBLISHED' || row.state === 'WITHDRAWN';
      if (!over && !behind) return row.id;
      const sources = sourcesOf(row).set(editionNo, source);
      const texts = carryOver(row.texts, sources, editionNo);
      const again = {
        texts,
        sources: Object.fromEntries(sourcesNeeded(texts, sources, editionNo)),
        editionNo,
        note: '',
        submittedAt: null,
        ...facts,
      };
      if (over)
        await save(ctx, Translation, row, { ...again, state: translationMachine.next(row.state, 'begin'), writerIds: [], termNote: '' });
      else await save(ctx, Translation, row, { ...again, state: translationMachine.next(row.state, 'follow') });
      await emit(ctx, translationStarted({ kind, ownerId, translationId: row.id }));
      return row.id;
    });
  });
}

/** Stores texts. One that somebody else changed meanwhile to other words is a CONFLICT; nothing is stored then. A text that was written for an older edition
 *  than the present one says so. The same words again mean that they still fit. */
export function saveTranslation(ctx: Ctx, input: SaveTranslation): Promise<Translation> {
  return transact(ctx, async (ctx) => {
    let row = await translationPolicy.admit(ctx, 'edit', input.translationId);
    await once(ctx, input.clientMutationId, 'saveTranslation', async () => {
      if (row.state !== 'DRAFT') throw new DomainError('ILLEGAL_TRANSITION', { machine: 'translation', from: row.state, action: 'edit' });
      const patch = Object.fromEntries(input.texts.map(({ key, text }) => [key, cleaned(key, text)]));
      const clash = input.expectedVersion > row.version ? Object.keys(patch) : textClashes(row.texts, patch, input.expectedVersion);
      if (clash.length) {
        const pick = (from: (key: string) => string) => Object.fromEntries(clash.map((key) => [key, from(key)]));
        throw new DomainError('CONFLICT', {
          entity: 'Translation',
          currentVersion: row.version,
          theirs: pick((key) => row.texts[key]?.text ?? ''),
          yours: pick((key) => patch[key]!),
        });
      }
      const edition = Math.min(input.edition, row.editionNo);
      const source = sourcesOf(row).get(row.editionNo)!;
      const fresh = Object.entries(patch).filter(
        ([key, text]) => textOf(source, key) !== '' && (row.texts[key]?.text !== text || row.texts[key].edition < edition),
      );
      if (fresh.length === 0) return row.id;
      const version = row.version + 1;
      row = await save(ctx, Translation, row, {
        texts: {
          ...row.texts,
          ...Object.fromEntries(fresh.map(([key, text]) => [key, { text, edition, version, ...byMachine(row, key, text) }])),
        },
        ...signed(ctx, row),
      });
      return row.id;
    });
    return row;
  });
}
const byMachine = (row: Translation, key: string, text: string) =>
  row.texts[key]?.machine && text.trim() !== '' ? { machine: true as const } : {};
/** Who changes it is one of its writers, and does not judge it. */
export const signed = (ctx: Ctx, row: Translation) => {
  const me = ctx.actor!.id;
  return { writerIds: [...new Set([...row.writerIds, me])], creditIds: [...new Set([...row.creditIds, me])] };
};

/** Terms of the glossary that the source has, text by text, with what was agreed for them. */
export function termsOf(
  source: Source,
  texts: TranslatedTexts,
  from: string,
  locale: string,
  terms: readonly GlossaryTerm[],
): (TermUse & { key: string })[] {
  return textKeys(source).flatMap((key) =>
    termsIn(textOf(source, key), texts[key]?.text ?? '', terms, from, locale).map((use) => ({ ...use, key })),
  );
}

/** What keeps a translation from being handed in: texts that are missing or older, and agreed words that are not used while nobody says why. */
export function lackingIn(
  sources: Sources,
  row: Pick<Translation, 'texts' | 'editionNo' | 'locale'>,
  from: string,
  terms: readonly GlossaryTerm[],
  termNote: string,
) {
  const missing = missingTexts(row.texts, sources, row.editionNo);
  const others = termsOf(sources.get(row.editionNo)!, row.texts, from, row.locale, terms).filter((t) => !t.used);
  return [
    ...missing,
    ...(termNote.trim() === '' && missing.length === 0
      ? others.map((t) => ({ path: t.key, rule: 'term', params: { term: t.term, agreed: t.agreed } }))
      : []),
  ];
}

/** Gives the translation to somebody else for judgement. Refused with all that is missing. */
export function submitTranslation(ctx: Ctx, input: z.infer<typeof submitTranslationInput>): Promise<Translation> {
  return transact(ctx, async (ctx) => {
    const row = await translationPolicy.admit(ctx, 'edit', input.translationId);
    const state = translationMachine.next(row.state, 'submit');
    const missing = lackingIn(sourcesOf(row), row, await sourceLocale(ctx, row), await glossary(ctx), input.termNote);
    if (missing.length) throw new DomainError('NOT_READY', { entity: 'Translation', missing });
    const patch = { state, submittedAt: ctx.now, note: '', termNote: input.termNote, ...signed(ctx, row) };
    const saved = await save(ctx, Translation, row, patch, input.expectedVersion);
    await emit(ctx, translationSubmitted({ kind: row.kind, ownerId: ownerOf(row), translationId: row.id }));
    return saved;
  });
}
