import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import { schemePolicy } from '../schemes/scheme.policy.js';
import { selfPolicy } from './application.policy.js';
import { casePolicy } from './case.policy.js';
import { actionPolicy } from './improvement.policy.js';
import { reportPolicy } from './report.policy.js';
import { programmePolicy } from './rubric.policy.js';
import type { SchemeReviewsNode } from './scheme-reviews.types.js';

const readsReport = `exists (select from consensus_report r where r."caseId" = c.id and ${reportPolicy.visible('r')})`;
/** The version of a scheme that a case began with: the one that was current when its first snapshot was taken. */
const pinned = (c: string, scheme: string) =>
  `(select max(v.number) from scheme_version v where v."schemeId" = ${scheme} and v."publishedAt" <= (select min(n."createdAt") from practice_snapshot n where n."caseId" = ${c}.id))`;
/** The scheme that a case is about, where the reader may see it, with that version and the current one; null before the first snapshot. */
export const schemeOf = (c: string): string =>
  `(select json_build_object('slug', s.slug, 'number', ${pinned(c, 's.id')}, 'newest', s."versionNo") from scheme s
    where ${c}."subjectType" = 'SCHEME' and s.id = ${c}."subjectId" and ${pinned(c, 's.id')} is not null and ${schemePolicy.visible('s')})`;

/** Reviews of a scheme that the reader may know of, each with the ways on that are open to them. Who may read a published report and nothing else
 *  of the case hears neither its state nor what stands beside the report. */
const ofScheme = statement<{ slug: string }, SchemeReviewsNode>(
  'scheme-reviews',
  `select coalesce((select json_agg(row_to_json(x) order by x."createdAt" desc, x."caseId") from (
      select c.id "caseId", c."createdAt", m.name "programmeName", case when k.knows then c.state end state, k.knows "mayOpen", ${readsReport} "report",
        k.knows and exists (select from improvement_action a where a."caseId" = c.id and ${actionPolicy.visible('a')}) plan,
        k.knows and exists (select from self_assessment f where f."caseId" = c.id and ${selfPolicy.visible('f')}) "selfAssessment",
        ${pinned('c', 's.id')} "versionNo"
      from peer_review_case c join programme m on m.id = c."programmeId" cross join lateral (select ${casePolicy.visible('c')} knows) k
      where c."subjectType" = 'SCHEME' and c."subjectId" = s.id and (k.knows or ${readsReport})) x), '[]'::json) reviews,
    s.state = 'PUBLISHED' and exists (select from affiliation f where f."personId" = :viewer and f."organisationId" = s."operatorId" and f.state = 'CONFIRMED')
      and exists (select from programme m where m."applicationsClosedAt" is null and ${programmePolicy.visible('m')}) "mayApply"
   from scheme s where s.slug = :slug::text and ${schemePolicy.visible('s')}`,
);
/** Nothing for a scheme that the reader may not see, as for one that never was. */
export const schemeReviews = async (ctx: Ctx, slug: string): Promise<SchemeReviewsNode> =>
  (await ofScheme.one(ctx, { slug })) ?? { reviews: [], mayApply: false };
