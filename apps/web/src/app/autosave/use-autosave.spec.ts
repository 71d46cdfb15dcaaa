import { onTop } from './use-autosave';

it('puts what was typed at once on top of what turns out to be newer, field by field', () => {
  const loaded = { title: 'old', words: '' };
  expect(onTop(loaded, { title: 'newer', words: '' }, { title: 'old', words: 'typed' })).toEqual({ title: 'newer', words: 'typed' });
  expect(onTop(loaded, { title: 'newer', words: 'left' }, { title: 'old', words: 'typed' })).toEqual({ title: 'newer', words: 'left' });
  expect(onTop(loaded, { title: 'newer', words: '' }, loaded)).toEqual({ title: 'newer', words: '' });
});
