import fc from 'fast-check';
import { smallest, tellable } from './counting.js';
import { citableResource } from './citable.js';
import { isIsbn } from './identifiers.js';
import { resourcePatch, resourceProblems, resourceSource, thawedResource } from './resource.js';

const cells = fc
  .uniqueArray(fc.record({ key: fc.string({ minLength: 1, maxLength: 2 }), count: fc.nat(40) }), { selector: (c) => c.key, maxLength: 8 })
  .map((list) => list);

describe('numbers of downloads', () => {
  it('tell no small one, and none that could be worked out from the others', () =>
    fc.assert(
      fc.property(cells, (list) => {
        const told = tellable(list);
        const of = new Map(list.map((c) => [c.key, c.count]));
        const sum = list.reduce((n, c) => n + c.count, 0);
        for (const c of told.cells) if (c.count !== null) expect([c.count, c.count >= smallest]).toEqual([of.get(c.key), true]);
        expect(told.total).toBe(sum > 0 && sum < smallest ? null : sum);
        const hidden = told.cells.filter((c) => c.count === null);
        if (told.total === null || hidden.length === 0) return;
        const rest = hidden.reduce((n, c) => n + of.get(c.key)!, 0);
        // With one cell in all its number is the sum, which is told.
        if (told.cells.length > 1) expect(hidden.length).toBeGreaterThan(1);
        expect(rest).toBeGreaterThanOrEqual(smallest);
      }),
    ));
  it('of none is none', () => expect(tellable([{ key: 'en', count: 0 }])).toEqual({ total: 0, cells: [] }));
  it('hides a neighbour with a small one', () =>
    expect(
      tellable([
        { key: 'de', count: 2 },
        { key: 'en', count: 90 },
        { key: 'fr', count: 30 },
      ]),
    ).toEqual({
      total: 122,
      cells: [
        { key: 'de', count: null },
        { key: 'en', count: 90 },
        { key: 'fr', count: null },
      ],
    }));
});

it('is ready with a summary, a licence, a source, a dimension and something to take along', () => {
  const whole = {
    title: 'A guide',
    summary: 'x',
    licence: 'CC-BY-4.0' as const,
    source: 'x',
    dimensions: ['finance' as const],
    url: 'https://example.org',
    locale: 'en',
    fileId: null,
    otherFiles: ['de'],
  };
  expect(resourceProblems(whole)).toEqual([]);
  expect(resourceProblems({ ...whole, url: '', fileId: 'x' })).toEqual([]);
  expect(
    resourceProblems({
      title: 'A',
      summary: '',
      licence: null,
      source: '',
      dimensions: [],
      url: '',
      locale: 'de',
      fileId: null,
      otherFiles: ['de'],
    }).map((p) => p.path),
  ).toEqual(['title', 'summary', 'licence', 'source', 'dimensions', 'url', 'files']);
});

it.each(['javascript:alert(1)', 'ftp://example.org', 'example.org', '//example.org'])('%s is no link to hand out', (url) => {
  expect(resourcePatch.safeParse({ url }).success).toBe(false);
});
it('has a title and a summary to translate, and nothing else', () =>
  expect(resourceSource({ title: 'A guide', summary: 'What to bring.' }).map((t) => t.key)).toEqual(['title', 'summary']));

describe('numbers of books', () => {
  it.each([
    ['978-3-16-148410-0', true],
    ['0-8044-2957-X', true],
    ['978-3-16-148410-1', false],
    ['0-8044-2957-0', false],
    ['978316148', false],
  ])('%s: %s', (text, is) => expect(isIsbn(text)).toBe(is));
  it('one wrong digit is always found', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 9 }), (at, more) => {
        const right = '9783161484100';
        const wrong = [...right].map((d, i) => (i === at ? String((Number(d) + more) % 10) : d)).join('');
        expect(isIsbn(wrong)).toBe(false);
      }),
    ));
  it.each([
    ['https://doi.org/10.5281/zenodo.1', '10.5281/zenodo.1'],
    ['doi: 10.5281/zenodo.1', '10.5281/zenodo.1'],
    ['', ''],
  ])('%s is the DOI %s', (sent, kept) => expect(resourcePatch.parse({ doi: sent })).toEqual({ doi: kept }));
  it.each([{ doi: 'zenodo.1' }, { isbn: '123' }, { authors: ['A', 'A'] }, { authors: [''] }])('refuses %j', (patch) =>
    expect(resourcePatch.safeParse(patch).success).toBe(false),
  );
});
it('is cited by its authors, and without them by its network; what was frozen before knows of none', () => {
  const c = thawedResource({
    type: 'HANDBOOK',
    title: 'A guide',
    summary: 'x',
    locale: 'en',
    licence: null,
    source: 'x',
    dimensions: [],
    url: '',
  });
  const of = { ...c, slug: 'a-guide', edition: 1, networkName: 'EMEN', publishedOn: '2026-11-24', address: 'https://example.org/r' };
  expect(citableResource(of)).toMatchObject({ authors: [], organisation: 'EMEN', genre: 'Handbook' });
  expect(citableResource({ ...of, authors: ['Ada Byron'], doi: '10.1000/1' })).toMatchObject({
    authors: [{ family: 'Byron', given: 'Ada' }],
    doi: '10.1000/1',
  });
});
