import { randomUUID } from 'node:crypto';
import { codeOf as code, mailsTo } from '../../test/access.js';
import { TestApp, type Answer, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { stopUnbroken } from '../../test/invariants.js';
import { makeCase, makeProgramme, makeSeat, makeTeam, part, type MadeCase } from '../../test/make.reviews.js';
import { transact } from '../kernel/transact.js';
import type { Programme } from './rubric.entity.js';

let app: TestApp;
let programme: Programme;
let manager: Who;
let admin: Who;
let coordinator: Who;
beforeAll(async () => {
  app = await TestApp.boot();
  admin = await person(app, 'Ada Ministrator', { administrator: true });
}, 60_000);
beforeEach(async () => {
  programme = await makeProgramme(app);
  manager = await manages('Mana Ger');
  const inNetwork = { scopeType: 'NETWORK' as const, scopeId: programme.networkId };
  coordinator = await person(app, 'Co Ordinator', { grants: [{ role: 'COORDINATOR', ...inNetwork }] });
});
afterAll(() => stopUnbroken(app));

const manages = (name: string) =>
  person(app, name, { grants: [{ role: 'PROGRAMME_MANAGER', scopeType: 'PROGRAMME', scopeId: programme.id }] });
const run = (who: Who, name: string, type: string, input: object, fields = ''): Promise<Answer<Record<string, unknown>>> =>
  app.as(who, `mutation($input: ${type}!) { ${name}(input: $input) ${fields} }`, { input: { clientMutationId: randomUUID(), ...input } });
const versionOf = async (table: string, id: string) =>
  ((await app.db.query(`select version from "${table}" where id = $1`, [id])) as { version: number }[])[0]!.version;
const file = (by: Who, input: object) => run(by, 'fileConflict', 'FileConflictInput', input);
/** Somebody of the case says it, the facilitator confirms it. */
async function conflicted(made: MadeCase, who: Who, by = made.host) {
  const filed = await file(by, { caseId: made.row.id, personId: who.id, type: 'EMPLOYMENT', note: 'They paid us last year.' });
  expect(filed.errors).toBeUndefined();
  const [k] = (await app.db.query(`select id, version from conflict_record where "caseId" = $1 and "personId" = $2`, [
    made.row.id,
    who.id,
  ])) as {
    id: string;
    version: number;
  }[];
  const ruling = { conflictId: k!.id, ruling: 'CONFIRMED', note: 'Looked into it.', expectedVersion: k!.version };
  expect((await run(made.facilitator, 'decideConflict', 'DecideConflictInput', ruling)).errors).toBeUndefined();
}
interface Unmanaged {
  caseId: string;
  programmeName: string;
  candidates: { personId: string; name: string }[];
}
const unmanaged = async () =>
  (
    await app.as<{ casesWithoutManager: Unmanaged[] }>(
      admin,
      '{ casesWithoutManager { caseId programmeName candidates { personId name } } }',
    )
  ).data!.casesWithoutManager;
const of = async (made: MadeCase) => (await unmanaged()).find((u) => u.caseId === made.row.id);
const name = (who: Who, made: MadeCase, personId: string) =>
  run(who, 'nameDeputyManager', 'NameDeputyManagerInput', { caseId: made.row.id, personId });
const read = (who: Who, query: string, made: MadeCase) =>
  app.as<Record<string, Record<string, unknown>>>(who, `query($id: ID!) { ${query} }`, { id: made.row.id });
const deputy = async (who: Who, made: MadeCase) =>
  (await read(who, 'reviewCase(id: $id) { deputyName }', made)).data!['reviewCase']!['deputyName'];
const address = async (who: Who) =>
  ((await app.db.query('select email from person where id = $1', [who.id])) as { email: string }[])[0]!.email;

/** All that a manager is told of cases: of one case by its id, and in lists and counts. */
const byId = [
  'reviewCase(id: $id) { id }',
  'casePanel(caseId: $id) { caseId }',
  'dossierUpdates(caseId: $id) { title }',
  'caseApplication(caseId: $id) { application { caseId } }',
  'caseFeedback(caseId: $id) { caseId }',
  'caseThreads(caseId: $id) { caseId }',
];
const inLists = async (who: Who) => {
  const answers = await Promise.all([
    app.as(who, 'query($s: String!) { programme(slug: $s) { cases { id title } } }', { s: programme.slug }),
    app.as(who, 'query($s: String!) { roundApplications(slug: $s) { applications { caseId title } } }', { s: programme.slug }),
    app.as(who, 'query($i: AssignmentWishInput!) { programmeAssignment(input: $i) { cases { caseId title } } }', {
      i: { programmeId: programme.id, pinned: [], without: [] },
    }),
    app.as(who, '{ applicationChoices { programmes { slug waiting } } myReviewCases { id title } }'),
    app.as(who, '{ search(words: "Quernstone") { total } }'),
    app.as(who, '{ comingUp { title } }'),
  ]);
  return answers;
};

describe('whom a conflict of interest can be named of', () => {
  it('stands in a list for whoever may name one: those whom they know to have a part, and nobody else', async () => {
    const made = await makeCase(app, programme, { title: 'Quernstone desk' });
    const { lead, peer } = await makeTeam(app, made);
    await app.db.query('update assignment set "shownToHost" = ("personId" = $2) where "caseId" = $1', [made.row.id, peer.who.id]);
    const waits = await person(app, 'Vera Waits');
    await makeSeat(app, made, waits, { state: 'INVITED' });
    const [observer, outsider] = [await person(app, 'Ob Server'), await person(app, 'Out Sider')];
    await transact(app.factory.make(null), (ctx) => part(ctx, observer, 'OBSERVER', made.row.id));
    const ask = 'conflictChoices(caseId: $id) { personId name part }';
    const choices = async (who: Who) =>
      ((await read(who, ask, made)).data as unknown as { conflictChoices: { personId: string; name: string; part: string }[] })
        .conflictChoices;
    const names = async (who: Who) => (await choices(who)).map((c) => c.name);
    const run = ['Fay Facilitator', 'Mana Ger'];
    expect(await names(made.host)).toEqual([...run, 'Peer peer']);
    expect(await names(lead.who)).toEqual(['Peer lead', ...run, 'Peer other', 'Peer peer']);
    for (const who of [made.facilitator, manager])
      expect((await names(who)).toSorted()).toEqual([...run, 'Peer lead', 'Peer other', 'Peer peer', 'Vera Waits']);
    expect((await choices(manager))[0]).toEqual({ personId: manager.id, name: 'Mana Ger', part: 'PROGRAMME_MANAGER' });
    for (const who of [observer, outsider, waits]) expect(code(await read(who, ask, made))).toBe('NOT_FOUND');
    for (const c of await choices(made.host)) {
      const input = { caseId: made.row.id, personId: c.personId, type: 'OTHER', note: 'We are neighbours.' };
      expect((await file(made.host, input)).errors).toBeUndefined();
    }
    // What comes of it changes nothing in the list: nobody learns from it that somebody was shut out.
    await conflicted(made, manager, lead.who);
    expect(await names(made.host)).toEqual([...run, 'Peer peer']);
    const can = async (who: Who) => (await read(who, 'reviewCase(id: $id) { viewerCan { fileConflict } }', made)).data!['reviewCase'];
    expect([await can(made.host), await can(lead.who), await can(observer)]).toEqual(
      [true, true, false].map((fileConflict) => ({ viewerCan: { fileConflict } })),
    );
  });
});

describe('a manager of the programme with a confirmed conflict', () => {
  it('hears of that case what the public hears: by id, in lists, in counts, in mails', async () => {
    await manages('Other Manager');
    const made = await makeCase(app, programme, { title: 'Quernstone desk', state: 'PREPARATION' });
    const waits = await makeCase(app, programme, { title: 'Quernstone that applied', state: 'APPLIED' });
    const before = JSON.stringify(await inLists(manager));
    expect(before).toContain(made.row.id);
    expect(before).toContain('"waiting":1');
    for (const c of [made, waits]) await conflicted(c, manager);
    for (const c of [made, waits])
      for (const q of byId) expect({ q, code: code(await read(manager, q, c)) }).toEqual({ q, code: 'NOT_FOUND' });
    const lists = await inLists(manager);
    for (const l of lists.slice(0, 5)) expect(l.errors).toBeUndefined();
    const text = JSON.stringify(lists);
    for (const secret of [made.row.id, waits.row.id, 'Quernstone']) expect(text).not.toContain(secret);
    expect(text).toContain('"waiting":0');
    expect(text).toContain('"total":0');
    const input = {
      caseId: made.row.id,
      reason: 'A reason that is long.',
      expectedVersion: await versionOf('peer_review_case', made.row.id),
    };
    expect(code(await run(manager, 'pauseCase', 'MoveCaseInput', input, '{ caseId }'))).toBe('NOT_FOUND');
    const mails = (await mailsTo(app, await address(manager))).length;
    await app.db.query(`update peer_review_case set "pausedAt" = null where id = $1`, [made.row.id]);
    expect((await run(made.facilitator, 'pauseCase', 'MoveCaseInput', input, '{ caseId }')).errors).toBeUndefined();
    expect((await mailsTo(app, await address(manager))).length).toBe(mails);
  });

  it('leaves it to another manager, and nobody has to be named', async () => {
    const other = await manages('Other Manager');
    const made = await makeCase(app, programme, { state: 'PREPARATION' });
    await conflicted(made, manager);
    expect((await read(other, 'casePanel(caseId: $id) { caseId }', made)).errors).toBeUndefined();
    expect(await of(made)).toBeUndefined();
    expect(code(await name(admin, made, coordinator.id))).toBe('NOT_FOUND');
  });
});

describe('a case that nobody may manage any more', () => {
  it('gets a deputy, named by an administrator who reads nothing of it; who it is stands on the case', async () => {
    const made = await makeCase(app, programme, { title: 'Quernstone desk', state: 'PREPARATION' });
    const elsewhere = await makeCase(app, programme, { state: 'PREPARATION' });
    expect(await of(made)).toBeUndefined();
    await conflicted(made, manager);
    expect((await mailsTo(app, await address(admin)))[0]).toMatchObject({ subject: 'A peer review has nobody who manages it' });
    const found = (await of(made))!;
    expect(found).toEqual({
      caseId: made.row.id,
      programmeName: 'Round',
      candidates: [{ personId: coordinator.id, name: 'Co Ordinator' }],
    });
    expect(JSON.stringify(await unmanaged())).not.toContain('Quernstone');
    for (const q of byId) expect(code(await read(admin, q, made))).toBe('NOT_FOUND');
    for (const who of [manager, made.facilitator, made.host]) expect(code(await name(who, made, coordinator.id))).toBe('FORBIDDEN');
    for (const who of [manager, made.facilitator, made.host, admin]) expect(code(await name(admin, made, who.id))).toBe('INVALID_INPUT');
    const both = await Promise.all([name(admin, made, coordinator.id), name(admin, made, coordinator.id)]);
    expect(both.map(code).toSorted()).toEqual(['NOT_FOUND', undefined].toSorted());
    for (const who of [made.host, made.facilitator, coordinator]) expect(await deputy(who, made)).toBe('Co Ordinator');
    // What a manager may, in this case and in no other.
    const input = {
      caseId: made.row.id,
      minPeers: 2,
      reason: 'Nobody else has time.',
      expectedVersion: await versionOf('peer_review_case', made.row.id),
    };
    expect((await run(coordinator, 'setMinimumOfPeers', 'SetMinimumInput', input, '{ minPeers }')).errors).toBeUndefined();
    expect(code(await read(coordinator, byId[0]!, elsewhere))).toBe('NOT_FOUND');
    expect((await app.as(coordinator, '{ myReviewCases { id } }')).data).toEqual({ myReviewCases: [{ id: made.row.id }] });
    expect(code(await read(manager, byId[0]!, made))).toBe('NOT_FOUND');
    await app.drain();
    // Told, though perhaps not before their quiet hours are over.
    const told = await app.db.query('select 1 from review_message where "caseId" = $1 and "recipientId" = $2', [
      made.row.id,
      coordinator.id,
    ]);
    expect(told).toHaveLength(1);
    expect(await of(made)).toBeUndefined();
  });

  it('also when the deputy has a conflict, and where it has applied and only its manager could rule', async () => {
    const made = await makeCase(app, programme, { state: 'PREPARATION' });
    await conflicted(made, manager);
    expect((await name(admin, made, coordinator.id)).errors).toBeUndefined();
    await conflicted(made, coordinator);
    expect(code(await read(coordinator, byId[0]!, made))).toBe('NOT_FOUND');
    expect(await deputy(made.host, made)).toBeNull();
    expect((await of(made))!.candidates).toEqual([]);
    const applied = await makeCase(app, programme, { state: 'APPLIED', facilitatorId: null });
    await app.db.query(`update role_grant set "revokedAt" = now() where "scopeId" = $1 and role = 'FACILITATOR'`, [applied.row.id]);
    await run(manager, 'fileConflict', 'FileConflictInput', {
      caseId: applied.row.id,
      personId: manager.id,
      type: 'FUNDING',
      note: 'My own money.',
    });
    expect((await of(applied))!.candidates.map((c) => c.personId)).toEqual([coordinator.id]);
  });

  it('is for administrators alone to see', async () => {
    for (const who of [manager, coordinator]) expect(code(await app.as(who, '{ casesWithoutManager { caseId } }'))).toBe('FORBIDDEN');
    expect(code(await app.as(null, '{ casesWithoutManager { caseId } }'))).toBe('UNAUTHENTICATED');
  });
});
