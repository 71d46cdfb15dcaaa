import fc from 'fast-check';
import { opening } from './opening.js';

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
});
