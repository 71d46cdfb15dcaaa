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
/** A file in another language stands beside what is typed: both belong to an edition that there is not yet. */
const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
const says = (slug, patch, file) => async (w, c) => {
  const find = () => w.one(`select id, version from resource where slug = $1 or content->>'title' = $1`, [slug]);
  const { id, version } = await find();
  await w.act(c.editor, 'saveResource', { resourceId: id, expectedVersion: version, patch });
  if (!file) return;
  await w.act(c.editor, 'addResourceFile', {
    resourceId: id,
    expectedVersion: (await find()).version,
    locale: 'sv',
    file: { content: pdf.toString('base64'), name: file },
  });
};
const numbers = { authors: ['Ada Quernstone'], doi: '10.5555/quernstone', isbn: '978-3-16-148410-0' };
const others = { authors: ['Berta Whetstone'], doi: '10.5555/whetstone', isbn: '978-0-306-40615-7' };
const wide = {
  ...common,
  words: ['quernstone', 'whetstone', '9783161484100'],
  pages: [
    ...common.pages,
    ...['citation.bib', 'citation.json', 'card'].flatMap((end) =>
      ['supplier-day-in-ten-steps', 'quernstone-at-hand'].map((slug) => `/resources/${slug}/${end}`),
    ),
    '/resources/feed.atom',
    '/oai?verb=ListRecords&metadataPrefix=oai_dc&set=kind:resource',
  ],
};
export const resourceSecrets = [
  {
    name: 'authors, numbers and files of the next edition of a resource',
    ...wide,
    both: nothing,
    a: nothing,
    b: says('supplier-day-in-ten-steps', numbers, 'quernstone.pdf'),
    full: true,
  },
  {
    name: 'authors, numbers and files of a resource that is being written',
    ...wide,
    both: begins,
    a: says('Quernstone at hand', numbers, 'quernstone.pdf'),
    b: says('Quernstone at hand', others),
    full: true,
  },
  { name: 'next edition of a resource', ...common, both: nothing, a: nothing, b: writes, full: true },
  { name: 'resource that is being written', full: true, ...common, both: nothing, a: nothing, b: begins },
  { name: 'how often a resource is taken along', ...common, both: nothing, a: taken(7), b: taken(40), full: true },
];
