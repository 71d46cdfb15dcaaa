import { emptyBook } from '@guildhall/domain/toolbooks/content';
import { adoptBook, changedBook, moved, newChapter, plainBook, sendableBook } from './book-merge';

const [a, b, c] = [newChapter('TEXT', null), newChapter('TEXT', null), newChapter('PRACTICE', { id: crypto.randomUUID(), edition: 2 })];
const ids = (list: readonly { id: string }[]) => list.map((x) => x.id);

it('moves a chapter by one place and stays at the ends', () => {
  expect(ids(moved([a, b, c], b.id, -1))).toEqual(ids([b, a, c]));
  expect(ids(moved([a, b, c], b.id, 1))).toEqual(ids([a, c, b]));
  expect(ids(moved([a, b, c], a.id, -1))).toEqual(ids([a, b, c]));
  expect(ids(moved([a, b, c], c.id, 1))).toEqual(ids([a, b, c]));
});
it('sends only what changed, and not what is wrong', () => {
  const base = { ...emptyBook('en', 'A book'), chapters: [a] };
  const now = { ...base, publisher: 'x'.repeat(500), chapters: [a, c] };
  const patch = changedBook(base, now);
  expect(Object.keys(patch).sort()).toEqual(['chapters', 'publisher']);
  const ready = sendableBook(patch);
  expect(Object.keys(ready.patch)).toEqual(['chapters']);
  expect(ready.issues).toEqual([{ path: 'publisher', rule: 'tooLong' }]);
  expect(changedBook(base, plainBook({ ...base, __typename: 'ToolBookContent' }))).toEqual({});
});
it('takes in what another editor stored, but never over what is being typed', () => {
  const sent = { ...emptyBook('en', 'A book'), publisher: 'Mine' };
  const now = { ...sent, publisher: 'Mine and more' };
  const stored = { ...sent, licence: 'CC0-1.0' as const };
  expect(adoptBook(now, sent, { publisher: 'Mine' }, stored)).toEqual({ ...now, licence: 'CC0-1.0' });
});
