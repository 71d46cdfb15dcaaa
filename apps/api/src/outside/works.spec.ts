import sharp from 'sharp';
import { TestApp } from '../../test/app.js';
import { makeResource } from '../../test/make.resources.js';
import { practiceCast, practiceIn, type PracticeCast } from '../../test/practice-cast.js';
import { emptyScheme } from '@guildhall/domain/schemes/content';
import { create } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { newId } from '../kernel/ids.js';
import { publishResource, startResource, withdrawResource } from '../resources/resource.service.js';
import { Resource } from '../resources/resource.entity.js';
import { Scheme } from '../schemes/scheme.entity.js';
import { SchemeVersion } from '../schemes/version.entity.js';
import { cardSize } from './card-picture.js';

let app: TestApp;
let cast: PracticeCast;
let guide: Resource & { slug: string };
const get = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(app.url + path, { headers });
  return { status: answer.status, text: await answer.text() };
};
const titles = (text: string) => [...text.matchAll(/<title>(.*?)<\/title>/g)].map((m) => m[1]).slice(1);
const list = '/oai?verb=ListRecords&metadataPrefix=oai_dc';
beforeAll(async () => {
  app = await TestApp.boot();
  cast = await practiceCast(app);
  await practiceIn(app, cast, 'PUBLISHED', { title: 'Evenings with numbers' });
  const more = { authors: ['Ada af Byron', 'Grace Hopper'], doi: '10.5281/zenodo.1', isbn: '978-3-16-148410-0', type: 'HANDBOOK' as const };
  guide = await makeResource(app, cast, 'First loans & <letters>', more);
  const networkId = cast.network.id;
  const begun = { clientMutationId: newId(), networkId, type: 'GUIDE' as const, title: 'Half written', locale: 'en' };
  await startResource(await app.ctxOf(cast.author), begun);
});
afterAll(() => app.stop());

async function scheme(title: string, state: Scheme['state']): Promise<Scheme> {
  const content = {
    ...emptyScheme('en'),
    title,
    summary: 'For whom and how.',
  };
  return transact(app.factory.make(null), async (ctx) => {
    const shown = state !== 'DRAFT';
    const row = await create(ctx, Scheme, {
      ...{
        networkId: cast.network.id,
        slug: title.toLowerCase().replaceAll(' ', '-'),
        title,
        summary: content.summary,
        locale: 'en',
        state,
      },
      canvas: {
        dimensions: [
          { key: 'finance', intensity: 'CORE', how: 'Loans' },
          { key: 'mentoring', intensity: 'NOT_OFFERED', how: '' },
        ],
        ...{ journey: [], capacityPerYear: null, costPerParticipantEur: null, targetGroups: [], stages: [], instruments: [] },
      },
      ...{ operatorId: null, operatorName: 'The Desk', place: 'Malmö', country: 'SE', fictional: false, versionNo: shown ? 1 : 0 },
      ...{ publishedAt: shown ? ctx.now : null, withdrawnAt: null, withdrawalReason: null, sourceVersionId: null },
    });
    if (shown)
      await ctx.db.insert(SchemeVersion, {
        ...{ id: newId(), schemeId: row.id, number: 1, content, operatorName: 'The Desk', note: '' },
        ...{ publishedBy: null, publishedAt: ctx.now },
      });
    return row;
  });
}

describe('resources outside', () => {
  it('have a feed, by language and dimension, of what is published and nothing else', async () => {
    const { status, text } = await get('/resources/feed.atom');
    expect([status, titles(text)]).toEqual([200, ['First loans &amp; &lt;letters&gt;']]);
    expect(text).toContain('<name>Ada af Byron</name>');
    expect(text).toContain(`/resources/${guide.slug}"`);
    expect(titles((await get('/resources/feed.atom?dimension=finance&lang=en')).text)).toHaveLength(1);
    for (const query of ['?dimension=mentoring', '?lang=de']) expect(titles((await get(`/resources/feed.atom${query}`)).text)).toEqual([]);
    expect((await get('/resources/feed.atom?lang=xx')).status).toBe(404);
    expect((await get('/resources')).text).toContain('href="/resources/feed.atom"');
  });
  it('are cited by their authors and numbers, as files and in the head of their page', async () => {
    const bib = (await get(`/resources/${guide.slug}/citation.bib`)).text;
    expect(bib).toContain('author = {af Byron, Ada and Hopper, Grace}');
    expect(bib).toMatch(/doi = \{10\.5281\/zenodo\.1\}[^]*isbn = \{978-3-16-148410-0\}[^]*Handbook of /);
    expect(JSON.parse((await get(`/resources/${guide.slug}/citation.json`)).text)).toMatchObject([
      {
        title: 'First loans & <letters>',
        genre: 'Handbook',
        DOI: '10.5281/zenodo.1',
        URL: `http://localhost:3999/resources/${guide.slug}`,
      },
    ]);
    const page = (await get(`/resources/${guide.slug}`)).text;
    expect(page).toContain('<meta name="citation_author" content="Hopper, Grace">');
    expect(page).toContain('<meta name="citation_doi" content="10.5281/zenodo.1">');
    expect(page).toContain(`<meta property="og:image" content="http://localhost:3999/resources/${guide.slug}/card.png">`);
  });
  it('have a card and a picture', async () => {
    const card = await get(`/resources/${guide.slug}/card`);
    expect([card.status, card.text.includes('First loans &amp; &lt;letters&gt;'), card.text.includes('Ada af Byron')]).toEqual([
      200,
      true,
      true,
    ]);
    const picture = await fetch(`${app.url}/resources/${guide.slug}/card.png`);
    expect(await sharp(Buffer.from(await picture.arrayBuffer())).metadata()).toMatchObject({ ...cardSize, format: 'png' });
  });
  it('are records for harvesters beside practices, by kind', async () => {
    const { text } = await get(list);
    expect(text.match(/<record>/g)).toHaveLength(2);
    expect(text).not.toContain('Half written');
    const one = (await get(`${list}&set=kind:resource`)).text;
    expect(one.match(/<record>/g)).toHaveLength(1);
    for (const part of ['<dc:creator>Ada af Byron</dc:creator>', '<dc:identifier>https://doi.org/10.5281/zenodo.1</dc:identifier>'])
      expect(one).toContain(part);
    expect(one).toContain('<dc:identifier>urn:isbn:9783161484100</dc:identifier>');
    expect((await get(`/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:${guide.id}`)).text).toContain('First loans');
  });
  it('are gone everywhere when they are withdrawn, and back with a later stamp when they are published again', async () => {
    const r = await makeResource(app, cast, 'Here and gone');
    const ctx = await app.ctxOf(cast.author);
    const stamp = async () => {
      const { text } = await get(`/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:${r.id}`);
      return [text.includes('status="deleted"'), /<datestamp>(.*?)</.exec(text)![1]!] as const;
    };
    const [, first] = await stamp();
    app.clock.advance(60_000);
    await withdrawResource({ ...ctx, now: app.clock.now() }, { resourceId: r.id, expectedVersion: r.version, reason: 'It was wrong.' });
    const [deleted, second] = await stamp();
    expect([deleted, second > first]).toEqual([true, true]);
    const nowhere = await get('/resources/nowhere/card');
    for (const end of ['card', 'card.png', 'citation.bib', 'citation.json'])
      expect(await get(`/resources/${r.slug}/${end}`)).toEqual(nowhere);
    expect((await get('/resources/feed.atom')).text + (await get(list)).text).not.toContain('Here and gone');
    app.clock.advance(60_000);
    const again = { resourceId: r.id, expectedVersion: r.version + 1, clientMutationId: newId(), note: '' };
    await publishResource({ ...ctx, now: app.clock.now() }, again);
    const [gone, third] = await stamp();
    expect([gone, third > second]).toEqual([false, true]);
    app.clock.reset();
  });
});

describe('schemes outside', () => {
  it('have a feed and a card of what is published; nothing of a draft or of what was withdrawn', async () => {
    const shown = await scheme('Desk for newcomers', 'PUBLISHED');
    const draft = await scheme('Not yet', 'DRAFT');
    expect(titles((await get('/schemes/feed.atom')).text)).toEqual(['Desk for newcomers']);
    expect(titles((await get('/schemes/feed.atom?dimension=finance')).text)).toEqual(['Desk for newcomers']);
    expect(titles((await get('/schemes/feed.atom?dimension=mentoring')).text)).toEqual([]);
    expect((await get('/schemes')).text).toContain('href="/schemes/feed.atom"');
    const card = (await get(`/schemes/${shown.slug}/card`)).text;
    expect(card).toContain('The Desk · Malmö</p>');
    expect((await get(`/schemes/${shown.slug}/citation.bib`)).text).toMatch(
      /author = \{\{The Desk\}\}[^]*\/schemes\/desk-for-newcomers\?version=1\}[^]*note = \{Support scheme of The Desk\}/,
    );
    expect((await get(`/schemes/${shown.slug}`)).text).toContain('<meta name="citation_author" content="The Desk">');
    const nowhere = await get('/schemes/nowhere/card');
    expect(await get(`/schemes/${draft.slug}/citation.bib`)).toEqual(nowhere);
    expect(await get(`/schemes/${draft.slug}/card`)).toEqual(nowhere);
    await app.asOwner(`update scheme set state = 'WITHDRAWN', "withdrawnAt" = now(), "withdrawalReason" = 'Over.' where id = $1`, [
      shown.id,
    ]);
    expect(titles((await get('/schemes/feed.atom')).text)).toEqual([]);
    for (const end of ['card', 'card.png', 'citation.bib', 'citation.json'])
      expect(await get(`/schemes/${shown.slug}/${end}`)).toEqual(nowhere);
  });
});
it('a card in Arabic begins at the right, and its names keep their places', async () => {
  const arabic = await makeResource(app, cast, 'دليل القروض الأولى', { locale: 'ar', authors: ['ليلى حداد', 'Grace Hopper'] });
  const card = (await get(`/resources/${arabic.slug}/card`)).text;
  for (const said of ['<html lang="ar" dir="rtl">', '<bdi>مورد</bdi> · <bdi>', '<bdi>ليلى حداد</bdi> · <bdi>Grace Hopper</bdi> · <bdi>'])
    expect([said, card.includes(said)]).toEqual([said, true]);
  expect((await get(`/resources/${arabic.slug}/card.png`)).status).toBe(200);
});
