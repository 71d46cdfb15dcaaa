import { TestApp } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { makeCommunity, makeDiscussion } from '../../test/make.communities.js';
import { practiceCast, practiceIn, type PracticeCast } from '../../test/practice-cast.js';

let app: TestApp;
let cast: PracticeCast;
let published: { id: string; slug: string };
let withdrawn: string;
beforeAll(async () => {
  app = await TestApp.boot();
  cast = await practiceCast(app);
  const id = await practiceIn(app, cast, 'PUBLISHED', { title: 'Evenings with <tea> & numbers' });
  await practiceIn(app, cast, 'PUBLISHED', { title: 'Abende mit Zahlen', locale: 'de', dimensions: ['finance'] });
  withdrawn = await practiceIn(app, cast, 'WITHDRAWN', { title: 'Gone away title' });
  await practiceIn(app, cast, 'SUBMITTED', { title: 'Not yet for anybody' });
  published = { id, slug: ((await app.db.query('select slug from practice where id = $1', [id])) as { slug: string }[])[0]!.slug };
});
afterAll(() => app.stop());

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(app.url + path, { headers });
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    etag: response.headers.get('etag'),
    text: await response.text(),
  };
}
const titles = (text: string) => [...text.matchAll(/<title>(.*?)<\/title>/g)].map((m) => m[1]).slice(1);

describe('feed of practices', () => {
  it('has what is published, and nothing else', async () => {
    const { status, type, text } = await get('/practices/feed.atom');
    expect([status, type]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    expect(titles(text).toSorted()).toEqual(['Abende mit Zahlen', 'Evenings with &lt;tea&gt; &amp; numbers']);
    expect(text).toContain(`/practices/${published.slug}"`);
    expect(text).toContain('https://creativecommons.org/licenses/by/4.0/');
  });
  it('can be had for one language or one dimension', async () => {
    expect(titles((await get('/practices/feed.atom?lang=de')).text)).toEqual(['Abende mit Zahlen']);
    expect(titles((await get('/practices/feed.atom?dimension=mentoring')).text)).toEqual(['Evenings with &lt;tea&gt; &amp; numbers']);
    expect((await get('/practices/feed.atom?dimension=nothing')).status).toBe(404);
    expect((await get('/practices/feed.atom?lang=xx')).status).toBe(404);
  });
  it('is answered with one line while nothing is new', async () => {
    const { etag } = await get('/practices/feed.atom');
    expect((await get('/practices/feed.atom', { 'if-none-match': etag! })).status).toBe(304);
    expect((await get('/practices/feed.atom', { 'if-none-match': '"other"' })).status).toBe(200);
  });
});

describe('feed of a community', () => {
  const where = async (visibility: 'PUBLIC' | 'MEMBERS' | 'UNLISTED' | 'REGISTERED') => {
    const community = await makeCommunity(app, { visibility, name: `A ${visibility} place` });
    await makeDiscussion(app, community, await person(app, 'Some Writer'), { title: `Talk in ${visibility}` }, 'Secret words <script>');
    return `/c/${community.slug}/feed.atom`;
  };
  it('has the discussions that everybody may read, under the names that everybody sees', async () => {
    const path = await where('PUBLIC');
    const { status, text } = await get(path);
    expect(status).toBe(200);
    expect(titles(text)).toEqual(['Talk in PUBLIC']);
    // A visitor learns a name that its bearer lets everybody know, and no other.
    expect(text).toContain('<name>A PUBLIC place</name>');
    await app.db.query(
      `update profile f set "fieldVisibility" = f."fieldVisibility" || '{"name":"PUBLIC"}' from person p where p.id = f.id and p."displayName" = 'Some Writer'`,
    );
    expect((await get(path)).text).toContain('<name>Some Writer</name>');
    expect(text).not.toContain('<script>');
  });
  it('does not exist where a visitor may not read or was not to find it', async () => {
    const nowhere = await get('/c/nowhere/feed.atom');
    expect(nowhere.status).toBe(404);
    for (const visibility of ['MEMBERS', 'UNLISTED', 'REGISTERED'] as const) expect(await get(await where(visibility))).toEqual(nowhere);
  });
});

describe('citation of a practice', () => {
  it('comes as BibTeX and as CSL-JSON, of the current edition', async () => {
    const bib = await get(`/practices/${published.slug}/citation.bib`);
    expect(bib.text).toContain('@techreport{');
    expect(bib.text).toContain(`/practices/${published.slug}/e/1`);
    const csl = await get(`/practices/${published.slug}/citation.json`);
    expect(csl.type).toContain('csl+json');
    expect(JSON.parse(csl.text)).toMatchObject([
      { title: 'Evenings with <tea> & numbers', author: [{ family: 'Author', given: 'Ingrid' }] },
    ]);
  });
  it('does not exist for what was withdrawn or is not published', async () => {
    expect((await get('/practices/gone-away-title/citation.bib')).status).toBe(404);
    expect((await get('/practices/not-yet-for-anybody/citation.json')).status).toBe(404);
  });
});

describe('records for harvesters', () => {
  const list = '/oai?verb=ListRecords&metadataPrefix=oai_dc';
  it('are the published practices, and the withdrawn ones without a word of them', async () => {
    const { text, type } = await get(list);
    expect(type).toBe('text/xml; charset=utf-8');
    expect(text.match(/<record>/g)).toHaveLength(3);
    expect(text).toContain('<dc:title>Evenings with &lt;tea&gt; &amp; numbers</dc:title>');
    expect(text).toMatch(new RegExp(`<header status="deleted"><identifier>oai:[^<]*${withdrawn}`));
    expect(text).not.toContain('Gone away');
    expect(text).not.toContain('Not yet');
  });
  it('can be had by set, time and identifier, and by a form', async () => {
    expect((await get(`${list}&set=language:de`)).text.match(/<record>/g)).toHaveLength(1);
    expect((await get(`${list}&set=dimension:mentoring&until=2001-01-01`)).text).toContain('noRecordsMatch');
    expect((await get(`/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:${published.id}`)).text).toContain(
      'Evenings with',
    );
    const form = await fetch(`${app.url}/oai`, { method: 'POST', body: new URLSearchParams({ verb: 'Identify' }) });
    expect(await form.text()).toContain('<Identify>');
  });
  it('know the sets', async () => {
    const { text } = await get('/oai?verb=ListSets');
    expect([...text.matchAll(/<setSpec>(.*?)<\/setSpec>/g)].map((m) => m[1])).toEqual([
      'dimension:finance',
      'dimension:mentoring',
      'dimension:networking',
      'kind:practice',
      'language:de',
      'language:en',
    ]);
  });
});
