import { standardAvailability } from '@guildhall/domain/peer-review/availability';
import { pairKey } from '@guildhall/domain/peer-review/assignment/board';
import type { Between, OpenCase, Reviewer } from '@guildhall/domain/peer-review/assignment/cost';
import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import { findings } from './detection.service.js';

export interface ReviewerRow extends Reviewer {
  readonly name: string;
  readonly organisation: string;
}
const { available, maxLoad } = standardAvailability;

/* Those who review for the network of a programme, and whoever has a place in one of these cases. Load is what waits for an answer or is being worked on. */
const reviewerRows = statement<{ networkId: string; caseIds: string[]; personId: string | null }, ReviewerRow>(
  'panel-reviewers',
  `
  select p.id, p."displayName" name, w."organisationId", coalesce(w.name, '') organisation, coalesce(w.country, f."countryCode") country, f.languages, f.expertise,
    coalesce(s.available, ${String(available)}) available, coalesce(s."maxLoad", ${maxLoad}) "maxLoad", coalesce(s.absences, '[]'::jsonb) absences,
    (select count(*)::int from assignment a join peer_review_case c on c.id = a."caseId" where a."personId" = p.id and a.state in ('INVITED','ACCEPTED')
      and c.state in ('PREPARATION','DESK_REVIEW','VISIT','REPORTING','HOST_CHECK')) load
  from person p join profile f on f.id = p.id left join reviewer_settings s on s.id = p.id
  left join lateral (select o.id "organisationId", o.name, o."countryCode" country from affiliation x join organisation o on o.id = x."organisationId"
    where x."personId" = p.id and x.state = 'CONFIRMED' order by x."createdAt" limit 1) w on true
  where p.status = 'ACTIVE' and (:personId::uuid is null or p.id = :personId) and (
    exists (select 1 from role_grant g where g."personId" = p.id and g.role = 'PEER_REVIEWER' and g."scopeType" = 'NETWORK' and g."scopeId" = :networkId and g."revokedAt" is null)
    or exists (select 1 from assignment a where a."personId" = p.id and a."caseId" = any(:caseIds::uuid[]) and a.state in ('SHORTLISTED','CLEARED','INVITED','ACCEPTED','COMPLETED')))
  order by p.id limit 2000`,
);
export const reviewersOf = (ctx: Ctx, networkId: string, caseIds: readonly string[], personId: string | null = null) =>
  reviewerRows.all(ctx, { networkId, caseIds: [...caseIds], personId });

type BetweenRow = Between & { caseId: string; personId: string };
/* Only pairs of which there is something to say. What the data show and nobody has ruled on counts as open; so does every ruling that confirmed. */
const betweenRows = statement<{ caseIds: string[]; personIds: string[] }, BetweenRow>(
  'panel-between',
  `
  with c as materialized (select c.*, array(select organisation_line(c."hostOrgId")) line from peer_review_case c where c.id = any(:caseIds::uuid[]))
  select c.id "caseId", p.id "personId", m.*
  from c cross join person p
  cross join lateral (select
    exists (select 1 from affiliation f where f."personId" = p.id and f.state = 'CONFIRMED' and f."organisationId" = any(c.line)) "ofHost",
    exists (select 1 from conflict_record k where k."caseId" = c.id and k."personId" = p.id and k.status in ('POTENTIAL','CONFIRMED'))
      or exists (select 1 from (${findings('c', 'p.id')}) x where not exists (select 1 from conflict_record k where k."caseId" = c.id and k."personId" = p.id and k."evidenceKey" = x."evidenceKey")) conflict,
    p.id in (c."hostLeadId", c."facilitatorId") or exists (select 1 from assignment a where a."personId" = p.id and (a."askAgainAfter" > :now or (a."caseId" = c.id and a.state in ('DECLINED','EXPIRED','WITHDRAWN','REVOKED')))) "notNow",
    exists (select 1 from assignment a join affiliation f on f."organisationId" = a."hostOrgId" and f."personId" = p.id and f.state = 'CONFIRMED'
      where a.state in ('ACCEPTED','COMPLETED') and a."organisationId" = c."hostOrgId" and a."caseId" is distinct from c."mirrorCaseId") reciprocal) m
  where p.id = any(:personIds::uuid[]) and (m."ofHost" or m.conflict or m."notNow" or m.reciprocal)`,
);
export async function betweenOf(ctx: Ctx, caseIds: readonly string[], personIds: readonly string[]): Promise<Map<string, Between>> {
  const rows = await betweenRows.all(ctx, { caseIds: [...caseIds], personIds: [...personIds] });
  return new Map(rows.map(({ caseId, personId, ...between }) => [pairKey(caseId, personId), between]));
}

export interface CaseFactsRow {
  id: string;
  hostOrgId: string;
  country: string | null;
  languages: string[];
  scopeDimensionKeys: string[];
  visitStart: string | null;
  visitEnd: string | null;
  dueAt: string | null;
}
/** The case as the rules of assignment ask about it. Without a deadline the work is taken as the next thirty days. */
export function openCaseOf(row: CaseFactsRow, now: Date): OpenCase {
  const day = (at: Date) => at.toISOString().slice(0, 10);
  const end = row.dueAt ? new Date(row.dueAt) : new Date(now.getTime() + 30 * 86_400_000);
  return {
    id: row.id,
    hostOrganisationId: row.hostOrgId,
    country: row.country,
    languages: row.languages,
    dimensions: row.scopeDimensionKeys,
    work: { from: day(now), until: day(end > now ? end : now) },
    visit: row.visitStart ? { from: row.visitStart, until: row.visitEnd ?? row.visitStart } : null,
  };
}
