import { partOfTime, timeAsSaid } from '@guildhall/domain/kernel/part-of-time';
import type { Translate } from '../../app/i18n/provider';
import { changedWords } from './changed-words';

const t = Object.assign((key: string) => key, { maybe: (key: string) => key }) as unknown as Translate;
const named: Record<string, string> = { 'dimension:legal_admin': 'Law and offices', 'countries:SE': 'Sweden' };
const labels = {
  concept: (scheme: string, code: string) => named[`${scheme}:${code}`] ?? code,
  ofGroup: (group: string, code: string) => named[`${group}:${code}`] ?? code,
  when: (said: string) => timeAsSaid('en-GB', said),
  month: (said: string) => partOfTime('en-GB', said),
};
const said = (field: string, ...texts: string[]) =>
  changedWords(
    field,
    texts.map((text) => ({ kind: 'ADDED', text })),
    { t, labels },
  ).map((p) => p.text);

it('names codes, and says months as the reader writes them', () => {
  expect(said('level', 'REGIONAL')).toEqual(['practices.reach.REGIONAL']);
  expect(said('dimensions', 'legal_admin\n', 'unheard_of')).toEqual(['Law and offices\n', 'unheard_of']);
  expect(said('country', 'SE')).toEqual(['Sweden']);
  expect(said('periodStart', '2025-12', '2011-12', '2024')).toEqual(['Dec 2025', 'Dec 2011', '2024']);
});
it('sets a name that took the place of another one apart', () =>
  expect(
    changedWords(
      'country',
      [
        { kind: 'REMOVED', text: 'DE' },
        { kind: 'ADDED', text: 'SE' },
      ],
      { t, labels },
    ).map((p) => [p.kind, p.text]),
  ).toEqual([
    ['REMOVED', 'DE'],
    ['SAME', ' '],
    ['ADDED', 'Sweden'],
  ]));
it('finds when a figure was so behind it, and touches nothing else that people wrote', () => {
  expect(said('facts', 'days: 10 (2025-12), Report 2025-12', '2025-11', '(2011-12)')).toEqual([
    'days: 10 (Dec 2025), Report 2025-12',
    'Nov 2025',
    '(2011-12)',
  ]);
  expect(said('need', 'Since (2025-12) REGIONAL')).toEqual(['Since (2025-12) REGIONAL']);
});
