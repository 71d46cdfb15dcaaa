import { runStates } from '@guildhall/domain/peer-review/machines';
import type { Invariant } from '../kernel/feature.js';
import { listOf } from './one-of.js';

/** A shut account holds no part; it gets its parts back when it is opened (see `restored.subscribers.ts`). */
const open = (personId: string) => `exists (select from person p where p.id = ${personId} and p.status not in ('SUSPENDED','ANONYMISED'))`;

/** Rules of the domain (section 5) that a CHECK or a unique index cannot say. */
export const peerReviewInvariants: readonly Invariant[] = [
  {
    name: 'peer-review: the vault knows who wrote each review, until it has let go of it',
    sql: `
    select r.id from review r where (r."unlinkedAt" is null) <> exists (select from vault.review_identity i where i."reviewId" = r.id) and not coalesce(r."unlinkedAt" > now() - interval '2 days', false)`,
  },
  {
    name: 'peer-review: a review in the vault belongs to its place, its person and its round',
    sql: `
    select i."reviewId" from vault.review_identity i join review r on r.id = i."reviewId" join assignment a on a.id = i."assignmentId"
    where a."caseId" <> r."caseId" or a."personId" <> i."personId" or r."roundId" <> i."roundId"`,
  },
  {
    name: 'peer-review: evidence without a name has its writer in the vault',
    sql: `
    select e.id from evidence_item e where e."collectedBy" is null and not exists (select from vault.evidence_identity i where i."evidenceId" = e.id)
      and not exists (select from review r where r."caseId" = e."caseId" and r."unlinkedAt" is not null)
    union all select e.id from evidence_item e join vault.evidence_identity i on i."evidenceId" = e.id where e."collectedBy" is not null`,
  },
  {
    name: 'peer-review: nobody with a confirmed conflict has a live place',
    sql: `
    select a.id from assignment a join conflict_record k on k."caseId" = a."caseId" and k."personId" = a."personId" where k.status = 'CONFIRMED' and a.state in ('SHORTLISTED','CLEARED','INVITED','ACCEPTED','COMPLETED')`,
  },
  {
    // A link or an employer that came after the place waits for a ruling, or has one.
    name: 'peer-review: nobody of the host, or of what stands above or below it, has a place that nobody has ruled on',
    sql: `
    select a.id, f."organisationId" from assignment a join peer_review_case c on c.id = a."caseId" and c.state in ('PREPARATION','DESK_REVIEW','VISIT','REPORTING','HOST_CHECK')
      join affiliation f on f."personId" = a."personId" and f.state = 'CONFIRMED' and f."organisationId" in (select organisation_line(a."hostOrgId"))
    where a.state in ('SHORTLISTED','CLEARED','INVITED','ACCEPTED')
      and not exists (select 1 from conflict_record k where k."caseId" = a."caseId" and k."personId" = a."personId" and k."evidenceKey" in ('line:' || f.id, 'affiliation:' || f.id))`,
  },
  {
    name: 'peer-review: a confirmed conflict shuts the case',
    sql: `
    select k.id from conflict_record k where k.status = 'CONFIRMED' and ${open('k."personId"')} and not exists (select 1 from role_grant g where g."personId" = k."personId" and g.role = 'CONFLICTED' and g."scopeType" = 'CASE' and g."scopeId" = k."caseId" and g."revokedAt" is null)`,
  },
  {
    name: 'peer-review: a place and its role grant go together',
    sql: `
    select a.id from assignment a where a.state in ('ACCEPTED','COMPLETED') and ${open('a."personId"')} and not exists (select 1 from role_grant g where g."personId" = a."personId" and g.role = a.role and g."scopeType" = 'CASE' and g."scopeId" = a."caseId" and g."revokedAt" is null)
    union all select g.id from role_grant g where g."scopeType" = 'CASE' and g.role in ('LEAD_PEER','PEER','TRAINEE_PEER') and g."revokedAt" is null
      and not exists (select 1 from assignment a where a."personId" = g."personId" and a."caseId" = g."scopeId" and a.role = g.role and a.state in ('ACCEPTED','COMPLETED'))`,
  },
  {
    name: 'peer-review: who reads others has sent, or learns without a vote',
    sql: `
    select g.id from role_grant g join peer_review_case c on c.id = g."scopeId" where g.role = 'DISCLOSED_PEER' and g."revokedAt" is null and c.policy->>'peerIndependence' is distinct from 'OPEN'
      and not exists (select 1 from review r left join vault.review_identity i on i."reviewId" = r.id where r."caseId" = c.id and (i."personId" = g."personId" or r."unlinkedAt" is not null) and r.state in ('SUBMITTED','LOCKED'))
      and not exists (select 1 from assignment a where a."caseId" = c.id and a."personId" = g."personId" and a.role = 'TRAINEE_PEER' and a.state in ('ACCEPTED','COMPLETED'))`,
  },
  {
    name: 'peer-review: cases whose hosts review each other name one another, within one programme',
    sql: `
    select c.id from peer_review_case c join peer_review_case o on o.id = c."mirrorCaseId" where o."mirrorCaseId" is distinct from c.id or o."programmeId" <> c."programmeId" or o."hostOrgId" = c."hostOrgId" or 'CANCELLED' in (c.state, o.state)`,
  },
  {
    name: 'peer-review: feedback is on a review of its case, and given by nobody who wrote it',
    sql: `
    select f.id from review_feedback f join review r on r.id = f."reviewId" left join vault.review_identity i on i."reviewId" = r.id where r."caseId" <> f."caseId" or i."personId" = f."raterId"`,
  },
  {
    name: 'peer-review: answers lie within the scope of the case',
    sql: `
    select a.id from review_answer a join review r on r.id = a."reviewId" join peer_review_case c on c.id = r."caseId" where not a."dimensionKey" = any(c."scopeDimensionKeys")
    union all select a.id from review_answer a join self_assessment f on f.id = a."selfAssessmentId" join peer_review_case c on c.id = f."caseId" where not a."dimensionKey" = any(c."scopeDimensionKeys")`,
  },
  {
    name: 'peer-review: what was sent is complete',
    sql: `
    select r.id, k.key from review r join peer_review_case c on c.id = r."caseId" cross join lateral unnest(c."scopeDimensionKeys") k(key) left join review_answer a on a."reviewId" = r.id and a."dimensionKey" = k.key
    where r.state in ('SUBMITTED','LOCKED') and (a.value is null or (a.value in ('NS','IE') and length(trim(a.reason)) < 10) or (a.value in ('4','5') and cardinality(a."evidenceIds") = 0)
      or (a.value = '5' and (select count(distinct e.type) from evidence_item e where e.id = any(a."evidenceIds")) < 2))`,
  },
  {
    name: 'peer-review: evidence belongs to the case of its answer',
    sql: `
    select a.id from review_answer a join review r on r.id = a."reviewId" cross join lateral unnest(a."evidenceIds") x(id) left join evidence_item e on e.id = x.id where e.id is null or e."caseId" <> r."caseId"`,
  },
  {
    name: 'peer-review: an agreed score away from the median is explained, and where there is none what it would need',
    sql: `
    select s.id from report_section s join consensus_report p on p.id = s."reportId" and p.state in ('WITH_HOST','FINAL','PUBLISHED')
    where s.agreed = 'IE' and trim(s."evidenceNeeded") = '' or s.key like 'dim:%' and s.agreed ~ '^[1-5]$' and trim(s.rationale) = '' and abs(s.agreed::int - (select percentile_cont(0.5) within group (order by a.value::int) from review_answer a join review r on r.id = a."reviewId"
      where r."caseId" = p."caseId" and r.state in ('SUBMITTED','LOCKED') and a."dimensionKey" = substr(s.key, 5) and a.value ~ '^[1-5]$')) >= 1`,
  },
  {
    name: 'peer-review: what the host has is signed by all who judged',
    sql: `
    select p.id, a."personId" from consensus_report p join assignment a on a."caseId" = p."caseId" and a.state in ('ACCEPTED','COMPLETED') join vault.review_identity i on i."assignmentId" = a.id join review r on r.id = i."reviewId" and r.state in ('SUBMITTED','LOCKED')
    where p.state in ('WITH_HOST','FINAL','PUBLISHED') and not exists (select 1 from sign_off s where s."reportId" = p.id and s."personId" = a."personId" and s."reportHash" = p."headHash")`,
  },
  {
    name: 'peer-review: report and case agree',
    sql: `
    select c.id from peer_review_case c join consensus_report p on p."caseId" = c.id where (p.state = 'WITH_HOST') <> (c.state = 'HOST_CHECK') or (p.state in ('DRAFTING','SIGNING') and p.edition = 1 and c."reportReleasedAt" is not null)`,
  },
  {
    name: 'peer-review: a final report has every comment of the host answered and every promised correction made',
    sql: `
    select k.id from host_comment k join consensus_report p on p.id = k."reportId" where p.state in ('FINAL','PUBLISHED','CORRIGENDUM')
      and (k.resolution is null or (k.kind = 'FACTUAL_CORRECTION' and k.resolution in ('ACCEPTED','PARTLY') and k."reportHash" = p."headHash"))`,
  },
  {
    name: 'peer-review: a case has one edition that holds, and one more at most in the making',
    sql: `
    select "caseId" from consensus_report group by 1 having count(*) filter (where state in ('FINAL','PUBLISHED')) > 1 or count(*) filter (where "finalisedAt" is null) > 1`,
  },
  {
    name: 'peer-review: a recommendation that was given away has evidence of its own case',
    sql: `
    select r.id from recommendation r join consensus_report p on p.id = r."reportId" cross join lateral unnest(r."evidenceIds") x(id) left join evidence_item e on e.id = x.id where p."releasedAt" is not null and (e.id is null or e."caseId" <> p."caseId")`,
  },
  {
    name: 'peer-review: nothing is shown to the team before the independent phase ends',
    sql: `
    select r.id from review r join peer_review_case c on c.id = r."caseId" where r."disclosedAt" is not null and c."independentEndedAt" is null and c.policy->>'peerIndependence' is distinct from 'OPEN'`,
  },
  {
    name: 'peer-review: the history of a review has no gaps',
    sql: `select coalesce("reviewId", "selfAssessmentId") of from review_revision group by 1 having max(seq) <> count(*)`,
  },
  {
    name: 'peer-review: a self-assessment that was sent has a level or a reason for every dimension in scope',
    sql: `
    select f.id, k.key from self_assessment f join peer_review_case c on c.id = f."caseId" cross join lateral unnest(c."scopeDimensionKeys") k(key) left join review_answer a on a."selfAssessmentId" = f.id and a."dimensionKey" = k.key
    where f.state = 'SUBMITTED' and a.value is null union all select id, state from self_assessment where (state = 'SUBMITTED') <> ("submittedAt" is not null)`,
  },
  {
    name: 'peer-review: a case under way has a round, pinned to a snapshot of its own and the rubric of its self-assessment',
    sql: `
    select c.id from peer_review_case c where c.state not in ('DRAFT','APPLIED','DECLINED','CANCELLED') and not exists (select 1 from review_round r where r."caseId" = c.id)
    union all select r.id from review_round r join practice_snapshot s on s.id = r."snapshotId" where s."caseId" <> r."caseId"
    union all select f.id from self_assessment f where not exists (select 1 from review_round r where r."caseId" = f."caseId" and r."rubricVersionId" = f."rubricVersionId")`,
  },
  {
    name: 'peer-review: the facilitator of a case holds that part while their account is open',
    sql: `
    select c.id from peer_review_case c join person p on p.id = c."facilitatorId" and p.status = 'ACTIVE' where c.state not in ('DECLINED','CANCELLED') and c."pausedAt" is null
      and not exists (select 1 from role_grant g where g."personId" = c."facilitatorId" and g.role = 'FACILITATOR' and g."scopeType" = 'CASE' and g."scopeId" = c.id and g."revokedAt" is null)`,
  },
  {
    name: 'peer-review: the facilitator is not of the host',
    sql: `
    select c.id from peer_review_case c where c."facilitatorId" = c."hostLeadId" or exists (select 1 from role_grant g where g."personId" = c."facilitatorId" and g.role in ('HOST_LEAD','HOST_MEMBER') and g."scopeType" = 'CASE' and g."scopeId" = c.id and g."revokedAt" is null)`,
  },
  {
    // An employer or a link between two organisations that came later waits for a ruling, or has one.
    name: 'peer-review: nobody of the line of a host runs its case without a ruling',
    sql: `
    select c.id, f.id from peer_review_case c join affiliation f on f."personId" = c."facilitatorId" and f.state = 'CONFIRMED' and f."organisationId" in (select organisation_line(c."hostOrgId"))
    where c.state in (${listOf(runStates)}) and not exists (select 1 from conflict_record k where k."caseId" = c.id and k."personId" = c."facilitatorId" and k."evidenceKey" in ('line:' || f.id, 'affiliation:' || f.id))`,
  },
  {
    name: 'peer-review: a case that nobody may run stands still',
    sql: `
    select c.id from peer_review_case c join person p on p.id = c."facilitatorId" where c.state in (${listOf(runStates)}) and c."pausedAt" is null
      and (p.status <> 'ACTIVE' or exists (select 1 from conflict_record k where k."caseId" = c.id and k."personId" = p.id and (k.status = 'CONFIRMED' or k.status = 'POTENTIAL' and k.source = 'DETECTED')))`,
  },
  {
    name: 'peer-review: an invitation and its role grant go together',
    sql: `
    select a.id from assignment a where a.state = 'INVITED' and ${open('a."personId"')} and not exists (select 1 from role_grant g where g."personId" = a."personId" and g.role = 'INVITED_PEER' and g."scopeType" = 'CASE' and g."scopeId" = a."caseId" and g."revokedAt" is null)
    union all select g.id from role_grant g where g."scopeType" = 'CASE' and g.role = 'INVITED_PEER' and g."revokedAt" is null
      and not exists (select 1 from assignment a where a."personId" = g."personId" and a."caseId" = g."scopeId" and a.state = 'INVITED')`,
  },
  {
    name: 'peer-review: whoever has left the panel reads nothing of the team',
    sql: `
    select g.id from role_grant g where g."scopeType" = 'CASE' and g.role = 'DISCLOSED_PEER' and g."revokedAt" is null
      and exists (select 1 from assignment a where a."personId" = g."personId" and a."caseId" = g."scopeId" and a.state in ('WITHDRAWN','REVOKED'))
      and not exists (select 1 from assignment a where a."personId" = g."personId" and a."caseId" = g."scopeId" and a.state in ('ACCEPTED','COMPLETED'))`,
  },
  {
    name: 'peer-review: whoever waits to be asked has no part in the case yet',
    sql: `
    select a.id from assignment a join role_grant g on g."personId" = a."personId" and g."scopeType" = 'CASE' and g."scopeId" = a."caseId" and g."revokedAt" is null and g.role in ('INVITED_PEER','LEAD_PEER','PEER','TRAINEE_PEER') where a.state in ('SHORTLISTED','CLEARED')`,
  },
  {
    name: 'peer-review: the lines of a case hang together without a gap',
    sql: `
    select e.id from (select *, lag(hash, 1, '') over w before, row_number() over w n from case_entry window w as (partition by "caseId" order by seq)) e
    where e.n <> e.seq or e.hash <> case_entry_digest(e.before, e.id, e."caseId", e.seq, e.at, e.kind, e.audience, e."personId", e."reviewId", e.note)`,
  },
  {
    name: 'peer-review: nobody was told of a case while it stood still',
    sql: `select m.id from review_message m join peer_review_case c on c.id = m."caseId" where c."pausedAt" is not null and m."sentAt" > c."pausedAt" and m.kind not in ('STOPPED','EMERGENCY')`,
  },
  {
    name: 'peer-review: what was promised has an action before it is followed up',
    sql: `
    select a.id from recommendation_response a join peer_review_case c on c.id = a."caseId" where c.state in ('FOLLOW_UP','CLOSED') and a.stance in ('ACCEPT','PARTLY')
      and not exists (select 1 from improvement_action x where x."caseId" = c.id and x."recommendationId" = a."recommendationId")`,
  },
  {
    name: 'peer-review: every recommendation is answered once the host plans',
    sql: `
    select r.id from recommendation r join consensus_report p on p.id = r."reportId" and p.state in ('FINAL','PUBLISHED') and p.edition = 1 join peer_review_case c on c.id = p."caseId" where c.state in ('IMPROVEMENT','FOLLOW_UP','CLOSED')
      and not exists (select 1 from recommendation_response a where a."recommendationId" = r.id)`,
  },
  {
    name: 'peer-review: nobody verifies their own action, and none without evidence',
    sql: `select id from improvement_action where state = 'VERIFIED' and ("verifiedBy" = "ownerPersonId" or cardinality("evidenceIds") = 0)`,
  },
  {
    name: 'peer-review: a case that is closed has looked back, and says what was learned',
    sql: `
    select c.id from peer_review_case c where (c.state = 'CLOSED') <> exists (select 1 from case_follow_up f where f."caseId" = c.id and f."closedAt" is not null)
    union all select k."caseId" from checkpoint k join peer_review_case c on c.id = k."caseId" where c.state = 'CLOSED' and k.state not in ('DONE','WAIVED')`,
  },
  {
    name: 'peer-review: what was recorded on a visit belongs to its case, and the host has of it only what was written for it as well',
    sql: `
    select e.id from evidence_item e join visit_session s on s.id = e."sessionId" where s."caseId" <> e."caseId"
    union all select id from evidence_item where strength is not null and audience = 'TEAM' and "releasedAt" is not null
    union all select e.id from evidence_item e join peer_review_case c on c.id = e."caseId" where e.strength is not null and not e."dimensionKey" = any(c."scopeDimensionKeys")
    union all select s.id from visit_session s join peer_review_case c on c.id = s."caseId" where not s."dimensionKeys" <@ c."scopeDimensionKeys"`,
  },
  {
    name: 'peer-review: a section of a report that was given away names evidence of its own case',
    sql: `
    select s.id from report_section s join consensus_report p on p.id = s."reportId" cross join lateral unnest(s."evidenceIds") x(id) left join evidence_item e on e.id = x.id where p."releasedAt" is not null and (e.id is null or e."caseId" <> p."caseId")`,
  },
  {
    name: 'peer-review: a certificate is of who took part in a closed case to the end, or had done their part of one that was cancelled',
    sql: `
    select r.id from recognition r join peer_review_case c on c.id = r."caseId" where r."revokedAt" is null and (c.state not in ('CLOSED','CANCELLED') or (c.state = 'CANCELLED') <> (r.payload ? 'parts')
      or not (r."personId" = c."facilitatorId" and r.role = 'FACILITATOR' or exists (select 1 from assignment a where a."caseId" = c.id and a."personId" = r."personId" and a.role = r.role and a.state = case when c.state = 'CLOSED' then 'COMPLETED' else 'ACCEPTED' end)))`,
  },
  {
    name: 'peer-review: those who manage a programme may write the rubrics of its network',
    sql: `
    select v.id from rubric_version v where v."programmeIds" <> (select coalesce(array_agg(m.id order by m.id), '{}') from programme m where m."networkId" = v."ownerNetworkId")`,
  },
  {
    name: 'peer-review: cases are judged by a rubric that can no longer change',
    sql: `
    select n.id from review_round n join rubric_version v on v.id = n."rubricVersionId" where v.status = 'DRAFT'
    union all select r.id from review r join review_round n on n.id = r."roundId" where r."rubricVersionId" <> n."rubricVersionId" or r."caseId" <> n."caseId"`,
  },
];
