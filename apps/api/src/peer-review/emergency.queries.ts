import { emergencyStanding, type EmergencyState } from '@guildhall/domain/peer-review/emergency';
import { DomainError } from '@guildhall/domain/kernel/errors';
import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import { facilitatorFactsSql } from './decision.service.js';
import type { EmergencyAccess } from './emergency.entity.js';
import { emergencyPolicy } from './emergency.policy.js';
import type { EmergencyAccessNode } from './emergency.types.js';

export type EmergencyRow = Omit<EmergencyAccessNode, 'standing' | 'viewerCan'> & {
  state: EmergencyState;
  caseId: string | null;
  programmeId: string | null;
  requesterId: string;
  shownToLead: boolean;
};
const name = (column: string) => `(select "displayName" from person where id = e."${column}")`;
/* Over the alias `e`. What was opened is grouped: which part, how often, and when last. */
const json = `json_build_object('id', e.id, 'reference', e.reference, 'caseId', e."caseId", 'programmeId', e."programmeId", 'requesterId', e."requesterId", 'shownToLead', e."shownToLead", 'state', e.state, 'reason', e.reason, 'hours', e.hours,
  'requesterName', ${name('requesterId')}, 'mine', e."requesterId" = :viewer, 'askedAt', e."createdAt", 'lapsesAt', e."lapsesAt", 'deciderName', ${name('decidedBy')}, 'decidedAt', e."decidedAt", 'expiresAt', e."expiresAt",
  'enderName', ${name('endedBy')}, 'endedAt', e."endedAt", 'version', e.version,
  'readings', coalesce((select json_agg(json_build_object('part', r.part, 'times', r.times, 'lastAt', r.last) order by r.last desc, r.part) from (select x.part, count(*)::int times, max(x.at) last from emergency_reading x where x."accessId" = e.id group by x.part) r), '[]'::json))`;

export function shownEmergency(
  ctx: Ctx,
  { state, caseId, programmeId, requesterId, shownToLead, ...row }: EmergencyRow,
): EmergencyAccessNode {
  const times = { state, lapsesAt: new Date(row.lapsesAt), expiresAt: row.expiresAt ? new Date(row.expiresAt) : null };
  const standing = emergencyStanding(times, ctx.now);
  const as = { ...row, ...times, caseId, programmeId, requesterId, shownToLead } as unknown as EmergencyAccess;
  const live = standing === 'OPEN' || standing === 'REQUESTED';
  return {
    ...row,
    standing,
    viewerCan: {
      decide: standing === 'REQUESTED' && emergencyPolicy.can(ctx, 'decide', as),
      end: live && emergencyPolicy.can(ctx, 'end', as),
    },
  };
}

/* What waits for a second administrator, but for whom the case would shut out: a reference of nothing shuts nobody out. */
const list = statement<object, { access: EmergencyRow }>(
  'emergency-accesses',
  `select ${json} access from emergency_access e where ${emergencyPolicy.visible('e')} and (e."requesterId" = :viewer or (e.state = 'REQUESTED' and e."lapsesAt" > :now
      and not exists (select from peer_review_case c, person p, lateral (select ${facilitatorFactsSql('p', 'c')}) f
        where c.id = e."caseId" and p.id = :viewer and (f."ofHost" or f."onPanel" or f.conflicts::jsonb ?| array['POTENTIAL','CONFIRMED']))))
    order by e."createdAt" desc, e.id desc limit 100`,
);
/** For an administrator: what they asked for themselves, and what waits for the word of a second one. */
export const emergencyAccesses = async (ctx: Ctx): Promise<EmergencyAccessNode[]> =>
  (await list.all(ctx, {})).map((r) => shownEmergency(ctx, r.access));

const one = statement<{ id: string }, { access: EmergencyRow }>(
  'emergency-access',
  `select ${json} access from emergency_access e where e.id = :id and ${emergencyPolicy.visible('e')}`,
);
export async function emergencyAccess(ctx: Ctx, id: string): Promise<EmergencyAccessNode> {
  const row = await one.one(ctx, { id });
  if (!row) throw new DomainError('NOT_FOUND', { entity: 'EmergencyAccess' });
  return shownEmergency(ctx, row.access);
}
/** Over the alias of a case, for its page: as `EmergencyRow[]`. */
export const emergenciesOf = (c: string) => `coalesce((select json_agg(${json} order by e."createdAt" desc, e.id desc)
  from (select * from emergency_access e where e."caseId" = ${c}.id and e.state <> 'WITHDRAWN' and ${emergencyPolicy.visible('e')} order by e."createdAt" desc, e.id desc limit 50) e), '[]'::json)`;
