import { emptyContent } from '@guildhall/domain/practices/content';
import { acknowledgedAfter, adopt, changed, plain, sendable } from './draft-merge';

const empty = emptyContent('en', null);
it('sends only what differs', () => {
  expect(changed(empty, { ...empty, need: 'x' })).toEqual({ need: 'x' });
  expect(changed(empty, { ...empty })).toEqual({});
});
it('keeps a half typed date from holding the text back', () => {
  expect(sendable({ need: 'x', periodStart: '20' })).toEqual({
    patch: { need: 'x' },
    issues: [{ path: 'periodStart', rule: 'badFormat' }],
  });
});
it('leaves a half typed date in its box when the rest was saved', () => {
  const now = { ...empty, need: 'x', periodStart: '20' };
  expect(adopt(now, now, changed(empty, now), { ...empty, need: 'x' })).toMatchObject({ periodStart: '20' });
});
it('brings in what another tab stored and leaves what is being typed', () => {
  const sent = { ...empty, need: 'word ' };
  const now = { ...sent, need: 'word and' };
  const stored = { ...empty, need: 'word', limits: 'from the other tab' };
  expect(adopt(now, sent, { need: 'word ' }, stored)).toMatchObject({ need: 'word and', limits: 'from the other tab' });
  expect(adopt(sent, sent, { need: 'word ' }, stored).need).toBe('word ');
  expect(changed(acknowledgedAfter(sent, { need: 'word ' }, stored), adopt(sent, sent, { need: 'word ' }, stored))).toEqual({});
});
it('forgets the names of types', () => expect(plain({ ...empty, __typename: 'PracticeContent' } as object)).toEqual(empty));
