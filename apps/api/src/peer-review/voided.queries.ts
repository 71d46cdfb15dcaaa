import { DomainError } from '@guildhall/domain/kernel/errors';
import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import { casePolicy } from './case.policy.js';
import { reviewPolicy } from './review.policy.js';
import { localRubric, rubricJson, type RubricRow } from './rubric.kept.js';
import type { VoidedReviewNode, VoidedReviewsNode } from './voided.types.js';

/** Whether the viewer may read a review of the case that counts no more. */
export const hasVoided = (c: string) =>
  `exists (select from review r where r."caseId" = ${c}.id and r.state = 'VOIDED' and ${reviewPolicy.visible('r')})`;

interface Row {
  caseId: string;
  title: string;
  scope: string[];
  rubric: RubricRow;
  reviews: VoidedReviewNode[];
}
/* Neither who wrote it nor what was said to the team alone: whoever manages judges what was taken out of the count, and no person. */
const voided = statement<{ caseId: string }, Row>(
  'voided-reviews',
  `
  select c.id "caseId", c.title, c."scopeDimensionKeys" scope, ${rubricJson('v', 'b')} rubric,
    (select json_agg(json_build_object('id', r.id, 'pseudonym', r.pseudonym, 'submittedAt', r."submittedAt", 'voidedAt', r."voidedAt", 'conflict', coalesce(r."voidReason" = 'CONFLICT', false), 'reason', coalesce(nullif(r."voidReason", 'CONFLICT'), ''),
        'answers', coalesce((select json_agg(json_build_object('dimensionKey', a."dimensionKey", 'value', a.value, 'reason', a.reason, 'strengths', a.strengths, 'improvements', a.improvements) order by a."dimensionKey") from review_answer a where a."reviewId" = r.id), '[]'::json)) order by r."voidedAt", r.id)
      from review r where r."caseId" = c.id and r.state = 'VOIDED' and ${reviewPolicy.visible('r')}) reviews
  from peer_review_case c join review_round n on n."caseId" = c.id join rubric_version v on v.id = n."rubricVersionId" join rubric b on b.id = v."rubricId"
  where c.id = :caseId and ${casePolicy.visible('c')} and ${hasVoided('c')} order by n.number desc limit 1`,
);

/** NOT_FOUND for everybody who does not manage the programme, and where there is none. */
export async function voidedReviews(ctx: Ctx, caseId: string): Promise<VoidedReviewsNode> {
  const row = await voided.one(ctx, { caseId });
  if (!row) throw new DomainError('NOT_FOUND', { entity: 'Review' });
  const { scope, ...found } = row;
  return { ...found, rubric: localRubric(ctx, row.rubric, scope) };
}
