import { readFileSync } from 'node:fs';
import { TestApp, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { makeCommunity, makeMembership } from '../../test/make.communities.js';
import { makeCase, makeProgramme, makeSeat, type MadeCase } from '../../test/make.reviews.js';
import { roundOf } from '../../test/make.uptake.js';
import { practiceCast, practiceIn, type PracticeCast } from '../../test/practice-cast.js';
import { statementsOf } from '../../test/statements.js';
import { newId } from '../kernel/ids.js';
import { withdrawPractice } from '../practices/edition.service.js';
import { Practice } from '../practices/practice.entity.js';
import type { Programme } from '../peer-review/rubric.entity.js';
import type { ComingUpNode } from './coming-up.types.js';

let app: TestApp;
let cast: PracticeCast;
let programme: Programme;
beforeAll(async () => {
  app = await TestApp.boot();
  cast = await practiceCast(app);
  programme = await makeProgramme(app);
}, 60_000);
afterAll(() => app.stop());

const ASK = '{ comingUp { kind subjectId slug title locale within at day lastDay late } }';
/* Moments written one way: the database leaves out noughts at their end. */
const coming = async (who: Who) =>
  (await app.as<{ comingUp: ComingUpNode[] }>(who, ASK)).data!.comingUp.map((c) => ({ ...c, at: c.at && new Date(c.at).toISOString() }));
const said = async (who: Who, subject: string) => (await coming(who)).filter((c) => c.subjectId === subject).map((c) => c.kind);
const instant = (days: number) => new Date(app.clock.now().getTime() + days * 86_400_000);
const dayIn = (days: number) => instant(days).toISOString().slice(0, 10);
const checkpoint = (c: MadeCase, days: number, month = 6) =>
  app.asOwner(
    `insert into checkpoint (id, "createdAt", "updatedAt", version, "caseId", "programmeId", month, "dueOn", state, "hostSummary", "peerAssessment") values ($1, now(), now(), 1, $2, $3, $4, $5, 'PLANNED', '', '')`,
    [newId(), c.row.id, c.row.programmeId, month, dayIn(days)],
  );
const action = (c: MadeCase, owner: Who, days: number, state = 'AGREED') =>
  app.asOwner(
    `insert into improvement_action (id, "createdAt", "updatedAt", version, "caseId", "programmeId", title, "ownerPersonId", "dueOn", indicator, baseline, target, state, "evidenceIds") values ($1, now(), now(), 1, $2, $3, 'Print the list', $4, $5, '', '', '', $6, '{}')`,
    [newId(), c.row.id, c.row.programmeId, owner.id, dayIn(days), state],
  );

it('is for those who are signed in, and empty where nothing has a date', async () => {
  expect((await app.as(null, ASK)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect(await coming(cast.stranger)).toEqual([]);
});

it('shows the end of a consultation to those whom it asks and who asked, for six weeks, and not to people of other networks', async () => {
  const community = await makeCommunity(app, { networkId: cast.network.id });
  const member = await person(app, 'Maya Member');
  for (const who of [cast.author, member]) await makeMembership(app, community, who);
  const practice = await practiceIn(app, cast, 'PUBLISHED');
  const inside = await roundOf(app, cast.author, practice, { audience: 'COMMUNITY', communityId: community.id });
  const [own, other] = [await coming(member), await coming(cast.elsewhere)];
  expect(own).toMatchObject([
    { kind: 'CONSULTATION_ENDS', subjectId: inside.id, within: community.name, at: inside.closesAt.toISOString(), day: null, late: false },
  ]);
  expect(other).toEqual([]);
  expect(await said(cast.author, inside.id)).toEqual(['CONSULTATION_ENDS']);
  for (const who of [cast.stranger, cast.admin]) expect(await said(who, inside.id)).toEqual([]);

  const open = await roundOf(app, cast.author, await practiceIn(app, cast, 'PUBLISHED'), { closesAt: instant(41).toISOString() });
  const late = await roundOf(app, cast.author, await practiceIn(app, cast, 'PUBLISHED'), { closesAt: instant(43).toISOString() });
  expect(await said(cast.screener, open.id)).toEqual(['CONSULTATION_ENDS']);
  expect(await said(cast.screener, late.id)).toEqual([]);
  // Everybody may read it, but it does not concern everybody.
  expect(await said(cast.elsewhere, open.id)).toEqual([]);
  const { version } = await app.db.manager.findOneByOrFail(Practice, { id: practice });
  await withdrawPractice(await app.ctxOf(cast.author), {
    practiceId: practice,
    expectedVersion: version,
    clientMutationId: newId(),
    reason: 'It is over.',
  });
  expect(await said(member, inside.id)).toEqual([]);
});

it('shows the dates of a case to those who have a part in it, with the time they were given, and not while it rests', async () => {
  const made = await makeCase(app, programme, { visitStart: dayIn(20), visitEnd: dayIn(21) });
  const peer = await person(app, 'Pia Peer');
  await makeSeat(app, made, peer);
  const manager = await person(app, 'Mo Manager', {
    grants: [{ role: 'PROGRAMME_MANAGER', scopeType: 'PROGRAMME', scopeId: programme.id }],
  });
  for (const who of [made.host, made.facilitator, peer]) expect(await said(who, made.row.id)).toEqual(['REVIEWS_DUE', 'VISIT']);
  for (const who of [manager, cast.stranger, cast.admin]) expect(await said(who, made.row.id)).toEqual([]);
  expect((await coming(peer)).at(-1)).toMatchObject({ kind: 'VISIT', at: null, day: dayIn(20), lastDay: dayIn(21), late: false });

  await app.asOwner(
    `insert into deadline_extension (id, "createdAt", "updatedAt", version, "caseId", "deadlineId", "personId", "originalDueAt", "newDueAt", state, "requestReason", reason, "grantedBy") select $1, now(), now(), 1, d."caseId", d.id, $3, d."dueAt", $4, 'GRANTED', 'Fever', '', $5 from deadline d where d."caseId" = $2 and d.kind = 'REVIEW'`,
    [newId(), made.row.id, peer.id, instant(9), made.facilitator.id],
  );
  const due = async (who: Who) => (await coming(who)).find((c) => c.kind === 'REVIEWS_DUE')?.at?.slice(0, 10);
  expect([await due(peer), await due(made.host)]).toEqual([dayIn(9), dayIn(2)]);

  await app.asOwner(`update peer_review_case set "pausedAt" = now(), "pauseReason" = 'Flood' where id = $1`, [made.row.id]);
  expect(await said(peer, made.row.id)).toEqual([]);
  await app.asOwner(`update peer_review_case set "pausedAt" = null, "pauseReason" = null, state = 'VISIT' where id = $1`, [made.row.id]);
  expect(await said(peer, made.row.id)).toEqual(['VISIT']);
});

it('shows checkpoints to those who read the results, an action to who answers for it, and says when one is late', async () => {
  const made = await makeCase(app, programme, { state: 'FOLLOW_UP' });
  const observer = await person(app, 'Ola Observer', { grants: [{ role: 'OBSERVER', scopeType: 'CASE', scopeId: made.row.id }] });
  await checkpoint(made, 30);
  await checkpoint(made, 50, 12);
  await action(made, made.host, -3);
  await action(made, made.host, 5, 'CLAIMED_DONE');
  expect((await coming(made.host)).map((c) => [c.kind, c.day, c.late])).toEqual([
    ['ACTION_DUE', dayIn(-3), true],
    ['CHECKPOINT', dayIn(30), false],
  ]);
  expect(await said(made.facilitator, made.row.id)).toEqual(['CHECKPOINT']);
  expect(await said(observer, made.row.id)).toEqual([]);
});

it('reminds those who wrote a practice of its day of review', async () => {
  const id = await practiceIn(app, cast, 'PUBLISHED');
  await app.asOwner(`update practice set "reviewDueAt" = $2 where id = $1`, [id, instant(10)]);
  expect((await coming(cast.author)).filter((c) => c.subjectId === id).map((c) => [c.kind, c.late, c.at?.slice(0, 10)])).toEqual([
    ['PRACTICE_REVIEW', false, dayIn(10)],
  ]);
  expect(await said(cast.screener, id)).toEqual([]);
});

it('costs two statements, with one thing and with many, and stays short; the whole page the same few', async () => {
  const facilitator = await person(app, 'Fay Many');
  await makeCase(app, programme, {}, { facilitator });
  // As the browser asks for it.
  const page = readFileSync(new URL('../../../web/src/features/home/desk.page.graphql', import.meta.url), 'utf8');
  const ask = async (q: string) => expect((await app.as(facilitator, q)).errors).toBeUndefined();
  const count = async () => [await statementsOf(() => ask(ASK)), await statementsOf(() => ask(page))];
  await ask(page);
  const one = await count();
  for (let i = 0; i < 20; i++) await makeCase(app, programme, {}, { facilitator });
  expect([await count(), (await coming(facilitator)).length]).toEqual([one, 20]);
  // One for each room, one for the vault, one for the session.
  expect(one).toEqual([2, 8]);
});
