import { DomainError } from '@guildhall/domain/kernel/errors';
import { scoreOf, type AnswerValue } from '@guildhall/domain/peer-review/answer';
import { hasPassed } from '@guildhall/domain/peer-review/deadline';
import type { DossierContent } from '@guildhall/domain/peer-review/dossier';
import { differs, distributionOf, fewestToShow, gapOf, ordinalAlpha, weakAgreement } from '@guildhall/domain/peer-review/scores';
import type { CaseState, ReportState } from '@guildhall/domain/peer-review/machines';
import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import { ownAssignment, ownReview } from './case.queries.js';
import type { DeadlineNode, OwnAssignmentNode, OwnReviewNode } from './case.types.js';
import { namesOfWriters } from './identity.service.js';
import type { Review } from './review.entity.js';
import { isAmendable } from './amend.service.js';
import { casePolicy, dossierPolicy, scoresPolicy } from './case.policy.js';
import { reportPolicy } from './report.policy.js';
import { evidencePolicy, reviewPolicy } from './review.policy.js';
import type { AnswerNode, CaseReviewsNode, ReadReviewNode, ReviewFormNode } from './review.types.js';
import type { CaseScoresNode } from './scores.types.js';
import type { EvidenceNode, SelfScoreNode } from './dossier.types.js';
import { localRubric, pinned, rubricOf, type Pinned } from './rubric.kept.js';
import type { RubricVersionNode } from './rubric.types.js';

export const answerJson = (
  a: string,
) => `json_build_object('dimensionKey', ${a}."dimensionKey", 'value', ${a}.value, 'confidence', ${a}.confidence, 'reason', ${a}.reason, 'strengths', ${a}.strengths, 'improvements', ${a}.improvements,
  'noteToTeam', ${a}."noteToTeam", 'evidenceIds', ${a}."evidenceIds", 'version', ${a}.version, 'savedAt', ${a}."updatedAt")`;
export const evidenceJson = (e: string) =>
  `json_build_object('id', ${e}.id, 'type', ${e}.type, 'title', ${e}.title, 'body', ${e}.body, 'link', ${e}.link, 'source', ${e}.source, 'sectionKey', ${e}."sectionKey", 'dimensionKey', ${e}."dimensionKey", 'strength', ${e}.strength)`;
export const selfJson = (c: string) =>
  `coalesce((select json_agg(json_build_object('dimensionKey', a."dimensionKey", 'value', a.value, 'text', a.strengths) order by a."dimensionKey") from review_answer a join self_assessment f on f.id = a."selfAssessmentId" where f."caseId" = ${c}.id and f.state = 'SUBMITTED'), '[]'::json)`;

interface FormRow {
  caseId: string;
  title: string;
  scope: string[];
  review: OwnReviewNode | null;
  assignment: OwnAssignmentNode | null;
  rubric: Pinned;
  answers: AnswerNode[];
  evidence: EvidenceNode[];
  deadline: DeadlineNode | null;
  dossier: { seq: number; at: string; newest: number; content: DossierContent } | null;
  self: SelfScoreNode[];
  disclosedAt: string | null;
}
const form = statement<{ caseId: string }, FormRow>(
  'review-form',
  `
  select c.id "caseId", c.title, c."scopeDimensionKeys" scope, ${ownReview('c')} review, ${ownAssignment('c')} assignment, r."disclosedAt", ${pinned('v')} rubric,
    coalesce((select json_agg(${answerJson('a')} order by a."dimensionKey") from review_answer a where a."reviewId" = r.id), '[]'::json) answers,
    coalesce((select json_agg(${evidenceJson('e')} order by e."createdAt") from evidence_item e where e."caseId" = c.id and e.strength is null and (e.id = any(:written) or e."collectedBy" = :viewer or e.id in (select unnest(a."evidenceIds") from review_answer a where a."reviewId" = r.id)) and ${evidencePolicy.visible('e')}), '[]'::json) evidence,
    (select json_build_object('kind', d.kind, 'dueAt', d."dueAt", 'timeZone', d."timeZone", 'graceMinutes', d."graceMinutes", 'version', d.version) from deadline d where d."caseId" = c.id and d.kind = 'REVIEW') deadline,
    json_build_object('seq', s.seq, 'at', s."createdAt", 'content', s.content, 'newest', (select max(k.seq) from practice_snapshot k where k."caseId" = c.id and k.reason <> 'FINAL')) dossier, ${selfJson('c')} self
  from peer_review_case c join review_round n on n."caseId" = c.id join review r on r."roundId" = n.id and r.id = any(:written) join practice_snapshot s on s.id = n."snapshotId"
    join rubric_version v on v.id = r."rubricVersionId"
  where c.id = :caseId and ${reviewPolicy.visible('r')} and ${dossierPolicy.visible('c')} order by n.number desc limit 1`,
);

/** What a peer needs to write: dossier, rubric, own answers and evidence, deadline. NOT_FOUND for whoever has no review of their own here. */
export async function reviewForm(ctx: Ctx, caseId: string, locale: string | undefined): Promise<ReviewFormNode> {
  const row = await form.one(ctx, { caseId });
  if (!row?.review || !row.dossier) throw new DomainError('NOT_FOUND', { entity: 'Review' });
  const { content } = row.dossier;
  return {
    caseId: row.caseId,
    title: row.title,
    review: row.review,
    assignment: row.assignment,
    answers: row.answers,
    evidence: row.evidence,
    deadline: row.deadline,
    rubric: localRubric(ctx, await rubricOf(ctx, row.rubric), row.scope, locale),
    dossier: { seq: row.dossier.seq, at: row.dossier.at, newest: row.dossier.newest, ...content, selfAssessment: row.self },
    late:
      row.deadline !== null &&
      hasPassed(
        { dueAt: new Date(row.deadline.dueAt), graceMinutes: row.deadline.graceMinutes },
        row.assignment?.extendedTo ? new Date(row.assignment.extendedTo) : null,
        ctx.now,
      ),
    viewerCanRetract: row.review.state === 'SUBMITTED' && row.disclosedAt === null,
  };
}

export interface ScoreRow {
  values: { key: string; values: AnswerValue[] }[];
  agreed: Record<string, AnswerValue | null>;
  self: SelfScoreNode[];
  peers: number;
}
/* The values leave the database only as counts per level: no row of them belongs to a person. */
export const scoresJson = (c: string) => `(select json_build_object(
    'values', coalesce((select json_agg(json_build_object('key', q.key, 'values', q.vals)) from (select a."dimensionKey" key, json_agg(a.value order by a.value) vals from review_answer a join review r on r.id = a."reviewId"
      where r."caseId" = ${c}.id and r.state in ('SUBMITTED','LOCKED') and a.value is not null group by 1) q), '[]'::json),
    'agreed', coalesce((select json_object_agg(substr(s.key, 5), s.agreed) from report_section s where s."reportId" = (select p.id from consensus_report p where p."caseId" = ${c}.id and ${reportPolicy.visible('p')} order by p.edition desc limit 1) and s.key like 'dim:%'), '{}'::json),
    'self', ${selfJson(c)},
    'peers', (select count(*) from review r where r."caseId" = ${c}.id and r.state in ('SUBMITTED','LOCKED')))
  where ${scoresPolicy.visible(c)})`;

/** Distributions as the viewer may see them. Outside the team a dimension that fewer than two peers scored shows no levels. */
export function scoresOf(rubric: RubricVersionNode, row: ScoreRow, team: boolean): CaseScoresNode {
  const values = new Map(row.values.map((v) => [v.key, v.values]));
  const self = new Map(row.self.map((s) => [s.dimensionKey, s.value]));
  const alpha = ordinalAlpha(row.values.map((v) => v.values.map(scoreOf).filter((s): s is number => s !== null)));
  return {
    alpha: team ? alpha : null,
    weakAgreement: team && weakAgreement(alpha, row.peers),
    peers: row.peers,
    dimensions: rubric.dimensions.map((d) => {
      const x = distributionOf(values.get(d.key) ?? []);
      const shown = team || x.n >= fewestToShow || x.n === 0;
      const agreed = row.agreed[d.key] ?? null;
      const gap = gapOf(agreed, self.get(d.key) ?? null);
      const level = agreed && scoreOf(agreed);
      return {
        key: d.key,
        title: d.title,
        counts: shown ? [...x.counts] : null,
        n: x.n,
        notInScope: x.ns,
        insufficientEvidence: x.ie,
        min: shown ? x.min : null,
        median: shown ? x.median : null,
        max: shown ? x.max : null,
        differs: shown && differs(x),
        agreed,
        agreedName: level ? d.anchors[level - 1]!.name : null,
        self: self.get(d.key) ?? null,
        difference: gap?.difference ?? null,
        gap: gap?.gap ?? null,
      };
    }),
  };
}

interface ReviewsRow {
  caseId: string;
  title: string;
  scope: string[];
  rubric: Pinned;
  viewerName: string | null;
  state: CaseState;
  report: ReportState | null;
  reviews: (Omit<ReadReviewNode, 'reviewerName'> & { disclosedAt: string | null; programmeId: string; caseId: string })[];
  evidence: EvidenceNode[];
  scores: ScoreRow | null;
}
const reviews = statement<{ caseId: string }, ReviewsRow>(
  'case-reviews',
  `
  select c.id "caseId", c.title, c."scopeDimensionKeys" scope, ${pinned('v')} rubric, ${scoresJson('c')} scores, (select "displayName" from person where id = :viewer) "viewerName", c.state,
    (select p.state from consensus_report p where p."caseId" = c.id and ${reportPolicy.visible('p')} order by p.edition desc limit 1) report,
    coalesce((select json_agg(json_build_object('id', r.id, 'pseudonym', r.pseudonym, 'disclosedAt', r."disclosedAt", 'programmeId', r."programmeId", 'caseId', r."caseId",
        'state', r.state, 'mine', r.id = any(:written), 'afterDisclosure', r."afterDisclosure", 'version', r.version,
        'answers', coalesce((select json_agg(${answerJson('a')} order by a."dimensionKey") from review_answer a where a."reviewId" = r.id), '[]'::json)) order by r.pseudonym)
      from review r where r."caseId" = c.id and ${reviewPolicy.visible('r')} and (r.state in ('SUBMITTED','LOCKED'))), '[]'::json) reviews,
    coalesce((select json_agg(${evidenceJson('e')} order by e.id) from evidence_item e where e."caseId" = c.id and ${evidencePolicy.visible('e')}), '[]'::json) evidence
  from peer_review_case c join review_round n on n."caseId" = c.id join rubric_version v on v.id = n."rubricVersionId"
  where c.id = :caseId and ${casePolicy.visible('c')} order by n.number desc limit 1`,
);

/** The reviews that the viewer may read, in the order of their random names, and the distribution over all. NOT_FOUND where none of it is theirs to see. */
export async function caseReviews(ctx: Ctx, caseId: string): Promise<CaseReviewsNode> {
  const row = await reviews.one(ctx, { caseId });
  const host = (['HOST_LEAD', 'HOST_MEMBER'] as const).some((r) => ctx.actor?.has(r, 'CASE', caseId));
  if (!row || host || (row.reviews.length === 0 && !row.scores)) throw new DomainError('NOT_FOUND', { entity: 'Review' });
  const rubric = localRubric(ctx, await rubricOf(ctx, row.rubric), row.scope);
  const names = ctx.actor?.has('FACILITATOR', 'CASE', caseId) ? await namesOfWriters(ctx, caseId) : null;
  return {
    caseId: row.caseId,
    title: row.title,
    rubric,
    evidence: row.evidence,
    scores: row.scores && scoresOf(rubric, row.scores, true),
    reviews: row.reviews.map((r) => {
      const as = r as unknown as Review;
      return {
        ...r,
        reviewerName: reviewPolicy.can(ctx, 'seeReviewer', as) ? (r.mine ? row.viewerName : (names?.get(r.id) ?? null)) : null,
        viewerCanAmend: r.mine && reviewPolicy.can(ctx, 'write', as) && isAmendable(as, row.state, row.report),
        // When somebody else wrote would tell who it is.
        answers: r.mine ? r.answers : r.answers.map((a) => ({ ...a, savedAt: null })),
        viewerCanReturn: reviewPolicy.can(ctx, 'return', as) && r.state === 'SUBMITTED' && r.disclosedAt === null,
      };
    }),
  };
}
