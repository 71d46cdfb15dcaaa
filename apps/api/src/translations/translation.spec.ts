import type { QueryRunner } from 'typeorm';
import { TranslationsOfAll1795600000162 } from '../db/migrations/0162-translations-of-all.js';
import { newId } from '../kernel/ids.js';
import { create } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { GlossaryTerm } from '../reference/glossary.entity.js';
import { TestApp, type Answer, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { brokenInvariants } from '../../test/invariants.js';
import { factId, oneBlock, practiceCast, practiceIn, wholeText, type PracticeCast } from '../../test/practice-cast.js';
import { nextEdition, slugOf, translationIn } from '../../test/translation-cast.js';
import { Practice } from '../practices/practice.entity.js';
import { withdrawPractice } from '../practices/edition.service.js';

interface Text {
  key: string;
  source: string;
  text: string;
  state: string;
  changes: { kind: string; text: string }[];
}
interface Translation {
  id: string;
  version: number;
  state: string;
  editionNo: number;
  newestNo: number;
  done: number;
  all: number;
  note: string;
  termNote: string;
  translators: string[];
  bar: string | null;
  texts: Text[];
  terms: { key: string; code: string; agreed: string; used: boolean }[];
  viewerCan: { edit: boolean; judge: boolean; begin: boolean; fillByMachine: boolean };
}
const fields = `id version state editionNo newestNo done all note termNote translators bar texts { key source text state changes { kind text } }
  terms { key code agreed used } viewerCan { edit judge begin fillByMachine }`;

let app: TestApp;
let cast: PracticeCast;
let translator: Who;
let second: Who;
let elsewhere: Who;
beforeAll(async () => {
  app = await TestApp.boot();
  cast = await practiceCast(app);
  const grant = (scopeId: string) => [{ role: 'TRANSLATOR', scopeType: 'NETWORK', scopeId } as const];
  translator = await person(app, 'Tove Translator', { grants: grant(cast.network.id) });
  second = await person(app, 'Samir Second', { grants: grant(cast.network.id) });
  elsewhere = await person(app, 'Elsewhere Translator', { grants: [{ role: 'TRANSLATOR', scopeType: 'NETWORK', scopeId: newId() }] });
  await transact(app.factory.make(null), (ctx) =>
    create(ctx, GlossaryTerm, {
      code: 'mentor-day',
      locale: 'en',
      term: 'Mentor day',
      definition: 'A day.',
      translations: { de: 'Mentorentag', ar: 'يوم المرشدين' },
    }),
  );
});
afterAll(async () => {
  expect(await brokenInvariants(app)).toEqual([]);
  await app.stop();
});

const ask = async (who: Who | null, slug: string, locale = 'de') =>
  (
    await app.as<{ translation: Translation | null }>(
      who,
      `query($slug: String!, $locale: String!) { translation(kind: PRACTICE, slug: $slug, locale: $locale) { ${fields} } }`,
      { slug, locale },
    )
  ).data?.translation ?? null;
const change = async (
  who: Who,
  name: 'start' | 'save' | 'submit' | 'return' | 'publish',
  input: object,
): Promise<Answer<{ done: Translation }>> => {
  const type = name === 'publish' ? 'TranslationStepInput' : `${name[0]!.toUpperCase()}${name.slice(1)}TranslationInput`;
  return app.as(who, `mutation($input: ${type}!) { done: ${name}Translation(input: $input) { ${fields} } }`, { input });
};
const code = (answer: Answer<unknown>) => answer.errors?.[0]?.extensions.code;
const start = async (who: Who, practiceId: string, locale = 'de') =>
  (await change(who, 'start', { kind: 'PRACTICE', ownerId: practiceId, locale, clientMutationId: newId() })).data!.done;
const save = (who: Who, t: { id: string; version: number; editionNo: number }, texts: Record<string, string>) =>
  change(who, 'save', {
    translationId: t.id,
    expectedVersion: t.version,
    edition: t.editionNo,
    clientMutationId: newId(),
    texts: Object.entries(texts).map(([key, text]) => ({ key, text })),
  });
const page = async (slug: string, locale: string | null, edition: number | null = null, who: Who | null = null) =>
  (
    await app.as<{ practice: Record<string, never> }>(
      who,
      `query($slug: String!, $locale: String, $edition: Int) { practice(slug: $slug, locale: $locale, edition: $edition) {
        viewerCan { translate } languages { locale isSource older }
        translation { locale sourceLocale editionNo older changedFields inSource translators reviewerName }
        edition { number title summary locale firstStep texts { field html } facts { label value unit sourceTitle } buildingBlocks { title purpose enablingFactors } } } }`,
      { slug, locale, edition },
    )
  ).data?.practice as unknown as {
    viewerCan: { translate: boolean };
    languages: { locale: string; isSource: boolean; older: boolean }[];
    translation: {
      locale: string;
      editionNo: number;
      older: boolean;
      changedFields: string[];
      inSource: string[];
      translators: string[];
      reviewerName: string;
    } | null;
    edition: {
      number: number;
      title: string;
      locale: string;
      firstStep: string;
      texts: { field: string; html: string }[];
      facts: { label: string; value: string; unit: string; sourceTitle: string }[];
      buildingBlocks: { title: string; purpose: string; enablingFactors: string[] }[];
    } | null;
  };

describe('who translates', () => {
  it('translators and coordinators of the network, and those who wrote it; for everybody else there is nothing', async () => {
    const id = await practiceIn(app, cast, 'PUBLISHED');
    const slug = await slugOf(app, id);
    for (const who of [cast.stranger, cast.elsewhere, elsewhere]) {
      expect(code(await change(who, 'start', { kind: 'PRACTICE', ownerId: id, locale: 'de', clientMutationId: newId() }))).toBe(
        'FORBIDDEN',
      );
      expect((await page(slug, null, null, who)).viewerCan.translate).toBe(false);
    }
    const t = await start(translator, id);
    for (const who of [null, cast.stranger, cast.elsewhere, elsewhere]) expect(await ask(who, slug)).toBeNull();
    expect(code(await save(cast.stranger, t, { title: 'x' }))).toBe('NOT_FOUND');
    for (const who of [translator, second, cast.author, cast.screener, cast.admin]) {
      expect((await ask(who, slug))?.viewerCan.edit).toBe(true);
      expect((await page(slug, null, null, who)).viewerCan.translate).toBe(true);
    }
  });
  it('not into its own language, not into one that nobody knows, and not what is not published', async () => {
    const id = await practiceIn(app, cast, 'PUBLISHED');
    for (const locale of ['en', 'xx', '__proto__'])
      expect(code(await change(translator, 'start', { kind: 'PRACTICE', ownerId: id, locale, clientMutationId: newId() }))).toBe(
        'INVALID_INPUT',
      );
    const draft = await practiceIn(app, cast, 'SCREENED');
    expect(code(await change(translator, 'start', { kind: 'PRACTICE', ownerId: draft, locale: 'de', clientMutationId: newId() }))).toBe(
      'NOT_FOUND',
    );
    expect(code(await change(cast.author, 'start', { kind: 'PRACTICE', ownerId: draft, locale: 'de', clientMutationId: newId() }))).toBe(
      'FORBIDDEN',
    );
  });
});

describe('writing', () => {
  it('begins once, keeps what is typed, counts what is done', async () => {
    const id = await practiceIn(app, cast, 'PUBLISHED');
    const [a, b] = await Promise.all([start(translator, id), start(second, id)]);
    expect(b.id).toBe(a.id);
    expect(a).toMatchObject({ state: 'DRAFT', editionNo: 1, done: 0, all: a.texts.length, translators: [] });
    expect(a.texts.map((t) => t.key)).toEqual([
      'title',
      'summary',
      `facts.${factId(1)}.label`,
      `facts.${factId(1)}.unit`,
      'need',
      'whatIsDone',
      'howItIsOrganised',
      ...['title', 'purpose', 'enablingFactors'].map((part) => `buildingBlocks.${factId(1)}.${part}`),
      'limits',
      'firstStep',
    ]);
    const saved = (await save(translator, a, { title: '  Tage   mit Mentoren ', need: 'Niemand **zu fragen**.\n' })).data!.done;
    expect(saved).toMatchObject({ done: 2, translators: ['Tove Translator'], version: a.version + 1 });
    expect(saved.texts.filter((t) => t.state === 'DONE').map((t) => t.text)).toEqual(['Tage mit Mentoren', 'Niemand **zu fragen**.']);
  });
  it('merges what two people write, and tells both sides where they wrote the same text', async () => {
    const t = await start(translator, await practiceIn(app, cast, 'PUBLISHED'));
    const mine = (await save(translator, t, { title: 'Meins', need: 'N' })).data!.done;
    const theirs = (await save(second, t, { limits: 'Grenzen' })).data!.done;
    expect(theirs.texts.filter((x) => x.text).map((x) => x.text)).toEqual(['Meins', 'N', 'Grenzen']);
    const clash = await save(second, t, { title: 'Ihres', limits: 'Grenzen' });
    expect(code(clash)).toBe('CONFLICT');
    expect(clash.errors![0]!.extensions.details).toMatchObject({
      currentVersion: theirs.version,
      theirs: { title: 'Meins' },
      yours: { title: 'Ihres' },
    });
    expect(code(await save(translator, { ...mine, version: 99 }, { title: 'x' }))).toBe('CONFLICT');
  });
  it('takes no words for what the source does not say, and none once it is handed in', async () => {
    const id = await practiceIn(app, cast, 'PUBLISHED');
    const t = await start(translator, id);
    expect((await save(translator, t, { questions: 'Erfunden' })).data!.done.version).toBe(t.version);
    expect(code(await save(translator, t, { country: 'DE' }))).toBe('INVALID_INPUT');
    await translationIn(app, id, 'de', 'IN_REVIEW', { translator, reviewer: second });
    const now = (await ask(translator, await slugOf(app, id)))!;
    expect(code(await save(translator, now, { title: 'x' }))).toBe('ILLEGAL_TRANSITION');
  });
});

it('knows of no machine where none is set', async () => {
  const id = await practiceIn(app, cast, 'PUBLISHED');
  const t = await start(translator, id);
  const answer = await app.as<{ fillByMachine: unknown }>(
    translator,
    `mutation($input: TranslationStepInput!) { fillByMachine(input: $input) { fault } }`,
    { input: { translationId: t.id, expectedVersion: t.version } },
  );
  expect(code(answer)).toBe('NOT_FOUND');
  expect((await ask(translator, await slugOf(app, id)))!.viewerCan.fillByMachine).toBe(false);
});

describe('handing in', () => {
  it('lists what is missing, and asks why agreed words are not used', async () => {
    const id = await practiceIn(app, cast, 'PUBLISHED');
    const t = await start(translator, id);
    const step = (at: Translation, termNote = '') =>
      change(translator, 'submit', { translationId: at.id, expectedVersion: at.version, termNote });
    const missing = await step(t);
    expect(code(missing)).toBe('NOT_READY');
    expect((missing.errors![0]!.extensions.details as unknown as { missing: object[] }).missing).toHaveLength(t.all);
    await translationIn(app, id, 'de', 'DRAFT', { translator, reviewer: second });
    const whole = (await ask(translator, await slugOf(app, id)))!;
    expect(whole.terms.map((x) => [x.key, x.agreed, x.used])).toEqual([
      ['title', 'Mentorentag', false],
      [`facts.${factId(1)}.label`, 'Mentorentag', false],
    ]);
    const other = await step(whole);
    expect((other.errors![0]!.extensions.details as unknown as { missing: object[] }).missing[0]).toEqual({
      path: 'title',
      rule: 'term',
      params: { term: 'Mentor day', agreed: 'Mentorentag' },
    });
    const agreed = (
      await save(translator, whole, { title: 'Mentorentage: was die Stelle braucht', [`facts.${factId(1)}.label`]: 'Mentorentage' })
    ).data!.done;
    expect(agreed.terms.every((x) => x.used)).toBe(true);
    expect((await step(agreed)).data!.done).toMatchObject({ state: 'IN_REVIEW', viewerCan: { edit: false, judge: false } });
  });
  it('other words are fine with a reason, which the reviewer reads', async () => {
    const id = await practiceIn(app, cast, 'PUBLISHED');
    await translationIn(app, id, 'de', 'DRAFT', { translator, reviewer: second });
    const t = (await ask(translator, await slugOf(app, id)))!;
    await change(translator, 'submit', { translationId: t.id, expectedVersion: t.version, termNote: 'In Austria one says so.' });
    expect(await ask(second, await slugOf(app, id))).toMatchObject({
      state: 'IN_REVIEW',
      termNote: 'In Austria one says so.',
      bar: null,
      viewerCan: { judge: true },
    });
  });
});

describe('judging', () => {
  const inReview = async () => {
    const id = await practiceIn(app, cast, 'PUBLISHED', { title: 'A table for all', facts: [] });
    await translationIn(app, id, 'de', 'IN_REVIEW', { translator, reviewer: second });
    return { id, slug: await slugOf(app, id), t: (await ask(translator, await slugOf(app, id)))! };
  };
  it('is not for those who wrote of it', async () => {
    const { t, slug } = await inReview();
    const step = { translationId: t.id, expectedVersion: t.version };
    for (const [name, input] of [
      ['publish', step],
      ['return', { ...step, reason: 'Please look at it again.' }],
    ] as const) {
      const refused = await change(translator, name, input);
      expect([code(refused), refused.errors![0]!.extensions.details['reason']]).toEqual(['FORBIDDEN', 'OWN_TRANSLATION']);
      expect(code(await change(cast.stranger, name, input))).toBe('NOT_FOUND');
    }
    expect(t).toMatchObject({ bar: 'OWN_TRANSLATION', viewerCan: { judge: false } });
    expect((await page(slug, 'de')).translation).toBeNull();
    await expect(
      app.db.query(
        `insert into translation_edition (id, kind, "practiceId", "translationId", locale, "editionNo", number, texts, source, html, "htmlVersion", "writerIds", translators, "reviewerId", "reviewerName", "publishedAt")
          select $1, 'PRACTICE', t."practiceId", t.id, 'de', 1, 1, '{}', '[]', '{}', 1, array[$2::uuid], '[]', $2, 'x', now() from translation t where t.id = $3`,
        [newId(), translator.id, t.id],
      ),
    ).rejects.toThrow('translation_edition_other_reviewer');
  });
  it('goes back with a reason, or out to the world under both names', async () => {
    const { t, slug } = await inReview();
    const back = (await change(second, 'return', { translationId: t.id, expectedVersion: t.version, reason: 'The title says too much.' }))
      .data!.done;
    expect(back).toMatchObject({ state: 'DRAFT', note: 'The title says too much.' });
    const better = (await save(translator, back, { title: 'Ein Tisch für alle', need: '<script>x</script>**Niemand**' })).data!.done;
    const again = (await change(translator, 'submit', { translationId: t.id, expectedVersion: better.version, termNote: '' })).data!.done;
    expect(again.note).toBe('');
    expect(code(await change(second, 'publish', { translationId: t.id, expectedVersion: again.version - 1 }))).toBe('CONFLICT');
    expect((await change(second, 'publish', { translationId: t.id, expectedVersion: again.version })).data!.done.state).toBe('PUBLISHED');
    const german = await page(slug, 'de');
    expect(german.edition).toMatchObject({ title: 'Ein Tisch für alle', locale: 'de', number: 1 });
    expect(german.edition!.texts.find((x) => x.field === 'need')!.html).toBe(
      '<p>&lt;script&gt;x&lt;/script&gt;<strong>Niemand</strong></p>\n',
    );
    expect(german.translation).toMatchObject({
      locale: 'de',
      editionNo: 1,
      older: false,
      changedFields: [],
      translators: ['Tove Translator'],
      reviewerName: 'Samir Second',
    });
    expect(german.languages).toEqual([
      { locale: 'en', isSource: true, older: false },
      { locale: 'de', isSource: false, older: false },
    ]);
    for (const locale of [null, 'fr', 'en', 'zz'])
      expect(await page(slug, locale)).toMatchObject({ translation: null, edition: { locale: 'en' } });
    await expect(app.db.query(`update translation_edition set texts = '{}' where "translationId" = $1`, [t.id])).rejects.toThrow(
      'never changes',
    );
  });
  it('a correction is judged by another too, who may be the earlier translator', async () => {
    const id = await practiceIn(app, cast, 'PUBLISHED', { title: 'Another table', facts: [] });
    const slug = await slugOf(app, id);
    await translationIn(app, id, 'de', 'PUBLISHED', { translator, reviewer: second });
    const t = await start(second, id);
    expect(t).toMatchObject({ state: 'DRAFT', done: t.all, bar: null });
    const saved = (await save(second, t, { title: 'Noch ein Tisch' })).data!.done;
    const handed = (await change(second, 'submit', { translationId: t.id, expectedVersion: saved.version, termNote: '' })).data!.done;
    expect((await page(slug, 'de')).edition!.title).toBe('title in de, 1');
    expect(code(await change(second, 'publish', { translationId: t.id, expectedVersion: handed.version }))).toBe('FORBIDDEN');
    expect((await change(translator, 'publish', { translationId: t.id, expectedVersion: handed.version })).errors).toBeUndefined();
    expect(await page(slug, 'de')).toMatchObject({
      edition: { title: 'Noch ein Tisch' },
      translation: { translators: ['Tove Translator', 'Samir Second'], reviewerName: 'Tove Translator' },
    });
  });
});

describe('when the source moves on', () => {
  it('what is read is marked older, and the work takes over what is unchanged', async () => {
    const fact = wholeText.facts![0]!;
    const id = await practiceIn(app, cast, 'PUBLISHED', {
      title: 'Moving on',
      facts: [fact, { ...fact, id: factId(2), label: 'guests', unit: 'people', value: '25' }],
    });
    const slug = await slugOf(app, id);
    await change(translator, 'start', { kind: 'PRACTICE', ownerId: id, locale: 'de', clientMutationId: newId() });
    const first = (await ask(translator, slug))!;
    await save(translator, first, Object.fromEntries(first.texts.map((t) => [t.key, `${t.key} auf Deutsch`])));
    const ready = (await ask(translator, slug))!;
    await change(translator, 'submit', { translationId: ready.id, expectedVersion: ready.version, termNote: 'Other words here.' });
    const handed = (await ask(second, slug))!;
    await change(second, 'publish', { translationId: handed.id, expectedVersion: handed.version });
    await app.drain();

    await nextEdition(app, cast, id, {
      limits: 'Experts get tired, and so do hosts.',
      niceToHave: 'A kitchen.',
      buildingBlocks: [{ ...oneBlock, enablingFactors: [...oneBlock.enablingFactors, 'Tea'] }],
      facts: [
        { ...fact, value: '12' },
        { ...fact, id: factId(2), label: 'hosts', unit: 'people', value: '5' },
      ],
    });
    const older = await page(slug, 'de');
    expect(older.translation).toMatchObject({
      editionNo: 1,
      older: true,
      changedFields: ['facts', 'buildingBlocks', 'limits', 'niceToHave'],
    });
    expect(older.edition).toMatchObject({ number: 2, title: 'title auf Deutsch' });
    expect(older.languages).toEqual([
      { locale: 'en', isSource: true, older: false },
      { locale: 'de', isSource: false, older: true },
    ]);
    // A figure never stands under words that were written for another one.
    expect(older.edition!.facts.map((f) => [f.label, f.value])).toEqual([
      [`facts.${factId(1)}.label auf Deutsch`, '12'],
      ['hosts', '5'],
    ]);
    const words = (part: string) => `buildingBlocks.${oneBlock.id}.${part} auf Deutsch`;
    expect(older.edition!.buildingBlocks).toEqual([
      { title: words('title'), purpose: words('purpose'), enablingFactors: [words('enablingFactors')] },
    ]);
    expect(older.translation!.inSource).toEqual([`facts.${factId(2)}.label`, 'niceToHave']);
    expect(older.edition!.texts.find((x) => x.field === 'niceToHave')!.html).toContain('A kitchen.');
    expect(await page(slug, 'de', 1)).toMatchObject({ translation: { older: false, changedFields: [] }, edition: { number: 1 } });

    const t = await start(translator, id);
    expect(t).toMatchObject({ state: 'DRAFT', editionNo: 2, newestNo: 2 });
    expect(t.texts.filter((x) => x.state !== 'DONE').map((x) => [x.key, x.state])).toEqual([
      [`facts.${factId(2)}.label`, 'OLDER'],
      [`buildingBlocks.${oneBlock.id}.enablingFactors`, 'OLDER'],
      ['limits', 'OLDER'],
      ['niceToHave', 'MISSING'],
    ]);
    expect(t.texts.find((x) => x.key === 'limits')!.changes).toEqual([
      { kind: 'SAME', text: 'Experts get tired' },
      { kind: 'ADDED', text: ', and so do hosts' },
      { kind: 'SAME', text: '.' },
    ]);
    // The same words again: they still fit.
    const kept = (await save(translator, t, { limits: 'limits auf Deutsch' })).data!.done;
    expect(kept.texts.find((x) => x.key === 'limits')!.state).toBe('DONE');
    expect((await page(slug, 'de')).translation!.older).toBe(true);
  });
  it('work that is under way follows, also out of the review, and words from an old window stay older', async () => {
    const id = await practiceIn(app, cast, 'PUBLISHED', { title: 'Under way', facts: [] });
    const slug = await slugOf(app, id);
    await translationIn(app, id, 'de', 'IN_REVIEW', { translator, reviewer: second });
    await nextEdition(app, cast, id, { need: 'Something else.' });
    const before = (await ask(translator, slug))!;
    expect(before).toMatchObject({ state: 'IN_REVIEW', editionNo: 1, newestNo: 2, viewerCan: { begin: true } });
    const t = await start(translator, id);
    expect(t).toMatchObject({ state: 'DRAFT', editionNo: 2 });
    const late = (await save(second, { ...t, version: before.version, editionNo: 1 }, { need: 'Spät' })).data!.done;
    expect(late.texts.find((x) => x.key === 'need')).toMatchObject({ text: 'Spät', state: 'OLDER' });
  });
  it('with a withdrawn practice its translations go', async () => {
    const id = await practiceIn(app, cast, 'PUBLISHED', { title: 'Going away', facts: [] });
    const slug = await slugOf(app, id);
    await translationIn(app, id, 'de', 'PUBLISHED', { translator, reviewer: second });
    await translationIn(app, id, 'fr', 'IN_REVIEW', { translator, reviewer: second });
    const fr = (await ask(second, slug, 'fr'))!;
    const { version } = await app.db.manager.findOneByOrFail(Practice, { id });
    await withdrawPractice(await app.ctxOf(cast.author), {
      practiceId: id,
      expectedVersion: version,
      clientMutationId: newId(),
      reason: 'The organisation asked for it.',
    });
    expect(await page(slug, 'de')).toMatchObject({ edition: null, translation: null, languages: [] });
    for (const locale of ['de', 'fr']) expect(await ask(translator, slug, locale)).toBeNull();
    expect(code(await change(second, 'publish', { translationId: fr.id, expectedVersion: fr.version }))).toBe('NOT_FOUND');
    expect(code(await change(translator, 'start', { kind: 'PRACTICE', ownerId: id, locale: 'it', clientMutationId: newId() }))).toBe(
      'FORBIDDEN',
    );
  });
});

it('shows what waits: for my judgement first, mine, and mine that is older; nobody else’s', async () => {
  const mine = async (who: Who) =>
    (
      await app.as<{ translationWork: { title: string; state: string; wrote: boolean }[] }>(
        who,
        `{ translationWork { title state wrote } }`,
      )
    ).data!.translationWork;
  const judged = await practiceIn(app, cast, 'PUBLISHED', { title: 'Waits for Samir', facts: [] });
  await translationIn(app, judged, 'sv', 'IN_REVIEW', { translator, reviewer: second });
  const own = await practiceIn(app, cast, 'PUBLISHED', { title: 'Samir writes', facts: [] });
  await translationIn(app, own, 'sv', 'DRAFT', { translator: second, reviewer: translator });
  const titles = (await mine(second)).map((w) => w.title);
  expect(titles.indexOf('Waits for Samir')).toBeLessThan(titles.indexOf('Samir writes'));
  expect((await mine(translator)).find((w) => w.title === 'Waits for Samir')).toMatchObject({ wrote: true });
  expect((await mine(translator)).map((w) => w.title)).not.toContain('Samir writes');
  await translationIn(app, own, 'da', 'PUBLISHED', { translator, reviewer: second });
  expect((await mine(translator)).find((w) => w.state === 'PUBLISHED')).toBeUndefined();
  await nextEdition(app, cast, own, { need: 'Something else.' });
  expect((await mine(translator)).filter((w) => w.state === 'PUBLISHED')).toEqual([
    { title: 'Samir writes', state: 'PUBLISHED', wrote: true },
  ]);
  expect(await mine(cast.stranger)).toEqual([]);
});

it('tells those whom it concerns, and never the person who did it', async () => {
  const id = await practiceIn(app, cast, 'PUBLISHED', { title: 'Mails go out', facts: [] });
  await app.drain();
  await app.db.query('delete from mail');
  await translationIn(app, id, 'it', 'PUBLISHED', { translator, reviewer: second });
  await nextEdition(app, cast, id, { need: 'Something else.' });
  await app.drain();
  const mails = await app.db.query<{ template: string; name: string }[]>(
    `select m.template, p."displayName" name from mail m join person p on p.email = m."toAddress" where m.template like 'translations.%' order by 1, 2`,
  );
  const of = (template: string) => mails.filter((m) => m.template === `translations.${template}`).map((m) => m.name);
  expect(of('submitted')).toContain('Samir Second');
  expect(of('submitted')).not.toContain('Tove Translator');
  expect(of('published')).toEqual(['Tove Translator']);
  expect(of('older')).toEqual(['Tove Translator']);
});

it('is found by its own words, in the grammar of its language, once for each practice, and no longer once it is withdrawn', async () => {
  const id = await practiceIn(app, cast, 'PUBLISHED', { title: 'Findable tables', facts: [] });
  const slug = await slugOf(app, id);
  const t = await start(translator, id);
  const words = (
    await save(
      translator,
      t,
      Object.fromEntries(t.texts.map((x) => [x.key, x.key === 'need' ? 'Zwölf Suppenküchen und Findable tables' : `${x.key} im Wortlaut`])),
    )
  ).data!.done;
  const handed = (await change(translator, 'submit', { translationId: t.id, expectedVersion: words.version, termNote: '' })).data!.done;
  const find = async (q: string) => {
    await app.drain();
    const { data } = await app.as<{
      search: { total: number; nodes: { address: string; locale: string }[] };
      practices: { total: number; nodes: { id: string }[] };
    }>(
      null,
      `query($q: String!) { search(words: $q) { total nodes { address locale } } practices(words: $q) { total nodes { id passage { text hit } } } }`,
      { q },
    );
    return {
      found: data!.search.nodes.map((n) => n.address),
      browsed: data!.practices.nodes.map((n) => n.id),
      total: data!.practices.total,
    };
  };
  expect(await find('Suppenküche')).toEqual({ found: [], browsed: [], total: 0 });
  await change(second, 'publish', { translationId: t.id, expectedVersion: handed.version });
  expect(await find('Suppenküche')).toEqual({ found: [`/practices/${slug}?lang=de`], browsed: [id], total: 1 });
  // Lists, feed and card bear the title of the page behind them, in the reader's language.
  const { data } = await app.as<{ practices: { nodes: object[] } }>(
    null,
    `query { practices(words: "Suppenküche", lang: "de") { nodes { title { text } summary locale passageLocale } } }`,
  );
  const line = { title: [{ text: 'title im Wortlaut' }], summary: 'summary im Wortlaut', locale: 'de', passageLocale: 'de' };
  expect(data!.practices.nodes).toEqual([line]);
  const { data: english } = await app.as<{ practices: { nodes: object[] } }>(
    null,
    `query { practices(words: "Suppenküche", lang: "en") { nodes { title { text } locale passageLocale } } }`,
  );
  expect(english!.practices.nodes).toEqual([{ title: [{ text: 'Findable tables' }], locale: 'en', passageLocale: 'de' }]);
  const read = async (path: string) => (await fetch(`${app.url}${path}`)).text();
  for (const path of ['/practices/feed.atom?lang=de', `/practices/${slug}/card?lang=de`])
    expect([path, (await read(path)).match(/title im Wortlaut/) !== null, (await read(path)).includes(`${slug}?lang=de`)]).toEqual([
      path,
      true,
      true,
    ]);
  expect(await read(`/practices/${slug}/card?lang=fr`)).toContain('Findable tables');
  expect(await read('/practices/feed.atom')).not.toContain('im Wortlaut');
  // Words that stand in both languages find it once.
  const both = await find('findable');
  expect([both.found.length, both.browsed, both.total]).toEqual([1, [id], 1]);
  const { version } = await app.db.manager.findOneByOrFail(Practice, { id });
  await withdrawPractice(await app.ctxOf(cast.author), {
    practiceId: id,
    expectedVersion: version,
    clientMutationId: newId(),
    reason: 'The organisation asked for it.',
  });
  expect(await find('Suppenküche')).toEqual({ found: [], browsed: [], total: 0 });
});

it('words of the vocabularies have names in every language of the interface; programmes that are called the same everywhere keep theirs', async () => {
  const { data } = await app.as<{ concepts: { code: string; labels: { en: string | null; de: string | null; ar: string | null } }[] }>(
    null,
    `{ concepts(schemes: ["dimension", "target-group", "organisation-type", "instrument", "operation"]) { code labels { en de ar } } }`,
  );
  expect(data!.concepts.length).toBeGreaterThan(70);
  expect(data!.concepts.filter((c) => !c.labels.en || !c.labels.de || !c.labels.ar).map((c) => c.code)).toEqual([
    'INTERREG',
    'ERASMUS+',
    'URBACT',
  ]);
});
it('everybody reads the glossary', async () => {
  const { data } = await app.as<{ glossary: object[] }>(null, `{ glossary { code locale term definition words { locale word } } }`);
  expect(data!.glossary).toEqual([
    {
      code: 'mentor-day',
      locale: 'en',
      term: 'Mentor day',
      definition: 'A day.',
      words: [
        { locale: 'ar', word: 'يوم المرشدين' },
        { locale: 'de', word: 'Mentorentag' },
      ],
    },
  ]);
});

it('comes into the tables of all kinds with what each edition of its practice said, and goes back into those of practices', async () => {
  // Building blocks came later: no text of those tables had any.
  const text = { title: 'From the older tables', questions: 'Was nun?', note: '12 %', buildingBlocks: [] };
  const id = await practiceIn(app, cast, 'PUBLISHED', text);
  await translationIn(app, id, 'de', 'PUBLISHED', { translator, reviewer: second });
  await nextEdition(app, cast, id, { need: 'Something else.' });
  await change(translator, 'start', { kind: 'PRACTICE', ownerId: id, locale: 'de', clientMutationId: newId() });
  const sql: Record<'up' | 'down', string> = { up: '', down: '' };
  for (const way of ['up', 'down'] as const)
    await new TranslationsOfAll1795600000162()[way]({
      query: (text: string) => ((sql[way] += `${text};`), Promise.resolve()),
    } as unknown as QueryRunner);
  const same = (table: string, column: string) =>
    `if not exists (select from before_${table}) or (select count(*) from before_${table} b join ${table} t on t.id = b.id and t.${column} = b.${column} and t.kind = 'PRACTICE') <> (select count(*) from before_${table})
       then raise exception '${column} of ${table} differ'; end if;`;
  await app.asOwner(`begin;
    create temp table before_translation on commit drop as select id, sources from translation where "practiceId" = '${id}';
    create temp table before_translation_edition on commit drop as select id, source from translation_edition where "practiceId" = '${id}';
    ${sql.down} ${sql.up}
    do $$ begin ${same('translation', 'sources')} ${same('translation_edition', 'source')} end $$;
    rollback`);
});
