import { randomUUID } from 'node:crypto';
import { wallClockIn } from '@guildhall/domain/peer-review/deadline';
import { TestApp, type Who } from '../../test/app.js';
import { stopUnbroken } from '../../test/invariants.js';
import { makeReviewer } from '../../test/make.panel.js';
import { makeCase, makeProgramme, makeTeam, type MadeCase } from '../../test/make.reviews.js';
import { create } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { remindReviewers } from './message.jobs.js';
import { ReviewerSettings } from './reviewer.entity.js';
import type { Programme } from './rubric.entity.js';

let app: TestApp;
let programme: Programme;
beforeAll(async () => {
  app = await TestApp.boot();
  programme = await makeProgramme(app);
}, 60_000);
afterEach(() => app.clock.reset());
afterAll(() => stopUnbroken(app, { clockJumps: true }));
const hour = 3_600_000;
const day = 24 * hour;
const go = () => remindReviewers(app.factory.make(null));
const wish = (who: Who, more: Partial<ReviewerSettings> = {}) =>
  transact(app.factory.make(null), (ctx) =>
    create(ctx, ReviewerSettings, {
      id: who.id,
      available: true,
      maxLoad: 3,
      absences: [],
      digest: false,
      quietFrom: 0,
      quietUntil: 0,
      ...more,
    }),
  );
const mailsTo = async (who: Who) =>
  (await app.db.query(
    `select m.template t, m.locale l from mail m join person p on p.email = m."toAddress" where p.id = $1 order by m."createdAt", m.id`,
    [who.id],
  )) as { t: string; l: string }[];
const templates = async (who: Who) => (await mailsTo(who)).map((m) => m.t);
const states = async (who: Who) =>
  (
    (await app.db.query(
      `select rule, "sentAt" is not null s, "cancelledAt" is not null c from review_message where "recipientId" = $1 order by "createdAt", id`,
      [who.id],
    )) as { rule: string | null; s: boolean; c: boolean }[]
  ).map((r) => [r.rule, r.s ? 'sent' : r.c ? 'cancelled' : 'waits']);
async function begun() {
  const made = await makeCase(app, programme);
  const team = await makeTeam(app, made);
  for (const s of Object.values(team)) await wish(s.who);
  return { made, team };
}
const run = (who: Who, name: string, type: string, input: object, fields = '') =>
  app.as(who, `mutation($input: ${type}!) { ${name}(input: $input) ${fields} }`, { input: { clientMutationId: randomUUID(), ...input } });
const versionOf = async (table: string, id: string) =>
  ((await app.db.query(`select version from "${table}" where id = $1`, [id])) as { version: number }[])[0]!.version;
const move = async (made: MadeCase, name: string) =>
  run(
    made.facilitator,
    name,
    'MoveCaseInput',
    { caseId: made.row.id, reason: 'The host is away.', expectedVersion: await versionOf('peer_review_case', made.row.id) },
    '{ paused }',
  );

describe('reminders of a review', () => {
  it('each rule by itself, once, however often and at once the job runs; nothing after it was sent', async () => {
    const { team } = await begun();
    // The deadline is in two days, so the week before lay before the work began.
    await Promise.all([go(), go()]);
    expect(await states(team.peer.who)).toEqual([]);
    app.clock.advance(1.5 * day);
    await Promise.all([go(), go(), go()]);
    expect(await templates(team.peer.who)).toEqual(['reviews.due']);
    await app.db.query(`update review set state = 'SUBMITTED', "submittedAt" = now() where id = $1`, [team.lead.review.id]);
    app.clock.advance(2 * day);
    await go();
    await go();
    expect(await templates(team.peer.who)).toEqual(['reviews.due', 'reviews.late']);
    expect(await templates(team.lead.who)).toEqual(['reviews.due']);
    await app.db.query(`update review set state = 'DRAFT', "submittedAt" = null where id = $1`, [team.lead.review.id]);
  });
  it('catch up after a time in which nothing ran, with what is still of use', async () => {
    const { team } = await begun();
    app.clock.advance(4.5 * day);
    await go();
    expect(await states(team.peer.who)).toEqual([['dayAfter', 'sent']]);
    // A clock that jumps back says nothing twice and nothing new.
    app.clock.advance(-1 * hour);
    await go();
    expect(await templates(team.peer.who)).toEqual(['reviews.late']);
  });
  it('never while the case is paused; afterwards by the deadline that has moved', async () => {
    const { made, team } = await begun();
    expect((await move(made, 'pauseCase')).errors).toBeUndefined();
    app.clock.advance(1.5 * day);
    await go();
    expect(await states(team.peer.who)).toEqual([]);
    app.clock.advance(3 * day);
    expect((await move(made, 'resumeCase')).errors).toBeUndefined();
    await go();
    expect(await states(team.peer.who)).toEqual([]);
    app.clock.advance(1.5 * day);
    await go();
    expect(await states(team.peer.who)).toEqual([['dayBefore', 'sent']]);
  });
  it('speak anew for whoever was given more time, and not of the old deadline', async () => {
    const { made, team } = await begun();
    const newDueAt = new Date(app.clock.now().getTime() + 6 * day).toISOString();
    await run(
      made.facilitator,
      'grantExtension',
      'GrantExtensionInput',
      { caseId: made.row.id, personId: team.peer.who.id, newDueAt, reason: '' },
      '{ id }',
    );
    app.clock.advance(1.5 * day);
    await go();
    expect([await templates(team.peer.who), await templates(team.other.who)]).toEqual([[], ['reviews.due']]);
    app.clock.advance(4 * day);
    await go();
    expect(await templates(team.peer.who)).toEqual(['reviews.due']);
  });
});

describe('the reader’s own time', () => {
  it('is kept: what falls into quiet hours waits for their end, in their language', async () => {
    const made = await makeCase(app, programme);
    const team = await makeTeam(app, made);
    await app.db.query(`update person set locale = 'de', "timeZone" = 'Asia/Tbilisi' where id = $1`, [team.peer.who.id]);
    app.clock.advance(1.2 * day);
    const h = Number(wallClockIn(app.clock.now(), 'Asia/Tbilisi').slice(11, 13));
    await wish(team.peer.who, { quietFrom: h, quietUntil: (h + 2) % 24 });
    await go();
    expect(await states(team.peer.who)).toEqual([['dayBefore', 'waits']]);
    app.clock.advance(2 * hour);
    await Promise.all([go(), go()]);
    expect(await mailsTo(team.peer.who)).toEqual([{ t: 'reviews.due', l: 'de' }]);
  });
  it('and what is not true any more when they end is never sent', async () => {
    const made = await makeCase(app, programme);
    const team = await makeTeam(app, made);
    app.clock.advance(1.2 * day);
    const h = Number(wallClockIn(app.clock.now(), 'Europe/Copenhagen').slice(11, 13));
    await wish(team.peer.who, { quietFrom: h, quietUntil: (h + 2) % 24 });
    await go();
    await run(team.peer.who, 'withdrawFromPanel', 'WithdrawFromPanelInput', {
      assignmentId: team.peer.seat.id,
      expectedVersion: await versionOf('assignment', team.peer.seat.id),
    });
    app.clock.advance(3 * hour);
    await go();
    expect([await states(team.peer.who), await templates(team.peer.who)]).toEqual([[['dayBefore', 'cancelled']], []]);
  });
  it('a digest is one mail a day, also from two jobs at once', async () => {
    const who = await makeReviewer(app, programme, 'Digest', 'IT');
    await wish(who, { digest: true });
    for (let i = 0; i < 2; i++) {
      const made = await makeCase(app, programme);
      await run(made.facilitator, 'shortlistPeers', 'ShortlistPeersInput', { caseId: made.row.id, personIds: [who.id] }, '{ caseId }');
      const [seat] = (await app.db.query('select id, version from assignment where "caseId" = $1 and "personId" = $2', [
        made.row.id,
        who.id,
      ])) as { id: string; version: number }[];
      await run(
        made.facilitator,
        'inviteShortlisted',
        'InviteShortlistedInput',
        {
          assignmentId: seat!.id,
          expectedVersion: seat!.version,
          role: 'PEER',
          respondBy: new Date(app.clock.now().getTime() + 10 * day).toISOString(),
        },
        '{ caseId }',
      );
    }
    await app.drain();
    expect(await templates(who)).toEqual([]);
    await Promise.all([go(), go()]);
    expect(await templates(who)).toEqual(['reviews.digest']);
    app.clock.advance(6 * day);
    await go();
    await go();
    expect(await templates(who)).toEqual(['reviews.digest', 'reviews.digest']);
  });
});

describe('an invitation', () => {
  it('is told at once, reminded of at half of its time and on its last day; the facilitator hears the end', async () => {
    const made = await makeCase(app, programme);
    await wish(made.facilitator);
    const who = await makeReviewer(app, programme, 'Silent', 'IT');
    await wish(who);
    await run(made.facilitator, 'shortlistPeers', 'ShortlistPeersInput', { caseId: made.row.id, personIds: [who.id] }, '{ caseId }');
    const [seat] = (await app.db.query('select id, version from assignment where "caseId" = $1 and "personId" = $2', [
      made.row.id,
      who.id,
    ])) as { id: string; version: number }[];
    await run(
      made.facilitator,
      'inviteShortlisted',
      'InviteShortlistedInput',
      {
        assignmentId: seat!.id,
        expectedVersion: seat!.version,
        role: 'PEER',
        respondBy: new Date(app.clock.now().getTime() + 10 * day).toISOString(),
      },
      '{ caseId }',
    );
    await app.drain();
    expect(await templates(who)).toEqual(['reviews.invited']);
    for (const days of [5.5, 4]) {
      app.clock.advance(days * day);
      await go();
    }
    expect(await templates(who)).toEqual(['reviews.invited', 'reviews.answer', 'reviews.answer']);
    expect(await templates(made.facilitator)).toEqual([]);
    await run(who, 'declineReviewInvitation', 'DeclineReviewInvitationInput', {
      assignmentId: seat!.id,
      expectedVersion: await versionOf('assignment', seat!.id),
      reason: 'NO_TIME',
    });
    await app.drain();
    await app.drain();
    expect(await templates(made.facilitator)).toEqual(['reviews.news']);
  });
  it('says nothing of a case to whoever only waits on its shortlist', async () => {
    const made = await makeCase(app, programme);
    const who = await makeReviewer(app, programme, 'Waits', 'IT');
    await run(made.facilitator, 'shortlistPeers', 'ShortlistPeersInput', { caseId: made.row.id, personIds: [who.id] }, '{ caseId }');
    await app.drain();
    await go();
    expect(await states(who)).toEqual([]);
  });
});
