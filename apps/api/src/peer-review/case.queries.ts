import { DomainError } from '@guildhall/domain/kernel/errors';
import { noFacilitator } from '@guildhall/domain/peer-review/application';
import { audienceOf } from '@guildhall/domain/peer-review/case-file';
import { phaseOf, type CaseState, type ReportState } from '@guildhall/domain/peer-review/machines';
import { nextStepOf, type CaseFacts } from '@guildhall/domain/peer-review/next-step';
import type { SelfState } from '@guildhall/domain/peer-review/self-assessment';
import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import { accessesOf } from './access.service.js';
import type { PeerReviewCase } from './case.entity.js';
import type { CaseCardNode, CaseNode, OwnAssignmentNode, OwnReviewNode } from './case.types.js';
import { hostMembersOf } from './host-people.service.js';
import { deputyOf } from './deputy.queries.js';
import { hasVoided } from './voided.queries.js';
import { emergenciesOf, shownEmergency, type EmergencyRow } from './emergency.queries.js';
import { assignmentPolicy, conflictPolicy } from './panel.policy.js';
import { selfPolicy } from './application.policy.js';
import { sentSeats, writersAndOwn, writersIn, type Writer } from './identity.service.js';
import { casePolicy, dossierPolicy, entryPolicy, overviewPolicy, scoresPolicy } from './case.policy.js';
import { manages as isManager, sqlHost } from './policy.rules.js';
import { reportPolicy } from './report.policy.js';
import { remarksPolicy } from './dossier-remark.policy.js';
import { caseFeedbackPolicy } from './review-feedback.policy.js';
import { threadPolicies } from './thread.policy.js';
import { isNew } from './thread.queries.js';
import { schemeOf } from './scheme-reviews.queries.js';
import { isOver } from './standstill.service.js';
import { sessionPolicy, visitPolicy } from './visit.policy.js';

/* The viewer's own part in the case, said the same in every read. */
export const ownAssignment = (
  c: string,
) => `(select json_build_object('id', a.id, 'role', a.role, 'state', a.state, 'respondBy', a."respondBy", 'declaredAt', a."declaredAt", 'version', a.version,
    'extendedTo', (select max(x."newDueAt") from deadline_extension x where x."caseId" = a."caseId" and x."personId" = a."personId" and x.state = 'GRANTED'),
    'askedForTime', exists (select 1 from deadline_extension x where x."caseId" = a."caseId" and x."personId" = a."personId" and x.state = 'REQUESTED'))
  from assignment a where a."caseId" = ${c}.id and a."personId" = :viewer and ${assignmentPolicy.visible('a')} order by a."createdAt" desc limit 1)`;
export const ownReview = (
  c: string,
) => `(select json_build_object('id', r.id, 'state', r.state, 'version', r.version, 'returnReason', r."returnReason", 'submittedAt', r."submittedAt",
    'begun', (select count(*) from review_answer x where x."reviewId" = r.id and x.value is not null))
  from review r join review_round n on n.id = r."roundId" where r."caseId" = ${c}.id and r.id = any(:written) and r.state <> 'VOIDED' order by n.number desc limit 1)`;
const roles = (c: string) =>
  `coalesce((select json_agg(g.role order by g.role) from role_grant g where g."personId" = :viewer and g."scopeType" = 'CASE' and g."scopeId" = ${c}.id and g."revokedAt" is null and g.role not in ('CONFLICTED','DISCLOSED_PEER')), '[]'::json)`;
/* What the next step depends on. Each part is looked up only in the states of a case in which a step depends on it: a list asks for hundreds of cases at once.
   Conflicts of others and missing reviews are 0 for whom may not know them. */
export const facts = (c: string) => `
  case when ${c}.state not in ('DRAFT','APPLIED','PREPARATION','DESK_REVIEW','VISIT','DECLINED') then
    (select json_build_object('state', p.state, 'id', p.id, 'releasedAt', p."releasedAt", 'headHash', p."headHash",
      'signed', exists (select 1 from sign_off s where s."reportId" = p.id and s."personId" = :viewer and s."reportHash" = p."headHash"),
      'missing', (select count(*) from assignment a where a."caseId" = p."caseId" and a.id in (select unnest(:sent::uuid[])) and a.state in ('ACCEPTED','COMPLETED') and a.role <> 'TRAINEE_PEER'
        and not exists (select 1 from sign_off s where s."reportId" = p.id and s."personId" = a."personId" and s."reportHash" = p."headHash")))
    from consensus_report p where p."caseId" = ${c}.id and ${reportPolicy.visible('p')} order by p.edition desc limit 1) end report,
  (select count(*)::int from conflict_record k where k."caseId" = ${c}.id and k.status = 'POTENTIAL' and k."personId" <> :viewer and ${overviewPolicy.visible(c)}) "openConflicts",
  exists (select 1 from conflict_record k where k."caseId" = ${c}.id and k.status = 'POTENTIAL' and k."personId" = :viewer) "ownPotential",
  case when ${c}.state = 'PREPARATION' then (select f.state from self_assessment f where f."caseId" = ${c}.id and ${selfPolicy.visible('f')}) end self,
  case when ${c}.state = 'DESK_REVIEW' then (select count(*)::int from unnest(${c}."scopeDimensionKeys") k where not exists (select 1 from visit_session s where s."caseId" = ${c}.id and s.state <> 'CANCELLED' and k = any(s."dimensionKeys"))) else 0 end "agendaOpen",
  case when ${c}.state in ('DESK_REVIEW','VISIT') then (select count(*)::int from visit_session s where s."caseId" = ${c}.id and s.state = 'PROPOSED' and s."proposedBy" = case when ${sqlHost(`${c}.id`)} then 'TEAM' else 'HOST' end and ${sessionPolicy.visible('s')}) else 0 end "toConfirm",
  ${c}."pausedAt" is not null and ${c}."pauseReason" = '${noFacilitator}' "withoutFacilitator",
  case when ${c}.state = 'VISIT' then (select case when bool_or(s.state = 'HELD') then 'HELD' when min(s."startsAt") filter (where s.state <> 'CANCELLED') > :now then 'AHEAD' end from visit_session s where s."caseId" = ${c}.id and s.kind = 'FEEDBACK') end feedback,
  case when ${c}.state = 'DESK_REVIEW' then (select count(*)::int from assignment a where a."caseId" = ${c}.id and a.state = 'ACCEPTED' and a.role <> 'TRAINEE_PEER' and ${overviewPolicy.visible(c)}
    and not a.id in (select unnest(:sent::uuid[]))) else 0 end missing`;

export interface FactRow {
  state: CaseState;
  roles: string[];
  openConflicts: number;
  missing: number;
  ownPotential: boolean;
  self: SelfState | null;
  agendaOpen: number;
  toConfirm: number;
  /** Whether the session in which the team tells the host its first findings has been held, or is still to come. */
  feedback: 'HELD' | 'AHEAD' | null;
  report: { id: string; state: ReportState; releasedAt: string | null; headHash: string; signed: boolean; missing: number } | null;
  myAssignment: OwnAssignmentNode | null;
  myReview: OwnReviewNode | null;
  withoutFacilitator: boolean;
}
export const nextOf = (r: FactRow, manages = false) => {
  const f: CaseFacts = {
    state: r.state,
    roles: manages ? [...r.roles, 'PROGRAMME_MANAGER'] : r.roles,
    assignment: r.myAssignment && {
      state: r.myAssignment.state,
      declared: r.myAssignment.declaredAt !== null,
      potentialConflict: r.ownPotential,
    },
    review: r.myReview?.state ?? null,
    self: r.self,
    report: r.report?.state ?? null,
    signedCurrent: r.report?.signed ?? false,
    missingSignatures: r.report?.missing ?? 0,
    openConflicts: r.openConflicts,
    missing: r.missing,
    agendaOpen: r.agendaOpen,
    toConfirm: r.toConfirm,
    feedbackHeld: r.feedback === 'HELD',
    feedbackAhead: r.feedback === 'AHEAD',
    withoutFacilitator: r.withoutFacilitator,
  };
  return nextStepOf(f);
};

/** What a case is a pair with; the way there only for whom that case is there as well. */
export const mirrorOf = (c: string) =>
  `(select json_build_object('caseId', case when ${casePolicy.visible('o')} then o.id end, 'title', o.title, 'hostName', o."hostName") from peer_review_case o where o.id = ${c}."mirrorCaseId")`;

type CaseRow = Omit<CaseNode, 'phase' | 'next' | 'viewerCan' | 'paused' | 'fileAudience' | 'people' | 'entries' | 'emergencyAccesses'> &
  FactRow & {
    runs: boolean;
    emergencies: EmergencyRow[];
    voided: boolean;
    people: Omit<CaseNode['people'][number], 'reviewState' | 'sentAt'>[];
    entries: (CaseNode['entries'][number] & { reviewId: string | null })[];
  } & Pick<PeerReviewCase, 'programmeId' | 'pausedAt' | 'independentEndedAt' | 'reportReleasedAt' | 'finalisedAt'>;
const workspace = statement<{ caseId: string; sent: readonly string[] }, CaseRow>(
  'case-workspace',
  `
  select c.id, c.state, c.title, c."hostName", c.place, c.country, c."timeZone", c.languages, c."visitMode", c."visitStart"::text, c."visitEnd"::text, c."guidingQuestions", cardinality(c."scopeDimensionKeys") "dimensionCount",
    c."confidentialityTextVersion", c.version, c."programmeId", c."pausedAt", c."independentEndedAt", c."reportReleasedAt", c."finalisedAt", m.name "programmeName", m.slug "programmeSlug", v.semver "rubricVersion",
    coalesce((select s.content->>'summary' from practice_snapshot s where s."caseId" = c.id order by s.seq desc limit 1), (select a.summary from case_application a where a."caseId" = c.id), '') summary,
    (select "displayName" from person where id = c."facilitatorId") "facilitatorName", (select "displayName" from person where id = c."hostLeadId") "hostLeadName", ${deputyOf('c')} "deputyName",
    case when o.run or ${sqlHost('c.id')} then ${hostMembersOf('c')} end "hostMembers",
    ${roles('c')} roles,
    coalesce((select json_agg(json_build_object('assignmentId', a.id, 'personId', a."personId", 'name', p."displayName", 'role', a.role, 'state', a.state, 'organisation', a."organisationName", 'country', a.country, 'respondBy', case when o.run then a."respondBy" end,
        'declineReason', case when o.run then a."declineReason" end,
        'extendedTo', case when o.run then (select max(x."newDueAt") from deadline_extension x where x."caseId" = c.id and x."personId" = a."personId" and x.state = 'GRANTED') end,
        'asksForTime', o.run and exists (select 1 from deadline_extension x where x."caseId" = c.id and x."personId" = a."personId" and x.state = 'REQUESTED'))
        order by a.role, p."displayName") from assignment a join person p on p.id = a."personId" where a."caseId" = c.id and ${assignmentPolicy.visible('a')}), '[]'::json) people,
    coalesce((select json_agg(json_build_object('kind', d.kind, 'dueAt', d."dueAt", 'timeZone', d."timeZone", 'graceMinutes', d."graceMinutes", 'version', d.version) order by d."dueAt") from deadline d where d."caseId" = c.id), '[]'::json) deadlines,
    coalesce((select json_agg(json_build_object('at', e.at, 'kind', e.kind, 'note', e.note, 'reviewId', e."reviewId", 'personName', (select "displayName" from person where id = e."personId")) order by e.at desc, e.id desc) from case_entry e where e."caseId" = c.id and ${entryPolicy.visible('e')}), '[]'::json) entries,
    coalesce((select json_agg(json_build_object('id', k.id, 'personId', k."personId", 'personName', (select "displayName" from person where id = k."personId"), 'type', k.type, 'status', k.status, 'note', k.note, 'decisionNote', k."decisionNote", 'version', k.version,
        'viewerCanDecide', k.status = 'POTENTIAL' and o.run and k."personId" <> :viewer) order by k."createdAt") from conflict_record k where k."caseId" = c.id and ${conflictPolicy.visible('k')}), '[]'::json) conflicts,
    ${hasVoided('c')} voided, ${accessesOf('c', 'o.run')} accesses, ${emergenciesOf('c')} emergencies,
    (select count(*)::int from case_post p where p."caseId" = c.id and ${isNew('p')}) "unreadPosts",
    o.run runs, ${ownAssignment('c')} "myAssignment", ${ownReview('c')} "myReview",
    (select json_build_object('seq', s.seq, 'at', s."createdAt", 'selfAssessed', exists (select 1 from self_assessment f where f."caseId" = c.id and f.state = 'SUBMITTED')) from practice_snapshot s where s."caseId" = c.id and ${dossierPolicy.visible('c')} order by s.seq desc limit 1) dossier,
    ${schemeOf('c')} scheme, ${mirrorOf('c')} mirror,
    ${facts('c')}
  from peer_review_case c join programme m on m.id = c."programmeId" join rubric_version v on v.id = coalesce((select n."rubricVersionId" from review_round n where n."caseId" = c.id order by n.number desc limit 1), m."rubricVersionId"),
    lateral (select ${overviewPolicy.visible('c')} as run) o
  where c.id = :caseId and ${casePolicy.visible('c')}`,
);

/* Who has sent when, and whom the lines of the timeline about a review speak of: for those who run the case. */
function withReviews(row: Omit<CaseRow, 'emergencies' | 'voided'>, writers: readonly Writer[]): Pick<CaseNode, 'people' | 'entries'> {
  const known = row.runs ? writers : [];
  const ofSeat = new Map(known.map((w) => [w.assignmentId, w]));
  const nameOf = new Map(row.people.map((p) => [p.assignmentId, p.name]));
  const nameOfReview = new Map(known.map((w) => [w.reviewId, nameOf.get(w.assignmentId) ?? null]));
  return {
    people: row.people.map((p) => {
      const review = ofSeat.get(p.assignmentId);
      return { ...p, reviewState: review?.state ?? null, sentAt: review?.submittedAt ?? null };
    }),
    entries: row.entries.map(({ reviewId, ...e }) => (reviewId ? { ...e, personName: nameOfReview.get(reviewId) ?? null } : e)),
  };
}

/** One case, as its viewer may see it. */
export async function caseById(ctx: Ctx, caseId: string): Promise<CaseNode> {
  const writers = await writersIn(ctx, [caseId]);
  const found = await workspace.one(ctx, { caseId, sent: sentSeats(writers) });
  if (!found) throw new DomainError('NOT_FOUND', { entity: 'PeerReviewCase' });
  const { emergencies, voided, ...row } = found;
  const as = row as unknown as PeerReviewCase;
  const runs = casePolicy.can(ctx, 'run', as);
  const manages = isManager(ctx.actor, { caseId: row.id, programmeId: row.programmeId });
  const emergency = ctx.actor?.has('EMERGENCY_READER', 'CASE', row.id) ?? false;
  return {
    ...row,
    ...withReviews(row, writers),
    ...(casePolicy.can(ctx, 'readSummary', as) ? {} : { summary: '', guidingQuestions: [], mirror: null }),
    phase: phaseOf(row.state),
    paused: row.pausedAt !== null,
    fileAudience: audienceOf(manages ? [...row.roles, 'PROGRAMME_MANAGER'] : row.roles),
    next: nextOf(row, manages),
    emergencyAccesses: row.runs || emergency || row.roles.includes('LEAD_PEER') ? emergencies.map((e) => shownEmergency(ctx, e)) : [],
    viewerCan: {
      openDesk: runs && row.state === 'PREPARATION',
      buildPanel: casePolicy.can(ctx, 'invite', as) && !['DRAFT', 'APPLIED', 'DECLINED', 'CANCELLED'].includes(row.state),
      closeDesk: runs && row.state === 'DESK_REVIEW',
      nameHostMembers: casePolicy.can(ctx, 'leadHost', as) && !isOver(row),
      moveDates: runs && !isOver(row) && row.pausedAt === null,
      giveTime: runs && row.state === 'DESK_REVIEW',
      invite: casePolicy.can(ctx, 'invite', as) && (row.state === 'PREPARATION' || row.state === 'DESK_REVIEW'),
      openReport: casePolicy.can(ctx, 'openReport', as) && row.state === 'VISIT',
      readDossier: dossierPolicy.can(ctx, 'read', as),
      remark: remarksPolicy.can(ctx, 'read', as),
      readFeedback: caseFeedbackPolicy.can(ctx, 'read', as),
      readThreads: Object.values(threadPolicies).some((talk) => talk.can(ctx, 'read', as)),
      readVisit: visitPolicy.can(ctx, 'read', as),
      readScores: scoresPolicy.can(ctx, 'read', as),
      // Where a round lets peers read each other from the beginning, they do so before the phase has ended.
      readReviews: runs || emergency || (row.dossier !== null && (ctx.actor?.has('DISCLOSED_PEER', 'CASE', row.id) ?? false)),
      readVoided: voided,
      write: row.myReview?.state === 'DRAFT' || row.myReview?.state === 'RETURNED',
      fileConflict: casePolicy.can(ctx, 'fileConflict', as) && !['DRAFT', 'DECLINED', 'CANCELLED'].includes(row.state),
    },
  };
}

type CardRow = Omit<CaseCardNode, 'phase' | 'next' | 'begun'> & FactRow;
const cards = statement<{ sent: readonly string[] }, CardRow>(
  'my-cases',
  `
  select c.id, c.state, c.title, c."hostName", c.place, c."timeZone", cardinality(c."scopeDimensionKeys") "dimensionCount", m.name "programmeName", m.slug "programmeSlug", ${roles('c')} roles,
    case when c.state in ('PREPARATION','DESK_REVIEW') then coalesce((select a."respondBy" from assignment a where a."caseId" = c.id and a."personId" = :viewer and a.state = 'INVITED'), (select d."dueAt" from deadline d where d."caseId" = c.id and d.kind = 'REVIEW')) end "dueAt",
    ${ownAssignment('c')} "myAssignment", ${ownReview('c')} "myReview", ${facts('c')}
  from peer_review_case c join programme m on m.id = c."programmeId"
  where c.id in (select g."scopeId" from role_grant g where g."personId" = :viewer and g."scopeType" = 'CASE' and g."revokedAt" is null) and ${casePolicy.visible('c')}
  order by c."updatedAt" desc, c.id limit 200`,
);
/** Cases in which the viewer has a part, those that wait for them first. */
export async function myCases(ctx: Ctx): Promise<CaseCardNode[]> {
  const sent = sentSeats(await writersAndOwn(ctx, ctx.actor?.scopes('*', 'CASE') ?? []));
  const rows = (await cards.all(ctx, { sent })).map((r) => ({
    ...r,
    phase: phaseOf(r.state),
    next: nextOf(r),
    begun: r.myReview?.begun ?? 0,
  }));
  return rows.toSorted((a, b) => Number(b.next.mine) - Number(a.next.mine));
}
