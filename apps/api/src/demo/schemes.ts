import { contentOf, type SchemeContent } from '@guildhall/domain/schemes/content';
import { asStart } from '@guildhall/domain/schemes/fork';
import { canvasFromInterchange } from '@guildhall/domain/schemes/scheme';
import type { Ctx } from '../kernel/ctx.js';
import { create, save } from '../kernel/rows.js';
import { Scheme } from '../schemes/scheme.entity.js';
import { keepVersion, shelf } from '../schemes/version.service.js';
import { demoCsv, demoJson } from './files.js';
import { demoId } from './ids.js';
import type { DemoStep } from './load.js';

interface SchemeFile { id: string; title: string; summary: string; operator_id: string; place_id: string; is_fictional: boolean }
type Dimension = SchemeContent['dimensions'][number];

const first = new Date('2025-01-15T09:00:00Z');
const second = new Date('2026-06-15T09:00:00Z');
const forked = new Date('2026-09-21T09:00:00Z');

const dimensions = (c: SchemeContent, said: Partial<Record<Dimension['key'], Pick<Dimension, 'intensity' | 'how'>>>): Dimension[] =>
  c.dimensions.map((d) => ({ ...d, ...said[d.key] }));

/** What the desk said of itself before its first peer review. */
const before = (c: SchemeContent): SchemeContent => ({
  ...c,
  journey: c.journey.slice(0, 3),
  capacityPerYear: '260',
  dimensions: dimensions(c, {
    evidence: { intensity: 'LIGHT', how: 'Intake form' },
    language_culture: { intensity: 'REGULAR', how: 'Advisers in four languages' },
    networking: { intensity: 'NOT_OFFERED', how: '' },
  }),
});
/** The same with what stands beside the offer. */
const whole = (c: SchemeContent): SchemeContent => ({
  ...c,
  staffing: [{ role: 'Advisers, each with two languages', posts: '3.5' }, { role: 'Front desk', posts: '1' }],
  funding: [{ source: 'City of Copenhagen, business office', share: '85' }, { source: 'Community associations, in kind', share: '15' }],
  partners: [
    { name: 'Somali and Arab business associations', part: 'Bring people to the first talk' },
    { name: 'Public library, Nørrebro', part: 'Gives the room two evenings a week' },
  ],
  results: [
    { label: 'First talks in a year', value: '318', asOf: '2025', source: 'Intake form of the desk' },
    { label: 'Still trading at the six-month call', value: '61 %', asOf: 'people of 2024', source: 'Calls of the desk, 214 answered' },
  ],
});
/** What another city made of it. */
const started = (c: SchemeContent): SchemeContent => ({
  ...asStart(c, 'SE'),
  title: 'Language desk in the library',
  summary: 'First talks in the visitor’s strongest language, two afternoons a week in the city library of Malmö.',
  place: 'Malmö',
  capacityPerYear: '90',
  instruments: ['CITY'],
  dimensions: dimensions(c, {
    language_culture: { intensity: 'CORE', how: 'Advisers in Arabic, Dari and Somali, others by telephone' },
    facilities: { intensity: 'LIGHT', how: 'A quiet room of the library' },
    visibility: { intensity: 'REGULAR', how: 'Language cafés of the library' },
  }),
  staffing: [{ role: 'Advisers on loan from the city', posts: '0.8' }],
  funding: [{ source: 'City of Malmö', share: '100' }],
});

async function load(ctx: Ctx, s: SchemeFile, place: Record<string, string> | undefined, operatorName: string): Promise<void> {
  const id = demoId('scheme', s.id);
  if (await ctx.db.existsBy(Scheme, { id })) return;
  const scheme = await create(ctx, Scheme, {
    id, networkId: demoId('network', 'emen'), slug: s.id.replace(/^sc-/, ''), title: s.title, summary: s.summary, locale: 'en', state: 'PUBLISHED', canvas: canvasFromInterchange(s),
    operatorId: demoId('organisation', s.operator_id), operatorName, place: place?.name_en ?? '', country: place?.country ?? null, fictional: s.is_fictional,
    versionNo: 1, publishedAt: first, withdrawnAt: null, withdrawalReason: null, sourceVersionId: null,
  });
  const content = contentOf(scheme);
  const twice = s.id === 'sc-mother-tongue-desk';
  await keepVersion(ctx, scheme, { number: 1, content: twice ? before(content) : content, note: '', publishedBy: null, publishedAt: first });
  if (!twice) return;
  const publishedBy = demoId('person', 'p002');
  const note = 'After the peer review of 2025: a call after six months, more languages, and the owners’ evening.';
  const sourceId = await keepVersion(ctx, scheme, { number: 2, content: whole(content), note, publishedBy, publishedAt: second });
  await save(ctx, Scheme, scheme, { versionNo: 2, publishedAt: second });
  await fork(ctx, sourceId, started(whole(content)));
}

async function fork(ctx: Ctx, sourceVersionId: string, content: SchemeContent): Promise<void> {
  const scheme = await create(ctx, Scheme, {
    id: demoId('scheme', 'sc-library-language-desk'), networkId: demoId('network', 'emen'), slug: 'library-language-desk', ...shelf(content), state: 'PUBLISHED',
    operatorId: demoId('organisation', 'demo-lantern-hub'), operatorName: demoCsv('organisations.csv').find((o) => o.id === 'demo-lantern-hub')?.name ?? '', fictional: true,
    versionNo: 1, publishedAt: forked, withdrawnAt: null, withdrawalReason: null, sourceVersionId,
  });
  await keepVersion(ctx, scheme, { number: 1, content, note: 'First version.', publishedBy: demoId('person', 'p005'), publishedAt: forked });
}

export const schemesStep: DemoStep = {
  name: 'schemes',
  load: async (ctx) => {
    const places = new Map(demoCsv('places.csv').map((p) => [p.id!, p]));
    const operators = new Map(demoCsv('organisations.csv').map((o) => [o.id!, o]));
    for (const s of demoJson<{ schemes: SchemeFile[] }>('schemes.json').schemes)
      await load(ctx, s, places.get(s.place_id), operators.get(s.operator_id)?.name ?? '');
  },
};
