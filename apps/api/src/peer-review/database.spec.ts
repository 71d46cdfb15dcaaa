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
const filled = (sql: string) =>
  sql.replaceAll(/\{(\w+)\}/g, (as, name: string) => (name in ids() ? `'${ids()[name as keyof ReturnType<typeof ids>]}'` : as));
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
  const breaks: [what: string, sql: string, rule: string][] = [
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
    [
      'who wrote a review that nobody knows',
      `delete from vault.review_identity where "reviewId" = {review}`,
      'the vault knows who wrote each review, until it has let go of it',
    ],
    [
      'a review of somebody else',
      `update vault.review_identity set "personId" = gen_random_uuid() where "reviewId" = {review}`,
      'a review in the vault belongs to its place, its person and its round',
    ],
    [
      'evidence without a writer',
      `update evidence_item set "collectedBy" = null where "caseId" = {other}`,
      'evidence without a name has its writer in the vault',
    ],
    [
      '2 somebody of the host',
      `insert into affiliation (id, "createdAt", "updatedAt", version, "personId", "organisationId", function, "startsOn", state, "isManager")
       select gen_random_uuid(), now(), now(), 1, a."personId", a."hostOrgId", 'Adviser', '2020-01-01', 'CONFIRMED', false from assignment a where a."caseId" = {other} and a.role = 'PEER' limit 1;
       insert into organisation select (jsonb_populate_record(null::organisation, to_jsonb(o) || jsonb_build_object('id', c."hostOrgId", 'slug', 'line-of-the-host'))).* from peer_review_case c, organisation o
       where c.id = {other} and not exists (select from organisation x where x.id = c."hostOrgId") limit 1`,
      'nobody of the host, or of what stands above or below it, has a place that nobody has ruled on',
    ],
    [
      'a confirmed conflict that shuts nothing',
      `insert into conflict_record (id, "createdAt", "updatedAt", version, "caseId", "programmeId", "personId", type, source, status, pinned, note, "decisionNote", "decidedBy", "decidedAt")
       select gen_random_uuid(), now(), now(), 1, {case}, c."programmeId", {peer}, 'OTHER', 'SELF', 'CONFIRMED', false, '', '', {peer}, now() from peer_review_case c where c.id = {case}`,
      'a confirmed conflict shuts the case',
    ],
    [
      'a place without its right',
      `update role_grant set "revokedAt" = now() where "scopeId" = {case} and "personId" = {peer} and role = 'PEER'`,
      'a place and its role grant go together',
    ],
    [
      'reading without having sent',
      `update review set state = 'DRAFT', "submittedAt" = null, "lockedAt" = null where id = {review}`,
      'who reads others has sent, or learns without a vote',
    ],
    [
      'half a pair',
      `update peer_review_case set "mirrorCaseId" = {other} where id = {case}`,
      'cases whose hosts review each other name one another, within one programme',
    ],
    [
      'evidence of another case under an answer',
      `update review_answer set "evidenceIds" = (select "evidenceIds" from recommendation where "reportId" = {final} limit 1) where "reviewId" = {elsewhere}`,
      'evidence belongs to the case of its answer',
    ],
    [
      'a report that the host has in a case that writes',
      `update peer_review_case set state = 'REPORTING' where id = {other}`,
      'report and case agree',
    ],
    [
      'a comment that nobody answered',
      `insert into host_comment (id, "createdAt", "updatedAt", version, "reportId", "caseId", "sectionKey", kind, text, "authorId", "reportHash", "resolutionNote")
       select gen_random_uuid(), now(), now(), 1, {final}, {case}, 'summary', 'CONTEXT', 'One more thing.', {peer}, repeat('0', 64), ''`,
      'a final report has every comment of the host answered and every promised correction made',
    ],
    [
      'shown before the end',
      `update peer_review_case set "independentEndedAt" = null where id = {other}`,
      'nothing is shown to the team before the independent phase ends',
    ],
    [
      'a step that is missing',
      `insert into review_revision (id, "reviewId", seq, "dimensionKey", "answerVersion", delta, at, cause) values (gen_random_uuid(), {review}, 7, 'finance', 7, '{}', now(), 'AUTOSAVE')`,
      'the history of a review has no gaps',
    ],
    [
      'a case without a round',
      `delete from review_round where "caseId" = {other}`,
      'a case under way has a round, pinned to a snapshot of its own and the rubric of its self-assessment',
    ],
    [
      'a facilitator without the part',
      `update role_grant set "revokedAt" = now() where "scopeId" = {other} and role = 'FACILITATOR'`,
      'the facilitator of a case holds that part while their account is open',
    ],
    [
      'a facilitator who leads the host',
      `update peer_review_case set "hostLeadId" = "facilitatorId" where id = {other}`,
      'the facilitator is not of the host',
    ],
    [
      'a case that runs with nobody',
      `update person set status = 'SUSPENDED' where id = (select "facilitatorId" from peer_review_case where id = {other})`,
      'a case that nobody may run stands still',
    ],
    [
      'an invitation without its right',
      `update assignment set state = 'INVITED' where "caseId" = {case} and "personId" = {peer}`,
      'an invitation and its role grant go together',
    ],
    [
      'somebody who left and reads',
      `update assignment set state = 'WITHDRAWN' where "caseId" = {case} and "personId" = {peer}`,
      'whoever has left the panel reads nothing of the team',
    ],
    [
      'somebody who waits and has a part',
      `update assignment set state = 'CLEARED' where "caseId" = {case} and "personId" = {peer}`,
      'whoever waits to be asked has no part in the case yet',
    ],
    [
      '10 a promise that nobody planned',
      `insert into recommendation_response (id, "createdAt", "updatedAt", version, "caseId", "programmeId", "recommendationId", stance, reason, "respondedBy")
       select gen_random_uuid(), now(), now(), 1, c.id, c."programmeId", r.id, 'ACCEPT', '', c."hostLeadId" from peer_review_case c, recommendation r where c.id = {case} and r."reportId" = {final};
       update peer_review_case set state = 'FOLLOW_UP' where id = {case}`,
      'what was promised has an action before it is followed up',
    ],
    [
      'closed without a look back',
      `update peer_review_case set state = 'CLOSED' where id = {case}`,
      'a case that is closed has looked back, and says what was learned',
    ],
    [
      'a section that cites another case',
      `update report_section set "evidenceIds" = (select "evidenceIds" from recommendation where "reportId" = {final} limit 1) where "reportId" = {released}`,
      'a section of a report that was given away names evidence of its own case',
    ],
    [
      'a scope that became narrower',
      `update peer_review_case set "scopeDimensionKeys" = '{else}' where id = {other}`,
      'answers lie within the scope of the case',
    ],
    [
      'a writer who judges the own review',
      `insert into review_feedback (id, "createdAt", "updatedAt", version, "caseId", "programmeId", "reviewId", "fromRole", "raterId", flags)
       select gen_random_uuid(), now(), now(), 1, c.id, c."programmeId", {review}, 'FACILITATOR', {peer}, '{SPECIFIC}' from peer_review_case c where c.id = {case}`,
      'feedback is on a review of its case, and given by nobody who wrote it',
    ],
    [
      'two editions that hold',
      `insert into consensus_report select (jsonb_populate_record(null::consensus_report, to_jsonb(p) || jsonb_build_object('id', gen_random_uuid(), 'edition', 2))).* from consensus_report p where p.id = {final}`,
      'a case has one edition that holds, and one more at most in the making',
    ],
    [
      'a self-assessment that says nothing',
      `insert into self_assessment (id, "createdAt", "updatedAt", version, "caseId", "rubricVersionId", state, "submittedAt")
       select gen_random_uuid(), now(), now(), 1, n."caseId", n."rubricVersionId", 'SUBMITTED', now() from review_round n where n."caseId" = {other} on conflict ("caseId") do update set state = 'SUBMITTED', "submittedAt" = null`,
      'a self-assessment that was sent has a level or a reason for every dimension in scope',
    ],
    [
      'a facilitator of the line of the host',
      `insert into affiliation (id, "createdAt", "updatedAt", version, "personId", "organisationId", function, "startsOn", state, "isManager")
       select gen_random_uuid(), now(), now(), 1, c."facilitatorId", c."hostOrgId", 'Adviser', '2020-01-01', 'CONFIRMED', false from peer_review_case c where c.id = {other};
       insert into organisation select (jsonb_populate_record(null::organisation, to_jsonb(o) || jsonb_build_object('id', c."hostOrgId", 'slug', 'line-of-the-host'))).* from peer_review_case c, organisation o
       where c.id = {other} and not exists (select from organisation x where x.id = c."hostOrgId") limit 1`,
      'nobody of the line of a host runs its case without a ruling',
    ],
    [
      'an item of the agenda out of scope',
      `insert into visit_session (id, "createdAt", "updatedAt", version, "caseId", "startsAt", "endsAt", kind, mode, title, place, "withWhom", "dimensionKeys", state, "proposedBy")
       values (gen_random_uuid(), now(), now(), 1, {other}, now(), now() + interval '1 hour', 'TOUR', 'ONSITE', 'A walk', '', '', '{else}', 'PROPOSED', 'TEAM')`,
      'what was recorded on a visit belongs to its case, and the host has of it only what was written for it as well',
    ],
    [
      'a certificate before the end',
      `insert into recognition (id, "createdAt", "updatedAt", version, "caseId", "personId", role, serial, payload, digest, "issuedAt")
       values (gen_random_uuid(), now(), now(), 1, {case}, {peer}, 'PEER', '0000-0000-0000-0000-0000', '{}', repeat('0', 64), now())`,
      'a certificate is of who took part in a closed case to the end, or had done their part of one that was cancelled',
    ],
    [
      'a rubric that its managers may not write',
      `update rubric_version set "programmeIds" = '{}'`,
      'those who manage a programme may write the rubrics of its network',
    ],
  ];
  it.each(breaks)('%s', async (_, sql, rule) => {
    expect(await broken(sql)).toContain(rule);
  });
  it('each of them; one cannot be broken, as the database refuses it even then', () => {
    const tried = new Set(breaks.map(([, , rule]) => rule));
    const left = peerReviewInvariants.map((i) => i.name.replace('peer-review: ', '')).filter((rule) => !tried.has(rule));
    expect(left).toEqual(['nobody verifies their own action, and none without evidence']);
  });
  it('nothing where nothing is wrong', async () => {
    expect(await broken('select 1')).toEqual([]);
  });
});
