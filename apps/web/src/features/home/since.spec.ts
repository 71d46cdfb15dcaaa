import { sinceOf } from './since';

const card = (name: string, ...at: string[]) =>
  ({ name, fresh: at.map((at) => ({ id: `${name} ${at}`, at })) }) as unknown as Parameters<typeof sinceOf>[0][number];

it('what is new in all communities stands in one list, newest first, eight at most', () => {
  expect(sinceOf([])).toEqual([]);
  const list = sinceOf([card('a', '2026-11-05', '2026-11-02'), card('b', '2026-11-04'), card('c')]);
  expect(list.map((d) => [d.community.name, d.at])).toEqual([
    ['a', '2026-11-05'],
    ['b', '2026-11-04'],
    ['a', '2026-11-02'],
  ]);
  const days = Array.from({ length: 12 }, (_, i) => `2026-11-${10 + i}`);
  expect(sinceOf([card('a', ...days)]).map((d) => d.at)).toEqual(days.toReversed().slice(0, 8));
});
