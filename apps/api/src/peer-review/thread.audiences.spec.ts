import { randomUUID } from 'node:crypto';
import { threadAudiences, type ThreadAudience } from '@guildhall/domain/peer-review/threads';
import { codeOf as code } from '../../test/access.js';
import { TestApp, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { stopUnbroken } from '../../test/invariants.js';
import { statementsOf } from '../../test/statements.js';
import { makeReleased } from '../../test/make.reports.js';
import { makeCase, makeProgramme, part, type MadeCase } from '../../test/make.reviews.js';
import { makeVisit } from '../../test/make.visits.js';
import { transact } from '../kernel/transact.js';
import { Assignment } from './panel.entity.js';
import type { Programme } from './rubric.entity.js';
import { endSeat } from './seat.service.js';
import type { CaseThreadsNode } from './thread.types.js';

let app: TestApp;
let programme: Programme;
beforeAll(async () => {
  app = await TestApp.boot();
  programme = await makeProgramme(app);
}, 60_000);
afterAll(() => stopUnbroken(app));

const FIELDS =
  '{ audience audiences { audience unread } readers { names team hostPeople } voices threads { posts { id number body authorName shownAs asTeam mine version } } }';
const look = (who: Who | null, c: MadeCase, audience: ThreadAudience | null) =>
  app.as<{ caseThreads: CaseThreadsNode }>(
    who,
    `query($id: ID!, $a: ThreadAudience) { caseThreads(caseId: $id, audience: $a) ${FIELDS} }`,
    {
      id: c.row.id,
      a: audience,
    },
  );
const said = async (who: Who, c: MadeCase, audience: ThreadAudience) => {
  const a = await look(who, c, audience);
  return { ...a.data!.caseThreads, posts: a.data!.caseThreads.threads.flatMap((t) => t.posts) };
};
const say = (who: Who, c: MadeCase, audience: ThreadAudience, body = `To ${audience}.`, more: object = {}) =>
  app.as<{ addCasePost: CaseThreadsNode }>(who, `mutation($input: AddCasePostInput!) { addCasePost(input: $input) ${FIELDS} }`, {
    input: { caseId: c.row.id, audience, body, clientMutationId: randomUUID(), ...more },
  });

async function made(more: object = {}) {
  const c = await makeVisit(app, programme, more);
  const [member, manager] = [await person(app, 'Member'), await person(app, 'Manager')];
  await transact(app.factory.make(null), async (ctx) => {
    await part(ctx, member, 'HOST_MEMBER', c.row.id);
    await ctx.db.query(
      `insert into role_grant (id, "createdAt", "updatedAt", version, "personId", role, "scopeType", "scopeId", "grantedBy") select gen_random_uuid(), now(), now(), 1, $1, 'PROGRAMME_MANAGER', 'PROGRAMME', $2, null`,
      [manager.id, c.row.programmeId],
    );
  });
  return { c, member, manager, lead: c.team.lead.who, peer: c.team.peer.who, silent: c.team.other.who };
}

describe('audiences of what is said in a case', () => {
  it('each is read and written by those whom it names, and is not there for anybody else', async () => {
    const { c, member, manager, lead, peer, silent } = await made();
    const may: Record<ThreadAudience, Who[]> = {
      TEAM: [lead, peer, c.facilitator],
      TEAM_AND_HOST: [lead, peer, c.facilitator, c.host, member],
      FACILITATION: [c.facilitator, manager],
      HOST_INTERNAL: [c.host, member],
    };
    const outsider = await person(app, 'Outsider');
    for (const audience of threadAudiences)
      for (const who of [lead, peer, silent, c.facilitator, c.host, member, manager, outsider]) {
        const inside = may[audience].includes(who);
        const codes = [code(await look(who, c, audience)), code(await say(who, c, audience))];
        expect({ audience, who: who.id, codes }).toEqual({
          audience,
          who: who.id,
          codes: inside ? [undefined, undefined] : ['NOT_FOUND', 'NOT_FOUND'],
        });
      }
    const names = async (who: Who) => (await look(who, c, null)).data!.caseThreads.audiences.map((a) => a.audience);
    expect(await names(c.host)).toEqual(['TEAM_AND_HOST', 'HOST_INTERNAL']);
    expect(await names(c.facilitator)).toEqual(['TEAM', 'TEAM_AND_HOST', 'FACILITATION']);
    expect(await names(lead)).toEqual(['TEAM', 'TEAM_AND_HOST']);
    expect(await names(manager)).toEqual(['FACILITATION']);
    expect(code(await look(silent, c, null))).toBe('NOT_FOUND');
  });
  it('the first of them opens where none is named, and costs what it costs when it is named', async () => {
    const { c, manager } = await made();
    const first = async (who: Who) => (await look(who, c, null)).data!.caseThreads.audience;
    expect([await first(c.facilitator), await first(c.host), await first(manager)]).toEqual(['TEAM', 'TEAM_AND_HOST', 'FACILITATION']);
    const cost = (audience: ThreadAudience | null) => statementsOf(() => look(manager, c, audience));
    expect(await cost(null)).toBe(await cost('FACILITATION'));
  });
  it('what is said to the team may be about what was seen or about the report; nothing is told of an entry that was taken back', async () => {
    const { c, lead } = await made();
    const ABOUT = '{ about { title } threads { posts { body evidence { id title } reportSection } } }';
    const talk = async (who: Who, audience: ThreadAudience, evidenceId: string) =>
      (
        await app.as<{ caseThreads: CaseThreadsNode }>(
          who,
          `query($id: ID!, $a: ThreadAudience, $e: ID) { caseThreads(caseId: $id, audience: $a, evidenceId: $e) ${ABOUT} }`,
          { id: c.row.id, a: audience, e: evidenceId },
        )
      ).data!.caseThreads;
    const issue = async (answer: ReturnType<typeof say>) =>
      ((await answer).errors?.[0]?.extensions.details as unknown as { issues?: { path: string; rule: string }[] }).issues?.[0]?.rule;
    const saved = await app.as(lead, 'mutation($input: SaveVisitEvidenceInput!) { saveVisitEvidence(input: $input) { caseId } }', {
      input: {
        ...{
          caseId: c.row.id,
          kind: 'INTERVIEW',
          title: 'Two advisers on lenders',
          source: 'Advisers',
          dimensionKey: 'finance',
          strength: 'FAIR',
        },
        ...{ audience: 'TEAM', consent: true, expectedVersion: 0, clientMutationId: randomUUID() },
      },
    });
    expect(saved.errors).toBeUndefined();
    const [{ id: evidenceId }] = (await app.db.query(
      `select id from evidence_item where title = 'Two advisers on lenders' and "caseId" = $1`,
      [c.row.id],
    )) as [{ id: string }];
    expect((await say(lead, c, 'TEAM', 'Is that enough?', { evidenceId, dimensionKey: 'finance' })).errors).toBeUndefined();
    expect(await issue(say(lead, c, 'TEAM_AND_HOST', 'Is that enough?', { evidenceId }))).toBe('onlyToTeam');
    expect(await issue(say(lead, c, 'TEAM', 'Is that enough?', { evidenceId, reportSection: 'summary' }))).toBe('oneAnchor');
    expect(await issue(say(lead, c, 'TEAM', 'No report yet.', { reportSection: 'summary' }))).toBe('noSuchSection');
    const elsewhere = await made();
    expect(await issue(say(elsewhere.lead, elsewhere.c, 'TEAM', 'Of another case.', { evidenceId }))).toBe('noSuchEvidence');
    const posts = async () => (await talk(lead, 'TEAM', evidenceId)).threads.flatMap((t) => t.posts);
    expect(await posts()).toMatchObject([
      { body: 'Is that enough?', evidence: { id: evidenceId, title: 'Two advisers on lenders' }, reportSection: null },
    ]);
    expect([(await talk(lead, 'TEAM', evidenceId)).about?.title, (await talk(c.host, 'TEAM_AND_HOST', evidenceId)).about]).toEqual([
      'Two advisers on lenders',
      null,
    ]);
    await app.db.query(`update evidence_item set consent = 'WITHDRAWN' where id = $1`, [evidenceId]);
    expect(await posts()).toMatchObject([{ body: 'Is that enough?', evidence: null }]);
    expect((await talk(lead, 'TEAM', evidenceId)).about).toBeNull();
    expect(await issue(say(lead, c, 'TEAM', 'Again.', { evidenceId }))).toBe('noSuchEvidence');
    const released = await makeReleased(app, programme);
    expect(
      (await say(released.lead, released.made, 'TEAM', 'Shorter?', { reportSection: 'dim:finance', dimensionKey: 'finance' })).errors,
    ).toBeUndefined();
    expect(await issue(say(released.lead, released.made, 'TEAM', 'Shorter?', { reportSection: 'dim:market' }))).toBe('noSuchSection');
  });
  it('are there in a case that was cancelled before it had a round', async () => {
    const c = await makeCase(app, programme, { state: 'CANCELLED' });
    await app.db.query(
      `delete from review_answer a using self_assessment f where f.id = a."selfAssessmentId" and f."caseId" = '${c.row.id}';
       delete from self_assessment where "caseId" = '${c.row.id}'; delete from review_round where "caseId" = '${c.row.id}'`,
    );
    expect((await said(c.host, c, 'HOST_INTERNAL')).threads.length).toBeGreaterThan(1);
  });
  it('numbers and what is new count within an audience, so that nothing tells of another', async () => {
    const { c, lead, peer } = await made();
    const unread = async (who: Who) =>
      (
        await app.as<{ reviewCase: { unreadPosts: number } }>(who, 'query($id: ID!) { reviewCase(id: $id) { unreadPosts } }', {
          id: c.row.id,
        })
      ).data!.reviewCase.unreadPosts;
    const before = await said(c.host, c, 'TEAM_AND_HOST');
    for (let i = 0; i < 3; i++) await say(lead, c, 'TEAM');
    await say(c.facilitator, c, 'FACILITATION');
    expect([await said(c.host, c, 'TEAM_AND_HOST'), await unread(c.host)]).toEqual([before, 0]);
    await say(c.host, c, 'HOST_INTERNAL');
    await say(c.facilitator, c, 'TEAM_AND_HOST');
    expect((await said(c.host, c, 'TEAM_AND_HOST')).posts.map((p) => p.number)).toEqual([1]);
    expect([await unread(c.host), await unread(peer), await unread(c.facilitator)]).toEqual([1, 4, 3]);
    await app.as(c.host, 'mutation($input: MarkThreadReadInput!) { markThreadRead(input: $input) { caseId } }', {
      input: { caseId: c.row.id, audience: 'TEAM_AND_HOST', number: 99 },
    });
    expect(await unread(c.host)).toBe(0);
  });
  it('the host reads a peer whom it does not know by name as the team, and cannot tell who wrote; one whom it knows may choose', async () => {
    const { c, lead, peer } = await made();
    const of = async (who: Who) => (await said(who, c, 'TEAM_AND_HOST')).posts.map((p) => [p.body, p.authorName, p.shownAs] as const);
    expect((await said(lead, c, 'TEAM_AND_HOST')).voices).toEqual(['TEAM', 'NAME']);
    await say(lead, c, 'TEAM_AND_HOST', 'By default.');
    await say(lead, c, 'TEAM_AND_HOST', 'By name.', { displayedAs: 'NAME' });
    await app.db.query(`update assignment set "shownToHost" = false where "caseId" = $1`, [c.row.id]);
    expect((await said(peer, c, 'TEAM_AND_HOST')).voices).toEqual(['TEAM']);
    const refused = await say(peer, c, 'TEAM_AND_HOST', 'By name?', { displayedAs: 'NAME' });
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      details: { issues: [{ path: 'displayedAs', rule: 'notYourVoice' }] },
    });
    await say(peer, c, 'TEAM_AND_HOST', 'Of the other.');
    await say(c.facilitator, c, 'TEAM_AND_HOST', 'Of the facilitator.');
    const facilitator = (await of(c.host)).at(-1)![1];
    expect(facilitator).not.toBeNull();
    expect(await of(c.host)).toEqual([
      ['By default.', null, 'TEAM'],
      ['By name.', 'Peer lead', 'NAME'],
      ['Of the other.', null, 'TEAM'],
      ['Of the facilitator.', facilitator, 'NAME'],
    ]);
    expect((await of(peer)).map(([, name]) => name)).toEqual(['Peer lead', 'Peer lead', 'Peer peer', facilitator]);
    // Nothing that the host is told differs between two who spoke as the team: not the words about readers either.
    expect((await said(c.host, c, 'TEAM_AND_HOST')).readers).toEqual({ names: ['Fay Facilitator', 'Member'], team: true, hostPeople: 0 });
    expect((await say(c.facilitator, c, 'TEAM', 'As the team?', { displayedAs: 'TEAM' })).errors?.[0]?.extensions.code).toBe(
      'INVALID_INPUT',
    );
    // A peer who leaves is no former peer for whom she had no name; by whose name she spoke, she is.
    const before = await of(c.host);
    for (const seat of [c.team.peer.seat, c.team.lead.seat])
      await transact(app.factory.make(null), async (ctx) => {
        await endSeat(ctx, c.row, await ctx.db.findOneByOrFail(Assignment, { id: seat.id }), { action: 'withdraw' });
      });
    expect(await of(c.host)).toEqual(before.map((p) => (p[0] === 'By name.' ? [p[0], null, 'FORMER'] : p)));
  });
  it('says who will read it: the whole panel, so that nobody learns who has not sent', async () => {
    const { c, lead } = await made();
    const readers = async (who: Who, audience: ThreadAudience) => (await said(who, c, audience)).readers;
    const [fac] = (await readers(c.host, 'TEAM_AND_HOST')).names;
    expect(await readers(lead, 'TEAM')).toEqual({ names: [fac, 'Peer other', 'Peer peer'], team: false, hostPeople: 0 });
    expect(await readers(lead, 'TEAM_AND_HOST')).toEqual({ names: [fac, 'Peer other', 'Peer peer'], team: false, hostPeople: 2 });
    // The managers of the round, and there is one for each case made here.
    expect(new Set((await readers(c.facilitator, 'FACILITATION')).names)).toEqual(new Set(['Manager']));
    expect(await readers(c.host, 'HOST_INTERNAL')).toEqual({ names: ['Member'], team: false, hostPeople: 0 });
  });
});
