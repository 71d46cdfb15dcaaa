import fc from 'fast-check';
import { wordDiff } from './word-diff.js';

const text = fc.array(fc.constantFrom('a', 'mentor', ' ', '\n', ',', 'über', '١٢', '😀'), { maxLength: 40 }).map((l) => l.join(''));
const of = (parts: ReturnType<typeof wordDiff>, kinds: string[]) =>
  parts
    .filter((p) => kinds.includes(p.kind))
    .map((p) => p.text)
    .join('');
it('holds both texts whole', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const d = wordDiff(a, b);
      expect(of(d, ['SAME', 'REMOVED'])).toBe(a);
      expect(of(d, ['SAME', 'ADDED'])).toBe(b);
    }),
  );
});
it('says nothing changed where nothing did', () => {
  fc.assert(
    fc.property(text, (a) => {
      expect(wordDiff(a, a).every((p) => p.kind === 'SAME')).toBe(true);
    }),
  );
});
it('changes whole words', () => {
  expect(wordDiff('ten mentor days', 'ten mentoring days')).toEqual([
    { kind: 'SAME', text: 'ten ' },
    { kind: 'REMOVED', text: 'mentor' },
    { kind: 'ADDED', text: 'mentoring' },
    { kind: 'SAME', text: ' days' },
  ]);
});
it('answers for very long texts too', () => {
  const a = Array.from({ length: 5000 }, (_, i) => `a${i}`).join(' ');
  const b = Array.from({ length: 5000 }, (_, i) => `b${i}`).join(' ');
  expect(of(wordDiff(a, b), ['SAME', 'ADDED'])).toBe(b);
});
