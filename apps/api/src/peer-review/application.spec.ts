import { randomUUID } from 'node:crypto';
import { codeOf as code } from '../../test/access.js';
import { TestApp, type Answer, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { stopUnbroken } from '../../test/invariants.js';
import { makeReleased } from '../../test/make.reports.js';
import { makeCase, makeProgramme, makeSeat, makeTeam } from '../../test/make.reviews.js';
import { sendAll } from '../../test/make.sent.js';
import { makeVisit } from '../../test/make.visits.js';
import { makeScheme } from '../../test/make.applications.js';
import { affiliate, makeOrganisation } from '../../test/make.panel.js';
import { statementsOf } from '../../test/statements.js';
import type { Programme } from './rubric.entity.js';

let app: TestApp;
let programme: Programme;
let manager: Who;
let outsider: Who;
beforeAll(async () => {
  app = await TestApp.boot();
  programme = await makeProgramme(app);
  manager = await person(app, 'Mana Ger', { grants: [{ role: 'PROGRAMME_MANAGER', scopeType: 'PROGRAMME', scopeId: programme.id }] });
  outsider = await person(app, 'Out Sider');
}, 60_000);
afterAll(() => stopUnbroken(app));

const missing = (a: Answer<unknown>) =>
  (a.errors?.[0]?.extensions.details as unknown as { missing?: { path: string; rule: string }[] }).missing?.map((m) => m.rule);
const run = <T = Record<string, never>>(who: Who, name: string, type: string, input: object, fields = '') =>
  app.as<T>(who, `mutation($input: ${type}!) { ${name}(input: $input) ${fields} }`, {
    input: { clientMutationId: randomUUID(), ...input },
  });
const versionOf = async (table: string, column: string, id: string): Promise<number> =>
  ((await app.db.query(`select version from "${table}" where "${column}" = $1`, [id])) as { version: number }[])[0]!.version;
const stateOf = async (id: string) =>
  ((await app.db.query('select state from peer_review_case where id = $1', [id])) as { state: string }[])[0]!.state;
const good = {
  summary: 'We want to know whether people who come to the desk reach a lender, and what stops those who do not.',
  guidingQuestions: ['What could we stop asking for?', ''],
  scopeDimensionKeys: ['finance', 'networking'],
  languages: ['en', 'da'],
  visitMode: 'HYBRID',
  timeZone: 'Europe/Copenhagen',
  visitStart: '2027-06-01',
  visitEnd: '2027-06-02',
};
async function begin(): Promise<{ host: Who; caseId: string }> {
  const { host, scheme } = await makeScheme(app, programme.networkId);
  const started = await run<{ startApplication: string }>(host, 'startApplication', 'StartApplicationInput', {
    programmeId: programme.id,
    schemeId: scheme.id,
  });
  return { host, caseId: started.data!.startApplication };
}
const save = (who: Who, caseId: string, draft: object, expectedVersion: number, clientMutationId: string = randomUUID()) =>
  run<{ saveApplication: { version: number } }>(
    who,
    'saveApplication',
    'SaveApplicationInput',
    { caseId, draft: { ...good, ...draft }, expectedVersion, clientMutationId },
    '{ version savedAt }',
  );
const move = async (who: Who, name: string, type: string, caseId: string, more: object = {}) =>
  run(
    who,
    name,
    type,
    { caseId, expectedVersion: await versionOf('peer_review_case', 'id', caseId), ...more },
    name === 'cancelCase' ? '' : '{ application { state } }',
  );
async function applied() {
  const made = await begin();
  await save(made.host, made.caseId, {}, 1);
  expect(code(await move(made.host, 'applyForReview', 'ApplyForReviewInput', made.caseId))).toBeUndefined();
  return made;
}
const facilitate = (who: Who, caseId: string, personId: string) => move(who, 'setFacilitator', 'SetFacilitatorInput', caseId, { personId });
async function taken() {
  const made = await applied();
  const facilitator = await person(app, 'Fay Facilitator');
  await facilitate(manager, made.caseId, facilitator.id);
  expect(code(await move(manager, 'takeCase', 'ApplyForReviewInput', made.caseId))).toBeUndefined();
  return { ...made, facilitator };
}

describe('an application', () => {
  it('is begun once for a scheme of the own organisation, and for no other', async () => {
    const { host, scheme } = await makeScheme(app, programme.networkId);
    const start = (who: Who) =>
      run<{ startApplication: string }>(who, 'startApplication', 'StartApplicationInput', {
        programmeId: programme.id,
        schemeId: scheme.id,
      });
    const first = await start(host);
    expect((await start(host)).data!.startApplication).toBe(first.data!.startApplication);
    expect(code(await start(outsider))).toBe('FORBIDDEN');
  });
  it('takes every half-written draft, once for each attempt, and tells a second tab', async () => {
    const { host, caseId } = await begin();
    const half = {
      summary: '',
      guidingQuestions: ['W'],
      scopeDimensionKeys: [],
      visitStart: '2027-06-09',
      visitEnd: '2027-06-01',
      timeZone: '',
    };
    const attempt = randomUUID();
    expect((await save(host, caseId, half, 1, attempt)).data!.saveApplication.version).toBe(2);
    expect((await save(host, caseId, half, 1, attempt)).data!.saveApplication.version).toBe(2);
    expect(code(await save(host, caseId, {}, 1))).toBe('CONFLICT');
    expect(code(await save(outsider, caseId, {}, 2))).toBe('NOT_FOUND');
    expect(code(await save(manager, caseId, {}, 2))).toBe('NOT_FOUND');
  });
  it('is refused with everything that is missing, and then sent with its first snapshot', async () => {
    const { host, caseId } = await begin();
    await save(host, caseId, { summary: '', guidingQuestions: [], scopeDimensionKeys: [] }, 1);
    expect(missing(await move(host, 'applyForReview', 'ApplyForReviewInput', caseId))).toEqual([
      'summaryTooShort',
      'oneQuestion',
      'chooseDimensions',
    ]);
    expect(await stateOf(caseId)).toBe('DRAFT');
    await save(host, caseId, {}, 2);
    expect(code(await move(host, 'applyForReview', 'ApplyForReviewInput', caseId))).toBeUndefined();
    const [snapshot] = (await app.db.query(`select seq, reason, content from practice_snapshot where "caseId" = $1`, [caseId])) as {
      seq: number;
      reason: string;
      content: { summary: string; sections: { key: string; paragraphs: string[] }[] };
    }[];
    expect(snapshot).toMatchObject({ seq: 1, reason: 'INITIAL', content: { summary: good.summary } });
    expect(snapshot!.content.sections.map((s) => s.key).toSorted()).toEqual(['finance', 'networking']);
    expect(code(await save(host, caseId, {}, 4))).toBe('ILLEGAL_TRANSITION');
  });
});

describe('those who manage the programme', () => {
  const LIST =
    'query($slug: String!) { roundApplications(slug: $slug) { applications { caseId state summary facilitatorChoices { name hindrances { rule } } viewerCan { decide } } } }';
  it('read what was sent and nothing that is a draft, in few statements', async () => {
    const draft = await begin();
    const sent = await applied();
    const read = (who: Who) => app.as<{ roundApplications: { applications: { caseId: string }[] } }>(who, LIST, { slug: programme.slug });
    let listed: Awaited<ReturnType<typeof read>>;
    const statements = await statementsOf(async () => (listed = await read(manager)));
    const ids = listed!.data!.roundApplications.applications.map((a) => a.caseId);
    expect(ids).toContain(sent.caseId);
    expect(ids).not.toContain(draft.caseId);
    expect(statements).toBeLessThanOrEqual(8);
    expect(code(await read(sent.host))).toBe('NOT_FOUND');
  });
  it('hear how many wait and that it is their turn; the host hears neither', async () => {
    const { host, caseId } = await applied();
    const waiting = async (who: Who) =>
      (
        await app.as<{ applicationChoices: { programmes: { slug: string; waiting: number | null }[] } }>(
          who,
          '{ applicationChoices { programmes { slug waiting } } }',
        )
      ).data!.applicationChoices.programmes.find((p) => p.slug === programme.slug)!.waiting;
    const next = async (who: Who) =>
      (
        await app.as<{ reviewCase: { next: { key: string; mine: boolean } } }>(
          who,
          'query($id: ID!) { reviewCase(id: $id) { next { key mine } } }',
          { id: caseId },
        )
      ).data!.reviewCase.next;
    expect(await waiting(manager)).toBeGreaterThan(0);
    expect(await waiting(host)).toBeNull();
    expect(await next(manager)).toEqual({ key: 'decideApplication', mine: true });
    expect(await next(host)).toEqual({ key: 'awaitDecision', mine: false });
  });
  it('set a facilitator who is neutral, or hear everything that speaks against them', async () => {
    const { host, caseId } = await applied();
    expect(missing(await move(manager, 'takeCase', 'ApplyForReviewInput', caseId))).toEqual(['facilitatorMissing']);
    expect(missing(await facilitate(manager, caseId, host.id))).toEqual(['facilitatorOfHost']);
    // The body above the host is no stranger either, and the database has the last word.
    const above = await person(app, 'Above');
    const body = await makeOrganisation(app, 'DK');
    await affiliate(app, above, body);
    await app.db.query(`update organisation set "parentId" = $2 where id = (select "hostOrgId" from peer_review_case where id = $1)`, [
      caseId,
      body,
    ]);
    expect(missing(await facilitate(manager, caseId, above.id))).toEqual(['facilitatorOfHost']);
    await expect(app.db.query(`update peer_review_case set "facilitatorId" = $2 where id = $1`, [caseId, above.id])).rejects.toThrow(
      'nobody of the line of the host facilitates',
    );
    const person1 = await person(app, 'First');
    await facilitate(manager, caseId, person1.id);
    await app.db.query(
      `insert into conflict_record (id, "createdAt", "updatedAt", version, "caseId", "programmeId", "personId", "filedBy", type, source, status, pinned, note, "decisionNote")
       select gen_random_uuid(), now(), now(), 1, id, "programmeId", $2, $3, 'FUNDING', 'HOST', 'POTENTIAL', false, 'They pay us.', '' from peer_review_case where id = $1`,
      [caseId, person1.id, host.id],
    );
    expect(missing(await move(manager, 'takeCase', 'ApplyForReviewInput', caseId))).toEqual(['facilitatorConflict']);
    const person2 = await person(app, 'Second');
    expect(code(await facilitate(manager, caseId, person2.id))).toBeUndefined();
    const grants = (await app.db.query(
      `select "personId" from role_grant where "scopeId" = $1 and role = 'FACILITATOR' and "revokedAt" is null`,
      [caseId],
    )) as { personId: string }[];
    expect(grants).toEqual([{ personId: person2.id }]);
  });
  it('take it: round 1 is pinned, four dates are set, the self-assessment begins', async () => {
    const { caseId } = await taken();
    const [row] = (await app.db.query(
      `select c.state, r.number, s.seq, r."rubricVersionId" = $2 pinned, (select json_agg(d.kind order by d."dueAt") from deadline d where d."caseId" = c.id) kinds, f.state self, r."closesAt" = (select d."dueAt" from deadline d where d."caseId" = c.id and d.kind = 'REVIEW') due
       from peer_review_case c join review_round r on r."caseId" = c.id join practice_snapshot s on s.id = r."snapshotId" join self_assessment f on f."caseId" = c.id where c.id = $1`,
      [caseId, programme.rubricVersionId],
    )) as unknown[];
    expect(row).toEqual({
      state: 'PREPARATION',
      number: 1,
      seq: 1,
      pinned: true,
      kinds: ['INVITATION', 'REVIEW', 'REPORT', 'HOST_COMMENT'],
      self: 'DRAFT',
      due: true,
    });
  });
  it('decline it with a reason that the host reads', async () => {
    const { host, caseId } = await applied();
    const reason = 'This round is full; the next begins in March.';
    expect(code(await move(host, 'refuseCase', 'EndCaseInput', caseId, { reason }))).toBe('FORBIDDEN');
    expect(code(await move(manager, 'refuseCase', 'EndCaseInput', caseId, { reason: 'No' }))).toBe('INVALID_INPUT');
    await move(manager, 'refuseCase', 'EndCaseInput', caseId, { reason });
    const read = await app.as<{ caseApplication: { application: object } }>(
      host,
      'query($id: ID!) { caseApplication(caseId: $id) { application { state endReason } } }',
      { id: caseId },
    );
    expect(read.data!.caseApplication.application).toEqual({ state: 'DECLINED', endReason: reason });
  });
});

describe('a self-assessment', () => {
  const answer = (who: Who, selfAssessmentId: string, dimensionKey: string, patch: object, expectedVersion = 0) =>
    run<{ saveSelfAnswer: { __typename: string; version?: number } }>(
      who,
      'saveSelfAnswer',
      'SaveSelfAnswerInput',
      { selfAssessmentId, dimensionKey, patch, expectedVersion },
      '{ __typename ... on SavedAnswer { version } ... on EditConflict { currentVersion base { strengths } theirs { strengths } } }',
    );
  const words = 'What we do well here, said in more than eighty characters, so that a peer can go and look at it.';
  const idOf = async (caseId: string) =>
    ((await app.db.query('select id from self_assessment where "caseId" = $1', [caseId])) as { id: string }[])[0]!.id;
  const submit = async (who: Who, id: string) =>
    run(
      who,
      'submitSelfAssessment',
      'SubmitSelfAssessmentInput',
      { selfAssessmentId: id, expectedVersion: await versionOf('self_assessment', 'id', id) },
      '{ state }',
    );
  const reopen = async (who: Who, id: string) =>
    run(
      who,
      'reopenSelfAssessment',
      'ReopenSelfAssessmentInput',
      { selfAssessmentId: id, reason: 'Please say more on money.', expectedVersion: await versionOf('self_assessment', 'id', id) },
      '{ state }',
    );
  it('saves itself with the contract of a review, and asks for no piece of evidence', async () => {
    const { host, facilitator, caseId } = await taken();
    const id = await idOf(caseId);
    expect((await answer(host, id, 'finance', { value: '5' })).data!.saveSelfAnswer).toEqual({ __typename: 'SavedAnswer', version: 1 });
    expect((await answer(host, id, 'finance', { strengths: words }, 1)).data!.saveSelfAnswer.version).toBe(2);
    expect((await answer(host, id, 'finance', { strengths: 'Other' }, 1)).data!.saveSelfAnswer).toMatchObject({
      __typename: 'EditConflict',
      currentVersion: 2,
      base: { strengths: '' },
      theirs: { strengths: words },
    });
    expect(code(await answer(host, id, 'visibility', { value: '3' }))).toBe('INVALID_INPUT');
    expect(code(await answer(facilitator, id, 'finance', { value: '1' }, 2))).toBe('FORBIDDEN');
    expect(code(await answer(outsider, id, 'finance', { value: '1' }, 2))).toBe('NOT_FOUND');
    expect(missing(await submit(host, id))).toEqual(['chooseALevel']);
    await answer(host, id, 'networking', { value: 'NS', reason: 'Another office does this for the whole city.' });
    expect(code(await submit(host, id))).toBeUndefined();
    expect(code(await answer(host, id, 'finance', { value: '1' }, 2))).toBe('ILLEGAL_TRANSITION');
    expect(code(await reopen(host, id))).toBe('FORBIDDEN');
    expect(code(await reopen(facilitator, id))).toBeUndefined();
    expect((await answer(host, id, 'finance', { value: '4' }, 2)).data!.saveSelfAnswer.version).toBe(3);
  });
  it('and the whole list of what is missing keep the dossier shut', async () => {
    const { facilitator, caseId } = await taken();
    const opened = async () =>
      missing(
        await run(
          facilitator,
          'openDeskReview',
          'MoveCaseInput',
          { caseId, expectedVersion: await versionOf('peer_review_case', 'id', caseId) },
          '{ state }',
        ),
      );
    expect(await opened()).toEqual(['selfAssessmentMissing', 'tooFewPeers', 'tooFewCountries', 'oneLeadPeer']);
    await app.db.query(`update peer_review_case set "pausedAt" = now(), "pauseReason" = 'other' where id = $1`, [caseId]);
    expect((await opened())?.[0]).toBe('casePaused');
    await app.db.query(`update peer_review_case set "pausedAt" = null where id = $1`, [caseId]);
  });
});

describe('two cases whose hosts review each other', () => {
  const pair = async (who: Who, caseId: string, mirrorCaseId: string | null, expectedVersion?: number) =>
    run(
      who,
      'setMirror',
      'SetMirrorInput',
      { caseId, mirrorCaseId, expectedVersion: expectedVersion ?? (await versionOf('peer_review_case', 'id', caseId)) },
      '{ caseId }',
    );
  const mirror = async (who: Who, caseId: string) =>
    (
      await app.as<{ reviewCase: { mirror: { caseId: string | null; hostName: string } | null } }>(
        who,
        'query($id: ID!) { reviewCase(id: $id) { mirror { caseId hostName } } }',
        { id: caseId },
      )
    ).data!.reviewCase.mirror;
  const choices = async (who: Who, caseId: string) =>
    (
      await app.as<{ casePanel: { mirrorChoices: { caseId: string }[] } }>(
        who,
        'query($id: ID!) { casePanel(caseId: $id) { mirrorChoices { caseId } } }',
        { id: caseId },
      )
    ).data!.casePanel.mirrorChoices.map((c) => c.caseId);
  it('are made a pair and parted by whoever manages their programme, each with one other', async () => {
    const [one, two, third] = [await makeCase(app, programme), await makeCase(app, programme), await makeCase(app, programme)];
    const team = await makeTeam(app, one);
    const observer = await person(app, 'Obs Erver', { grants: [{ role: 'OBSERVER', scopeType: 'CASE', scopeId: one.row.id }] });
    for (const who of [one.facilitator, one.host, team.lead.who, observer])
      expect(code(await pair(who, one.row.id, two.row.id))).toMatch(/^(FORBIDDEN|NOT_FOUND)$/);
    expect(code(await pair(outsider, one.row.id, two.row.id))).toBe('NOT_FOUND');
    expect(await choices(manager, one.row.id)).toEqual(expect.arrayContaining([two.row.id, third.row.id]));
    expect(await choices(one.facilitator, one.row.id)).toEqual([]);
    const other = await makeProgramme(app);
    const elsewhere = await makeCase(app, other);
    const ofBoth = await person(app, 'Of Both', {
      grants: [programme, other].map((m) => ({ role: 'PROGRAMME_MANAGER' as const, scopeType: 'PROGRAMME' as const, scopeId: m.id })),
    });
    for (const who of [manager, ofBoth]) expect(code(await pair(who, one.row.id, elsewhere.row.id))).toBe('NOT_FOUND');
    expect(code(await pair(manager, one.row.id, one.row.id))).toBe('NOT_FOUND');
    expect((await pair(manager, one.row.id, two.row.id)).errors).toBeUndefined();
    // Both sides know of each other, the way there is for whoever the other case is there for, and an observer hears nothing.
    for (const who of [one.host, team.lead.who, one.facilitator])
      expect(await mirror(who, one.row.id)).toEqual({ caseId: null, hostName: two.row.hostName });
    expect(await mirror(two.host, two.row.id)).toMatchObject({ hostName: one.row.hostName });
    expect(await mirror(manager, one.row.id)).toMatchObject({ caseId: two.row.id });
    expect(await mirror(observer, one.row.id)).toBeNull();
    expect(missing(await pair(manager, third.row.id, two.row.id))).toEqual(['mirrorTaken']);
    expect(await choices(manager, third.row.id)).not.toContain(two.row.id);
    expect(code(await pair(manager, two.row.id, null, 1))).toBe('CONFLICT');
    expect((await pair(manager, two.row.id, null)).errors).toBeUndefined();
    expect([await mirror(manager, one.row.id), await mirror(manager, two.row.id)]).toEqual([null, null]);
  });
  it('are two, of two organisations and early; one that is cancelled lets the other go', async () => {
    const [one, two] = [await makeCase(app, programme), await makeCase(app, programme)];
    const same = await makeCase(app, programme, { hostOrgId: one.row.hostOrgId });
    const late = await makeCase(app, programme, { state: 'VISIT', independentEndedAt: app.clock.now() });
    expect([missing(await pair(manager, one.row.id, same.row.id)), missing(await pair(manager, one.row.id, late.row.id))]).toEqual([
      ['mirrorSameHost'],
      ['mirrorTooLate'],
    ]);
    // Whoever is of one host does not pair, whatever else they are.
    const both = await person(app, 'Both', {
      grants: [
        { role: 'PROGRAMME_MANAGER', scopeType: 'PROGRAMME', scopeId: programme.id },
        { role: 'HOST_MEMBER', scopeType: 'CASE', scopeId: two.row.id },
      ],
    });
    expect(code(await pair(both, one.row.id, two.row.id))).toBe('FORBIDDEN');
    expect((await pair(manager, one.row.id, two.row.id)).errors).toBeUndefined();
    expect(
      code(await move(one.host, 'cancelCase', 'EndCaseInput', one.row.id, { reason: 'The funding of the host has ended.' })),
    ).toBeUndefined();
    expect(await mirror(manager, two.row.id)).toBeNull();
  });
});

describe('a case that is cancelled', () => {
  it('seals what was written, whoever ends it, in a state before its report is final', async () => {
    const made = await makeCase(app, programme);
    const team = await makeTeam(app, made);
    const reason = 'The funding of the host has ended.';
    expect(code(await move(made.facilitator, 'cancelCase', 'EndCaseInput', made.row.id, { reason }))).toBe('NOT_FOUND');
    expect(code(await move(made.host, 'cancelCase', 'EndCaseInput', made.row.id, { reason }))).toBeUndefined();
    expect(await stateOf(made.row.id)).toBe('CANCELLED');
    const read = await app.as(team.peer.who, 'query($id: ID!) { reviewForm(caseId: $id) { caseId } }', { id: made.row.id });
    expect(code(read)).toBe('NOT_FOUND');
    const final = await makeCase(app, programme, { state: 'FINALISED' });
    expect(code(await move(manager, 'cancelCase', 'EndCaseInput', final.row.id, { reason }))).toBe('ILLEGAL_TRANSITION');
  });
  describe('recognises what was done until then', () => {
    const reason = 'The funding of the host has ended.';
    const QUERY = '{ myRecognitions { serial role parts caseId } }';
    interface Mine {
      myRecognitions: { serial: string; role: string; parts: string[] | null; caseId: string }[];
    }
    const recordOf = async (who: Who, caseId: string) =>
      (await app.as<Mine>(who, QUERY)).data!.myRecognitions.filter((r) => r.caseId === caseId);
    const partsOf = async (who: Who, caseId: string) => (await recordOf(who, caseId)).map((r) => [r.role, r.parts]);

    it('nothing of who did nothing; the review of who had sent it, and no word of it to anybody else', async () => {
      const made = await makeCase(app, programme);
      const team = await makeTeam(app, made);
      const { other, ...idle } = team;
      await app.db.query('delete from visit_session where "caseId" = $1', [made.row.id]);
      await sendAll(app, { other });
      const before = await partsOf(other.who, made.row.id);
      expect(code(await move(made.host, 'cancelCase', 'EndCaseInput', made.row.id, { reason }))).toBeUndefined();
      expect(before).toEqual([]);
      expect(await partsOf(other.who, made.row.id)).toEqual([['PEER', ['REVIEW']]]);
      for (const who of [idle.lead.who, idle.peer.who, made.facilitator, made.host, manager])
        expect(await partsOf(who, made.row.id)).toEqual([]);
      // The seal covers the parts, and whoever is given the serial reads no more than them.
      const { serial } = (await recordOf(other.who, made.row.id))[0]!;
      const verify = 'query($s: String!) { verifyRecognition(serial: $s) { valid name role programmeName parts } }';
      expect((await app.as<{ verifyRecognition: object }>(null, verify, { s: serial })).data!.verifyRecognition).toEqual({
        ...{ valid: true, name: 'Peer other', role: 'PEER', programmeName: 'Round', parts: ['REVIEW'] },
      });
      const badge = await (await fetch(`${app.url}/files/certificates/${serial}/badge.json?lang=en`)).text();
      expect(badge).toContain('Done by then: independent review.');
      expect(badge).not.toContain(made.row.title);
      expect((await fetch(`${app.url}/files/certificates/${serial}/certificate.pdf?lang=de`)).status).toBe(200);
    });
    it('the visit of all who were of the team when it took place, the report of who signed it, the steps that the facilitator took', async () => {
      const made = await makeVisit(app, programme);
      const [learner, late] = [await person(app, 'Lea Learner'), await person(app, 'Late Comer')];
      await makeSeat(app, made, learner, { role: 'TRAINEE_PEER' });
      const now = app.clock.now().getTime();
      await makeSeat(app, made, late, { role: 'TRAINEE_PEER', respondedAt: new Date(now + 3_600_000) });
      const entry = (kind: string, at: Date) =>
        app.db.query(
          `insert into case_entry (id, "caseId", "programmeId", at, kind, audience, note) values (gen_random_uuid(), $1, $2, $3, $4, 'ALL', '')`,
          [made.row.id, programme.id, at, kind],
        );
      // The dossier was opened by somebody who ran the case before.
      await entry('DESK_OPENED', new Date(now - 60_000));
      await app.db.query(
        `insert into case_entry (id, "caseId", "programmeId", at, kind, audience, "personId", note) values (gen_random_uuid(), $1, $2, $3, 'FACILITATOR_SET', 'ALL', $4, '')`,
        [made.row.id, programme.id, new Date(now - 30_000), made.facilitator.id],
      );
      await entry('DESK_CLOSED', new Date(now));
      await app.db.query(
        `insert into visit_session (id, "createdAt", "updatedAt", version, "caseId", "startsAt", "endsAt", kind, mode, title, place, "withWhom", "dimensionKeys", state, "proposedBy", "heldAt")
         values (gen_random_uuid(), now(), now(), 1, $1, $2, $2::timestamptz + interval '1 hour', 'TOUR', 'ONSITE', 'Tour', '', '', '{}', 'HELD', 'TEAM', $2)`,
        [made.row.id, new Date(now)],
      );
      expect(code(await move(manager, 'cancelCase', 'EndCaseInput', made.row.id, { reason }))).toBeUndefined();
      expect(await partsOf(made.team.lead.who, made.row.id)).toEqual([['LEAD_PEER', ['REVIEW', 'VISIT']]]);
      expect(await partsOf(made.team.other.who, made.row.id)).toEqual([['PEER', ['VISIT']]]);
      expect(await partsOf(learner, made.row.id)).toEqual([['TRAINEE_PEER', ['VISIT']]]);
      expect(await partsOf(late, made.row.id)).toEqual([]);
      expect(await partsOf(made.facilitator, made.row.id)).toEqual([['FACILITATOR', ['REVIEW', 'VISIT']]]);
      const signed = await makeReleased(app, programme);
      expect(code(await move(signed.made.host, 'cancelCase', 'EndCaseInput', signed.made.row.id, { reason }))).toBeUndefined();
      expect(await partsOf(signed.peer, signed.made.row.id)).toEqual([['PEER', ['REVIEW', 'REPORT']]]);
    });
    it('and the database takes no certificate for nothing', async () => {
      const insert = (parts: string) =>
        app.db.query(
          `insert into recognition (id, "createdAt", "updatedAt", version, "caseId", "personId", role, serial, payload, digest, "issuedAt")
           select gen_random_uuid(), now(), now(), 1, "caseId", $1, role, '00000000000000000000', jsonb_set(payload, '{parts}', $2::jsonb), digest, now() from recognition where payload ? 'parts' limit 1`,
          [outsider.id, parts],
        );
      for (const parts of ['[]', '["NAP"]', '"REVIEW"']) await expect(insert(parts)).rejects.toThrow('recognition_parts_known');
    });
  });
});
