import { DomainError } from '@guildhall/domain/kernel/errors';
import { pairKey } from '@guildhall/domain/peer-review/assignment/board';
import {
  costOf,
  nothingBetween,
  partsOf,
  refusalOf,
  type OpenCase,
  type Part,
  type Reviewer,
} from '@guildhall/domain/peer-review/assignment/cost';
import { standardAvailability } from '@guildhall/domain/peer-review/availability';
import { mirrorStates } from '@guildhall/domain/peer-review/mirror';
import { deskProblems, fewestPeers, type ProgrammePolicy } from '@guildhall/domain/peer-review/panel';
import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import { casePolicy, overviewPolicy } from './case.policy.js';
import { mirrorOf } from './case.queries.js';
import type { MirrorCaseNode } from './mirror.types.js';
import type { PeerReviewCase } from './case.entity.js';
import { seatsOf, sqlPolicyOf, sqlRulesOf } from './case.facts.js';
import { writersIn } from './identity.service.js';
import { listOf } from './one-of.js';
import { sqlManages } from './policy.rules.js';
import { betweenOf, openCaseOf, reviewersOf, type CaseFactsRow } from './reviewers.queries.js';
import { isGathering } from './seat.service.js';
import type { AssignmentPartNode, CaseObserverNode, CasePanelNode, PanelCandidateNode, PanelSeatNode } from './panel.types.js';

export const partNode = (p: Part): AssignmentPartNode => ({
  key: p.key,
  cost: p.cost,
  languages: p.key === 'language' ? [...p.languages] : [],
  dimensions: p.key === 'expertise' ? [...p.dimensions] : [],
  country: p.key === 'country' ? p.country : null,
  foreign: p.key === 'country' && p.foreign,
  others: p.key === 'country' ? p.others : 0,
  cases: p.key === 'load' ? p.cases : 0,
});

type Former = 'formerReviewId' | 'formerReviewState' | 'formerReviewVersion';
type SeatRow = Omit<PanelSeatNode, 'load' | 'maxLoad' | 'parts' | 'refusal' | Former>;
type PanelRow = CaseFactsRow &
  Pick<CasePanelNode, 'title' | 'state' | 'hostName' | 'programmeName' | 'programmeSlug' | 'version' | 'usualMinPeers' | 'minPeersReason'> &
  Pick<PeerReviewCase, 'programmeId' | 'networkId' | 'pausedAt'> & {
    policy: ProgrammePolicy;
    selfAssessed: boolean;
    seats: SeatRow[];
    observers: CaseObserverNode[];
    mirror: MirrorCaseNode | null;
    mirrorChoices: MirrorCaseNode[];
  };
const panelRow = statement<{ caseId: string }, PanelRow>(
  'case-panel',
  `
  select c.id, c.title, c.state, c."hostName", c."hostOrgId", c.country, c.languages, c."scopeDimensionKeys", c."visitStart"::text, c."visitEnd"::text, c."programmeId", c."networkId", c."pausedAt", c.version,
    (select d."dueAt" from deadline d where d."caseId" = c.id and d.kind = 'REVIEW') "dueAt", m.name "programmeName", m.slug "programmeSlug", ${sqlPolicyOf('c', 'm')} policy, (${sqlRulesOf('c', 'm')}->>'minPeers')::int "usualMinPeers", c."minPeersReason",
    ${mirrorOf('c')} mirror, case when c."mirrorCaseId" is null and c.state in (${listOf(mirrorStates)}) and ${sqlManages('c.id', 'c."programmeId"')} then coalesce((select json_agg(json_build_object('caseId', o.id, 'title', o.title, 'hostName', o."hostName") order by o.title, o.id) from peer_review_case o
      where o."programmeId" = c."programmeId" and o.id <> c.id and o."mirrorCaseId" is null and o.state in (${listOf(mirrorStates)}) and o."hostOrgId" not in (select organisation_line(c."hostOrgId")) and ${overviewPolicy.visible('o')}), '[]'::json) else '[]'::json end "mirrorChoices",
    exists (select 1 from self_assessment f where f."caseId" = c.id and f.state = 'SUBMITTED') "selfAssessed",
    coalesce((select json_agg(json_build_object('personId', p.id, 'name', p."displayName") order by p."displayName", p.id) from role_grant g join person p on p.id = g."personId" where g.role = 'OBSERVER' and g."scopeType" = 'CASE' and g."scopeId" = c.id and g."revokedAt" is null), '[]'::json) observers,
    coalesce((select json_agg(json_build_object('assignmentId', a.id, 'personId', a."personId", 'name', p."displayName", 'organisation', a."organisationName", 'country', a.country, 'role', a.role, 'state', a.state, 'rank', a.rank,
        'respondBy', a."respondBy", 'declineReason', a."declineReason", 'askAgainAfter', a."askAgainAfter", 'endReason', a."endReason", 'endNote', a."endNote", 'version', a.version,
        'openConflicts', (select count(*) from conflict_record k where k."caseId" = c.id and k."personId" = a."personId" and k.status = 'POTENTIAL')) order by a.rank nulls last, a.role, p."displayName", a.id)
      from assignment a join person p on p.id = a."personId" where a."caseId" = c.id), '[]'::json) seats
  from peer_review_case c join programme m on m.id = c."programmeId" where c.id = :caseId and ${overviewPolicy.visible('c')}`,
);
const standing = new Set(['SHORTLISTED', 'CLEARED', 'INVITED', 'ACCEPTED', 'COMPLETED']);
const seated = new Set(['INVITED', 'ACCEPTED', 'COMPLETED']);

/** The panel as those see it who build it: everybody who has, waits for or had a place, and who could be asked beside them, best first. */
export async function casePanel(ctx: Ctx, caseId: string): Promise<CasePanelNode> {
  const row = await panelRow.one(ctx, { caseId });
  if (!row) throw new DomainError('NOT_FOUND', { entity: 'PeerReviewCase' });
  const reviewers = await reviewersOf(ctx, row.networkId, [row.id]);
  const between = await betweenOf(
    ctx,
    [row.id],
    reviewers.map((r) => r.id),
  );
  const c: OpenCase = openCaseOf(row, ctx.now);
  const about = (id: string) => between.get(pairKey(row.id, id)) ?? nothingBetween;
  const onPanel = row.seats.filter((s) => seated.has(s.state));
  const othersOf = (country: string | null, personId: string) =>
    country === null ? 0 : onPanel.filter((s) => s.country === country && s.personId !== personId).length;
  const parts = (r: Reviewer) => partsOf(r, c, about(r.id), othersOf(r.country, r.id), r.load);
  const known = new Map(reviewers.map((r) => [r.id, r]));
  const live = new Set(row.seats.filter((s) => standing.has(s.state)).map((s) => s.personId));
  const candidates: PanelCandidateNode[] = reviewers
    .filter((r) => !live.has(r.id))
    .map((r) => {
      const why = parts(r);
      const refusal = refusalOf(r, c, about(r.id));
      return {
        personId: r.id,
        name: r.name,
        organisation: r.organisation,
        country: r.country,
        load: r.load,
        maxLoad: r.maxLoad,
        cost: costOf(why),
        parts: why.map(partNode),
        refusal,
      };
    })
    .toSorted((a, b) => Number(a.refusal !== null) - Number(b.refusal !== null) || a.cost - b.cost || (a.personId < b.personId ? -1 : 1));
  const writers = await writersIn(ctx, [row.id]);
  // What somebody had sent who has left.
  const former = (s: SeatRow): Pick<PanelSeatNode, Former> => {
    const left = s.state === 'WITHDRAWN' || s.state === 'REVOKED';
    const w = writers.findLast((x) => left && x.assignmentId === s.assignmentId && ['SUBMITTED', 'LOCKED', 'VOIDED'].includes(x.state));
    return { formerReviewId: w?.reviewId ?? null, formerReviewState: w?.state ?? null, formerReviewVersion: w?.version ?? null };
  };
  const seats = row.seats.map((s): PanelSeatNode => {
    const r = known.get(s.personId);
    const waits = s.state === 'SHORTLISTED' || s.state === 'CLEARED';
    return {
      ...s,
      ...former(s),
      load: r?.load ?? 0,
      maxLoad: r?.maxLoad ?? standardAvailability.maxLoad,
      parts: r && waits ? parts(r).map(partNode) : [],
      refusal: r && waits ? refusalOf(r, c, about(r.id)) : null,
    };
  });
  const problems = deskProblems(
    row.policy,
    { organisationId: row.hostOrgId, country: row.country },
    row.selfAssessed,
    await seatsOf(ctx, row.id),
  );
  const may = (act: 'invite' | 'pair' | 'lowerMinimum') => casePolicy.can(ctx, act, row as unknown as PeerReviewCase);
  return {
    caseId: row.id,
    title: row.title,
    state: row.state,
    hostName: row.hostName,
    country: row.country,
    languages: row.languages,
    programmeName: row.programmeName,
    programmeSlug: row.programmeSlug,
    paused: row.pausedAt !== null,
    version: row.version,
    minPeers: row.policy.minPeers,
    usualMinPeers: row.usualMinPeers,
    minPeersReason: row.minPeersReason,
    minForeignCountries: row.policy.minForeignCountries,
    problems: problems.map((p) => ({ rule: p.rule, number: Number(p.params?.['minimum'] ?? p.params?.['maximum'] ?? Number.NaN) || null })),
    seats,
    observers: row.observers,
    mirror: row.mirror,
    mirrorChoices: row.mirrorChoices,
    candidates,
    viewerCanChange: may('invite'),
    viewerCanPair: may('pair'),
    viewerCanSetMinimum: isGathering(row) && row.usualMinPeers > fewestPeers && may('lowerMinimum'),
  };
}
