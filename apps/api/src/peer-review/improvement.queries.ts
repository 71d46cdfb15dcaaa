import { DomainError } from '@guildhall/domain/kernel/errors';
import { scoreOf, type AnswerValue } from '@guildhall/domain/peer-review/answer';
import { wallClockIn } from '@guildhall/domain/peer-review/deadline';
import { actionMachine, type CaseState } from '@guildhall/domain/peer-review/machines';
import { isOverdue, promises, verifyProblems } from '@guildhall/domain/peer-review/results';
import { distributionOf, fewestToShow } from '@guildhall/domain/peer-review/scores';
import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import { benchmarksOf, publishedLevelsSql, type PublishedRow } from './benchmark.queries.js';
import type { PeerReviewCase } from './case.entity.js';
import { casePolicy, scoresPolicy } from './case.policy.js';
import type { SelfScoreNode } from './dossier.types.js';
import type { Checkpoint, ImprovementAction } from './improvement.entity.js';
import { actionPolicy, checkpointPolicy, followUpPolicy, responsePolicy } from './improvement.policy.js';
import type {
  AnsweredRecommendationNode,
  CaseResultsNode,
  CheckpointNode,
  GapReadingNode,
  HostPersonNode,
  ImprovementActionNode,
} from './improvement.types.js';
import { progressOf } from './progress.queries.js';
import { reportPolicy } from './report.policy.js';
import { evidencePolicy } from './review.policy.js';
import { evidenceJson, selfJson } from './review.queries.js';
import { localRubric, rubricJson, type RubricRow } from './rubric.kept.js';

type ActionRow = Omit<ImprovementActionNode, 'overdue' | 'viewerCan'>;
type CheckpointRow = Omit<CheckpointNode, 'overdue' | 'viewerCanReport' | 'viewerCanAssess' | 'viewerCanWaive'>;
interface Readings {
  self: SelfScoreNode[];
  desk: { key: string; values: AnswerValue[] }[];
  agreed: Record<string, AnswerValue | null>;
  again: Record<string, AnswerValue | null>;
  published: PublishedRow[];
}
interface Row extends Pick<CaseResultsNode, 'caseId' | 'title' | 'hostName' | 'place' | 'programmeName' | 'successorId' | 'predecessorId'> {
  state: CaseState;
  version: number;
  programmeId: string;
  timeZone: string;
  scope: string[];
  rubric: RubricRow;
  recommendations: AnsweredRecommendationNode[];
  actions: ActionRow[];
  checkpoints: CheckpointRow[];
  hostPeople: HostPersonNode[];
  plan:
    | (Pick<CaseResultsNode, 'hostAgreedAt' | 'peerAgreedAt' | 'learningNote' | 'closedAt' | 'briefPracticeId'> & { version: number })
    | null;
  readings: Readings | null;
}
/* Agreed scores of the newest final edition that the viewer may read. */
const agreedOf = (caseId: string) => `coalesce((select json_object_agg(substr(z.key, 5), z.agreed) from report_section z
  where z."reportId" = (select p.id from consensus_report p where p."caseId" = ${caseId} and p."finalisedAt" is not null and ${reportPolicy.visible('p')} order by p.edition desc limit 1) and z.key like 'dim:%'), '{}'::json)`;
const results = statement<{ caseId: string }, Row>(
  'case-results',
  `
  select c.id "caseId", c.title, c."hostName", c.place, c.state, c.version, c."programmeId", c."timeZone", c."scopeDimensionKeys" scope, m.name "programmeName", ${rubricJson('v', 'b')} rubric,
    (select s.id from peer_review_case s where s."predecessorCaseId" = c.id and s.state not in ('DECLINED','CANCELLED') and ${casePolicy.visible('s')} order by s."createdAt" desc limit 1) "successorId",
    (select s.id from peer_review_case s where s.id = c."predecessorCaseId" and ${casePolicy.visible('s')}) "predecessorId",
    coalesce((select json_agg(json_build_object('id', r.id, 'code', r.code, 'text', r.text, 'stance', a.stance, 'reason', coalesce(a.reason, ''), 'version', coalesce(a.version, 0)) order by length(r.code), r.code)
      from consensus_report p join recommendation r on r."reportId" = p.id left join recommendation_response a on a."recommendationId" = r.id and ${responsePolicy.visible('a')}
      where p."caseId" = c.id and p.state in ('FINAL','PUBLISHED') and ${reportPolicy.visible('p')}), '[]'::json) recommendations,
    coalesce((select json_agg(json_build_object('id', a.id, 'recommendationId', a."recommendationId", 'title', a.title, 'ownerPersonId', a."ownerPersonId", 'ownerName', (select "displayName" from person where id = a."ownerPersonId"), 'dueOn', a."dueOn",
      'indicator', a.indicator, 'baseline', a.baseline, 'target', a.target, 'state', a.state, 'verifiedAt', a."verifiedAt", 'verifiedByName', (select "displayName" from person where id = a."verifiedBy"), 'dropReason', a."dropReason", 'version', a.version,
      'evidence', coalesce((select json_agg(${evidenceJson('e')} order by e."createdAt") from evidence_item e where e.id = any(a."evidenceIds") and ${evidencePolicy.visible('e')}), '[]'::json)) order by a."dueOn" nulls last, a."createdAt")
      from improvement_action a where a."caseId" = c.id and ${actionPolicy.visible('a')}), '[]'::json) actions,
    coalesce((select json_agg(json_build_object('id', k.id, 'month', k.month, 'dueOn', k."dueOn", 'state', k.state, 'hostSummary', k."hostSummary", 'peerAssessment', k."peerAssessment", 'waiveReason', k."waiveReason", 'version', k.version) order by k.month)
      from checkpoint k where k."caseId" = c.id and ${checkpointPolicy.visible('k')}), '[]'::json) checkpoints,
    coalesce((select json_agg(json_build_object('id', p.id, 'name', p."displayName") order by p."displayName") from person p where p.id in (select g."personId" from role_grant g where g."scopeType" = 'CASE' and g."scopeId" = c.id and g.role in ('HOST_LEAD','HOST_MEMBER') and g."revokedAt" is null)), '[]'::json) "hostPeople",
    (select json_build_object('hostAgreedAt', f."hostAgreedAt", 'peerAgreedAt', f."peerAgreedAt", 'learningNote', f."learningNote", 'closedAt', f."closedAt", 'briefPracticeId', f."briefPracticeId", 'version', f.version) from case_follow_up f where f."caseId" = c.id and ${followUpPolicy.visible('f')}) plan,
    (select json_build_object('self', ${selfJson('c')}, 'agreed', ${agreedOf('c.id')}, 'again', coalesce((select ${agreedOf('s.id')} from peer_review_case s where s."predecessorCaseId" = c.id and s."finalisedAt" is not null order by s."createdAt" desc limit 1), '{}'::json),
      'published', ${publishedLevelsSql('b.id')},
      'desk', coalesce((select json_agg(json_build_object('key', q.key, 'values', q.vals)) from (select a."dimensionKey" key, json_agg(a."deskValue" order by a."deskValue") vals from review_answer a join review r on r.id = a."reviewId"
        where r."caseId" = c.id and r.state in ('SUBMITTED','LOCKED') and a."deskValue" is not null group by 1) q), '[]'::json)) where ${scoresPolicy.visible('c')}) readings
  from peer_review_case c join programme m on m.id = c."programmeId" join review_round n on n."caseId" = c.id join rubric_version v on v.id = n."rubricVersionId" join rubric b on b.id = v."rubricId"
  where c.id = :caseId and c."finalisedAt" is not null and ${casePolicy.visible('c')}
    and exists (select 1 from consensus_report p where p."caseId" = c.id and p."finalisedAt" is not null and ${reportPolicy.visible('p')}) order by n.number desc limit 1`,
);

/** What became of a review, as the viewer may see it. NOT_FOUND before the report is final. */
export async function caseResults(ctx: Ctx, caseId: string): Promise<CaseResultsNode> {
  const row = await results.one(ctx, { caseId });
  if (!row) throw new DomainError('NOT_FOUND', { entity: 'PeerReviewCase' });
  const as = { ...row, id: row.caseId } as unknown as PeerReviewCase;
  const can = (action: Parameters<typeof casePolicy.can>[1], ...states: CaseState[]) =>
    states.includes(row.state) && casePolicy.can(ctx, action, as);
  const today = wallClockIn(ctx.now, row.timeZone).slice(0, 10);
  const rubric = localRubric(ctx, row.rubric, row.scope);
  const { plan } = row;
  const planning = row.state === 'IMPROVEMENT';
  const promised = row.recommendations.filter((r) => r.stance && promises(r.stance));
  const covered = promised.every((r) => row.actions.some((a) => a.recommendationId === r.id && a.state !== 'DROPPED'));
  return {
    ...row,
    caseVersion: row.version,
    planVersion: plan?.version ?? 0,
    actions: row.actions.map((a) => ({ ...a, overdue: isOverdue(a, today), viewerCan: actionRights(ctx, row, a) })),
    progress: await progressOf(ctx, row),
    checkpoints: row.checkpoints.map((k) => ({
      ...k,
      ...checkpointRights(ctx, row, k),
      overdue: k.state === 'PLANNED' && k.dueOn < today,
    })),
    hostPeople: can('improve', 'IMPROVEMENT', 'FOLLOW_UP') ? row.hostPeople : [],
    gap: row.readings ? gapOf(rubric.dimensions, row.readings) : [],
    levels: rubric.dimensions[0]?.anchors.map((a) => a.name) ?? [],
    hostAgreedAt: plan?.hostAgreedAt ?? null,
    peerAgreedAt: plan?.peerAgreedAt ?? null,
    learningNote: plan?.learningNote ?? '',
    closedAt: plan?.closedAt ?? null,
    briefPracticeId: casePolicy.can(ctx, 'improve', as) ? (plan?.briefPracticeId ?? null) : null,
    viewerCan: {
      respond: can('improve', 'FINALISED', 'IMPROVEMENT'),
      giveResponses: can('leadHost', 'FINALISED') && row.recommendations.every((r) => r.stance !== null),
      plan: can('improve', 'IMPROVEMENT', 'FOLLOW_UP'),
      agreeAsHost: planning && covered && can('leadHost', 'IMPROVEMENT') && !plan?.hostAgreedAt,
      agreeAsPeer: planning && covered && can('leadPeer', 'IMPROVEMENT') && !plan?.peerAgreedAt,
      close: can('run', 'FOLLOW_UP') && row.checkpoints.every((k) => k.state === 'DONE' || k.state === 'WAIVED'),
      beginBrief: can('leadHost', 'CLOSED') && !plan?.briefPracticeId,
      beginReReview: can('leadHost', 'CLOSED') && !row.successorId,
    },
  };
}

function actionRights(ctx: Ctx, of: Row, a: ActionRow): ImprovementActionNode['viewerCan'] {
  const as = { ...a, caseId: of.caseId, programmeId: of.programmeId } as unknown as ImprovementAction;
  const writes = actionPolicy.can(ctx, 'write', as);
  const judges = actionPolicy.can(ctx, 'judge', as);
  const follows = of.state === 'FOLLOW_UP';
  const may = (action: Parameters<typeof actionMachine.can>[1], who: boolean) => who && actionMachine.can(a.state, action);
  return {
    edit: writes && a.state === 'PROPOSED' && (follows || of.state === 'IMPROVEMENT'),
    agree: follows && may('agree', judges),
    start: follows && may('start', writes),
    claim: follows && may('claim', writes),
    sendBack: follows && may('sendBack', judges),
    verify:
      follows &&
      may('verify', judges) &&
      verifyProblems({ ownerPersonId: a.ownerPersonId, evidence: a.evidence.length }, ctx.actor!.id).length === 0,
    drop: (follows || of.state === 'IMPROVEMENT') && may('drop', writes),
    addEvidence: follows && writes && ['AGREED', 'IN_PROGRESS', 'CLAIMED_DONE'].includes(a.state),
  };
}
function checkpointRights(ctx: Ctx, of: Row, k: CheckpointRow) {
  const as = { ...k, caseId: of.caseId, programmeId: of.programmeId } as unknown as Checkpoint;
  const open = of.state === 'FOLLOW_UP' && (k.state === 'PLANNED' || k.state === 'REPORTED');
  return {
    viewerCanReport: open && checkpointPolicy.can(ctx, 'report', as),
    viewerCanAssess: open && k.state === 'REPORTED' && checkpointPolicy.can(ctx, 'assess', as),
    viewerCanWaive: open && checkpointPolicy.can(ctx, 'waive', as),
  };
}
const level = (v: AnswerValue | null | undefined): number | null => (v ? scoreOf(v) : null);
/** Self, desk, agreed and next review side by side. A desk score of fewer than two peers would be that peer's own. */
function gapOf(dimensions: readonly { key: string; title: string }[], r: Readings): GapReadingNode[] {
  const self = new Map(r.self.map((s) => [s.dimensionKey, s.value]));
  const desk = new Map(r.desk.map((d) => [d.key, distributionOf(d.values)]));
  const benchmarks = benchmarksOf(r.published);
  return dimensions.map((d) => ({
    key: d.key,
    title: d.title,
    self: level(self.get(d.key)),
    desk: (desk.get(d.key)?.n ?? 0) >= fewestToShow ? desk.get(d.key)!.median : null,
    agreed: level(r.agreed[d.key]),
    again: level(r.again[d.key]),
    benchmark: benchmarks.get(d.key) ?? null,
  }));
}
