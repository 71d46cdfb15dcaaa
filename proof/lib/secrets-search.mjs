// What somebody looks for is theirs alone (issue of the knowledge base: saved searches with alerts).
const saves = (address, alert) => (w, c) => w.act(c.subject, 'saveSearch', { name: 'Quernstone', address, alert });
const nothing = () => undefined;

export const searchSecrets = [
  {
    name: 'saved search',
    knows: ['subject'],
    words: ['quernstone'],
    pages: ['/searches'],
    asks: [['savedSearches', {}, 1]],
    both: nothing,
    a: nothing,
    b: saves('/search?q=whetstones', 'DAILY'),
  },
];
