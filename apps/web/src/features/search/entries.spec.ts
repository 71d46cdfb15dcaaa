import { fits, offered, type Entry } from './entries';

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
