import fc from 'fast-check';
import { answerValues } from './answer.js';
import { differs, distributionOf, gapOf, needsRationale, ordinalAlpha, weakAgreement } from './scores.js';

describe('a distribution', () => {
  it('counts levels, leaves the left-out ones out, and knows no mean', () => {
    expect(distributionOf(['2', '2', '5', 'NS', 'IE'])).toEqual({ counts: [0, 2, 0, 0, 1], n: 3, ns: 1, ie: 1, min: 2, median: 2, max: 5 });
    expect(distributionOf(['IE', 'IE'])).toEqual({ counts: [0, 0, 0, 0, 0], n: 0, ns: 0, ie: 2, min: null, median: null, max: null });
  });
  it('does not depend on who spoke first', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...answerValues), { maxLength: 8 }), (values) => {
        const d = distributionOf(values);
        expect(distributionOf([...values].reverse())).toEqual(d);
        expect(d.n + d.ns + d.ie).toBe(values.length);
        expect(d.counts.reduce((a, b) => a + b, 0)).toBe(d.n);
        if (d.n > 0) expect(d.min! <= d.median! && d.median! <= d.max!).toBe(true);
      }),
    );
  });
  it('says where peers differ by two levels or more', () => {
    expect(
      [
        ['1', '3'],
        ['2', '3'],
        ['4', 'NS'],
      ].map((v) => differs(distributionOf(v as never))),
    ).toEqual([true, false, false]);
  });
  it('asks for a reason one level away from the median', () => {
    const d = distributionOf(['2', '3']);
    expect((['1', '2', '3', '4', 'IE'] as const).map((v) => needsRationale(v, d))).toEqual([true, false, false, true, false]);
    expect(needsRationale('3', distributionOf(['IE', 'NS']))).toBe(false);
  });
  it('calls a gap by its name', () => {
    expect(gapOf('4', '2')).toEqual({ difference: 2, gap: 'HIDDEN_STRENGTH' });
    expect(gapOf('1', '2')).toEqual({ difference: -1, gap: 'BLIND_SPOT' });
    expect(gapOf('3', '3')).toEqual({ difference: 0, gap: null });
    expect([gapOf('NS', '3'), gapOf('3', null)]).toEqual([null, null]);
  });
});

describe('ordinal alpha', () => {
  /* Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011, repository.upenn.edu/asc_papers/43): the data of section C, four observers, twelve units, missing values;
     ordinal alpha 0.815 in section D. Compared with the tests of fast-krippendorff (`test_ordinal_metric`: the same numbers, 0.815) and with the example of `kripp.alpha` of R's irr. */
  const observers = ['123321412...', '1233224125.3', '.3332342251.', '12332441251.'];
  const units = Array.from({ length: 12 }, (_, i) => observers.flatMap((o) => (o[i] && o[i] !== '.' ? [Number(o[i])] : [])));
  it('agrees with the example of 2011', () => expect(ordinalAlpha(units)).toBeCloseTo(0.815, 3));
  /* Hayes & Krippendorff (2007), "Answering the Call for a Standard Reliability Measure for Coding Data", Communication Methods and Measures 1, 77-89, table 1:
     five observers of whom three or four judged each of forty articles on four levels; ordinal alpha 0.7598, which others who computed it again name too. A unit is one word, a point where nobody judged. */
  const articles =
    '112.2 1101. 2333. .00.0 000.0 000.0 102.1 1.20. 222.2 2111. .100. 0000. 1222. 33223 111.1 111.1 212.2 1233. 1101. 000.0 0011. 00.00 2333. 0000. ' +
    '12.22 0111. 00010 1212. 1122. 112.2 110.0 2121. 22.22 3222. 222.2 223.2 222.2 22.12 2222. 111.1';
  it('agrees with the example of 2007', () =>
    expect(ordinalAlpha(articles.split(' ').map((u) => [...u].filter((v) => v !== '.').map(Number)))).toBeCloseTo(0.7598, 4));
  /* The same paper of 2011, section A: two observers, ten units, two levels; alpha 0.095. With two levels every metric says the same, and the sum is short enough to be done
     by hand: 20 values, 14 of one level and 6 of the other, 8 of 20 pairs unlike; 1 - 19 * 8 / (2 * 14 * 6) = 0.0952. */
  it('agrees with the binary example of 2011', () =>
    expect(ordinalAlpha([...'0100000010'].map((meg, i) => [Number(meg), Number('1110010000'[i])]))).toBeCloseTo(0.095, 3));
  it('is one for full agreement and not defined without variation', () => {
    expect(
      ordinalAlpha([
        [1, 1, 1],
        [4, 4, 4],
        [2, 2, 2],
      ]),
    ).toBeCloseTo(1, 10);
    expect(
      ordinalAlpha([
        [3, 3],
        [3, 3],
      ]),
    ).toBeNull();
    expect(ordinalAlpha([[1], [2]])).toBeNull();
  });
  it('never exceeds one and does not depend on the order of peers or dimensions', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 6 }), { maxLength: 12 }), (u) => {
        const alpha = ordinalAlpha(u);
        const other = ordinalAlpha([...u].reverse().map((x) => [...x].reverse()));
        if (alpha === null) return expect(other).toBeNull();
        expect(alpha).toBeLessThanOrEqual(1 + 1e-9);
        expect(other).toBeCloseTo(alpha, 9);
      }),
    );
  });
  it('is asked with three peers or more', () =>
    expect([weakAgreement(0.3, 2), weakAgreement(0.3, 3), weakAgreement(0.4, 3), weakAgreement(null, 3)]).toEqual([
      false,
      true,
      false,
      false,
    ]));
});
