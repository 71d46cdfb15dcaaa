import fs from 'node:fs';
import path from 'node:path';
import { TestApp, type Who } from '../../test/app.js';
import { practiceCast, type PracticeCast } from '../../test/practice-cast.js';
import { newId } from '../kernel/ids.js';
import { sweepFiles } from '../practices/file.service.js';
import { saltSweep } from './download.service.js';

let app: TestApp;
let cast: PracticeCast;
beforeAll(async () => {
  app = await TestApp.boot();
  cast = await practiceCast(app);
}, 60_000);
afterAll(async () => {
  await app.stop();
});

interface Draft {
  id: string;
  version: number;
  slug: string | null;
  state: string;
  editionNo: number;
  changed: boolean;
  fileName: string | null;
  content: Record<string, unknown>;
  problems: { path: string; rule: string }[];
  viewerCan: { publish: boolean };
}
interface Resource {
  title: string;
  summary: string;
  url: string;
  reason: string;
  download: string | null;
  editions: { number: number; note: string; download: string }[];
  downloads: { total: number | null; byLocale: { key: string; count: number | null }[]; byMonth: object[] } | null;
  viewerCan: { edit: boolean; translate: boolean };
}
const draftFields =
  'id version slug state editionNo changed fileName fileBytes content { type title summary locale licence source dimensions url } problems { path rule } viewerCan { publish withdraw discard }';
const pageFields =
  'slug state title summary url fileName fileBytes reason download withdrawnAt editionNo editions { number note download } downloads { total byLocale { key count } byMonth { key count } } viewerCan { edit translate }';
const code = (a: { errors?: { extensions: { code: string } }[] }) => a.errors?.[0]?.extensions.code;
const details = (a: { errors?: { extensions: { details: object } }[] }) => a.errors?.[0]?.extensions.details;
const change = (who: Who | null, name: string, type: string, input: object, door?: string) => {
  const query = `mutation($input: ${type}!) { ${name}(input: $input) ${name === 'discardResource' ? '' : `{ ${draftFields} }`} }`;
  return door
    ? app
        .post(who, { query, variables: { input } }, {}, door)
        .then((r) => r.json() as Promise<Awaited<ReturnType<typeof app.as<Record<string, Draft>>>>>)
    : app.as<Record<string, Draft>>(who, query, { input });
};
const start = async (who: Who | null, title = 'A guide to first loans', more: object = {}) =>
  change(who, 'startResource', 'StartResourceInput', {
    clientMutationId: newId(),
    networkId: cast.network.id,
    type: 'GUIDE',
    title,
    locale: 'en',
    ...more,
  });
const whole = {
  type: 'GUIDE',
  title: 'A guide to first loans',
  summary: 'What to bring to the bank.',
  locale: 'en',
  licence: 'CC-BY-4.0',
  source: 'Lantern Hub, 2026',
  dimensions: ['finance'],
  url: 'https://example.org/guide',
};
const patch = (who: Who, r: Pick<Draft, 'id' | 'version'>, fields: object) =>
  change(who, 'saveResource', 'SaveResourceInput', {
    resourceId: r.id,
    expectedVersion: r.version,
    clientMutationId: newId(),
    patch: fields,
  });
const save = (who: Who, r: Draft, more: object = {}) => patch(who, r, { ...whole, title: r.content['title'], ...more });
const inputs: Record<string, string> = {
  withdrawResource: 'WithdrawResourceInput',
  publishResource: 'PublishResourceInput',
  removeResourceFile: 'RemoveResourceFileInput',
};
const step = (who: Who | null, name: string, r: Pick<Draft, 'id' | 'version'>, more: object = {}) =>
  change(who, name, inputs[name] ?? 'ResourceStepInput', {
    resourceId: r.id,
    expectedVersion: r.version,
    ...(name === 'publishResource' ? { clientMutationId: newId(), note: '' } : {}),
    ...more,
  });
const pdf = (words: string) => Buffer.from(`%PDF-1.4\n% ${words}\ntrailer<<>>\n%%EOF\n`);
const addFile = (who: Who, r: Draft, bytes: Buffer, name = 'guide.pdf') =>
  change(
    who,
    'addResourceFile',
    'AddResourceFileInput',
    { resourceId: r.id, expectedVersion: r.version, file: { content: bytes.toString('base64'), name } },
    '/graphql/file',
  );
const one = (who: Who | null, slug: string) =>
  app.as<{ resource: Resource }>(who, `query($slug: String!) { resource(slug: $slug) { ${pageFields} } }`, { slug });
const shelf = async (who: Who | null, args = '') =>
  (await app.as<{ resources: { nodes: { title: string }[] } }>(who, `{ resources${args} { nodes { title } } }`)).data!.resources.nodes.map(
    (n) => n.title,
  );
const published = async (title: string, more: object = {}) => {
  const begun = (await start(cast.author, title)).data!.startResource!;
  const saved = (await save(cast.author, begun, more)).data!.saveResource!;
  return (await step(cast.author, 'publishResource', saved)).data!.publishResource!;
};
const take = (slug: string, agent: string, query = '') =>
  fetch(`${app.url}/files/resources/${slug}${query}`, { headers: { 'user-agent': agent }, redirect: 'manual' });
const lines = (id: string) =>
  app.asOwner<{ day: string; locale: string; saltedDailyHash: Buffer }>(
    `select day::text, locale, "saltedDailyHash" from resource_download where "resourceId" = $1`,
    [id],
  );

describe('a resource', () => {
  it('is begun by a coordinator of the network, written, published and withdrawn with a reason', async () => {
    expect(code(await start(null))).toBe('UNAUTHENTICATED');
    expect(code(await start(cast.stranger))).toBe('FORBIDDEN');
    expect(code(await start(cast.elsewhere))).toBe('FORBIDDEN');
    const begun = (await start(cast.author)).data!.startResource!;
    expect(begun).toMatchObject({ state: 'DRAFT', slug: null, editionNo: 0 });
    const early = await step(cast.author, 'publishResource', begun);
    expect([code(early), (details(early) as { missing: { path: string }[] }).missing.map((m) => m.path)]).toEqual([
      'NOT_READY',
      ['summary', 'licence', 'source', 'dimensions', 'url'],
    ]);
    const saved = (await save(cast.screener, begun)).data!.saveResource!;
    expect(saved.problems).toEqual([]);
    for (const who of [null, cast.stranger, cast.elsewhere]) {
      expect(await shelf(who, '(work: true)')).toEqual([]);
      const never = { id: newId(), version: 2 };
      if (who) expect((await step(who, 'publishResource', saved)).errors).toEqual((await step(who, 'publishResource', never)).errors);
    }
    const shown = (await step(cast.author, 'publishResource', saved)).data!.publishResource!;
    expect(shown).toMatchObject({ state: 'PUBLISHED', slug: 'a-guide-to-first-loans', editionNo: 1, changed: false });
    expect(await shelf(null)).toContain('A guide to first loans');
    expect(await shelf(null, '(kind: TEMPLATE)')).toEqual([]);
    expect(await shelf(null, '(dimension: "finance", locale: "en", kind: GUIDE)')).toEqual(['A guide to first loans']);
    expect((await one(null, shown.slug!)).data!.resource).toMatchObject({
      summary: whole.summary,
      download: '/files/resources/a-guide-to-first-loans',
      downloads: null,
      viewerCan: { edit: false, translate: false },
    });
    expect(code(await step(cast.author, 'discardResource', shown))).toBe('FORBIDDEN');
    const gone = (await step(cast.author, 'withdrawResource', shown, { reason: 'The law has changed.' })).data!.withdrawResource!;
    expect((await one(null, shown.slug!)).data!.resource).toMatchObject({
      state: 'WITHDRAWN',
      reason: 'The law has changed.',
      summary: '',
      url: '',
      download: null,
    });
    expect([await shelf(null), (await take(shown.slug!, 'x')).status]).toEqual([[], 404]);
    expect((await step(cast.author, 'publishResource', gone)).data!.publishResource).toMatchObject({
      state: 'PUBLISHED',
      slug: shown.slug,
      editionNo: 1,
    });
  });
  it('is written by two at once: what only one touched is merged, what both changed is shown to both', async () => {
    const begun = (await start(cast.author, 'Written by two')).data!.startResource!;
    const summary = (await patch(cast.author, begun, { summary: 'First words.' })).data!.saveResource!;
    expect((await patch(cast.screener, begun, { source: 'The hub' })).data!.saveResource!.content).toMatchObject({
      summary: 'First words.',
      source: 'The hub',
    });
    const clash = await patch(cast.screener, begun, { summary: 'Other words.', url: 'https://example.org' });
    expect([code(clash), details(clash)]).toMatchObject([
      'CONFLICT',
      { base: { summary: '' }, theirs: { summary: 'First words.' }, yours: { summary: 'Other words.' } },
    ]);
    expect(details(await patch(cast.author, summary, { url: 'example.org' }))).toMatchObject({ issues: [{ path: 'patch.url' }] });
    // Whoever did not touch a field does not write it back over a newer one.
    const beside = await patch(cast.screener, begun, { summary: '', licence: 'CC0-1.0' });
    expect(beside.data!.saveResource!.content).toMatchObject({ summary: 'First words.', licence: 'CC0-1.0' });
    const draft = await app.as<{ resourceDraft: Draft | null }>(
      cast.author,
      `query($id: ID!) { resourceDraft(resourceId: $id) { ${draftFields} } }`,
      { id: begun.id },
    );
    expect(draft.data!.resourceDraft!.content).toMatchObject({ summary: 'First words.', url: '' });
    for (const who of [cast.stranger, cast.elsewhere])
      expect((await app.as(who, `query($id: ID!) { resourceDraft(resourceId: $id) { id } }`, { id: begun.id })).data).toEqual({
        resourceDraft: null,
      });
  });
  it('is read as it was published until the next edition, and each edition stays as it was', async () => {
    const r = await published('Two editions');
    const typed = (await patch(cast.author, r, { title: 'Half a ti', summary: '' })).data!.saveResource!;
    expect(typed).toMatchObject({ changed: true, viewerCan: { publish: true } });
    const read = async () => (await one(null, r.slug!)).data!.resource;
    expect(await read()).toMatchObject({ title: 'Two editions', summary: whole.summary, editions: [{ number: 1, note: '' }] });
    expect(await shelf(null)).toContain('Two editions');
    expect(details(await step(cast.author, 'publishResource', typed))).toMatchObject({ missing: [{ path: 'summary' }] });
    const more = { title: 'Two editions, corrected', summary: 'Better.', url: 'https://example.org/second' };
    const ready = (await patch(cast.author, typed, more)).data!.saveResource!;
    const second = (await step(cast.author, 'publishResource', ready, { note: 'Loans up to 5 000.' })).data!.publishResource!;
    expect(second).toMatchObject({ editionNo: 2, changed: false, slug: r.slug, viewerCan: { publish: false } });
    expect(details(await step(cast.author, 'publishResource', second))).toMatchObject({ missing: [{ rule: 'unchanged' }] });
    const { editions, ...page } = await read();
    expect([page.title, editions.map((e) => [e.number, e.note])]).toEqual([
      'Two editions, corrected',
      [
        [2, 'Loans up to 5 000.'],
        [1, ''],
      ],
    ]);
    const to = async (query: string) => (await take(r.slug!, 'a reader', query)).headers.get('location');
    expect([await to(''), await to('?edition=1'), await to('?edition=7'), await to('?edition=x')]).toEqual([
      'https://example.org/second',
      'https://example.org/guide',
      null,
      null,
    ]);
    await expect(app.asOwner(`update resource_edition set note = 'x' where "resourceId" = $1`, [r.id])).rejects.toThrow();
    const gone = await step(cast.author, 'withdrawResource', second, { reason: 'Out of date.' });
    expect([gone.errors, (await read()).editions, (await take(r.slug!, 'x', '?edition=1')).status]).toEqual([undefined, [], 404]);
  });
  it('is found while it is published, and not a moment longer', async () => {
    const r = await published('The hurdy-gurdy handbook');
    await app.drain();
    const found = async () =>
      (await app.as<{ search: { total: number } }>(null, '{ search(words: "hurdy") { total } }')).data!.search.total;
    expect(await found()).toBe(1);
    await step(cast.author, 'withdrawResource', r, { reason: 'Out of tune.' });
    expect(await found()).toBe(0);
  });
  it('of one title has an address of its own, also when two are published at once', async () => {
    const two = await Promise.all([published('Same title twice'), published('Same title twice')]);
    expect(new Set(two.map((r) => r.slug)).size).toBe(2);
  });
  it('that nobody has read can be discarded', async () => {
    const begun = (await start(cast.author, 'Never mind')).data!.startResource!;
    expect((await step(cast.author, 'discardResource', begun)).errors).toBeUndefined();
    expect(code(await step(cast.author, 'discardResource', begun))).toBe('NOT_FOUND');
  });
});

describe('its file', () => {
  it('is a PDF under the rules of all files, and lies there as long as something holds it', async () => {
    const begun = (await start(cast.author, 'A sheet to print')).data!.startResource!;
    expect(details(await addFile(cast.author, begun, Buffer.from('<svg/>')))).toMatchObject({ issues: [{ path: 'file.content' }] });
    expect(code(await addFile(cast.stranger, begun, pdf('theirs')))).toBe('NOT_FOUND');
    const first = (await addFile(cast.author, begun, pdf('first'))).data!.addResourceFile!;
    expect(first).toMatchObject({ fileName: 'guide', version: 2 });
    const second = (await addFile(cast.author, first, pdf('second'))).data!.addResourceFile!;
    const saved = (await save(cast.author, second, { url: '' })).data!.saveResource!;
    const shown = (await step(cast.author, 'publishResource', saved)).data!.publishResource!;
    // Readers keep the file of their edition when the working copy loses it.
    expect((await step(cast.author, 'removeResourceFile', shown)).data!.removeResourceFile).toMatchObject({
      fileName: null,
      problems: [{ path: 'url' }],
    });
    const count = () =>
      fs.readdirSync(app.files, { recursive: true }).filter((f) => fs.statSync(path.join(app.files, String(f))).isFile()).length;
    expect(count()).toBe(2);
    app.clock.advance(2 * 86_400_000);
    await sweepFiles(app.factory.make(null));
    app.clock.reset();
    expect(count()).toBe(1);
    const answer = await take(shown.slug!, 'a reader');
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control'), await answer.text()]).toEqual([
      200,
      'application/pdf',
      'private, no-store',
      pdf('second').toString(),
    ]);
    expect(answer.headers.get('content-disposition')).toContain('A-sheet-to-print.pdf');
  });
});

describe('downloads', () => {
  it('are counted once a day for a reader, by the language of the page, with nothing of the reader', async () => {
    const r = await published('Counted once');
    const other = await published('Counted apart');
    const answer = await take(r.slug!, 'a browser', '?lang=de');
    expect([answer.status, answer.headers.get('location'), answer.headers.get('referrer-policy')]).toEqual([
      302,
      'https://example.org/guide',
      'no-referrer',
    ]);
    await Promise.all([take(r.slug!, 'a browser'), take(r.slug!, 'a browser')]);
    await take(r.slug!, 'another browser');
    await take(other.slug!, 'a browser');
    await take('no-such-thing', 'a browser');
    const today = await lines(r.id);
    expect(today.map((l) => l.locale).sort()).toEqual(['de', 'en']);
    const [elsewhere] = await lines(other.id);
    expect(today.some((l) => l.saltedDailyHash.equals(elsewhere!.saltedDailyHash))).toBe(false);
    const stored = JSON.stringify(await app.asOwner(`select * from resource_download`));
    expect(stored).not.toMatch(/127\.0\.0|browser/);
    app.clock.advance(86_400_000);
    await take(r.slug!, 'a browser');
    const all = await lines(r.id);
    expect([all.length, new Set(all.map((l) => l.saltedDailyHash.toString('hex'))).size]).toEqual([3, 3]);
    await saltSweep.run(app.factory.make(null));
    expect(await app.asOwner(`select day::text from download_salt`)).toEqual([{ day: app.clock.now().toISOString().slice(0, 10) }]);
    app.clock.reset();
  });
  it('are shown to those who keep the shelf, of days that are over, and small numbers to nobody', async () => {
    const r = await published('Counted for its keepers');
    const put = (locale: string, n: number) =>
      app.db.query(
        `insert into resource_download (day, "resourceId", locale, "saltedDailyHash") select current_date - 3, $1, $2, decode(md5($2 || n), 'hex') from generate_series(1, $3::int) n`,
        [r.id, locale, n],
      );
    await put('en', 3);
    expect((await one(cast.screener, r.slug!)).data!.resource.downloads).toMatchObject({
      total: null,
      byLocale: [{ key: 'en', count: null }],
    });
    await put('de', 20);
    await put('sv', 9);
    await take(r.slug!, 'today');
    expect((await one(cast.screener, r.slug!)).data!.resource.downloads).toMatchObject({
      total: 32,
      byLocale: [
        { key: 'de', count: 20 },
        { key: 'sv', count: null },
        { key: 'en', count: null },
      ],
    });
    for (const who of [null, cast.stranger, cast.elsewhere]) expect((await one(who, r.slug!)).data!.resource.downloads).toBeNull();
  });
});
