// Searches that people keep: what somebody looks for is theirs alone; who runs the installation has no part in it.
const of = (input) => ({ of: 'savedSearch', knows: 'owner', rule: 'owner', input: { savedSearchId: '@id', expectedVersion: 1, ...input } });

export const searchQueries = {
  savedSearches: { of: 'savedSearch', list: true, args: {}, rule: 'owner', door: 'signedIn' },
};
export const searchMutations = {
  saveSearch: {
    door: 'signedIn',
    about: 'a search of one’s own',
    rule: 'signedIn',
    input: { clientMutationId: '@key', name: 'A search', address: '/search?q=loan', alert: 'OFF' },
  },
  changeSavedSearch: of({ name: 'Another name', alert: 'WEEKLY' }),
  deleteSavedSearch: of({}),
};
const part = (open) => ({ parent: true, open });
export const searchTypes = {
  PracticeHit: {
    kind: 'practice',
    rule: 'practice.found',
    open: 'country editionNo fact id locale ownerName passage passageLocale periodEnd periodStart place publishedAt slug state summary title validated',
  },
  PracticeBrowse: part('endCursor facets hasMore nodes suggestion total without'),
  PracticeFacet: part('code count group'),
  PracticeWithout: part('count group'),
  PracticeHitFact: part('label locale unit value'),
  SavedSearch: {
    kind: 'savedSearch',
    rule: 'owner',
    open: 'address alert filters id kind name nextAt place savedAt version words',
  },
};
const f = (plain, names = '') => ({ plain, names });
export const searchInputs = {
  SaveSearchInput: f('address alert clientMutationId name'),
  ChangeSavedSearchInput: f('alert expectedVersion name', 'savedSearchId'),
  DeleteSavedSearchInput: f('expectedVersion', 'savedSearchId'),
};
