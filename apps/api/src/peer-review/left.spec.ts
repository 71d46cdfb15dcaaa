import { randomUUID } from 'node:crypto';
import { TestApp, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { stopUnbroken } from '../../test/invariants.js';
import { dossier, makeProgramme } from '../../test/make.reviews.js';
import { makeVisit } from '../../test/make.visits.js';
import { transact } from '../kernel/transact.js';
import { Assignment } from './panel.entity.js';
import { endSeat } from './seat.service.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.boot();
}, 60_000);
afterAll(() => stopUnbroken(app));

const get = async (who: Who | null, caseId: string, file = 'own.json') =>
  fetch(`${app.url}/files/reviews/${caseId}/${file}?lang=en`, who ? { headers: { cookie: await app.cookieOf(who) } } : {});
const left = async (who: Who) =>
  (await app.as<{ leftReviewCases: { title: string }[] }>(who, '{ leftReviewCases { title } }')).data!.leftReviewCases.map((c) => c.title);
const leaves = (c: Awaited<ReturnType<typeof makeVisit>>, seatId: string, action: 'withdraw' | 'revoke') =>
  transact(app.factory.make(null), async (ctx) => {
    await endSeat(ctx, c.row, await ctx.db.findOneByOrFail(Assignment, { id: seatId }), {
      action,
      ...(action === 'revoke' ? { patch: { endReason: 'CONFLICT' } } : {}),
    });
  });

describe('somebody who has left a case', () => {
  it.each(['withdraw', 'revoke'] as const)('takes their own words and nothing else (%s)', async (action) => {
    const c = await makeVisit(app, await makeProgramme(app));
    const { lead, peer } = c.team;
    const say = (who: Who, audience: string, body: string) =>
      app.as(who, 'mutation($input: AddCasePostInput!) { addCasePost(input: $input) { caseId } }', {
        input: { caseId: c.row.id, audience, body, clientMutationId: randomUUID() },
      });
    await app.db.query(`update review_answer set strengths = 'Strengths by the peer.' where "reviewId" = $1`, [peer.review.id]);
    await app.db.query(`update review_answer set strengths = 'Strengths by the lead.' where "reviewId" = $1`, [lead.review.id]);
    await say(peer.who, 'TEAM', 'Said by the peer.');
    await say(lead.who, 'TEAM', 'Said by the lead.');
    await app.as(peer.who, 'mutation($input: SaveDossierRemarkInput!) { saveDossierRemark(input: $input) { caseId } }', {
      input: {
        caseId: c.row.id,
        passage: { seq: 1, sectionKey: 'summary', quote: dossier.summary },
        body: 'Remarked by the peer.',
        expectedVersion: 0,
        clientMutationId: randomUUID(),
      },
    });
    // While somebody takes part there is the file of the case; that of their own words is for whoever has left.
    expect([(await get(peer.who, c.row.id)).status, await left(peer.who)]).toEqual([404, []]);
    await leaves(c, peer.seat.id, action);
    expect([(await get(peer.who, c.row.id, 'case.json')).status, await left(peer.who)]).toEqual([404, [c.row.title]]);
    const answer = await get(peer.who, c.row.id);
    const text = await answer.text();
    expect([answer.status, (JSON.parse(text) as { audience: string }).audience]).toEqual([200, 'OWN']);
    for (const words of ['Strengths by the peer.', 'Said by the peer.', 'Remarked by the peer.']) expect(text).toContain(words);
    for (const words of ['by the lead', 'Peer lead', 'Peer other', 'VISIT', 'Harbour']) expect(text).not.toContain(words);
    expect((await get(peer.who, c.row.id, 'own.pdf')).status).toBe(200);
    for (const who of [lead.who, c.host, c.facilitator, await person(app, 'Outsider'), null])
      expect((await get(who, c.row.id)).status).toBe(404);
    expect(await (await get(null, c.row.id)).text()).toBe(await (await get(null, randomUUID())).text());
  });

  it('deletes what they never sent, with its history, and nobody learns of it', async () => {
    const c = await makeVisit(app, await makeProgramme(app));
    const { lead, peer } = c.team;
    const has = async (who: Who) =>
      (await app.as<{ leftReviewCases: { hasDraft: boolean }[] }>(who, '{ leftReviewCases { hasDraft } }')).data!.leftReviewCases.map(
        (one) => one.hasDraft,
      );
    const remove = async (who: Who) =>
      (await app.as(who, 'mutation ($id: ID!) { deleteSealedDraft(caseId: $id) }', { id: c.row.id })) as {
        data?: object;
        errors?: { extensions: { code: string } }[];
      };
    const rows = async (reviewId: string) =>
      (
        await app.asOwner<{ answers: number; revisions: number; review: string }>(
          `select (select count(*)::int from review_answer where "reviewId" = $1) answers, (select count(*)::int from review_revision where "reviewId" = $1) revisions, to_jsonb(r)::text review from review r where id = $1`,
          [reviewId],
        )
      )[0]!;
    const panel = (who: Who) =>
      app.as(
        who,
        'query ($id: ID!) { casePanel(caseId: $id) { seats { personId state formerReviewState formerReviewVersion version } } }',
        {
          id: c.row.id,
        },
      );
    // As it was before it was sent, with something in its history.
    await app.asOwner(
      `update review set state = 'DRAFT', "submittedAt" = null, "lockedAt" = null, "disclosedAt" = null where id = '${peer.review.id}'`,
    );
    await app.asOwner(
      `insert into review_revision (id, "reviewId", seq, "dimensionKey", "answerVersion", delta, at, cause) values ('${randomUUID()}', '${peer.review.id}', 9001, 'finance', 1, '{"strengths":["","x"]}', now(), 'AUTOSAVE')`,
    );
    // Whoever is still there deletes nothing, nor does anybody else.
    for (const who of [peer.who, lead.who, c.facilitator, c.host, await person(app, 'No Part')])
      expect((await remove(who)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    await leaves(c, peer.seat.id, 'withdraw');
    const before = { panel: await panel(c.facilitator), rows: await rows(peer.review.id), others: await rows(lead.review.id) };
    expect([await has(peer.who), before.rows.answers > 0, before.rows.revisions > 0]).toEqual([[true], true, true]);
    expect(await remove(peer.who)).toEqual({ data: { deleteSealedDraft: true } });
    expect(await rows(peer.review.id)).toEqual({ ...before.rows, answers: 0, revisions: 0 });
    expect(await rows(lead.review.id)).toEqual(before.others);
    expect(await panel(c.facilitator)).toEqual(before.panel);
    expect(await has(peer.who)).toEqual([false]);
    expect(await remove(peer.who)).toEqual({ data: { deleteSealedDraft: true } });
    expect(
      await app.asOwner(
        `select "actorId" from activity where name = 'review.sealed-draft-deleted' and payload->>'reviewId' = '${peer.review.id}'`,
      ),
    ).toEqual([{ actorId: null }]);
  });
});
