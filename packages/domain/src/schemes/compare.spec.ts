import fc from 'fast-check';
import { compareDimensions, comparedSlugs, weeksOf } from './compare.js';
import { intensities } from './scheme.js';

const dimension = fc.record({
  key: fc.constantFrom('finance', 'networking', 'training', 'evidence'),
  intensity: fc.constantFrom(...intensities),
  how: fc.string(),
});
const canvas = fc.record({ dimensions: fc.uniqueArray(dimension, { selector: (d) => d.key }) });

it('says of every scheme what it says of itself, and not offered where it is silent', () => {
  fc.assert(
    fc.property(fc.array(canvas, { minLength: 2, maxLength: 4 }), (canvases) => {
      const rows = compareDimensions(canvases);
      expect(new Set(rows.map((r) => r.key))).toEqual(new Set(canvases.flatMap((c) => c.dimensions.map((d) => d.key))));
      for (const row of rows)
        for (const [i, c] of canvases.entries()) {
          const own = c.dimensions.find((d) => d.key === row.key);
          expect(row.cells[i]).toEqual({ intensity: own?.intensity ?? 'NOT_OFFERED', how: own?.how ?? '' });
        }
    }),
  );
});
it('the spread does not depend on who stands where, and is 0 exactly where all offer the same', () => {
  fc.assert(
    fc.property(fc.array(canvas, { minLength: 2, maxLength: 4 }), (canvases) => {
      const spread = (list: typeof canvases) => Object.fromEntries(compareDimensions(list).map((r) => [r.key, r.spread]));
      expect(spread(canvases)).toEqual(spread(canvases.toReversed()));
      for (const row of compareDimensions(canvases)) expect(row.spread === 0).toBe(new Set(row.cells.map((c) => c.intensity)).size === 1);
    }),
  );
});
it('two to four different schemes', () => {
  expect(['a', 'a b', 'a a', 'a b c d', 'a b c d e', 'a B'].map((t) => comparedSlugs.safeParse(t.split(' ')).success)).toEqual([
    false,
    true,
    false,
    true,
    false,
    false,
  ]);
  expect(weeksOf([{ weeks: 1 }, { weeks: 2.5 }])).toBe(3.5);
});
