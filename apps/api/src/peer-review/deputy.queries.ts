import { endedCaseStates } from '@guildhall/domain/peer-review/machines';
import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import { facilitatorFactsSql } from './decision.service.js';
import type { UnmanagedCaseNode } from './deputy.types.js';
import { managersOf } from './news.service.js';
import { listOf } from './one-of.js';

/** Over the alias of a case: by name, for everybody who reads it. */
export const deputyOf = (c: string) =>
  `(select string_agg(p."displayName", ', ' order by p."displayName") from role_grant g join person p on p.id = g."personId" where g.role = 'PROGRAMME_MANAGER' and g."scopeType" = 'CASE' and g."scopeId" = ${c}.id and g."revokedAt" is null
    and not exists (select from role_grant x where x."personId" = g."personId" and x.role = 'CONFLICTED' and x."scopeType" = 'CASE' and x."scopeId" = ${c}.id and x."revokedAt" is null))`;

const manager = statement<{ caseId: string; personId: string }, { one: number }>(
  'manages-case',
  `select 1 one from peer_review_case c where c.id = :caseId and :personId::uuid in (${managersOf('c')})`,
);
export const managesCase = async (ctx: Ctx, caseId: string, personId: string): Promise<boolean> =>
  (await manager.one(ctx, { caseId, personId })) !== undefined;

/* Somebody who manages it and may act: with an open account and no confirmed conflict of interest, nor one that only they could rule on. */
const mayAct = `exists (select from (${managersOf('c')}) m join person p on p.id = m."personId" and p.status = 'ACTIVE'
  where not exists (select from conflict_record k where k."caseId" = c.id and k."personId" = p.id and (k.status = 'CONFIRMED' or k.status = 'POTENTIAL' and c."facilitatorId" is null)))`;
/* Coordinators of the network and managers of its programmes who have nothing to do with the case. */
const candidates = `select p.id, p."displayName" name from person p where p.status = 'ACTIVE' and not p.administrator and exists (select from role_grant g where g."personId" = p.id and g."revokedAt" is null
    and (g.role = 'COORDINATOR' and g."scopeType" = 'NETWORK' and g."scopeId" = c."networkId" or g.role = 'PROGRAMME_MANAGER' and g."scopeType" = 'PROGRAMME' and g."scopeId" in (select o.id from programme o where o."networkId" = c."networkId")))
  and not exists (select from role_grant g where g."personId" = p.id and g."scopeType" = 'CASE' and g."scopeId" = c.id and g."revokedAt" is null)
  and not exists (select from (select ${facilitatorFactsSql('p', 'c')}) f where f."ofHost" or f."onPanel" or f.conflicts::jsonb ?| array['POTENTIAL','CONFIRMED'])`;
const list = statement<{ caseId: string | null }, UnmanagedCaseNode>(
  'cases-without-manager',
  `select c.id "caseId", m.name "programmeName", coalesce((select json_agg(json_build_object('personId', x.id, 'name', x.name) order by x.name, x.id) from (${candidates}) x), '[]'::json) candidates
   from peer_review_case c join programme m on m.id = c."programmeId" where (:caseId::uuid is null or c.id = :caseId) and c.state not in ('DRAFT',${listOf(endedCaseStates)}) and not ${mayAct} order by m.name, c.id limit 100`,
);
/** Cases in which nobody who manages the programme may act, with who could stand in: nothing of what they are about. For administrators. */
export const casesWithoutManager = (ctx: Ctx, caseId: string | null = null): Promise<UnmanagedCaseNode[]> => list.all(ctx, { caseId });
