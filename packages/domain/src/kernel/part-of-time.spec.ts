import { partOfTime, timeAsSaid } from './part-of-time.js';

describe('when something was so, in the words of a source', () => {
  it.each(['2011-12', '2009-10', '2000-01', '1999-00'])('%s may be two years, and stays as it was said', (said) =>
    expect(timeAsSaid('en-GB', said)).toBe(said),
  );
  it.each([
    ['2025-12', 'Dec 2025'],
    ['2011-11', 'Nov 2011'],
    ['2011-12-05', '5 Dec 2011'],
    ['2012', '2012'],
    ['2009-2018', '2009-2018'],
    ['2013-14', '2013-14'],
    ['pilot', 'pilot'],
  ])('%s reads %s', (said, words) => expect(timeAsSaid('en-GB', said)).toBe(words));
  it('a field that holds nothing but a day, a month or a year is read as one', () => {
    expect(partOfTime('en-GB', '2011-12')).toBe('Dec 2011');
    expect(timeAsSaid('de-DE', '2025-12', 'long')).toBe('Dezember 2025');
  });
});
