// Searches that people keep.
export async function searchesOf({ make, add, mark, actors, at }) {
  const m = mark();
  const row = await make('saved_search', {
    personId: actors.member,
    name: `Search ${m}`,
    address: '/search?q=loan',
    alert: 'OFF',
    since: at,
    nextAt: null,
  });
  add('savedSearch', row, { whose: 'member', mark: m });
}
