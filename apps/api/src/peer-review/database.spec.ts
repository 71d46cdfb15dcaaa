import { randomUUID } from 'node:crypto';
import { TestApp } from '../../test/app.js';
import { stopUnbroken } from '../../test/invariants.js';
import { makeFinal, makeReleased, type MadeReport } from '../../test/make.reports.js';
import { makeProgramme } from '../../test/make.reviews.js';
import { transact } from '../kernel/transact.js';
import { note } from './case.facts.js';
import { peerReviewInvariants } from './peer-review.invariants.js';

/* The fifteen invariants of the method, as far as the database itself has the last word: what it refuses to anybody, its owner among them, and what the nightly questions find
   where only a question can say it. 14 and 15 are held by the crawler of `round.spec.ts` and by `visit.spec.ts`, 13 by `entry-chain.spec.ts`. */

let app: TestApp;
let final: MadeReport;
let released: MadeReport;
beforeAll(async () => {
  app = await TestApp.boot();
  const programme = await makeProgramme(app);
  [final, released] = [await makeFinal(app, programme), await makeReleased(app, programme)];
  await transact(app.factory.make(null), async (ctx) => note(ctx, final.made.row, 'REPORT_FINAL', 'ALL'));
}, 60_000);
afterAll(() => stopUnbroken(app));

const ids = () => ({
  final: final.reportId,
  released: released.reportId,
  case: final.made.row.id,
  other: released.made.row.id,
  review: final.team.peer.review.id,
  elsewhere: released.team.peer.review.id,
  peer: final.peer.id,
});
/** Fills `{name}` with an id. */
const filled = (sql: string) => sql.replaceAll(/\{(\w+)\}/g, (_, name: string) => `'${ids()[name as keyof ReturnType<typeof ids>]}'`);
/** A row once more, under another id and with what is said in place of its own words. */
const again = async (table: string, where: string, instead: Record<string, string> = {}) => {
  const columns = await app.asOwner<{ c: string }>(
    `select attname c from pg_attribute where attrelid = '${table}'::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
  );
  const value = (c: string) => instead[c] ?? (c === 'id' ? `'${randomUUID()}'` : `x."${c}"`);
  return `insert into ${table} (${columns.map(({ c }) => `"${c}"`).join(', ')}) select ${columns.map(({ c }) => value(c)).join(', ')} from ${table} x where ${where} limit 1`;
};
const refusal = (sql: string) =>
  app.asOwner(filled(sql)).then(
    () => 'taken',
    (e: unknown) => (e as { constraint?: string }).constraint ?? (e as Error).message,
  );

describe('the database refuses', () => {
  it.each([
    [
      '1 two live places of one person',
      'assignment',
      `x."caseId" = {case} and x."personId" = {peer}`,
      { role: `'TRAINEE_PEER'` },
      'assignment_one_live',
    ],
    [
      '1 two who lead',
      'assignment',
      `x."caseId" = {case} and x.role = 'LEAD_PEER'`,
      { personId: `(select "hostLeadId" from peer_review_case where id = {other})` },
      'assignment_one_lead',
    ],
    [
      '5 a level that there is not',
      'review_answer',
      `x."reviewId" = {review}`,
      { dimensionKey: `'else'`, value: `'6'` },
      'review_answer_value_known',
    ],
    [
      '9 a recommendation without evidence',
      'recommendation',
      `x."reportId" = {released}`,
      { code: `'R9'`, evidenceIds: `'{}'` },
      'recommendation_has_evidence',
    ],
    [
      '9 a recommendation without a dimension',
      'recommendation',
      `x."reportId" = {released}`,
      { code: `'R9'`, dimensionKeys: `'{}'` },
      'recommendation_has_dimension',
    ],
    [
      '11 a round that ends before it begins',
      'review_round',
      `x."caseId" = {case}`,
      { number: '9', closesAt: 'x."opensAt"' },
      'review_round_order',
    ],
  ])('%s', async (_, table, where, instead, constraint) => {
    const sql = await again(table, filled(where), instead);
    // A report that was given away takes no part at all; what is looked for is the rule behind that.
    const shut = table === 'recommendation' ? 'alter table recommendation disable trigger user; ' : '';
    const found = await refusal(`begin; ${shut}${sql}; rollback`);
    expect(found).toBe(constraint);
  });

  it.each([
    [
      '3 a review of another case than its round',
      `update review set "roundId" = (select "roundId" from review where id = {elsewhere}) where id = {review}`,
      /belong to its case/,
    ],
    ['4 sent without a moment', `update review set state = 'SUBMITTED', "submittedAt" = null where id = {review}`, /^review_/],
    ['4 a moment without having been sent', `update review set state = 'DRAFT' where id = {review}`, /^review_/],
    ['4 voided without a moment', `update review set state = 'VOIDED' where id = {review}`, /^review_voided$/],
    ['6 a published rubric', `update rubric_version set definition = '{}' where status = 'PUBLISHED'`, /never changes/],
    ['6 a snapshot', `update practice_snapshot set content = '{}' where "caseId" = {case}`, /append-only|never/],
    ['6 a snapshot taken away', `delete from practice_snapshot where "caseId" = {case}`, /append-only|never/],
    ['6 a signature', `update sign_off set decision = 'AGREE' where "reportId" = {final}`, /append-only|never/],
    ['6 a signature taken away', `delete from sign_off where "reportId" = {final}`, /append-only|never/],
    ['6 a final report', `update consensus_report set "headHash" = repeat('0', 64) where id = {final}`, /never changes/],
    ['6 a section of it', `update report_section set body = 'Else.' where "reportId" = {final}`, /never changes/],
    ['6 a recommendation of it', `delete from recommendation where "reportId" = {final}`, /never changes/],
    ['6 a line of the timeline', `update case_entry set note = 'Else.' where "caseId" = {case}`, /append-only|never/],
  ])('%s', async (_, sql, words) => {
    const { rows } = await one(`select 1 from ${/(?:update|delete from) (\w+)/.exec(sql)![1]} limit 1`);
    expect(rows).toBe(1);
    expect(await refusal(sql)).toMatch(words);
  });
  const one = async (sql: string) => ({ rows: (await app.asOwner(sql)).length });

  it('6 a step of the history of an answer, and 12 the same message twice', async () => {
    await app.asOwner(
      filled(
        `insert into review_revision (id, "reviewId", seq, "dimensionKey", "answerVersion", delta, at, cause) values ('${randomUUID()}', {review}, 1, 'finance', 1, '{}', now(), 'AUTOSAVE')`,
      ),
    );
    expect(await refusal(`update review_revision set delta = '{"strengths":["","x"]}' where "reviewId" = {review}`)).toMatch(
      /append-only|never/,
    );
    expect(await refusal(`delete from review_revision where "reviewId" = {review}`)).toMatch(/append-only|never/);
    const message = (id: string) =>
      `insert into review_message (id, "createdAt", "updatedAt", version, "dedupeKey", "caseId", "recipientId", kind, path) values ('${id}', now(), now(), 1, 'one:key', {case}, {peer}, 'NEWS', '')`;
    expect([await refusal(message(randomUUID())), await refusal(message(randomUUID()))]).toEqual(['taken', 'review_message_once']);
    await app.asOwner(`delete from review_message where "dedupeKey" = 'one:key'`);
  });

  it('10 an action that its owner verifies, or that nothing shows; 11 more time that is none', async () => {
    const action = (more: string) =>
      `insert into improvement_action (id, "createdAt", "updatedAt", version, "caseId", "programmeId", title, "ownerPersonId", indicator, baseline, target, state, "evidenceIds", "verifiedBy", "verifiedAt")
       values ('${randomUUID()}', now(), now(), 1, {case}, '${final.made.row.programmeId}', 'Ask again', {peer}, 'how many', '', '', 'VERIFIED', ${more}, now())`;
    expect(await refusal(action(`array['${randomUUID()}'::uuid], {peer}`))).toBe('improvement_action_not_own');
    expect(await refusal(action(`'{}', (select "hostLeadId" from peer_review_case where id = {case})`))).toBe(
      'improvement_action_evidence',
    );
    const time = `insert into deadline_extension (id, "createdAt", "updatedAt", version, "caseId", "deadlineId", "personId", state, "originalDueAt", "newDueAt", "grantedBy", "requestReason", reason)
      select '${randomUUID()}', now(), now(), 1, d."caseId", d.id, {peer}, 'GRANTED', d."dueAt", d."dueAt", {peer}, '', '' from deadline d where d."caseId" = {other} limit 1`;
    expect(await refusal(time)).toBe('deadline_extension_later');
  });
});

describe('the questions of the night find', () => {
  /** Rules that speak up when this is done past every trigger and check, and that say nothing before. */
  const broken = async (sql: string) => {
    const answers = await app.allAsOwner<Record<string, unknown>>([
      'begin',
      'set local session_replication_role = replica',
      filled(sql),
      ...peerReviewInvariants.map((i) => i.sql),
      'rollback',
    ]);
    return peerReviewInvariants.filter((_, i) => answers[i + 3]!.length > 0).map((i) => i.name.replace('peer-review: ', ''));
  };
  it.each([
    [
      '2 a place beside a confirmed conflict',
      `insert into conflict_record (id, "createdAt", "updatedAt", version, "caseId", "programmeId", "personId", type, source, status, pinned, note, "decisionNote", "decidedBy", "decidedAt")
       select gen_random_uuid(), now(), now(), 1, {case}, c."programmeId", {peer}, 'OTHER', 'SELF', 'CONFIRMED', false, '', '', {peer}, now() from peer_review_case c where c.id = {case}`,
      'nobody with a confirmed conflict has a live place',
    ],
    [
      '3 a review under another rubric than its round',
      `update review set "rubricVersionId" = gen_random_uuid() where id = {review}`,
      'cases are judged by a rubric that can no longer change',
    ],
    [
      '5 an answer out of scope',
      `update review_answer set "dimensionKey" = 'else' where "reviewId" = {review} and "dimensionKey" = 'finance'`,
      'answers lie within the scope of the case',
    ],
    ['5 a 4 without evidence', `update review_answer set value = '4' where "reviewId" = {review}`, 'what was sent is complete'],
    [
      '5 a level left out without a reason',
      `update review_answer set value = 'NS', reason = '' where "reviewId" = {review}`,
      'what was sent is complete',
    ],
    [
      '7 a signature under other words',
      `update sign_off set "reportHash" = repeat('0', 64) where "reportId" = {released}`,
      'what the host has is signed by all who judged',
    ],
    [
      '8 a score away from the median without a reason',
      `update report_section set agreed = '5', rationale = '' where "reportId" = {released} and key like 'dim:%'`,
      'an agreed score away from the median is explained, and where there is none what it would need',
    ],
    [
      '9 evidence of another case',
      `update recommendation set "evidenceIds" = (select "evidenceIds" from recommendation where "reportId" = {final} limit 1) where "reportId" = {released}`,
      'a recommendation that was given away has evidence of its own case',
    ],
    [
      '10 a promise without an action',
      `update peer_review_case set state = 'FOLLOW_UP' where id = {case}`,
      'every recommendation is answered once the host plans',
    ],
    [
      '12 a mail while the case stood still',
      `update peer_review_case set "pausedAt" = now() - interval '1 day', "pauseReason" = 'They asked for it.' where id = {case};
       insert into review_message (id, "createdAt", "updatedAt", version, "dedupeKey", "caseId", "recipientId", kind, path, "sentAt") values (gen_random_uuid(), now(), now(), 1, 'still', {case}, {peer}, 'NEWS', '', now())`,
      'nobody was told of a case while it stood still',
    ],
    [
      '13 a line that was changed',
      `update case_entry set note = 'Else.' where "caseId" = {case}`,
      'the lines of a case hang together without a gap',
    ],
  ])('%s', async (_, sql, rule) => {
    expect(await broken(sql)).toContain(rule);
  });
  it('nothing where nothing is wrong', async () => {
    expect(await broken('select 1')).toEqual([]);
  });
});
