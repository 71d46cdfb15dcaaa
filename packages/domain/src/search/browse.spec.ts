import { readBrowseSearch } from './browse.js';
import { browseVariables, readValue, toggled, without } from './browse-variables.js';

it('reads filters from an address and drops what is none', () => {
  expect(
    readBrowseSearch({
      q: '  mentor ',
      dimension: ['mentoring', 'mentoring'],
      country: 'SE',
      year: 2026,
      sort: 'x',
      kind: { a: 1 },
      other: 1,
    }),
  ).toEqual({
    q: 'mentor',
    dimension: ['mentoring'],
    country: ['SE'],
    year: ['2026'],
  });
});
it('asks the API with them', () => {
  expect(browseVariables({ q: 'a', country: ['SE'], year: ['2026', 'abc'] })).toEqual({
    words: 'a',
    filter: { countries: ['SE'], years: [2026] },
    sort: null,
    after: null,
  });
});
it('puts a value in and takes it out, from the first page on', () => {
  expect(toggled({ after: 'x', country: ['SE'] }, 'country', 'DE')).toEqual({ country: ['SE', 'DE'] });
  expect(toggled({ country: ['SE'] }, 'country', 'SE')).toEqual({});
  expect(without({ q: 'a', country: ['SE'], after: 'x' }, 'q')).toEqual({ country: ['SE'] });
});
it('reads values as the router of the web writes them', () => {
  expect(readBrowseSearch({ country: readValue('["SE","DE"]'), q: readValue('mentor day'), year: readValue('2026') })).toEqual({
    country: ['SE', 'DE'],
    q: 'mentor day',
    year: ['2026'],
  });
});
