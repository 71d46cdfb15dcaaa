import { partOfTime } from '@guildhall/domain/kernel/part-of-time';
import { byProperty, sumText, type Claim } from './claims';

const claim = (more: Partial<Claim>): Claim => ({
  property: 'BUDGET_TOTAL',
  day: null,
  isOpen: false,
  amount: null,
  currency: null,
  statedOn: '2026-11-01',
  sourceTitle: '',
  sourceUrl: null,
  ...more,
});

describe('what is said of a project', () => {
  it('stands in one order, and says where it differs', () => {
    const found = byProperty([
      claim({ amount: '1.00', currency: 'EUR' }),
      claim({ property: 'PERIOD_FROM', day: '2012' }),
      claim({ property: 'PERIOD_FROM', day: '2012', sourceUrl: 'https://other.example' }),
      claim({ amount: '2.00', currency: 'EUR' }),
    ]);
    expect(found.map((f) => [f.property, f.claims.length, f.differ])).toEqual([
      ['PERIOD_FROM', 2, false],
      ['BUDGET_TOTAL', 2, true],
    ]);
  });
  it('is no more exact than it was said', () => {
    expect(['2012', '2023-09', '2013-05-01'].map((d) => partOfTime('en-GB', d))).toEqual(['2012', 'Sept 2023', '1 May 2013']);
    expect(partOfTime('de', '2025-12', 'long')).toBe('Dezember 2025');
    // What is no month and no day of the calendar stays in the words of whoever wrote it.
    for (const said of ['pilot', '2009-2018', '2009-18', '2026-02-30', '']) expect(partOfTime('en-GB', said)).toBe(said);
    expect([sumText('en-GB', '2584000.00', 'EUR'), sumText('en-GB', '499934.78', 'EUR')]).toEqual(['€2,584,000', '€499,934.78']);
  });
});
