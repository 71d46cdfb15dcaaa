import fc from 'fast-check';
import { smallest, tellable } from './counting.js';
import { resourcePatch, resourceProblems, resourceSource } from './resource.js';

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
    fileId: null,
  };
  expect(resourceProblems(whole)).toEqual([]);
  expect(resourceProblems({ ...whole, url: '', fileId: 'x' })).toEqual([]);
  expect(
    resourceProblems({ title: 'A', summary: '', licence: null, source: '', dimensions: [], url: '', fileId: null }).map((p) => p.path),
  ).toEqual(['title', 'summary', 'licence', 'source', 'dimensions', 'url']);
});

it.each(['javascript:alert(1)', 'ftp://example.org', 'example.org', '//example.org'])('%s is no link to hand out', (url) => {
  expect(resourcePatch.safeParse({ url }).success).toBe(false);
});
it('has a title and a summary to translate, and nothing else', () =>
  expect(resourceSource({ title: 'A guide', summary: 'What to bring.' }).map((t) => t.key)).toEqual(['title', 'summary']));
