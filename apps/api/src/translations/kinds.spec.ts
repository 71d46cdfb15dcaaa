import { IsNull } from 'typeorm';
import { codeOf as code } from '../../test/access.js';
import { TestApp, type Answer, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { stopUnbroken } from '../../test/invariants.js';
import { makeScheme } from '../../test/make.applications.js';
import { makeResource } from '../../test/make.resources.js';
import { again, consentInput, published } from '../../test/make.stories.js';
import { practiceCast, type PracticeCast } from '../../test/practice-cast.js';
import { translationIn } from '../../test/translation-cast.js';
import { newId } from '../kernel/ids.js';
import { Resource } from '../resources/resource.entity.js';
import { publishResource, saveResource, withdrawResource } from '../resources/resource.service.js';
import { beginVersion, saveDraft } from '../schemes/draft.service.js';
import type { Scheme } from '../schemes/scheme.entity.js';
import { publishScheme, withdrawScheme } from '../schemes/version.service.js';
import { SchemeDraft } from '../schemes/version.entity.js';
import { StoryConsent } from '../stories/consent.entity.js';
import { endConsent, recordConsent } from '../stories/consent.service.js';
import { publishStory, saveStory, withdrawStory } from '../stories/story.service.js';

let app: TestApp;
let cast: PracticeCast;
let net: string;
let translator: Who, second: Who, manager: Who;
let scheme: Scheme;
beforeAll(async () => {
  app = await TestApp.boot();
  cast = await practiceCast(app);
  net = cast.network.id;
  const translates = { grants: [{ role: 'TRANSLATOR' as const, scopeType: 'NETWORK' as const, scopeId: net }] };
  translator = await person(app, 'Tove Translator', translates);
  second = await person(app, 'Samir Second', translates);
  const made = await makeScheme(app, net);
  scheme = made.scheme;
  manager = await person(app, 'Mona Manager', {
    grants: [{ role: 'ORG_MANAGER', scopeType: 'ORGANISATION', scopeId: made.organisation.id }],
  });
}, 60_000);
afterAll(() => stopUnbroken(app));
const rules = (a: Answer<unknown>) =>
  (a.errors?.[0]?.extensions.details as { missing?: { path: string; rule: string }[] } | undefined)?.missing?.map((m) => m.rule);
const start = (who: Who, kind: string, ownerId: string, locale = 'de') =>
  app.as<{ startTranslation: { id: string; texts: { key: string; oneLine: boolean }[] } }>(
    who,
    `mutation($input: StartTranslationInput!) { startTranslation(input: $input) { id texts { key oneLine } } }`,
    { input: { kind, ownerId, locale, clientMutationId: newId() } },
  );
const work = async (who: Who | null, kind: string, slug: string, locale = 'de') =>
  (
    await app.as<{ translation: { id: string; version: number } | null }>(
      who,
      `query($kind: TranslatedKind!, $slug: String!, $locale: String!) { translation(kind: $kind, slug: $slug, locale: $locale) { id version } }`,
      { kind, slug, locale },
    )
  ).data?.translation ?? null;
const waits = async (who: Who) =>
  (await app.as<{ translationWork: { kind: string; slug: string }[] }>(who, `{ translationWork { kind slug } }`)).data!.translationWork;
const found = async (words: string) => {
  await app.drain();
  const { data } = await app.as<{ search: { nodes: { address: string }[] } }>(
    null,
    `query($words: String!) { search(words: $words, page: { first: 10 }) { nodes { address } } }`,
    { words },
  );
  return data!.search.nodes.map((n) => n.address);
};
const rows = async (storyId: string): Promise<number> =>
  (
    (await app.db.query(
      `select (select count(*) from translation where "storyId" = $1)::int + (select count(*) from translation_edition where "storyId" = $1)::int n`,
      [storyId],
    )) as { n: number }[]
  )[0]!.n;
const head = async (path: string) => (await (await fetch(`${app.url}${path}`)).text()).replace(/<body[\s\S]*/, '');

interface SchemePage {
  content: { title: string; summary: string; locale: string; journey: { name: string }[] } | null;
  translation: { locale: string; editionNo: number; older: boolean; changedFields: string[]; translators: string[] } | null;
  languages: { locale: string; older: boolean }[];
  viewerCan: { translate: boolean };
}
const schemePage = async (locale: string | null, who: Who | null = null) =>
  (
    await app.as<{ scheme: SchemePage }>(
      who,
      `query($slug: String!, $locale: String) { scheme(slug: $slug, locale: $locale) { content { title summary locale journey { name } }
        translation { locale editionNo older changedFields translators } languages { locale older } viewerCan { translate } } }`,
      { slug: scheme.slug, locale },
    )
  ).data!.scheme;
interface Line {
  slug: string;
  title: string;
  summary: string;
  locale: string;
  dimensions: { how: string }[];
}
/** The scheme as the list and the comparison show it. */
const schemeLines = async (lang: string, other: string) => {
  const fields = 'slug title summary locale dimensions { how }';
  const { data } = await app.as<{ schemes: { nodes: Line[] }; schemeComparison: Line[] }>(
    null,
    `query($lang: String, $slugs: [String!]!) { schemes(lang: $lang) { nodes { ${fields} } } schemeComparison(slugs: $slugs, lang: $lang) { ${fields} } }`,
    { lang, slugs: [scheme.slug, other] },
  );
  return [...data!.schemes.nodes, ...data!.schemeComparison].filter((s) => s.slug === scheme.slug);
};
const storyLine = async (slug: string, lang: string) => {
  const { data } = await app.as<{ stories: { nodes: { slug: string; title: string; opening: string; locale: string }[] } }>(
    null,
    `query($lang: String) { stories(lang: $lang) { nodes { slug title opening locale } } }`,
    { lang },
  );
  return data!.stories.nodes.find((s) => s.slug === slug);
};
const feed = async (query: string) => (await fetch(`${app.url}/stories/feed.atom${query}`)).text();
interface StoryPage {
  locale: string;
  title: string;
  bodyHtml: string;
  name: string;
  translation: { older: boolean; changedFields: string[] } | null;
  languages: { locale: string }[];
  viewerCan: { translate: boolean };
}
const storyPage = async (slug: string, locale: string | null, who: Who | null = null) =>
  (
    await app.as<{ story: StoryPage | null }>(
      who,
      `query($slug: String!, $locale: String) { story(slug: $slug, locale: $locale) { locale title bodyHtml name translation { older changedFields } languages { locale } viewerCan { translate } } }`,
      { slug, locale },
    )
  ).data?.story ?? null;

describe('a scheme', () => {
  it('is translated by translators and coordinators of its network and who answers for its organisation; for everybody else there is nothing', async () => {
    for (const who of [cast.stranger, cast.elsewhere, cast.admin]) expect(code(await start(who, 'SCHEME', scheme.id))).toBe('FORBIDDEN');
    expect(code(await start(translator, 'SCHEME', scheme.id, 'en'))).toBe('INVALID_INPUT');
    expect(code(await start(translator, 'SCHEME', newId()))).toBe('NOT_FOUND');
    const { texts } = (await start(translator, 'SCHEME', scheme.id)).data!.startTranslation;
    expect(texts.map((t) => [t.key, t.oneLine])).toEqual([
      ['title', true],
      ['summary', false],
      ['dimensions.finance.how', true],
      ['journey.0.name', true],
    ]);
    for (const who of [translator, second, manager, cast.screener]) {
      expect(await work(who, 'SCHEME', scheme.slug)).not.toBeNull();
      expect((await schemePage(null, who)).viewerCan.translate).toBe(true);
    }
    for (const who of [null, cast.stranger, cast.elsewhere, cast.admin]) {
      expect(await work(who, 'SCHEME', scheme.slug)).toBeNull();
      expect(await schemePage('de', who)).toMatchObject({
        translation: null,
        languages: [{ locale: 'en' }],
        viewerCan: { translate: false },
      });
    }
    // The same words of an address in another kind are another text.
    expect(await work(translator, 'STORY', scheme.slug)).toBeNull();
    await translationIn(app, scheme.id, 'de', 'IN_REVIEW', { translator, reviewer: second }, 'SCHEME');
    expect((await waits(second)).map((w) => [w.kind, w.slug])).toContainEqual(['SCHEME', scheme.slug]);
    expect(await waits(cast.stranger)).toEqual([]);
  });

  it('is read in every language that was published, with hreflang, by its own address, and found by its words', async () => {
    await translationIn(app, scheme.id, 'ar', 'PUBLISHED', { translator, reviewer: manager }, 'SCHEME');
    expect(await schemePage('ar')).toMatchObject({
      content: { title: 'title in ar, 1', locale: 'ar', journey: [{ name: 'journey.0.name in ar, 1' }] },
      translation: { locale: 'ar', editionNo: 1, older: false, translators: ['Tove Translator'] },
      languages: [{ locale: 'en' }, { locale: 'ar' }],
    });
    expect(await schemePage('fr')).toMatchObject({ content: { locale: 'en' }, translation: null });
    const meta = await head(`/schemes/${scheme.slug}?lang=ar`);
    for (const locale of ['en', 'ar']) expect(meta).toContain(`/schemes/${scheme.slug}?lang=${locale}" hreflang="${locale}"`);
    expect(meta).not.toContain('hreflang="de"');
    expect(await (await fetch(`${app.url}/sitemap.xml`)).text()).toContain(`/schemes/${scheme.slug}?lang=ar`);
    expect(await found('summary in ar')).toEqual([`/schemes/${scheme.slug}?lang=ar`]);
    const { scheme: other } = await makeScheme(app, net);
    const arabic = {
      title: 'title in ar, 1',
      summary: 'summary in ar, 1',
      locale: 'ar',
      dimensions: [{ how: 'dimensions.finance.how in ar, 1' }],
    };
    expect(await schemeLines('ar', other.slug)).toMatchObject([arabic, arabic]);
    expect(await schemeLines('fr', other.slug)).toMatchObject([{ locale: 'en' }, { locale: 'en' }]);
    // Found by words of its own language: the line bears the title of the page that its reader comes to, the passage what was found.
    const { data } = await app.as<{ search: { nodes: object[] } }>(
      null,
      `query($words: String!) { search(words: $words, kinds: [SCHEME], lang: "ar") { nodes { locale passageLocale address title { text hit } } } }`,
      { words: `"${scheme.title}"` },
    );
    expect(data!.search.nodes).toContainEqual({
      locale: 'ar',
      passageLocale: 'en',
      address: `/schemes/${scheme.slug}?lang=ar`,
      title: [{ text: 'title in ar, 1', hit: false }],
    });
  });

  it('is shown in the first language of the reader’s own in which it is there, where it is not in the one that is asked for', async () => {
    const reads = async (locale: string | null, languages: string[]) => {
      await app.asOwner(`update profile set languages = '{${languages.join(',')}}' where id = '${cast.stranger.id}'`);
      return (await schemePage(locale, cast.stranger)).content!.locale;
    };
    // There are English, which is its own, and Arabic.
    expect(await reads('de', [])).toBe('en');
    expect(await reads('de', ['fr', 'ar', 'en'])).toBe('ar');
    expect(await reads('de', ['fr', 'en', 'ar'])).toBe('en');
    expect(await reads('en', ['ar'])).toBe('en');
    expect(await reads('ar', ['en'])).toBe('ar');
    expect(await reads(null, ['ar'])).toBe('en');
    await reads('de', ['ar']);
    const { data } = await app.as<{ schemes: { nodes: Line[] } }>(
      cast.stranger,
      `query($lang: String) { schemes(lang: $lang) { nodes { slug title locale } } }`,
      { lang: 'de' },
    );
    expect(data!.schemes.nodes.find((s) => s.slug === scheme.slug)).toMatchObject({ locale: 'ar', title: 'title in ar, 1' });
    // What others speak is nothing to a visitor.
    expect((await schemePage('de')).content!.locale).toBe('en');
  });

  it('shows words of an older version only where the scheme still says the same, and marks them', async () => {
    const asManager = await app.ctxOf(manager);
    await beginVersion(asManager, { schemeId: scheme.id, clientMutationId: newId() });
    const draft = await app.db.manager.findOneByOrFail(SchemeDraft, { id: scheme.id });
    const whole = {
      ...draft.content,
      summary: 'Advice in five languages, from the first talk to the first customer.',
      targetGroups: ['migrants_general'],
    };
    await saveDraft(asManager, { schemeId: scheme.id, expectedVersion: draft.version, number: 2, clientMutationId: newId(), patch: whole });
    const { version } = await app.db.manager.findOneByOrFail(SchemeDraft, { id: scheme.id });
    await publishScheme(asManager, { schemeId: scheme.id, expectedVersion: version, clientMutationId: newId(), note: 'Five languages.' });
    expect(await schemePage('ar')).toMatchObject({
      content: { title: 'title in ar, 1', summary: 'Advice in five languages, from the first talk to the first customer.' },
      translation: { editionNo: 1, older: true, changedFields: ['summary'] },
      languages: [
        { locale: 'en', older: false },
        { locale: 'ar', older: true },
      ],
    });
    expect(await found('summary in ar')).toEqual([]);
    const now = { title: 'title in ar, 1', summary: 'Advice in five languages, from the first talk to the first customer.' };
    expect(await schemeLines('ar', 'none-of-them')).toMatchObject([now, now]);
    const mails = (await app.db.query(
      `select p."displayName" name from mail m join person p on p.email = m."toAddress" where m.template = 'translations.older'`,
    )) as { name: string }[];
    expect(mails.map((m) => m.name)).toEqual(['Tove Translator']);
  });

  it('goes with all its translations when it is withdrawn, also with the one that waits for a look', async () => {
    const waiting = (await work(second, 'SCHEME', scheme.slug))!;
    await withdrawScheme(await app.ctxOf(manager), {
      schemeId: scheme.id,
      number: 2,
      clientMutationId: newId(),
      reason: 'The city ended it.',
    });
    expect(await schemePage('ar')).toMatchObject({ content: null, translation: null, languages: [] });
    expect(await work(second, 'SCHEME', scheme.slug)).toBeNull();
    const late = await app.as(second, `mutation($input: TranslationStepInput!) { publishTranslation(input: $input) { id } }`, {
      input: { translationId: waiting.id, expectedVersion: waiting.version },
    });
    expect(code(late)).toBe('NOT_FOUND');
    expect(code(await start(translator, 'SCHEME', scheme.id, 'fr'))).toBe('FORBIDDEN');
    expect(await found('title in ar')).toEqual([]);
  });
});

describe('a story of a person', () => {
  it('is translated into languages that they agreed to only, and their name stays as they chose it', async () => {
    const story = await published(app, cast.screener, net);
    expect(rules(await start(translator, 'STORY', story.id))).toEqual(['consentLanguage']);
    expect(code(await start(cast.stranger, 'STORY', story.id))).toBe('FORBIDDEN');
    await recordConsent(await app.ctxOf(cast.screener), consentInput(story.id, { locales: ['en', 'de'] }));
    await translationIn(app, story.id, 'de', 'IN_REVIEW', { translator, reviewer: second }, 'STORY');
    expect(await storyPage(story.slug!, 'de')).toMatchObject({ locale: 'en', translation: null });
    const t = (await work(second, 'STORY', story.slug!))!;
    await app.as(second, `mutation($input: TranslationStepInput!) { publishTranslation(input: $input) { id } }`, {
      input: { translationId: t.id, expectedVersion: t.version },
    });
    expect(await storyPage(story.slug!, 'de')).toMatchObject({
      locale: 'de',
      title: 'title in de, 1',
      name: 'Mariam K.',
      translation: { older: false },
    });
    expect(await found('body in de')).toEqual([`/stories/${story.slug}?lang=de`]);
    expect(await storyLine(story.slug!, 'de')).toMatchObject({ title: 'title in de, 1', opening: 'body in de, 1', locale: 'de' });
    expect(await storyLine(story.slug!, 'fr')).toMatchObject({ locale: 'en' });
    const german = await feed('?lang=de');
    expect([german.includes('title in de, 1'), german.includes(`/stories/${story.slug}?lang=de`)]).toEqual([true, true]);
    expect((await feed('')).includes('title in de, 1')).toBe(false);
    // A language that is no longer agreed to goes at once, the text stays.
    await recordConsent(await app.ctxOf(cast.screener), consentInput(story.id, { locales: ['en'] }));
    expect(await storyPage(story.slug!, 'de')).toMatchObject({ locale: 'en', languages: [{ locale: 'en' }] });
    expect(await rows(story.id)).toBe(0);
    expect(await found('body in de')).toEqual([]);
    expect(await storyLine(story.slug!, 'de')).toMatchObject({ locale: 'en' });
    expect(await feed('?lang=de')).not.toContain(story.slug);
  });

  it('takes every word of every language along when the consent ends, published or not, and when it is taken back', async () => {
    for (const how of ['consent', 'withdraw'] as const) {
      const story = await published(app, cast.screener, net);
      await recordConsent(await app.ctxOf(cast.screener), consentInput(story.id, { locales: ['en', 'de', 'fr'] }));
      await translationIn(app, story.id, 'de', 'PUBLISHED', { translator, reviewer: second }, 'STORY');
      await translationIn(app, story.id, 'fr', 'IN_REVIEW', { translator, reviewer: second }, 'STORY');
      const fr = (await work(second, 'STORY', story.slug!, 'fr'))!;
      expect(await rows(story.id)).toBe(3);
      const asCoordinator = await app.ctxOf(cast.screener);
      if (how === 'consent') {
        const consent = await app.db.manager.findOneByOrFail(StoryConsent, { storyId: story.id, endedAt: IsNull() });
        await endConsent(asCoordinator, { consentId: consent.id, expectedVersion: consent.version, reason: '' });
      } else await withdrawStory(asCoordinator, { storyId: story.id, expectedVersion: story.version, reason: 'She asked.' });
      expect(await rows(story.id)).toBe(0);
      for (const locale of ['de', 'fr', 'en']) expect(await storyPage(story.slug!, locale)).toBeNull();
      const late = await app.as(second, `mutation($input: TranslationStepInput!) { publishTranslation(input: $input) { id } }`, {
        input: { translationId: fr.id, expectedVersion: fr.version },
      });
      expect(code(late)).toBe('NOT_FOUND');
      expect(code(await start(translator, 'STORY', story.id))).toBe('NOT_FOUND');
      expect(await found('body in de')).toEqual([]);
    }
  });

  it('shows nothing in another language that was taken out of the text', async () => {
    const story = await published(app, cast.screener, net, 'STORY', { body: 'I lived in a cellar in Malmö.' });
    await recordConsent(await app.ctxOf(cast.screener), consentInput(story.id, { locales: ['en', 'de'] }));
    await translationIn(app, story.id, 'de', 'PUBLISHED', { translator, reviewer: second }, 'STORY');
    expect((await storyPage(story.slug!, 'de'))!.bodyHtml).toContain('body in de');
    const asCoordinator = await app.ctxOf(cast.screener);
    const { version } = await again(app, story.id);
    await saveStory(asCoordinator, {
      storyId: story.id,
      expectedVersion: version,
      clientMutationId: newId(),
      patch: { body: 'I lived in a cellar.' },
    });
    await publishStory(asCoordinator, {
      storyId: story.id,
      expectedVersion: (await again(app, story.id)).version,
      clientMutationId: newId(),
    });
    const german = (await storyPage(story.slug!, 'de'))!;
    expect(german).toMatchObject({ title: 'title in de, 1', translation: { older: true, changedFields: ['body'] } });
    expect(german.bodyHtml).toContain('I lived in a cellar.');
    expect(await found('body in de')).toEqual([]);
  });
});

describe('a lesson', () => {
  it('needs nobody’s consent, is translated by who wrote it too, and leaves its mark without a word when it is withdrawn', async () => {
    const lesson = await published(app, cast.screener, net, 'LESSON');
    await app.db.query(`update story set "authorId" = $2 where id = $1`, [lesson.id, cast.author.id]);
    expect((await storyPage(lesson.slug!, null, cast.author))!.viewerCan.translate).toBe(true);
    expect((await storyPage(lesson.slug!, null, cast.stranger))!.viewerCan.translate).toBe(false);
    await translationIn(app, lesson.id, 'sv', 'PUBLISHED', { translator: cast.author, reviewer: second }, 'STORY');
    expect(await storyPage(lesson.slug!, 'sv')).toMatchObject({ title: 'title in sv, 1', locale: 'sv' });
    expect(await head(`/stories/${lesson.slug}?lang=sv`)).toContain('hreflang="sv"');
    const { version } = await again(app, lesson.id);
    await withdrawStory(await app.ctxOf(cast.screener), { storyId: lesson.id, expectedVersion: version, reason: 'It was wrong.' });
    expect(await storyPage(lesson.slug!, 'sv')).toMatchObject({ locale: 'en', translation: null, languages: [] });
    expect(await work(second, 'STORY', lesson.slug!, 'sv')).toBeNull();
  });
});

describe('a resource', () => {
  it('is translated by translators of its network, read in the language of its reader, in lists too, and found by its words', async () => {
    const { id, slug } = await makeResource(app, cast);
    for (const who of [cast.stranger, cast.elsewhere, cast.admin]) expect(code(await start(who, 'RESOURCE', id))).toBe('FORBIDDEN');
    await translationIn(app, id, 'de', 'PUBLISHED', { translator, reviewer: second }, 'RESOURCE');
    const page = async (locale: string) =>
      (
        await app.as<{ resource: object }>(
          null,
          `query($slug: String!, $locale: String) { resource(slug: $slug, locale: $locale) { title summary locale sourceLocale translation { editionNo older changedFields } languages { locale } } }`,
          { slug, locale },
        )
      ).data!.resource;
    expect(await page('de')).toMatchObject({
      title: 'title in de, 1',
      summary: 'summary in de, 1',
      locale: 'de',
      sourceLocale: 'en',
      translation: { editionNo: 1, older: false },
      languages: [{ locale: 'en' }, { locale: 'de' }],
    });
    const lines = async (lang: string) =>
      (
        await app.as<{ resources: { nodes: { title: string; locale: string }[] } }>(
          null,
          `query($lang: String) { resources(lang: $lang) { nodes { title locale } } }`,
          { lang },
        )
      ).data!.resources.nodes;
    expect(await lines('de')).toContainEqual({ title: 'title in de, 1', locale: 'de' });
    expect(await lines('fr')).toContainEqual({ title: 'A guide', locale: 'en' });
    expect(await found('summary in de')).toEqual([`/resources/${slug}?lang=de`]);
    expect(await (await fetch(`${app.url}/sitemap.xml`)).text()).toContain(`/resources/${slug}?lang=de`);
    expect(await head(`/resources/${slug}?lang=de`)).toContain(`/resources/${slug}?lang=de" hreflang="de"`);

    // A new edition that says something else of itself: its summary is not told in old words, on the page and in the list.
    const asKeeper = await app.ctxOf(cast.author);
    const version = async () => (await app.db.manager.findOneByOrFail(Resource, { id })).version;
    const step = async () => ({ resourceId: id, expectedVersion: await version(), clientMutationId: newId() });
    await saveResource(asKeeper, { ...(await step()), patch: { summary: 'What to bring, and what not.' } });
    await publishResource(asKeeper, { ...(await step()), note: '' });
    expect(await page('de')).toMatchObject({
      title: 'title in de, 1',
      summary: 'What to bring, and what not.',
      translation: { older: true, changedFields: ['summary'] },
    });
    expect(await found('summary in de')).toEqual([]);

    // With the resource its translation goes; when it is there again, its words are the beginning and not the text.
    await withdrawResource(asKeeper, { resourceId: id, expectedVersion: await version(), reason: 'For a day.' });
    expect(await work(second, 'RESOURCE', slug)).toBeNull();
    await publishResource(asKeeper, { ...(await step()), note: '' });
    expect(await page('de')).toMatchObject({ locale: 'en', translation: null });
    const again = await app.as<{ startTranslation: { texts: { text: string }[]; state: string } }>(
      translator,
      `mutation($input: StartTranslationInput!) { startTranslation(input: $input) { state texts { text } } }`,
      { input: { kind: 'RESOURCE', ownerId: id, locale: 'de', clientMutationId: newId() } },
    );
    expect(again.data!.startTranslation).toMatchObject({
      state: 'DRAFT',
      texts: [{ text: 'title in de, 1' }, { text: 'summary in de, 1' }],
    });
  });
});
