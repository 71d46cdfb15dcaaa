import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import { CaseFollowUp } from './improvement.entity.js';

const recommendations = statement<{ caseId: string }, { id: string; code: string; text: string }>(
  'final-recommendations',
  `select r.id, r.code, r.text from recommendation r join consensus_report p on p.id = r."reportId" where p."caseId" = :caseId and p.state in ('FINAL','PUBLISHED') order by length(r.code), r.code`,
);
/** Recommendations of the edition that holds. */
export const finalRecommendations = (ctx: Ctx, caseId: string) => recommendations.all(ctx, { caseId });
const people = statement<{ caseId: string }, { id: string; name: string }>(
  'host-people',
  `select p.id, p."displayName" name from person p where p.id in (select g."personId" from role_grant g where g."scopeType" = 'CASE' and g."scopeId" = :caseId and g.role in ('HOST_LEAD','HOST_MEMBER') and g."revokedAt" is null) order by 2`,
);
/** Who works for the host in this case. */
export const hostPeople = (ctx: Ctx, caseId: string) => people.all(ctx, { caseId });
export const planOf = (ctx: Ctx, caseId: string) => ctx.db.findOneBy(CaseFollowUp, { caseId });
