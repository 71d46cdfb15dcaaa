import { moved, newChapter } from './chapters';

const [a, b, c] = [newChapter('TEXT', null), newChapter('TEXT', null), newChapter('PRACTICE', { id: crypto.randomUUID(), edition: 2 })];
const ids = (list: readonly { id: string }[]) => list.map((x) => x.id);

it('moves a chapter by one place and stays at the ends', () => {
  expect(ids(moved([a, b, c], b.id, -1))).toEqual(ids([b, a, c]));
  expect(ids(moved([a, b, c], b.id, 1))).toEqual(ids([a, c, b]));
  expect(ids(moved([a, b, c], a.id, -1))).toEqual(ids([a, b, c]));
  expect(ids(moved([a, b, c], c.id, 1))).toEqual(ids([a, b, c]));
});
