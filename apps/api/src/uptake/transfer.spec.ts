import type { RecordTransferInput, SaveTransferInput } from '@guildhall/domain/uptake/transfer';
import { TestApp, type Answer, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { stopUnbroken } from '../../test/invariants.js';
import { published, storyDraft } from '../../test/make.stories.js';
import { slugOf, transferInput, transferOf } from '../../test/make.uptake.js';
import { belongs, organisation, practiceCast, practiceIn, type PracticeCast } from '../../test/practice-cast.js';
import { type Organisation } from '../identity/organisation.entity.js';
import { newId } from '../kernel/ids.js';
import { Story } from '../stories/story.entity.js';
import { publishStory, saveStory } from '../stories/story.service.js';
import { withdrawPractice } from '../practices/edition.service.js';
import { Practice } from '../practices/practice.entity.js';
import { PracticeTransfer } from './transfer.entity.js';
import type { PracticeUptakeNode, TransferFormNode } from './uptake.types.js';

let app: TestApp;
let cast: PracticeCast;
let house: Organisation;
let adopter: Who;
let manager: Who;
let practiceId: string;
let slug: string;
beforeAll(async () => {
  app = await TestApp.boot();
  cast = await practiceCast(app);
  house = await organisation(app, 'Harbour House');
  adopter = await person(app, 'Adil Adopter');
  await belongs(app, adopter, house.id);
  manager = await person(app, 'Mona Manager', { grants: [{ role: 'ORG_MANAGER', scopeType: 'ORGANISATION', scopeId: house.id }] });
}, 60_000);
beforeEach(async () => {
  practiceId = await practiceIn(app, cast, 'PUBLISHED');
  slug = await slugOf(app, practiceId);
});
afterAll(() => stopUnbroken(app));

const errorOf = (a: Answer<unknown>) => a.errors?.[0]?.extensions;
const code = (a: Answer<unknown>) => errorOf(a)?.code;
const issues = (a: Answer<unknown>) =>
  (errorOf(a)?.details as unknown as { issues: { path: string; rule: string }[] } | undefined)?.issues.map((i) => `${i.path}:${i.rule}`);
const uptake = async (who: Who | null, of = slug) =>
  (
    await app.as<{ practiceUptake: PracticeUptakeNode | null }>(
      who,
      `query($slug: String!) { practiceUptake(slug: $slug) { id transfers { id version organisationName organisationSlug place state visibility adaptationsHtml resultHtml lessons { title } viewerCanEdit }
         lessons { title slug } reviews { id title } viewerCan { record consult } } }`,
      { slug: of },
    )
  ).data!.practiceUptake;
const form = async (who: Who, transferId: string | null = null) =>
  (
    await app.as<{ transferForm: TransferFormNode | null }>(
      who,
      `query($slug: String!, $id: ID) { transferForm(slug: $slug, transferId: $id) { anyOrganisation organisations { id } lessons { title } transfer { id adaptations lessonIds } } }`,
      { slug, id: transferId },
    )
  ).data!.transferForm;
const run = (who: Who | null, name: string, input: object) =>
  app.as<Record<string, string>>(who, `mutation($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) }`, {
    input,
  });
const record = (who: Who | null, more: Partial<RecordTransferInput> = {}) =>
  run(who, 'recordTransfer', transferInput(practiceId, house.id, more));
const saved = (t: PracticeTransfer, more: Partial<SaveTransferInput> = {}): SaveTransferInput => {
  const { country, place, visibility, state, adaptations, result, lessonIds } = t;
  return { transferId: t.id, expectedVersion: t.version, country, place, visibility, state, adaptations, result, lessonIds, ...more };
};
const again = (id: string) => app.db.manager.findOneByOrFail(PracticeTransfer, { id });
/** What the uptake of practices wrote to somebody about this transfer. */
const told = async (who: Who, transferId: string): Promise<string[]> => {
  await app.drain();
  const rows = (await app.db.query(
    `select m.template from mail m join person p on p.email = m."toAddress" where p.id = $1 and m."threadKey" = $2 order by m.template desc`,
    [who.id, `transfer-${transferId}`],
  )) as { template: string }[];
  return rows.map((r) => r.template);
};

describe('who uses a practice', () => {
  it('is recorded by whoever belongs to the organisation, read by everybody, and told to those whose practice it is', async () => {
    const done = await record(adopter);
    expect(done.errors).toBeUndefined();
    expect((await uptake(null))!.transfers).toEqual([
      {
        id: done.data!.recordTransfer,
        version: 1,
        organisationName: 'Harbour House',
        organisationSlug: house.slug,
        place: 'Leipzig',
        state: 'PLANNED',
        visibility: 'PUBLIC',
        adaptationsHtml: expect.stringContaining('<em>eight</em>') as string,
        resultHtml: '',
        lessons: [],
        viewerCanEdit: false,
      },
    ]);
    const id = done.data!.recordTransfer!;
    expect([await told(cast.author, id), await told(adopter, id)]).toEqual([['uptake.used'], []]);
  });
  it('says nothing of who wrote it down', async () => {
    await record(adopter);
    expect(JSON.stringify([await uptake(null), await uptake(cast.stranger), await uptake(cast.author)])).not.toContain(adopter.id);
  });
  it('is for signed-in people alone where the organisation wants it so; a visitor finds no trace', async () => {
    const none = JSON.stringify(await uptake(null));
    await record(adopter, { visibility: 'REGISTERED' });
    expect(JSON.stringify(await uptake(null))).toBe(none);
    expect((await uptake(cast.stranger))!.transfers.length).toBe(1);
  });
  it('is written by confirmed people, managers, coordinators of the network and administrators, and by nobody else', async () => {
    const asker = await person(app, 'Only Asks');
    await belongs(app, asker, house.id);
    await app.db.query(`update affiliation set state = 'REQUESTED' where "personId" = $1`, [asker.id]);
    for (const who of [cast.stranger, cast.elsewhere, asker]) expect(code(await record(who))).toBe('FORBIDDEN');
    expect(code(await record(null))).toBe('UNAUTHENTICATED');
    for (const [who, place] of [
      [adopter, 'A'],
      [manager, 'B'],
      [cast.screener, 'C'],
      [cast.admin, 'D'],
    ] as const)
      expect((await record(who, { place })).errors).toBeUndefined();
    expect((await uptake(cast.stranger))!.viewerCan.record).toBe(false);
    expect((await uptake(adopter))!.viewerCan).toEqual({ record: true, consult: false });
    expect((await uptake(null))!.viewerCan).toEqual({ record: false, consult: false });
    expect((await uptake(cast.author))!.viewerCan.consult).toBe(true);
    expect((await form(adopter))!).toMatchObject({ anyOrganisation: false, organisations: [{ id: house.id }] });
    expect((await form(cast.screener))!.anyOrganisation).toBe(true);
  });
  it('can be changed by colleagues, but no longer by whoever has left', async () => {
    const leaver = await person(app, 'Lea Leaver');
    await belongs(app, leaver, house.id);
    const t = await transferOf(app, leaver, practiceId, house.id);
    expect((await run(adopter, 'saveTransfer', saved(t, { state: 'RUNNING' }))).errors).toBeUndefined();
    await app.db.query(`update affiliation set state = 'ENDED' where "personId" = $1`, [leaver.id]);
    expect(await form(leaver, t.id)).toBeNull();
    expect(code(await run(leaver, 'saveTransfer', saved(await again(t.id))))).toBe('FORBIDDEN');
    expect(code(await run(leaver, 'removeTransfer', { transferId: t.id, expectedVersion: 2 }))).toBe('FORBIDDEN');
    expect((await form(adopter, t.id))!.transfer!.adaptations).toBe('Two tables instead of *eight*.');
  });
  it('is not the owner itself, not an organisation that nobody has verified, and the same place once', async () => {
    const pending = await organisation(app, 'Pending House');
    await app.db.query(`update organisation set status = 'PENDING' where id = $1`, [pending.id]);
    const own = transferInput(practiceId, cast.owner.id);
    expect(issues(await run(cast.author, 'recordTransfer', own))).toEqual(['organisationId:ownPractice']);
    expect(issues(await run(cast.screener, 'recordTransfer', transferInput(practiceId, pending.id)))).toEqual([
      'organisationId:notVerified',
    ]);
    // Whoever may not know of an organisation hears the same as about one that never was.
    const unknown = [pending.id, newId()].map((id) => run(cast.stranger, 'recordTransfer', transferInput(practiceId, id)));
    expect((await Promise.all(unknown)).map(issues)).toEqual([['organisationId:unknownCode'], ['organisationId:unknownCode']]);
    const both = await Promise.all([record(adopter), record(manager, { place: 'leipzig' })]);
    expect(both.flatMap((a) => issues(a) ?? [])).toEqual(['place:recordedAlready']);
    const repeat = transferInput(practiceId, house.id, { place: 'Halle' });
    expect((await run(adopter, 'recordTransfer', repeat)).data).toEqual((await run(adopter, 'recordTransfer', repeat)).data);
  });
  it('keeps the name of then', async () => {
    await record(adopter);
    await app.db.query(`update organisation set name = 'Merged House', status = 'ARCHIVED' where id = $1`, [house.id]);
    expect((await uptake(null))!.transfers).toMatchObject([{ organisationName: 'Harbour House', organisationSlug: house.slug }]);
    await app.db.query(`update organisation set name = 'Harbour House', status = 'VERIFIED' where id = $1`, [house.id]);
  });
});

describe('how it goes', () => {
  it('moves step by step and says what came of it, which the owner hears once', async () => {
    const t = await transferOf(app, adopter, practiceId, house.id);
    expect(code(await run(adopter, 'saveTransfer', saved(t, { state: 'DONE', result: 'All went well.' })))).toBe('ILLEGAL_TRANSITION');
    await run(adopter, 'saveTransfer', saved(t, { state: 'RUNNING' }));
    expect(issues(await run(adopter, 'saveTransfer', saved(await again(t.id), { state: 'DONE' })))).toEqual(['result:resultMissing']);
    await run(adopter, 'saveTransfer', saved(await again(t.id), { state: 'DONE', result: 'Forty came, nine **stayed**.' }));
    await run(adopter, 'saveTransfer', saved(await again(t.id), { result: 'Forty came, ten stayed.' }));
    expect((await uptake(null))!.transfers).toMatchObject([
      { state: 'DONE', version: 4, resultHtml: expect.stringContaining('ten') as string },
    ]);
    expect(await told(cast.author, t.id)).toEqual(['uptake.used', 'uptake.result']);
  });
  it('loses nothing when two write at once: the second hears what is stored', async () => {
    const t = await transferOf(app, adopter, practiceId, house.id);
    const both = await Promise.all([
      run(adopter, 'saveTransfer', saved(t, { adaptations: 'Mine.' })),
      run(manager, 'saveTransfer', saved(t, { adaptations: 'Hers.' })),
    ]);
    const refused = both.filter((a) => a.errors).map(errorOf);
    const stored = (await again(t.id)).adaptations;
    expect(refused).toMatchObject([{ code: 'CONFLICT', details: { currentVersion: 2, theirs: { adaptations: stored } } }]);
    expect(code(await run(adopter, 'removeTransfer', { transferId: t.id, expectedVersion: 1 }))).toBe('CONFLICT');
    expect((await run(adopter, 'removeTransfer', { transferId: t.id, expectedVersion: 2 })).data).toEqual({ removeTransfer: practiceId });
    expect((await uptake(adopter))!.transfers).toEqual([]);
  });
  it('links lessons that can be read; one that is taken back is not shown any more', async () => {
    const net = cast.network.id;
    const lesson = await published(app, cast.author, net, 'LESSON');
    const hidden = await storyDraft(app, cast.author, net, 'LESSON');
    const story = await published(app, cast.author, net);
    for (const id of [hidden.id, story.id, newId()])
      expect(issues(await record(adopter, { lessonIds: [lesson.id, id] }))).toEqual(['lessonIds.1:unknownCode']);
    const t = await transferOf(app, adopter, practiceId, house.id, { lessonIds: [lesson.id] });
    await app.db.query(`update story set "practiceId" = $1 where id = any($2)`, [practiceId, [lesson.id, hidden.id]]);
    const title = 'We asked too late';
    expect(await uptake(null)).toMatchObject({ lessons: [{ title }], transfers: [{ lessons: [{ title }] }] });
    await app.db.query(`update story set state = 'WITHDRAWN', "withdrawnAt" = now() where id = $1`, [lesson.id]);
    expect(await uptake(null)).toMatchObject({ lessons: [], transfers: [{ lessons: [] }] });
    expect((await run(adopter, 'saveTransfer', saved(t, { state: 'RUNNING' }))).errors).toBeUndefined();
  });
  it('is what a lesson may come from: written by whoever speaks for the organisation, linked once a coordinator has published it', async () => {
    const t = await transferOf(app, adopter, practiceId, house.id);
    const begin = (who: Who | null, more: object = {}) =>
      run(who, 'beginTransferLesson', {
        ...{ transferId: t.id, clientMutationId: newId(), title: 'We needed a second room', locale: 'en' },
        ...more,
      });
    expect([code(await begin(null)), code(await begin(cast.stranger)), code(await begin(cast.elsewhere, { transferId: newId() }))]).toEqual(
      ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND'],
    );
    expect(issues(await begin(adopter, { locale: 'xx' }))).toEqual(['locale:unknownCode']);
    const again = { clientMutationId: newId() };
    const id = (await begin(adopter, again)).data!.beginTransferLesson!;
    expect((await begin(adopter, again)).data!.beginTransferLesson).toBe(id);
    const draft = await app.db.manager.findOneByOrFail(Story, { id });
    expect(draft).toMatchObject({ kind: 'LESSON', state: 'DRAFT', authorId: adopter.id, practiceId, networkId: cast.network.id });
    // Nobody knows of it before it is published, by no list of the practice and not by its form.
    expect(await uptake(manager)).toMatchObject({ lessons: [], transfers: [{ lessons: [] }] });
    expect(await form(manager, t.id)).toMatchObject({ lessons: [], transfer: { lessonIds: [] } });
    const patch = { expected: 'One room.', happened: 'Forty came.', why: 'We asked in May.', advice: 'Two rooms.' };
    await saveStory(await app.ctxOf(adopter), { storyId: id, expectedVersion: 1, clientMutationId: newId(), patch });
    await publishStory(await app.ctxOf(cast.author), { storyId: id, expectedVersion: 2, clientMutationId: newId() });
    const title = 'We needed a second room';
    expect(await uptake(null)).toMatchObject({ lessons: [{ title }], transfers: [{ lessons: [{ title }] }] });
    // What was learned stays when the record goes.
    await run(adopter, 'removeTransfer', { transferId: t.id, expectedVersion: 1 });
    expect(await uptake(null)).toMatchObject({ lessons: [{ title }], transfers: [] });
  });
  it('goes off the pages with the practice', async () => {
    const t = await transferOf(app, adopter, practiceId, house.id);
    const { version } = await app.db.manager.findOneByOrFail(Practice, { id: practiceId });
    const reason = 'The organisation asked for it.';
    await withdrawPractice(await app.ctxOf(cast.author), { practiceId, expectedVersion: version, clientMutationId: newId(), reason });
    for (const who of [null, adopter, cast.author]) expect(await uptake(who)).toBeNull();
    expect(await form(adopter, t.id)).toBeNull();
    expect(code(await record(adopter, { place: 'Halle' }))).toBe('NOT_FOUND');
    expect(code(await run(adopter, 'saveTransfer', saved(t, { state: 'RUNNING' })))).toBe('NOT_FOUND');
    const draft = await practiceIn(app, cast, 'SCREENED');
    expect(await uptake(cast.author, draft)).toBeNull();
    expect(code(await run(cast.screener, 'recordTransfer', transferInput(draft, house.id)))).toBe('NOT_FOUND');
  });
});
