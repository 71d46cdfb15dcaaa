import { randomUUID } from 'node:crypto';
import { codeOf as code } from '../../test/access.js';
import { TestApp, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { stopUnbroken } from '../../test/invariants.js';
import { makeProgramme, part, type MadeCase } from '../../test/make.reviews.js';
import { makeVisit, type MadeVisit } from '../../test/make.visits.js';
import { statementsOf } from '../../test/statements.js';
import { transact } from '../kernel/transact.js';
import { Assignment } from './panel.entity.js';
import { endSeat } from './seat.service.js';
import type { Programme } from './rubric.entity.js';
import type { ThreadAudience } from '@guildhall/domain/peer-review/threads';
import type { CaseThreadNode, CaseThreadsNode } from './thread.types.js';

let app: TestApp;
let programme: Programme;
beforeAll(async () => {
  app = await TestApp.boot();
  programme = await makeProgramme(app);
}, 60_000);
afterAll(() => stopUnbroken(app));

const FIELDS =
  '{ audience audiences { audience unread } readers { names team hostPeople } voices viewerCanWrite threads { dimensionKey unread posts { id number body authorName shownAs asTeam mine unread editedAt edits { body } version viewerCanEdit } } }';
const look = (who: Who | null, c: MadeCase, audience: ThreadAudience | null = 'TEAM') =>
  app.as<{ caseThreads: CaseThreadsNode }>(
    who,
    `query($id: ID!, $a: ThreadAudience) { caseThreads(caseId: $id, audience: $a) ${FIELDS} }`,
    {
      id: c.row.id,
      a: audience,
    },
  );
const thread = async (who: Who, c: MadeCase, key: string | null = 'finance'): Promise<CaseThreadNode> =>
  (await look(who, c)).data!.caseThreads.threads.find((t) => t.dimensionKey === key)!;
const run = (who: Who | null, name: string, type: string, input: object) =>
  app.as<Record<string, CaseThreadsNode>>(who, `mutation($input: ${type}!) { ${name}(input: $input) ${FIELDS} }`, { input });
const say = (
  who: Who | null,
  c: MadeCase,
  body = 'Secret words of the team.',
  dimensionKey: string | null = 'finance',
  clientMutationId: string = randomUUID(),
) => run(who, 'addCasePost', 'AddCasePostInput', { caseId: c.row.id, audience: 'TEAM', dimensionKey, body, clientMutationId });
const edit = (who: Who, post: { id: string; version: number }, body: string) =>
  run(who, 'editCasePost', 'EditCasePostInput', { postId: post.id, body, expectedVersion: post.version, clientMutationId: randomUUID() });
const mark = (who: Who, c: MadeCase, number: number, dimensionKey: string | null = 'finance') =>
  run(who, 'markThreadRead', 'MarkThreadReadInput', { caseId: c.row.id, audience: 'TEAM', dimensionKey, number });
const made = (more: object = {}): Promise<MadeVisit> => makeVisit(app, programme, more);

describe('the talk of the team', () => {
  it('is for whoever has sent her review, and the facilitator; for nobody of the host, nobody outside', async () => {
    const c = await made();
    expect((await say(c.team.lead.who, c)).errors).toBeUndefined();
    expect((await say(c.facilitator, c, 'I add something.', null)).errors).toBeUndefined();
    expect((await look(c.team.peer.who, c)).data!.caseThreads).toMatchObject({
      readers: { names: expect.any(Array) as string[], team: false, hostPeople: 0 },
      viewerCanWrite: true,
    });
    const [observer, manager] = [await person(app, 'Observer'), await person(app, 'Manager')];
    await transact(app.factory.make(null), async (ctx) => part(ctx, observer, 'OBSERVER', c.row.id));
    for (const who of [c.host, c.team.other.who, observer, manager]) {
      expect([code(await look(who, c)), code(await say(who, c)), code(await mark(who, c, 1))]).toEqual([
        'NOT_FOUND',
        'NOT_FOUND',
        'NOT_FOUND',
      ]);
    }
    expect(code(await look(null, c))).toBe('UNAUTHENTICATED');
    const seen = await app.as<object>(
      c.host,
      'query($id: ID!) { reviewCase(id: $id) { unreadPosts viewerCan { readThreads } entries { note } } }',
      { id: c.row.id },
    );
    expect(seen.data).toMatchObject({ reviewCase: { unreadPosts: 0, viewerCan: { readThreads: true } } });
  });
  it('opens to a peer with her own review, and is not there before the independent phase ends', async () => {
    const c = await made();
    await say(c.team.lead.who, c);
    await transact(app.factory.make(null), (ctx) => part(ctx, c.team.other.who, 'DISCLOSED_PEER', c.row.id));
    await app.db.query(`update review set state = 'SUBMITTED', "submittedAt" = now(), "disclosedAt" = now() where id = $1`, [
      c.team.other.review.id,
    ]);
    await app.db.query(
      `insert into review_answer (id, "createdAt", "updatedAt", version, "reviewId", "dimensionKey", value, reason, strengths, improvements, "noteToTeam", "evidenceIds") select gen_random_uuid(), now(), now(), 1, $1, d, '2', '', 'x', '', '', '{}' from peer_review_case c, unnest(c."scopeDimensionKeys") d where c.id = $2`,
      [c.team.other.review.id, c.row.id],
    );
    expect((await thread(c.team.other.who, c)).posts).toHaveLength(1);
    await app.db.query(`update review set "disclosedAt" = null where "caseId" = $1`, [c.row.id]);
    await app.db.query(`update peer_review_case set "independentEndedAt" = null where id = $1`, [c.row.id]);
    for (const who of [c.team.lead.who, c.facilitator]) expect(code(await look(who, c))).toBe('NOT_FOUND');
  });
  it('counts what others wrote since one’s own mark, which only moves on', async () => {
    const c = await made();
    for (const body of ['One.', 'Two.']) await say(c.team.lead.who, c, body);
    await say(c.team.peer.who, c, 'Mine.');
    await say(c.team.lead.who, c, 'In general.', null);
    expect([
      (await thread(c.team.peer.who, c)).unread,
      (await thread(c.team.lead.who, c)).unread,
      (await thread(c.team.peer.who, c, null)).unread,
    ]).toEqual([2, 1, 1]);
    await mark(c.team.peer.who, c, 2);
    await mark(c.team.peer.who, c, 1);
    await mark(c.team.peer.who, c, 9_999);
    await say(c.team.lead.who, c, 'Three.');
    expect((await thread(c.team.peer.who, c)).posts.map((p) => p.unread)).toEqual([false, false, false, true]);
    const seen = await app.as<{ reviewCase: { unreadPosts: number } }>(
      c.team.peer.who,
      'query($id: ID!) { reviewCase(id: $id) { unreadPosts } }',
      { id: c.row.id },
    );
    expect(seen.data!.reviewCase.unreadPosts).toBe(2);
  });
  it('keeps what a post said before; only its writer changes it, for the version she saw', async () => {
    const c = await made();
    await say(c.team.lead.who, c, 'I would say three.');
    const [post] = (await thread(c.team.lead.who, c)).posts;
    expect(code(await edit(c.facilitator, post!, 'x'))).toBe('FORBIDDEN');
    expect(code(await edit(c.host, post!, 'x'))).toBe('NOT_FOUND');
    expect((await edit(c.team.lead.who, post!, 'I would say two.')).errors).toBeUndefined();
    const stale = await edit(c.team.lead.who, post!, 'I would say four.');
    expect(stale.errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      details: { theirs: { body: 'I would say two.' }, yours: { body: 'I would say four.' } },
    });
    expect((await thread(c.team.peer.who, c)).posts).toMatchObject([{ body: 'I would say two.', edits: [{ body: 'I would say three.' }] }]);
    await expect(app.db.query('update case_post_edit set body = $1', ['x'])).rejects.toThrow('never changes');
  });
  it('takes a repeated key once, refuses foreign dimensions, and closes with the report', async () => {
    const c = await made();
    const key = randomUUID();
    await Promise.all([say(c.team.lead.who, c, 'Once.', 'finance', key), say(c.team.lead.who, c, 'Once.', 'finance', key)]);
    await Promise.all([say(c.team.lead.who, c, 'A.'), say(c.team.peer.who, c, 'B.')]);
    expect((await thread(c.facilitator, c)).posts.map((p) => p.number)).toEqual([1, 2, 3]);
    expect(code(await say(c.team.lead.who, c, 'Where?', 'market'))).toBe('INVALID_INPUT');
    const [post] = (await thread(c.team.lead.who, c)).posts;
    await app.db.query(`update peer_review_case set state = 'CLOSED' where id = $1`, [c.row.id]);
    expect([code(await say(c.team.lead.who, c)), code(await edit(c.team.lead.who, post!, 'Later.'))]).toEqual(['FORBIDDEN', 'NOT_READY']);
    expect((await look(c.team.lead.who, c)).data!.caseThreads.viewerCanWrite).toBe(false);
    await app.db.query(`update peer_review_case set state = 'VISIT' where id = $1`, [c.row.id]);
  });
  it('keeps the words of somebody who left, without the name, and is shut to her', async () => {
    const c = await made();
    await say(c.team.peer.who, c);
    await transact(app.factory.make(null), async (ctx) => {
      await endSeat(ctx, c.row, await ctx.db.findOneByOrFail(Assignment, { id: c.team.peer.seat.id }), { action: 'withdraw' });
    });
    expect((await thread(c.team.lead.who, c)).posts).toMatchObject([{ authorName: null, body: 'Secret words of the team.' }]);
    expect(code(await look(c.team.peer.who, c))).toBe('NOT_FOUND');
  });
  it('costs the same for one post and for forty', async () => {
    const c = await made();
    await say(c.team.lead.who, c);
    await look(c.facilitator, c);
    const one = await statementsOf(() => look(c.facilitator, c));
    for (let i = 0; i < 39; i++) await say(c.team.lead.who, c, `Post ${i}.`);
    expect(await statementsOf(() => look(c.facilitator, c))).toBe(one);
    expect(one).toBeLessThanOrEqual(8);
  });
});
