import fc from 'fast-check';
import { hasHit, hitEnd, hitStart, opening, passageEnd, passages, plainText, prefixQuery } from './query.js';

it.each([
  ['mentor da', "'mentor' & 'da':*"],
  ['incubat', "'incubat':*"],
  ['a', null],
  ['', null],
  ['"mentor day"', null],
  ['mentor -women', null],
  ['loan or grant', null],
  ["it's", "'it' & 's':*"],
  ['नमस्ते', "'नमस्ते':*"],
])('the last word of %j may be a beginning', (words, query) => expect(prefixQuery(words)).toBe(query));
it('no words make SQL or another operator', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (s) => {
      const q = prefixQuery(s);
      if (q !== null) expect(q).toMatch(/^'[\p{L}\p{N}\p{M}]+'( & '[\p{L}\p{N}\p{M}]+')*:\*$/u);
    }),
  );
});
it('a headline is parts, never markup', () => {
  expect(passages(`A ${hitStart}mentor${hitEnd} and <b>founder</b>`)).toEqual([
    { text: 'A ', hit: false },
    { text: 'mentor', hit: true },
    { text: ' and <b>founder</b>', hit: false },
  ]);
  expect(passages('')).toEqual([]);
});
it('a beginning ends with a whole word', () => {
  expect(opening('Short enough.', 20)).toBe('Short enough.');
  expect(opening('One two three four', 9)).toBe('One two…');
  expect(opening('One, two', 5)).toBe('One…');
  expect(opening('移民創業支援的經驗', 4)).toBe('移民創業…');
  expect(opening('😀😀😀', 3)).toBe('😀…');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 1, max: 30 }), (text, length) => {
      const line = opening(text, length);
      expect(line.length).toBeLessThanOrEqual(length + 1);
      expect(/\p{Surrogate}/u.test(line)).toBe(false);
      expect(text.startsWith(line.replace(/…$/, '')) || line === text).toBe(true);
    }),
  );
  expect([hasHit('nothing'), hasHit(`a ${hitStart}hit${hitEnd}`)]).toEqual([false, true]);
});
it('Markdown loses its marks, words stay', () => {
  expect(plainText('## Head\n\n- **Bold** and [link](https://x.org)\n> quote `code`\n1. first')).toBe(
    'Head Bold and link quote code first',
  );
  expect(plainText(`forged ${hitStart}hit${hitEnd}${passageEnd}`)).toBe('forged hit');
});
