import { randomUUID } from 'node:crypto';
import { practiceTexts, practiceTitles } from '@guildhall/domain/peer-review/practice-dossier';
import fs from 'node:fs';
import { codeOf as code } from '../../test/access.js';
import { TestApp, type Answer, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { stopUnbroken } from '../../test/invariants.js';
import { makeScheme } from '../../test/make.applications.js';
import { makeFinal } from '../../test/make.reports.js';
import { makeCase, makeProgramme, makeSeat, part, scope, type MadeCase } from '../../test/make.reviews.js';
import { belongs, practiceCast, practiceIn, type PracticeCast } from '../../test/practice-cast.js';
import { statementsOf } from '../../test/statements.js';
import { transact } from '../kernel/transact.js';
import type { PeerReviewCase } from './case.entity.js';
import type { Programme } from './rubric.entity.js';

let app: TestApp;
let programme: Programme;
let cast: PracticeCast;
let host: Who;
let manager: Who;
let published: string;
beforeAll(async () => {
  app = await TestApp.boot();
  programme = await makeProgramme(app);
  manager = await person(app, 'Mana Ger', { grants: [{ role: 'PROGRAMME_MANAGER', scopeType: 'PROGRAMME', scopeId: programme.id }] });
  cast = await practiceCast(app);
  host = await person(app, 'Hanna Host');
  await belongs(app, host, cast.owner.id);
  published = await practiceIn(app, cast, 'PUBLISHED');
}, 60_000);
afterAll(() => stopUnbroken(app));

const missing = (a: Answer<unknown>) =>
  (a.errors?.[0]?.extensions.details as { missing?: { rule: string }[] } | undefined)?.missing?.map((m) => m.rule);
const run = <T = Record<string, never>>(who: Who, name: string, type: string, input: object, fields = '') =>
  app.as<T>(who, `mutation($input: ${type}!) { ${name}(input: $input) ${fields} }`, {
    input: { clientMutationId: randomUUID(), ...input },
  });
const start = (who: Who, subject: object) =>
  run<{ startApplication: string }>(who, 'startApplication', 'StartApplicationInput', { programmeId: programme.id, ...subject });
const versionOf = async (id: string): Promise<number> =>
  ((await app.db.query('select version from peer_review_case where id = $1', [id])) as { version: number }[])[0]!.version;
const good = {
  summary: 'We want to know whether people who come to the days reach a lender, and what stops those who do not.',
  guidingQuestions: ['What could we stop asking for?'],
  scopeDimensionKeys: scope,
  languages: ['en'],
  visitMode: 'HYBRID',
  timeZone: 'Europe/Stockholm',
  visitStart: null,
  visitEnd: null,
};
const save = async (who: Who, caseId: string) =>
  run(who, 'saveApplication', 'SaveApplicationInput', { caseId, draft: good, expectedVersion: await versionOf(caseId) }, '{ version }');
const apply = async (who: Who, caseId: string) =>
  run(who, 'applyForReview', 'ApplyForReviewInput', { caseId, expectedVersion: await versionOf(caseId) }, '{ application { state } }');
const choices = async (who: Who) =>
  (
    await app.as<{ applicationChoices: { practices: { id: string; hostName: string; place: string }[]; schemes: object[] } }>(
      who,
      '{ applicationChoices { schemes { id } practices { id title hostName place } } }',
    )
  ).data!.applicationChoices;

describe('a good practice under review', () => {
  it('is offered to the people of its organisation once it is published, and while it is not withdrawn', async () => {
    const screened = await practiceIn(app, cast, 'SCREENED');
    const withdrawn = await practiceIn(app, cast, 'WITHDRAWN');
    const mine = await choices(host);
    expect(mine.practices).toContainEqual({
      id: published,
      title: 'Mentor days: what the host needs',
      hostName: 'Lantern Hub',
      place: 'Malmö',
    });
    expect(mine.practices.map((p) => p.id)).not.toContain(screened);
    expect(mine.practices.map((p) => p.id)).not.toContain(withdrawn);
    // Its author knows of the text that is not published yet; somebody else of the house does not.
    expect((await choices(cast.author)).practices.map((p) => p.id)).not.toContain(screened);
    expect(missing(await start(cast.author, { practiceId: screened }))).toEqual(['practiceUnpublished']);
    expect(code(await start(host, { practiceId: screened }))).toBe('NOT_FOUND');
    expect(missing(await start(host, { practiceId: withdrawn }))).toEqual(['practiceUnpublished']);
    expect((await choices(cast.stranger)).practices).toEqual([]);
    expect(code(await start(cast.stranger, { practiceId: published }))).toBe('FORBIDDEN');
    expect(await statementsOf(() => choices(host))).toBeLessThanOrEqual(8);
  });
  it('begins one case for each round and host, with what the practice says of itself', async () => {
    const { host: other, scheme } = await makeScheme(app, programme.networkId);
    expect(code(await start(other, { schemeId: scheme.id, practiceId: published }))).toBe('INVALID_INPUT');
    expect(code(await start(other, {}))).toBe('INVALID_INPUT');
    const first = (await start(host, { practiceId: published })).data!.startApplication;
    expect((await start(host, { practiceId: published })).data!.startApplication).toBe(first);
    const form = async (who: Who) =>
      app.as<{ caseApplication: object }>(
        who,
        'query($id: ID!) { caseApplication(caseId: $id) { application { subjectType subjectSlug title hostName place country languages summary } missing { rule } } }',
        { id: first },
      );
    const slug = ((await app.db.query('select slug from practice where id = $1', [published])) as { slug: string }[])[0]!.slug;
    expect((await form(host)).data!.caseApplication).toMatchObject({
      application: {
        subjectType: 'PRACTICE',
        subjectSlug: slug,
        title: 'Mentor days: what the host needs',
        hostName: 'Lantern Hub',
        place: 'Malmö',
        country: 'SE',
        languages: ['en'],
      },
      missing: [{ rule: 'oneQuestion' }, { rule: 'chooseDimensions' }],
    });
    expect(code(await form(manager))).toBe('NOT_FOUND');
    expect(await statementsOf(() => form(host))).toBeLessThanOrEqual(8);
  });
  it('gives the case its first dossier: the published text, its figures, and a passage for each dimension in scope', async () => {
    const caseId = (await start(host, { practiceId: published })).data!.startApplication;
    await save(host, caseId);
    expect((await apply(host, caseId)).data).toEqual({ applyForReview: { application: { state: 'APPLIED' } } });
    const [snapshot] = (await app.db.query(`select seq, reason, "subjectId", content from practice_snapshot where "caseId" = $1`, [
      caseId,
    ])) as { content: { sections: { key: string; paragraphs: string[] }[] } }[];
    expect(snapshot).toMatchObject({
      seq: 1,
      reason: 'INITIAL',
      subjectId: published,
      content: {
        summary: good.summary,
        locale: 'en',
        journey: [],
        figures: [{ value: '10', label: 'a year mentor days (2025)', source: 'Nordplus report 2025, p. 9' }],
      },
    });
    const sections = Object.fromEntries(snapshot!.content.sections.map((s) => [s.key, s.paragraphs]));
    expect(sections).toMatchObject({
      'text:need': ['Founders had nobody to ask.'],
      'text:whatisdone': ['– Two experts at each table', '– The question is sent the day before'],
      'text:firststep': ['Ask ten founders what they want to know.'],
      finance: [],
    });
    expect(Object.keys(sections)).not.toContain('text:whyitmaywork');
    const form = await app.as<{ caseApplication: object }>(
      manager,
      'query($id: ID!) { caseApplication(caseId: $id) { application { subjectType hostName } } }',
      { id: caseId },
    );
    expect(form.data!.caseApplication).toEqual({ application: { subjectType: 'PRACTICE', hostName: 'Lantern Hub' } });
    // Taken, it goes on like every case: round 1 on that dossier, and the host corrects it section by section.
    const facilitator = await person(app, 'Fay Facilitator');
    await run(
      manager,
      'setFacilitator',
      'SetFacilitatorInput',
      { caseId, personId: facilitator.id, expectedVersion: await versionOf(caseId) },
      '{ missing { rule } }',
    );
    expect(
      code(
        await run(manager, 'takeCase', 'ApplyForReviewInput', { caseId, expectedVersion: await versionOf(caseId) }, '{ missing { rule } }'),
      ),
    ).toBeUndefined();
    const changed = await run(
      host,
      'changeDossier',
      'ChangeDossierInput',
      { caseId, summary: good.summary, sections: [{ key: 'text:need', text: 'Said better.' }], note: 'Clearer', expectedSeq: 1 },
      '{ caseId }',
    );
    expect(changed.errors).toBeUndefined();
  });
  it('cannot be applied with once it is withdrawn, nor a scheme that is gone', async () => {
    const id = await practiceIn(app, cast, 'PUBLISHED');
    const caseId = (await start(host, { practiceId: id })).data!.startApplication;
    await save(host, caseId);
    await app.db.query(`update practice set state = 'WITHDRAWN', "withdrawnAt" = now(), "withdrawalReason" = 'Gone.' where id = $1`, [id]);
    expect(missing(await apply(host, caseId))).toEqual(['practiceUnpublished']);
    const made = await makeScheme(app, programme.networkId);
    const second = (await start(made.host, { schemeId: made.scheme.id })).data!.startApplication;
    await save(made.host, second);
    await app.db.query(`update scheme set state = 'WITHDRAWN', "withdrawnAt" = now(), "withdrawalReason" = 'Gone.' where id = $1`, [
      made.scheme.id,
    ]);
    expect(missing(await apply(made.host, second))).toEqual(['practiceUnpublished']);
    // One that begins after it is refused at once.
    const other = await makeProgramme(app);
    expect(missing(await start(made.host, { programmeId: other.id, schemeId: made.scheme.id }))).toEqual(['practiceUnpublished']);
  });
  it('lists on its page those reviews that the reader may know of, and to everybody else it looks like a practice without any', async () => {
    const id = await practiceIn(app, cast, 'PUBLISHED', { title: 'Looked at by peers' });
    const [plain] = (await app.db.query(`select slug from practice where id = $1`, [id])) as { slug: string }[];
    const of = (state: PeerReviewCase['state']) =>
      makeCase(app, programme, { subjectType: 'PRACTICE', subjectId: id, state, title: `Review in ${state}` });
    const [draft, applied, running, done] = [await of('DRAFT'), await of('APPLIED'), await of('DESK_REVIEW'), await of('CANCELLED')];
    const [peer, invited, asked] = [await person(app, 'Pia Peer'), await person(app, 'Ines Invited'), await person(app, 'Anna Applied')];
    await makeSeat(app, running, peer);
    await makeSeat(app, running, invited, { state: 'INVITED' });
    await makeSeat(app, applied, asked);
    // Whose conflict was found knows nothing of the case from then on.
    const conflicted = await person(app, 'Karl Conflicted');
    await makeSeat(app, running, conflicted);
    await transact(app.factory.make(null), (ctx) => part(ctx, conflicted, 'CONFLICTED', running.row.id));
    const lists = async (who: Who | null) =>
      (
        await app.as<{ practiceUptake: { reviews: { id: string }[] } }>(
          who,
          `query($slug: String!) { practiceUptake(slug: $slug) { reviews { id title } } }`,
          { slug: plain!.slug },
        )
      ).data!.practiceUptake.reviews.map((r) => r.id);
    const ids = (...cases: MadeCase[]) => cases.map((c) => c.row.id).toSorted();
    const expected: [string, Who | null, string[]][] = [
      ['visitor', null, []],
      ['stranger', cast.stranger, []],
      // Neither who wrote the practice nor who coordinates or runs the place has a part in its reviews.
      ['author', cast.author, []],
      ['coordinator', cast.screener, []],
      ['administrator', cast.admin, []],
      ['of its organisation', host, []],
      // An application that is not sent is for the host alone, and is no review yet.
      ['host of the draft', draft.host, []],
      ['facilitator of the draft', draft.facilitator, []],
      ['host of the application', applied.host, ids(applied)],
      ['facilitator of the application', applied.facilitator, ids(applied)],
      ['peer of the application', asked, []],
      ['who manages the round', manager, ids(applied, running, done)],
      ['host', running.host, ids(running)],
      ['facilitator', running.facilitator, ids(running)],
      ['peer', peer, ids(running)],
      ['invited', invited, ids(running)],
      ['conflicted', conflicted, []],
      ['host of one that is over', done.host, ids(done)],
    ];
    for (const [name, who, sees] of expected) expect([name, (await lists(who)).toSorted()]).toEqual([name, sees]);
  });
  it('has the titles of its page in the dossier', () => {
    for (const locale of ['en', 'de'] as const) {
      const words = JSON.parse(fs.readFileSync(`apps/web/src/features/practices/locales/${locale}.json`, 'utf8')) as Record<string, string>;
      expect(practiceTitles[locale]).toEqual(Object.fromEntries(practiceTexts.map((f) => [f, words[`practices.field.${f}`]])));
    }
  });
});

describe('the next review of the same thing', () => {
  it('is an application like the first: it saves itself and can be sent', async () => {
    const { scheme } = await makeScheme(app, programme.networkId);
    const m = await makeFinal(app, programme, 'CLOSED');
    await app.db.query('update peer_review_case set "subjectId" = $2 where id = $1', [m.made.row.id, scheme.id]);
    expect((await run(m.made.host, 'beginReReview', 'BeginReReviewInput', { caseId: m.made.row.id }, '{ caseId }')).errors).toBeUndefined();
    const [next] = (await app.db.query('select id from peer_review_case where "predecessorCaseId" = $1', [m.made.row.id])) as {
      id: string;
    }[];
    await app.db.query(`update peer_review_case set state = 'FINALISED' where id = $1`, [m.made.row.id]);
    expect((await save(m.made.host, next!.id)).errors).toBeUndefined();
    expect((await apply(m.made.host, next!.id)).data).toEqual({ applyForReview: { application: { state: 'APPLIED' } } });
  });
});
