import { TestApp, type Who } from '../../test/app.js';
import { makeResource } from '../../test/make.resources.js';
import { practiceCast, type PracticeCast } from '../../test/practice-cast.js';
import { newId } from '../kernel/ids.js';
import { sweepFiles } from '../practices/file.service.js';
import { Resource } from './resource.entity.js';
import { publishResource, reconfirmResource, withdrawResource } from './resource.service.js';
import { resourcesFallDue } from './resource.subscribers.js';

let app: TestApp;
let cast: PracticeCast;
beforeAll(async () => {
  app = await TestApp.boot();
  cast = await practiceCast(app);
});
afterAll(() => app.stop());
afterEach(() => app.clock.reset());

interface Draft {
  version: number;
  changed: boolean;
  due: boolean;
  reviewDueAt: string | null;
  files: { locale: string; fileName: string }[];
  content: { authors: string[]; doi: string; isbn: string };
  problems: { path: string; rule: string }[];
  viewerCan: { publish: boolean; reconfirm: boolean };
}
interface Page {
  authors: string[];
  doi: string;
  isbn: string;
  outdated: boolean;
  reviewDueAt: string | null;
  files: { locale: string; download: string }[];
}
const fields =
  'version changed due reviewDueAt files { locale fileName } content { authors doi isbn } problems { path rule } viewerCan { publish reconfirm }';
const types: Record<string, string> = {
  saveResource: 'SaveResourceInput',
  publishResource: 'PublishResourceInput',
  addResourceFile: 'AddResourceFileInput',
  removeResourceFile: 'RemoveResourceFileInput',
  withdrawResource: 'WithdrawResourceInput',
};
type Answer = { data?: Record<string, Draft | null> | null; errors?: { extensions: { code: string; details: object } }[] };
const run = async (who: Who | null, name: string, r: { id: string }, more: object = {}): Promise<Answer> => {
  const { version } = await app.db.manager.findOneByOrFail(Resource, { id: r.id });
  const query = `mutation($input: ${types[name] ?? 'ResourceStepInput'}!) { ${name}(input: $input) { ${fields} } }`;
  const input = { resourceId: r.id, expectedVersion: version, ...more };
  const door = name === 'addResourceFile' ? '/graphql/file' : '/graphql';
  return (await (await app.post(who, { query, variables: { input } }, {}, door)).json()) as Answer;
};
const done = async (who: Who, name: string, r: { id: string }, more: object = {}) => {
  const answer = await run(who, name, r, more);
  expect(answer.errors).toBeUndefined();
  return answer.data![name]!;
};
const save = (r: { id: string }, patch: object) => run(cast.author, 'saveResource', r, { clientMutationId: newId(), patch });
const publish = (r: { id: string }) => run(cast.author, 'publishResource', r, { clientMutationId: newId(), note: '' });
const page = async (r: { slug: string }) =>
  (
    await app.as<{ resource: Page }>(
      null,
      `query($slug: String!) { resource(slug: $slug) { authors doi isbn outdated reviewDueAt files { locale download } } }`,
      { slug: r.slug },
    )
  ).data!.resource;
const pdf = (words: string) => Buffer.from(`%PDF-1.4\n% ${words}\ntrailer<<>>\n%%EOF\n`);
const file = (words: string) => ({ content: pdf(words).toString('base64'), name: `${words}.pdf` });
const take = async (r: { slug: string }, query: string) => {
  const answer = await fetch(`${app.url}/files/resources/${r.slug}${query}`, { redirect: 'manual' });
  return answer.headers.get('location') ?? (await answer.text());
};

describe('who made it', () => {
  it('is kept with its numbers, merged as one field, and shown with the edition that says it', async () => {
    const r = await makeResource(app, cast, 'Who made it');
    const wrong = await save(r, { authors: ['Ada', 'Ada'], doi: 'zenodo', isbn: '978-3-16-148410-1' });
    expect(
      (wrong.errors![0]!.extensions.details as { issues: { path: string; rule: string }[] }).issues.map((i) => [i.path, i.rule]),
    ).toEqual([
      ['patch.authors', 'twice'],
      ['patch.doi', 'notADoi'],
      ['patch.isbn', 'notAnIsbn'],
    ]);
    await save(r, { authors: ['Ada Byron', 'Grace Hopper'], doi: 'https://doi.org/10.5281/zenodo.7' });
    expect(await page(r)).toMatchObject({ authors: [], doi: '' });
    await publish(r);
    expect(await page(r)).toMatchObject({ authors: ['Ada Byron', 'Grace Hopper'], doi: '10.5281/zenodo.7', isbn: '' });
    await done(cast.author, 'withdrawResource', r, { reason: 'It was wrong.' });
    app.clock.advance(1);
    const other = await app.as<{ resource: Page }>(cast.stranger, `query($slug: String!) { resource(slug: $slug) { authors doi } }`, {
      slug: r.slug,
    });
    expect(other.data!.resource).toEqual({ authors: [], doi: '' });
  });
});

describe('files in other languages', () => {
  it('lie beside its own, go out by the language that is asked for, and stay with their edition', async () => {
    const r = await makeResource(app, cast, 'In two languages');
    await done(cast.author, 'addResourceFile', r, { file: file('english') });
    const draft = await done(cast.screener, 'addResourceFile', r, { file: file('deutsch'), locale: 'de' });
    expect(draft).toMatchObject({ changed: true, files: [{ locale: 'de', fileName: 'deutsch' }] });
    expect(await take(r, '?lang=de')).toBe('https://example.org/guide');
    await publish(r);
    expect((await page(r)).files).toEqual([
      { locale: 'en', download: `/files/resources/${r.slug}?lang=en` },
      { locale: 'de', download: `/files/resources/${r.slug}?lang=de` },
    ]);
    const both = async (more = '') => [
      await take(r, `?lang=de${more}`),
      await take(r, `?lang=sv${more}`),
      await take(r, more.replace('&', '?')),
    ];
    const [de, en] = [pdf('deutsch').toString(), pdf('english').toString()];
    expect(await both()).toEqual([de, en, en]);
    // What is worked on is nobody's, and an edition keeps what it had.
    await done(cast.author, 'addResourceFile', r, { file: file('neu'), locale: 'de' });
    expect(await both()).toEqual([de, en, en]);
    await publish(r);
    expect(await both()).toEqual([pdf('neu').toString(), en, en]);
    expect(await both('&edition=2')).toEqual([de, en, en]);
    await expect(app.asOwner(`update resource_edition_other_file set "fileName" = 'x' where locale = 'de'`)).rejects.toThrow();
    expect((await done(cast.author, 'removeResourceFile', r, { locale: 'de' })).files).toEqual([]);
    app.clock.advance(2 * 86_400_000);
    await sweepFiles(app.factory.make(null));
    expect(await both()).toEqual([pdf('neu').toString(), en, en]);
    await done(cast.author, 'withdrawResource', r, { reason: 'It was wrong.' });
    expect([(await page(r)).files, await take(r, '?lang=de')]).toEqual([[], await take({ slug: 'nowhere' }, '')]);
  });
  it('are one for each language: a second one of its own language is told before it is published', async () => {
    const r = await makeResource(app, cast, 'Which is it');
    await done(cast.author, 'addResourceFile', r, { file: file('deutsch'), locale: 'de' });
    await save(r, { locale: 'de' });
    const refused = (await publish(r)).errors![0]!.extensions;
    expect([refused.code, refused.details]).toMatchObject(['NOT_READY', { missing: [{ path: 'files', rule: 'twice' }] }]);
    expect((await done(cast.author, 'removeResourceFile', r, { locale: 'de' })).problems).toEqual([]);
    expect((await run(cast.author, 'addResourceFile', r, { file: file('x'), locale: 'xx' })).errors![0]!.extensions.code).toBe(
      'INVALID_INPUT',
    );
  });
});

describe('the day of review', () => {
  const told = async (r: { id: string }) =>
    (
      (await app.db.query(`select "toAddress" a from mail where template = 'resources.due' and "threadKey" = $1`, [
        `resource-${r.id}`,
      ])) as {
        a: string;
      }[]
    ).length;
  const pass = async (days: number) => {
    app.clock.advance(days * 86_400_000);
    await resourcesFallDue(app.factory.make(null));
    await resourcesFallDue(app.factory.make(null));
    await app.drain();
  };
  /** By those who keep it, on the clock of the application: no session is as old as these two years. */
  const later = async <T>(act: typeof reconfirmResource, r: { id: string }, more = {} as T) => {
    const { version } = await app.db.manager.findOneByOrFail(Resource, { id: r.id });
    const ctx = { ...(await app.ctxOf(cast.author)), now: app.clock.now() };
    return act(ctx, { resourceId: r.id, expectedVersion: version, ...more });
  };
  it('is told once to those who keep it; without an answer its page says so, and one word gives it a new day', async () => {
    const r = await makeResource(app, cast, 'Two years old');
    for (const who of [cast.stranger, cast.elsewhere])
      expect((await run(who, 'reconfirmResource', r)).errors![0]!.extensions.code).toBe('FORBIDDEN');
    expect(await done(cast.screener, 'reconfirmResource', r)).toMatchObject({ due: false, changed: false, viewerCan: { reconfirm: true } });
    await pass(729);
    expect(await told(r)).toBe(0);
    await pass(3);
    const first = await told(r);
    // The coordinators of the network, each once.
    expect(first).toBeGreaterThan(1);
    expect((await page(r)).outdated).toBe(false);
    await pass(60);
    expect([await told(r), (await page(r)).outdated]).toEqual([first, true]);
    await later(reconfirmResource, r);
    expect((await page(r)).outdated).toBe(false);
    await pass(732);
    expect(await told(r)).toBe(2 * first);
  });
  it('begins anew with an edition, and is nobody’s when it was withdrawn', async () => {
    const r = await makeResource(app, cast, 'Twice published');
    await save(r, { summary: 'Better.' });
    app.clock.advance(700 * 86_400_000);
    await later(publishResource as never, r, { clientMutationId: newId(), note: '' });
    await pass(40);
    expect(await told(r)).toBe(0);
    await later(withdrawResource as never, r, { reason: 'It was wrong.' });
    await pass(800);
    expect([await told(r), (await page(r)).reviewDueAt]).toEqual([0, null]);
    app.clock.reset();
    expect((await run(cast.author, 'reconfirmResource', r)).errors![0]!.extensions.code).toBe('FORBIDDEN');
  });
});
