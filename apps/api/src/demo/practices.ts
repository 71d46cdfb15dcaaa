import { emptyContent, practiceContent, type Fact, type PracticeContent } from '@guildhall/domain/practices/content';
import type { EditionState, PracticeForm, PracticeState } from '@guildhall/domain/practices/machine';
import { reviewDueAt } from '@guildhall/domain/practices/machine';
import { freeSlug, slugOf } from '@guildhall/domain/kernel/slug';
import type { Ctx } from '../kernel/ctx.js';
import { sanitiserVersion } from '../kernel/markdown.js';
import { create } from '../kernel/rows.js';
import { Source } from '../reference/source.entity.js';
import { PracticeEdition, PracticeRevision, PracticeScreening } from '../practices/edition.entity.js';
import { hashOf, renderTexts } from '../practices/edition.service.js';
import { shelf } from '../practices/draft.service.js';
import { Practice, PracticeDraft } from '../practices/practice.entity.js';
import { demoCsv, demoJson } from './files.js';
import { demoId } from './ids.js';
import type { DemoStep } from './load.js';
import { mentorDays, openKitchen } from './practice-drafts.js';
import { saturdayStall } from './review-on-practice.js';
import { demoOpinions, libraryHour, putHalfWay, putOpinions } from './practice-validations.js';

interface DemoFact {
  key: string; kind: string; value: string | number; unit: string; as_of: string; verified: boolean; source_ref: string; note: string;
}
interface DemoBlock {
  key: string; title: string; purpose: string; enabling_factors: string[];
}
interface DemoPractice {
  id: string; title: string; status: string; period: { start?: string; end?: string }; dimensions: string[]; target_groups: string[]; instruments: string[]; summary: string; need: string;
  what_is_done: string[]; how_it_is_organised: string; level?: string; costs_fact?: string; building_blocks: DemoBlock[]; why_it_may_work: string[]; limits: string[]; transfer: { must_have: string[]; nice_to_have: string[]; first_step: string; effort: string };
  questions_for_peers: string[]; facts: DemoFact[]; analysis_note: string; language: string; country: string; place_id: string; operator_id: string;
}
interface DemoSource {
  id: string; kind: string; title: string; url: string | null; supports: string;
}

const bullets = (items: readonly string[]) => items.map((i) => `- ${i}`).join('\n');
const factOf = (practice: string, sources: ReadonlyMap<string, DemoSource>) => (f: DemoFact): Fact => {
  const source = sources.get(f.source_ref);
  return {
    id: demoId('practice-fact', `${practice}:${f.key}`), label: f.key.replaceAll('_', ' '), value: String(f.value), unit: f.unit, asOf: f.as_of, sourceId: source ? demoId('source', source.id) : null,
    sourceTitle: source?.title ?? '', sourceUrl: source?.url ?? '', grade: 'CLAIMED', mark: f.verified ? 'VERIFIED' : 'UNCHECKED', note: f.note,
  };
};

/** The figure of the text that says what it costs; there is no other. */
function costsOf(p: DemoPractice) {
  const f = p.facts.find((x) => x.key === p.costs_fact);
  return f ? { amount: String(f.value), currency: f.unit, note: f.note } : { amount: '', currency: '', note: '' };
}

function contentOf(p: DemoPractice, places: ReadonlyMap<string, string>, sources: ReadonlyMap<string, DemoSource>): PracticeContent {
  return practiceContent.parse({
    ...emptyContent(p.language, demoId('organisation', p.operator_id)),
    title: p.title, summary: p.summary, kind: p.dimensions[0] === 'finance' ? 'SCHEME' : 'PRACTICE', country: p.country, place: places.get(p.place_id) ?? '', operation: p.status.toUpperCase(),
    periodStart: p.period.start ?? '', periodEnd: p.period.end ?? '', dimensions: p.dimensions, targetGroups: p.target_groups, instruments: p.instruments, need: p.need,
    whatIsDone: bullets(p.what_is_done), howItIsOrganised: p.how_it_is_organised, whyItMayWork: bullets(p.why_it_may_work), limits: bullets(p.limits), mustHave: bullets(p.transfer.must_have),
    niceToHave: bullets(p.transfer.nice_to_have), firstStep: p.transfer.first_step, effort: p.transfer.effort.toUpperCase(), questions: bullets(p.questions_for_peers), note: p.analysis_note,
    level: p.level?.toUpperCase() ?? null, costs: costsOf(p), facts: p.facts.map(factOf(p.id, sources)),
    buildingBlocks: p.building_blocks.map((b) => ({ id: demoId('practice-block', `${p.id}:${b.key}`), title: b.title, purpose: b.purpose, enablingFactors: b.enabling_factors })),
  }) as PracticeContent;
}

const network = () => demoId('network', 'emen');
const writers = ['p005', 'p009', 'p002', 'p037'];
const day = 86_400_000;

interface Whole {
  id: string; content: PracticeContent; authors: string[]; state: EditionState; editionNo: number; slug: string | null; at: Date;
  /** As the world knows it, where that is not the state of the working copy. */
  stateOfPractice?: PracticeState; form?: PracticeForm; validated?: boolean;
}
async function putPractice(ctx: Ctx, w: Whole): Promise<void> {
  const times = { createdAt: new Date(w.at.getTime() - 30 * day), updatedAt: w.at };
  const published = w.state === 'PUBLISHED';
  const shared = { networkId: network(), authorIds: w.authors, state: w.state };
  await create(ctx, Practice, {
    id: w.id, ...times, ...shelf(w.content), ...shared, state: w.stateOfPractice ?? w.state, slug: w.slug, form: w.form ?? 'SNAPSHOT', editionNo: published ? w.editionNo : 0, publishedAt: published ? w.at : null,
    reviewDueAt: published ? reviewDueAt(w.at) : null, validatedAt: w.validated ? w.at : null, reconfirmedAt: null, withdrawnAt: null, withdrawalReason: null,
  } as Partial<Practice>);
  await create(ctx, PracticeDraft, {
    id: w.id, ...times, ...shared, ownerOrganisationId: w.content.ownerOrganisationId, editionNo: w.editionNo, content: w.content, submittedAt: w.state === 'DRAFT' ? null : w.at,
  } as Partial<PracticeDraft>);
  await ctx.db.insert(PracticeRevision, { id: demoId('practice-revision', w.id), draftId: w.id, version: 1, patch: w.content, personId: w.authors[0]!, at: times.createdAt });
}

const screenerOf = (w: Whole) => (w.authors[0] === demoId('person', 'p009') ? demoId('person', 'p005') : demoId('person', 'p009'));
const asked = (w: Whole) => ({ id: w.id, authorIds: w.authors, ownerOrganisationId: w.content.ownerOrganisationId, editionNo: w.editionNo, networkId: network(), askedBy: screenerOf(w), at: w.at });
async function putScreening(ctx: Ctx, w: Whole, number: number, content: PracticeContent, at: Date): Promise<void> {
  await ctx.db.insert(PracticeScreening, {
    id: demoId('practice-screening', `${w.id}:${number}`), practiceId: w.id, screenerId: screenerOf(w), draftVersion: 1, editionNo: number, decision: 'ACCEPT', reason: 'Clear, sourced, and one sees what it asks of others.',
    criteriaVersion: 1, verifiedFactIds: content.facts.filter((f) => f.mark === 'VERIFIED').map((f) => f.id), at: new Date(at.getTime() - 3 * day),
  });
}

async function putEdition(ctx: Ctx, w: Whole, names: ReadonlyMap<string, { name: string; organisation: string }>, number: number, content: PracticeContent, at: Date): Promise<void> {
  const id = demoId('practice-edition', `${w.id}:${number}`);
  const screener = screenerOf(w);
  await putScreening(ctx, w, number, content, at);
  await ctx.db.insert(PracticeEdition, {
    id, practiceId: w.id, number, content, contentHash: hashOf(content), licence: 'CC0-1.0', ownerName: names.get(content.ownerOrganisationId!)?.name ?? '',
    authors: w.authors.map((personId) => ({ personId, name: names.get(personId)?.name ?? '' })), consentGivenBy: 'Demo data: own words about public facts', publishedBy: screener, publishedAt: at,
    html: renderTexts(content, id), htmlVersion: sanitiserVersion,
  });
}

async function loadSources(ctx: Ctx): Promise<Map<string, DemoSource>> {
  const { sources } = demoJson<{ sources: DemoSource[] }>('sources.json');
  const known = new Set((await ctx.run<{ id: string }>({ text: 'select id from source' })).map((r) => r.id));
  for (const s of sources) {
    const id = demoId('source', s.id);
    if (!known.has(id)) await create(ctx, Source, { id, key: s.id, kind: s.kind, title: s.title, url: s.url, supports: s.supports });
  }
  return new Map(sources.map((s) => [s.id, s]));
}

/** Sixteen published write-ups with their sources, each validated by peers, one of them in its second edition, one of an invented host that peers review, a draft and one that waits for screening. */
export const practicesStep: DemoStep = {
  name: 'good practices and their sources',
  async load(ctx) {
    const sources = await loadSources(ctx);
    const { practices } = demoJson<{ practices: DemoPractice[] }>('good_practices.json');
    const opinions = demoOpinions();
    const places = new Map(demoCsv('places.csv').map((p) => [p.id!, p.name_en!]));
    const rows = await ctx.run<{ id: string; name: string }>({ text: `select id, "displayName" name from person union all select id, name from organisation` });
    const names = new Map(rows.map((r) => [r.id, { name: r.name, organisation: '' }]));
    const known = new Map((await ctx.run<{ id: string; slug: string | null }>({ text: 'select id, slug from practice' })).map((r) => [r.id, r.slug]));
    const taken = new Set([...known.values()].filter((s): s is string => s !== null));
    for (const [i, p] of practices.entries()) {
      const id = demoId('practice', p.id);
      if (known.has(id)) continue;
      const content = contentOf(p, places, sources);
      const slug = freeSlug(slugOf(p.title), taken);
      taken.add(slug);
      const twice = p.id === 'gp-nordic-dinners';
      // One is two years old: those who wrote it are asked whether it still holds.
      const due = p.id === 'gp-barcelona-inclusive';
      const at = due ? new Date(ctx.now.getTime() - 740 * day) : new Date(Date.UTC(2026, i % 10, 3 + i, 9));
      const whole: Whole = { id, content, authors: [demoId('person', writers[i % writers.length]!)], state: 'PUBLISHED', editionNo: twice ? 2 : 1, slug, at, ...(due ? { stateOfPractice: 'DUE_FOR_REVIEW' as const } : {}), form: 'FULL', validated: true };
      await putPractice(ctx, whole);
      if (twice) await putEdition(ctx, whole, names, 1, { ...content, questions: '', buildingBlocks: [], facts: content.facts.slice(0, -3), limits: content.limits.split('\n')[0]! }, new Date(at.getTime() - 60 * day));
      await putEdition(ctx, whole, names, whole.editionNo, content, at);
      await putOpinions(ctx, opinions[p.id]!, asked(whole), names);
    }
    const drafts = [
      { id: demoId('practice', 'draft-mentor-days'), content: mentorDays, authors: [demoId('person', 'p005')], state: 'DRAFT', editionNo: 1, slug: null, at: new Date(ctx.now.getTime() - 2 * day) },
      { id: demoId('practice', 'submitted-open-kitchen'), content: openKitchen, authors: [demoId('person', 'p002')], state: 'SUBMITTED', editionNo: 1, slug: null, at: new Date(ctx.now.getTime() - day) },
    ] as const;
    for (const d of drafts) if (!known.has(d.id)) await putPractice(ctx, { ...d, authors: [...d.authors] });
    const stall: Whole = { id: demoId('practice', 'saturday-stall'), content: saturdayStall, authors: [demoId('person', 'p037')], state: 'PUBLISHED', editionNo: 1, slug: slugOf(saturdayStall.title), at: new Date(Date.UTC(2026, 8, 24, 9)) };
    if (!known.has(stall.id)) {
      await putPractice(ctx, stall);
      await putEdition(ctx, stall, names, 1, saturdayStall, stall.at);
    }
    const halfWay: Whole = { id: demoId('practice', 'validation-library-hour'), content: libraryHour, authors: [demoId('person', 'p002')], state: 'IN_VALIDATION', form: 'FULL', editionNo: 1, slug: null, at: new Date(ctx.now.getTime() - 3 * day) };
    if (known.has(halfWay.id)) return;
    await putPractice(ctx, halfWay);
    await putScreening(ctx, halfWay, 1, libraryHour, new Date(halfWay.at.getTime() - 30 * day));
    await putHalfWay(ctx, asked(halfWay), names);
  },
};
