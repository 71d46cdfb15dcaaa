import fs from 'node:fs';
import { randomUUID } from 'node:crypto';
import { type GraphQLObjectType, type GraphQLOutputType, buildSchema, isListType, isNonNullType, isObjectType } from 'graphql';
import { codeOf as code } from '../../test/access.js';
import { TestApp, type Answer, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { stopUnbroken } from '../../test/invariants.js';
import { makeCase, makeProgramme, makeSeat, makeTeam, scope, type MadeCase } from '../../test/make.reviews.js';
import { statementsOf } from '../../test/statements.js';
import { reportSigned } from '@guildhall/domain/peer-review/activities';
import { emit } from '../kernel/outbox.js';
import { transact } from '../kernel/transact.js';
import type { Programme } from './rubric.entity.js';

let app: TestApp;
let programme: Programme;
beforeAll(async () => {
  app = await TestApp.boot();
  programme = await makeProgramme(app);
}, 60_000);
afterAll(() => stopUnbroken(app));

const key = () => randomUUID();
const rules = (a: Answer<unknown>) =>
  (a.errors?.[0]?.extensions.details as unknown as { missing?: { rule: string }[] }).missing?.map((m) => m.rule);
const secret = (name: string, d: string) => `Secret words of ${name} on ${d}, long enough to be sent as they are.`;
const run = <T = Record<string, never>>(who: Who | null, name: string, type: string, input: object, fields = '') =>
  app.as<T>(who, `mutation($input: ${type}!) { ${name}(input: $input) ${fields} }`, { input: { clientMutationId: key(), ...input } });
const versionOf = async (table: string, id: string): Promise<number> =>
  ((await app.db.query(`select version from "${table}" where id = $1`, [id])) as { version: number }[])[0]!.version;
type Team = Awaited<ReturnType<typeof makeTeam>>;

async function write(who: Who, reviewId: string, name: string, value: string): Promise<void> {
  for (const d of scope) {
    const saved = await app.as<{ saveAnswer: { __typename: string } }>(
      who,
      'mutation($input: SaveAnswerInput!) { saveAnswer(input: $input) { __typename } }',
      {
        input: {
          reviewId,
          dimensionKey: d,
          patch: { value, strengths: secret(name, d), noteToTeam: `Note of ${name}` },
          expectedVersion: 0,
          clientMutationId: key(),
        },
      },
    );
    expect(saved.data?.saveAnswer.__typename).toBe('SavedAnswer');
  }
}
const submit = async (who: Who, reviewId: string) =>
  run(who, 'submitReview', 'MoveReviewInput', { reviewId, expectedVersion: await versionOf('review', reviewId) });
const close = async (who: Who, made: MadeCase, reason = '') =>
  run(
    who,
    'closeDeskReview',
    'MoveCaseInput',
    { caseId: made.row.id, expectedVersion: await versionOf('peer_review_case', made.row.id), reason },
    '{ state }',
  );
const REVIEWS =
  'query($id: ID!) { caseReviews(caseId: $id) { reviews { pseudonym reviewerName mine answers { strengths } } scores { peers alpha dimensions { key counts n median differs } } } }';
interface Reviews {
  caseReviews: {
    reviews: { pseudonym: string; reviewerName: string | null; mine: boolean; answers: { strengths: string }[] }[];
    scores: { peers: number; dimensions: { key: string; counts: number[] | null; median: number; differs: boolean }[] } | null;
  };
}
const reviews = (who: Who, made: MadeCase) => app.as<Reviews>(who, REVIEWS, { id: made.row.id });

async function begin(values: [string, string, string] = ['1', '3', '2']): Promise<{ made: MadeCase; team: Team }> {
  const made = await makeCase(app, programme);
  const team = await makeTeam(app, made);
  for (const [i, name] of (['lead', 'peer', 'other'] as const).entries())
    await write(team[name].who, team[name].review.id, name, values[i]!);
  return { made, team };
}

describe('the independent phase', () => {
  it('shows nobody the others before it ends, and to the facilitator what was sent', async () => {
    const { made, team } = await begin();
    await submit(team.lead.who, team.lead.review.id);
    expect((await reviews(team.lead.who, made)).data?.caseReviews).toMatchObject({ reviews: [{ mine: true }], scores: null });
    expect((await reviews(made.facilitator, made)).data?.caseReviews.reviews).toMatchObject([{ reviewerName: 'Peer lead' }]);
    expect(code(await reviews(made.host, made))).toBe('NOT_FOUND');
    const seen = await app.as<{ reviewCase: { people: { reviewState: string | null }[] } }>(
      team.peer.who,
      'query($id: ID!) { reviewCase(id: $id) { people { reviewState sentAt } entries { kind } } }',
      { id: made.row.id },
    );
    expect(JSON.stringify(seen.data)).not.toMatch(/SUBMITTED|REVIEW_SENT/);
  });
  it('is closed by the facilitator alone, with a reason while one is missing, never below quorum', async () => {
    const { made, team } = await begin();
    await submit(team.lead.who, team.lead.review.id);
    expect([
      code(await close(team.peer.who, made)),
      code(await close(made.host, made)),
      rules(await close(made.facilitator, made)),
    ]).toEqual(['FORBIDDEN', 'FORBIDDEN', ['belowQuorum']]);
    await submit(team.peer.who, team.peer.review.id);
    expect(rules(await close(made.facilitator, made))).toEqual(['reasonMissing']);
    expect((await close(made.facilitator, made, 'Other is ill until January.')).data).toEqual({ closeDeskReview: { state: 'VISIT' } });
    // Who has not sent reads nothing; a review that comes later is marked and opens the others.
    expect((await reviews(team.lead.who, made)).data?.caseReviews.reviews).toHaveLength(2);
    expect(code(await reviews(team.other.who, made))).toBe('NOT_FOUND');
    expect((await submit(team.other.who, team.other.review.id)).data).toEqual({ submitReview: true });
    expect((await reviews(team.other.who, made)).data?.caseReviews.reviews).toHaveLength(3);
    expect(
      await app.db.query(
        'select "afterDisclosure" a, (select count("deskValue")::int from review_answer where "reviewId" = r.id) desk from review r where id = $1',
        [team.other.review.id],
      ),
    ).toEqual([{ a: true, desk: 0 }]);
  });
  it('a peer in training reads what the peers read, when they do, and has neither a review nor a vote', async () => {
    const { made, team } = await begin();
    const trainee = await person(app, 'Tilda Trainee');
    await makeSeat(app, made, trainee, { role: 'TRAINEE_PEER' });
    for (const s of Object.values(team)) await submit(s.who, s.review.id);
    expect(code(await reviews(trainee, made))).toBe('NOT_FOUND');
    const form = 'query($id: ID!) { reviewForm(caseId: $id) { review { id } } }';
    expect(code(await app.as(trainee, form, { id: made.row.id }))).toBe('NOT_FOUND');
    // Nothing waits for them.
    expect((await close(made.facilitator, made)).data).toEqual({ closeDeskReview: { state: 'VISIT' } });
    const seen = (await reviews(trainee, made)).data!.caseReviews;
    expect(seen.reviews.map((r) => [r.mine, r.reviewerName])).toEqual(Array(3).fill([false, null]));
    expect(seen.scores).toMatchObject({ peers: 3 });
  });
  it('two facilitators’ presses at once close it once', async () => {
    const { made, team } = await begin();
    for (const s of Object.values(team)) await submit(s.who, s.review.id);
    const both = await Promise.all([close(made.facilitator, made), close(made.facilitator, made)]);
    expect(both.filter((r) => r.data).length).toBe(1);
  });
  it('afterwards the team reads each other under random names and sees distributions, never a mean', async () => {
    const { made, team } = await begin();
    for (const s of Object.values(team)) await submit(s.who, s.review.id);
    await close(made.facilitator, made);
    const seen = (await reviews(team.peer.who, made)).data!.caseReviews;
    expect(seen.reviews.filter((r) => !r.mine).map((r) => r.reviewerName)).toEqual([null, null]);
    expect(seen.scores?.dimensions[0]).toMatchObject({ counts: [1, 1, 1, 0, 0], median: 2, differs: true });
    expect(
      code(
        await run(team.peer.who, 'retractReview', 'MoveReviewInput', {
          reviewId: team.peer.review.id,
          expectedVersion: await versionOf('review', team.peer.review.id),
        }),
      ),
    ).toBe('FORBIDDEN');
  });
});

const REPORT =
  'query($id: ID!) { caseReport(caseId: $id) { id state headHash version signatures { given needed names } sections { key version } recommendations { code evidence { title } } scores { dimensions { counts self gap } } viewerCan { edit sign release finalise } } }';
interface ReportData {
  caseReport: {
    id: string;
    state: string;
    headHash: string;
    version: number;
    signatures: { given: number; needed: number; names: string[] };
    recommendations: { evidence: { title: string }[] }[];
    scores: { dimensions: { counts: number[] | null }[] } | null;
    viewerCan: { sign: boolean };
  };
}
const report = async (who: Who, made: MadeCase) => (await app.as<ReportData>(who, REPORT, { id: made.row.id })).data!.caseReport;

async function toReport(values: [string, string, string] = ['2', '3', '2']): Promise<{ made: MadeCase; team: Team; evidenceId: string }> {
  const { made, team } = await begin(values);
  const added = await run<{ addEvidence: { id: string } }>(
    team.lead.who,
    'addEvidence',
    'AddEvidenceInput',
    { caseId: made.row.id, type: 'INTERVIEW', title: 'Talk with two advisers' },
    '{ id }',
  );
  const evidenceId = added.data!.addEvidence.id;
  await app.as(team.lead.who, 'mutation($input: SaveAnswerInput!) { saveAnswer(input: $input) { __typename } }', {
    input: {
      reviewId: team.lead.review.id,
      dimensionKey: 'finance',
      patch: { evidenceIds: [evidenceId] },
      expectedVersion: 1,
      clientMutationId: key(),
    },
  });
  for (const s of Object.values(team)) await submit(s.who, s.review.id);
  await close(made.facilitator, made);
  await run(
    made.facilitator,
    'openReport',
    'MoveCaseInput',
    { caseId: made.row.id, expectedVersion: await versionOf('peer_review_case', made.row.id) },
    '{ state }',
  );
  return { made, team, evidenceId };
}
async function fillReport(made: MadeCase, team: Team, evidenceId: string): Promise<void> {
  const { id } = await report(team.lead.who, made);
  const section = (k: string, more: object = {}) =>
    app.as(team.lead.who, 'mutation($input: SaveSectionInput!) { saveReportSection(input: $input) { id } }', {
      input: { reportId: id, key: k, body: `What we say on ${k}.`, expectedVersion: 0, ...more },
    });
  await section('summary');
  for (const d of scope) await section(`dim:${d}`, { agreed: '2' });
  await run(
    team.lead.who,
    'saveRecommendation',
    'SaveRecommendationInput',
    {
      reportId: id,
      text: 'Ask both lenders for outcomes.',
      dimensionKeys: ['finance'],
      evidenceIds: [evidenceId],
      priority: 'MUST',
      addressee: 'Desk',
      horizon: 'QUICK',
      expectedVersion: 0,
    },
    '{ id }',
  );
}
const sign = async (who: Who, made: MadeCase, reportHash?: string, more: object = {}) => {
  const r = await report(who, made);
  return run(
    who,
    'signReport',
    'SignReportInput',
    { reportId: r.id, reportHash: reportHash ?? r.headHash, decision: 'AGREE', ...more },
    '{ state }',
  );
};
const step = async (name: string, who: Who, made: MadeCase) => {
  const [r] = (await app.db.query('select id, version from consensus_report where "caseId" = $1', [made.row.id])) as {
    id: string;
    version: number;
  }[];
  return run(who, name, 'MoveReportInput', { reportId: r!.id, expectedVersion: r!.version }, '{ state }');
};

describe('the report', () => {
  it('shows a dissent with a name only where its writer wished it, in an order that tells no name', async () => {
    const { made, team, evidenceId } = await toReport();
    await fillReport(made, team, evidenceId);
    await step('askForSignatures', team.lead.who, made);
    const seats = [team.lead, team.peer, team.other].map((s) => s.who);
    const people = await app.db.query<{ id: string; name: string }[]>(
      `select id, "displayName" name from person where id = any($1) order by 2`,
      [seats.map((s) => s.id)],
    );
    // Last by name, first by words.
    for (const [n, { id }] of people.entries())
      expect(
        (
          await sign({ id }, made, undefined, {
            decision: 'AGREE_WITH_DISSENT',
            dissentText: `${'CBA'[n]} would have said three.`,
            dissentNamed: n === 1,
          })
        ).errors,
      ).toBeUndefined();
    const read = 'query($id: ID!) { caseReport(caseId: $id) { signatures { dissent { name text } stopped } } }';
    for (const who of [made.facilitator, ...seats])
      expect((await app.as(who, read, { id: made.row.id })).data).toEqual({
        caseReport: {
          signatures: {
            dissent: [
              { name: null, text: 'A would have said three.' },
              { name: people[1]!.name, text: 'B would have said three.' },
              { name: null, text: 'C would have said three.' },
            ],
            stopped: true,
          },
        },
      });
  });
  it('calls the facilitator in where most dissent from the same words, once, and not where one does', async () => {
    const { made, team, evidenceId } = await toReport();
    await fillReport(made, team, evidenceId);
    await step('askForSignatures', team.lead.who, made);
    const dissent = { decision: 'AGREE_WITH_DISSENT', dissentText: 'I would have said three.' };
    const called = async () => {
      await app.drain();
      return (await app.db.query(`select "recipientId" id, path from review_message where "caseId" = $1 and kind = 'CALLED'`, [
        made.row.id,
      ])) as object[];
    };
    await sign(team.lead.who, made);
    await sign(team.peer.who, made, undefined, dissent);
    expect(await called()).toEqual([]);
    await sign(team.other.who, made, undefined, dissent);
    const first = await called();
    expect(first).toEqual([{ id: made.facilitator.id, path: `/reviews/${made.row.id}/report` }]);
    expect(rules(await step('releaseReport', team.lead.who, made))).toEqual(['tooMuchDissent']);
    // The same once more tells nothing more; other words that most dissent from are told anew.
    const { id } = await report(team.lead.who, made);
    await transact(app.factory.make(null), (ctx) => emit(ctx, reportSigned({ caseId: made.row.id, reportId: id })));
    expect(await called()).toEqual(first);
    await app.as(team.lead.who, 'mutation($input: SaveSectionInput!) { saveReportSection(input: $input) { id } }', {
      input: { reportId: id, key: 'summary', body: 'Other words.', expectedVersion: 1 },
    });
    await step('askForSignatures', team.lead.who, made);
    for (const s of Object.values(team)) await sign(s.who, made, undefined, dissent);
    expect(await called()).toEqual([...first, ...first]);
  });
  it('is written, signed by all, given to the host and made final; the host reads it and no score of one peer', async () => {
    const { made, team, evidenceId } = await toReport();
    expect((await app.as(made.host, REPORT, { id: made.row.id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(rules(await step('askForSignatures', team.lead.who, made))).toEqual(
      expect.arrayContaining(['textMissing', 'agreedScoreMissing', 'recommendationMissing']),
    );
    await fillReport(made, team, evidenceId);
    expect((await step('askForSignatures', team.lead.who, made)).errors).toBeUndefined();
    const before = (await report(team.peer.who, made)).headHash;
    for (const s of [team.lead, team.peer]) expect((await sign(s.who, made)).errors).toBeUndefined();
    expect(rules(await step('releaseReport', team.lead.who, made))).toEqual(['signaturesMissing']);
    // A word is changed: signatures under the old words count nothing, and a stale hash is refused.
    await app.as(team.other.who, 'mutation($input: SaveSectionInput!) { saveReportSection(input: $input) { id } }', {
      input: { reportId: (await report(team.other.who, made)).id, key: 'summary', body: 'Another summary.', expectedVersion: 1 },
    });
    expect(await report(team.peer.who, made)).toMatchObject({ state: 'DRAFTING', signatures: { given: 0, needed: 3 } });
    // Also while it is being written on: what has changed since is told by section, and the words of a dissent come back.
    const stale = async () =>
      (await sign(team.other.who, made, before, { decision: 'AGREE_WITH_DISSENT', dissentText: 'I would have said three.' })).errors![0]!
        .extensions as unknown as {
        code: string;
        details: { theirs: { changes: { key: string; part: string; before: string; after: string }[] }; yours: object };
      };
    const refused = await stale();
    expect(refused).toMatchObject({ code: 'CONFLICT', details: { yours: { dissentText: 'I would have said three.' } } });
    expect(refused.details.theirs.changes).toEqual([
      { key: 'summary', part: 'BODY', before: expect.any(String) as string, after: 'Another summary.' },
    ]);
    expect(refused.details.theirs.changes[0]!.before).not.toBe('Another summary.');
    await step('askForSignatures', team.lead.who, made);
    expect((await stale()).details.theirs.changes).toEqual(refused.details.theirs.changes);
    expect(code(await sign(team.other.who, made, 'a'.repeat(64)))).toBe('CONFLICT');
    await expect(app.db.query(`update report_head set words = '{}'`)).rejects.toThrow('never change');
    for (const s of [team.lead, team.peer]) await sign(s.who, made);
    expect(
      (await sign(team.other.who, made, undefined, { decision: 'AGREE_WITH_DISSENT', dissentText: 'I would have said three.' })).errors,
    ).toBeUndefined();
    // Two hosts that review each other: the one reads nothing before the other is judged.
    const mirror = await makeCase(app, programme);
    const pair = (a: string | null, b: string | null) =>
      app.db.query(
        `update peer_review_case set "mirrorCaseId" = case id when $1 then $3::uuid else $4::uuid end, "programmeId" = $5 where id in ($1, $2)`,
        [made.row.id, mirror.row.id, a, b, made.row.programmeId],
      );
    await pair(mirror.row.id, made.row.id);
    expect(rules(await step('releaseReport', team.lead.who, made))).toEqual(['mirrorStillJudges']);
    await app.db.query(`update peer_review_case set "independentEndedAt" = now(), state = 'VISIT' where id = $1`, [mirror.row.id]);
    expect([code(await step('releaseReport', team.peer.who, made)), code(await step('releaseReport', made.facilitator, made))]).toEqual([
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
    expect((await step('releaseReport', team.lead.who, made)).data).toEqual({ releaseReport: { state: 'WITH_HOST' } });
    const host = await report(made.host, made);
    expect(host).toMatchObject({
      state: 'WITH_HOST',
      signatures: { given: 3, needed: 3, names: [] },
      recommendations: [{ code: 'R1', evidence: [{ title: 'Talk with two advisers' }] }],
      viewerCan: { edit: false, sign: false },
    });
    expect(host.scores?.dimensions[0]?.counts).toEqual([0, 2, 1, 0, 0]);
    expect(rules(await step('finaliseReport', team.lead.who, made))).toEqual(['hostHasTime']);
    await step('finishHostComments', made.host, made);
    expect((await step('finaliseReport', team.lead.who, made)).data).toEqual({ finaliseReport: { state: 'FINAL' } });
    await expect(
      app.db.query(`update consensus_report set "headHash" = repeat('b', 64) where "caseId" = $1`, [made.row.id]),
    ).rejects.toThrow('never changes');
    await expect(
      app.db.query(`update report_section set body = 'x' where "reportId" in (select id from consensus_report where "caseId" = $1)`, [
        made.row.id,
      ]),
    ).rejects.toThrow('never changes');
  });
  it('does not give away its recommendations to whoever may not know of it', async () => {
    const { made, team, evidenceId } = await toReport();
    await fillReport(made, team, evidenceId);
    const [r] = (await app.db.query(
      'select r.id from recommendation r join consensus_report p on p.id = r."reportId" where p."caseId" = $1',
      [made.row.id],
    )) as { id: string }[];
    const remove = (who: Who, recommendationId: string) =>
      app.as(who, 'mutation($input: RemoveRecommendationInput!) { removeRecommendation(input: $input) { id } }', {
        input: { recommendationId, expectedVersion: 1, clientMutationId: key() },
      });
    for (const who of [await person(app, 'Stranger'), made.host])
      expect((await remove(who, r!.id)).errors).toEqual((await remove(who, randomUUID())).errors);
    expect((await remove(team.lead.who, r!.id)).errors).toBeUndefined();
  });
  it('asks for a reason where the agreed score is a level away from the median', async () => {
    const { made, team, evidenceId } = await toReport(['3', '3', '3']);
    await fillReport(made, team, evidenceId);
    expect(rules(await step('askForSignatures', team.lead.who, made))).toEqual([
      'rationaleMissing',
      'rationaleMissing',
      'rationaleMissing',
    ]);
  });
  it('says what evidence a score would need where the team agrees on none, to the host and in the files; beside a score that stays a note', async () => {
    const { made, team, evidenceId } = await toReport();
    await app.db.query(
      `update review_answer set value = 'IE', reason = 'No books were shown.' where "dimensionKey" = 'finance' and "reviewId" in (select id from review where "caseId" = $1)`,
      [made.row.id],
    );
    await fillReport(made, team, evidenceId);
    // No number is invented where everybody says that there is too little.
    expect(rules(await step('askForSignatures', team.lead.who, made))).toEqual(['nobodyScored']);
    const { id } = await report(team.lead.who, made);
    const write = (more: object) =>
      app.as(team.lead.who, 'mutation($input: SaveSectionInput!) { saveReportSection(input: $input) { id } }', {
        input: { reportId: id, body: 'Nothing was shown to us.', ...more },
      });
    const note = 'A note that stays with the writers.';
    await write({ key: 'dim:finance', agreed: 'IE', expectedVersion: 1 });
    await write({ key: `dim:${scope.find((k) => k !== 'finance')}`, agreed: '2', evidenceNeeded: note, expectedVersion: 1 });
    expect(rules(await step('askForSignatures', team.lead.who, made))).toEqual(['evidenceNeededMissing']);
    const needed = 'The books of both lenders, two years back.';
    await write({ key: 'dim:finance', agreed: 'IE', evidenceNeeded: needed, expectedVersion: 2 });
    // Who does not speak of it leaves it as it is.
    await write({ key: 'dim:finance', agreed: 'IE', expectedVersion: 3 });
    expect((await step('askForSignatures', team.lead.who, made)).errors).toBeUndefined();
    for (const s of Object.values(team)) await sign(s.who, made);
    await step('releaseReport', team.lead.who, made);
    const read = 'query($id: ID!) { caseReport(caseId: $id) { sections { evidenceNeeded } scores { dimensions { key agreed } } } }';
    for (const who of [team.lead.who, made.facilitator, made.host]) {
      const answer = (await app.as(who, read, { id: made.row.id })).data;
      expect(JSON.stringify(answer)).toContain(needed);
      expect(JSON.stringify(answer)).toContain('{"key":"finance","agreed":"IE"}');
      expect(JSON.stringify(answer)).not.toContain(note);
    }
    for (const format of ['json', 'csv']) {
      const file = await fetch(`${app.url}/files/reviews/${made.row.id}/case.${format}`, {
        headers: { cookie: await app.cookieOf(made.host) },
      });
      const text = await file.text();
      expect(text).toContain(needed);
      expect(text).not.toContain(note);
    }
  });
  it('comes back from the host with every signature void when a conflict is confirmed late', async () => {
    const { made, team, evidenceId } = await toReport();
    await fillReport(made, team, evidenceId);
    await step('askForSignatures', team.lead.who, made);
    for (const s of Object.values(team)) await sign(s.who, made);
    await step('releaseReport', team.lead.who, made);
    await run(made.host, 'fileConflict', 'FileConflictInput', {
      caseId: made.row.id,
      personId: team.other.who.id,
      type: 'FUNDING',
      note: 'They pay us for a course.',
    });
    const [k] = (await app.db.query('select id, version from conflict_record where "caseId" = $1', [made.row.id])) as {
      id: string;
      version: number;
    }[];
    expect(
      (
        await run(made.facilitator, 'decideConflict', 'DecideConflictInput', {
          conflictId: k!.id,
          ruling: 'CONFIRMED',
          note: 'It is so, in their own words.',
          expectedVersion: k!.version,
        })
      ).errors,
    ).toBeUndefined();
    expect(code(await app.as(made.host, REPORT, { id: made.row.id }))).toBe('NOT_FOUND');
    expect(await report(team.lead.who, made)).toMatchObject({ state: 'DRAFTING', signatures: { given: 0, needed: 2 } });
    expect((await reviews(team.lead.who, made)).data?.caseReviews.scores?.peers).toBe(2);
    // What counts no more is read by who manages the programme: without a name, without what was said to the team alone; by nobody else.
    const voided = (who: Who) =>
      app.as<{ voidedReviews: { reviews: object[] } }>(
        who,
        'query($id: ID!) { voidedReviews(caseId: $id) { reviews { pseudonym conflict reason answers { dimensionKey value strengths } } } reviewCase(id: $id) { viewerCan { readVoided } } }',
        { id: made.row.id },
      );
    const manager = await person(app, 'Mana Ger', {
      grants: [{ role: 'PROGRAMME_MANAGER', scopeType: 'PROGRAMME', scopeId: programme.id }],
    });
    expect((await voided(manager)).data).toMatchObject({
      voidedReviews: { reviews: [{ conflict: true, reason: '', answers: scope.map(() => ({ value: '2' })) }] },
      reviewCase: { viewerCan: { readVoided: true } },
    });
    const observer = await person(app, 'Funder', { grants: [{ role: 'OBSERVER', scopeType: 'CASE', scopeId: made.row.id }] });
    for (const who of [made.host, made.facilitator, team.lead.who, team.peer.who, team.other.who, observer, await person(app, 'Stranger')])
      expect(JSON.stringify(await voided(who))).not.toMatch(/"voidedReviews":\{|"readVoided":true/u);
    // A draft that was never sent stays with its writer; a case that was given up as a whole stays sealed.
    for (const change of [`"submittedAt" = null`, `"voidReason" = 'CANCELLED'`]) {
      await app.db.query(`update review set "submittedAt" = now(), "voidReason" = 'CONFLICT' where "caseId" = $1 and state = 'VOIDED'`, [
        made.row.id,
      ]);
      await app.db.query(`update review set ${change} where "caseId" = $1 and state = 'VOIDED'`, [made.row.id]);
      expect(code(await voided(manager))).toBe('NOT_FOUND');
    }
  });
});

describe('an account of the host', () => {
  /* Walks every query and every field that the schema has, with every id of the case, and looks for a word or a name of a review. */
  const schema = buildSchema(fs.readFileSync('apps/api/schema.graphql', 'utf8'));
  const bare = (t: GraphQLOutputType): GraphQLOutputType => (isNonNullType(t) || isListType(t) ? bare(t.ofType) : t);
  const fields = (type: GraphQLObjectType, depth: number): string =>
    Object.values(type.getFields())
      .filter((f) => f.args.every((a) => !isNonNullType(a.type)))
      .map((f) => {
        const t = bare(f.type);
        return isObjectType(t) ? (depth > 0 ? `${f.name} { ${fields(t, depth - 1)} }` : '') : f.name;
      })
      .filter(Boolean)
      .join(' ') || '__typename';

  /** What all questions without a needed argument and with each of `ids` answer. `told`: those pairs of question and id that ever told anything; with `again` only they are asked. */
  async function crawl(who: Who, ids: string[], told: Set<string>, again = false): Promise<string> {
    let found = '';
    for (const f of Object.values(schema.getQueryType()!.getFields())) {
      const type = bare(f.type);
      const needed = f.args.filter((a) => isNonNullType(a.type));
      if (needed.length > 1 || (needed[0] && !/^(ID|String)!$/.test(String(needed[0].type)))) continue;
      for (const id of needed.length ? ids : ['']) {
        if (again && !told.has(f.name + id)) continue;
        const query = `query${needed.length ? `($x: ${String(needed[0]!.type)})` : ''} { ${f.name}${needed.length ? `(${needed[0]!.name}: $x)` : ''} ${isObjectType(type) ? `{ ${fields(type, 2)} }` : ''} }`;
        const result = await app.as(who, query, needed.length ? { x: id } : {});
        if (!id || result.data?.[f.name]) told.add(f.name + id);
        const answer = JSON.stringify(result);
        // That the host has sent its own judgement is no secret to it.
        found += f.name === 'selfAssessment' ? answer.replace('"state":"SUBMITTED"', '') : answer;
      }
    }
    return found;
  }
  it('finds no score, word, note or pseudonym of a peer in any state of the case', async () => {
    const { made, team, evidenceId } = await toReport();
    const member = await person(app, 'Second of host', { grants: [{ role: 'HOST_MEMBER', scopeType: 'CASE', scopeId: made.row.id }] });
    await fillReport(made, team, evidenceId);
    await step('askForSignatures', team.lead.who, made);
    for (const s of Object.values(team)) await sign(s.who, made);
    await step('releaseReport', team.lead.who, made);
    const pseudonyms = (
      (await app.db.query('select pseudonym from review where "caseId" = $1', [made.row.id])) as { pseudonym: string }[]
    ).map((r) => r.pseudonym);
    const reviewIds = Object.values(team).map((s) => s.review.id);
    const answers = ((await app.db.query('select id from review_answer where "reviewId" = any($1)', [reviewIds])) as { id: string }[]).map(
      (r) => r.id,
    );
    const ids = [made.row.id, programme.slug, evidenceId, reviewIds[0]!, team.peer.seat.id, answers[0]!];
    // The crawler finds what there is to find: the same walk as a peer sees the words. Host and peer together try every question; what tells neither of them anything
    // is not asked again in the other states (the proofs of rights ask there too).
    const told = new Set<string>();
    expect(await crawl(team.peer.who, ids, told)).toContain('Secret words of other');
    for (const state of ['HOST_CHECK', 'REPORTING', 'VISIT', 'DESK_REVIEW', 'FINALISED'] as const) {
      await app.db.query('update peer_review_case set state = $2 where id = $1', [made.row.id, state]);
      for (const who of state === 'HOST_CHECK' ? [made.host, member] : [made.host]) {
        const text = await crawl(who, ids, told, state !== 'HOST_CHECK' || who !== made.host);
        expect(text).toContain(made.row.title);
        expect(text).not.toContain('GRAPHQL_VALIDATION_FAILED');
        for (const hidden of ['Secret words', 'Note of', 'SUBMITTED', 'LOCKED', ...pseudonyms, ...reviewIds])
          expect([state, hidden, text.includes(hidden)]).toEqual([state, hidden, false]);
      }
    }
    await app.db.query(`update peer_review_case set state = 'HOST_CHECK' where id = $1`, [made.row.id]);
  }, 120_000);
});

describe('reading', () => {
  it('costs the same few statements with one case and with many', async () => {
    const one = await begin();
    const facilitator = one.made.facilitator;
    const ask = async (q: string, variables: object = {}) => statementsOf(() => app.as(facilitator, q, variables));
    const round = `query($slug: String!) { programme(slug: $slug) { cases { id title seats { name reviewState } counts next { key } } } }`;
    const mine = '{ myReviewCases { id title next { key } } }';
    await app.as(facilitator, mine);
    const first = [await ask(mine), await ask(round, { slug: programme.slug })];
    for (let i = 0; i < 12; i++) {
      const m = await makeCase(app, programme, {}, { facilitator });
      await makeSeat(app, m, await person(app, `Extra ${i}`));
    }
    expect([await ask(mine), await ask(round, { slug: programme.slug })]).toEqual(first);
    const counts = [
      ...first,
      await ask(REVIEWS, { id: one.made.row.id }),
      await ask('query($id: ID!) { reviewCase(id: $id) { people { name } entries { kind } next { key } } }', { id: one.made.row.id }),
      await statementsOf(() =>
        app.as(one.team.peer.who, 'query($id: ID!) { reviewForm(caseId: $id) { answers { value } rubric { semver } } }', {
          id: one.made.row.id,
        }),
      ),
    ];
    expect(Math.max(...counts)).toBeLessThanOrEqual(4);
  });
});
