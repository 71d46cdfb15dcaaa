import type { ProgrammePolicy, Seat } from '@guildhall/domain/peer-review/panel';
import type { ReviewState } from '@guildhall/domain/peer-review/machines';
import type { EntryKind, entryAudiences } from '@guildhall/domain/peer-review/words';
import type { Ctx } from '../kernel/ctx.js';
import { newId } from '../kernel/ids.js';
import { statement } from '../kernel/statement.js';
import { CaseEntry, PeerReviewCase, ReviewRound } from './case.entity.js';
import { writersIn } from './identity.service.js';
import { Programme } from './rubric.entity.js';

export const caseOf = (ctx: Ctx, id: string): Promise<PeerReviewCase> => ctx.db.findOneByOrFail(PeerReviewCase, { id });
/** The scope of a part that somebody has in a case. */
export const inCase = (scopeId: string) => ({ scopeType: 'CASE' as const, scopeId });

/** Adds a line to the timeline of the case, for those whom it concerns: about a person, or about a review in the place of whoever wrote it. */
export async function note(
  ctx: Ctx,
  row: Pick<PeerReviewCase, 'id' | 'programmeId'>,
  kind: EntryKind,
  audience: (typeof entryAudiences)[number],
  about: string | { reviewId: string } | null = null,
  text = '',
): Promise<void> {
  await ctx.db.insert(CaseEntry, {
    id: newId(),
    caseId: row.id,
    programmeId: row.programmeId,
    at: ctx.now,
    kind,
    audience,
    ...(typeof about === 'object' ? { personId: null, reviewId: about?.reviewId ?? null } : { personId: about, reviewId: null }),
    note: text,
  });
}

type SeatRow = Omit<Seat, 'review'> & { assignmentId: string; reviews: Record<string, ReviewState> };
const seatRows = statement<{ caseId: string }, SeatRow>(
  'case-seats',
  `
  select a.id "assignmentId", a."personId", a.role, a.state, a."organisationId", a.country, a."acceptedTermsVersion" is not null "termsAccepted",
    coalesce((select json_agg(k.status order by k.status) from conflict_record k where k."caseId" = a."caseId" and k."personId" = a."personId"), '[]'::json) conflicts,
    coalesce((select json_object_agg(r.id, r.state) from review r where r."caseId" = a."caseId"), '{}'::json) reviews
  from assignment a where a."caseId" = :caseId`,
);
/** Everybody who has or had a place on the panel, with what the rules of the panel ask about. */
export async function seatsOf(ctx: Ctx, caseId: string): Promise<(Seat & { assignmentId: string })[]> {
  const newest = new Map((await writersIn(ctx, [caseId])).map((w) => [w.assignmentId, w.reviewId]));
  const rows = await seatRows.all(ctx, { caseId });
  // The state of a review is that of the running transaction; whose it is never changes.
  return rows.map(({ reviews, ...seat }) => ({ ...seat, review: reviews[newest.get(seat.assignmentId) ?? ''] ?? null }));
}

/** The rules of the programme that a case was taken under; those of today for one that was not taken yet. */
export async function rulesOf(ctx: Ctx, row: PeerReviewCase): Promise<ProgrammePolicy> {
  return row.policy ?? (await ctx.db.findOneByOrFail(Programme, { id: row.programmeId })).policy;
}
/** The same over the aliases of a case and its programme. */
export const sqlRulesOf = (c: string, m: string) => `coalesce(${c}.policy, ${m}.policy)`;
/** Those rules, with what was said otherwise of this one case. */
export async function policyOf(ctx: Ctx, row: PeerReviewCase): Promise<ProgrammePolicy> {
  const policy = await rulesOf(ctx, row);
  return { ...policy, minPeers: row.minPeers ?? policy.minPeers };
}
export const sqlPolicyOf = (c: string, m: string) =>
  `(${sqlRulesOf(c, m)} || case when ${c}."minPeers" is null then '{}' else jsonb_build_object('minPeers', ${c}."minPeers") end)`;
export async function currentRound(ctx: Ctx, caseId: string): Promise<ReviewRound | null> {
  return ctx.db.findOne(ReviewRound, { where: { caseId }, order: { number: 'DESC' } });
}

/** Evidence becomes visible to the team with the review that names it. */
export async function discloseEvidence(ctx: Ctx, roundId: string): Promise<void> {
  await ctx.run({
    name: 'disclose-evidence',
    text: `update evidence_item e set "disclosedAt" = $2 from review r join review_answer a on a."reviewId" = r.id
      where r."roundId" = $1 and r."disclosedAt" is not null and r.state = 'SUBMITTED' and e.id = any(a."evidenceIds") and e."disclosedAt" is null`,
    values: [roundId, ctx.now],
  });
}
