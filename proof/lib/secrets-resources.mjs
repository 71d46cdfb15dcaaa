// What only the coordinators of a network may know of a resource: that one is being written, and how often one is taken along.
const begins = async (w, c) => {
  await w.act(c.editor, 'startResource', { networkId: c.network, type: 'GUIDE', title: 'Quernstone at hand', locale: 'en' });
};
const taken = (times) => (w) =>
  w.sql(
    `insert into resource_download (day, "resourceId", locale, "saltedDailyHash") select current_date - 2, r.id, 'en', decode(md5('x' || n), 'hex')
     from resource r, generate_series(1, ${times}) n where r.slug = 'supplier-day-in-ten-steps'`,
  );
const nothing = () => undefined;
const common = {
  network: 'emen',
  knows: ['coordinatorsThere'],
  words: ['quernstone'],
  pages: ['/resources', '/resources/supplier-day-in-ten-steps', '/resources/quernstone-at-hand'],
  asks: [
    ['resources', { page: { first: 50 } }, 2],
    ['resources', { page: { first: 50 }, work: true }, 2],
    ['resource', { slug: 'supplier-day-in-ten-steps' }, 3],
  ],
};
// A published one is being written on: what is typed is nobody's before it is an edition.
const writes = async (w, c) => {
  const { id, version } = await w.one(`select id, version from resource where slug = 'supplier-day-in-ten-steps'`);
  await w.act(c.editor, 'saveResource', {
    resourceId: id,
    expectedVersion: version,
    patch: { summary: 'A quernstone for every supplier.' },
  });
};
export const resourceSecrets = [
  { name: 'next edition of a resource', ...common, both: nothing, a: nothing, b: writes, full: true },
  { name: 'resource that is being written', ...common, both: nothing, a: nothing, b: begins },
  { name: 'how often a resource is taken along', ...common, both: nothing, a: taken(7), b: taken(40), full: true },
];
