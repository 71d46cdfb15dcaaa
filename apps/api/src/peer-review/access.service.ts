import { accessRoles, panelRoles, type AccessKind } from '@guildhall/domain/peer-review/words';
import type { Ctx } from '../kernel/ctx.js';
import { randomId } from '../kernel/ids.js';
import { statement } from '../kernel/statement.js';
import { accessPolicy } from './access.policy.js';
import { dossierPolicy } from './case.policy.js';
import { listOf } from './one-of.js';
import { assignmentPolicy } from './panel.policy.js';
import { sqlHost, sqlManages, sqlPart } from './policy.rules.js';

/* As what the asker reads, the part that runs the case before the others. */
const asWhat = (c: string) =>
  `case ${accessRoles.map((r) => `when ${r === 'PROGRAMME_MANAGER' ? sqlManages(`${c}.id`, `${c}."programmeId"`) : sqlPart(`${c}.id`, r)} then '${r}'`).join(' ')} end`;
const insert = statement<{ id: string; caseId: string; kind: AccessKind; day: string }, object>(
  'note-dossier-access',
  `
  insert into dossier_access (id, "caseId", "programmeId", "personId", role, kind, day, "shownToHost")
  select :id, c.id, c."programmeId", :viewer, r.role, :kind, :day, r.role not in (${listOf([...panelRoles, 'EMERGENCY_READER'])})
    or exists (select 1 from assignment a where a."caseId" = c.id and a."personId" = :viewer and a.state in ('ACCEPTED','COMPLETED') and a."shownToHost")
  from peer_review_case c, lateral (select ${asWhat('c')} role) r
  where c.id = :caseId and r.role is not null and not ${sqlHost('c.id')} and ${dossierPolicy.visible('c')} on conflict do nothing`,
);
/** Remembers that the asker has read what the host wrote of itself; before it leaves, so that nobody reads unseen. Once a day: when exactly would tell who wrote what. */
export async function noteAccess(ctx: Ctx, caseId: string, kind: AccessKind): Promise<void> {
  if (ctx.actor) await insert.all(ctx, { id: randomId(), caseId, kind, day: ctx.now.toISOString().slice(0, 10) });
}

/** In a read of the case `c`: who has read, the last days first. The host has of a peer only while it may know that they are one. Null for whom the list is not. */
export const accessesOf = (c: string, runs: string) => `
  case when ${sqlPart(`${c}.id`, 'HOST_LEAD')} or ${runs} then coalesce((select json_agg(json_build_object('day', x.day::text, 'role', x.role, 'kind', x.kind, 'name', x.name) order by x.day desc, x.role, x.name, x.kind) from (
    select d.day, d.role, d.kind, p."displayName" name from dossier_access d join person p on p.id = d."personId" where d."caseId" = ${c}.id and ${accessPolicy.visible('d')}
      and (d.role not in (${listOf(panelRoles)}) or exists (select 1 from assignment a where a."caseId" = d."caseId" and a."personId" = d."personId" and ${assignmentPolicy.visible('a')}))
    order by d.day desc, d.role, p."displayName", d.kind limit 200) x), '[]'::json) end`;
