import { DomainError } from '@guildhall/domain/kernel/errors';
import type { ApplicationDraft, AppliedPractice } from '@guildhall/domain/peer-review/application';
import { facilitatorProblems, type FacilitatorFacts } from '@guildhall/domain/peer-review/application';
import { caseMachine } from '@guildhall/domain/peer-review/machines';
import { inLocale, type RubricDefinition } from '@guildhall/domain/peer-review/rubric';
import { inScope } from '@guildhall/domain/peer-review/rubric-scope';
import { selfProblems, selfThresholds, type SelfState } from '@guildhall/domain/peer-review/self-assessment';
import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import { applicationPolicy, selfPolicy } from './application.policy.js';
import { sqlManagesProgramme } from './policy.rules.js';
import { draftOf, lacking } from './application.service.js';
import type {
  ApplicationChoicesNode,
  ApplicationFormNode,
  ApplicationNode,
  RoundApplicationsNode,
  SelfFormNode,
} from './application.types.js';
import type { PeerReviewCase } from './case.entity.js';
import { facilitatorFactsSql } from './decision.service.js';
import type { SelfAssessment } from './review.entity.js';
import { answerJson } from './review.queries.js';
import { localRubric, rubricJson, type RubricRow } from './rubric.kept.js';
import { programmePolicy } from './rubric.policy.js';
import { practicePolicy } from '../practices/practice.policy.js';
import { schemePolicy } from '../schemes/scheme.policy.js';
import type { AnswerNode } from './review.types.js';
import { isOver } from './standstill.service.js';
import { practicePublished, schemePublished, subjectJson, subjectSlug } from './subject.service.js';

type Choice = FacilitatorFacts & { personId: string; name: string; organisation: string; running: number };
type Row = Omit<ApplicationNode, 'viewerCan' | 'scopeTitles' | 'facilitatorChoices'> &
  Pick<PeerReviewCase, 'id' | 'programmeId'> & {
    titles: { key: string; title: Record<string, string> & { en: string } }[];
    choices: Choice[] | null;
  };

/* Whoever runs or could run cases of the network: its coordinators and peer reviewers, and those who facilitate a case of it already. */
const choices = (c: string) => `(select json_agg(x order by x."ofHost" or x."onPanel", x.running, x.name) from (
    select p.id "personId", p."displayName" name, coalesce((select o.name from affiliation f join organisation o on o.id = f."organisationId" where f."personId" = p.id and f.state = 'CONFIRMED' order by f."startsOn" desc nulls last limit 1), '') organisation,
      (select count(*)::int from peer_review_case r where r."facilitatorId" = p.id and r.state not in ('APPLIED','CLOSED','DECLINED','CANCELLED')) running, ${facilitatorFactsSql('p', c)}
    from person p where p.status = 'ACTIVE' and (p.id in (select g."personId" from role_grant g where g."revokedAt" is null and g.role in ('COORDINATOR','PEER_REVIEWER') and g."scopeType" = 'NETWORK' and g."scopeId" = ${c}."networkId")
      or p.id in (select o."facilitatorId" from peer_review_case o where o."networkId" = ${c}."networkId")) limit 200) x)`;
const fields = (c: string) => `
  ${c}.id, ${c}.id "caseId", ${c}."subjectType", ${subjectSlug(c)} "subjectSlug", ${c}.state, ${c}.version, greatest(${c}."updatedAt", a."updatedAt") "savedAt", ${c}."programmeId", ${c}.title, m.name "programmeName", m.slug "programmeSlug", ${c}."hostName",
  (select "displayName" from person where id = ${c}."hostLeadId") "hostLeadName", ${c}.place, ${c}.country,
  coalesce(a.summary, (select s.content->>'summary' from practice_snapshot s where s."caseId" = ${c}.id order by s.seq limit 1), '') summary,
  ${c}."guidingQuestions", ${c}."scopeDimensionKeys", ${c}.languages, ${c}."visitMode", ${c}."visitStart"::text, ${c}."visitEnd"::text, ${c}."timeZone",
  coalesce(a."appliedAt", (select min(e.at) from case_entry e where e."caseId" = ${c}.id and e.kind = 'APPLIED')) "appliedAt", a."decidedAt", coalesce(a."endReason", '') "endReason",
  ${c}."facilitatorId", (select "displayName" from person where id = ${c}."facilitatorId") "facilitatorName",
  (select json_agg(json_build_object('key', d->>'key', 'title', d->'title')) from jsonb_array_elements(v.definition->'dimensions') d) titles`;
const from = `peer_review_case c join programme m on m.id = c."programmeId" join rubric_version v on v.id = m."rubricVersionId" left join case_application a on a."caseId" = c.id`;

function applicationOf(ctx: Ctx, row: Row): ApplicationNode {
  const as = row as unknown as PeerReviewCase;
  const can = (action: 'write' | 'decide' | 'setFacilitator' | 'cancel') => applicationPolicy.can(ctx, action, as);
  const locale = ctx.actor?.locale ?? 'en';
  return {
    ...row,
    scopeTitles: row.titles.filter((t) => row.scopeDimensionKeys.includes(t.key)).map((t) => inLocale(t.title, locale)),
    facilitatorChoices: (row.choices ?? []).map(({ personId, name, organisation, running, ...facts }) => ({
      personId,
      name,
      organisation,
      running,
      hindrances: facilitatorProblems(facts),
    })),
    viewerCan: {
      write: row.state === 'DRAFT' && can('write'),
      decide: row.state === 'APPLIED' && can('decide'),
      setFacilitator: row.state !== 'DRAFT' && !isOver(row) && can('setFacilitator'),
      cancel: caseMachine.can(row.state, 'cancel') && can('cancel'),
    },
  };
}

const one = statement<{ caseId: string }, Row & { rubric: RubricRow; subject: AppliedPractice | null }>(
  'case-application',
  `select ${fields('c')}, case when ${applicationPolicy.visible('c')} and not (c.id = any(:scope(HOST_LEAD,CASE)) or c.id = any(:scope(HOST_MEMBER,CASE))) and c.state not in ('CLOSED','DECLINED','CANCELLED') then ${choices('c')} end choices, ${rubricJson('v', 'b')} rubric,
    case when c.state = 'DRAFT' then ${subjectJson('c')} end subject
  from ${from} join rubric b on b.id = v."rubricId" where c.id = :caseId and ${applicationPolicy.visible('c')}`,
);
/** An application as its host writes it, or as those who decide read it. */
export async function applicationForm(ctx: Ctx, caseId: string, locale?: string): Promise<ApplicationFormNode> {
  const row = await one.one(ctx, { caseId });
  if (!row) throw new DomainError('NOT_FOUND', { entity: 'CaseApplication' });
  const application = applicationOf(ctx, row);
  return {
    application,
    rubric: localRubric(ctx, row.rubric, undefined, locale),
    missing: row.subject ? lacking(ctx, draftOf(row as ApplicationDraft, row.summary), row.subject, row.rubric.definition) : [],
  };
}

type RoundRow = Omit<RoundApplicationsNode, 'applications'> & { manages: boolean; applications: Row[] };
const ofRound = statement<{ slug: string }, RoundRow>(
  'round-applications',
  `select m.id "programmeId", m.version, m.name, m.slug, m."applicationsClosedAt" is null "acceptsApplications", m."rubricVersionId",
    (select json_agg(json_build_object('id', v.id, 'title', b.title, 'semver', v.semver) order by b.title, v."publishedAt" desc) from rubric_version v join rubric b on b.id = v."rubricId"
      where (v."ownerNetworkId" = m."networkId" and v.status = 'PUBLISHED') or v.id = m."rubricVersionId") "rubricChoices", m.id = any(:scope(PROGRAMME_MANAGER,PROGRAMME)) manages, coalesce((select json_agg(row_to_json(x) order by x.state <> 'APPLIED', x."appliedAt" desc) from (
      select ${fields('c')}, case when c.state = 'APPLIED' then ${choices('c')} end choices from ${from}
      where c."programmeId" = r.id and c.state in ('APPLIED','PREPARATION','DECLINED','CANCELLED') and ${applicationPolicy.visible('c')} order by c."updatedAt" desc limit 200) x), '[]'::json) applications
  from programme r join programme m on m.id = r.id where r.slug = :slug and ${programmePolicy.visible('r')}`,
);
/** What waits for a decision in a programme, and what was decided lately; for those who manage it. */
export async function roundApplications(ctx: Ctx, slug: string): Promise<RoundApplicationsNode> {
  const row = await ofRound.one(ctx, { slug });
  if (!row?.manages) throw new DomainError('NOT_FOUND', { entity: 'Programme' });
  const { manages: _, ...round } = row;
  return { ...round, applications: row.applications.map((a) => applicationOf(ctx, a)) };
}

const ownOrganisations = `(select f."organisationId" from affiliation f where f."personId" = :viewer and f.state = 'CONFIRMED')`;
const choicesToApply = statement<object, ApplicationChoicesNode>(
  'application-choices',
  `select coalesce((select json_agg(json_build_object('id', s.id, 'title', s.title, 'hostName', s."operatorName", 'place', s.place) order by s.title, s.id) from scheme s
      where ${schemePolicy.visible('s')} and ${schemePublished('s')} and s."operatorId" in ${ownOrganisations}), '[]'::json) schemes,
    coalesce((select json_agg(json_build_object('id', p.id, 'title', p.title, 'hostName', o.name, 'place', p.place) order by p.title, p.id) from practice p join organisation o on o.id = p."ownerOrganisationId"
      where ${practicePolicy.visible('p')} and ${practicePublished('p')} and p."ownerOrganisationId" in ${ownOrganisations}), '[]'::json) practices,
    coalesce((select json_agg(json_build_object('id', m.id, 'name', m.name, 'slug', m.slug, 'networkName', n.name, 'acceptsApplications', m."applicationsClosedAt" is null,
      'waiting', case when ${sqlManagesProgramme('m.id')} then (select count(*) from peer_review_case c where c."programmeId" = m.id and c.state = 'APPLIED' and ${applicationPolicy.visible('c')}) end) order by m."createdAt" desc) from programme m join network n on n.id = m."networkId" where (m."applicationsClosedAt" is null or ${sqlManagesProgramme('m.id')}) and ${programmePolicy.visible('m')}), '[]'::json) programmes`,
);
export const applicationChoices = async (ctx: Ctx): Promise<ApplicationChoicesNode> => (await choicesToApply.one(ctx, {}))!;

interface SelfRow {
  id: string;
  caseId: string;
  title: string;
  state: SelfState;
  version: number;
  submittedAt: string | null;
  caseState: string;
  scope: string[];
  rubric: RubricRow;
  answers: AnswerNode[];
}
const self = statement<{ caseId: string }, SelfRow>(
  'self-assessment',
  `select f.id, f."caseId", c.title, f.state, f.version, f."submittedAt", c.state "caseState", c."scopeDimensionKeys" scope, ${rubricJson('v', 'b')} rubric,
    coalesce((select json_agg(${answerJson('a')} order by a."dimensionKey") from review_answer a where a."selfAssessmentId" = f.id), '[]'::json) answers
  from self_assessment f join peer_review_case c on c.id = f."caseId" join rubric_version v on v.id = f."rubricVersionId" join rubric b on b.id = v."rubricId"
  where f."caseId" = :caseId and ${selfPolicy.visible('f')}`,
);
/** The self-assessment of a case for its host, and for the facilitator. The thresholds of evidence do not hold for a host. */
export async function selfForm(ctx: Ctx, caseId: string, locale?: string): Promise<SelfFormNode> {
  const row = await self.one(ctx, { caseId });
  if (!row) throw new DomainError('NOT_FOUND', { entity: 'SelfAssessment' });
  const as = row as unknown as SelfAssessment;
  const open = row.caseState === 'PREPARATION';
  const definition: RubricDefinition = { ...row.rubric.definition, dimensions: inScope(row.rubric.definition, row.scope) };
  return {
    ...row,
    rubric: { ...localRubric(ctx, row.rubric, row.scope, locale), ...selfThresholds },
    missing: row.state === 'SUBMITTED' ? [] : selfProblems(definition, row.scope, row.answers),
    viewerCan: {
      write: open && row.state !== 'SUBMITTED' && selfPolicy.can(ctx, 'write', as),
      submit: open && row.state !== 'SUBMITTED' && selfPolicy.can(ctx, 'submit', as),
      reopen: open && row.state === 'SUBMITTED' && selfPolicy.can(ctx, 'reopen', as),
    },
  };
}
