import { bestHits, fits, offered, type Entry } from './entries';

const entry = (group: Entry['group'], label: string, href: string): Entry => ({ key: href + group, group, label, href });

it('finds a line by the beginnings of its words, whatever the accents and their order', () => {
  expect(fits('Über uns', 'uber')).toBe(true);
  expect(fits('Gespeicherte Suchen', 'su ges')).toBe(true);
  expect(fits('Gespeicherte Suchen', 'speich')).toBe(false);
  expect(fits('المجتمعات', 'المج')).toBe(true);
  expect(fits('Anything', '')).toBe(true);
});

it('offers what fits, what was found in any case, and no address twice', () => {
  const all = [
    entry('places', 'People', '/people'),
    entry('recent', 'People', '/people'),
    entry('recent', 'Malmö', '/c/malmo'),
    entry('found', 'A text about lathes', '/practices/lathes'),
  ];
  expect(offered(all, '').map((g) => [g.key, g.entries.map((e) => e.label)])).toEqual([
    ['recent', ['People', 'Malmö']],
    ['found', ['A text about lathes']],
  ]);
  expect(offered(all, 'malmo').map((g) => g.key)).toEqual(['recent', 'found']);
});

describe('what was found', () => {
  const hit = (kind: 'PRACTICE' | 'ORGANISATION' | 'SCHEME' | 'PERSON', title: string, marked = true) => ({
    id: title,
    kind,
    title: [{ text: title, hit: marked }],
  });
  const order = (hits: ReturnType<typeof hit>[], typed: string) => bestHits(hits, typed).map((h) => h.id);

  it('is ordered by how well it fits, then by kind, then as it was ranked', () => {
    const hits = [
      hit('ORGANISATION', 'Ester Foundation'),
      hit('ORGANISATION', 'Etimos Foundation'),
      hit('PERSON', 'A. Founder'),
      hit('PRACTICE', 'Founding in tandem'),
      hit('SCHEME', 'Help for those who found'),
      hit('PRACTICE', 'Dinners', false),
    ];
    expect(order(hits, 'found')).toEqual([
      'Help for those who found',
      'Founding in tandem',
      'A. Founder',
      'Ester Foundation',
      'Etimos Foundation',
      'Dinners',
    ]);
  });
  it('a whole name beats every kind, and nothing stands twice', () => {
    const named = hit('ORGANISATION', 'Founding in tandem gGmbH');
    expect(order([hit('PRACTICE', 'Dinners', false), named, named], 'founding in tandem')).toEqual(['Founding in tandem gGmbH', 'Dinners']);
  });
  it('is no more than the palette shows', () => {
    expect(
      bestHits(
        Array.from({ length: 20 }, (_, i) => hit('PRACTICE', `Found ${i}`)),
        'found',
      ).length,
    ).toBe(6);
  });
});
