import { newId } from '../kernel/ids.js';
import { create } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { GlossaryTerm } from '../reference/glossary.entity.js';
import { TestApp, type Answer, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { libreTranslate } from '../../test/libretranslate.js';
import { consentInput, published } from '../../test/make.stories.js';
import { practiceCast, practiceIn, type PracticeCast } from '../../test/practice-cast.js';
import { nextEdition, slugOf } from '../../test/translation-cast.js';
import { endConsent, recordConsent } from '../stories/consent.service.js';
import { saveTranslation, startTranslation } from './translation.service.js';

// A machine fills what nobody has written, and nothing else; who pressed the button is a writer like any other.
interface Page {
  id: string;
  version: number;
  state: string;
  bar: string | null;
  translators: string[];
  texts: { key: string; source: string; text: string; machine: boolean }[];
  viewerCan: { fillByMachine: boolean };
}
interface Filling {
  filled: string[];
  lost: string[];
  fault: string | null;
  translation: Page;
}
const fields = 'id version state bar translators texts { key source text machine } viewerCan { fillByMachine }';
let machine: Awaited<ReturnType<typeof libreTranslate>>;
let app: TestApp, cast: PracticeCast, translator: Who, second: Who;
beforeAll(async () => {
  machine = await libreTranslate();
  app = await TestApp.boot({
    apart: true,
    settings: { GUILDHALL_TRANSLATOR_URL: machine.url, GUILDHALL_TRANSLATOR_KEY: 'a key', GUILDHALL_TRANSLATOR_SECONDS: '1' },
  });
  cast = await practiceCast(app);
  const grants = [{ role: 'TRANSLATOR', scopeType: 'NETWORK', scopeId: cast.network.id } as const];
  translator = await person(app, 'Tove Translator', { grants });
  second = await person(app, 'Samir Second', { grants });
  await transact(app.factory.make(null), (ctx) =>
    create(ctx, GlossaryTerm, {
      code: 'mentor-day',
      locale: 'en',
      term: 'Mentor day',
      definition: 'A day.',
      translations: { de: 'Mentorentag' },
    }),
  );
});
afterAll(async () => {
  await app.stop();
  await machine.stop();
});
beforeEach(() => {
  machine.behave('usual');
  machine.asked.length = 0;
});

const begin = async () => {
  const practiceId = await practiceIn(app, cast, 'PUBLISHED');
  const id = await startTranslation(await app.ctxOf(translator), {
    kind: 'PRACTICE',
    ownerId: practiceId,
    locale: 'de',
    clientMutationId: newId(),
  });
  return { practiceId, id, slug: await slugOf(app, practiceId) };
};
const look = async (who: Who, slug: string) =>
  (
    await app.as<{ translation: Page | null }>(
      who,
      `query($slug: String!) { translation(kind: PRACTICE, slug: $slug, locale: "de") { ${fields} } }`,
      { slug },
    )
  ).data!.translation;
const fill = (who: Who | null, translationId: string, expectedVersion: number, on = app): Promise<Answer<{ fillByMachine: Filling }>> =>
  on.as(who, `mutation($input: TranslationStepInput!) { fillByMachine(input: $input) { filled lost fault translation { ${fields} } } }`, {
    input: { translationId, expectedVersion },
  });
const type = async (who: Who, id: string, version: number, texts: Record<string, string>) =>
  saveTranslation(await app.ctxOf(who), {
    translationId: id,
    expectedVersion: version,
    edition: 1,
    clientMutationId: newId(),
    texts: Object.entries(texts).map(([key, text]) => ({ key, text })),
  });
const code = (answer: Answer<unknown>) => answer.errors?.[0]?.extensions.code;
const filledActivities = async (id: string) =>
  Number(
    (await app.db.query(`select count(*) from activity where name = 'translation.filled' and payload->>'translationId' = $1`, [id]))[0]
      .count,
  );

it('fills what is empty, keeps what is typed, guards agreed words, and marks what it filled', async () => {
  const { id, slug } = await begin();
  await type(translator, id, 1, { need: 'Niemand zu fragen.' });
  expect((await look(translator, slug))!.viewerCan.fillByMachine).toBe(true);
  const { filled, lost, fault, translation } = (await fill(translator, id, 2)).data!.fillByMachine;
  expect({ lost, fault }).toEqual({ lost: [], fault: null });
  expect(filled.toSorted()).toEqual(
    translation.texts
      .map((t) => t.key)
      .filter((key) => key !== 'need')
      .toSorted(),
  );
  expect(translation).toMatchObject({ version: 3, state: 'DRAFT', translators: ['Tove Translator'], viewerCan: { fillByMachine: false } });
  for (const t of translation.texts) {
    expect(t.machine).toBe(t.key !== 'need');
    expect(t.text).toBe(t.key === 'need' ? 'Niemand zu fragen.' : t.text);
  }
  expect(translation.texts.find((t) => t.key === 'title')!.text).toContain('Mentorentag');
  expect(machine.asked).toHaveLength(filled.length);
  expect(machine.asked[0]).toEqual({ q: expect.any(String), source: 'en', target: 'de', format: 'text', api_key: 'a key' });
  expect(machine.asked.some(({ q }) => /mentor day/i.test(q) || q.includes('Niemand'))).toBe(false);
  expect(await filledActivities(id)).toBe(1);
  // The mark stays when words are put right, and goes with them.
  await type(translator, id, 3, { title: 'Mentorentage, berichtigt', limits: '' });
  const now = (await look(second, slug))!;
  const marked = (key: string) => now.texts.find((t) => t.key === key)!.machine;
  expect([marked('title'), marked('limits')]).toEqual([true, false]);
  // Who let the machine write does not judge it; another one does.
  expect([(await look(translator, slug))!.bar, now.bar]).toEqual(['OWN_TRANSLATION', null]);
});
it('asks for nothing where nothing is empty', async () => {
  const { id } = await begin();
  // The button alone makes a writer of whoever pressed it.
  expect((await fill(translator, id, 1)).data!.fillByMachine.translation).toMatchObject({
    bar: 'OWN_TRANSLATION',
    translators: ['Tove Translator'],
  });
  machine.asked.length = 0;
  expect((await fill(translator, id, 2)).data!.fillByMachine).toMatchObject({
    filled: [],
    lost: [],
    fault: null,
    translation: { version: 2 },
  });
  expect(machine.asked).toEqual([]);
});
it('leaves a text empty and names it where an agreed word got lost, or the answer does not fit', async () => {
  const { id } = await begin();
  machine.behave(({ q }) => ({
    status: 200,
    body: { translatedText: q.includes('[[') ? 'Etwas ganz anderes' : q.length < 25 ? 'x'.repeat(601) : 'Worte' },
  }));
  const { filled, lost, fault, translation } = (await fill(translator, id, 1)).data!.fillByMachine;
  expect(lost).toContain('title');
  expect(filled).toContain('need');
  expect(fault).toBeNull();
  expect(translation.texts.find((t) => t.key === 'title')).toMatchObject({ text: '', machine: false });
  expect(translation.viewerCan.fillByMachine).toBe(true);
});
it.each([
  ['REFUSED', { status: 500, body: { error: 'down' } }],
  ['REFUSED', { status: 400, body: { error: 'de is not supported' } }],
  ['REFUSED', { status: 200, body: { translatedText: ['a list'] } }],
  ['REFUSED', { status: 200, body: { translatedText: 'x'.repeat(1_100_000) } }],
  ['TOO_LONG', { status: 400, body: { error: 'Invalid request: request (6000) exceeds text limit (5000)' } }],
  ['SLOW', null],
] as const)('says %s, and nothing is stored', async (fault, answer) => {
  const { id } = await begin();
  machine.behave(() => answer);
  const done = (await fill(translator, id, 1)).data!.fillByMachine;
  expect(done).toMatchObject({ filled: [], lost: [], fault, translation: { version: 1 } });
  expect(await filledActivities(id)).toBe(0);
});
it('stores what came when the rest was too long', async () => {
  const { id } = await begin();
  machine.behave(({ q }) => (q.includes('[[') ? { status: 413, body: {} } : { status: 200, body: { translatedText: 'Worte' } }));
  const { filled, fault, translation } = (await fill(translator, id, 1)).data!.fillByMachine;
  expect(fault).toBe('TOO_LONG');
  expect(filled).toContain('need');
  expect(translation.texts.find((t) => t.key === 'title')!.text).toBe('');
});
it('stores nothing when somebody wrote meanwhile, and holds no lock while it asks', async () => {
  const { id, slug } = await begin();
  let typed: Promise<unknown> | undefined;
  machine.behave(async () => {
    await (typed ??= type(second, id, 1, { title: 'Von Hand' }));
    return { status: 200, body: { translatedText: 'Worte' } };
  });
  const answer = await fill(translator, id, 1);
  expect(code(answer)).toBe('CONFLICT');
  expect(answer.errors![0]!.extensions.details).toEqual({ entity: 'Translation', currentVersion: 2 });
  const now = (await look(second, slug))!;
  expect(now.texts.filter((t) => t.text).map((t) => t.text)).toEqual(['Von Hand']);
  expect(await filledActivities(id)).toBe(0);
});
it('is not there for who may not translate, nor for a draft of an older edition', async () => {
  const { practiceId, id, slug } = await begin();
  for (const who of [cast.stranger, cast.elsewhere]) {
    const refused = await fill(who, id, 1);
    expect([code(refused), refused.errors]).toEqual(['NOT_FOUND', (await fill(who, newId(), 1)).errors]);
  }
  expect(code(await fill(null, id, 1))).toBe('UNAUTHENTICATED');
  await nextEdition(app, cast, practiceId, { need: 'It says something else now.' });
  const { version, viewerCan } = (await look(translator, slug))!;
  expect(viewerCan.fillByMachine).toBe(false);
  expect(code(await fill(translator, id, version))).toBe('ILLEGAL_TRANSITION');
  expect(machine.asked).toEqual([]);
});
it('sends no story into a language that its consent no longer names, and stores none when that ends while the machine works', async () => {
  const asCoordinator = await app.ctxOf(cast.screener);
  const of = async () => {
    const story = await published(app, cast.screener, cast.network.id);
    await recordConsent(asCoordinator, consentInput(story.id, { locales: ['en', 'de'] }));
    return startTranslation(await app.ctxOf(translator), { kind: 'STORY', ownerId: story.id, locale: 'de', clientMutationId: newId() });
  };
  const past = await of();
  // Its last day was yesterday, and the sweep has not come by yet.
  await app.db.query(
    `update story_consent set "givenOn" = '2020-01-01', until = '2020-01-02' where "storyId" = (select "storyId" from translation where id = $1)`,
    [past],
  );
  expect(code(await fill(translator, past, 1))).toBe('NOT_READY');
  expect(machine.asked).toEqual([]);
  const ends = await of();
  const [consent] = (await app.db.query(
    `select c.id, c.version from story_consent c join translation t on t."storyId" = c."storyId" where t.id = $1 and c."endedAt" is null`,
    [ends],
  )) as { id: string; version: number }[];
  let ended: Promise<unknown> | undefined;
  machine.behave(async () => {
    await (ended ??= endConsent(asCoordinator, { consentId: consent!.id, expectedVersion: consent!.version, reason: '' }));
    return { status: 200, body: { translatedText: 'Worte' } };
  });
  expect(code(await fill(translator, ends, 1))).toBe('NOT_FOUND');
  expect(machine.asked).not.toEqual([]);
  expect(await app.db.query('select 1 from translation where id = $1', [ends])).toEqual([]);
});
it('says UNREACHABLE where nobody listens', async () => {
  const { id } = await begin();
  await machine.stop();
  expect((await fill(translator, id, 1)).data!.fillByMachine).toMatchObject({
    filled: [],
    fault: 'UNREACHABLE',
    translation: { version: 1 },
  });
});
