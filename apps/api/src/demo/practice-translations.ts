import { thawed } from '@guildhall/domain/practices/content';
import { cleaned, completeness, textKeys, textOf, type TranslationState } from '@guildhall/domain/practices/translation';
import { grantRole } from '../identity/role-grant.service.js';
import type { Ctx } from '../kernel/ctx.js';
import { sanitiserVersion } from '../kernel/markdown.js';
import { create } from '../kernel/rows.js';
import { GlossaryTerm } from '../reference/glossary.entity.js';
import { PracticeEdition } from '../practices/edition.entity.js';
import { Practice } from '../practices/practice.entity.js';
import { renderTranslation } from '../practices/translation-review.service.js';
import { PracticeTranslation, PracticeTranslationEdition } from '../practices/translation.entity.js';
import { demoJson } from './files.js';
import { demoId } from './ids.js';
import type { DemoStep } from './load.js';

interface DemoTranslation {
  practice: string; locale: string; edition: number; state: TranslationState; translator: string; reviewer: string; term_note: string;
  title: string; summary: string; need: string; what_is_done: string[]; how_it_is_organised: string; why_it_may_work: string[]; limits: string[]; must_have: string[]; nice_to_have: string[];
  first_step: string; questions: string[]; note: string; facts: Record<string, { label?: string; unit?: string; note?: string }>;
}
const bullets = (items: readonly string[]) => items.map((i) => `- ${i}`).join('\n');
const day = 86_400_000;

function wordsOf(d: DemoTranslation): Record<string, string> {
  const facts = Object.entries(d.facts).flatMap(([key, parts]) => Object.entries(parts).map(([part, text]) => [`facts.${demoId('practice-fact', `${d.practice}:${key}`)}.${part}`, text] as const));
  return {
    title: d.title, summary: d.summary, need: d.need, whatIsDone: bullets(d.what_is_done), howItIsOrganised: d.how_it_is_organised, whyItMayWork: bullets(d.why_it_may_work), limits: bullets(d.limits),
    mustHave: bullets(d.must_have), niceToHave: bullets(d.nice_to_have), firstStep: d.first_step, questions: bullets(d.questions), note: d.note, ...Object.fromEntries(facts),
  };
}

async function loadGlossary(ctx: Ctx): Promise<void> {
  const { terms } = demoJson<{ terms: { id: string; term: string; definition: string; translations: Record<string, string> }[] }>('glossary.json');
  const known = new Set((await ctx.run<{ code: string }>({ text: 'select code from glossary_term' })).map((r) => r.code));
  for (const t of terms)
    if (!known.has(t.id)) await create(ctx, GlossaryTerm, { id: demoId('glossary-term', t.id), code: t.id, locale: 'en', term: t.term, definition: t.definition, translations: t.translations });
}

async function put(ctx: Ctx, d: DemoTranslation, names: ReadonlyMap<string, string>): Promise<void> {
  const id = demoId('practice-translation', `${d.practice}:${d.locale}`);
  if (await ctx.db.existsBy(PracticeTranslation, { id })) return;
  const practiceId = demoId('practice', d.practice);
  const practice = await ctx.db.findOneByOrFail(Practice, { id: practiceId });
  const source = await ctx.db.findOneByOrFail(PracticeEdition, { practiceId, number: d.edition });
  const content = thawed(source.content);
  const [translator, reviewer] = [demoId('person', d.translator), demoId('person', d.reviewer)];
  const words = wordsOf(d);
  const texts = Object.fromEntries(textKeys(content).flatMap((key) => (words[key] ? [[key, { text: cleaned(key, words[key]), edition: d.edition, version: 1 }]] : [])));
  const { done, all } = completeness(texts, new Map([[d.edition, content]]), d.edition);
  if (done < all) throw new Error(`${d.practice} in ${d.locale}: no words for ${textKeys(content).filter((key) => !texts[key] && textOf(content, key)).join(', ')}`);
  const at = d.state === 'IN_REVIEW' ? new Date(ctx.now.getTime() - 2 * day) : new Date(source.publishedAt.getTime() + 20 * day);
  await create(ctx, PracticeTranslation, {
    id, createdAt: new Date(at.getTime() - 9 * day), updatedAt: at, practiceId, networkId: practice.networkId, authorIds: practice.authorIds, ownerOrganisationId: practice.ownerOrganisationId, locale: d.locale,
    state: d.state, editionNo: d.edition, texts, writerIds: [translator], creditIds: [translator], note: '', termNote: d.term_note, submittedAt: at,
  } as Partial<PracticeTranslation>);
  if (d.state !== 'PUBLISHED') return;
  const plain = Object.fromEntries(Object.entries(texts).map(([key, t]) => [key, t.text]));
  const editionId = demoId('practice-translation-edition', `${d.practice}:${d.locale}:1`);
  await ctx.db.insert(PracticeTranslationEdition, {
    id: editionId, practiceId, translationId: id, locale: d.locale, editionNo: d.edition, number: 1, texts: plain, html: renderTranslation(plain, editionId), htmlVersion: sanitiserVersion, writerIds: [translator],
    translators: [{ personId: translator, name: names.get(translator) ?? '' }], reviewerId: reviewer, reviewerName: names.get(reviewer) ?? '', publishedAt: new Date(at.getTime() + day), withdrawnAt: null,
  });
}

/** The glossary, four translators, and practices in German and Arabic: two whole, one of an edition that is no longer the current one, one that waits for another's look. */
export const translationsStep: DemoStep = {
  name: 'glossary and translations',
  async load(ctx) {
    await loadGlossary(ctx);
    const { translators, translations } = demoJson<{ translators: string[]; translations: DemoTranslation[] }>('practice_translations.json');
    const ids = translators.map((p) => demoId('person', p));
    const names = new Map((await ctx.run<{ id: string; name: string }>({ text: `select id, "displayName" name from person where id = any($1)`, values: [ids] })).map((r) => [r.id, r.name]));
    for (const id of ids) await grantRole(ctx, id, { role: 'TRANSLATOR', scopeType: 'NETWORK', scopeId: demoId('network', 'emen') });
    for (const d of translations) await put(ctx, d, names);
  },
};
