import { randomUUID } from 'node:crypto';
import * as cases from '@guildhall/domain/peer-review/activities';
import * as results from '@guildhall/domain/peer-review/results-activities';
import type { Activity } from '@guildhall/domain/kernel/activity';
import { TestApp, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { stopUnbroken } from '../../test/invariants.js';
import { makeFinal, makeReleased, type MadeReport } from '../../test/make.reports.js';
import { makeCase, makeProgramme, makeTeam } from '../../test/make.reviews.js';
import { emit } from '../kernel/outbox.js';
import { transact } from '../kernel/transact.js';
import { remindOfPromises } from './follow.jobs.js';
import { ReviewerSettings } from './reviewer.entity.js';
import { create } from '../kernel/rows.js';
import type { Programme } from './rubric.entity.js';

let app: TestApp;
let programme: Programme;
let manager: Who;
beforeAll(async () => {
  app = await TestApp.boot();
  programme = await makeProgramme(app);
  manager = await person(app, 'Mana Ger', { grants: [{ role: 'PROGRAMME_MANAGER', scopeType: 'PROGRAMME', scopeId: programme.id }] });
  await noQuiet(manager);
}, 60_000);
afterEach(() => app.clock.reset());
afterAll(() => stopUnbroken(app, { clockJumps: true }));
const day = 86_400_000;
const at = (moment: Date) => app.clock.advance(moment.getTime() - app.clock.now().getTime());
/** Who was told of a case since the last look, with the page they are led to; each mail once. */
const seen = new Set<string>();
async function told(caseId: string): Promise<Record<string, string[]>> {
  const rows = (await app.db.query(
    `select m.id, p."displayName" name, m.path, m."sentAt" is not null sent from review_message m join person p on p.id = m."recipientId" where m."caseId" = $1 order by p."displayName", m."createdAt"`,
    [caseId],
  )) as { id: string; name: string; path: string; sent: boolean }[];
  const fresh = rows.filter((r) => !seen.has(r.id));
  for (const r of fresh) seen.add(r.id);
  const by: Record<string, string[]> = {};
  for (const r of fresh) (by[r.name] ??= []).push(r.path.replace(`/reviews/${caseId}`, '') + (r.sent ? '' : ' (waits)'));
  return by;
}
const noQuiet = (who: Who) =>
  transact(app.factory.make(null), (ctx) =>
    create(ctx, ReviewerSettings, { id: who.id, available: true, maxLoad: 3, absences: [], digest: false, quietFrom: 0, quietUntil: 0 }),
  );
/** As if it had happened just now. */
async function happens(activity: Activity, by: Who | null = null): Promise<void> {
  const ctx = by ? await app.ctxOf(by) : app.factory.make(null);
  await transact(ctx, (ctx) => emit(ctx, activity));
  await app.drain();
}
async function made(m: MadeReport): Promise<MadeReport> {
  for (const who of [m.made.host, m.made.facilitator, ...Object.values(m.team).map((s) => s.who)]) await noQuiet(who);
  await app.drain();
  await told(m.made.row.id);
  return m;
}

describe('what happens in a case', () => {
  it('is told to those whom it concerns, and not to whoever did it', async () => {
    const m = await made(await makeReleased(app, programme));
    const caseId = m.made.row.id;
    const reportId = m.reportId;
    await happens(cases.caseApplied({ caseId }), m.made.host);
    expect(await told(caseId)).toEqual({ 'Mana Ger': ['/application'] });
    await happens(cases.caseTaken({ caseId }), manager);
    expect(await told(caseId)).toEqual({ 'Host Lead': [''], 'Fay Facilitator': [''] });
    await happens(cases.reportReleased({ caseId, reportId }), m.lead);
    expect(await told(caseId)).toEqual({ 'Host Lead': ['/report'] });
    await happens(results.hostReminded({ caseId, reportId }), m.made.facilitator);
    expect(await told(caseId)).toEqual({ 'Host Lead': ['/report'] });
    await happens(cases.reportFinal({ caseId, reportId }), m.made.facilitator);
    const all = await told(caseId);
    expect(Object.keys(all)).toHaveLength(4);
    expect(all['Fay Facilitator']).toBeUndefined();
    await happens(cases.caseTaken({ caseId: randomUUID() }));
    expect(await told(caseId)).toEqual({});
  });

  it('a conflict of interest is told to whoever rules on it and to whom it is of, once; not to who named it, nor to others of the team', async () => {
    const m = await made(await makeReleased(app, programme));
    const caseId = m.made.row.id;
    const name = (by: Who, personId: string) =>
      app.as(by, 'mutation($input: FileConflictInput!) { fileConflict(input: $input) }', {
        input: { caseId, personId, type: 'COLLABORATION', note: 'They worked together on one project.', clientMutationId: randomUUID() },
      });
    expect((await name(m.lead, m.peer.id)).errors).toBeUndefined();
    await Promise.all([app.drain(), app.drain()]);
    expect(await told(caseId)).toEqual({ 'Fay Facilitator': [''], 'Peer peer': [''] });
    // On one of the facilitator's own, whoever manages the programme rules.
    expect((await name(m.lead, m.made.facilitator.id)).errors).toBeUndefined();
    await app.drain();
    expect(await told(caseId)).toEqual({ 'Mana Ger': [''], 'Fay Facilitator': [''] });
    // No mail says of whom it is, nor of what kind.
    const mails = (await app.db.query('select params::text p from mail')) as { p: string }[];
    for (const { p } of mails) expect(p).not.toMatch(/COLLABORATION|one project/);
    await app.asOwner(
      `update conflict_record set status = 'DISMISSED', "decidedAt" = now(), "decidedBy" = '${manager.id}' where "caseId" = '${caseId}'`,
    );
  });

  it('is said of the end although the case has ended; other news of it are not', async () => {
    const m = await made(await makeReleased(app, programme));
    const caseId = m.made.row.id;
    await app.db.query(`update peer_review_case set state = 'CANCELLED' where id = $1`, [caseId]);
    await happens(cases.reportReleased({ caseId, reportId: m.reportId }));
    expect(await told(caseId)).toEqual({ 'Host Lead': ['/report (waits)'] });
    await happens(cases.caseCancelled({ caseId }), m.made.facilitator);
    expect((await told(caseId))['Host Lead']).toEqual(['']);
    await app.db.query(`update peer_review_case set state = 'HOST_CHECK' where id = $1`, [caseId]);
  });

  it('that all reviews are in is told to the facilitator alone, once, when the last one is', async () => {
    const row = await makeCase(app, programme);
    const team = await makeTeam(app, row);
    for (const who of [row.facilitator, ...Object.values(team).map((s) => s.who)]) await noQuiet(who);
    await app.drain();
    const caseId = row.row.id;
    await told(caseId);
    const reviews = Object.values(team).map((s) => s.review.id);
    for (const [i, reviewId] of reviews.entries()) {
      expect(await told(caseId)).toEqual({});
      await app.db.query(`update review set state = 'SUBMITTED', "submittedAt" = now(), "submissionNo" = 1 where id = $1`, [reviewId]);
      await happens(cases.reviewSubmitted({ caseId, reviewId }));
      if (i < reviews.length - 1) continue;
      expect(await told(caseId)).toEqual({ 'Fay Facilitator': [''] });
      await happens(cases.reviewSubmitted({ caseId, reviewId }));
      expect(await told(caseId)).toEqual({});
    }
    await app.db.query(`update review set state = 'DRAFT', "submittedAt" = null, "submissionNo" = 0 where "caseId" = $1`, [caseId]);
  });
});

describe('what was promised for a day', () => {
  const remind = () => remindOfPromises(app.factory.make(null));
  it('is said a fortnight and a day before, then once a month, until it is done; after a downtime what is still of use', async () => {
    const m = await made(await makeFinal(app, programme));
    const caseId = m.made.row.id;
    const now = app.clock.now().getTime();
    const dueOn = new Date(now + 30 * day).toISOString().slice(0, 10);
    await app.db.query(`update peer_review_case set state = 'FOLLOW_UP' where id = $1`, [caseId]);
    await app.db.query(
      `insert into case_follow_up (id, "createdAt", "updatedAt", version, "caseId", "programmeId", "hostAgreedAt", "peerAgreedAt", "learningNote") values (gen_random_uuid(), now(), now(), 1, $1, $2, now(), now(), '')
       on conflict ("caseId") do update set "hostAgreedAt" = now(), "peerAgreedAt" = now()`,
      [caseId, programme.id],
    );
    await app.db.query(
      `insert into improvement_action (id, "createdAt", "updatedAt", version, "caseId", "programmeId", "recommendationId", title, "ownerPersonId", "dueOn", indicator, baseline, target, state, "evidenceIds")
       values (gen_random_uuid(), now(), now(), 1, $1, $2, $3, 'Ask the lenders', $4, $5, 'answers', '0', '8', 'AGREED', '{}')`,
      [caseId, programme.id, m.recommendationIds[0], m.made.host.id, dueOn],
    );
    await Promise.all([remind(), remind()]);
    expect(await told(caseId)).toEqual({});
    const after = async (days: number) => {
      at(new Date(now + days * day));
      await Promise.all([remind(), remind()]);
      return told(caseId);
    };
    const one = { 'Host Lead': ['/results'] };
    expect([await after(17), await after(20), await after(30), await after(31.1), await after(45), await after(62)]).toEqual([
      one,
      {},
      one,
      one,
      {},
      one,
    ]);
    await app.db.query(`update improvement_action set state = 'CLAIMED_DONE' where "caseId" = $1`, [caseId]);
    expect(await after(95)).toEqual({});
    // Three months without a run: only the rule that speaks now is heard.
    await app.db.query(`update improvement_action set state = 'IN_PROGRESS' where "caseId" = $1`, [caseId]);
    expect(await after(200)).toEqual(one);
    await app.db.query(`update peer_review_case set "pausedAt" = now() where id = $1`, [caseId]);
    expect(await after(240)).toEqual({});
    await app.db.query(`delete from improvement_action where "caseId" = $1`, [caseId]);
    await app.db.query(`update peer_review_case set state = 'FINALISED', "pausedAt" = null where id = $1`, [caseId]);
    await app.db.query(`update case_follow_up set "hostAgreedAt" = null, "peerAgreedAt" = null where "caseId" = $1`, [caseId]);
  });

  it('the host hears three days before its time to comment ends, unless it has said that it is done', async () => {
    const m = await made(await makeReleased(app, programme));
    const caseId = m.made.row.id;
    const [{ dueAt }] = (await app.db.query(`select "dueAt" from deadline where "caseId" = $1 and kind = 'HOST_COMMENT'`, [caseId])) as [
      { dueAt: Date },
    ];
    at(new Date(dueAt.getTime() - 4 * day));
    await remind();
    expect(await told(caseId)).toEqual({});
    at(new Date(dueAt.getTime() - 2 * day));
    await remind();
    expect(await told(caseId)).toEqual({ 'Host Lead': ['/report'] });
    const other = await made(await makeReleased(app, programme));
    await app.db.query(`update consensus_report set "hostDoneAt" = now() where id = $1`, [other.reportId]);
    at(new Date(dueAt.getTime() - 1 * day));
    await remind();
    expect(await told(other.made.row.id)).toEqual({});
  });

  it('whoever signed words that have changed since hears of it once', async () => {
    const m = await made(await makeReleased(app, programme));
    const caseId = m.made.row.id;
    await app.db.query(`update peer_review_case set state = 'REPORTING', "reportReleasedAt" = null where id = $1`, [caseId]);
    await app.db.query(`update consensus_report set state = 'SIGNING', "releasedAt" = null where id = $1`, [m.reportId]);
    await remind();
    expect(await told(caseId)).toEqual({});
    await app.db.query(`update consensus_report set "headHash" = repeat('a', 64) where id = $1`, [m.reportId]);
    await remind();
    await remind();
    const heard = await told(caseId);
    expect(Object.values(heard)).toEqual([['/report'], ['/report'], ['/report']]);
    await app.db.query(
      `update consensus_report set "headHash" = (select "reportHash" from sign_off where "reportId" = $1 limit 1) where id = $1`,
      [m.reportId],
    );
    await app.db.query(`update consensus_report set state = 'WITH_HOST', "releasedAt" = now() where id = $1`, [m.reportId]);
    await app.db.query(`update peer_review_case set state = 'HOST_CHECK', "reportReleasedAt" = now() where id = $1`, [caseId]);
  });
});
