import * as z from 'zod/mini';
import { practiceDossier } from '../peer-review/practice-dossier.js';
import { Report } from '../imports/report.js';
import { sectionsOf } from '../imports/sections.js';
import { translatedText } from '../translations/translation.js';
import { changedFields } from './changes.js';
import { canonical, emptyContent, practicePatch, thawed, type PracticeContent } from './content.js';
import { missingParts, sectionStates } from './readiness.js';
import { inOtherWords, practiceSource } from './translation.js';

const id = '00000000-0000-7000-8000-000000000001';
const content = (more: Partial<PracticeContent> = {}): PracticeContent => ({ ...emptyContent('en', null), ...more });
const costs = { amount: '2584000.50', currency: 'EUR', note: 'two years, with rooms' };
const paper = { id, title: 'Report', kind: 'EVALUATION' as const, claim: 'Half of them still trade' };
const issue = (patch: unknown) => z.safeParse(practicePatch, patch).error?.issues[0];

it('an organisation that changed is named, not by its number', () => {
  const other = '00000000-0000-7000-8000-000000000002';
  const [change] = changedFields(content({ ownerOrganisationId: id }), content({ ownerOrganisationId: other }), [
    'Lantern Hub',
    'Fjord Start',
  ]);
  expect(change!.parts.map((p) => p.text).join('|')).toBe('Lantern|Fjord| |Hub|Start');
});
describe('level, staffing, costs and evidence of a practice', () => {
  it('take a sum as digits with cents, never one that could be read in two ways', () => {
    const amount = (typed: string) => practicePatch.parse({ costs: { ...costs, amount: typed } }).costs!.amount;
    expect(['', '12', '12.5', ' 2 584 000 ', "2'584'000.50"].map(amount)).toEqual(['', '12', '12.5', '2584000', '2584000.50']);
    for (const typed of ['1,5', '2.584.000', '2.584', '-1', '3 million', '1e3', '1234567890123'])
      expect(issue({ costs: { ...costs, amount: typed } })).toMatchObject({ message: 'badFormat', path: ['costs', 'amount'] });
    expect(issue({ costs: { ...costs, currency: 'XYZ' } })).toMatchObject({ message: 'unknownCode', path: ['costs', 'currency'] });
    expect(issue({ level: 'GALACTIC' })).toMatchObject({ message: 'unknownCode' });
    expect(issue({ attachments: [{ ...paper, kind: 'RUMOUR' }] })).toMatchObject({ path: ['attachments', 0, 'kind'] });
  });
  it('may all be left out; a sum asks for its currency, and a currency for its sum', () => {
    const lacks = (more: Partial<PracticeContent>) =>
      missingParts(content(more))
        .filter((m) => /^(level|staffing|costs|attachments)/.test(m.path))
        .map((m) => `${m.path} ${m.rule}`);
    expect(lacks({ attachments: [{ ...paper, kind: null, claim: '' }] })).toEqual([]);
    expect(lacks({ costs: { ...costs, currency: '' } })).toEqual(['costs.currency currencyMissing']);
    expect(lacks({ costs: { ...costs, amount: '' } })).toEqual(['costs.amount amountMissing']);
    const state = (more: Partial<PracticeContent>) => sectionStates(content(more)).howItIsOrganised;
    expect([state({}), state({ costs }), state({ costs, howItIsOrganised: 'By two.' })]).toEqual(['EMPTY', 'BEGUN', 'READY']);
  });
  it('are compared field by field, in words', () => {
    const changes = changedFields(content(), content({ level: 'REGIONAL', staffing: 'Two advisers.', costs, attachments: [paper] }));
    expect(changes.map((c) => [c.field, c.parts.map((p) => p.text).join('')])).toEqual([
      ['level', 'REGIONAL'],
      ['staffing', 'Two advisers.'],
      ['costs', '2584000.50 EUR, two years, with rooms'],
      ['attachments', 'Report · evaluation · Half of them still trade'],
    ]);
  });
  it('are not there in a text from before, which says the same and keeps what its hash was taken of', () => {
    const { level: _, staffing: __, costs: ___, ...older } = content();
    const old = { ...older, attachments: [{ id, title: 'Report' }] } as never;
    expect(thawed(old)).toEqual(content({ attachments: [{ id, title: 'Report', kind: null, claim: '' }] }));
    expect(changedFields(thawed(old), content({ attachments: [{ ...paper, kind: null, claim: '' }] }))).toEqual([]);
    expect(canonical(old)).not.toMatch(/level|staffing|costs|claim/);
  });
  it('are translated where they are words, and a sum stays that of the source', () => {
    const source = content({ staffing: 'Two advisers.', costs, attachments: [paper] });
    const keys = ['staffing', 'costs.note', `attachments.${id}.claim`];
    expect(practiceSource(source).map((t) => t.key)).toEqual(keys);
    for (const key of keys) expect(translatedText.parse({ key, text: 'Zwei' })).toEqual({ key, text: 'Zwei' });
    const said = inOtherWords(source, Object.fromEntries(keys.map((key) => [key, `${key} auf Deutsch`])));
    expect(said).toMatchObject({
      staffing: 'staffing auf Deutsch',
      costs: { amount: '2584000.50', currency: 'EUR', note: 'costs.note auf Deutsch' },
      attachments: [{ ...paper, claim: `attachments.${id}.claim auf Deutsch` }],
    });
  });
  it('come into the dossier of a review: who does the work as a passage, the costs as a figure', () => {
    const dossier = practiceDossier(content({ staffing: 'Two advisers.', costs }), '', [], (text) => [text].filter(Boolean));
    expect(dossier.sections).toEqual([
      { key: 'text:staffing', title: 'Who does the work', dimensionKey: null, paragraphs: ['Two advisers.'] },
    ]);
    expect(dossier.figures).toEqual([{ value: '2584000.50', label: 'EUR Costs (two years, with rooms)', source: '' }]);
    expect(practiceDossier(content(), '', [], (text) => [text].filter(Boolean)).figures).toEqual([]);
  });
  it.each([
    ['## Costs\n\n€ 48,500', { amount: '48500', currency: 'EUR', note: '' }],
    ['## Kosten\n\nRund 1,5 Mio. EUR für zwei Jahre', { amount: '1500000', currency: 'EUR', note: 'Rund 1,5 Mio. EUR für zwei Jahre' }],
    ['## Budget\n\nNobody counted.', { amount: '', currency: '', note: 'Nobody counted.' }],
    ['## Costs\n\n200 EUR for one, 300 EUR for two', { amount: '', currency: '', note: '200 EUR for one, 300 EUR for two' }],
  ])('are read from a file: %s', (body, read) => {
    const patch = sectionsOf(`In short.\n\n${body}\n\n## Staffing\n\nTwo.`, new Report(), () => id);
    expect(patch).toMatchObject({ costs: read, staffing: 'Two.' });
    expect(patch.whatIsDone).toBeUndefined();
  });
  it('long words about costs stay in the text, under their heading', () => {
    const long = 'word '.repeat(80).trim();
    expect(sectionsOf(`In short.\n\n## Costs\n\n${long}`, new Report(), () => id)).toMatchObject({ whatIsDone: `## Costs\n\n${long}` });
  });
});
