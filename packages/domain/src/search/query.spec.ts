import fc from 'fast-check';
import { hasHit, hitEnd, hitStart, passageEnd, passages, plainText, prefixQuery } from './query.js';

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
  expect([hasHit('nothing'), hasHit(`a ${hitStart}hit${hitEnd}`)]).toEqual([false, true]);
});
it('Markdown loses its marks, words stay', () => {
  expect(plainText('## Head\n\n- **Bold** and [link](https://x.org)\n> quote `code`\n1. first')).toBe(
    'Head Bold and link quote code first',
  );
  expect(plainText(`forged ${hitStart}hit${hitEnd}${passageEnd}`)).toBe('forged hit');
});
