import { readAmounts } from './amounts.js';
import { readPeriod } from './periods.js';

const sums = (text: string) => {
  const read = readAmounts(text);
  return typeof read === 'string' || read === null ? read : read.amounts.map((a) => `${a.value} ${a.currency}`).join(' + ');
};
describe('sums of money', () => {
  it.each([
    ['2.584.000 EUR', '2584000.00 EUR'],
    ['2,584,000 EUR', '2584000.00 EUR'],
    ['2.584 million EUR', '2584000.00 EUR'],
    ['EUR 2.6 million', '2600000.00 EUR'],
    ['1.234,56 €', '1234.56 EUR'],
    ['1,234.56 €', '1234.56 EUR'],
    ['1 234,5 €', '1234.50 EUR'],
    ['CHF 650’000', '650000.00 CHF'],
    ['£12k', '12000.00 GBP'],
    ['EUR 100 of which EUR 40 from the fund', '100.00 EUR + 40.00 EUR'],
    ['about 500 SEK', '500.00 SEK'],
    ['n/a', null],
    ['TBC', null],
    ['', null],
    ['-5 EUR', 'amountNegative'],
    ['−5 EUR', 'amountNegative'],
    ['500', 'currencyMissing'],
    ['500 XYZ', 'currencyMissing'],
    ['1.23.456 EUR', 'amountUnreadable'],
    ['1,234.567,8 EUR', 'amountUnreadable'],
    ['much', 'amountUnreadable'],
    ['9999999 million EUR', 'amountTooLarge'],
  ])('%s', (text, wanted) => {
    expect(sums(text)).toBe(wanted);
  });
  it('are the same however a whole number is grouped', () => {
    for (const n of [1_000, 12_345, 999_999, 1_000_000, 123_456_789])
      for (const sign of ['.', ',', ' ', '’', "'", '\u00a0', '\u202f'])
        expect(sums(`EUR ${n.toLocaleString('en-GB').replaceAll(',', sign)}`)).toBe(`${n}.00 EUR`);
  });
});

describe('periods', () => {
  it.each([
    ['from 2010 to 2013', '2010', '2013'],
    ['September 2023 – February 2025 (18 months)', '2023-09', '2025-02'],
    ['01.05.2013 - 31.01.2016', '2013-05-01', '2016-01-31'],
    ['21/12/2018–11/2022', '2018-12-21', '2022-11'],
    ['2013-05-01', '2013-05-01', null],
    ['1. März 2020 bis 30. Juni 2021', '2020-03-01', '2021-06-30'],
    ['2012-2014', '2012', '2014'],
    ['2023-09', '2023-09', null],
  ])('%s', (text, start, end) => {
    expect(readPeriod(text, null)).toEqual({ start, end, isOpen: false, isPlanned: false });
  });
  it('that go on have no end, and plans are plans', () => {
    expect(readPeriod('since 2012', null)).toMatchObject({ start: '2012', end: null, isOpen: true });
    expect(readPeriod('2012 – today', null)).toMatchObject({ start: '2012', isOpen: true });
    expect(readPeriod('currently', null)).toMatchObject({ start: null, isOpen: true });
    expect(readPeriod('planned 2016 to 2018', null)).toMatchObject({ start: '2016', end: '2018', isPlanned: true });
  });
  it.each([
    ['2025-2020', 'endBeforeStart'],
    ['03/2021 to 02/2021', 'endBeforeStart'],
    ['13/2021', 'dateImpossible'],
    ['07/09/2026', 'dateAmbiguous'],
    ['31 February 2020', 'dateImpossible'],
    ['in spring', 'dateUnreadable'],
  ])('%s: %s', (text, fault) => {
    expect(readPeriod(text, null)).toBe(fault);
  });
});
