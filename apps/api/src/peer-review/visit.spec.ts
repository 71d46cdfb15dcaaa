import { randomUUID } from 'node:crypto';
import { codeOf as code } from '../../test/access.js';
import { TestApp, type Answer, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { stopUnbroken } from '../../test/invariants.js';
import { makeCase, makeProgramme, makeTeam, part, scope, type MadeCase } from '../../test/make.reviews.js';
import { session } from '../../test/make.sessions.js';
import { makeVisit } from '../../test/make.visits.js';
import { statementsOf } from '../../test/statements.js';
import { create } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import type { Programme } from './rubric.entity.js';
import { VisitSession } from './visit.entity.js';
import type { CaseVisitNode, SessionNode } from './visit.types.js';

let app: TestApp;
let programme: Programme;
beforeAll(async () => {
  app = await TestApp.boot();
  programme = await makeProgramme(app);
}, 60_000);
afterAll(() => stopUnbroken(app));

const FIELDS =
  '{ state visitMode visitStart visitEnd caseVersion uncovered registerReaders people { id name } dimensions { key } sessions { id title startsAt endsAt state proposedBy kind withWhom leadId leadName version viewerCan { write confirm cancel hold } } register { id title source consent recordedByName cited version viewerCanRewrite viewerCanWithdrawConsent } viewerCan { plan propose record readRegister } }';
const details = (a: Answer<unknown>) => a.errors?.[0]?.extensions.details as unknown as Record<string, unknown>;
const rules = (a: Answer<unknown>) => ((details(a)['missing'] ?? details(a)['issues']) as { rule: string }[]).map((m) => m.rule);
const look = (who: Who | null, c: MadeCase) =>
  app.as<{ caseVisit: CaseVisitNode }>(who, `query($id: ID!) { caseVisit(caseId: $id) ${FIELDS} }`, { id: c.row.id });
const visit = async (who: Who, c: MadeCase) => (await look(who, c)).data!.caseVisit;
const run = (who: Who | null, name: string, type: string, input: object) =>
  app.as<Record<string, CaseVisitNode>>(who, `mutation($input: ${type}!) { ${name}(input: $input) ${FIELDS} }`, {
    input: { clientMutationId: randomUUID(), ...input },
  });
const item = (c: MadeCase, more: object = {}) => ({
  caseId: c.row.id,
  day: '2026-12-03',
  from: '09:30',
  until: '10:30',
  kind: 'INTERVIEW',
  mode: 'ONSITE',
  title: 'Who comes back, and why',
  withWhom: 'Two advisers',
  dimensionKeys: ['finance'],
  expectedVersion: 0,
  ...more,
});
const put = (who: Who | null, c: MadeCase, more: object = {}) => run(who, 'saveVisitSession', 'SaveVisitSessionInput', item(c, more));
const move = (who: Who, action: string, s: { id: string; version: number }) =>
  run(who, 'moveVisitSession', 'MoveVisitSessionInput', { sessionId: s.id, action, expectedVersion: s.version });
const record = (who: Who | null, c: MadeCase, more: object = {}) =>
  run(who, 'saveVisitEvidence', 'SaveVisitEvidenceInput', {
    caseId: c.row.id,
    kind: 'INTERVIEW',
    title: 'Nobody asks the lenders afterwards',
    body: 'Secret notes of the talk.',
    source: 'Adviser of the desk',
    dimensionKey: 'finance',
    strength: 'FAIR',
    audience: 'TEAM',
    consent: true,
    expectedVersion: 0,
    ...more,
  });
const moveEntry = (who: Who, action: string, e: { id: string; version: number }) =>
  run(who, 'moveVisitEvidence', 'MoveVisitEvidenceInput', { evidenceId: e.id, action, expectedVersion: e.version });
const shift = (c: MadeCase, name: string, who: Who) =>
  app.as(who, `mutation($input: MoveCaseInput!) { ${name}(input: $input) { state } }`, {
    input: { caseId: c.row.id, expectedVersion: c.row.version, clientMutationId: randomUUID() },
  });

const onVisit = (more: object = {}) => makeVisit(app, programme, more);
const only = (v: CaseVisitNode): SessionNode => v.sessions[0]!;

describe('the agenda', () => {
  it('is put forward by one side and confirmed by the other; a change of time asks anew, a change of words does not', async () => {
    const c = await onVisit();
    const made = (await put(c.team.lead.who, c, { leadId: c.team.peer.who.id })).data!['saveVisitSession']!;
    expect(only(made)).toMatchObject({
      startsAt: '2026-12-03T08:30:00+00:00',
      state: 'PROPOSED',
      proposedBy: 'TEAM',
      leadName: 'Peer peer',
    });
    expect(made.uncovered).toEqual(['networking', 'visibility']);
    expect(code(await move(c.facilitator, 'confirm', only(made)))).toBe('FORBIDDEN');
    expect(only(await visit(c.host, c)).viewerCan).toEqual({ write: true, confirm: true, cancel: true, hold: false });
    const confirmed = (await move(c.host, 'confirm', only(made))).data!['moveVisitSession']!;
    expect(only(confirmed).state).toBe('CONFIRMED');
    // The host gives the names; the confirmation and who leads stand.
    const named = await put(c.host, c, { sessionId: only(made).id, expectedVersion: 2, withWhom: 'Ilse and Omar, advisers', leadId: null });
    expect(only(named.data!['saveVisitSession']!)).toMatchObject({
      state: 'CONFIRMED',
      withWhom: 'Ilse and Omar, advisers',
      leadName: 'Peer peer',
    });
    const later = await put(c.host, c, { sessionId: only(made).id, expectedVersion: 3, from: '10:00', until: '11:00' });
    expect(only(later.data!['saveVisitSession']!)).toMatchObject({ state: 'PROPOSED', proposedBy: 'HOST' });
    expect((await move(c.facilitator, 'confirm', only(later.data!['saveVisitSession']!))).errors).toBeUndefined();
  });
  it('is written by facilitator, lead peer and lead of the host, and read by the panel and the host alone', async () => {
    const c = await onVisit();
    const member = await person(app, 'Host Member');
    const [observer, manager] = [await person(app, 'Observer'), await person(app, 'Manager')];
    await transact(app.factory.make(null), async (ctx) => {
      await part(ctx, member, 'HOST_MEMBER', c.row.id);
      await part(ctx, observer, 'OBSERVER', c.row.id);
    });
    expect((await put(c.facilitator, c)).errors).toBeUndefined();
    expect((await put(c.host, c)).errors).toBeUndefined();
    for (const who of [c.team.peer.who, member]) expect(code(await put(who, c))).toBe('FORBIDDEN');
    for (const who of [observer, manager]) expect([code(await put(who, c)), code(await look(who, c))]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    for (const who of [c.team.other.who, member]) expect((await visit(who, c)).sessions).toHaveLength(2);
    expect(code(await look(null, c))).toBe('UNAUTHENTICATED');
  });
  it('hides from the host where the team meets alone, and who leads where it may not know the panel', async () => {
    const c = await onVisit();
    await put(c.facilitator, c, { kind: 'TEAM', title: 'What we heard so far', leadId: c.team.lead.who.id });
    const shown = (await put(c.facilitator, c, { leadId: c.team.lead.who.id })).data!['saveVisitSession']!;
    expect(shown.sessions.map((s) => s.state).sort()).toEqual(['CONFIRMED', 'PROPOSED']);
    expect((await visit(c.host, c)).sessions).toMatchObject([{ kind: 'INTERVIEW', leadName: 'Peer lead' }]);
    await app.db.query(`update assignment set "shownToHost" = false where "caseId" = $1`, [c.row.id]);
    expect((await visit(c.host, c)).sessions).toMatchObject([{ leadName: null, leadId: null }]);
    expect((await visit(c.host, c)).people).toEqual([]);
    const alone = shown.sessions.find((s) => s.kind === 'TEAM')!;
    expect(code(await move(c.host, 'cancel', alone))).toBe('NOT_FOUND');
    expect(rules(await put(c.host, c, { kind: 'TEAM' }))).toEqual(['notAChoice']);
  });
  it('keeps what somebody else changed meanwhile, and runs a repeated key once', async () => {
    const c = await onVisit();
    const s = only((await put(c.facilitator, c)).data!['saveVisitSession']!);
    await put(c.team.lead.who, c, { sessionId: s.id, expectedVersion: 1, title: 'Who comes back' });
    const stale = await put(c.facilitator, c, { sessionId: s.id, expectedVersion: 1, title: 'Why they come' });
    expect([code(stale), details(stale)]).toMatchObject([
      'CONFLICT',
      { currentVersion: 2, theirs: { title: 'Who comes back' }, yours: { title: 'Why they come' } },
    ]);
    const clientMutationId = randomUUID();
    for (let i = 0; i < 2; i++) await put(c.facilitator, c, { clientMutationId, from: '14:00', until: '15:00' });
    expect((await visit(c.facilitator, c)).sessions).toHaveLength(2);
  });
  it('refuses a time that ends before it begins, the hour that the clock skips, foreign dimensions and people', async () => {
    const c = await onVisit();
    expect(rules(await put(c.facilitator, c, { until: '09:00' }))).toEqual(['endsBefore']);
    expect(rules(await put(c.facilitator, c, { day: '2027-03-28', from: '02:30', until: '04:00' }))).toEqual(['noSuchTime']);
    expect(rules(await put(c.facilitator, c, { dimensionKeys: ['market'] }))).toEqual(['notInScope']);
    expect(rules(await put(c.facilitator, c, { leadId: c.host.id }))).toEqual(['notOnPanel']);
  });
  it('holds what took place, and with the feedback lets the report begin', async () => {
    const c = await onVisit();
    const future = only(
      (await put(c.facilitator, c, { kind: 'FEEDBACK', title: 'What we take home', day: '2096-12-03' })).data!['saveVisitSession']!,
    );
    expect(rules(await move(c.facilitator, 'hold', future))).toEqual(['notYetHeld']);
    // Nobody has to act before the feedback can have been told.
    const turn = async () => {
      const seen = await app.as(c.facilitator, 'query($id: ID!) { reviewCase(id: $id) { next { key mine } } }', { id: c.row.id });
      return seen.data!['reviewCase'] as unknown as { next: { key: string; mine: boolean } };
    };
    expect((await turn()).next).toEqual({ key: 'awaitVisit', mine: false });
    expect(rules(await shift(c, 'openReport', c.facilitator))).toEqual(['feedbackMissing']);
    const past = await transact(app.factory.make(null), (ctx) =>
      create(ctx, VisitSession, session(c.row.id, ctx.now, { kind: 'FEEDBACK', state: 'CONFIRMED', heldAt: null })),
    );
    expect(code(await move(c.host, 'hold', past))).toBe('FORBIDDEN');
    expect((await turn()).next).toEqual({ key: 'holdFeedback', mine: true });
    expect((await move(c.team.lead.who, 'hold', past)).errors).toBeUndefined();
    expect(code(await put(c.host, c, { sessionId: past.id, expectedVersion: 2 }))).toBe('ILLEGAL_TRANSITION');
    expect((await shift(c, 'openReport', c.facilitator)).data).toEqual({ openReport: { state: 'REPORTING' } });
    expect(rules(await put(c.facilitator, c))).toEqual(['agendaClosed']);
  });
  it('keeps the independent phase open until every dimension has an item', async () => {
    const c = await makeCase(app, programme);
    const team = await makeTeam(app, c);
    await app.db.query(`delete from visit_session where "caseId" = $1`, [c.row.id]);
    await app.asOwner(`delete from vault.review_identity i using review r where r.id = i."reviewId" and r."caseId" = $1`, [c.row.id]);
    await app.db.query(`delete from review where "caseId" = $1`, [c.row.id]);
    expect(rules(await shift(c, 'closeDeskReview', c.facilitator))).toContain('agendaIncomplete');
    await put(team.lead.who, c, { dimensionKeys: scope });
    expect(rules(await shift(c, 'closeDeskReview', c.facilitator))).not.toContain('agendaIncomplete');
  });
  it('has days and a way of meeting that facilitator or lead peer set, for the version that they saw', async () => {
    const c = await onVisit();
    const plan = (who: Who, more: object) =>
      run(who, 'planVisit', 'PlanVisitInput', {
        caseId: c.row.id,
        mode: 'ONLINE',
        start: '2026-12-03',
        expectedVersion: c.row.version,
        ...more,
      });
    expect(code(await plan(c.host, {}))).toBe('FORBIDDEN');
    expect(rules(await plan(c.facilitator, { end: '2026-12-01' }))).toEqual(['endsBefore']);
    expect((await plan(c.team.lead.who, {})).data!['planVisit']).toMatchObject({
      visitMode: 'ONLINE',
      visitStart: '2026-12-03',
      visitEnd: '2026-12-03',
    });
    expect(code(await plan(c.facilitator, {}))).toBe('CONFLICT');
  });
});

describe('the register of the visit', () => {
  it('is written by the team and the facilitator, and never shown to the host', async () => {
    const c = await onVisit();
    expect((await record(c.team.peer.who, c)).errors).toBeUndefined();
    expect(
      (await record(c.facilitator, c, { kind: 'DATA', consent: false, title: 'Eleven of fifty-eight referrals' })).errors,
    ).toBeUndefined();
    for (const who of [c.team.lead.who, c.facilitator]) expect((await visit(who, c)).register).toHaveLength(2);
    expect((await visit(c.team.lead.who, c)).registerReaders).toBe(3);
    const seen = await look(c.host, c);
    expect(seen.data!.caseVisit).toMatchObject({ register: [], registerReaders: 0, viewerCan: { record: false, readRegister: false } });
    expect(JSON.stringify(seen)).not.toMatch(/Secret|Nobody asks/);
    expect([code(await record(c.host, c)), code(await record(await person(app, 'Stranger'), c))]).toEqual(['FORBIDDEN', 'NOT_FOUND']);
  });
  it('takes the notes of a peer who has not sent her review, and shows her nobody else’s', async () => {
    const c = await onVisit();
    await record(c.team.peer.who, c);
    expect((await record(c.team.other.who, c, { title: 'What I saw myself' })).errors).toBeUndefined();
    expect((await visit(c.team.other.who, c)).register.map((e) => e.title)).toEqual(['What I saw myself']);
    expect((await visit(c.team.lead.who, c)).register).toHaveLength(2);
  });
  it('is rewritten by its writer for the version she saw, and taken back while nothing rests on it', async () => {
    const c = await onVisit();
    const [e] = (await record(c.team.peer.who, c)).data!['saveVisitEvidence']!.register;
    expect(code(await record(c.team.lead.who, c, { evidenceId: e!.id, expectedVersion: 1 }))).toBe('FORBIDDEN');
    expect((await record(c.team.peer.who, c, { evidenceId: e!.id, expectedVersion: 1, title: 'Nobody asks' })).errors).toBeUndefined();
    expect(details(await record(c.team.peer.who, c, { evidenceId: e!.id, expectedVersion: 1, title: 'Other words' }))).toMatchObject({
      currentVersion: 2,
      theirs: { title: 'Nobody asks' },
      yours: { title: 'Other words' },
    });
    expect(code(await moveEntry(c.team.lead.who, 'remove', { id: e!.id, version: 2 }))).toBe('FORBIDDEN');
    expect((await moveEntry(c.team.peer.who, 'remove', { id: e!.id, version: 2 })).data!['moveVisitEvidence']!.register).toEqual([]);
  });
  it('writes no interview down without consent, and shuts one whose speaker takes it back', async () => {
    const c = await onVisit();
    expect(rules(await record(c.team.peer.who, c, { consent: false }))).toEqual(['consentMissing']);
    const [e] = (await record(c.team.peer.who, c)).data!['saveVisitEvidence']!.register;
    expect((await moveEntry(c.facilitator, 'withdrawConsent', e!)).errors).toBeUndefined();
    for (const who of [c.team.peer.who, c.facilitator, c.team.lead.who]) expect((await visit(who, c)).register).toEqual([]);
  });
  it('is closed before the visit and after the report has gone to the host', async () => {
    for (const state of ['DESK_REVIEW', 'HOST_CHECK'] as const) {
      const c = await makeCase(app, programme, { state: 'DESK_REVIEW' });
      const team = await makeTeam(app, c);
      if (state === 'HOST_CHECK') await app.db.query(`update peer_review_case set state = 'FINALISED' where id = $1`, [c.row.id]);
      expect(rules(await record(team.lead.who, c))).toEqual(['registerClosed']);
      await app.db.query(`update peer_review_case set state = 'DESK_REVIEW' where id = $1`, [c.row.id]);
    }
  });
  it('feeds no answer of a review: the name beside an entry would tell whose review it is', async () => {
    const c = await onVisit();
    const [e] = (await record(c.team.other.who, c)).data!['saveVisitEvidence']!.register;
    const saved = await app.as(c.team.other.who, 'mutation($input: SaveAnswerInput!) { saveAnswer(input: $input) { __typename } }', {
      input: {
        reviewId: c.team.other.review.id,
        dimensionKey: 'finance',
        patch: { evidenceIds: [e!.id] },
        expectedVersion: 0,
        clientMutationId: randomUUID(),
      },
    });
    expect(rules(saved)).toEqual(['unknownEvidence']);
  });
  it('costs the same for one item and for forty', async () => {
    const c = await onVisit();
    await put(c.facilitator, c);
    const one = await statementsOf(() => look(c.facilitator, c));
    for (let i = 0; i < 20; i++) {
      await put(c.facilitator, c);
      await record(c.facilitator, c, { kind: 'DATA', consent: false });
    }
    expect(await statementsOf(() => look(c.facilitator, c))).toBe(one);
    expect(one).toBeLessThanOrEqual(8);
  });
});

describe('a report that cites the register', () => {
  const REPORT =
    'query($id: ID!) { caseReport(caseId: $id) { id headHash evidenceToCite { id } sections { key evidenceIds evidence { title } } recommendations { evidenceIds evidence { title } } } }';
  interface Read {
    caseReport: {
      id: string;
      headHash: string;
      evidenceToCite: { id: string }[];
      sections: { key: string; evidenceIds: string[]; evidence: { title: string }[] }[];
      recommendations: { evidenceIds: string[]; evidence: { title: string }[] }[];
    };
  }
  const read = async (who: Who, c: MadeCase) => (await app.as<Read>(who, REPORT, { id: c.row.id })).data!.caseReport;
  it('gives the host what was written for it as well, and nothing else of it, not even how much there is', async () => {
    const c = await onVisit();
    const feedback = await transact(app.factory.make(null), (ctx) =>
      create(ctx, VisitSession, session(c.row.id, ctx.now, { kind: 'FEEDBACK', state: 'CONFIRMED', heldAt: null })),
    );
    await move(c.facilitator, 'hold', feedback);
    await record(c.team.peer.who, c);
    await record(c.team.peer.who, c, { title: 'Both lenders said so', audience: 'TEAM_AND_HOST' });
    await shift(c, 'openReport', c.facilitator);
    const lead = c.team.lead.who;
    const before = await read(lead, c);
    const ids = before.evidenceToCite.map((e) => e.id);
    expect(ids).toHaveLength(2);
    const section = { reportId: before.id, key: 'dim:finance', body: 'What we found.', agreed: '2', expectedVersion: 0 };
    const save = (input: object) =>
      app.as(lead, 'mutation($input: SaveSectionInput!) { saveReportSection(input: $input) { headHash } }', { input });
    expect((await save({ ...section, evidenceIds: ids })).errors).toBeUndefined();
    expect((await save({ ...section, evidenceIds: [randomUUID()], expectedVersion: 1 })).errors?.[0]?.extensions.code).toBe(
      'INVALID_INPUT',
    );
    const cited = await read(lead, c);
    expect(cited.sections.find((s) => s.key === 'dim:finance')!.evidenceIds).toHaveLength(2);
    // Whoever writes the words without naming evidence leaves it as it is; whoever changes it, changes what is signed.
    expect((await save({ ...section, body: 'What we found there.', expectedVersion: 1 })).errors).toBeUndefined();
    expect((await read(lead, c)).sections.find((s) => s.key === 'dim:finance')!.evidenceIds).toHaveLength(2);
    const hash = (await read(lead, c)).headHash;
    await save({ ...section, body: 'What we found there.', evidenceIds: ids.slice(0, 1), expectedVersion: 2 });
    expect((await read(lead, c)).headHash).not.toBe(hash);
    await save({ ...section, body: 'What we found there.', evidenceIds: ids, expectedVersion: 3 });
    expect((await read(lead, c)).headHash).toBe(hash);
    const entry = (await visit(c.team.peer.who, c)).register.find((e) => e.cited)!;
    expect(rules(await moveEntry(c.team.peer.who, 'remove', entry))).toEqual(['entryCited']);
    for (const d of [...scope.filter((d) => d !== 'finance').map((d) => `dim:${d}`), 'summary'])
      await save({ reportId: before.id, key: d, body: `What we say on ${d}.`, agreed: d === 'summary' ? null : '2', expectedVersion: 0 });
    const input = {
      reportId: before.id,
      text: 'Ask both lenders.',
      dimensionKeys: ['finance'],
      evidenceIds: ids,
      priority: 'MUST',
      addressee: 'Desk',
      horizon: 'QUICK',
      expectedVersion: 0,
      clientMutationId: randomUUID(),
    };
    expect(
      (await app.as(lead, 'mutation($input: SaveRecommendationInput!) { saveRecommendation(input: $input) { id } }', { input })).errors,
    ).toBeUndefined();
    const steps = async (name: string) => {
      const [r] = (await app.db.query('select version from consensus_report where id = $1', [before.id])) as { version: number }[];
      return app.as(lead, `mutation($input: MoveReportInput!) { ${name}(input: $input) { state } }`, {
        input: { reportId: before.id, expectedVersion: r!.version, clientMutationId: randomUUID() },
      });
    };
    expect((await steps('askForSignatures')).errors).toBeUndefined();
    const { headHash } = await read(lead, c);
    for (const s of [c.team.lead, c.team.peer])
      await app.as(s.who, 'mutation($input: SignReportInput!) { signReport(input: $input) { state } }', {
        input: { reportId: before.id, reportHash: headHash, decision: 'AGREE', clientMutationId: randomUUID() },
      });
    expect((await steps('releaseReport')).data).toEqual({ releaseReport: { state: 'WITH_HOST' } });
    const host = await read(c.host, c);
    for (const cites of [host.recommendations[0]!, host.sections.find((s) => s.key === 'dim:finance')!])
      expect(cites).toMatchObject({ evidence: [{ title: 'Both lenders said so' }], evidenceIds: [expect.any(String) as string] });
    expect(JSON.stringify(host)).not.toContain('Nobody asks');
    expect((await visit(c.host, c)).register).toEqual([]);
    // What the host has read is not rewritten; consent can be taken back all the same.
    const released = (await visit(c.team.peer.who, c)).register.find((e) => e.title === 'Both lenders said so')!;
    expect(rules(await record(c.team.peer.who, c, { evidenceId: released.id, expectedVersion: released.version }))).toEqual([
      'registerClosed',
    ]);
    await moveEntry(c.team.peer.who, 'withdrawConsent', released);
    expect((await read(c.host, c)).recommendations[0]!.evidence).toEqual([]);
  });
});
