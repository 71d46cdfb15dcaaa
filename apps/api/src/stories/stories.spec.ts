import { codeOf as code } from '../../test/access.js';
import { TestApp, type Answer, type Who } from '../../test/app.js';
import { brokenInvariants } from '../../test/invariants.js';
import { pictureOf } from '../../test/upload-corpus.js';
import { person } from '../../test/cast.js';
import { makeFinal } from '../../test/make.reports.js';
import { makeProgramme } from '../../test/make.reviews.js';
import { again, consentInput, published, storyDraft } from '../../test/make.stories.js';
import { freeze, textChapter, toolBook } from '../../test/make.toolbooks.js';
import { practiceCast, practiceIn, type PracticeCast } from '../../test/practice-cast.js';
import { statementsOf } from '../../test/statements.js';
import { newId } from '../kernel/ids.js';
import { sweepFiles } from '../practices/file.service.js';
import { PeerReviewCase } from '../peer-review/case.entity.js';
import { expireConsents } from './consent.service.js';
import { StoryConsent } from './consent.entity.js';
import type { StoryDraftNode } from './draft.types.js';
import { StoryUse } from './story.entity.js';
import type { StoryConnection, StoryNode } from './story.types.js';

let app: TestApp;
let cast: PracticeCast;
let net: string;
beforeAll(async () => {
  app = await TestApp.boot();
  cast = await practiceCast(app);
  net = cast.network.id;
}, 60_000);
afterAll(async () => {
  // The clock has been moved, and a case was closed past its machine: only what is said of stories must hold.
  const broken = (await brokenInvariants(app)).filter((b) => b.name.startsWith('stories'));
  await app.stop();
  expect(broken).toEqual([]);
});
const rules = (a: Answer<unknown>) => {
  const d = a.errors?.[0]?.extensions.details as { missing?: { path: string; rule: string }[]; issues?: { rule: string }[] } | undefined;
  return (d?.missing ?? d?.issues)?.map((m) => m.rule);
};
const DRAFT = `{ id slug version kind state changed needsConsent content { title body expected } problems { path rule } consents { id version personName endedAt endedHow viewerCanEnd } uses { id title edition open withheld } source { title address } viewerCan { edit publish withdraw discard recordConsent } }`;
const run = (who: Who | null, name: string, type: string, input: object) =>
  app.as<Record<string, StoryDraftNode>>(
    who,
    `mutation($input: ${type}!) { ${name}(input: $input) ${name === 'discardStory' ? '' : DRAFT} }`,
    { input },
  );
const draft = async (who: Who | null, id: string) =>
  (await app.as<{ storyDraft: StoryDraftNode | null }>(who, `query($id: ID!) { storyDraft(storyId: $id) ${DRAFT} }`, { id })).data
    ?.storyDraft ?? null;
const page = (who: Who | null, slug: string | null) =>
  app.as<{ story: StoryNode }>(
    who,
    `query($slug: String!) { story(slug: $slug) { id title name state reason bodyHtml adviceHtml source { title address } viewerCan { edit } } }`,
    { slug },
  );
const list = async (who: Who | null, more = '') => {
  const answer = await app.as<{ stories: StoryConnection }>(
    who,
    `{ stories(page: { first: 20 }${more}) { nodes { id title state openUses } hasMore endCursor } }`,
  );
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data.stories.nodes;
};
const search = async (words: string, who: Who | null = null) =>
  (
    await app.as<{ search: { total: number; suggestion: string | null; nodes: { address: string }[] } }>(
      who,
      `query($w: String!) { search(words: $w, page: { first: 20 }) { total suggestion nodes { address } } }`,
      { w: words },
    )
  ).data!.search;
const version = async (id: string) => (await again(app, id)).version;
const publish = async (who: Who, id: string) =>
  run(who, 'publishStory', 'PublishStoryInput', { storyId: id, expectedVersion: await version(id), clientMutationId: newId() });
const consentOf = async (id: string) => (await draft(cast.author, id))!.consents[0]!;
const takeBack = async (who: Who | null, id: string) => {
  const c = await consentOf(id);
  return run(who, 'endStoryConsent', 'EndStoryConsentInput', { consentId: c.id, expectedVersion: c.version, reason: 'She asked us to.' });
};
const feed = async () => (await fetch(`${app.url}/stories/feed.atom`)).text();

describe('a story', () => {
  it('is published with a consent that covers pages in its language, and read by everybody under the name that was chosen', async () => {
    const { id } = await storyDraft(app, cast.author, net);
    expect(rules(await publish(cast.author, id))).toEqual(['consentMissing']);
    for (const [more, rule] of [
      [{ locales: ['de'] }, 'consentLanguage'],
      [{ givenOn: '2026-01-01', until: '2026-01-02' }, 'consentExpired'],
    ] as const) {
      await run(
        cast.author,
        'recordStoryConsent',
        'RecordStoryConsentInput',
        consentInput(id, { ...more, locales: [...('locales' in more ? more.locales : ['en'])] as never }),
      );
      expect(rules(await publish(cast.author, id))).toEqual([rule]);
    }
    await run(cast.author, 'recordStoryConsent', 'RecordStoryConsentInput', consentInput(id));
    expect((await draft(cast.author, id))!.consents.map((c) => c.endedHow)).toEqual([null, 'REPLACED', 'REPLACED']);
    const done = await publish(cast.author, id);
    expect(done.data?.publishStory).toMatchObject({
      state: 'PUBLISHED',
      slug: 'bread-at-four-in-the-morning',
      problems: [],
      changed: false,
    });
    const read = (await page(null, done.data!.publishStory!.slug)).data!.story;
    expect(read).toMatchObject({ name: 'Mariam K.', bodyHtml: expect.stringContaining('<em>quernstone</em>'), viewerCan: { edit: false } });
    await app.drain();
    expect((await search('quernstone')).nodes).toEqual([{ address: '/stories/bread-at-four-in-the-morning' }]);
    expect(JSON.stringify([await search('Petrosyan'), await search('Petrosyan', cast.author)])).not.toContain('/stories/');
  });
  it('is begun by coordinators alone; who wrote it down and who it is of is nobody else’s to know, whoever runs the house', async () => {
    const { id } = await storyDraft(app, cast.author, net);
    await run(cast.author, 'recordStoryConsent', 'RecordStoryConsentInput', consentInput(id));
    const begin = { clientMutationId: newId(), kind: 'STORY', title: 'A story', locale: 'en', networkId: net };
    expect(code(await run(cast.stranger, 'beginStory', 'BeginStoryInput', begin))).toBe('FORBIDDEN');
    for (const who of [null, cast.stranger, cast.elsewhere, cast.admin]) expect(await draft(who, id)).toBeNull();
    for (const who of [cast.stranger, cast.elsewhere, cast.admin]) {
      const never = newId();
      const ask = async (storyId: string) => {
        const answer = await run(who, 'publishStory', 'PublishStoryInput', { storyId, expectedVersion: 1, clientMutationId: newId() });
        return JSON.stringify(answer.errors?.map((e) => [e.message, e.extensions.code, e.extensions.details]));
      };
      expect(await ask(id)).toBe(await ask(never));
      const consent = await consentOf(id);
      const end = async (consentId: string) =>
        code(await run(who, 'endStoryConsent', 'EndStoryConsentInput', { consentId, expectedVersion: 1, reason: '' }));
      expect([await end(consent.id), await end(never)]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
      expect((await list(who, ', work: true')).map((n) => n.id)).not.toContain(id);
    }
    expect((await list(cast.screener, ', work: true')).map((n) => n.id)).toContain(id);
  });
  it('is gone the moment the word is taken back: page, list, search, feed and address', async () => {
    const row = await published(app, cast.author, net, 'STORY', { title: 'A stall at the harbour', body: 'The millrind of the harbour.' });
    await app.drain();
    expect([(await page(null, row.slug)).data?.story.title, (await search('millrind')).total, (await feed()).includes('harbour')]).toEqual([
      'A stall at the harbour',
      1,
      true,
    ]);
    const done = await takeBack(cast.screener, row.id);
    expect(done.data?.endStoryConsent).toMatchObject({
      state: 'ENDED',
      slug: null,
      problems: [{ path: 'consent', rule: 'consentMissing' }],
    });
    // Nothing has been drained: the words still lie in the index, and nobody finds them.
    for (const who of [null, cast.stranger, cast.elsewhere, cast.admin]) {
      expect(code(await page(who, row.slug))).toBe('NOT_FOUND');
      expect(await search('millrind', who)).toMatchObject({ total: 0, nodes: [] });
      expect((await search('millrint', who)).suggestion).toBeNull();
      expect((await list(who)).map((n) => n.id)).not.toContain(row.id);
    }
    expect(await feed()).not.toContain('harbour');
    expect(await (await fetch(`${app.url}/sitemap.xml`)).text()).not.toContain('harbour');
    await app.drain();
    expect(await app.db.query(`select 1 from search_document where "entityId" = $1`, [row.id])).toEqual([]);
    expect(
      (await app.db.query(`select name, payload from activity where payload->>'storyId' = $1`, [row.id]))
        .map((a: { payload: object }) => JSON.stringify(a.payload))
        .join(),
    ).not.toMatch(/Ruzanna|harbour/);
    // The address is free again: whoever takes it does not learn that somebody had it.
    expect((await published(app, cast.author, net, 'STORY', { title: 'A stall at the harbour' })).slug).toBe('a-stall-at-the-harbour');
  });
  it('goes with a narrower consent, and by itself after the last day', async () => {
    const narrow = await published(app, cast.author, net);
    await run(cast.author, 'recordStoryConsent', 'RecordStoryConsentInput', consentInput(narrow.id, { locales: ['de'] }));
    expect(await again(app, narrow.id)).toMatchObject({ state: 'ENDED', published: null });
    const quiet = await published(app, cast.author, net, 'STORY', { title: 'Not for feeds' });
    await run(cast.author, 'recordStoryConsent', 'RecordStoryConsentInput', consentInput(quiet.id, { uses: ['PAGES'] }));
    expect([(await again(app, quiet.id)).state, (await feed()).includes('Not for feeds')]).toEqual(['PUBLISHED', false]);
    const short = await published(app, cast.author, net);
    const today = app.clock.now().toISOString().slice(0, 10);
    await run(cast.author, 'recordStoryConsent', 'RecordStoryConsentInput', consentInput(short.id, { until: today }));
    expect(await expireConsents(app.factory.make(null))).toBe(0);
    app.clock.advance(86_400_000);
    expect(await expireConsents(app.factory.make(null))).toBe(1);
    expect(await expireConsents(app.factory.make(null))).toBe(0);
    expect(await again(app, short.id)).toMatchObject({ state: 'ENDED', slug: null, published: null });
    expect((await consentOf(short.id)).endedHow).toBe('EXPIRED');
  });
  it('keeps what two people changed apart, and the world reads what was published until it is published again', async () => {
    const row = await published(app, cast.author, net);
    const save = (who: Who, patch: object, expectedVersion: number) =>
      run(who, 'saveStory', 'SaveStoryInput', { storyId: row.id, expectedVersion, clientMutationId: newId(), patch });
    expect((await save(cast.author, { body: 'Mine.' }, row.version)).data?.saveStory).toMatchObject({ changed: true });
    expect((await save(cast.screener, { about: 'Miller' }, row.version)).errors).toBeUndefined();
    const clash = await save(cast.screener, { body: 'Theirs.' }, row.version);
    expect(clash.errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      details: { theirs: { body: 'Mine.' }, yours: { body: 'Theirs.' } },
    });
    expect((await page(null, row.slug)).data!.story.bodyHtml).toContain('quernstone');
    await publish(cast.author, row.id);
    expect((await page(null, row.slug)).data!.story.bodyHtml).toContain('Mine.');
  });
  it('asks for as many statements however many there are', async () => {
    const few = await statementsOf(() => list(null));
    for (let i = 0; i < 4; i++) await published(app, cast.author, net);
    expect([await statementsOf(() => list(null)), few]).toEqual([1, 1]);
  });
});

describe('in a tool-book', () => {
  const chapter = (refId: string) => ({ ...textChapter('', ''), kind: 'STORY' as const, refId });
  it('it stands with a consent to books, and a frozen edition waits for its coordinators when the word is taken back', async () => {
    const row = await published(app, cast.author, net, 'STORY', { title: 'Two ovens', name: 'Mariam of the ovens' });
    const book = await toolBook(app, cast.author, net, { chapters: [textChapter('First'), chapter(row.id)] });
    const frozen = await freeze(app, cast.author, book);
    const file = (edition: number | string, who: Who | null = null) =>
      app
        .cookieOf(who ?? cast.stranger)
        .then((cookie) => fetch(`${app.url}/files/toolbooks/${frozen.slug}/${edition}/book.html?lang=en`, { headers: { cookie } }));
    const contents = async () =>
      (
        await app.as<{ toolBook: { edition: { withheld: boolean; files: object[]; contents: { title: { en: string } }[] } } }>(
          null,
          `query($slug: String!) { toolBook(slug: $slug) { edition { withheld files { format } contents { title { en } } } } }`,
          { slug: frozen.slug },
        )
      ).data!.toolBook.edition;
    expect(await (await file(1)).text()).toContain('Mariam of the ovens');
    expect((await contents()).contents.map((c) => c.title.en)).toEqual(['First', 'Two ovens']);
    // A second book, not frozen.
    const other = await toolBook(app, cast.author, net, { chapters: [textChapter('First'), chapter(row.id)] });
    expect((await takeBack(cast.author, row.id)).data?.endStoryConsent!.uses).toMatchObject([{ edition: 1, open: true, withheld: false }]);
    // From that moment on nobody is handed the files; a little later they are those of a reissue without it.
    expect([(await file(1)).status, await contents()]).toMatchObject([404, { withheld: true, files: [] }]);
    expect((await list(cast.screener, ', work: true')).find((n) => n.id === row.id)).toMatchObject({ openUses: 1 });
    expect((await contents()).contents.map((c) => c.title.en)).toEqual(['First', '']);
    await expect(freeze(app, cast.author, other)).rejects.toMatchObject({
      code: 'NOT_READY',
      details: { missing: [{ path: 'chapters.1', rule: 'storyGone' }] },
    });
    expect(
      await (
        await fetch(`${app.url}/files/toolbooks/${other.slug}/draft/book.html?lang=en`, {
          headers: { cookie: await app.cookieOf(cast.author) },
        })
      ).text(),
    ).not.toContain('ovens');
    // The other coordinators are told that a book waits, and neither of whom nor of which text.
    await app.drain();
    const told = (await app.db.query(`select template, params from mail where "threadKey" = $1`, [`story-${row.id}`])) as object[];
    expect(told.length).toBeGreaterThan(0);
    expect(new Set(told.map((m) => (m as { template: string }).template))).toEqual(new Set(['stories.endedInBook']));
    expect(JSON.stringify(told)).not.toMatch(/Ruzanna|ovens/);
    expect(await (await file(1)).text()).not.toMatch(/ovens/);
    const use = (await draft(cast.author, row.id))!.uses[0]!;
    const settle = (who: Who) =>
      run(who, 'settleStoryUse', 'SettleStoryUseInput', { useId: use.id, note: 'Files taken off; the printer was told.', withhold: true });
    const discard = async () =>
      run(cast.author, 'discardStory', 'DiscardStoryInput', { storyId: row.id, expectedVersion: await version(row.id) });
    expect([code(await settle(cast.elsewhere)), code(await settle(cast.stranger)), code(await discard())]).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
      'NOT_READY',
    ]);
    expect((await settle(cast.author)).data?.settleStoryUse!.uses).toMatchObject([{ open: false, withheld: true }]);
    expect([(await file(1)).status, await contents()]).toMatchObject([404, { withheld: true, files: [] }]);
    // Who deletes the text does not open the files again.
    expect((await discard()).errors).toBeUndefined();
    expect([
      (await file(1)).status,
      await app.db.manager.countBy(StoryConsent, { storyId: row.id }),
      await app.db.manager.countBy(StoryUse, { storyId: row.id }),
    ]).toEqual([404, 0, 1]);
  }, 120_000);
  it('it does not stand without a consent to books', async () => {
    const row = await published(app, cast.author, net);
    await run(cast.author, 'recordStoryConsent', 'RecordStoryConsentInput', consentInput(row.id, { uses: ['PAGES'] }));
    const book = await toolBook(app, cast.author, net, { chapters: [chapter(row.id)] });
    await expect(freeze(app, cast.author, book)).rejects.toMatchObject({ details: { missing: [{ rule: 'storyConsent' }] } });
  });
});

describe('a lesson', () => {
  it('is written by whoever learned it, published by a coordinator, and leaves a mark with the reason when it is taken back', async () => {
    const practiceId = await practiceIn(app, cast, 'PUBLISHED');
    const begun = await run(cast.stranger, 'beginStory', 'BeginStoryInput', {
      clientMutationId: newId(),
      kind: 'LESSON',
      title: 'Nine came',
      locale: 'en',
      networkId: net,
      practiceId,
    });
    const id = begun.data!.beginStory!.id;
    expect(begun.data!.beginStory).toMatchObject({
      needsConsent: false,
      source: { address: expect.stringContaining('/practices/') },
      viewerCan: { edit: true, publish: false, recordConsent: false },
    });
    const patch = { expected: 'Forty.', happened: 'Nine.', why: 'One language.', advice: 'Ask in five.' };
    await run(cast.stranger, 'saveStory', 'SaveStoryInput', { storyId: id, expectedVersion: 1, clientMutationId: newId(), patch });
    expect([code(await publish(cast.stranger, id)), await draft(cast.elsewhere, id)]).toEqual(['FORBIDDEN', null]);
    const slug = (await publish(cast.author, id)).data!.publishStory!.slug;
    expect((await page(null, slug)).data!.story).toMatchObject({
      adviceHtml: expect.stringContaining('Ask in five'),
      source: { title: expect.any(String) },
    });
    expect(
      code(
        await run(cast.stranger, 'saveStory', 'SaveStoryInput', {
          storyId: id,
          expectedVersion: await version(id),
          clientMutationId: newId(),
          patch: { why: 'x' },
        }),
      ),
    ).toBe('FORBIDDEN');
    await run(cast.author, 'withdrawStory', 'WithdrawStoryInput', {
      storyId: id,
      expectedVersion: await version(id),
      reason: 'The figures were of another year.',
    });
    expect((await page(null, slug)).data!.story).toMatchObject({
      state: 'WITHDRAWN',
      reason: 'The figures were of another year.',
      adviceHtml: '',
      source: null,
    });
    expect((await list(null)).map((n) => n.id)).not.toContain(id);
  });
  it('of a review needs its host, who begins it with a consent and may take it back; the review is shown to those who may see it', async () => {
    const m = await makeFinal(app, await makeProgramme(app));
    const caseId = m.made.row.id;
    const coordinator = await person(app, 'Coordinator there', {
      grants: [{ role: 'COORDINATOR', scopeType: 'NETWORK', scopeId: m.made.row.networkId }],
    });
    const begin = (who: Who, more: object = { consent: true }) =>
      run(who, 'beginStory', 'BeginStoryInput', {
        clientMutationId: newId(),
        kind: 'LESSON',
        title: 'What the peers taught us',
        locale: 'en',
        caseId,
        ...more,
      });
    expect(code(await begin(m.made.host))).toBe('ILLEGAL_TRANSITION');
    await app.db.manager.update(PeerReviewCase, { id: caseId }, { state: 'CLOSED' });
    expect([rules(await begin(m.made.host, { consent: false })), code(await begin(m.lead)), code(await begin(cast.stranger))]).toEqual([
      ['consentMissing'],
      'FORBIDDEN',
      'NOT_FOUND',
    ]);
    const id = (await begin(m.made.host)).data!.beginStory!.id;
    const patch = { expected: 'Praise.', happened: 'Questions.', why: 'They had tried it.', advice: 'Ask sooner.' };
    await run(m.made.host, 'saveStory', 'SaveStoryInput', { storyId: id, expectedVersion: 1, clientMutationId: newId(), patch });
    expect([await draft(m.lead, id), await draft(m.made.facilitator, id)]).toEqual([null, null]);
    const slug = (await publish(coordinator, id)).data!.publishStory!.slug;
    expect([(await page(null, slug)).data!.story.source, (await page(m.made.host, slug)).data!.story.source]).toEqual([
      null,
      { title: m.made.row.title, address: `/reviews/${caseId}` },
    ]);
    const mine = (await draft(m.made.host, id))!;
    const done = await run(m.made.host, 'endStoryConsent', 'EndStoryConsentInput', {
      consentId: mine.consents[0]!.id,
      expectedVersion: 1,
      reason: '',
    });
    expect(done.data?.endStoryConsent).toMatchObject({ state: 'ENDED', slug: null });
    expect([code(await page(null, slug)), rules(await publish(coordinator, id))]).toEqual(['NOT_FOUND', ['consentMissing']]);
  });
});

describe('a portrait', () => {
  const PORTRAIT = `{ state portrait { url alt width height } viewerCan { setPortrait } }`;
  interface Said {
    state: string;
    portrait: { url: string; alt: string; width: number; height: number } | null;
    viewerCan: { setPortrait: boolean };
  }
  /** By the door for files; everybody begins with an empty bucket of tries. */
  const set = async (who: Who, storyId: string, bytes: Buffer | null, alt = 'A woman at an oven') => {
    await app.db.query('delete from throttle_bucket');
    const query = `mutation M($input: SetStoryPortraitInput!) { setStoryPortrait(input: $input) ${PORTRAIT} }`;
    const file = bytes && { content: bytes.toString('base64'), name: 'IMG_1.jpg' };
    return (await (await app.post(who, { query, variables: { input: { storyId, alt, file } } }, {}, '/graphql/file')).json()) as Answer<{
      setStoryPortrait: Said;
    }>;
  };
  const agree = (id: string, more: Parameters<typeof consentInput>[1] = {}) =>
    run(cast.author, 'recordStoryConsent', 'RecordStoryConsentInput', consentInput(id, { uses: ['PAGES', 'PICTURES'], ...more }));
  const get = async (who: Who | null, url: string) => {
    const answer = await fetch(`${app.url}${url}`, { headers: who ? { cookie: await app.cookieOf(who) } : {} });
    await answer.arrayBuffer();
    return answer;
  };
  const status = async (who: Who | null, url: string) => (await get(who, url)).status;
  const shown = async (slug: string) =>
    (await app.as<{ story: Said }>(null, `query($slug: String!) { story(slug: $slug) { portrait { url alt } } }`, { slug })).data!.story
      .portrait;
  const held = async (storyId: string) => (await app.db.query(`select 1 from story_portrait where "storyId" = $1`, [storyId])).length;
  /** A story of which the world sees who tells it. */
  const seen = async () => {
    const { id, slug } = await published(app, cast.author, net);
    await agree(id);
    const done = await set(cast.author, id, await pictureOf.jpeg());
    return { id, slug: slug!, url: done.data!.setStoryPortrait.portrait!.url };
  };

  it('is shown with a consent that covers pictures, with words for who does not see it; before that the picture is not kept', async () => {
    const { id } = await storyDraft(app, cast.author, net);
    const picture = await pictureOf.jpeg();
    expect(rules(await set(cast.author, id, picture))).toEqual(['consentMissing']);
    await run(cast.author, 'recordStoryConsent', 'RecordStoryConsentInput', consentInput(id));
    expect(rules(await set(cast.author, id, picture))).toEqual(['consentUse']);
    expect(await app.db.query('select 1 from file')).toEqual([]);
    await agree(id);
    expect(rules(await set(cast.author, id, picture, ' '))).toEqual(['required']);
    expect(rules(await set(cast.author, id, null))).toEqual(['required']);
    expect(rules(await set(cast.author, id, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')))).toEqual(['fileSvg']);
    const done = (await set(cast.author, id, picture)).data!.setStoryPortrait;
    expect(done).toMatchObject({ portrait: { alt: 'A woman at an oven' }, viewerCan: { setPortrait: true } });
    const { url } = done.portrait!;
    // Of a draft only those know who work on it.
    expect([
      await status(null, url),
      await status(cast.stranger, url),
      await status(cast.admin, url),
      await status(cast.screener, url),
    ]).toEqual([404, 404, 404, 200]);
    const slug = (await publish(cast.author, id)).data!.publishStory!.slug!;
    const answer = await get(null, url);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
      200,
      'image/webp',
      'private, no-store',
    ]);
    expect(await shown(slug)).toEqual({ url, alt: 'A woman at an oven' });
    // Other words keep the address, another picture gets another.
    expect((await set(cast.author, id, null, 'Ruzanna at her oven')).data!.setStoryPortrait.portrait).toMatchObject({
      url,
      alt: 'Ruzanna at her oven',
    });
    const next = (await set(cast.author, id, await pictureOf.png(8, 8))).data!.setStoryPortrait.portrait!.url;
    expect([next === url, await status(null, url), await status(null, next)]).toEqual([false, 404, 200]);
  });
  it('is gone at once when the word is taken back, when its last day is over, and when a new one does not cover it', async () => {
    const back = await seen();
    expect((await takeBack(cast.author, back.id)).data?.endStoryConsent).toMatchObject({ state: 'ENDED' });
    expect([await status(null, back.url), await status(cast.author, back.url), await held(back.id)]).toEqual([404, 404, 0]);

    const changed = await seen();
    await agree(changed.id);
    expect([await status(null, changed.url), await held(changed.id)]).toEqual([200, 1]);
    await run(cast.author, 'recordStoryConsent', 'RecordStoryConsentInput', consentInput(changed.id));
    expect([await status(null, changed.url), await shown(changed.slug), await held(changed.id)]).toEqual([404, null, 0]);

    const late = await seen();
    await app.db.query(
      `update story_consent set "givenOn" = '2020-01-01', until = '2020-01-02' where "storyId" = $1 and "endedAt" is null`,
      [late.id],
    );
    // Nobody waits for the clock.
    expect([await status(null, late.url), await shown(late.slug), await held(late.id)]).toEqual([404, null, 1]);
    await expireConsents(app.factory.make(null));
    expect(await held(late.id)).toBe(0);
  });
  it('stands on a consent in the database too: no transaction ends with one that nobody agrees to', async () => {
    const { id, url } = await seen();
    const end = app.db.query(
      `update story_consent set "endedAt" = now(), "endedHow" = 'WITHDRAWN' where "storyId" = $1 and "endedAt" is null`,
      [id],
    );
    await expect(end).rejects.toMatchObject({ driverError: { constraint: 'story_portrait_agreed' } });
    expect(await status(null, url)).toBe(200);
    const { id: alone } = await storyDraft(app, cast.author, net);
    const put = app.db.query(
      `insert into story_portrait (id, "storyId", "fileId", "personId", alt, at) select gen_random_uuid(), $1, "fileId", "personId", alt, at from story_portrait where "storyId" = $2`,
      [alone, id],
    );
    await expect(put).rejects.toMatchObject({ driverError: { constraint: 'story_portrait_agreed' } });
  });
  it('is set and taken away by the coordinators of its network alone; a lesson has none', async () => {
    const { id, url, slug } = await seen();
    const { id: written } = await storyDraft(app, cast.author, net);
    await agree(written);
    const picture = await pictureOf.png(8, 8);
    const remove = (who: Who, storyId: string) =>
      app.as<{ removeStoryPortrait: Said }>(
        who,
        `mutation($input: RemoveStoryPortraitInput!) { removeStoryPortrait(input: $input) ${PORTRAIT} }`,
        {
          input: { storyId },
        },
      );
    for (const who of [cast.stranger, cast.elsewhere]) {
      expect([code(await set(who, id, picture)), code(await remove(who, id))]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
      expect([code(await set(who, written, picture)), code(await set(who, newId(), picture))]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    }
    const lesson = await published(app, cast.author, net, 'LESSON');
    expect(code(await set(cast.author, lesson.id, picture))).toBe('FORBIDDEN');
    // The sweep of bytes that nothing holds leaves these.
    await app.db.query(`update file set "broughtAt" = now() - interval '3 days'`);
    await sweepFiles(app.factory.make(null));
    expect(await status(null, url)).toBe(200);
    expect((await remove(cast.screener, id)).data?.removeStoryPortrait.portrait).toBeNull();
    expect([await status(null, url), await shown(slug)]).toEqual([404, null]);
    await sweepFiles(app.factory.make(null));
    expect(await app.db.query('select 1 from file f where not exists (select 1 from story_portrait t where t."fileId" = f.id)')).toEqual(
      [],
    );
  });
});
