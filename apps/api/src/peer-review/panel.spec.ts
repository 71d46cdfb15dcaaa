import { randomUUID } from 'node:crypto';
import { affiliationConfirmed, organisationParentSet } from '@guildhall/domain/identity/activities';
import { mirrorSet } from '@guildhall/domain/peer-review/mirror';
import { codeOf as code } from '../../test/access.js';
import { TestApp, type Answer, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { stopUnbroken } from '../../test/invariants.js';
import { affiliate, makeOrganisation, makeReviewer } from '../../test/make.panel.js';
import { makeCase, makeProgramme, makeTeam, type MadeCase } from '../../test/make.reviews.js';
import { closeDesk, sendAll } from '../../test/make.sent.js';
import { statementsOf } from '../../test/statements.js';
import { Organisation } from '../identity/organisation.entity.js';
import { newId } from '../kernel/ids.js';
import { emit } from '../kernel/outbox.js';
import { create } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { expireInvitations } from './review.jobs.js';
import { OrganisationTie } from './reviewer.entity.js';
import type { Programme } from './rubric.entity.js';

let app: TestApp;
let programme: Programme;
beforeAll(async () => {
  app = await TestApp.boot();
  programme = await makeProgramme(app);
}, 60_000);
afterAll(() => stopUnbroken(app, { clockJumps: true }));

afterEach(() => app.clock.reset());

const day = 86_400_000;
const issue = (a: Answer<unknown>) => (a.errors?.[0]?.extensions.details as unknown as { issues?: { rule: string }[] }).issues?.[0]?.rule;
const SEATS = '{ seats { assignmentId personId role state rank version openConflicts respondBy } }';
interface Seat {
  assignmentId: string;
  personId: string;
  role: string;
  state: string;
  rank: number | null;
  version: number;
  openConflicts: number;
}
const run = <T = Record<string, never>>(who: Who | null, name: string, type: string, input: object, fields = SEATS) =>
  app.as<T>(who, `mutation($input: ${type}!) { ${name}(input: $input) ${fields} }`, {
    input: { clientMutationId: randomUUID(), ...input },
  });
const panel = async (made: MadeCase, who: Who = made.facilitator) =>
  (await app.as<{ casePanel: { seats: Seat[] } }>(who, `query($id: ID!) { casePanel(caseId: $id) ${SEATS} }`, { id: made.row.id })).data!
    .casePanel.seats;
const seatOf = async (made: MadeCase, who: Who) => (await panel(made)).findLast((s) => s.personId === who.id)!;
const list = (made: MadeCase, ...who: Who[]) =>
  run(made.facilitator, 'shortlistPeers', 'ShortlistPeersInput', { caseId: made.row.id, personIds: who.map((w) => w.id) });
const later = (days: number) => new Date(app.clock.now().getTime() + days * day).toISOString();
const on = (s: Seat) => ({ assignmentId: s.assignmentId, expectedVersion: s.version });
const invite = async (made: MadeCase, who: Who, role = 'PEER') =>
  run(made.facilitator, 'inviteShortlisted', 'InviteShortlistedInput', { ...on(await seatOf(made, who)), role, respondBy: later(5) });
const answer = async (made: MadeCase, who: Who, name: string, type: string, more: object) =>
  run(who, name, type, { ...on(await seatOf(made, who)), ...more }, '');
const decline = (made: MadeCase, who: Who, more: object = {}) =>
  answer(made, who, 'declineReviewInvitation', 'DeclineReviewInvitationInput', { reason: 'NO_TIME', ...more });
async function accept(made: MadeCase, who: Who) {
  await run(who, 'declareConflicts', 'DeclareConflictsInput', { ...on(await seatOf(made, who)), conflicts: [] }, '{ id }');
  return answer(made, who, 'acceptReviewInvitation', 'AcceptReviewInvitationInput', { termsVersion: made.row.confidentialityTextVersion });
}
const statesOf = async (made: MadeCase) => Object.fromEntries((await panel(made)).map((s) => [s.personId, s.state]));
const preparing = () => makeCase(app, programme, { state: 'PREPARATION' });
const names = ['Ada', 'Ben', 'Cem', 'Dov', 'Eva'];
async function withShortlist(count: number) {
  const made = await preparing();
  const people = [];
  for (const name of names.slice(0, count)) people.push(await makeReviewer(app, programme, name, ['IT', 'DE', 'SE'][people.length % 3]!));
  expect((await list(made, ...people)).errors).toBeUndefined();
  return { made, people };
}

describe('the shortlist', () => {
  it('is checked, put in order and invited from; nobody but those who run the case knows of it', async () => {
    const { made, people } = await withShortlist(3);
    expect((await panel(made)).map((s) => [s.state, s.rank])).toEqual([
      ['CLEARED', 1],
      ['CLEARED', 2],
      ['CLEARED', 3],
    ]);
    const order = [people[2]!, people[0]!, people[1]!];
    const ids = await Promise.all(order.map(async (w) => (await seatOf(made, w)).assignmentId));
    await run(made.facilitator, 'orderShortlist', 'OrderShortlistInput', { caseId: made.row.id, assignmentIds: ids });
    expect((await panel(made)).map((s) => s.personId)).toEqual(order.map((w) => w.id));
    const stale = await run(made.facilitator, 'orderShortlist', 'OrderShortlistInput', {
      caseId: made.row.id,
      assignmentIds: ids.slice(1),
    });
    expect(issue(stale)).toBe('notTheShortlist');
    const foreign = await run(made.facilitator, 'orderShortlist', 'OrderShortlistInput', {
      caseId: made.row.id,
      assignmentIds: [...ids.slice(1), newId()],
    });
    expect(code(foreign)).toBe('NOT_FOUND');
    const ask = `query($id: ID!) { casePanel(caseId: $id) ${SEATS} }`;
    for (const who of [made.host, people[0]!, await person(app, 'Stranger')])
      expect(code(await app.as(who, ask, { id: made.row.id }))).toBe('NOT_FOUND');
    expect(
      (await app.as(people[0]!, 'query($id: ID!) { reviewCase(id: $id) { id } }', { id: made.row.id })).errors?.[0]?.extensions.code,
    ).toBe('NOT_FOUND');
    expect((await invite(made, people[2]!)).errors).toBeUndefined();
    expect(
      (
        await app.as<{ reviewCase: { dossier: unknown; people: unknown[] } }>(
          people[2]!,
          'query($id: ID!) { reviewCase(id: $id) { dossier { seq } people { name } } }',
          { id: made.row.id },
        )
      ).data?.reviewCase.dossier,
    ).toBeNull();
  });
  it('refuses the host’s own people, and holds whom the data tie to the host until somebody has ruled', async () => {
    const host = await makeOrganisation(app, 'DK');
    const made = await makeCase(app, programme, { state: 'PREPARATION', hostOrgId: host });
    const own = await person(app, 'Own');
    await affiliate(app, own, host);
    expect(issue(await list(made, own))).toBe('peerOfHost');
    const former = await makeReviewer(app, programme, 'Former', 'SE');
    await affiliate(app, former, host, { state: 'ENDED', endsOn: later(-100).slice(0, 10) });
    const longAgo = await makeReviewer(app, programme, 'Long ago', 'SE');
    await affiliate(app, longAgo, host, { state: 'ENDED', endsOn: later(-2000).slice(0, 10) });
    const funded = await makeReviewer(app, programme, 'Funded', 'DE');
    await transact(app.factory.make(null), (ctx) =>
      create(ctx, OrganisationTie, {
        organisationId: funded.organisationId,
        otherId: host,
        kind: 'FUNDING',
        label: 'Small loans',
        startsOn: null,
        endsOn: null,
      }),
    );
    await list(made, former, funded, longAgo);
    expect(await statesOf(made)).toEqual({ [former.id]: 'SHORTLISTED', [funded.id]: 'SHORTLISTED', [longAgo.id]: 'CLEARED' });
    expect(code(await invite(made, funded))).toBe('NOT_READY');
    const conflicts = (await app.db.query(
      'select id, version, type, source, note, "personId" p from conflict_record where "caseId" = $1 order by type',
      [made.row.id],
    )) as { id: string; version: number; type: string; source: string; note: string; p: string }[];
    expect(conflicts.map((c) => [c.type, c.source, c.note, c.p])).toEqual([
      ['EMPLOYMENT', 'DETECTED', 'Adviser', former.id],
      ['FUNDING', 'DETECTED', 'Small loans', funded.id],
    ]);
    const rule = (i: number, ruling: string) =>
      run(
        made.facilitator,
        'decideConflict',
        'DecideConflictInput',
        { conflictId: conflicts[i]!.id, ruling, note: 'As we have seen it.', expectedVersion: conflicts[i]!.version },
        '',
      );
    await rule(0, 'WAIVED');
    await rule(1, 'CONFIRMED');
    expect(await statesOf(made)).toEqual({ [former.id]: 'CLEARED', [funded.id]: 'REVOKED', [longAgo.id]: 'CLEARED' });
    // A ruling holds: the same find is not asked about again.
    await list(made, await makeReviewer(app, programme, 'Another', 'FI'));
    expect(await app.db.query('select count(*)::int n from conflict_record where "caseId" = $1', [made.row.id])).toEqual([{ n: 2 }]);
    expect(issue(await list(made, funded))).toBe('confirmedConflict');
  });
  it('a peer who comes to work for the host later shuts the gate again until somebody has ruled', async () => {
    const host = await makeOrganisation(app, 'DK');
    const made = await makeCase(app, programme, { state: 'PREPARATION', hostOrgId: host });
    const team = await makeTeam(app, made);
    const lacking = async () =>
      (
        await app.as<{ casePanel: { problems: { rule: string }[] } }>(
          made.facilitator,
          'query($id: ID!) { casePanel(caseId: $id) { problems { rule } } }',
          { id: made.row.id },
        )
      ).data!.casePanel.problems.map((p) => p.rule);
    expect(await lacking()).not.toContain('openConflict');
    const { id } = await affiliate(app, team.peer.who, host);
    await transact(app.factory.make(null), (ctx) =>
      emit(ctx, affiliationConfirmed({ affiliationId: id, personId: team.peer.who.id, organisationId: host })),
    );
    // Heard twice it is one conflict.
    await Promise.all([app.drain(), app.drain()]);
    expect(await lacking()).toContain('openConflict');
    const found = (await app.db.query('select id, version, type, source from conflict_record where "caseId" = $1', [made.row.id])) as {
      id: string;
      version: number;
    }[];
    expect(found).toMatchObject([{ type: 'EMPLOYMENT', source: 'DETECTED' }]);
    const opens = () => run(made.facilitator, 'openDeskReview', 'MoveCaseInput', { caseId: made.row.id, expectedVersion: 1 }, '{ state }');
    expect(JSON.stringify((await opens()).errors![0]!.extensions)).toContain('openConflict');
    const ruling = { conflictId: found[0]!.id, ruling: 'WAIVED', note: 'Begins there next year only.', expectedVersion: found[0]!.version };
    await run(made.facilitator, 'decideConflict', 'DecideConflictInput', ruling, '');
    expect(await lacking()).not.toContain('openConflict');
  });
  it('writes down where each would judge the other, and asks nobody before somebody has ruled on it', async () => {
    const [hostOrgId, otherHost] = [await makeOrganisation(app, 'DK'), await makeOrganisation(app, 'IT')];
    const made = await makeCase(app, programme, { state: 'PREPARATION', hostOrgId });
    const other = await makeCase(app, programme, { state: 'PREPARATION', hostOrgId: otherHost });
    const [before, after] = [await makeReviewer(app, programme, 'Before', 'SE'), await makeReviewer(app, programme, 'After', 'FI')];
    for (const who of [before, after]) await affiliate(app, who, otherHost);
    await list(made, before);
    expect(await statesOf(made)).toEqual({ [before.id]: 'CLEARED' });
    await app.db.query(
      `update peer_review_case set "mirrorCaseId" = case id when $1 then $2::uuid else $1::uuid end where id in ($1, $2)`,
      [made.row.id, other.row.id],
    );
    await transact(app.factory.make(null), (ctx) =>
      emit(ctx, mirrorSet({ caseId: made.row.id, mirrorCaseId: other.row.id, paired: true })),
    );
    await app.drain();
    // It costs nothing in the order of those who could be asked.
    const candidates = await app.as<{
      casePanel: { candidates: { personId: string; refusal: string | null; parts: { key: string }[] }[] };
    }>(made.facilitator, 'query($id: ID!) { casePanel(caseId: $id) { candidates { personId refusal parts { key } } } }', {
      id: made.row.id,
    });
    const found = candidates.data!.casePanel.candidates.find((c) => c.personId === after.id)!;
    expect([found.refusal, found.parts.map((p) => p.key).includes('reciprocity')]).toEqual([null, false]);
    await list(made, after);
    const records = (await app.db.query(
      `select id, version, "personId", type, source, status, note from conflict_record where "caseId" = $1 order by "createdAt"`,
      [made.row.id],
    )) as { id: string; version: number; personId: string }[];
    const reciprocal = { type: 'RECIPROCAL', source: 'DETECTED', status: 'POTENTIAL', note: other.row.hostName };
    expect(records).toMatchObject([before, after].map((who) => ({ personId: who.id, ...reciprocal })));
    expect((await statesOf(made))[after.id]).toBe('SHORTLISTED');
    expect((await invite(made, before)).errors).toBeDefined();
    for (const { id, version } of records)
      await run(
        made.facilitator,
        'decideConflict',
        'DecideConflictInput',
        { conflictId: id, ruling: 'WAIVED', note: 'As agreed for the pair.', expectedVersion: version },
        '',
      );
    expect((await statesOf(made))[after.id]).toBe('CLEARED');
    expect((await invite(made, after)).errors).toBeUndefined();
  });
  it('keeps who works above or below the host off the panel, at every step; the database has the last word', async () => {
    const [parent, host, branch] = await Promise.all([
      makeOrganisation(app, 'DK'),
      makeOrganisation(app, 'DK'),
      makeOrganisation(app, 'SE'),
    ]);
    const link = (child: string, of: string | null) =>
      transact(app.factory.make(null), async (ctx) => {
        await ctx.db.update(Organisation, { id: child }, { parentId: of });
        await emit(ctx, organisationParentSet({ organisationId: child }));
      });
    await link(host, parent);
    const made = await makeCase(app, programme, { state: 'PREPARATION', hostOrgId: host });
    const [above, invited, listed, seated, plain] = [
      await makeReviewer(app, programme, 'Above', 'SE'),
      await makeReviewer(app, programme, 'Invited', 'SE'),
      await makeReviewer(app, programme, 'Listed', 'DE'),
      await makeReviewer(app, programme, 'Seated', 'IT'),
      await makeReviewer(app, programme, 'Plain', 'FI'),
    ];
    // Also where the link is to the second of two employers.
    await affiliate(app, above, parent);
    expect(issue(await list(made, above))).toBe('peerOfHost');
    const refused = (
      await app.as<{ casePanel: { candidates: { personId: string; refusal: string | null }[] } }>(
        made.facilitator,
        'query($id: ID!) { casePanel(caseId: $id) { candidates { personId refusal } } }',
        { id: made.row.id },
      )
    ).data!.casePanel.candidates;
    expect([above, plain].map((w) => refused.find((r) => r.personId === w.id)?.refusal)).toEqual(['hostOrganisation', null]);
    await list(made, invited, listed, seated, plain);
    await invite(made, invited);
    await invite(made, seated, 'LEAD_PEER');
    expect((await accept(made, seated)).errors).toBeUndefined();
    for (const who of [invited, listed, seated]) await affiliate(app, who, branch);
    const missing = (a: Answer<unknown>) =>
      (a.errors?.[0]?.extensions.details as unknown as { missing?: { rule: string }[] } | undefined)?.missing?.map((m) => m.rule);
    // A link that comes while the case runs: whoever waits goes no further, whoever has a place waits for a ruling.
    await link(branch, host);
    expect(missing(await invite(made, listed))).toEqual(['peerOfHost']);
    expect(missing(await accept(made, invited))).toEqual(['peerOfHost']);
    await app.drain();
    expect((await panel(made)).map((s) => [s.personId, s.openConflicts]).sort()).toEqual(
      [
        [invited.id, 1],
        [listed.id, 1],
        [seated.id, 1],
        [plain.id, 0],
      ].sort(),
    );
    const place = (await seatOf(made, listed)).assignmentId;
    await expect(
      app.db.query(`update assignment set state = 'ACCEPTED', "acceptedTermsVersion" = '1' where id = $1`, [place]),
    ).rejects.toThrow('line of the host');
    expect((await invite(made, plain)).errors).toBeUndefined();
  });
  it('proposes the best first with reasons, respects “not before”, time and load, and tells no dates of anybody’s absence', async () => {
    const made = await preparing();
    const ask = async () =>
      (
        await app.as<{
          casePanel: { candidates: { personId: string; cost: number; refusal: string | null; parts: { key: string; cost: number }[] }[] };
        }>(made.facilitator, 'query($id: ID!) { casePanel(caseId: $id) { candidates { personId cost refusal parts { key cost } } } }', {
          id: made.row.id,
        })
      ).data!.casePanel.candidates;
    const best = await makeReviewer(app, programme, 'Best', 'FR', { expertise: ['finance', 'networking', 'visibility'] });
    const away = await makeReviewer(app, programme, 'Away', 'FR');
    const busy = await makeReviewer(app, programme, 'Busy', 'FR');
    const notNow = await makeReviewer(app, programme, 'Not now', 'FR');
    const settings = {
      available: true,
      maxLoad: 3,
      absences: [] as object[],
      digest: false,
      quietFrom: 21,
      quietUntil: 8,
      expectedVersion: 0,
    };
    const say = (who: Who, more: object) =>
      app.as<{ saveReviewerSettings: { version: number } }>(
        who,
        'mutation($input: ReviewerSettingsInput!) { saveReviewerSettings(input: $input) { version load absences { from until } } }',
        { input: { ...settings, ...more } },
      );
    expect(
      (await say(away, { absences: [{ from: later(-1).slice(0, 10), until: later(60).slice(0, 10) }] })).data?.saveReviewerSettings.version,
    ).toBe(1);
    expect(code(await say(away, {}))).toBe('CONFLICT');
    expect(code(await say(away, { absences: [{ from: '2026-02-30', until: '2026-03-01' }], expectedVersion: 1 }))).toBe('INVALID_INPUT');
    await say(busy, { maxLoad: 0 });
    const elsewhere = await preparing();
    await list(elsewhere, notNow);
    await invite(elsewhere, notNow);
    await decline(elsewhere, notNow, { askAgainAfter: later(5) });
    const found = await ask();
    expect(found[0]).toMatchObject({ personId: best.id, refusal: null });
    expect(found.every((c) => c.cost === c.parts.reduce((sum, p) => sum + p.cost, 0))).toBe(true);
    const refusals = Object.fromEntries(found.map((c) => [c.personId, c.refusal]));
    expect([refusals[away.id], refusals[busy.id], refusals[notNow.id]]).toEqual(['absent', 'fullLoad', 'notNow']);
    app.clock.advance(6 * day);
    expect((await ask()).find((c) => c.personId === notNow.id)!.refusal).toBeNull();
  });
});

describe('reserves', () => {
  it('move up by themselves when somebody declines, and say so to nobody outside', async () => {
    const { made, people } = await withShortlist(3);
    await invite(made, people[0]!);
    expect((await decline(made, people[0]!)).errors).toBeUndefined();
    expect(await statesOf(made)).toEqual({ [people[0]!.id]: 'DECLINED', [people[1]!.id]: 'INVITED', [people[2]!.id]: 'CLEARED' });
  });
  it('two who leave at once bring two, never one twice', async () => {
    const { made, people } = await withShortlist(5);
    for (const w of people.slice(0, 2)) await invite(made, w);
    const answers = await Promise.all(people.slice(0, 2).map((w) => decline(made, w)));
    expect(answers.map(code)).toEqual([undefined, undefined]);
    expect(Object.values(await statesOf(made)).toSorted()).toEqual(['CLEARED', 'DECLINED', 'DECLINED', 'INVITED', 'INVITED']);
    expect(
      await app.db.query(`select count(*)::int n from case_entry where "caseId" = $1 and kind = 'RESERVE_INVITED'`, [made.row.id]),
    ).toEqual([{ n: 2 }]);
  });
  it('pass over whoever has a conflict that waits, or is not to be asked now', async () => {
    const { made, people } = await withShortlist(4);
    await invite(made, people[0]!);
    await app.db.query(
      `insert into conflict_record (id, "createdAt", "updatedAt", version, "caseId", "programmeId", "personId", type, source, status, pinned, note, "decisionNote") values (gen_random_uuid(), now(), now(), 1, $1, $2, $3, 'OTHER', 'STAFF', 'POTENTIAL', false, 'x', '')`,
      [made.row.id, programme.id, people[1]!.id],
    );
    await app.as(people[2]!, 'mutation($input: ReviewerSettingsInput!) { saveReviewerSettings(input: $input) { version } }', {
      input: { available: false, maxLoad: 3, absences: [], digest: false, quietFrom: 21, quietUntil: 8, expectedVersion: 0 },
    });
    await decline(made, people[0]!);
    expect(await statesOf(made)).toMatchObject({ [people[1]!.id]: 'CLEARED', [people[2]!.id]: 'CLEARED', [people[3]!.id]: 'INVITED' });
  });
  it('are asked when an invitation runs out; a job that runs twice at once ends it once; a clock that jumps ends no more than what is due', async () => {
    const { made, people } = await withShortlist(3);
    await invite(made, people[0]!);
    const go = () => expireInvitations(app.factory.make(null));
    await go();
    expect([await go(), (await statesOf(made))[people[0]!.id]]).toEqual([0, 'INVITED']);
    app.clock.advance(6 * day);
    await Promise.all([go(), go()]);
    const expired = `select count(*)::int n from case_entry where "caseId" = $1 and kind = 'INVITATION_EXPIRED'`;
    expect(await app.db.query(expired, [made.row.id])).toEqual([{ n: 1 }]);
    expect(await statesOf(made)).toEqual({ [people[0]!.id]: 'EXPIRED', [people[1]!.id]: 'INVITED', [people[2]!.id]: 'CLEARED' });
    // Back again: what has ended stays ended, who was asked stays asked.
    app.clock.reset();
    expect([await go(), (await statesOf(made))[people[1]!.id]]).toEqual([0, 'INVITED']);
    expect(code(await decline(made, people[0]!))).toBe('FORBIDDEN');
  });
});

describe('leaving', () => {
  it('a peer who leaves in the middle loses all reading at once; what they had sent counts until it is taken out', async () => {
    const made = await makeCase(app, programme);
    const team = await makeTeam(app, made);
    const reserve = await makeReviewer(app, programme, 'Reserve', 'IT');
    await list(made, reserve);
    await app.db.query(`update review set state = 'SUBMITTED', "submittedAt" = now() where id = $1`, [team.peer.review.id]);
    await app.db.query(
      `insert into review_answer (id, "createdAt", "updatedAt", version, "reviewId", "dimensionKey", value, reason, strengths, improvements, "noteToTeam", "evidenceIds") select gen_random_uuid(), now(), now(), 1, $1, d, '2', '', 'x', '', '', '{}' from unnest($2::text[]) d`,
      [team.peer.review.id, made.row.scopeDimensionKeys],
    );
    const form = () => app.as(team.peer.who, 'query($id: ID!) { reviewForm(caseId: $id) { title } }', { id: made.row.id });
    expect((await form()).errors).toBeUndefined();
    expect(
      (await answer(made, team.peer.who, 'withdrawFromPanel', 'WithdrawFromPanelInput', { note: 'A new job.' })).errors,
    ).toBeUndefined();
    for (const q of ['reviewForm', 'caseReviews'])
      expect(code(await app.as(team.peer.who, `query($id: ID!) { ${q}(caseId: $id) { title } }`, { id: made.row.id }))).toBe('NOT_FOUND');
    expect(await statesOf(made)).toMatchObject({ [team.peer.who.id]: 'WITHDRAWN', [reserve.id]: 'INVITED' });
    const review = async () =>
      (
        (await app.db.query('select state, version from review where id = $1', [team.peer.review.id])) as {
          state: string;
          version: number;
        }[]
      )[0]!;
    expect((await review()).state).toBe('SUBMITTED');
    const decide = async (who: Who, decision: string) =>
      run(who, 'decideFormerReview', 'FormerReviewInput', {
        reviewId: team.peer.review.id,
        decision,
        reason: 'They saw only half of it.',
        expectedVersion: (await review()).version,
      });
    expect(code(await decide(team.lead.who, 'VOID'))).toBe('NOT_FOUND');
    expect((await decide(made.facilitator, 'KEEP')).errors).toBeUndefined();
    expect((await review()).state).toBe('SUBMITTED');
    await decide(made.facilitator, 'VOID');
    expect((await review()).state).toBe('VOIDED');
    expect(code(await decide(made.facilitator, 'KEEP'))).toBe('NOT_FOUND');
  });
  it('those who run the case take somebody off with a reason; the team hears that, not why; nobody takes off themselves', async () => {
    const made = await makeCase(app, programme);
    const team = await makeTeam(app, made);
    const off = async (who: Who, note: string) =>
      run(who, 'revokeSeat', 'RevokeSeatInput', { ...on(await seatOf(made, team.other.who)), reason: 'NO_SHOW', note });
    expect(code(await off(made.facilitator, 'no'))).toBe('INVALID_INPUT');
    expect(code(await off(team.lead.who, 'Did not come twice.'))).toBe('FORBIDDEN');
    expect(code(await off(made.host, 'Did not come twice.'))).toBe('FORBIDDEN');
    expect((await off(made.facilitator, 'Did not come twice.')).errors).toBeUndefined();
    const seen = JSON.stringify(
      await app.as(team.lead.who, 'query($id: ID!) { reviewCase(id: $id) { people { name } entries { kind note personName } } }', {
        id: made.row.id,
      }),
    );
    expect(seen).toContain('PEER_LEFT');
    expect(seen).not.toContain('Did not come');
  });
  it('exactly one leads: appointing another makes the first a peer, with its rights', async () => {
    const made = await makeCase(app, programme);
    const team = await makeTeam(app, made);
    const both = await Promise.all(
      [team.peer, team.other].map(async (s) => run(made.facilitator, 'appointLeadPeer', 'AppointLeadInput', on(await seatOf(made, s.who)))),
    );
    expect(both.filter((r) => !r.errors).length).toBeGreaterThanOrEqual(1);
    expect((await panel(made)).filter((s) => s.role === 'LEAD_PEER')).toHaveLength(1);
    expect((await seatOf(made, team.lead.who)).role).toBe('PEER');
  });
});

describe('under faults', () => {
  it('the same invitation accepted twice at once joins once, with one review', async () => {
    const made = await makeCase(app, programme);
    const who = await makeReviewer(app, programme, 'Twice', 'IT');
    await list(made, who);
    await invite(made, who);
    await run(who, 'declareConflicts', 'DeclareConflictsInput', { ...on(await seatOf(made, who)), conflicts: [] }, '{ id }');
    const seat = await seatOf(made, who);
    const go = () =>
      run(
        who,
        'acceptReviewInvitation',
        'AcceptReviewInvitationInput',
        { ...on(seat), termsVersion: made.row.confidentialityTextVersion },
        '',
      );
    const both = await Promise.all([go(), go()]);
    expect(both.map(code).toSorted()).toEqual(['FORBIDDEN', undefined]);
    expect(await app.asOwner('select count(*)::int n from vault.review_identity where "assignmentId" = $1', [seat.assignmentId])).toEqual([
      { n: 1 },
    ]);
    const grants = await app.db.query(`select role from role_grant where "personId" = $1 and "scopeId" = $2 and "revokedAt" is null`, [
      who.id,
      made.row.id,
    ]);
    expect(grants).toEqual([{ role: 'PEER' }]);
  });
  it('accepting while it is taken back, and while the dossier opens, ends in one of the two and not in between', async () => {
    const { made, people } = await withShortlist(1);
    await invite(made, people[0]!);
    await run(people[0]!, 'declareConflicts', 'DeclareConflictsInput', { ...on(await seatOf(made, people[0]!)), conflicts: [] }, '{ id }');
    const seat = await seatOf(made, people[0]!);
    await Promise.all([
      run(
        people[0]!,
        'acceptReviewInvitation',
        'AcceptReviewInvitationInput',
        { ...on(seat), termsVersion: made.row.confidentialityTextVersion },
        '',
      ),
      run(made.facilitator, 'revokeSeat', 'RevokeSeatInput', { ...on(seat), reason: 'OTHER', note: 'We have enough now.' }),
    ]);
    expect(['ACCEPTED', 'REVOKED']).toContain((await seatOf(made, people[0]!)).state);
  });
  it('a paused case stands still: no invitation runs out, no reserve is asked, and what had not passed moves by as long', async () => {
    const { made, people } = await withShortlist(3);
    await invite(made, people[0]!);
    const version = async () =>
      ((await app.db.query('select version from peer_review_case where id = $1', [made.row.id])) as { version: number }[])[0]!.version;
    const due = async () =>
      (
        (await app.db.query(
          `select extract(epoch from d."dueAt")::float8 d, extract(epoch from a."respondBy")::float8 a, extract(epoch from n."closesAt")::float8 n from deadline d join assignment a on a."caseId" = d."caseId" and a."personId" = $2 join review_round n on n."caseId" = d."caseId" where d."caseId" = $1`,
          [made.row.id, people[0]!.id],
        )) as { d: number; a: number; n: number }[]
      )[0]!;
    const before = await due();
    const move = async (name: string, reason = '') =>
      run(made.facilitator, name, 'MoveCaseInput', { caseId: made.row.id, reason, expectedVersion: await version() }, '{ paused }');
    expect(issue(await move('pauseCase', 'short'))).toBe('tooShort');
    expect((await move('pauseCase', 'The host has moved house.')).data).toEqual({ pauseCase: { paused: true } });
    app.clock.advance(9 * day);
    await expireInvitations(app.factory.make(null));
    expect((await statesOf(made))[people[0]!.id]).toBe('INVITED');
    expect((await decline(made, people[0]!)).errors).toBeUndefined();
    expect((await statesOf(made))[people[1]!.id]).toBe('CLEARED');
    expect((await move('resumeCase')).data).toEqual({ resumeCase: { paused: false } });
    expect((await statesOf(made))[people[1]!.id]).toBe('INVITED');
    const after = await due();
    expect([after.d - before.d, after.n - before.n].map((s) => Math.round(s / 86_400))).toEqual([9, 9]);
  });
});

describe('a round at once', () => {
  it('is proposed to the manager alone, with pins kept; what was shown is written as shortlists, once', async () => {
    const own = await makeProgramme(app);
    const manager = await person(app, 'Manager', { grants: [{ role: 'PROGRAMME_MANAGER', scopeType: 'PROGRAMME', scopeId: own.id }] });
    const cases = [await makeCase(app, own, { state: 'PREPARATION' }), await makeCase(app, own, { state: 'PREPARATION' })];
    await makeCase(app, own, { state: 'DESK_REVIEW' });
    const people = [];
    for (const [i, country] of ['IT', 'DE', 'SE', 'DK', 'FR'].entries())
      people.push(await makeReviewer(app, own, `Reviewer ${'abcde'[i]}`, country));
    const ask = (who: Who, more: object = {}) =>
      app.as<{
        programmeAssignment: {
          cases: {
            caseId: string;
            missing: number;
            foreignCountries: number;
            proposals: { personId: string; pinned: boolean; listed: boolean }[];
          }[];
        };
      }>(
        who,
        'query($input: AssignmentWishInput!) { programmeAssignment(input: $input) { cases { caseId missing foreignCountries kept proposals { personId pinned listed parts { key cost } } } } }',
        { input: { programmeId: own.id, ...more } },
      );
    expect(code(await ask(cases[0]!.facilitator))).toBe('FORBIDDEN');
    const shown = (await ask(manager)).data!.programmeAssignment.cases;
    expect(shown.map((c) => [c.caseId, c.missing, c.proposals.length])).toEqual(cases.map((c) => [c.row.id, 0, 3]));
    expect(shown.every((c) => c.foreignCountries >= 2)).toBe(true);
    expect((await ask(manager)).data!.programmeAssignment.cases).toEqual(shown);
    const home = people[3]!;
    const wish = {
      pinned: [{ caseId: cases[0]!.row.id, personId: home.id }],
      without: [{ caseId: cases[1]!.row.id, personId: people[0]!.id }],
    };
    const wished = (await ask(manager, wish)).data!.programmeAssignment.cases;
    expect(wished[0]!.proposals[0]).toMatchObject({ personId: home.id, pinned: true });
    expect(wished[1]!.proposals.map((p) => p.personId)).not.toContain(people[0]!.id);
    const places = wished.flatMap((c) => c.proposals.map((p) => ({ caseId: c.caseId, personId: p.personId })));
    const input = { programmeId: own.id, places, clientMutationId: randomUUID() };
    const apply = () => run(manager, 'applyAssignment', 'ApplyAssignmentInput', input, '');
    expect((await Promise.all([apply(), apply()])).map(code)).toEqual([undefined, undefined]);
    expect((await panel(cases[0]!)).map((s) => s.personId)).toEqual(wished[0]!.proposals.map((p) => p.personId));
    expect((await ask(manager)).data!.programmeAssignment.cases.every((c) => c.missing === 0 && c.proposals.every((p) => p.listed))).toBe(
      true,
    );
    expect(code(await run(cases[0]!.facilitator, 'applyAssignment', 'ApplyAssignmentInput', { programmeId: own.id, places }, ''))).toBe(
      'FORBIDDEN',
    );
    // The same few statements, whatever the size.
    const count = () => statementsOf(() => ask(manager));
    const few = await count();
    for (let i = 0; i < 6; i++) await makeCase(app, own, { state: 'PREPARATION' });
    expect(await count()).toBe(few);
    expect(few).toBeLessThanOrEqual(8);
    expect(await statementsOf(() => panel(cases[0]!))).toBeLessThanOrEqual(8);
  });
});
it('all the way: shortlist, invitation, declaration, acceptance', async () => {
  const { made, people } = await withShortlist(2);
  expect((await invite(made, people[0]!, 'LEAD_PEER')).errors).toBeUndefined();
  expect(issue(await invite(made, people[1]!, 'LEAD_PEER'))).toBe('leadExists');
  expect((await accept(made, people[0]!)).errors).toBeUndefined();
  expect((await seatOf(made, people[0]!)).state).toBe('ACCEPTED');
});

describe('the fewest peers of one case', () => {
  const because = 'Two peers fell ill and nobody else speaks Danish.';
  const FIELDS = '{ version minPeers usualMinPeers minPeersReason viewerCanSetMinimum problems { rule number } }';
  interface Said {
    version: number;
    minPeers: number;
    usualMinPeers: number;
    minPeersReason: string | null;
    viewerCanSetMinimum: boolean;
    problems: { rule: string; number: number | null }[];
  }
  const versionOf = async (made: MadeCase) =>
    ((await app.db.query('select version from peer_review_case where id = $1', [made.row.id])) as [{ version: number }])[0].version;
  const set = async (made: MadeCase, who: Who, minPeers: number, more: object = {}) =>
    run<{ setMinimumOfPeers: Said }>(
      who,
      'setMinimumOfPeers',
      'SetMinimumInput',
      { caseId: made.row.id, minPeers, reason: because, expectedVersion: await versionOf(made), ...more },
      FIELDS,
    );
  let six: Programme;
  let manager: Who;
  beforeAll(async () => {
    six = await makeProgramme(app, { minPeers: 6 });
    manager = await person(app, 'Mina Manager', { grants: [{ role: 'PROGRAMME_MANAGER', scopeType: 'PROGRAMME', scopeId: six.id }] });
  });

  it('is lowered by whoever manages the programme alone, with a reason, between two and what the programme asks', async () => {
    const made = await makeCase(app, six, { state: 'PREPARATION' });
    await makeTeam(app, made);
    for (const who of [made.facilitator, made.host]) expect(code(await set(made, who, 3))).toBe('FORBIDDEN');
    expect(code(await set(made, await person(app, 'Out Sider'), 3))).toBe('NOT_FOUND');
    expect([
      issue(await set(made, manager, 1)),
      issue(await set(made, manager, 7)),
      issue(await set(made, manager, 3, { reason: 'ill' })),
    ]).toEqual(['fewestPeers', 'onlyFewerPeers', 'tooShort']);
    const few = (
      await app.as<{ casePanel: Said }>(made.facilitator, `query($id: ID!) { casePanel(caseId: $id) ${FIELDS} }`, { id: made.row.id })
    ).data!.casePanel;
    expect(few.problems).toContainEqual({ rule: 'tooFewPeers', number: 6 });
    expect(few.viewerCanSetMinimum).toBe(false);
    // Two managers at once: one of them decides, the other is told.
    const expectedVersion = await versionOf(made);
    const both = await Promise.all([3, 4].map((n) => set(made, manager, n, { expectedVersion })));
    expect(both.map((a) => code(a)).toSorted()).toEqual(['CONFLICT', undefined]);
    const lowered = (await set(made, manager, 3, { reason: `${because} Again.` })).data!.setMinimumOfPeers;
    expect(lowered).toMatchObject({ minPeers: 3, usualMinPeers: 6, minPeersReason: `${because} Again.`, viewerCanSetMinimum: true });
    expect(lowered.problems.map((p) => p.rule)).not.toContain('tooFewPeers');
    for (const n of [1, 6])
      await expect(app.db.query('update peer_review_case set "minPeers" = $2 where id = $1', [made.row.id, n])).rejects.toThrow(/minimum/);
    const usual = (await set(made, manager, 6)).data!.setMinimumOfPeers;
    expect(usual).toMatchObject({ minPeers: 6, minPeersReason: null });
    // Told to whoever runs the case, with the reason on the timeline; the host reads neither.
    await app.drain();
    const told = (await app.db.query(
      `select count(*)::int n from review_message where "recipientId" = $1 and "dedupeKey" like 'review-case.minimum-set:%'`,
      [made.facilitator.id],
    )) as { n: number }[];
    expect(told[0]!.n).toBe(3);
    const lines = async (who: Who) =>
      (
        await app.as<{ reviewCase: { entries: { kind: string; note: string }[] } }>(
          who,
          'query($id: ID!) { reviewCase(id: $id) { entries { kind note } } }',
          {
            id: made.row.id,
          },
        )
      ).data!.reviewCase.entries.filter((e) => e.kind === 'MINIMUM_SET');
    expect((await lines(made.facilitator)).map((e) => e.note)).toContain(because);
    expect(await lines(made.host)).toEqual([]);
  });
  it('holds the end of the independent phase until it is lowered, and is not asked for later', async () => {
    const made = await makeCase(app, six);
    await sendAll(app, await makeTeam(app, made));
    const missing = (a: Answer<unknown>) => (a.errors?.[0]?.extensions.details as unknown as { missing?: unknown[] } | undefined)?.missing;
    expect(missing(await closeDesk(app, made))).toEqual([{ path: 'reviews', rule: 'belowQuorum', params: { minimum: 4, sent: 3 } }]);
    expect(code(await set(made, manager, 4))).toBeUndefined();
    expect((await closeDesk(app, made)).data).toEqual({ closeDeskReview: { state: 'VISIT' } });
    expect(code(await set(made, manager, 3))).toBe('ILLEGAL_TRANSITION');
  });
});
