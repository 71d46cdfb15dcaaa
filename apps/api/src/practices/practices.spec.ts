import { TestApp, type Who } from '../../test/app.js';
import { factId, organisation, practiceCast, practiceIn, wholeText, type PracticeCast } from '../../test/practice-cast.js';
import { newId } from '../kernel/ids.js';
import { fallDue } from './review-day.service.js';

let app: TestApp;
let cast: PracticeCast;
beforeAll(async () => {
  app = await TestApp.boot();
  cast = await practiceCast(app);
}, 60_000);
afterAll(async () => {
  await app.stop();
});

const draftFields =
  'id version state editionNo publishedNo slug missing { path rule } bar viewerCan { edit screen publish discard } content { title need facts { id value mark } } screenings { decision reason screenerName }';
type Draft = {
  id: string;
  version: number;
  state: string;
  editionNo: number;
  slug: string | null;
  missing: { path: string; rule: string }[];
  bar: string | null;
  viewerCan: Record<string, boolean>;
  content: { title: string; need: string; facts: { id: string; value: string; mark: string }[] };
  screenings: { decision: string }[];
};
const read = async (who: Who | null, id: string) =>
  (await app.as<{ practiceDraft: Draft | null }>(who, `query($id: ID!) { practiceDraft(practiceId: $id) { ${draftFields} } }`, { id })).data
    ?.practiceDraft ?? null;
const step = (who: Who | null, name: string, type: string, input: object, fields = draftFields) =>
  app.as<Record<string, Draft>>(who, `mutation($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, { input });
const submit = (who: Who, practiceId: string, expectedVersion: number) =>
  step(who, 'submitPractice', 'PracticeStepInput', { practiceId, expectedVersion });
const screen = (who: Who, practiceId: string, expectedVersion: number, more: object = {}) =>
  step(who, 'screenPractice', 'ScreenPracticeInput', {
    practiceId,
    expectedVersion,
    clientMutationId: newId(),
    decision: 'ACCEPT',
    reason: 'Clear and well sourced.',
    verifiedFactIds: [],
    ...more,
  });
const savePatch = (who: Who, practiceId: string, expectedVersion: number, patch: object, clientMutationId = newId()) =>
  step(who, 'savePracticeDraft', 'SavePracticeDraftInput', { practiceId, expectedVersion, clientMutationId, patch });
const publish = (who: Who, practiceId: string, expectedVersion: number, more: object = {}) =>
  step(
    who,
    'publishPractice',
    'PublishPracticeInput',
    {
      practiceId,
      expectedVersion,
      clientMutationId: newId(),
      licence: 'CC-BY-4.0',
      ownerConsent: true,
      consentGivenBy: 'Maria Test, director',
      ...more,
    },
    'id slug state editionNo',
  );
const codeOf = (a: { errors?: { extensions: { code: string; details: object } }[] }) => a.errors?.[0]?.extensions;

describe('from the first word to the page', () => {
  it('walks through with all that each step leaves behind', async () => {
    const started = await step(cast.author, 'startPractice', 'StartPracticeInput', {
      clientMutationId: newId(),
      networkId: cast.network.id,
      title: 'Mentor days',
    });
    const id = started.data!.startPractice!.id;
    expect(started.data!.startPractice).toMatchObject({
      version: 1,
      state: 'DRAFT',
      editionNo: 1,
      slug: null,
      viewerCan: { edit: true, screen: false, publish: false, discard: true },
      bar: 'OWN_WORK',
    });
    const refused = await submit(cast.author, id, 1);
    expect(codeOf(refused)).toMatchObject({ code: 'NOT_READY', details: { entity: 'Practice' } });
    expect((codeOf(refused)!.details as { missing: { path: string }[] }).missing.map((m) => m.path)).toEqual(
      expect.arrayContaining(['summary', 'country', 'dimensions', 'need', 'limits']),
    );
    expect((await read(cast.author, id))!.content.title).toBe('Mentor days');

    await savePatch(cast.author, id, 1, wholeText);
    expect((await read(cast.author, id))!.missing).toEqual([]);
    expect((await submit(cast.author, id, 2)).data!.submitPractice).toMatchObject({ state: 'SUBMITTED', viewerCan: { edit: false } });
    expect(await read(cast.screener, id)).toMatchObject({ bar: null, viewerCan: { screen: true, edit: false } });
    const back = await screen(cast.screener, id, 3, { decision: 'REVISE', reason: 'Say who pays for the experts.' });
    expect(back.data!.screenPractice).toMatchObject({
      state: 'REVISION_ASKED',
      screenings: [{ decision: 'REVISE', reason: 'Say who pays for the experts.', screenerName: 'Aino Screener' }],
    });
    await savePatch(cast.author, id, 4, { howItIsOrganised: 'The city pays the experts.' });
    await submit(cast.author, id, 5);
    const accepted = await screen(cast.screener, id, 6, { verifiedFactIds: [factId(1)] });
    expect(accepted.data!.screenPractice!.content.facts[0]!.mark).toBe('VERIFIED');
    expect((await publish(cast.author, id, 7)).data!.publishPractice).toEqual({
      id,
      slug: 'mentor-days-what-the-host-needs',
      state: 'PUBLISHED',
      editionNo: 1,
    });

    const page = await app.as<{ practice: Record<string, never> }>(
      null,
      `{ practice(slug: "mentor-days-what-the-host-needs") { title editionNo draftState viewerCan { begin openDraft }
      edition { number ownerName licence authorNames contentHash screenedAt texts { field html } facts { value unit asOf sourceTitle sourceUrl grade mark } } editions { number } } }`,
    );
    expect(page.data!.practice).toMatchObject({
      title: wholeText.title,
      editionNo: 1,
      draftState: null,
      viewerCan: { begin: false, openDraft: false },
      editions: [{ number: 1 }],
      edition: {
        ownerName: 'Lantern Hub',
        licence: 'CC-BY-4.0',
        authorNames: ['Ingrid Author'],
        contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        screenedAt: expect.stringMatching(/Z$/) as string,
        facts: [
          {
            value: '10',
            unit: 'a year',
            asOf: '2025',
            sourceTitle: 'Nordplus report 2025, p. 9',
            sourceUrl: 'https://example.org/report',
            grade: 'MEASURED',
            mark: 'VERIFIED',
          },
        ],
      },
    });
    const texts = (page.data!.practice as unknown as { edition: { texts: { field: string; html: string }[] } }).edition.texts;
    expect(texts.find((t) => t.field === 'need')!.html).toContain('<strong>nobody to ask</strong>');
    expect(texts.map((t) => t.field)).toEqual(['need', 'whatIsDone', 'howItIsOrganised', 'limits']);
    expect(
      (await app.db.query(`select name from activity where payload->>'practiceId' = $1 order by id`, [id])).map(
        (r: { name: string }) => r.name,
      ),
    ).toEqual([
      'practice.started',
      'practice.submitted',
      'practice.screened',
      'practice.submitted',
      'practice.screened',
      'practice.published',
    ]);
  });

  it('a new edition leaves the old one as it was', async () => {
    const id = await practiceIn(app, cast, 'PUBLISHED', { title: 'Founding in tandem' });
    const begin = await step(cast.author, 'beginPracticeEdition', 'BeginPracticeEditionInput', {
      practiceId: id,
      clientMutationId: newId(),
    });
    expect(begin.data!.beginPracticeEdition).toMatchObject({ state: 'DRAFT', editionNo: 2, slug: 'founding-in-tandem' });
    const v = begin.data!.beginPracticeEdition!.version;
    await savePatch(cast.author, id, v, { need: 'Founders had **nobody** to ask in their language.' });
    expect(
      (await app.as<{ practice: { edition: { number: number } } }>(null, `{ practice(slug: "founding-in-tandem") { edition { number } } }`))
        .data!.practice.edition.number,
    ).toBe(1);
    await submit(cast.author, id, v + 1);
    await screen(cast.screener, id, v + 2);
    expect((await publish(cast.author, id, v + 3)).data!.publishPractice).toMatchObject({ editionNo: 2, slug: 'founding-in-tandem' });
    const q = (n: string) => `{ practice(slug: "founding-in-tandem"${n}) { edition { number texts { field html } } editions { number } } }`;
    type P = { practice: { edition: { number: number; texts: { field: string; html: string }[] }; editions: { number: number }[] } };
    const needOf = (p: P) => p.practice.edition.texts.find((t) => t.field === 'need')!.html;
    const latest = (await app.as<P>(null, q(''))).data!;
    const first = (await app.as<P>(null, q(', edition: 1'))).data!;
    expect([latest.practice.edition.number, first.practice.edition.number, latest.practice.editions.map((e) => e.number)]).toEqual([
      2,
      1,
      [2, 1],
    ]);
    expect(needOf(first)).toContain('nobody to ask');
    expect(needOf(latest)).toContain('in their language');
    expect(codeOf(await app.as(null, q(', edition: 3')))).toEqual({ code: 'NOT_FOUND', details: { entity: 'Practice' } });
    const changes = await app.as<{ practiceChanges: { field: string; parts: { kind: string; text: string }[] }[] }>(
      null,
      `{ practiceChanges(slug: "founding-in-tandem", from: 1, to: 2) { field parts { kind text } } }`,
    );
    expect(changes.data!.practiceChanges.map((c) => c.field)).toEqual(['need']);
    expect(changes.data!.practiceChanges[0]!.parts.some((p) => p.kind === 'ADDED' && p.text.includes('language'))).toBe(true);
  });

  it('the database itself refuses to change what was published', async () => {
    await practiceIn(app, cast, 'PUBLISHED');
    await expect(app.db.query(`update practice_edition set content = '{}'`)).rejects.toThrow('never changes');
    await expect(app.db.query(`update practice_edition set licence = 'CC0-1.0'`)).rejects.toThrow('never changes');
    await expect(app.db.query(`delete from practice_edition`)).rejects.toThrow('never changes');
    await expect(app.db.query(`update practice_revision set patch = '{}'`)).rejects.toThrow('never change');
    await expect(app.db.query(`update practice_screening set decision = 'REVISE'`)).rejects.toThrow('never change');
    await app.db.query(`update practice_edition set "htmlVersion" = "htmlVersion"`);
  });

  it('two of the same title get two addresses', async () => {
    const ids = [
      await practiceIn(app, cast, 'SCREENED', { title: 'Same words' }),
      await practiceIn(app, cast, 'SCREENED', { title: 'Same words' }),
    ];
    const [a, b] = await Promise.all(ids.map(async (id) => publish(cast.author, id, (await read(cast.author, id))!.version)));
    expect([a!.data!.publishPractice!.slug, b!.data!.publishPractice!.slug].sort()).toEqual(['same-words', 'same-words-2']);
  });

  it('withdrawal leaves a tombstone with reason and date, and no text', async () => {
    await practiceIn(app, cast, 'WITHDRAWN', { title: 'To be withdrawn' });
    const page = await app.as(
      null,
      `{ practice(slug: "to-be-withdrawn") { state title withdrawalReason withdrawnAt edition { number } editions { number } } }`,
    );
    expect(page.data).toEqual({
      practice: {
        state: 'WITHDRAWN',
        title: 'To be withdrawn',
        withdrawalReason: 'The organisation asked for it.',
        withdrawnAt: expect.stringMatching(/Z$/) as string,
        edition: null,
        editions: [],
      },
    });
    expect((await app.as(null, `{ practice(slug: "to-be-withdrawn", edition: 1) { edition { number } } }`)).data).toEqual({
      practice: { edition: null },
    });
    expect((await app.as(null, `{ practiceChanges(slug: "to-be-withdrawn", from: 1, to: 1) { field } }`)).data).toEqual({
      practiceChanges: null,
    });
  });

  it('falls due after 24 months and is confirmed by a new edition', async () => {
    const id = await practiceIn(app, cast, 'PUBLISHED', { title: 'Falls due' });
    const stateOf = async () => ((await app.db.query(`select state from practice where id = $1`, [id])) as { state: string }[])[0]!.state;
    await fallDue(app.factory.make(null));
    expect(await stateOf()).toBe('PUBLISHED');
    app.clock.advance(731 * 86_400_000);
    await fallDue(app.factory.make(null));
    await fallDue(app.factory.make(null));
    expect(await stateOf()).toBe('DUE_FOR_REVIEW');
    app.clock.reset();
    const d = (await step(cast.author, 'beginPracticeEdition', 'BeginPracticeEditionInput', { practiceId: id, clientMutationId: newId() }))
      .data!.beginPracticeEdition!;
    await submit(cast.author, id, d.version);
    await screen(cast.screener, id, d.version + 1);
    expect((await publish(cast.author, id, d.version + 2)).data!.publishPractice!.state).toBe('RECONFIRMED');
  });
});

describe('screening', () => {
  it.each([
    ['the author', 'author', 'OWN_WORK'],
    ['a coordinator of the organisation it speaks for', 'colleague', 'SAME_ORGANISATION'],
  ] as const)('is not for %s', async (_, who, reason) => {
    const id = await practiceIn(app, cast, 'SUBMITTED');
    expect(codeOf(await screen(cast[who], id, 3))).toEqual({
      code: 'FORBIDDEN',
      details: { entity: 'PracticeDraft', action: 'screen', reason },
    });
    expect((await read(cast[who], id))!.viewerCan.screen).toBe(false);
    expect((await read(cast.author, id))!.state).toBe('SUBMITTED');
  });
  it.each(['stranger', 'elsewhere'] as const)('does not exist for %s', async (who) => {
    const id = await practiceIn(app, cast, 'SUBMITTED');
    expect(codeOf(await screen(cast[who], id, 3))).toEqual({ code: 'NOT_FOUND', details: { entity: 'PracticeDraft' } });
  });
  it('asks for a reason', async () => {
    const id = await practiceIn(app, cast, 'SUBMITTED');
    expect(codeOf(await screen(cast.screener, id, 3, { reason: 'no' }))).toMatchObject({
      code: 'INVALID_INPUT',
      details: { issues: [{ path: 'reason', rule: 'tooShort' }] },
    });
  });
  it('of two at once counts one', async () => {
    const id = await practiceIn(app, cast, 'SUBMITTED');
    const answers = await Promise.all([screen(cast.screener, id, 3), screen(cast.second, id, 3, { decision: 'REVISE' })]);
    expect(answers.map((a) => codeOf(a)?.code ?? 'done').sort()).toEqual(['ILLEGAL_TRANSITION', 'done']);
    expect(await app.db.query(`select count(*)::int n from practice_screening where "practiceId" = $1`, [id])).toEqual([{ n: 1 }]);
  });
  it('a repeat of the same click has one effect', async () => {
    const id = await practiceIn(app, cast, 'SUBMITTED');
    const clientMutationId = newId();
    const answers = [await screen(cast.screener, id, 3, { clientMutationId }), await screen(cast.screener, id, 3, { clientMutationId })];
    expect(answers.map((a) => a.data?.screenPractice?.state)).toEqual(['SCREENED', 'SCREENED']);
  });
  it('the queue shows what waits, and to whom it is shut', async () => {
    const id = await practiceIn(app, cast, 'SUBMITTED', { title: 'Waits in the queue' });
    const queue = async (who: Who) =>
      (
        await app.as<{ practiceScreeningQueue: { nodes: { id: string; bar: string | null }[] } }>(
          who,
          `{ practiceScreeningQueue(page: { first: 100 }) { nodes { id bar } } }`,
        )
      ).data!.practiceScreeningQueue.nodes.find((n) => n.id === id);
    expect(await queue(cast.screener)).toEqual({ id, bar: null });
    expect(await queue(cast.colleague)).toEqual({ id, bar: 'SAME_ORGANISATION' });
    expect(await queue(cast.stranger)).toBeUndefined();
    expect(await queue(cast.elsewhere)).toBeUndefined();
  });
  it('lists of one request go their own ways: other pages, other order, each as if it were asked for alone', async () => {
    for (const title of ['First', 'Second', 'Third']) await practiceIn(app, cast, 'SUBMITTED', { title });
    type Page = { nodes: { id: string }[]; endCursor: string | null; hasMore: boolean };
    const fields = '{ nodes { id } endCursor hasMore }';
    const ask = async (lists: string) => (await app.as<Record<string, Page>>(cast.admin, `{ ${lists} }`)).data!;
    const queue = (name: string, first: number, after = '') =>
      `${name}: practiceScreeningQueue(page: { first: ${first}${after && `, after: "${after}"`} }) ${fields}`;
    const { all } = await ask(queue('all', 100));
    const { one, own, two } = await ask(`${queue('one', 1)} own: ownPractices ${fields} ${queue('two', 2)}`);
    const { rest } = await ask(queue('rest', 100, two!.endCursor!));
    const ids = (page?: Page) => page!.nodes.map((n) => n.id);
    expect([ids(one), ids(two), ids(rest), ids(own)]).toEqual([ids(all).slice(0, 1), ids(all).slice(0, 2), ids(all).slice(2), []]);
    expect([one!.hasMore, all!.hasMore]).toEqual([true, false]);
    const mine = (await app.as<Record<string, Page>>(cast.author, `{ own: ownPractices(page: { first: 100 }) ${fields} }`)).data!.own;
    expect(ids(mine).slice(0, 3)).toEqual(ids(all).slice(-3).toReversed());
  });
});

describe('every step at the wrong moment or by the wrong person is refused and changes nothing', () => {
  const states = ['DRAFT', 'SUBMITTED', 'REVISION_ASKED', 'SCREENED', 'PUBLISHED', 'WITHDRAWN'] as const;
  const may: Record<string, readonly string[]> = {
    submitPractice: ['DRAFT', 'REVISION_ASKED'],
    takeBackPractice: ['SUBMITTED', 'SCREENED'],
    screenPractice: ['SUBMITTED'],
    publishPractice: ['SCREENED'],
    savePracticeDraft: ['DRAFT', 'REVISION_ASKED'],
    discardPractice: ['DRAFT', 'REVISION_ASKED'],
    beginPracticeEdition: ['PUBLISHED'],
  };
  it.each(states)('in %s', async (state) => {
    for (const [name, allowed] of Object.entries(may)) {
      const id = await practiceIn(app, cast, state);
      const before = await read(cast.author, id);
      const input = { practiceId: id, expectedVersion: before!.version };
      const key = { clientMutationId: newId() };
      const go = (who: Who) =>
        name === 'screenPractice'
          ? screen(who, id, before!.version)
          : name === 'publishPractice'
            ? publish(who, id, before!.version)
            : name === 'savePracticeDraft'
              ? savePatch(who, id, before!.version, { need: 'changed' })
              : name === 'beginPracticeEdition'
                ? step(who, name, 'BeginPracticeEditionInput', { practiceId: id, ...key })
                : name === 'discardPractice'
                  ? app.as<Record<string, Draft>>(who, `mutation($input: PracticeStepInput!) { discardPractice(input: $input) }`, { input })
                  : step(who, name, 'PracticeStepInput', input);
      const published = state === 'PUBLISHED' || state === 'WITHDRAWN';
      // A stranger learns that a published practice is there, never that it has a working copy.
      expect({ name, code: codeOf(await go(cast.stranger))?.code }).toEqual({
        name,
        code: name === 'beginPracticeEdition' && published ? 'FORBIDDEN' : 'NOT_FOUND',
      });
      const answer = await go(name === 'screenPractice' ? cast.screener : cast.author);
      if (allowed.includes(state)) expect({ name, errors: answer.errors }).toEqual({ name, errors: undefined });
      else {
        expect({ name, state, code: codeOf(answer)?.code }).toEqual({
          name,
          state,
          code: name === 'discardPractice' && published ? 'FORBIDDEN' : 'ILLEGAL_TRANSITION',
        });
        expect(await read(cast.author, id)).toEqual(before);
      }
    }
  });
  it('publication needs consent, a licence of the list and a coordinator', async () => {
    const id = await practiceIn(app, cast, 'SCREENED');
    expect(codeOf(await publish(cast.author, id, 4, { ownerConsent: false }))).toMatchObject({
      code: 'INVALID_INPUT',
      details: { issues: [{ path: 'ownerConsent', rule: 'consentMissing' }] },
    });
    expect(codeOf(await publish(cast.author, id, 4, { licence: 'ALL-RIGHTS' }))).toMatchObject({
      code: 'INVALID_INPUT',
      details: { issues: [{ path: 'licence', rule: 'unknownCode' }] },
    });
    const plain = { ...cast, author: cast.stranger };
    const theirs = await practiceIn(app, plain, 'SCREENED', { ownerOrganisationId: cast.owner.id });
    expect(codeOf(await publish(cast.stranger, theirs, 4))).toMatchObject({ code: 'FORBIDDEN', details: { action: 'publish' } });
  });
  it('a FULL write-up is not published on screening alone', async () => {
    const id = await practiceIn(app, cast, 'SCREENED');
    await app.db.query(`update practice set form = 'FULL' where id = $1`, [id]);
    expect(codeOf(await publish(cast.author, id, 4))).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    expect((await read(cast.author, id))!.viewerCan.publish).toBe(false);
  });
});

describe('autosave', () => {
  it('tells base, theirs and yours of what two changed, and stores nothing of it', async () => {
    const id = await practiceIn(app, cast, 'DRAFT');
    await savePatch(cast.author, id, 2, { need: 'First tab.', title: 'First tab' });
    const second = await savePatch(cast.author, id, 2, { need: 'Second tab.', limits: 'Second tab too.' });
    expect(codeOf(second)).toEqual({
      code: 'CONFLICT',
      details: {
        entity: 'PracticeDraft',
        currentVersion: 3,
        base: { need: 'Founders had **nobody to ask**.' },
        theirs: { need: 'First tab.' },
        yours: { need: 'Second tab.' },
      },
    });
    expect(await app.db.query(`select content->>'limits' l, content->>'need' n, version from practice_draft where id = $1`, [id])).toEqual([
      { l: 'Experts get tired.', n: 'First tab.', version: 3 },
    ]);
  });
  it('merges what only one of them touched', async () => {
    const id = await practiceIn(app, cast, 'DRAFT');
    await savePatch(cast.author, id, 2, { need: 'First tab.' });
    const second = await savePatch(cast.author, id, 2, { limits: 'Second tab.', need: 'Founders had **nobody to ask**.' });
    expect(second.data!.savePracticeDraft).toMatchObject({ version: 4, content: { need: 'First tab.' } });
  });
  it('a repeated save counts once', async () => {
    const id = await practiceIn(app, cast, 'DRAFT');
    const key = newId();
    for (let i = 0; i < 2; i++)
      expect((await savePatch(cast.author, id, 2, { need: 'Once.' }, key)).data!.savePracticeDraft!.version).toBe(3);
    expect(await app.db.query(`select count(*)::int n from practice_revision where "draftId" = $1`, [id])).toEqual([{ n: 3 }]);
  });
  it('nobody verifies their own figure, and a changed one loses its mark', async () => {
    const id = await practiceIn(app, cast, 'DRAFT');
    const fact = { ...wholeText.facts![0]!, mark: 'VERIFIED' };
    expect((await savePatch(cast.author, id, 2, { facts: [fact] })).data!.savePracticeDraft!.content.facts[0]!.mark).toBe('UNCHECKED');
  });
  it.each([
    ['ten megabytes', { need: 'x'.repeat(10_000_000) }, null],
    ['a text over its length', { need: 'x'.repeat(10_001) }, ['patch.need', 'tooLong']],
    ['NUL', { title: 'a\u0000b' }, ['patch.title', 'badCharacters']],
    ['a lone surrogate', { limits: 'a\ud800' }, ['patch.limits', 'badCharacters']],
    ['an unknown dimension', { dimensions: ['mentoring', 'nothing'] }, ['patch.dimensions', 'unknownCode']],
    ['an unknown country', { country: 'XX' }, ['patch.country', 'unknownCode']],
    [
      'a source that is not there',
      { facts: [{ ...wholeText.facts![0]!, sourceId: factId(99) }] },
      ['patch.facts.0.sourceId', 'unknownCode'],
    ],
    ['an organisation that is not there', { ownerOrganisationId: factId(98) }, ['patch.ownerOrganisationId', 'unknownCode']],
    [
      'a link that runs',
      { facts: [{ ...wholeText.facts![0]!, sourceUrl: 'javascript:alert(1)' }] },
      ['patch.facts.0.sourceUrl', 'notALink'],
    ],
  ])('refuses %s in words of its own', async (_, patch, expected) => {
    const id = await practiceIn(app, cast, 'DRAFT');
    if (!expected) {
      const r = await app.post(cast.author, {
        query: `mutation($input: SavePracticeDraftInput!) { savePracticeDraft(input: $input) { id } }`,
        variables: { input: { practiceId: id, expectedVersion: 2, clientMutationId: newId(), patch } },
      });
      expect(r.status).toBe(413);
    } else
      expect(codeOf(await savePatch(cast.author, id, 2, patch))).toMatchObject({
        code: 'INVALID_INPUT',
        details: { issues: [{ path: expected[0], rule: expected[1] }] },
      });
    expect((await read(cast.author, id))!.version).toBe(2);
  });
  it('script in every field comes out harmless', async () => {
    const evil = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    const id = await practiceIn(app, cast, 'PUBLISHED', {
      title: `Evil ${evil}`,
      summary: `${evil} that is long enough to be a summary of a practice`,
      place: evil,
      need: evil,
      whatIsDone: `[x](javascript:alert(1)) ${evil}`,
      howItIsOrganised: evil,
      whyItMayWork: evil,
      limits: evil,
      mustHave: evil,
      niceToHave: evil,
      firstStep: evil,
      questions: evil,
      note: evil,
      facts: [{ ...wholeText.facts![0]!, label: evil, value: evil.slice(0, 50), unit: evil.slice(0, 50), note: evil }],
    });
    const slug = ((await app.db.query(`select slug from practice where id = $1`, [id])) as { slug: string }[])[0]!.slug;
    const page = await app.as<{ practice: { edition: { texts: { html: string }[] } } }>(
      null,
      `query($slug: String!) { practice(slug: $slug) { edition { texts { html } } } }`,
      { slug },
    );
    for (const t of page.data!.practice.edition.texts) expect(t.html).not.toMatch(/<script|<img|onerror=alert\(1\)>|href="javascript/i);
  });
});

it('mails reach those who can do something about it, and nobody else', async () => {
  await app.drain();
  const before = new Set(((await app.db.query('select id from mail')) as { id: string }[]).map((m) => m.id));
  await practiceIn(app, cast, 'PUBLISHED', { title: 'Told by mail' });
  await app.drain();
  const mails = (
    (await app.db.query(`select m.id, m.template, p."displayName" who from mail m join person p on p.email = m."toAddress"`)) as {
      id: string;
      template: string;
      who: string;
    }[]
  ).filter((m) => !before.has(m.id));
  expect(mails.map((m) => `${m.template} ${m.who}`).sort()).toEqual([
    'practices.published Ingrid Author',
    'practices.screened Ingrid Author',
    'practices.submitted Aino Screener',
    'practices.submitted Second Screener',
  ]);
}, 40_000);

describe('a draft', () => {
  it('is not there for others: by id, in lists, in previews', async () => {
    const id = await practiceIn(app, cast, 'DRAFT', { title: 'Nobody knows' });
    for (const who of [cast.stranger, cast.elsewhere, cast.admin]) {
      expect(await read(who, id)).toBeNull();
      expect((await app.as(who, `query($id: ID!) { practicePreview(practiceId: $id) { title } }`, { id })).data).toEqual({
        practicePreview: null,
      });
      expect(JSON.stringify(await app.as(who, `{ ownPractices { nodes { id } } practiceScreeningQueue { nodes { id } } }`))).not.toContain(
        id,
      );
    }
    expect(codeOf(await app.as(null, `query($id: ID!) { practiceDraft(practiceId: $id) { id } }`, { id }))).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    expect(codeOf(await app.as(null, `query($s: String!) { practice(slug: $s) { id } }`, { s: id }))).toMatchObject({ code: 'NOT_FOUND' });
  });
  it('shows its preview exactly as the page that will be', async () => {
    const id = await practiceIn(app, cast, 'SCREENED', { title: 'Preview and page' });
    const f = 'title summary facts { value sourceTitle mark } texts { field html } dimensions ownerName authorNames contentHash';
    const preview = (
      await app.as<{ practicePreview: { texts: { html: string }[] } }>(
        cast.author,
        `query($id: ID!) { practicePreview(practiceId: $id) { ${f} } }`,
        { id },
      )
    ).data!.practicePreview;
    await publish(cast.author, id, 4);
    const page = (await app.as<{ practice: { edition: object } }>(null, `{ practice(slug: "preview-and-page") { edition { ${f} } } }`))
      .data!.practice.edition;
    expect(page).toEqual(preview);
  });
  it('can be deleted while nobody has published it', async () => {
    const id = await practiceIn(app, cast, 'DRAFT');
    const r = await app.as(cast.author, `mutation($input: PracticeStepInput!) { discardPractice(input: $input) }`, {
      input: { practiceId: id, expectedVersion: 2 },
    });
    expect(r.data).toEqual({ discardPractice: id });
    expect(await read(cast.author, id)).toBeNull();
  });
  it('carries its sources into the edition, so that the register may change', async () => {
    const sourceId = newId();
    await app.db.query(
      `insert into source (id, "createdAt", "updatedAt", version, key, kind, title, url, supports) values ($1, now(), now(), 1, null, 'page', 'Annual report', 'https://example.org/a', '')`,
      [sourceId],
    );
    const id = await practiceIn(app, cast, 'PUBLISHED', {
      title: 'With a source',
      facts: [{ ...wholeText.facts![0]!, sourceId, sourceTitle: '', sourceUrl: '' }],
    });
    await app.db.query(`update source set title = 'Renamed' where id = $1`, [sourceId]);
    expect((await app.as(null, `{ practice(slug: "with-a-source") { edition { facts { sourceTitle sourceUrl } } } }`)).data).toEqual({
      practice: { edition: { facts: [{ sourceTitle: 'Annual report', sourceUrl: 'https://example.org/a' }] } },
    });
    expect(id).toBeDefined();
  });
  it('can be written for another organisation, whose people then do not screen it', async () => {
    const other = await organisation(app, 'Ester Foundation');
    const id = await practiceIn(app, cast, 'SUBMITTED', { ownerOrganisationId: other.id });
    expect((await screen(cast.colleague, id, 3)).data!.screenPractice!.state).toBe('SCREENED');
  });
});
