import { TestApp, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { belongs, organisation, practiceCast, practiceIn, type PracticeCast } from '../../test/practice-cast.js';
import { newId } from '../kernel/ids.js';
import { transact } from '../kernel/transact.js';
import type { Person } from '../identity/person.entity.js';
import { UserBlock } from '../identity/user-block.entity.js';
import { fallDue } from './review-day.service.js';

let app: TestApp;
let cast: PracticeCast;
const validators: Person[] = [];
const addressOf = (who: Who): string => (who as Person).email!;
const reviewer = async (name: string, organisationId?: string): Promise<Person> => {
  const who = await person(app, name, { grants: [{ role: 'PEER_REVIEWER', scopeType: 'NETWORK', scopeId: cast.network.id }] });
  await belongs(app, who, organisationId ?? (await organisation(app, `House of ${name}`)).id);
  return who;
};
beforeAll(async () => {
  app = await TestApp.boot();
  cast = await practiceCast(app);
  for (const name of ['Vera One', 'Viggo Two', 'Vilde Three', 'Vito Four']) validators.push(await reviewer(name));
}, 60_000);
afterAll(async () => {
  await app.stop();
});

type Answer = { data?: Record<string, unknown> | null; errors?: { extensions: { code: string; details: Record<string, unknown> } }[] };
const codeOf = (a: Answer) => a.errors?.[0]?.extensions;
const run = (who: Who | null, name: string, type: string, input: object, fields: string) =>
  app.as<Record<string, never>>(who, `mutation($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, { input }) as Promise<Answer>;
const ask = (who: Who | null, practiceId: string, personId: string, clientMutationId = newId()) =>
  run(who, 'askValidator', 'AskValidatorInput', { practiceId, personId, clientMutationId }, 'id name state version decision privateNote');
const taskFields = 'id version state open title preview { title } decision opinion scores { criterion level }';
interface Task {
  id: string;
  version: number;
  state: string;
  open: boolean;
  title: string;
  preview: { title: string } | null;
}
const tasksOf = async (who: Who) =>
  (await app.as<{ ownValidationTasks: Task[] }>(who, `{ ownValidationTasks { ${taskFields} } }`)).data!.ownValidationTasks;
const taskIn = async (who: Who | null, id: string) =>
  (await app.as<{ validationTask: Task | null }>(who, `query($id: ID!) { validationTask(validationId: $id) { ${taskFields} } }`, { id }))
    .data?.validationTask ?? null;
const declare = (who: Who, validationId: string, expectedVersion: number, answer: string, kinds: string[] = []) =>
  run(
    who,
    'declareValidation',
    'DeclareValidationInput',
    { validationId, expectedVersion, answer, kinds, note: 'In a few words.' },
    taskFields,
  );
const levels = { clarity: 'FULLY', evidence: 'MOSTLY', effect: 'MOSTLY', transferability: 'FULLY', inclusion: 'PARTLY' };
const write = (who: Who, validationId: string, expectedVersion: number, more: object = {}) =>
  run(
    who,
    'saveOpinion',
    'SaveOpinionInput',
    {
      validationId,
      expectedVersion,
      clientMutationId: newId(),
      scores: levels,
      decision: 'ACCEPT',
      opinion: 'We could begin with this in our own town within a month.',
      privateNote: 'Ask for the second figure again.',
      shownAs: 'NAME_AND_ORGANISATION',
      ...more,
    },
    taskFields,
  );
const give = (who: Who, validationId: string, expectedVersion: number) =>
  run(who, 'giveOpinion', 'ValidationStepInput', { validationId, expectedVersion }, taskFields);
const stateOf = async (id: string) =>
  (
    (await app.db.query(`select d.state, p.state practice, p.form from practice_draft d join practice p on p.id = d.id where d.id = $1`, [
      id,
    ])) as {
      state: string;
      practice: string;
      form: string;
    }[]
  )[0]!;
/** Asks, lets them say that they have no conflict, and returns the id of the task. */
async function working(practiceId: string, who: Who): Promise<string> {
  await ask(cast.screener, practiceId, who.id);
  const [row] = (await app.db.query(
    `select id from practice_validation where "practiceId" = $1 and "validatorId" = $2 and state = 'ASKED'`,
    [practiceId, who.id],
  )) as { id: string }[];
  await declare(who, row!.id, 1, 'NO_CONFLICT');
  return row!.id;
}
async function opinion(practiceId: string, who: Who, more: object = {}): Promise<string> {
  const id = await working(practiceId, who);
  await write(who, id, 2, more);
  expect((await give(who, id, 3)).errors).toBeUndefined();
  return id;
}
const publish = async (id: string, who: Who = cast.screener) =>
  run(
    who,
    'publishPractice',
    'PublishPracticeInput',
    {
      practiceId: id,
      expectedVersion: ((await app.db.query(`select version from practice_draft where id = $1`, [id])) as { version: number }[])[0]!
        .version,
      clientMutationId: newId(),
      licence: 'CC-BY-4.0',
      ownerConsent: true,
      consentGivenBy: 'Maria Test, director',
    },
    'slug state validatedAt',
  );
const [v1, v2, v3, v4] = [0, 1, 2, 3].map((at) => () => validators[at]!) as [() => Person, () => Person, () => Person, () => Person];

it('walks from screening to a page that says who validated it', async () => {
  const id = await practiceIn(app, cast, 'SCREENED', { title: 'A validated practice' });
  const first = await ask(cast.screener, id, v1().id);
  expect(first.data!['askValidator']).toMatchObject([{ name: 'Vera One', state: 'ASKED' }]);
  expect(await stateOf(id)).toEqual({ state: 'IN_VALIDATION', practice: 'IN_VALIDATION', form: 'FULL' });
  expect(codeOf(await publish(id))).toMatchObject({ code: 'ILLEGAL_TRANSITION' });

  const [asked] = await tasksOf(v1());
  expect(asked).toMatchObject({ state: 'ASKED', title: 'A validated practice', preview: null });
  const accepted = await declare(v1(), asked!.id, 1, 'NO_CONFLICT');
  expect(accepted.data!['declareValidation']).toMatchObject({ state: 'WORKING', preview: { title: 'A validated practice' } });
  expect(codeOf(await give(v1(), asked!.id, 2))).toMatchObject({ code: 'NOT_READY', details: { entity: 'PracticeValidation' } });
  await write(v1(), asked!.id, 2);
  expect((await give(v1(), asked!.id, 3)).data!['giveOpinion']).toMatchObject({ state: 'GIVEN' });
  expect((await stateOf(id)).state).toBe('IN_VALIDATION');
  await opinion(id, v2(), { shownAs: 'ORGANISATION', opinion: 'Two figures are thin, but the text says so itself.' });
  expect(await stateOf(id)).toMatchObject({ state: 'VALIDATED', practice: 'VALIDATED' });

  const waiting = await working(id, v3());
  expect((await publish(id)).data!['publishPractice']).toMatchObject({
    state: 'PUBLISHED',
    validatedAt: expect.stringMatching(/Z$/) as string,
  });
  expect((await taskIn(v3(), waiting))!.state).toBe('RELEASED');
  const page = await app.as<{ practice: { edition: { opinions: object[] } } }>(
    null,
    `{ practice(slug: "a-validated-practice") { edition { opinions { name organisation at decision opinion scores { criterion level } } } } }`,
  );
  expect(page.data!.practice.edition.opinions).toMatchObject([
    {
      name: 'Vera One',
      organisation: 'House of Vera One',
      decision: 'ACCEPT',
      opinion: 'We could begin with this in our own town within a month.',
    },
    { name: null, organisation: 'House of Viggo Two', opinion: 'Two figures are thin, but the text says so itself.' },
  ]);
  expect(JSON.stringify(page)).not.toContain('second figure');
  const list = async (check: string) =>
    (
      await app.as<{ practices: { nodes: { slug: string; validated: boolean }[] } }>(
        null,
        `{ practices(filter: { checks: ["${check}"] }) { nodes { slug validated } } }`,
      )
    ).data!.practices.nodes;
  await practiceIn(app, cast, 'PUBLISHED', { title: 'Screened only' });
  expect(await list('VALIDATED')).toEqual([{ slug: 'a-validated-practice', validated: true }]);
  expect((await list('SCREENED')).map((n) => n.slug)).toContain('screened-only');
  expect((await list('SCREENED')).every((n) => !n.validated)).toBe(true);
});

describe('who may be asked', () => {
  it('refuses each with its reason', async () => {
    const id = await practiceIn(app, cast, 'SCREENED');
    const ofOwner = await reviewer('Of Owner', cast.owner.id);
    const blocked = await reviewer('Blocks Author');
    await transact(app.factory.make(null), async (ctx) => {
      await ctx.db.insert(UserBlock, { blockerId: blocked.id, blockedId: cast.author.id, createdAt: ctx.now });
    });
    const homeless = await person(app, 'No House', { grants: [{ role: 'PEER_REVIEWER', scopeType: 'NETWORK', scopeId: cast.network.id }] });
    const nobody = await person(app, 'Plain Member', { grants: [{ role: 'MEMBER', scopeType: 'NETWORK', scopeId: cast.network.id }] });
    await belongs(app, nobody, (await organisation(app, 'Elsewhere')).id);
    const neighbour = await person(app, 'Coordinator Next Door', {
      grants: [{ role: 'COORDINATOR', scopeType: 'NETWORK', scopeId: cast.network.id }],
    });
    await belongs(app, neighbour, (await organisation(app, 'Next Door')).id);
    await ask(cast.screener, id, v1().id);
    const house = (
      (await app.db.query(`select "organisationId" id from affiliation where "personId" = $1`, [v1().id])) as { id: string }[]
    )[0]!.id;
    const colleague = await reviewer('Colleague Of Vera', house);
    const reasons: [Who, string][] = [
      [cast.author, 'IS_AUTHOR'],
      [ofOwner, 'OWNER_ORGANISATION'],
      [cast.colleague, 'OWNER_ORGANISATION'],
      [blocked, 'CONFLICT'],
      [v1(), 'ALREADY_ASKED'],
      [homeless, 'NO_ORGANISATION'],
      [colleague, 'SAME_ORGANISATION'],
      [nobody, 'NOT_REVIEWER'],
      [neighbour, 'OWN_CHAPTER'],
    ];
    for (const [who, reason] of reasons)
      expect(codeOf(await ask(cast.second, id, who.id))).toEqual({
        code: 'FORBIDDEN',
        details: { entity: 'Person', action: 'validate', reason },
      });
    expect(codeOf(await ask(cast.second, id, cast.screener.id))!.details['reason']).toBe('SCREENED_IT');
    const found = await app.as<{ validatorCandidates: { name: string; bar: string | null }[] }>(
      cast.screener,
      `query($id: ID!) { validatorCandidates(practiceId: $id, words: "v") { name bar } }`,
      { id },
    );
    const names = found.data!.validatorCandidates;
    expect(names.find((n) => n.name === 'Viggo Two')).toEqual({ name: 'Viggo Two', bar: null });
    expect(names.find((n) => n.name === 'Vera One')!.bar).toBe('ALREADY_ASKED');
    expect(names.findIndex((n) => n.bar !== null)).toBeGreaterThan(names.findLastIndex((n) => n.bar === null));
  });

  it('by whom: not by authors, nor by coordinators of the owner, and strangers do not learn of it', async () => {
    const id = await practiceIn(app, cast, 'SCREENED');
    expect(codeOf(await ask(cast.author, id, v1().id))!.details['reason']).toBe('OWN_WORK');
    expect(codeOf(await ask(cast.colleague, id, v1().id))!.details['reason']).toBe('SAME_ORGANISATION');
    for (const who of [cast.stranger, cast.elsewhere, v1()]) expect(codeOf(await ask(who, id, v2().id))!.code).toBe('NOT_FOUND');
    expect(codeOf(await ask(null, id, v1().id))!.code).toBe('UNAUTHENTICATED');
    expect((await stateOf(id)).state).toBe('SCREENED');
    const early = await practiceIn(app, cast, 'SUBMITTED');
    expect(codeOf(await ask(cast.screener, early, v1().id))!.code).toBe('ILLEGAL_TRANSITION');
  });
});

describe('a conflict', () => {
  it('that is declared frees of the task, for good', async () => {
    const id = await practiceIn(app, cast, 'SCREENED');
    await ask(cast.screener, id, v1().id);
    const task = (await tasksOf(v1())).find((x) => x.state === 'ASKED' && x.open)!;
    expect(codeOf(await declare(v1(), task.id, 1, 'CONFLICT'))).toMatchObject({ code: 'INVALID_INPUT' });
    const ended = await declare(v1(), task.id, 1, 'CONFLICT', ['FUNDING']);
    expect(ended.data!['declareValidation']).toMatchObject({ state: 'CONFLICTED', preview: null });
    expect(codeOf(await ask(cast.screener, id, v1().id))!.details['reason']).toBe('CONFLICT');
    expect(codeOf(await write(v1(), task.id, 2))!.code).toBe('ILLEGAL_TRANSITION');
  });
  it('found after the opinion takes the quorum away', async () => {
    const id = await practiceIn(app, cast, 'SCREENED');
    await opinion(id, v1());
    const late = await opinion(id, v2());
    expect((await stateOf(id)).state).toBe('VALIDATED');
    await declare(v2(), late, 4, 'CONFLICT', ['PERSONAL']);
    expect(await stateOf(id)).toMatchObject({ state: 'IN_VALIDATION', practice: 'IN_VALIDATION' });
    expect(codeOf(await publish(id))!.code).toBe('ILLEGAL_TRANSITION');
    await opinion(id, v3());
    expect((await stateOf(id)).state).toBe('VALIDATED');
  });
});

it('two who give at the same moment make one validated text', async () => {
  const id = await practiceIn(app, cast, 'SCREENED');
  const tasks = [await working(id, v1()), await working(id, v2())];
  await write(v1(), tasks[0]!, 2);
  await write(v2(), tasks[1]!, 2);
  const answers = await Promise.all([give(v1(), tasks[0]!, 3), give(v2(), tasks[1]!, 3)]);
  expect(answers.map((a) => codeOf(a))).toEqual([undefined, undefined]);
  expect((await stateOf(id)).state).toBe('VALIDATED');
  const told = await app.db.query(
    `select count(*)::int n from activity where name = 'practice.validated' and payload->>'practiceId' = $1`,
    [id],
  );
  expect(told).toEqual([{ n: 1 }]);
});

it('two coordinators who ask the same person at the same moment ask once', async () => {
  const id = await practiceIn(app, cast, 'SCREENED');
  const answers = await Promise.all([ask(cast.screener, id, v1().id), ask(cast.second, id, v1().id)]);
  expect(answers.map((a) => codeOf(a)?.details['reason'] ?? 'done').sort()).toEqual(['ALREADY_ASKED', 'done']);
});

it('an opinion from a stale version is refused with what is stored', async () => {
  const id = await practiceIn(app, cast, 'SCREENED');
  const task = await working(id, v1());
  await write(v1(), task, 2);
  expect(codeOf(await write(v1(), task, 2, { opinion: 'From another tab.' }))).toMatchObject({
    code: 'CONFLICT',
    details: { currentVersion: 3, theirs: { opinion: 'We could begin with this in our own town within a month.' } },
  });
  expect(codeOf(await give(v1(), task, 2))!.code).toBe('CONFLICT');
  // What a page sends again because it never heard the answer has one effect.
  const clientMutationId = newId();
  for (const version of [3, 3]) {
    const again = await write(v1(), task, version, { opinion: 'Sent twice with the same key.', clientMutationId });
    expect(again.data!['saveOpinion']).toMatchObject({ version: 4, opinion: 'Sent twice with the same key.' });
  }
});

it('a negative opinion counts against, and a released validator not at all', async () => {
  const id = await practiceIn(app, cast, 'SCREENED');
  await opinion(id, v1(), { decision: 'REVISE' });
  const second = await opinion(id, v2());
  await opinion(id, v3());
  expect((await stateOf(id)).state).toBe('VALIDATED');
  const release = (who: Who, version: number) =>
    run(
      who,
      'releaseValidator',
      'ReleaseValidatorInput',
      { validationId: second, expectedVersion: version, reason: 'Has moved to the owner.' },
      'id state note',
    );
  expect(codeOf(await release(cast.author, 4))!.code).toBe('NOT_FOUND');
  expect(codeOf(await release(cast.colleague, 4))!.code).toBe('FORBIDDEN');
  expect(codeOf(await release(v2(), 4))!.code).toBe('NOT_FOUND');
  expect(codeOf(await release(cast.screener, 3))!.code).toBe('CONFLICT');
  expect((await release(cast.screener, 4)).data!['releaseValidator']).toMatchObject([
    { state: 'GIVEN' },
    { state: 'RELEASED', note: 'Has moved to the owner.' },
    { state: 'GIVEN' },
  ]);
  expect((await stateOf(id)).state).toBe('IN_VALIDATION');
  await opinion(id, v4());
  expect((await stateOf(id)).state).toBe('VALIDATED');
});

describe('who reads what', () => {
  const validatorsQuery = `query($id: ID!) { practiceValidators(practiceId: $id) { name state decision opinion privateNote } }`;
  it('notes are for coordinators who look after the text, what is being written for its writer', async () => {
    const id = await practiceIn(app, cast, 'SCREENED');
    const given = await opinion(id, v1());
    const task = await working(id, v2());
    await write(v2(), task, 2, { opinion: 'Only half a thought of mine.' });
    const read = async (who: Who | null) =>
      (await app.as<{ practiceValidators: { name: string; opinion: string; privateNote: string }[] | null }>(who, validatorsQuery, { id }))
        .data?.practiceValidators ?? null;
    expect(await read(cast.screener)).toMatchObject([
      { name: 'Vera One', privateNote: 'Ask for the second figure again.' },
      { name: 'Viggo Two', decision: null, opinion: '', privateNote: '' },
    ]);
    for (const who of [cast.author, cast.colleague, cast.stranger, cast.elsewhere, v1(), null]) expect(await read(who)).toBeNull();
    for (const who of [cast.screener, cast.author, v2(), cast.stranger, null]) expect(await taskIn(who, given)).toBeNull();
    const draft = `query($id: ID!) { practiceDraft(practiceId: $id) { validation { asked given } opinions { opinion } } }`;
    expect((await app.as(cast.author, draft, { id })).data).toEqual({
      practiceDraft: { validation: { asked: 2, given: 1 }, opinions: [] },
    });
    expect((await app.as(v1(), draft, { id })).data).toEqual({ practiceDraft: null });
  });

  it('a text that goes back takes its opinions along for the authors, and asks for new ones', async () => {
    const id = await practiceIn(app, cast, 'SCREENED');
    const task = await opinion(id, v1(), { decision: 'REVISE', opinion: 'Say who pays for the second expert at the table.' });
    const waiting = await working(id, v2());
    const version = async () =>
      ((await app.db.query(`select version from practice_draft where id = $1`, [id])) as { version: number }[])[0]!.version;
    const back = await run(
      cast.screener,
      'screenPractice',
      'ScreenPracticeInput',
      {
        practiceId: id,
        expectedVersion: await version(),
        clientMutationId: newId(),
        decision: 'REVISE',
        reason: 'See what was said.',
        verifiedFactIds: [],
      },
      'state opinions { opinion name }',
    );
    expect(back.data!['screenPractice']).toMatchObject({ state: 'REVISION_ASKED', opinions: [{ name: 'Vera One' }] });
    expect((await taskIn(v1(), task))!.state).toBe('LAPSED');
    expect(await taskIn(v2(), waiting)).toMatchObject({ state: 'RELEASED', preview: null });
    await run(cast.author, 'submitPractice', 'PracticeStepInput', { practiceId: id, expectedVersion: await version() }, 'state');
    await run(
      cast.second,
      'screenPractice',
      'ScreenPracticeInput',
      {
        practiceId: id,
        expectedVersion: await version(),
        clientMutationId: newId(),
        decision: 'ACCEPT',
        reason: 'Clear by now.',
        verifiedFactIds: [],
      },
      'state',
    );
    expect(codeOf(await publish(id))!.code).toBe('ILLEGAL_TRANSITION');
    await opinion(id, v1());
    await opinion(id, v2());
    expect((await publish(id)).errors).toBeUndefined();
  });
});

it('tells the validator, and the coordinators when there are enough', async () => {
  const id = await practiceIn(app, cast, 'SCREENED', { title: 'Tells people' });
  await opinion(id, v1());
  await opinion(id, v2());
  await app.drain();
  const mails = (await app.db.query(`select template, "toAddress" from mail where "threadKey" = $1`, [`practice-${id}`])) as {
    template: string;
    toAddress: string;
  }[];
  expect(
    mails
      .filter((m) => m.template === 'practices.validatorAsked')
      .map((m) => m.toAddress)
      .sort(),
  ).toEqual([addressOf(v1()), addressOf(v2())].sort());
  const told = mails.filter((m) => m.template === 'practices.validated').map((m) => m.toAddress);
  expect(told).toEqual(expect.arrayContaining([addressOf(cast.screener), addressOf(cast.second)]));
  expect(told).not.toContain(addressOf(cast.author));
});

describe('the day of review', () => {
  const reconfirm = (who: Who | null, practiceId: string, expectedVersion: number) =>
    run(who, 'reconfirmPractice', 'PracticeStepInput', { practiceId, expectedVersion }, 'state reviewDueAt reconfirmedAt editionNo');
  const rowOf = async (id: string) =>
    ((await app.db.query(`select state, version from practice where id = $1`, [id])) as { state: string; version: number }[])[0]!;
  afterEach(() => app.clock.reset());

  it('is told once, and the owner gives the text a new day', async () => {
    const id = await practiceIn(app, cast, 'PUBLISHED', { title: 'Due and confirmed' });
    expect(codeOf(await reconfirm(cast.author, id, (await rowOf(id)).version))!.code).toBe('ILLEGAL_TRANSITION');
    app.clock.advance(731 * 86_400_000);
    await fallDue(app.factory.make(null));
    await fallDue(app.factory.make(null));
    await app.drain();
    const told = (await app.db.query(`select "toAddress" from mail where template = 'practices.due' and "threadKey" = $1`, [
      `practice-${id}`,
    ])) as { toAddress: string }[];
    expect(told.map((m) => m.toAddress).sort()).toEqual([...new Set(told.map((m) => m.toAddress))].sort());
    expect(told.map((m) => m.toAddress)).toEqual(expect.arrayContaining([addressOf(cast.author), addressOf(cast.screener)]));
    const { version } = await rowOf(id);
    app.clock.reset();
    expect(codeOf(await reconfirm(cast.screener, id, version))!.code).toBe('FORBIDDEN');
    expect(codeOf(await reconfirm(cast.author, id, version - 1))!.code).toBe('CONFLICT');
    expect((await reconfirm(cast.author, id, version)).data!['reconfirmPractice']).toMatchObject({ state: 'RECONFIRMED', editionNo: 1 });
    await fallDue(app.factory.make(null));
    expect((await rowOf(id)).state).toBe('RECONFIRMED');
  });

  it('passes without an answer: after the days of grace the page carries the banner', async () => {
    const id = await practiceIn(app, cast, 'PUBLISHED', { title: 'Due and silent' });
    app.clock.advance(731 * 86_400_000);
    await fallDue(app.factory.make(null));
    app.clock.advance(58 * 86_400_000);
    await fallDue(app.factory.make(null));
    expect((await rowOf(id)).state).toBe('DUE_FOR_REVIEW');
    app.clock.advance(2 * 86_400_000);
    await fallDue(app.factory.make(null));
    expect((await rowOf(id)).state).toBe('OUTDATED');
    app.clock.reset();
    expect(codeOf(await reconfirm(cast.author, id, (await rowOf(id)).version))!.code).toBe('ILLEGAL_TRANSITION');
  });
});
