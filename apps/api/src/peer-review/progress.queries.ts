import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import { responsePolicy } from './improvement.policy.js';
import type { RecommendationResponse } from './improvement.entity.js';
import type { CaseProgressNode } from './improvement.types.js';
import { sqlClear, sqlPart } from './policy.rules.js';

const answered = (
  stance: string,
) => `(select count(*)::int from recommendation r join consensus_report p on p.id = r."reportId" join recommendation_response a on a."recommendationId" = r.id
  where p."caseId" = c.id and p.state in ('FINAL','PUBLISHED') and a.stance = '${stance}')`;
const acted = (...states: string[]) =>
  `(select count(*)::int from improvement_action a where a."caseId" = c.id and a.state in (${states.map((s) => `'${s}'`).join(',')}))`;

/* What a host is still making up its mind about is in no number: counted from when it has given its answers. */
const counted = statement<{ caseId: string }, CaseProgressNode>(
  'case-progress',
  `
  select ${answered('ACCEPT')} accepted, ${answered('PARTLY')} partly, ${answered('REJECT')} rejected, ${answered('ALREADY_DONE')} "doneBefore",
    ${acted('PROPOSED', 'AGREED', 'IN_PROGRESS')} open, ${acted('CLAIMED_DONE')} done, ${acted('VERIFIED')} verified
  from peer_review_case c where c.id = :caseId and c.state in ('IMPROVEMENT','FOLLOW_UP','CLOSED') and ${sqlClear('c.id')} and ${sqlPart('c.id', 'OBSERVER')}`,
);

/** How many answers and actions of each kind there are, for observers who read none of them. */
export async function progressOf(ctx: Ctx, of: { caseId: string; programmeId: string }): Promise<CaseProgressNode | null> {
  if (!ctx.actor?.has('OBSERVER', 'CASE', of.caseId) || responsePolicy.can(ctx, 'read', of as RecommendationResponse)) return null;
  return (await counted.one(ctx, { caseId: of.caseId })) ?? null;
}
