import { DomainError } from '@guildhall/domain/kernel/errors';
import { feedbackFlags, feedbackShownStates, fewestRaters, mostStars } from '@guildhall/domain/peer-review/review-feedback';
import type { CaseState } from '@guildhall/domain/peer-review/machines';
import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import type { PeerReviewCase } from './case.entity.js';
import { namesOfWriters } from './identity.service.js';
import { listOf } from './one-of.js';
import { sqlClear, sqlHost, sqlPart } from './policy.rules.js';
import { caseFeedbackPolicy, reviewFeedbackPolicy } from './review-feedback.policy.js';
import type { CaseFeedbackNode, MyReviewFeedbackNode, ReviewFeedbackNode } from './review-feedback.types.js';

interface Row {
  caseId: string;
  title: string;
  programmeName: string;
  programmeId: string;
  state: CaseState;
  reviews: { id: string; pseudonym: string }[];
  given: (ReviewFeedbackNode & { reviewId: string | null })[];
}
/* The order of what was said tells nothing of when it was. */
const feedback = statement<{ caseId: string }, Row>(
  'case-feedback',
  `
  select c.id "caseId", c.title, c.state, c."programmeId", m.name "programmeName",
    case when ${sqlHost('c.id')} then '[]'::json else coalesce((select json_agg(json_build_object('id', r.id, 'pseudonym', r.pseudonym) order by r.pseudonym)
      from review r where r."caseId" = c.id and r.state in ('SUBMITTED','LOCKED')), '[]'::json) end reviews,
    coalesce((select json_agg(json_build_object('reviewId', f."reviewId", 'fromRole', f."fromRole", 'mine', f."raterId" = :viewer, 'flags', f.flags, 'stars', f.stars, 'version', f.version) order by f."raterId" = :viewer desc, f.flags, f.stars)
      from review_feedback f where f."caseId" = c.id and ${reviewFeedbackPolicy.visible('f')}), '[]'::json) given
  from peer_review_case c join programme m on m.id = c."programmeId" where c.id = :caseId and ${caseFeedbackPolicy.visible('c')}`,
);

/** What the viewer may give and read. The host: its own words on the report. Those who run the case: all. */
export async function caseFeedback(ctx: Ctx, caseId: string): Promise<CaseFeedbackNode> {
  const row = await feedback.one(ctx, { caseId });
  if (!row) throw new DomainError('NOT_FOUND', { entity: 'CaseFeedback' });
  const as = { ...row, id: row.caseId } as unknown as PeerReviewCase;
  const names = row.reviews.length > 0 ? await namesOfWriters(ctx, caseId) : new Map<string, string>();
  const facilitates = ctx.actor?.has('FACILITATOR', 'CASE', caseId) ?? false;
  const given = (reviewId: string | null) => row.given.filter((g) => g.reviewId === reviewId);
  const viewerCanJudge = caseFeedbackPolicy.can(ctx, 'judgeReviews', as);
  return {
    caseId: row.caseId,
    title: row.title,
    programmeName: row.programmeName,
    over: (feedbackShownStates as readonly CaseState[]).includes(row.state),
    // Whoever manages knows who took part and reads no review: there the names stand in their own order, and no pseudonym goes with them.
    reviews: row.reviews
      .map((r) => ({
        reviewId: r.id,
        name: names.get(r.id) ?? null,
        pseudonym: facilitates ? r.pseudonym : null,
        given: given(r.id),
        viewerCanJudge,
      }))
      .toSorted((a, b) => (facilitates ? 0 : (a.name ?? '').localeCompare(b.name ?? ''))),
    report: {
      reviewId: null,
      name: null,
      pseudonym: null,
      given: given(null),
      viewerCanJudge: caseFeedbackPolicy.can(ctx, 'judgeReport', as),
    },
  };
}

interface Sum {
  cases: number;
  judgements: number;
  flags: Record<string, number>;
  stars: Record<string, number>;
}
/* Single judgements do not leave the database: a case counts when enough people spoke in it, and then as a whole. When the vault has let go of who wrote what,
   all of the case is gone from the sum, and not the judgements of single reviews alone, which the difference would show. */
const mine = statement<object, Sum>(
  'my-review-feedback',
  `
  with said as (
    select f."caseId", f."raterId", f.flags, f.stars from review_feedback f join peer_review_case c on c.id = f."caseId" left join review r on r.id = f."reviewId"
    where c.state in (${listOf(feedbackShownStates)}) and ${sqlPart('c.id', 'LEAD_PEER', 'PEER')} and ${sqlClear('c.id')} and not ${sqlHost('c.id')}
      and not exists (select 1 from review x where x."caseId" = c.id and x."unlinkedAt" is not null)
      and (f."reviewId" is null or (r.id = any(:written) and r.state in ('SUBMITTED','LOCKED')))
  ), heard as (
    select * from said where "caseId" in (select "caseId" from said group by 1 having count(distinct "raterId") >= ${fewestRaters})
  )
  select (select count(distinct "caseId")::int from heard) cases, (select count(*)::int from heard) judgements,
    coalesce((select json_object_agg(flag, n) from (select flag, count(*) n from heard, unnest(flags) flag group by 1) x), '{}'::json) flags,
    coalesce((select json_object_agg(stars, n) from (select stars, count(*) n from heard where stars is not null group by 1) x), '{}'::json) stars`,
);

/** All that was said of the viewer's own reviews and of the reports of their teams, as one sum. */
export async function myReviewFeedback(ctx: Ctx): Promise<MyReviewFeedbackNode> {
  const sum = (await mine.one(ctx, {}))!;
  return {
    cases: sum.cases,
    judgements: sum.judgements,
    flags: feedbackFlags.map((flag) => ({ flag, count: sum.flags[flag] ?? 0 })).filter((f) => f.count > 0),
    stars: Array.from({ length: mostStars }, (_, i) => sum.stars[i + 1] ?? 0),
  };
}
