import { asDraft, draftOf } from './drafts';

const start = { note: '', reason: 'OTHER', until: null as string | null, keys: ['a'], expectedVersion: 3 };

it('keeps what differs from what the form began with, and nothing once nothing does', () => {
  const now = { ...start, reason: 'CONDUCT', keys: ['a', 'b'] };
  expect(draftOf(asDraft(now, start), 'note')).toEqual({ reason: 'CONDUCT', keys: ['a', 'b'] });
  expect(asDraft({ ...start, until: '' }, start)).toBe('');
});
it('keeps no version and no key of a request: an old one would be refused for ever', () => {
  expect(asDraft({ ...start, expectedVersion: 2, clientMutationId: 'x' } as typeof start, start)).toBe('');
});
it('takes a text that waits from before for the words of the long box, whatever it looks like', () => {
  for (const text of ['They left.', '{"half', '42', '["a"]', '{"a":1}'])
    expect(draftOf<typeof start>(text, 'note')).toEqual({ note: text });
  expect(draftOf('', 'note')).toEqual({});
});
