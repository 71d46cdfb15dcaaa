import { randomUUID } from 'node:crypto';
import { codeOf as code } from '../../test/access.js';
import { TestApp, type Answer, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { stopUnbroken } from '../../test/invariants.js';
import { dossier, makeCase, makeProgramme, makeTeam, scope, type MadeCase } from '../../test/make.reviews.js';
import { Review } from './review.entity.js';
import { reviewPolicy } from './review.policy.js';
import type { Programme } from './rubric.entity.js';

let app: TestApp;
let programme: Programme;
beforeAll(async () => {
  app = await TestApp.boot();
  programme = await makeProgramme(app);
}, 60_000);
afterEach(() => app.clock.reset());
afterAll(() => stopUnbroken(app, { clockJumps: true }));

const day = 86_400_000;
const dayIn = (n: number) => new Date(app.clock.now().getTime() + n * day).toISOString().slice(0, 10);
const problem = (a: Answer<unknown>) => (a.errors![0]!.extensions as unknown as { details: object }).details;
const run = (who: Who, name: string, type: string, input: object, fields = ''): Promise<Answer<Record<string, unknown>>> =>
  app.as(who, `mutation($input: ${type}!) { ${name}(input: $input) ${fields} }`, { input: { clientMutationId: randomUUID(), ...input } });
const rows = <T>(sql: string, ...values: unknown[]) => app.db.query(sql, values) as Promise<T[]>;
const words = 'They do this every week and could show the records of a whole year.';
interface Form {
  review: { id: string; state: string; version: number };
  answers: { dimensionKey: string; value: string; strengths: string; version: number }[];
  dossier: { seq: number };
}
const form = async (who: Who, c: MadeCase) =>
  (
    await app.as<{ reviewForm: Form }>(
      who,
      'query($id: ID!) { reviewForm(caseId: $id) { review { id state version } answers { dimensionKey value strengths version } dossier { seq } } }',
      { id: c.row.id },
    )
  ).data!.reviewForm;
const save = (who: Who, reviewId: string, dimensionKey: string, patch: object, expectedVersion = 0) =>
  run(who, 'saveAnswer', 'SaveAnswerInput', { reviewId, dimensionKey, patch, expectedVersion }, '{ __typename }');
async function send(who: Who, c: MadeCase, value: string) {
  const { review, answers } = await form(who, c);
  for (const key of scope)
    await save(who, review.id, key, { value, strengths: words }, answers.find((a) => a.dimensionKey === key)?.version ?? 0);
  const sent = await run(who, 'submitReview', 'MoveReviewInput', {
    reviewId: review.id,
    expectedVersion: (await form(who, c)).review.version,
  });
  expect(sent.errors).toBeUndefined();
}
const change = (c: MadeCase, expectedSeq = 1) =>
  run(
    c.host,
    'changeDossier',
    'ChangeDossierInput',
    {
      ...{ caseId: c.row.id, summary: dossier.summary, expectedSeq, note: 'The bank has taken over the loans.' },
      sections: [{ key: dossier.sections[0]!.key, text: `A bank does it now, since ${expectedSeq}.` }],
    },
    '{ seq }',
  );
const open = (who: Who, c: MadeCase, more: object = {}) =>
  run(
    who,
    'openNextRound',
    'OpenNextRoundInput',
    { caseId: c.row.id, seq: 2, dueOn: dayIn(20), reason: 'Who lends is another now.', ...more },
    '{ roundSeq viewerCanOpenRound }',
  );

describe('a new round in a case', () => {
  it('rests on the newer dossier: everybody judges anew, alone, from what they had written', async () => {
    const c = await makeCase(app, programme);
    const team = await makeTeam(app, c);
    await send(team.lead.who, c, '2');
    await save(team.peer.who, team.peer.review.id, 'finance', { value: '3', strengths: 'Half' });
    await save(team.peer.who, team.peer.review.id, 'finance', { strengths: 'Half a word.' }, 1);
    expect(problem(await open(c.facilitator, c, { seq: 1 }))).toMatchObject({ missing: [{ path: 'seq', rule: 'nothingNewer' }] });
    await change(c);
    for (const who of [c.host, team.lead.who]) expect(code(await open(who, c))).toBe('FORBIDDEN');
    expect(code(await open(await person(app, 'Out Sider'), c))).toBe('NOT_FOUND');
    expect(code(await open(c.facilitator, c, { seq: 1 }))).toBe('CONFLICT');
    expect(problem(await open(c.facilitator, c, { dueOn: dayIn(-1) }))).toMatchObject({ issues: [{ path: 'dueOn', rule: 'inThePast' }] });
    const key = { clientMutationId: randomUUID() };
    const both = await Promise.all([open(c.facilitator, c, key), open(c.facilitator, c, key)]);
    for (const a of both) expect(a.data?.['openNextRound']).toEqual({ roundSeq: 2, viewerCanOpenRound: false });

    const lead = await form(team.lead.who, c);
    expect(lead).toMatchObject({ review: { state: 'DRAFT' }, dossier: { seq: 2 } });
    expect(lead.review.id).not.toBe(team.lead.review.id);
    expect(lead.answers.map((a) => [a.dimensionKey, a.value, a.strengths])).toEqual(scope.toSorted().map((k) => [k, '2', words]));
    expect((await form(team.peer.who, c)).answers).toMatchObject([{ dimensionKey: 'finance', value: '3', strengths: 'Half a word.' }]);
    // What was typed on top of the last number, and comes late, goes on top of the copy.
    const late = { noteToTeam: 'Typed on a train.' };
    expect(code(await save(team.peer.who, team.peer.review.id, 'finance', late, 2))).toBe('NOT_FOUND');
    const { review: second } = await form(team.peer.who, c);
    expect((await save(team.peer.who, second.id, 'finance', late, 2)).data?.['saveAnswer']).toEqual({ __typename: 'SavedAnswer' });
    // What the first round held is closed to everybody, and counts nowhere.
    expect(code(await save(team.lead.who, team.lead.review.id, 'finance', { strengths: 'Too late.' }, 1))).toBe('NOT_FOUND');
    for (const who of [c.facilitator, team.lead.who])
      expect(code(await app.as(who, 'query($id: ID!) { caseReviews(caseId: $id) { reviews { id } } }', { id: c.row.id }))).toBe(
        'NOT_FOUND',
      );
    const rounds = await rows<{ number: number; closed: boolean; why: string | null; states: string[] }>(
      `select n.number, n."closedAt" is not null closed, n."closeReason" why, array(select distinct coalesce(r."voidReason", r.state) from review r where r."roundId" = n.id) states from review_round n where n."caseId" = $1 order by 1`,
      c.row.id,
    );
    expect(rounds).toEqual([
      { number: 1, closed: true, why: 'Who lends is another now.', states: ['NEW_ROUND'] },
      { number: 2, closed: false, why: null, states: ['DRAFT'] },
    ]);
    const history = await app.as<{ answerHistory: { dimensions: { key: string; states: { cause: string; value: string }[] }[] } }>(
      team.lead.who,
      'query($id: ID!) { answerHistory(caseId: $id) { dimensions { key states { cause value } } } }',
      { id: c.row.id },
    );
    expect(history.data!.answerHistory.dimensions.find((d) => d.key === 'finance')!.states).toMatchObject([
      { cause: 'CARRIED', value: '2' },
    ]);

    // To the end of the phase: three reviews count, those of this round.
    for (const [who, value] of [
      [team.lead.who, '4'],
      [team.peer.who, '3'],
      [team.other.who, '3'],
    ] as const)
      await send(who, c, value === '4' ? '3' : value);
    const [{ version }] = (await rows<{ version: number }>('select version from peer_review_case where id = $1', c.row.id)) as [
      { version: number },
    ];
    const closed = await run(
      c.facilitator,
      'closeDeskReview',
      'MoveCaseInput',
      { caseId: c.row.id, expectedVersion: version },
      '{ state }',
    );
    expect(closed.data).toEqual({ closeDeskReview: { state: 'VISIT' } });
    const read = await app.as<{ caseReviews: { reviews: object[]; scores: { peers: number; dimensions: { counts: number[] }[] } } }>(
      team.lead.who,
      'query($id: ID!) { caseReviews(caseId: $id) { reviews { id } scores { peers dimensions { counts } } } }',
      { id: c.row.id },
    );
    expect(read.data!.caseReviews.reviews).toHaveLength(3);
    expect(read.data!.caseReviews.scores).toMatchObject({ peers: 3 });
    expect(read.data!.caseReviews.scores.dimensions.map((d) => d.counts)).toEqual(scope.map(() => [0, 0, 3, 0, 0]));
    await change(c, 2);
    expect(problem(await open(c.facilitator, c, { seq: 3 }))).toMatchObject({ missing: [{ rule: 'independentEnded' }] });
  });

  it('gives its time to everybody, and tells them', async () => {
    const c = await makeCase(app, programme);
    const team = await makeTeam(app, c);
    const manager = await person(app, 'Mana Ger', {
      grants: [{ role: 'PROGRAMME_MANAGER', scopeType: 'PROGRAMME', scopeId: programme.id }],
    });
    await send(team.lead.who, c, '2');
    await change(c);
    // After the old date, on the clock of the case.
    app.clock.advance(5 * day);
    expect((await open(c.facilitator, c)).errors).toBeUndefined();
    const [due] = await rows<{ local: string; same: boolean }>(
      `select to_char(d."dueAt" at time zone 'Europe/Copenhagen', 'YYYY-MM-DD HH24:MI') local, n."closesAt" = d."dueAt" same from deadline d join review_round n on n."caseId" = d."caseId" and n.number = 2 where d."caseId" = $1 and d.kind = 'REVIEW'`,
      c.row.id,
    );
    expect(due).toEqual({ local: `${dayIn(20)} 17:00`, same: true });
    await app.drain();
    const told = await rows<{ id: string }>(
      `select distinct "recipientId" id from review_message where "caseId" = $1 and "dedupeKey" like 'review-case.round-opened:%'`,
      c.row.id,
    );
    expect(told.map((r) => r.id).toSorted()).toEqual([c.host, team.lead.who, team.peer.who, team.other.who].map((w) => w.id).toSorted());
    await send(team.lead.who, c, '3');
    // The programme reads a review that was voided, but not one whose words its writer goes on with.
    const ctx = await app.ctxOf(manager);
    await reviewPolicy.prepare(ctx);
    const sealed = await app.db.manager.findOneByOrFail(Review, { id: team.lead.review.id });
    expect([sealed.state, reviewPolicy.can(ctx, 'read', sealed)]).toEqual(['VOIDED', false]);
    expect(reviewPolicy.can(ctx, 'read', { ...sealed, voidReason: 'CONFLICT' } as Review)).toBe(true);
  });
});

describe('the dates of a case', () => {
  const set = async (who: Who, c: MadeCase, at: string, more: object = {}) => {
    const asked = await app.as<{ reviewCase: { deadlines: { kind: string; version: number }[] } }>(
      c.facilitator,
      'query($id: ID!) { reviewCase(id: $id) { deadlines { kind version } } }',
      { id: c.row.id },
    );
    const { version } = asked.data!.reviewCase.deadlines.find((d) => d.kind === 'REVIEW')!;
    const input = { caseId: c.row.id, kind: 'REVIEW', at, reason: 'The visit is later.', expectedVersion: version, ...more };
    return run(who, 'moveDeadline', 'MoveDeadlineInput', input, '{ deadlines { kind dueAt } }');
  };
  it('are moved by the facilitator on the wall clock of the case, summer time or not; reminders and sending go by the new one', async () => {
    const c = await makeCase(app, programme);
    const team = await makeTeam(app, c);
    for (const who of [c.host, team.lead.who]) expect(code(await set(who, c, `${dayIn(40)}T17:00`))).toBe('FORBIDDEN');
    expect(problem(await set(c.facilitator, c, `${dayIn(-1)}T17:00`))).toMatchObject({ issues: [{ path: 'at', rule: 'inThePast' }] });
    expect(problem(await set(c.facilitator, c, '2031-02-30T17:00'))).toMatchObject({ issues: [{ path: 'at', rule: 'badFormat' }] });
    expect(problem(await set(c.facilitator, c, '2031-03-30T02:30'))).toMatchObject({ issues: [{ path: 'at', rule: 'noSuchTime' }] });
    for (const [at, instant] of [
      ['2031-01-10T17:00', '2031-01-10T16:00:00.000Z'],
      ['2031-07-10T17:00', '2031-07-10T15:00:00.000Z'],
    ] as const) {
      const moved = (await set(c.facilitator, c, at)).data!['moveDeadline'] as { deadlines: { kind: string; dueAt: string }[] };
      expect(moved.deadlines.map((d) => [d.kind, new Date(d.dueAt).toISOString()])).toEqual([['REVIEW', instant]]);
    }
    expect(code(await set(c.facilitator, c, '2031-08-10T17:00', { expectedVersion: 1 }))).toBe('CONFLICT');
    // Sent long after the date that was.
    app.clock.advance(30 * day);
    await send(team.peer.who, c, '3');
    await app.drain();
    expect(
      await rows(
        'select 1 from review_message where "caseId" = $1 and "recipientId" = $2 and "dedupeKey" like $3',
        c.row.id,
        team.peer.who.id,
        'review-case.deadline-moved:%',
      ),
    ).toHaveLength(2);
    const still = await makeCase(app, programme, { pausedAt: app.clock.now(), pauseReason: 'They asked for it.' });
    expect(problem(await set(still.facilitator, still, '2031-09-10T17:00'))).toMatchObject({ missing: [{ rule: 'casePaused' }] });
    const over = await makeCase(app, programme, { state: 'CANCELLED' });
    expect(code(await set(over.facilitator, over, '2031-09-10T17:00'))).toBe('ILLEGAL_TRANSITION');
  });

  it('are moved for all, with the end of the round, and leave a later day of one person as it was given', async () => {
    const c = await makeCase(app, programme);
    const team = await makeTeam(app, c);
    const later = new Date(`${dayIn(12)}T16:00:00.000Z`);
    const given = { caseId: c.row.id, personId: team.peer.who.id, newDueAt: later.toISOString(), reason: 'She is on leave till then.' };
    expect((await run(c.facilitator, 'grantExtension', 'GrantExtensionInput', given, '{ id }')).errors).toBeUndefined();
    const of = (who: Who) =>
      app.as<{ reviewCase: { myAssignment: { extendedTo: string | null } | null } }>(
        who,
        'query($id: ID!) { reviewCase(id: $id) { myAssignment { extendedTo } } }',
        { id: c.row.id },
      );
    const moved = (await set(c.facilitator, c, `${dayIn(5)}T17:00`)).data!['moveDeadline'] as { deadlines: { dueAt: string }[] };
    expect(await rows('select "closesAt" from review_round where "caseId" = $1', c.row.id)).toEqual([
      { closesAt: new Date(moved.deadlines[0]!.dueAt) },
    ]);
    expect(new Date((await of(team.peer.who)).data!.reviewCase.myAssignment!.extendedTo!)).toEqual(later);
    expect((await of(team.lead.who)).data!.reviewCase.myAssignment).toEqual({ extendedTo: null });
    // Past the moved date one still sends, the other is told so and keeps the words.
    app.clock.advance(8 * day);
    await send(team.peer.who, c, '3');
    const { review } = await form(team.lead.who, c);
    for (const key of scope) expect((await save(team.lead.who, review.id, key, { value: '3', strengths: words })).errors).toBeUndefined();
    const late = { reviewId: review.id, expectedVersion: (await form(team.lead.who, c)).review.version };
    expect(code(await run(team.lead.who, 'submitReview', 'MoveReviewInput', late))).toBe('DEADLINE_PASSED');
    expect((await form(team.lead.who, c)).answers.map((a) => a.strengths)).toEqual(scope.map(() => words));
  });
});
