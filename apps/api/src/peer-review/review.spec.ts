import { randomUUID } from 'node:crypto';
import { confidentialityVersion } from '@guildhall/domain/peer-review/words';
import { codeOf as code } from '../../test/access.js';
import { TestApp, type Answer, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { brokenInvariants } from '../../test/invariants.js';
import { makeCase, makeProgramme, makeSeat, makeTeam, scope, type MadeCase } from '../../test/make.reviews.js';
import type { Programme } from './rubric.entity.js';

let app: TestApp;
let programme: Programme;
let made: MadeCase;
let team: Awaited<ReturnType<typeof makeTeam>>;
beforeAll(async () => {
  app = await TestApp.boot();
  programme = await makeProgramme(app);
}, 60_000);
afterAll(async () => {
  const broken = await brokenInvariants(app);
  await app.stop();
  // The clock was turned, so only the rules of this room can hold.
  expect(broken.filter((b) => b.name.startsWith('peer-review'))).toEqual([]);
});
beforeEach(async () => {
  app.clock.reset();
  made = await makeCase(app, programme);
  team = await makeTeam(app, made);
});

type Any = Record<string, never>;
const rules = (a: Answer<unknown>) =>
  (a.errors?.[0]?.extensions.details as unknown as { missing?: { path: string; rule: string }[] }).missing?.map(
    (m) => `${m.path}:${m.rule}`,
  );
const key = () => randomUUID();
const SAVE = `mutation($input: SaveAnswerInput!) { saveAnswer(input: $input) { __typename ... on SavedAnswer { version savedAt answer { value strengths improvements } } ... on EditConflict { currentVersion fields base { strengths } theirs { strengths } yours { strengths } } } }`;
interface SaveData {
  saveAnswer: {
    __typename: string;
    version: number;
    savedAt: string;
    currentVersion: number;
    fields: string[];
    answer: { value: string; strengths: string };
    base: Any;
    theirs: Any;
    yours: Any;
  };
}
const save = (who: Who, reviewId: string, patch: object, expectedVersion: number, clientMutationId = key(), dimensionKey = 'finance') =>
  app.as<SaveData>(who, SAVE, { input: { reviewId, dimensionKey, patch, expectedVersion, clientMutationId } });
const move = (name: string, type: string, who: Who, input: object) =>
  app.as(who, `mutation($input: ${type}!) { ${name}(input: $input) }`, { input: { clientMutationId: key(), ...input } });
const version = async (id: string): Promise<number> =>
  ((await app.db.query('select version from review where id = $1', [id])) as { version: number }[])[0]!.version;
const submit = async (who: Who, reviewId: string, more: object = {}) =>
  move('submitReview', 'MoveReviewInput', who, { reviewId, expectedVersion: await version(reviewId), ...more });
const words = 'They do this every week and could show the records of a whole year.';
const fill = async (who: Who, reviewId: string, value = '3') => {
  for (const d of scope) await save(who, reviewId, { value, strengths: words }, 0, key(), d);
};

describe('autosave', () => {
  it('stores answer, history and activity together, and counts versions for each dimension', async () => {
    const { who, review } = team.peer;
    expect((await save(who, review.id, { value: '2' }, 0)).data?.saveAnswer).toMatchObject({ __typename: 'SavedAnswer', version: 1 });
    expect((await save(who, review.id, { strengths: 'a' }, 1)).data?.saveAnswer).toMatchObject({
      version: 2,
      answer: { value: '2', strengths: 'a' },
    });
    expect((await save(who, review.id, { value: '4' }, 0, key(), 'visibility')).data?.saveAnswer).toMatchObject({ version: 1 });
    expect(
      await app.db.query('select seq, delta, "answerVersion" v from review_revision where "reviewId" = $1 order by seq', [review.id]),
    ).toMatchObject([
      { seq: 1, v: 1, delta: { value: [null, '2'] } },
      { seq: 2, v: 2, delta: { strengths: ['', 'a'] } },
      { seq: 3, v: 1 },
    ]);
    expect(
      await app.db.query(`select count(*)::int n from activity where name = 'review.answer-saved' and payload->>'reviewId' = $1`, [
        review.id,
      ]),
    ).toEqual([{ n: 3 }]);
  });
  it('answers a repeat with the same, and has one effect', async () => {
    const { who, review } = team.peer;
    const k = key();
    const [a, b] = await Promise.all([save(who, review.id, { strengths: 'one' }, 0, k), save(who, review.id, { strengths: 'one' }, 0, k)]);
    await save(who, review.id, { strengths: 'two' }, 1);
    const c = await save(who, review.id, { strengths: 'one' }, 0, k);
    expect([a.data?.saveAnswer.version, b.data?.saveAnswer.version, c.data?.saveAnswer.version]).toEqual([1, 1, 1]);
    expect(c.data?.saveAnswer.answer.strengths).toBe('two');
    // A page that never heard the answer, opened again, sends it on top of what it finds; other words are no repeat.
    expect((await save(who, review.id, { strengths: 'one' }, 2, k)).data?.saveAnswer.version).toBe(1);
    expect((await save(who, review.id, { strengths: 'three' }, 2, k)).errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
    expect(await app.db.query('select count(*)::int n from review_revision where "reviewId" = $1', [review.id])).toEqual([{ n: 2 }]);
  });
  it('shows a second tab base, theirs and yours, and loses neither', async () => {
    const { who, review } = team.peer;
    await save(who, review.id, { strengths: 'start' }, 0);
    await save(who, review.id, { strengths: 'tab A' }, 1);
    expect((await save(who, review.id, { strengths: 'tab B' }, 1)).data?.saveAnswer).toMatchObject({
      __typename: 'EditConflict',
      currentVersion: 2,
      fields: ['strengths'],
      base: { strengths: 'start' },
      theirs: { strengths: 'tab A' },
      yours: { strengths: 'tab B' },
    });
    expect((await save(who, review.id, { strengths: 'tab A' }, 1)).data?.saveAnswer).toMatchObject({
      __typename: 'SavedAnswer',
      version: 2,
    });
    expect((await save(who, review.id, { strengths: 'both' }, 2)).data?.saveAnswer).toMatchObject({ version: 3 });
  });
  it('lets exactly one of two tabs win the first keystroke of a dimension', async () => {
    const { who, review } = team.peer;
    const both = await Promise.all(['A', 'B'].map((s) => save(who, review.id, { strengths: s }, 0)));
    expect(both.map((r) => r.data?.saveAnswer.__typename).sort()).toEqual(['EditConflict', 'SavedAnswer']);
  });
  it('is taken after the deadline; only sending is refused, and more time needs no second entry', async () => {
    const { who, review } = team.peer;
    await fill(who, review.id);
    app.clock.advance(2 * 86_400_000 + 31 * 60_000);
    expect((await save(who, review.id, { strengths: `${words} Late.` }, 1)).data?.saveAnswer.version).toBe(2);
    expect(code(await submit(who, review.id))).toBe('DEADLINE_PASSED');
    const asked = await app.as(
      who,
      'mutation($input: RequestExtensionInput!) { requestExtension(input: $input) { myAssignment { askedForTime } } }',
      { input: { caseId: made.row.id, clientMutationId: key() } },
    );
    expect(asked.data).toEqual({ requestExtension: { myAssignment: { askedForTime: true } } });
    const newDueAt = new Date(app.clock.now().getTime() + 86_400_000).toISOString();
    expect(
      code(
        await app.as(team.other.who, 'mutation($input: GrantExtensionInput!) { grantExtension(input: $input) { id } }', {
          input: { caseId: made.row.id, personId: who.id, newDueAt, clientMutationId: key() },
        }),
      ),
    ).toBe('FORBIDDEN');
    expect(
      (
        await app.as(made.facilitator, 'mutation($input: GrantExtensionInput!) { grantExtension(input: $input) { id } }', {
          input: { caseId: made.row.id, personId: who.id, newDueAt, clientMutationId: key() },
        })
      ).errors,
    ).toBeUndefined();
    expect((await submit(who, review.id)).data).toEqual({ submitReview: true });
  });
  it('is sent within the grace', async () => {
    const { who, review } = team.peer;
    await fill(who, review.id);
    app.clock.advance(2 * 86_400_000 + 29 * 60_000);
    expect((await submit(who, review.id)).data).toEqual({ submitReview: true });
  });
  it.each([
    ['other', 'NOT_FOUND'],
    ['facilitator', 'NOT_FOUND'],
    ['host', 'NOT_FOUND'],
    ['stranger', 'NOT_FOUND'],
  ] as const)('%s cannot write in it: %s', async (name, expected) => {
    const who = { other: team.other.who, facilitator: made.facilitator, host: made.host, stranger: await person(app, 'S') }[name];
    expect(code(await save(who, team.peer.review.id, { strengths: 'x' }, 0))).toBe(expected);
  });
  it.each([
    ['a level that is none', { value: '6' }, 'finance', 'INVALID_INPUT'],
    ['nothing', {}, 'finance', 'INVALID_INPUT'],
    ['a dimension out of scope', { value: '1' }, 'training', 'INVALID_INPUT'],
    ['a NUL', { strengths: 'a\u0000b' }, 'finance', 'INVALID_INPUT'],
    ['evidence that is not there', { evidenceIds: [randomUUID()] }, 'finance', 'INVALID_INPUT'],
    ['a book', { strengths: 'x'.repeat(20_001) }, 'finance', 'INVALID_INPUT'],
  ])('refuses %s', async (_, patch, d, expected) =>
    expect(code(await save(team.peer.who, team.peer.review.id, patch, 0, key(), d))).toBe(expected),
  );
});

describe('sending', () => {
  it('lists everything that is missing at once, and keeps what is there', async () => {
    const { who, review } = team.peer;
    await save(who, review.id, { value: '5' }, 0);
    const refused = await submit(who, review.id);
    expect([code(refused), rules(refused)]).toEqual([
      'NOT_READY',
      [
        'answers.visibility.value:chooseALevel',
        'answers.networking.value:chooseALevel',
        'answers.finance.strengths:wordsMissing',
        'answers.finance.evidenceIds:twoKindsMissing',
      ],
    ]);
    expect(await app.db.query('select value from review_answer where "reviewId" = $1', [review.id])).toEqual([{ value: '5' }]);
  });
  it('takes evidence of two kinds for 5, quoted word for word', async () => {
    const { who, review } = team.peer;
    await fill(who, review.id);
    const add = (more: object) =>
      app.as<{ addEvidence: { id: string } }>(who, 'mutation($input: AddEvidenceInput!) { addEvidence(input: $input) { id } }', {
        input: { caseId: made.row.id, type: 'DOCUMENT', title: 'Dossier, Money', clientMutationId: key(), ...more },
      });
    expect(code(await add({ sectionKey: 'finance', body: 'They lend everything.' }))).toBe('INVALID_INPUT');
    const quote = await add({ sectionKey: 'finance', body: 'There were 61 referrals' });
    const talk = await add({ type: 'INTERVIEW', title: 'Talk with an adviser' });
    const [q, t] = [quote.data!.addEvidence.id, talk.data!.addEvidence.id];
    await save(who, review.id, { value: '5', evidenceIds: [q] }, 1);
    expect(rules(await submit(who, review.id))).toEqual(['answers.finance.evidenceIds:twoKindsMissing']);
    await save(who, review.id, { evidenceIds: [q, t] }, 2);
    expect(code(await save(team.other.who, team.other.review.id, { evidenceIds: [q] }, 0))).toBe('INVALID_INPUT');
    expect((await submit(who, review.id)).data).toEqual({ submitReview: true });
  });
  it('happens once when two buttons are pressed at once', async () => {
    const { who, review } = team.peer;
    await fill(who, review.id);
    const both = await Promise.all([submit(who, review.id, { expectedVersion: 1 }), submit(who, review.id, { expectedVersion: 1 })]);
    expect(both.map((r) => code(r) ?? 'sent').sort()).toEqual(['ILLEGAL_TRANSITION', 'sent']);
    expect(
      await app.db.query(`select count(*)::int n from activity where name = 'review.submitted' and payload->>'reviewId' = $1`, [review.id]),
    ).toEqual([{ n: 1 }]);
  });
  it('can be taken back, changed and sent again while nobody saw it', async () => {
    const { who, review } = team.peer;
    await fill(who, review.id);
    await submit(who, review.id);
    expect(code(await save(who, review.id, { strengths: 'more' }, 1))).toBe('ILLEGAL_TRANSITION');
    expect(
      (await move('retractReview', 'MoveReviewInput', who, { reviewId: review.id, expectedVersion: await version(review.id) })).data,
    ).toEqual({ retractReview: true });
    expect((await save(who, review.id, { improvements: 'more' }, 1)).data?.saveAnswer.version).toBe(2);
    expect((await submit(who, review.id)).data).toEqual({ submitReview: true });
  });
  it('comes back from the facilitator with a reason, and only from the facilitator', async () => {
    const { who, review } = team.peer;
    await fill(who, review.id);
    await submit(who, review.id);
    const give = async (by: Who) =>
      move('returnReview', 'ReturnReviewInput', by, {
        reviewId: review.id,
        reason: 'Please say what you saw.',
        expectedVersion: await version(review.id),
      });
    expect([code(await give(team.other.who)), code(await give(made.host)), code(await give(who))]).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
      'FORBIDDEN',
    ]);
    expect((await give(made.facilitator)).data).toEqual({ returnReview: true });
    const mine = await app.as(who, '{ myReviewCases { id next { key mine } } }');
    expect(mine.data).toEqual({ myReviewCases: [{ id: made.row.id, next: { key: 'reviseReview', mine: true } }] });
    expect((await submit(who, review.id)).data).toEqual({ submitReview: true });
  });
});

describe('an invitation', () => {
  const CASE =
    'query($id: ID!) { reviewCase(id: $id) { title next { key } roles dossier { seq } people { name } entries { kind } myAssignment { id state version declaredAt } conflicts { id status version } } }';
  interface CaseData {
    reviewCase: {
      next: { key: string };
      roles: string[];
      dossier: object | null;
      people: { name: string }[];
      entries: object[];
      myAssignment: { id: string; version: number };
      conflicts: { id: string; version: number }[];
    };
  }
  const look = (who: Who) => app.as<CaseData>(who, CASE, { id: made.row.id });
  const invited = async () => {
    const who = await person(app, 'Invited');
    await makeSeat(app, made, who, { state: 'INVITED' });
    return who;
  };
  const mine = async (who: Who) => (await look(who)).data!.reviewCase.myAssignment;
  const answer = async (name: string, type: string, who: Who, more: object) => {
    const a = await mine(who);
    return app.as(who, `mutation($input: ${type}!) { ${name}(input: $input) ${name === 'declareConflicts' ? '{ next { key } }' : ''} }`, {
      input: { assignmentId: a.id, expectedVersion: a.version, clientMutationId: key(), ...more },
    });
  };
  const declare = (who: Who, conflicts: object[]) => answer('declareConflicts', 'DeclareConflictsInput', who, { conflicts });
  const accept = (who: Who, termsVersion = confidentialityVersion) =>
    answer('acceptReviewInvitation', 'AcceptReviewInvitationInput', who, { termsVersion });

  it('shows the summary only, and the dossier after two steps', async () => {
    const who = await invited();
    expect((await look(who)).data?.reviewCase).toMatchObject({
      next: { key: 'declareConflicts' },
      dossier: null,
      people: [{ name: 'Invited' }],
      entries: [],
    });
    expect(code(await app.as(who, 'query($id: ID!) { reviewForm(caseId: $id) { title } }', { id: made.row.id }))).toBe('NOT_FOUND');
    expect([code(await accept(who)), rules(await accept(who))]).toEqual(['NOT_READY', ['conflicts:declareFirst']]);
    expect((await declare(who, [])).data).toEqual({ declareConflicts: { next: { key: 'answerInvitation' } } });
    expect(rules(await accept(who, '2001-01'))).toEqual(['termsVersion:acceptTerms']);
    expect((await accept(who)).data).toEqual({ acceptReviewInvitation: true });
    expect((await look(who)).data?.reviewCase).toMatchObject({ next: { key: 'writeReview' }, roles: ['PEER'], dossier: { seq: 1 } });
    expect(
      (await app.as(who, 'query($id: ID!) { reviewForm(caseId: $id) { title rubric { dimensions { key } } } }', { id: made.row.id }))
        .errors,
    ).toBeUndefined();
  });
  it('waits for the facilitator where a conflict is declared', async () => {
    const who = await invited();
    await declare(who, [{ type: 'FUNDING', note: 'They paid my travel in 2024.' }]);
    expect((await look(who)).data?.reviewCase.next.key).toBe('awaitRuling');
    expect(rules(await accept(who))).toEqual(['conflicts:awaitingDecision']);
    const [filed] = (await look(made.facilitator)).data!.reviewCase.conflicts;
    const rule = (by: Who, ruling: string) =>
      move('decideConflict', 'DecideConflictInput', by, {
        conflictId: filed!.id,
        ruling,
        note: 'Small and long ago.',
        expectedVersion: filed!.version,
      });
    expect([
      code(await rule(who, 'DISMISSED')),
      code(await rule(team.peer.who, 'DISMISSED')),
      code(await rule(made.host, 'DISMISSED')),
    ]).toEqual(['FORBIDDEN', 'NOT_FOUND', 'NOT_FOUND']);
    expect((await rule(made.facilitator, 'WAIVED')).data).toEqual({ decideConflict: true });
    expect((await accept(who)).data).toEqual({ acceptReviewInvitation: true });
  });
  it('a confirmed conflict shuts the case at once, also to a peer who has sent', async () => {
    const { who, review } = team.peer;
    await fill(who, review.id);
    await submit(who, review.id);
    await move('fileConflict', 'FileConflictInput', made.host, {
      caseId: made.row.id,
      personId: who.id,
      type: 'EMPLOYMENT',
      note: 'Worked for us until last year.',
    });
    const [filed] = (await look(made.facilitator)).data!.reviewCase.conflicts;
    await move('decideConflict', 'DecideConflictInput', made.facilitator, {
      conflictId: filed!.id,
      ruling: 'CONFIRMED',
      note: 'Employed there until May.',
      expectedVersion: filed!.version,
    });
    expect([
      code(await look(who)),
      code(await save(who, review.id, { strengths: 'x' }, 1)),
      code(await app.as(who, 'query($id: ID!) { reviewForm(caseId: $id) { title } }', { id: made.row.id })),
    ]).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    expect(await app.db.query('select state from review where id = $1', [review.id])).toEqual([{ state: 'VOIDED' }]);
    expect((await look(team.other.who)).data?.reviewCase.people.map((p) => p.name)).not.toContain('Peer peer');
  });
  it('is declined with a reason that host and peers never see', async () => {
    const who = await invited();
    expect(
      (await answer('declineReviewInvitation', 'DeclineReviewInvitationInput', who, { reason: 'NO_TIME', note: 'Ask me in spring.' })).data,
    ).toEqual({ declineReviewInvitation: true });
    const PEOPLE = 'query($id: ID!) { reviewCase(id: $id) { people { name declineReason } entries { kind } } }';
    const text = async (by: Who) => JSON.stringify((await app.as(by, PEOPLE, { id: made.row.id })).data);
    expect(await text(made.facilitator)).toContain('NO_TIME');
    for (const by of [made.host, team.peer.who]) expect(await text(by)).not.toMatch(/Invited|NO_TIME|DECLINED/);
  });
  it('accepted twice at once has one effect', async () => {
    const who = await invited();
    await declare(who, []);
    const both = await Promise.all([accept(who), accept(who)]);
    expect(both.filter((r) => r.data).length).toBeGreaterThanOrEqual(1);
    expect(
      await app.asOwner(
        'select count(*)::int n from review r join vault.review_identity i on i."reviewId" = r.id where r."caseId" = $1 and i."personId" = $2',
        [made.row.id, who.id],
      ),
    ).toEqual([{ n: 1 }]);
  });
  it('expires', async () => {
    const who = await invited();
    app.clock.advance(86_400_001);
    expect(code(await declare(who, []))).toBe('DEADLINE_PASSED');
  });
});
