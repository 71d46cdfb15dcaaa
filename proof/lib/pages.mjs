// What can be read without GraphQL: pages as the server writes them, the sitemap, feeds, the harvest of libraries, citations. Texts are recognised by their marks.
import { allows } from './rights.mjs';

const forAll = ['/', '/communities', '/practices', '/people', '/organisations', '/schemes', '/toolbooks', '/glossary'];
const collections = ['/sitemap.xml', '/practices/feed.atom', '/oai?verb=ListRecords&metadataPrefix=oai_dc'];
/** Some of each kind in the quick form; of discussions one of each state. */
const addresses = {
  community: (c) => [`/c/${c.slug}`, `/c/${c.slug}/feed.atom`],
  discussion: (d, world) => [`/c/${world.items.find((i) => i.id === d.community).slug}/t/${d.id}`],
  practice: (p) => [
    `/practices/${p.slug}`,
    `/practices/${p.slug}/citation.json`,
    `/practices/${p.slug}/e/1`,
    `/practices/${p.slug}?lang=de`,
  ],
  person: (p) => [`/people/${p.id}`],
  scheme: (s) => [`/schemes/${s.slug}`, `/schemes/${s.slug}/citation.json`, `/schemes/${s.slug}?version=1`],
  schemeDraft: (s) => [`/schemes/${s.id}/edit`],
  book: (b) => [`/toolbooks/${b.slug}`, `/files/toolbooks/${b.slug}/1/book.html?lang=en`],
  bookDraft: (b) => [`/toolbooks/${b.id}/edit`, `/files/toolbooks/${b.slug}/draft/book.html?lang=en`],
  organisation: (o) => [`/organisations/${o.slug}`],
};
// Feeds and citations know no session: everybody gets what a visitor gets.
const sessionless = /feed\.atom$|citation\.\w+$/;
const readers = ['visitor', 'outsider', 'member', 'suspendedMember', 'blocked'];

/** Resolves how many pages were read. */
export async function readAll({ app, world, cookies, examine, report, cases, random, full, only }) {
  if (only) return 0;
  let asked = 0;
  const get = async (path, actor) => {
    asked++;
    const answer = await fetch(app.url + path, { headers: cookies[actor] ? { cookie: cookies[actor] } : {}, redirect: 'manual' });
    const text = await answer.text();
    const say = (kind, on, expected, got) =>
      report({ kind, what: `GET ${path.replace(/qz\w{4}x|[0-9a-f-]{36}/, '…')}`, who: actor, on, expected, got });
    if (answer.status >= 500) say('internal', '', 'a page', `${answer.status} ${text}`);
    return { status: answer.status, text, say };
  };
  for (const path of forAll)
    for (const actor of readers) {
      const { text } = await get(path, actor);
      cases.add(`GET ${path}|${actor}`);
      examine.texts(actor, text, `GET ${path}`);
    }
  for (const [kind, of] of Object.entries(addresses)) {
    const items = world.items.filter((i) => i.kind === kind);
    const drawn = items.map((item) => [random.next(), item]).sort((a, b) => a[0] - b[0]);
    for (const [, item] of full ? drawn : drawn.slice(0, 8))
      for (const path of of(item, world))
        for (const actor of sessionless.test(path) ? ['visitor'] : readers) {
          const { text } = await get(path, actor);
          cases.add(`GET ${kind} ${path.split('/').length}|${actor}|${item.name}|${item.level ?? ''}`);
          examine.texts(actor, text, `GET ${path}`, path);
        }
  }
  // What the machines of others collect is what a visitor would find by searching: nothing that is only for whoever has its address.
  for (const path of collections) {
    const { text, say, status } = await get(path, 'visitor');
    if (status !== 200) say('refused', '', '200', status);
    examine.texts('visitor', text, `GET ${path}`);
    for (const item of world.items) {
      const rule = { community: 'community.listed', discussion: 'discussion.read', practice: 'practice.found' }[item.kind];
      if (!rule || !item.mark) continue;
      cases.add(`GET ${path}|visitor|${item.name}`);
      const hidden = item.kind === 'discussion' && item.visibility === 'UNLISTED';
      const may = !hidden && allows(rule, 'visitor', item);
      if (text.includes(item.mark) && !may) say('leak', item.name, `not in it (${rule})`, 'in it');
      const wanted = path === '/sitemap.xml' ? item.kind === 'community' : item.kind === 'practice' && path.startsWith('/practices');
      if (wanted && may && !text.includes(item.mark)) say('refused', item.name, `in it (${rule})`, 'not in it');
    }
  }
  return asked;
}
