import fc from 'fast-check';
import { caretAfter, mergeTexts } from './merge-texts.js';

const base = 'The desk lends.\n\nA coach goes along.\n\nLoans are small.';
describe('two who write in one text', () => {
  it('are put together where they wrote in different paragraphs', () => {
    const theirs = 'The desk lends, since 2019.\n\nA coach goes along.\n\nLoans are small.';
    const yours = 'The desk lends.\n\nA coach goes along.\n\nLoans are small, and paid back.\n\nAsk the bank.';
    expect(mergeTexts(base, theirs, yours)).toBe(
      'The desk lends, since 2019.\n\nA coach goes along.\n\nLoans are small, and paid back.\n\nAsk the bank.',
    );
  });
  it('are put together where one takes away and the other adds elsewhere', () =>
    expect(mergeTexts(base, 'A coach goes along.\n\nLoans are small.', `${base}\n\nAsk the bank.`)).toBe(
      'A coach goes along.\n\nLoans are small.\n\nAsk the bank.',
    ));
  it.each([
    ['the same paragraph', base.replace('lends', 'gives'), base.replace('lends', 'borrows')],
    ['one rewrote what the other took away', base.replace('The desk lends.\n\n', ''), base.replace('lends', 'gives')],
    ['something new at the same place', `${base}\n\nAsk the bank.`, `${base}\n\nAsk the town.`],
    ['neighbours, of which nobody knows which came first', base.replace('lends', 'gives'), base.replace('A coach', 'Nobody')],
    ['everything', 'One.', 'Two.'],
  ])('are not put together in %s', (_, theirs, yours) => expect(mergeTexts(base, theirs, yours)).toBeNull());

  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 6 }).map((p) => p.join('\n\n'));
  it('whoever changed nothing has no say, both the same is no question, and the sides are equal', () => {
    fc.assert(
      fc.property(text, text, text, (b, h, m) => {
        expect(mergeTexts(b, h, b)).toBe(h);
        expect(mergeTexts(b, b, m)).toBe(m);
        expect(mergeTexts(b, h, h)).toBe(h);
        expect(mergeTexts(b, h, m)).toBe(mergeTexts(b, m, h));
      }),
    );
  });
  it('never lose a paragraph that either of them wrote anew', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(6), { maxLength: 3 }), fc.array(fc.nat(6), { maxLength: 3 }), (b, atTheirs, atYours) => {
        const write = (mark: string, at: readonly number[]) => {
          const p = b.split('\n\n');
          at.forEach((place, n) => p.splice(Math.min(place, p.length), 0, `${mark}${n}`));
          return p.join('\n\n');
        };
        const merged = mergeTexts(b, write('theirs', atTheirs), write('yours', atYours));
        if (merged === null) return;
        for (const [n] of atTheirs.entries()) expect(merged.split('\n\n')).toContain(`theirs${n}`);
        for (const [n] of atYours.entries()) expect(merged.split('\n\n')).toContain(`yours${n}`);
        for (const p of new Set(b.split('\n\n'))) expect(merged).toContain(p);
      }),
    );
  });
});

describe('the caret of somebody who is typing', () => {
  it.each([
    ['after it', 'one two', 'one two\n\nthree', 3, 3],
    ['ahead of it', 'one two', 'nought\n\none two', 7, 15],
    ['and never leaves the text', 'one two', '', 5, 0],
  ])('stays behind the same words when something changes %s', (_, before, after, caret, expected) =>
    expect(caretAfter(before, after, caret)).toBe(expected),
  );
});
