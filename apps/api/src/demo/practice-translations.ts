import { thawed } from '@guildhall/domain/practices/content';
import { practiceSource } from '@guildhall/domain/practices/translation';
import { schemeSource } from '@guildhall/domain/schemes/translation';
import { storySource } from '@guildhall/domain/stories/translation';
import { cleaned, completeness, textKeys, textOf, type Source, type TranslatedKind, type TranslationState } from '@guildhall/domain/translations/translation';
import { grantRole } from '../identity/role-grant.service.js';
import type { Ctx } from '../kernel/ctx.js';
import { sanitiserVersion } from '../kernel/markdown.js';
import { create } from '../kernel/rows.js';
import { GlossaryTerm } from '../reference/glossary.entity.js';
import { PracticeEdition } from '../practices/edition.entity.js';
import { Practice } from '../practices/practice.entity.js';
import { Scheme } from '../schemes/scheme.entity.js';
import { SchemeVersion } from '../schemes/version.entity.js';
import { Story } from '../stories/story.entity.js';
import { owned } from '../translations/translatable.service.js';
import { renderTranslation } from '../translations/translation-review.service.js';
import { Translation, TranslationEdition } from '../translations/translation.entity.js';
import { demoJson } from './files.js';
import { demoId } from './ids.js';
import type { DemoStep } from './load.js';

interface DemoTranslation {
  practice: string; costs_fact?: string; locale: string; edition: number; state: TranslationState; translator: string; reviewer: string; term_note: string;
  title: string; summary: string; need: string; what_is_done: string[]; how_it_is_organised: string; why_it_may_work: string[]; limits: string[]; must_have: string[]; nice_to_have: string[];
  first_step: string; questions: string[]; note: string; facts: Record<string, { label?: string; unit?: string; note?: string }>;
  building_blocks: Record<string, { title: string; purpose: string; enabling_factors: string[] }>;
}
const bullets = (items: readonly string[]) => items.map((i) => `- ${i}`).join('\n');
const day = 86_400_000;

function wordsOf(d: DemoTranslation): Record<string, string> {
  const facts = Object.entries(d.facts).flatMap(([key, parts]) => Object.entries(parts).map(([part, text]) => [`facts.${demoId('practice-fact', `${d.practice}:${key}`)}.${part}`, text] as const));
  const blocks = Object.entries(d.building_blocks).flatMap(([key, b]) => {
    const at = `buildingBlocks.${demoId('practice-block', `${d.practice}:${key}`)}`;
    return [[`${at}.title`, b.title], [`${at}.purpose`, b.purpose], [`${at}.enablingFactors`, b.enabling_factors.join('\n')]] as const;
  });
  return {
    title: d.title, summary: d.summary, need: d.need, whatIsDone: bullets(d.what_is_done), howItIsOrganised: d.how_it_is_organised, whyItMayWork: bullets(d.why_it_may_work), limits: bullets(d.limits),
    mustHave: bullets(d.must_have), niceToHave: bullets(d.nice_to_have), firstStep: d.first_step, questions: bullets(d.questions), note: d.note, 'costs.note': (d.costs_fact && d.facts[d.costs_fact]?.note) || '', ...Object.fromEntries([...facts, ...blocks]),
  };
}

async function loadGlossary(ctx: Ctx): Promise<void> {
  const { terms } = demoJson<{ terms: { id: string; term: string; definition: string; translations: Record<string, string> }[] }>('glossary.json');
  const known = new Set((await ctx.run<{ code: string }>({ text: 'select code from glossary_term' })).map((r) => r.code));
  for (const t of terms)
    if (!known.has(t.id)) await create(ctx, GlossaryTerm, { id: demoId('glossary-term', t.id), code: t.id, locale: 'en', term: t.term, definition: t.definition, translations: t.translations });
}

interface Owner { id: string; networkId: string; authorIds: string[]; ownerOrganisationId: string | null; edition: number; publishedAt: Date; source: Source }
interface Work { key: string; kind: TranslatedKind; locale: string; state: TranslationState; translator: string; reviewer: string; termNote: string; words: Record<string, string> }

async function put(ctx: Ctx, owner: Owner, work: Work, names: ReadonlyMap<string, string>): Promise<void> {
  const { key, kind, locale, state, words } = work;
  const id = demoId('practice-translation', `${key}:${locale}`);
  if (await ctx.db.existsBy(Translation, { id })) return;
  const { source, edition } = owner;
  const [translator, reviewer] = [demoId('person', work.translator), demoId('person', work.reviewer)];
  const texts = Object.fromEntries(textKeys(source).flatMap((k) => (words[k] ? [[k, { text: cleaned(k, words[k]), edition, version: 1 }]] : [])));
  const { done, all } = completeness(texts, new Map([[edition, source]]), edition);
  if (done < all) throw new Error(`${key} in ${locale}: no words for ${textKeys(source).filter((k) => !texts[k] && textOf(source, k)).join(', ')}`);
  const at = state === 'IN_REVIEW' ? new Date(ctx.now.getTime() - 2 * day) : new Date(owner.publishedAt.getTime() + 20 * day);
  const of = owned(kind, owner.id);
  await create(ctx, Translation, {
    id, createdAt: new Date(at.getTime() - 9 * day), updatedAt: at, ...of, networkId: owner.networkId, authorIds: owner.authorIds, ownerOrganisationId: owner.ownerOrganisationId, locale,
    state, editionNo: edition, texts, sources: { [edition]: source }, writerIds: [translator], creditIds: [translator], note: '', termNote: work.termNote, submittedAt: at,
  } as Partial<Translation>);
  if (state !== 'PUBLISHED') return;
  const plain = Object.fromEntries(Object.entries(texts).map(([k, t]) => [k, t.text]));
  const editionId = demoId('practice-translation-edition', `${key}:${locale}:1`);
  await ctx.db.insert(TranslationEdition, {
    id: editionId, ...of, translationId: id, locale, editionNo: edition, number: 1, texts: plain, source, html: renderTranslation(plain, editionId), htmlVersion: sanitiserVersion, writerIds: [translator],
    translators: [{ personId: translator, name: names.get(translator) ?? '' }], reviewerId: reviewer, reviewerName: names.get(reviewer) ?? '', publishedAt: new Date(at.getTime() + day), withdrawnAt: null,
  });
}

async function ofPractice(ctx: Ctx, key: string, edition: number): Promise<Owner> {
  const practiceId = demoId('practice', key);
  const { id, networkId, authorIds, ownerOrganisationId } = await ctx.db.findOneByOrFail(Practice, { id: practiceId });
  const { publishedAt, content } = await ctx.db.findOneByOrFail(PracticeEdition, { practiceId, number: edition });
  return { id, networkId, authorIds, ownerOrganisationId, edition, publishedAt, source: practiceSource(thawed(content)) };
}
async function ofScheme(ctx: Ctx, key: string): Promise<Owner> {
  const { id, networkId, operatorId, versionNo } = await ctx.db.findOneByOrFail(Scheme, { id: demoId('scheme', key) });
  const { publishedAt, content } = await ctx.db.findOneByOrFail(SchemeVersion, { schemeId: id, number: versionNo });
  return { id, networkId, authorIds: [], ownerOrganisationId: operatorId, edition: versionNo, publishedAt, source: schemeSource(content) };
}
async function ofStory(ctx: Ctx, slug: string): Promise<Owner> {
  const { id, networkId, kind, authorId, editionNo, publishedAt, published } = await ctx.db.findOneByOrFail(Story, { slug });
  return { id, networkId, authorIds: kind === 'LESSON' ? [authorId] : [], ownerOrganisationId: null, edition: editionNo, publishedAt: publishedAt!, source: storySource(published!) };
}

interface File { translators: string[]; translations: DemoTranslation[]; others: (Omit<Work, 'key' | 'termNote'> & { of: string; term_note: string })[] }
const read = () => demoJson<File>('practice_translations.json');
async function namesOf(ctx: Ctx, people: readonly string[]): Promise<Map<string, string>> {
  const ids = people.map((p) => demoId('person', p));
  return new Map((await ctx.run<{ id: string; name: string }>({ text: `select id, "displayName" name from person where id = any($1)`, values: [ids] })).map((r) => [r.id, r.name]));
}

/** The glossary, four translators, and practices in German and Arabic: two whole, one of an edition that is no longer the current one, one that waits for another's look. */
export const translationsStep: DemoStep = {
  name: 'glossary and translations',
  async load(ctx) {
    await loadGlossary(ctx);
    const { translators, translations } = read();
    const names = await namesOf(ctx, translators);
    for (const id of names.keys()) await grantRole(ctx, id, { role: 'TRANSLATOR', scopeType: 'NETWORK', scopeId: demoId('network', 'emen') });
    for (const d of translations)
      await put(ctx, await ofPractice(ctx, d.practice, d.edition), { ...d, key: d.practice, kind: 'PRACTICE', termNote: d.term_note, words: wordsOf(d) }, names);
  },
};

/** A scheme and a lesson in German, a story in English: what their consents allow. */
export const otherTranslationsStep: DemoStep = {
  name: 'translations of schemes and stories',
  async load(ctx) {
    const { translators, others } = read();
    const names = await namesOf(ctx, translators);
    for (const { of, term_note: termNote, ...d } of others) await put(ctx, await (d.kind === 'SCHEME' ? ofScheme : ofStory)(ctx, of), { ...d, key: of, termNote }, names);
  },
};
