import { adopted, asValue, changedTexts } from './translation-value';

const value = (texts: Record<string, string>, kept: string[] = []) => ({ texts, kept });

it('sends what was typed, and what was found to fit still, once', () => {
  const stored = asValue([
    { key: 'title', text: 'A' },
    { key: 'need', text: 'B' },
  ]);
  expect(changedTexts(stored, stored)).toEqual([]);
  expect(changedTexts(stored, value({ title: 'X', need: 'B' }))).toEqual([{ key: 'title', text: 'X' }]);
  expect(changedTexts(stored, value({ title: 'A', need: 'B' }, ['need']))).toEqual([{ key: 'need', text: 'B' }]);
  expect(changedTexts(value(stored.texts, ['need']), value({ title: 'A', need: 'B' }, ['need']))).toEqual([]);
});

it('keeps what is being typed, also a space at its end, and takes in what somebody else stored', () => {
  const sent = value({ title: 'Mine ', need: 'old', limits: 'l' });
  const stored = value({ title: 'Mine', need: 'theirs', limits: 'l' });
  expect(adopted(sent, sent, stored).texts).toEqual({ title: 'Mine ', need: 'theirs', limits: 'l' });
  expect(adopted(value({ title: 'Mine more', need: 'typing', limits: 'l' }), sent, stored).texts).toEqual({
    title: 'Mine more',
    need: 'typing',
    limits: 'l',
  });
});
