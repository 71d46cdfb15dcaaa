import { randomUUID } from 'node:crypto';
import { codeOf as code } from '../../test/access.js';
import { TestApp, type Answer, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { stopUnbroken } from '../../test/invariants.js';
import { makeFinal, makeReleased, type MadeReport } from '../../test/make.reports.js';
import { makeProgramme, part } from '../../test/make.reviews.js';
import { statementsOf } from '../../test/statements.js';
import { grantRole } from '../identity/role-grant.service.js';
import { transact } from '../kernel/transact.js';
import { Assignment } from './panel.entity.js';
import { endSeat } from './seat.service.js';
import type { CaseResultsNode } from './improvement.types.js';
import type { CaseFeedbackNode, MyReviewFeedbackNode } from './review-feedback.types.js';
import type { RecognitionNode } from './recognition.types.js';
import type { Programme } from './rubric.entity.js';

let app: TestApp;
let programme: Programme;
beforeAll(async () => {
  app = await TestApp.boot();
  programme = await makeProgramme(app);
}, 60_000);
afterAll(() => stopUnbroken(app));
const ago = (days: number) => new Date(app.clock.now().getTime() - days * 86_400_000);
const dayIn = (days: number) => ago(-days).toISOString().slice(0, 10);
const details = (a: Answer<unknown>) =>
  a.errors?.[0]?.extensions.details as unknown as { missing?: { path: string; rule: string }[]; issues?: { rule: string }[] } | undefined;
const rules = (a: Answer<unknown>) => (details(a)?.missing ?? details(a)?.issues)?.map((m) => m.rule);
const FIELDS = `{ state caseVersion planVersion recommendations { id code stance reason version } actions { id title state overdue version ownerName evidence { id title } viewerCan { edit agree start claim sendBack verify drop addEvidence } }
  checkpoints { id month dueOn state overdue version viewerCanReport viewerCanAssess viewerCanWaive } hostPeople { id name } gap { key self desk agreed again } hostAgreedAt peerAgreedAt learningNote briefPracticeId successorId predecessorId
  viewerCan { respond giveResponses plan agreeAsHost agreeAsPeer close beginBrief beginReReview } }`;
const look = (who: Who | null, m: MadeReport) =>
  app.as<{ caseResults: CaseResultsNode }>(who, `query($id: ID!) { caseResults(caseId: $id) ${FIELDS} }`, { id: m.made.row.id });
const read = async (who: Who, m: MadeReport) => (await look(who, m)).data!.caseResults;
const run = (who: Who, name: string, type: string, input: object) =>
  app.as<Record<string, CaseResultsNode>>(who, `mutation($input: ${type}!) { ${name}(input: $input) ${FIELDS} }`, {
    input: { clientMutationId: randomUUID(), ...input },
  });
const respond = async (m: MadeReport, i: number, stance: string, reason = '', who = m.made.host) => {
  const r = (await read(m.made.host, m)).recommendations[i]!;
  return run(who, 'respondToRecommendation', 'RespondInput', { recommendationId: r.id, stance, reason, expectedVersion: r.version });
};
const moveCase = async (who: Who, m: MadeReport, name: string, version: 'caseVersion' | 'planVersion' = 'caseVersion') =>
  run(who, name, 'MoveCaseInput', { caseId: m.made.row.id, expectedVersion: (await read(m.made.host, m))[version] });
const act = async (who: Who, m: MadeReport, action: string, more: object = {}) => {
  const a = (await read(m.made.host, m)).actions[0]!;
  return run(who, 'moveAction', 'MoveActionInput', { actionId: a.id, action, expectedVersion: a.version, ...more });
};
const plan = (m: MadeReport, more: object = {}) =>
  run(m.made.host, 'saveAction', 'SaveActionInput', {
    caseId: m.made.row.id,
    recommendationId: m.recommendationIds[0],
    title: 'Ask both lenders each quarter',
    ownerPersonId: m.made.host.id,
    dueOn: dayIn(60),
    indicator: 'answers of lenders a year',
    baseline: '0',
    target: '8',
    expectedVersion: 0,
    ...more,
  });
/** A case whose plan both sides agreed to. */
async function follow(m?: MadeReport): Promise<MadeReport> {
  m ??= await makeFinal(app, programme);
  await respond(m, 0, 'ACCEPT');
  await respond(m, 1, 'REJECT', 'We have no staff for it.');
  await moveCase(m.made.host, m, 'giveResponses');
  await plan(m);
  await moveCase(m.made.host, m, 'agreePlanAsHost', 'planVersion');
  expect((await moveCase(m.lead, m, 'agreePlanAsPeer', 'planVersion')).errors).toBeUndefined();
  return m;
}

describe('answers to recommendations', () => {
  it('are the host’s to give, each with a reason where it refuses, before the host plans', async () => {
    const m = await makeFinal(app, programme);
    expect([code(await respond(m, 0, 'ACCEPT', '', m.lead)), code(await respond(m, 0, 'ACCEPT', '', m.made.facilitator))]).toEqual([
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
    expect(code(await look(await person(app, 'Stranger'), m))).toBe('NOT_FOUND');
    expect(rules(await respond(m, 0, 'REJECT', 'no'))).toEqual(['reasonMissing']);
    await respond(m, 0, 'ACCEPT');
    expect(rules(await moveCase(m.made.host, m, 'giveResponses'))).toEqual(['answerMissing']);
    await respond(m, 1, 'ALREADY_DONE');
    expect(code(await moveCase(m.lead, m, 'giveResponses'))).toBe('FORBIDDEN');
    expect((await moveCase(m.made.host, m, 'giveResponses')).data?.giveResponses).toMatchObject({ state: 'IMPROVEMENT' });
    expect((await read(m.peer, m)).recommendations.map((r) => r.stance)).toEqual(['ACCEPT', 'ALREADY_DONE']);
  });
  it('are numbers to observers, once they are given: how many of each kind, and nothing else', async () => {
    const m = await makeFinal(app, programme);
    const [observer, left] = [await person(app, 'Funder'), await person(app, 'Former funder')];
    await transact(app.factory.make(null), async (ctx) => {
      for (const who of [observer, left]) await part(ctx, who, 'OBSERVER', m.made.row.id);
      await part(ctx, left, 'CONFLICTED', m.made.row.id);
    });
    const seen = async (who: Who) => {
      const answer = await app.as<{
        caseResults: { progress: unknown; recommendations: { stance: unknown; reason: string }[] } & Record<string, unknown>;
      }>(
        who,
        `query($id: ID!) { caseResults(caseId: $id) { recommendations { stance reason } actions { id } checkpoints { id } hostAgreedAt learningNote
          progress { accepted partly rejected doneBefore open done verified } } }`,
        { id: m.made.row.id },
      );
      return answer.data?.caseResults;
    };
    await respond(m, 0, 'ACCEPT');
    // While the host makes up its mind there is nothing to count.
    expect((await seen(observer))?.progress).toBeNull();
    await follow(m);
    const counts = { accepted: 1, partly: 0, rejected: 1, doneBefore: 0, open: 1, done: 0, verified: 0 };
    expect(await seen(observer)).toEqual({
      recommendations: [1, 2].map(() => ({ stance: null, reason: '' })),
      ...{ actions: [], checkpoints: [], hostAgreedAt: null, learningNote: '', progress: counts },
    });
    expect((await seen(m.peer))?.progress).toBeNull();
    expect(await seen(left)).toBeUndefined();
    await app.db.query(`update improvement_action set state = 'DROPPED', "dropReason" = 'Not now.' where "caseId" = $1`, [m.made.row.id]);
    expect((await seen(observer))?.progress).toEqual({ ...counts, open: 0 });
  });
  it('are not asked for before the report is final', async () => {
    const m = await makeReleased(app, programme);
    expect(code(await look(m.made.host, m))).toBe('NOT_FOUND');
    const input = { recommendationId: m.recommendationIds[0], stance: 'ACCEPT', expectedVersion: 0 };
    expect(code(await run(m.made.host, 'respondToRecommendation', 'RespondInput', input))).toBe('ILLEGAL_TRANSITION');
  });
});

describe('the plan', () => {
  it('is agreed to by both sides as it stands: a change makes what was agreed lapse', async () => {
    const m = await makeFinal(app, programme);
    await respond(m, 0, 'ACCEPT');
    await respond(m, 1, 'PARTLY');
    await moveCase(m.made.host, m, 'giveResponses');
    expect(rules(await moveCase(m.made.host, m, 'agreePlanAsHost', 'planVersion'))).toEqual(['actionMissing', 'actionMissing']);
    await plan(m, { dueOn: null });
    await plan(m, { recommendationId: m.recommendationIds[1] });
    expect(rules(await moveCase(m.made.host, m, 'agreePlanAsHost', 'planVersion'))).toEqual(['actionMissing']);
    expect([rules(await plan(m, { ownerPersonId: m.lead.id })), rules(await plan(m, { recommendationId: randomUUID() }))]).toEqual([
      ['notOfHost'],
      ['unknownRecommendation'],
    ]);
    const open = (await read(m.made.host, m)).actions.find((a) => a.state === 'PROPOSED' && a.version === 1)!;
    expect(open).toMatchObject({ viewerCan: { edit: true, claim: false } });
    await plan(m);
    const seen = (await read(m.lead, m)).planVersion;
    expect((await moveCase(m.made.host, m, 'agreePlanAsHost', 'planVersion')).data?.agreePlanAsHost!.hostAgreedAt).toBeTruthy();
    await plan(m, { title: 'One more thing' });
    expect(await read(m.lead, m)).toMatchObject({ state: 'IMPROVEMENT', hostAgreedAt: null });
    expect(code(await run(m.lead, 'agreePlanAsPeer', 'MoveCaseInput', { caseId: m.made.row.id, expectedVersion: seen }))).toBe('CONFLICT');
    expect(code(await moveCase(m.peer, m, 'agreePlanAsPeer', 'planVersion'))).toBe('FORBIDDEN');
    await moveCase(m.lead, m, 'agreePlanAsPeer', 'planVersion');
    const done = await moveCase(m.made.host, m, 'agreePlanAsHost', 'planVersion');
    expect(done.data?.agreePlanAsHost).toMatchObject({ state: 'FOLLOW_UP', checkpoints: [{ month: 3 }, { month: 6 }, { month: 12 }] });
    expect(new Set(done.data!.agreePlanAsHost!.actions.map((a) => a.state))).toEqual(new Set(['AGREED']));
  });
  it('is carried out: claimed by the host, verified by the lead peer with evidence, never by its owner', async () => {
    const m = await follow();
    expect(code(await act(m.lead, m, 'claim'))).toBe('FORBIDDEN');
    expect((await act(m.made.host, m, 'start')).errors).toBeUndefined();
    expect((await act(m.made.host, m, 'claim')).errors).toBeUndefined();
    expect([code(await act(m.made.host, m, 'verify')), code(await act(m.made.facilitator, m, 'verify'))]).toEqual([
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
    expect(rules(await act(m.lead, m, 'verify'))).toEqual(['evidenceMissing']);
    expect(rules(await act(m.lead, m, 'sendBack', { reason: 'no' }))).toEqual(['reasonMissing']);
    await act(m.lead, m, 'sendBack', { reason: 'Please show the letters.' });
    const a = (await read(m.made.host, m)).actions[0]!;
    const evidence = { actionId: a.id, type: 'DOCUMENT', title: 'Letters of both lenders' };
    expect(code(await run(m.lead, 'addActionEvidence', 'AddActionEvidenceInput', evidence))).toBe('FORBIDDEN');
    await run(m.made.host, 'addActionEvidence', 'AddActionEvidenceInput', evidence);
    expect((await read(m.peer, m)).actions[0]!.evidence).toMatchObject([{ title: 'Letters of both lenders' }]);
    await act(m.made.host, m, 'claim');
    expect((await act(m.lead, m, 'verify')).data?.moveAction!.actions[0]).toMatchObject({ state: 'VERIFIED', viewerCan: { drop: false } });
    await expect(
      app.db.query(`update improvement_action set "verifiedBy" = "ownerPersonId" where "caseId" = $1`, [m.made.row.id]),
    ).rejects.toThrow('improvement_action_not_own');
  });
  it('shows what is overdue from the clock alone', async () => {
    const m = await follow();
    expect((await read(m.peer, m)).actions[0]!.overdue).toBe(false);
    await app.db.query(`update improvement_action set "dueOn" = $2 where "caseId" = $1`, [m.made.row.id, dayIn(-2)]);
    await app.db.query(`update checkpoint set "dueOn" = $2 where "caseId" = $1 and month = 3`, [m.made.row.id, dayIn(-2)]);
    expect(await read(m.peer, m)).toMatchObject({
      actions: [{ overdue: true, state: 'AGREED' }],
      checkpoints: [{ overdue: true }, {}, {}],
    });
    await act(m.made.host, m, 'claim');
    expect((await read(m.peer, m)).actions[0]!.overdue).toBe(false);
  });
});

describe('the end of a case', () => {
  const words = 'We learned to ask the lenders early, and to write their answers down where the next adviser finds them.';
  const at = async (who: Who, m: MadeReport, i: number, name: string, type: string, more: object) => {
    const k = (await read(m.made.host, m)).checkpoints[i]!;
    return run(who, name, type, { checkpointId: k.id, expectedVersion: k.version, ...more });
  };
  const close = async (m: MadeReport, who = m.made.facilitator, learningNote = words) =>
    run(who, 'closeCase', 'CloseCaseInput', {
      caseId: m.made.row.id,
      learningNote,
      expectedVersion: (await read(m.made.host, m)).caseVersion,
    });
  it('comes after each look back: the host tells, the lead peer judges, the facilitator waives with a reason', async () => {
    const m = await follow();
    const summary = { summary: 'Both lenders answer now, one of them late.' };
    const assessment = { assessment: 'We have seen the letters and agree.' };
    expect(code(await at(m.lead, m, 0, 'reportCheckpoint', 'ReportCheckpointInput', summary))).toBe('FORBIDDEN');
    expect(code(await at(m.lead, m, 0, 'assessCheckpoint', 'AssessCheckpointInput', assessment))).toBe('ILLEGAL_TRANSITION');
    await at(m.made.host, m, 0, 'reportCheckpoint', 'ReportCheckpointInput', summary);
    expect(code(await at(m.made.host, m, 0, 'assessCheckpoint', 'AssessCheckpointInput', assessment))).toBe('FORBIDDEN');
    await at(m.lead, m, 0, 'assessCheckpoint', 'AssessCheckpointInput', assessment);
    expect(rules(await close(m))).toEqual(['checkpointOpen', 'checkpointOpen']);
    const reason = { reason: 'The host has a new office.' };
    expect(code(await at(m.lead, m, 1, 'waiveCheckpoint', 'WaiveCheckpointInput', reason))).toBe('FORBIDDEN');
    for (const i of [1, 2]) await at(m.made.facilitator, m, i, 'waiveCheckpoint', 'WaiveCheckpointInput', reason);
    expect([code(await close(m, m.lead)), code(await close(m, m.made.host))]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect((await close(m)).data?.closeCase).toMatchObject({ state: 'CLOSED', learningNote: words });
    expect((await app.db.query(`select distinct state from assignment where "caseId" = $1`, [m.made.row.id])) as unknown[]).toEqual([
      { state: 'COMPLETED' },
    ]);
    // Everybody who stayed has a certificate, to be checked by whoever is given its serial; it says nothing of the case.
    const mine = '{ myRecognitions { id serial role version revokedAt caseTitle } }';
    const record = (await app.as<{ myRecognitions: RecognitionNode[] }>(m.peer, mine)).data!.myRecognitions;
    expect(record).toMatchObject([{ role: 'PEER', revokedAt: null, caseTitle: m.made.row.title }]);
    expect((await app.as<{ myRecognitions: RecognitionNode[] }>(m.made.facilitator, mine)).data!.myRecognitions).toMatchObject([
      { role: 'FACILITATOR' },
    ]);
    expect((await app.as<{ myRecognitions: RecognitionNode[] }>(m.made.host, mine)).data!.myRecognitions).toEqual([]);
    // Told to each of them, once, and to nobody else; the mail has neither serial nor part.
    await Promise.all([app.drain(), app.drain()]);
    const news = (await app.db.query(
      `select m."recipientId" = r."personId" own, m.path from review_message m join recognition r on m."dedupeKey" like 'rec:' || r.serial || '%' where m."caseId" = $1`,
      [m.made.row.id],
    )) as object[];
    expect(news).toEqual(Array(4).fill({ own: true, path: '/recognitions' }));
    const verify = async (serial: string) => {
      const q = 'query($s: String!) { verifyRecognition(serial: $s) { valid revoked name role programmeName } }';
      return (await app.as<{ verifyRecognition: object | null }>(null, q, { s: serial })).data!.verifyRecognition;
    };
    const { id, serial, version } = record[0]!;
    expect(await verify(serial.toLowerCase())).toEqual({
      valid: true,
      revoked: false,
      name: 'Peer peer',
      role: 'PEER',
      programmeName: 'Round',
    });
    expect(await verify('0'.repeat(20))).toBeNull();
    // On paper it is for whoever has the serial too, while it holds.
    const paper = (of: string) => fetch(`${app.url}/files/certificates/${of}/certificate.pdf?lang=de`);
    const sheet = await paper(serial);
    expect([sheet.status, sheet.headers.get('content-disposition')]).toEqual([200, expect.stringContaining('Urkunde-Peer-peer.pdf')]);
    expect(
      Buffer.from(await sheet.arrayBuffer())
        .subarray(0, 8)
        .toString(),
    ).toBe('%PDF-1.7');
    expect((await paper('0'.repeat(20))).status).toBe(404);
    // For the wallets of other houses: what the paper says, at the address that the badge itself names; nothing of the case.
    const badge = (of: string) => fetch(`${app.url}/files/certificates/${of}/badge.json?lang=en`);
    const credential = (await (await badge(serial)).json()) as { id: string; credentialSubject: object };
    expect(credential).toMatchObject({
      '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      issuer: { type: ['Profile'], name: 'Guildhall' },
      credentialSubject: {
        type: ['AchievementSubject'],
        identifier: [{ type: 'IdentityObject', hashed: false, identityHash: 'Peer peer', identityType: 'name' }],
        role: 'peer',
        achievement: {
          type: ['Achievement'],
          name: 'Round: peer',
          criteria: { narrative: expect.stringContaining('independently') as string },
        },
      },
    });
    expect(new URL(credential.id).pathname).toBe(`/files/certificates/${serial}/badge.json`);
    const told = JSON.stringify(credential);
    for (const hidden of [m.made.row.id, m.made.row.title, 'Harbour', m.peer.id, 'Peer lead']) expect(told).not.toContain(hidden);
    expect((await badge('0'.repeat(20))).status).toBe(404);
    await expect(app.db.query(`update recognition set payload = '{}' where id = $1`, [id])).rejects.toThrow('never changes');
    const revoke = (who: Who) =>
      app.as(who, 'mutation($input: RevokeRecognitionInput!) { revokeRecognition(input: $input) { revokedAt } }', {
        input: { recognitionId: id, expectedVersion: version, clientMutationId: randomUUID() },
      });
    expect(code(await revoke(m.lead))).toBe('NOT_FOUND');
    expect((await revoke(m.peer)).errors).toBeUndefined();
    expect([(await paper(serial)).status, (await badge(serial)).status]).toEqual([404, 404]);
    expect(await verify(serial)).toEqual({ valid: false, revoked: true, name: null, role: null, programmeName: null });
    // No account of the host finds a score or a word of a peer, whatever it asks, in the last state as in all before.
    const pseudonyms = (
      (await app.db.query('select pseudonym from review where "caseId" = $1', [m.made.row.id])) as { pseudonym: string }[]
    ).map((r) => r.pseudonym);
    const all = await Promise.all([
      look(m.made.host, m),
      app.as(m.made.host, 'query($id: ID!) { hostCheck(caseId: $id) { comments { text } editions { headHash } } }', { id: m.made.row.id }),
      app.as(
        m.made.host,
        'query($id: ID!) { caseReport(caseId: $id) { sections { body } signatures { names dissent { text } } scores { dimensions { counts } } } }',
        {
          id: m.made.row.id,
        },
      ),
      app.as(m.made.host, 'query($id: ID!) { reviewCase(id: $id) { people { name reviewState } entries { kind note personName } } }', {
        id: m.made.row.id,
      }),
      app.as(m.made.host, 'query($id: ID!) { caseReviews(caseId: $id) { reviews { id } } }', { id: m.made.row.id }),
    ]);
    for (const hidden of ['Secret words', 'Note of', ...pseudonyms]) expect(JSON.stringify(all)).not.toContain(hidden);
    expect(code(all[4])).toBe('NOT_FOUND');
    // The team goes on reading; nothing moves any more.
    expect((await look(m.peer, m)).errors).toBeUndefined();
    expect(code(await at(m.made.facilitator, m, 1, 'waiveCheckpoint', 'WaiveCheckpointInput', reason))).toBe('ILLEGAL_TRANSITION');
  });
  it('does not shield a conflict of interest that comes up after it', async () => {
    const m = await follow();
    const caseId = m.made.row.id;
    const reason = { reason: 'The programme ended early.' };
    for (const i of [0, 1, 2]) await at(m.made.facilitator, m, i, 'waiveCheckpoint', 'WaiveCheckpointInput', reason);
    await close(m);
    const named = { caseId, personId: m.peer.id, type: 'FUNDING', note: 'Paid by the host all along.' };
    const say = (who: Who, name: string, type: string, input: object) =>
      app.as(who, `mutation($input: ${type}!) { ${name}(input: $input) }`, { input: { clientMutationId: randomUUID(), ...input } });
    expect((await say(m.made.host, 'fileConflict', 'FileConflictInput', named)).errors).toBeUndefined();
    const [k] = (await app.db.query('select id, version from conflict_record where "caseId" = $1', [caseId])) as {
      id: string;
      version: number;
    }[];
    const ruling = { conflictId: k!.id, ruling: 'CONFIRMED', note: 'The books say so.', expectedVersion: k!.version };
    expect((await say(m.made.facilitator, 'decideConflict', 'DecideConflictInput', ruling)).errors).toBeUndefined();
    // Off the panel, the review counts no more, the certificate does not hold, and the report says that it is looked at again.
    expect(code(await look(m.peer, m))).toBe('NOT_FOUND');
    const [left] = (await app.db.query(
      `select a.state, a."endReason", r."revokedAt" is not null revoked, (select count(*)::int from review v where v."caseId" = $1 and v.state = 'VOIDED') voided
        from assignment a join recognition r on r."caseId" = a."caseId" and r."personId" = a."personId" where a."caseId" = $1 and a."personId" = $2`,
      [caseId, m.peer.id],
    )) as object[];
    expect(left).toEqual({ state: 'REVOKED', endReason: 'CONFLICT', revoked: true, voided: 1 });
    const check = await app.as<{ hostCheck: object }>(m.made.host, 'query($id: ID!) { hostCheck(caseId: $id) { underReexamination } }', {
      id: caseId,
    });
    expect(check.data!.hostCheck).toEqual({ underReexamination: true });
    expect((await look(m.lead, m)).errors).toBeUndefined();
  });
  it('gives a brief with the consent of the host, free of every word of a peer, and a re-review in draft', async () => {
    const m = await follow();
    for (const i of [0, 1, 2])
      await at(m.made.facilitator, m, i, 'waiveCheckpoint', 'WaiveCheckpointInput', { reason: 'The programme ended early.' });
    const caseId = m.made.row.id;
    expect(code(await run(m.made.host, 'beginBrief', 'BeginBriefInput', { caseId, consent: true }))).toBe('ILLEGAL_TRANSITION');
    await close(m);
    expect(rules(await run(m.made.host, 'beginBrief', 'BeginBriefInput', { caseId, consent: false }))).toEqual(['consentMissing']);
    expect(code(await run(m.lead, 'beginBrief', 'BeginBriefInput', { caseId, consent: true }))).toBe('FORBIDDEN');
    const done = await run(m.made.host, 'beginBrief', 'BeginBriefInput', { caseId, consent: true });
    const practiceId = done.data!.beginBrief!.briefPracticeId!;
    const [draft] = (await app.db.query('select state, "authorIds", content from practice_draft where id = $1', [practiceId])) as {
      state: string;
      authorIds: string[];
      content: object;
    }[];
    expect(draft).toMatchObject({ state: 'DRAFT', authorIds: [m.made.host.id], content: { title: m.made.row.title, whyItMayWork: words } });
    expect(JSON.stringify(draft)).not.toMatch(/Secret words|Note of/);
    expect((await read(m.lead, m)).briefPracticeId).toBeNull();
    expect(code(await run(m.made.host, 'beginBrief', 'BeginBriefInput', { caseId, consent: true }))).toBe('TAKEN');
    const again = await run(m.made.host, 'beginReReview', 'BeginReReviewInput', { caseId });
    expect(again.errors).toBeUndefined();
    const successorId = (await read(m.made.host, m)).successorId;
    const [next] = (await app.db.query('select state, "predecessorCaseId" from peer_review_case where id = $1', [successorId])) as object[];
    expect(next).toEqual({ state: 'DRAFT', predecessorCaseId: caseId });
    expect((await read(m.lead, m)).successorId).toBeNull(); // a draft of the host is nobody else's
    expect(code(await run(m.made.host, 'beginReReview', 'BeginReReviewInput', { caseId }))).toBe('TAKEN');
  });
});

describe('feedback on the work of those who review', () => {
  const JUDGED =
    '{ over reviews { reviewId name pseudonym viewerCanJudge given { fromRole mine flags stars version } } report { viewerCanJudge given { fromRole mine flags stars version } } }';
  const ask = (who: Who | null, m: MadeReport) =>
    app.as<{ caseFeedback: CaseFeedbackNode }>(who, `query($id: ID!) { caseFeedback(caseId: $id) ${JUDGED} }`, { id: m.made.row.id });
  const all = async (who: Who, m: MadeReport) => (await ask(who, m)).data!.caseFeedback;
  const give = (who: Who, m: MadeReport, reviewId: string | null, flags: string[], more: object = {}) =>
    app.as<{ giveFeedback: CaseFeedbackNode }>(who, `mutation($input: GiveFeedbackInput!) { giveFeedback(input: $input) ${JUDGED} }`, {
      input: { caseId: m.made.row.id, reviewId, flags, expectedVersion: 0, clientMutationId: randomUUID(), ...more },
    });
  const mine = async (who: Who) =>
    (await app.as<{ myReviewFeedback: MyReviewFeedbackNode }>(who, '{ myReviewFeedback { cases judgements flags { flag count } stars } }'))
      .data!.myReviewFeedback;
  const nothing = { cases: 0, judgements: 0, flags: [], stars: [0, 0, 0, 0, 0] };

  it('is given by the facilitator of each review and by the host of the report alone; nobody else knows of it', async () => {
    const m = await makeFinal(app, programme);
    const { facilitator, host } = m.made;
    const [member, manager, observer] = [await person(app, 'Member'), await person(app, 'Manager'), await person(app, 'Observer')];
    await transact(app.factory.make(null), async (ctx) => {
      await part(ctx, member, 'HOST_MEMBER', m.made.row.id);
      await part(ctx, observer, 'OBSERVER', m.made.row.id);
      await grantRole(ctx, manager.id, { role: 'PROGRAMME_MANAGER', scopeType: 'PROGRAMME', scopeId: m.made.row.programmeId });
    });
    const reviewId = m.team.peer.review.id;
    expect((await give(facilitator, m, reviewId, ['SPECIFIC', 'TOO_SHORT'], { stars: 4 })).errors).toBeUndefined();
    expect((await give(host, m, null, ['ACTIONABLE'])).errors).toBeUndefined();
    for (const who of [m.lead, m.peer, observer, await person(app, 'Stranger'), null])
      expect([code(await ask(who, m)), who && code(await give(who, m, reviewId, ['VAGUE']))]).toEqual(
        who ? ['NOT_FOUND', 'NOT_FOUND'] : ['UNAUTHENTICATED', null],
      );
    // The host judges no review, those who run the case no report; who manages reads both by name and knows no pseudonym.
    expect([
      code(await give(host, m, reviewId, ['VAGUE'])),
      code(await give(facilitator, m, null, ['VAGUE'])),
      code(await give(manager, m, reviewId, ['VAGUE'])),
    ]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    expect(await all(host, m)).toEqual({
      over: false,
      reviews: [],
      report: { viewerCanJudge: true, given: [{ fromRole: 'HOST', mine: true, flags: ['ACTIONABLE'], stars: null, version: 1 }] },
    });
    expect((await all(member, m)).report.given).toEqual([]);
    for (const who of [facilitator, manager]) {
      const { reviews, report } = await all(who, m);
      expect(reviews.map((r) => [r.name, r.pseudonym !== null, r.given.length]).toSorted()).toEqual([
        ['Peer lead', who === facilitator, 0],
        ['Peer other', who === facilitator, 0],
        ['Peer peer', who === facilitator, 1],
      ]);
      expect(report.given).toMatchObject([{ fromRole: 'HOST', mine: false, flags: ['ACTIONABLE'] }]);
    }
    expect(code(await give(facilitator, await makeFinal(app, programme), reviewId, ['VAGUE']))).toBe('NOT_FOUND');
  });
  it('may be said anew until the plan is agreed, for the version that was read', async () => {
    const m = await makeFinal(app, programme);
    const reviewId = m.team.lead.review.id;
    await give(m.made.facilitator, m, reviewId, ['VAGUE']);
    expect((await give(m.made.facilitator, m, reviewId, ['SPECIFIC'])).errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      details: { theirs: { flags: ['VAGUE'] } },
    });
    expect((await give(m.made.facilitator, m, reviewId, ['SPECIFIC'], { expectedVersion: 1 })).errors).toBeUndefined();
    expect(rules(await give(m.made.facilitator, m, reviewId, [], { expectedVersion: 2 }))).toEqual(['required']);
    expect(rules(await give(m.made.facilitator, m, reviewId, ['VAGUE', 'VAGUE'], { expectedVersion: 2 }))).toEqual(['twice']);
    expect(code(await give(m.made.facilitator, m, reviewId, ['VAGUE'], { stars: 6, expectedVersion: 2 }))).toBe('INVALID_INPUT');
    await follow(m);
    expect(code(await give(m.made.facilitator, m, reviewId, ['VAGUE'], { expectedVersion: 2 }))).toBe('FORBIDDEN');
    expect((await all(m.made.facilitator, m)).over).toBe(true);
  });
  it('reaches a peer as one sum, once it is over, and only from cases in which two people spoke', async () => {
    const m = await makeFinal(app, programme);
    await give(m.made.facilitator, m, m.team.peer.review.id, ['SPECIFIC', 'VAGUE'], { stars: 2 });
    await give(m.made.facilitator, m, m.team.lead.review.id, ['RESPECTFUL']);
    await give(m.made.host, m, null, ['SPECIFIC'], { stars: 5 });
    expect(await mine(m.peer)).toEqual(nothing);
    await follow(m);
    const sum = {
      cases: 1,
      judgements: 2,
      flags: [
        { flag: 'SPECIFIC', count: 2 },
        { flag: 'VAGUE', count: 1 },
      ],
      stars: [0, 1, 0, 0, 1],
    };
    expect(await mine(m.peer)).toEqual(sum);
    // Of the third review nobody but the host spoke: that one voice stays unheard, and so does one of a second case.
    expect(await mine(m.team.other.who)).toEqual(nothing);
    const second = await makeFinal(app, programme, 'FINALISED', { peer: m.peer });
    await give(second.made.facilitator, second, second.team.peer.review.id, ['OFF_SCOPE']);
    await follow(second);
    expect(await mine(m.peer)).toEqual(sum);
    expect(await mine(m.made.host)).toEqual(nothing);
    // What the vault has let go of is gone with the whole case: the rest of it would tell what the facilitator had said.
    const setUnlinked = (at: Date | null) => app.db.query('update review set "unlinkedAt" = $2 where "caseId" = $1', [m.made.row.id, at]);
    await setUnlinked(app.clock.now());
    expect(await mine(m.peer)).toEqual(nothing);
    await setUnlinked(null);
    // Whoever has left the case hears no more of it.
    await transact(app.factory.make(null), async (ctx) => {
      await endSeat(ctx, m.made.row, await ctx.db.findOneByOrFail(Assignment, { id: m.team.peer.seat.id }), { action: 'withdraw' });
    });
    expect(await mine(m.peer)).toEqual(nothing);
  });
});

describe('the gap', () => {
  it('sets the host’s own, the median before the visit, the agreed and the next score side by side', async () => {
    const m = await makeFinal(app, programme);
    const again = await makeFinal(app, programme);
    await app.db.query('update peer_review_case set "predecessorCaseId" = $2 where id = $1', [again.made.row.id, m.made.row.id]);
    expect((await read(m.made.host, m)).gap[0]).toMatchObject({ self: 3, desk: 3, agreed: 3, again: null });
    await transact(app.factory.make(null), (ctx) => part(ctx, m.made.host, 'HOST_LEAD', again.made.row.id));
    expect((await read(m.made.host, m)).gap[0]).toMatchObject({ again: 3 });
    // The score of one peer alone is nobody's to see.
    await app.db.query(`update review_answer set "deskValue" = null where "reviewId" = any($1)`, [
      [m.team.lead.review.id, m.team.peer.review.id],
    ]);
    expect((await read(m.made.host, m)).gap[0]).toMatchObject({ desk: null });
  });
  it('stands beside what was agreed with at least five hosts whose report everybody may read, in fives, and beside nothing else', async () => {
    const m = await makeFinal(app, programme);
    const elsewhere = async (who: Who | null = m.made.host) =>
      (
        await app.as<{ caseResults: { gap: { benchmark: object | null }[] } }>(
          who,
          'query($id: ID!) { caseResults(caseId: $id) { gap { benchmark { hosts median counts } } } }',
          { id: m.made.row.id },
        )
      ).data?.caseResults.gap[0]!.benchmark;
    const publish = (id: string, visibility: string) =>
      app.db.query(`update consensus_report set state = 'PUBLISHED', visibility = $2, "publishedAt" = now() where id = $1`, [
        id,
        visibility,
      ]);
    const others = [];
    for (let i = 0; i < 6; i++) others.push(await makeFinal(app, programme));
    for (const o of others.slice(0, 4)) await publish(o.reportId, 'PUBLIC');
    await publish(others[4]!.reportId, 'NETWORK');
    expect(await elsewhere()).toBeNull();
    await publish(others[4]!.reportId, 'PUBLIC');
    expect(await elsewhere()).toEqual({ hosts: 5, median: 3, counts: [0, 0, 5, 0, 0] });
    // One more changes nothing that could be told apart, be it one's own.
    await publish(m.reportId, 'PUBLIC');
    expect(await elsewhere()).toEqual({ hosts: 5, median: 3, counts: [0, 0, 5, 0, 0] });
    const sections = async (who: Who | null, caseId: string) =>
      (
        await app.as<{ caseReport: { sections: { dimensionKey: string | null; benchmark: { hosts: number } | null }[] } }>(
          who,
          'query($id: ID!) { caseReport(caseId: $id) { sections { dimensionKey benchmark { hosts } } } }',
          { id: caseId },
        )
      ).data!.caseReport.sections.filter((s) => s.dimensionKey);
    expect((await sections(null, m.made.row.id)).map((s) => s.benchmark?.hosts)).toEqual([5, 5, 5]);
    // Who still writes is not led by it.
    const writing = await makeReleased(app, programme);
    expect((await sections(writing.lead, writing.made.row.id)).every((s) => s.benchmark === null)).toBe(true);
  });
  it('is read in few statements', async () => {
    const m = await follow();
    expect(await statementsOf(() => look(m.made.host, m))).toBeLessThanOrEqual(3);
  });
});
