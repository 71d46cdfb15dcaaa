import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { translationStarted, translationSubmitted } from '@guildhall/domain/practices/activities';
import type { PracticeContent } from '@guildhall/domain/practices/content';
import { termsIn, type GlossaryTerm, type TermUse } from '@guildhall/domain/practices/glossary';
import {
  carryOver,
  cleaned,
  missingTexts,
  textClashes,
  textKeys,
  textOf,
  translationMachine,
  type SaveTranslation,
  type Sources,
  type startTranslationInput,
  type submitTranslationInput,
  type TranslatedTexts,
} from '@guildhall/domain/practices/translation';
import type * as z from 'zod/mini';
import type { Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { glossary } from '../reference/reference.service.js';
import { practicePolicy } from './practice.policy.js';
import { PracticeTranslation } from './translation.entity.js';
import { translationPolicy } from './translation.policy.js';
import { editionTexts } from './translation.queries.js';

/** The editions that these texts were made from, and the one that is translated now. */
export async function sourcesFor(
  ctx: Ctx,
  row: Pick<PracticeTranslation, 'practiceId' | 'texts'>,
  now: number,
): Promise<Map<number, PracticeContent>> {
  const numbers = [...new Set([now, ...Object.values(row.texts).map((t) => t.edition)])];
  return new Map((await editionTexts.all(ctx, { practiceId: row.practiceId, numbers })).map((e) => [e.number, e.content]));
}

/** Opens the work on one language, or takes it over where there is some: for the current edition, with every text that the source still says. Returns the id. */
export function startTranslation(ctx: Ctx, input: z.infer<typeof startTranslationInput>): Promise<string> {
  return transact(ctx, async (ctx) => {
    const practice = await practicePolicy.admit(ctx, 'translate', input.practiceId);
    if (practice.locale === input.locale) throw invalid('locale', 'sameLanguage');
    return once(ctx, input.clientMutationId, 'startTranslation', async () => {
      const facts = { networkId: practice.networkId, authorIds: practice.authorIds, ownerOrganisationId: practice.ownerOrganisationId };
      const row = await ctx.db.findOne(PracticeTranslation, {
        where: { practiceId: practice.id, locale: input.locale },
        lock: { mode: 'pessimistic_write' },
      });
      if (!row) {
        const { id } = await create(ctx, PracticeTranslation, {
          ...facts,
          practiceId: practice.id,
          locale: input.locale,
          state: 'DRAFT',
          editionNo: practice.editionNo,
          texts: {},
          writerIds: [],
          creditIds: [],
          note: '',
          termNote: '',
          submittedAt: null,
        });
        await emit(ctx, translationStarted({ practiceId: practice.id, translationId: id }));
        return id;
      }
      const behind = row.editionNo < practice.editionNo;
      if (row.state !== 'PUBLISHED' && !behind) return row.id;
      const texts = carryOver(row.texts, await sourcesFor(ctx, row, practice.editionNo), practice.editionNo);
      const again = { texts, editionNo: practice.editionNo, note: '', submittedAt: null, ...facts };
      if (row.state === 'PUBLISHED')
        await save(ctx, PracticeTranslation, row, {
          ...again,
          state: translationMachine.next(row.state, 'begin'),
          writerIds: [],
          termNote: '',
        });
      else await save(ctx, PracticeTranslation, row, { ...again, state: translationMachine.next(row.state, 'follow') });
      await emit(ctx, translationStarted({ practiceId: practice.id, translationId: row.id }));
      return row.id;
    });
  });
}

/** Stores texts. One that somebody else changed meanwhile to other words is a CONFLICT; nothing is stored then. A text that was written for an older edition
 *  than the present one says so. The same words again mean that they still fit. */
export function saveTranslation(ctx: Ctx, input: SaveTranslation): Promise<PracticeTranslation> {
  return transact(ctx, async (ctx) => {
    let row = await translationPolicy.admit(ctx, 'edit', input.translationId);
    await once(ctx, input.clientMutationId, 'saveTranslation', async () => {
      if (row.state !== 'DRAFT') throw new DomainError('ILLEGAL_TRANSITION', { machine: 'translation', from: row.state, action: 'edit' });
      const patch = Object.fromEntries(input.texts.map(({ key, text }) => [key, cleaned(key, text)]));
      const clash = input.expectedVersion > row.version ? Object.keys(patch) : textClashes(row.texts, patch, input.expectedVersion);
      if (clash.length) {
        const pick = (from: (key: string) => string) => Object.fromEntries(clash.map((key) => [key, from(key)]));
        throw new DomainError('CONFLICT', {
          entity: 'PracticeTranslation',
          currentVersion: row.version,
          theirs: pick((key) => row.texts[key]?.text ?? ''),
          yours: pick((key) => patch[key]!),
        });
      }
      const edition = Math.min(input.edition, row.editionNo);
      const source = (await sourcesFor(ctx, { ...row, texts: {} }, row.editionNo)).get(row.editionNo)!;
      const fresh = Object.entries(patch).filter(
        ([key, text]) => textOf(source, key) !== '' && (row.texts[key]?.text !== text || row.texts[key].edition < edition),
      );
      if (fresh.length === 0) return row.id;
      const version = row.version + 1;
      row = await save(ctx, PracticeTranslation, row, {
        texts: { ...row.texts, ...Object.fromEntries(fresh.map(([key, text]) => [key, { text, edition, version }])) },
        ...signed(ctx, row),
      });
      return row.id;
    });
    return row;
  });
}
const signed = (ctx: Ctx, row: PracticeTranslation) => {
  const me = ctx.actor!.id;
  return { writerIds: [...new Set([...row.writerIds, me])], creditIds: [...new Set([...row.creditIds, me])] };
};

/** Terms of the glossary that the source has, text by text, with what was agreed for them. */
export function termsOf(
  source: PracticeContent,
  texts: TranslatedTexts,
  locale: string,
  terms: readonly GlossaryTerm[],
): (TermUse & { key: string })[] {
  return textKeys(source).flatMap((key) =>
    termsIn(textOf(source, key), texts[key]?.text ?? '', terms, source.locale, locale).map((use) => ({ ...use, key })),
  );
}

/** What keeps a translation from being handed in: texts that are missing or older, and agreed words that are not used while nobody says why. */
export function lackingIn(
  sources: Sources,
  row: Pick<PracticeTranslation, 'texts' | 'editionNo' | 'locale'>,
  terms: readonly GlossaryTerm[],
  termNote: string,
) {
  const missing = missingTexts(row.texts, sources, row.editionNo);
  const others = termsOf(sources.get(row.editionNo)!, row.texts, row.locale, terms).filter((t) => !t.used);
  return [
    ...missing,
    ...(termNote.trim() === '' && missing.length === 0
      ? others.map((t) => ({ path: t.key, rule: 'term', params: { term: t.term, agreed: t.agreed } }))
      : []),
  ];
}

/** Gives the translation to somebody else for judgement. Refused with all that is missing. */
export function submitTranslation(ctx: Ctx, input: z.infer<typeof submitTranslationInput>): Promise<PracticeTranslation> {
  return transact(ctx, async (ctx) => {
    const row = await translationPolicy.admit(ctx, 'edit', input.translationId);
    const state = translationMachine.next(row.state, 'submit');
    const missing = lackingIn(await sourcesFor(ctx, row, row.editionNo), row, await glossary(ctx), input.termNote);
    if (missing.length) throw new DomainError('NOT_READY', { entity: 'PracticeTranslation', missing });
    const patch = { state, submittedAt: ctx.now, note: '', termNote: input.termNote, ...signed(ctx, row) };
    const saved = await save(ctx, PracticeTranslation, row, patch, input.expectedVersion);
    await emit(ctx, translationSubmitted({ practiceId: row.practiceId, translationId: row.id }));
    return saved;
  });
}
