import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import type { ReviewMessage } from './message.entity.js';
import { tellOnce } from './message.service.js';

export const circles = ['host', 'hostLead', 'facilitator', 'team', 'lead', 'managers'] as const;
/** Who has a part in a case: everybody of the host or its lead, who runs it, the peers or their lead, those who manage its round. */
export type Circle = (typeof circles)[number];

/** Those who manage the programme of the case, and who stands in for them. */
export const managersOf = (c: string) =>
  `select g."personId" from role_grant g where g.role = 'PROGRAMME_MANAGER' and g."revokedAt" is null and (g."scopeType" = 'PROGRAMME' and g."scopeId" = ${c}."programmeId" or g."scopeType" = 'CASE' and g."scopeId" = ${c}.id)`;

const people = statement<{ caseId: string }, Record<Circle | 'conflicted', string[]>>(
  'case-circles',
  `select array(select g."personId" from role_grant g where g."scopeType" = 'CASE' and g."scopeId" = c.id and g.role in ('HOST_LEAD','HOST_MEMBER') and g."revokedAt" is null) host,
    array[c."hostLeadId"] "hostLead", array_remove(array[c."facilitatorId"], null) facilitator,
    array(select a."personId" from assignment a where a."caseId" = c.id and a.state in ('ACCEPTED','COMPLETED')) team,
    array(select a."personId" from assignment a where a."caseId" = c.id and a.state in ('ACCEPTED','COMPLETED') and a.role = 'LEAD_PEER') lead,
    array(${managersOf('c')}) managers,
    array(select g."personId" from role_grant g where g."scopeType" = 'CASE' and g."scopeId" = c.id and g.role = 'CONFLICTED' and g."revokedAt" is null) conflicted
  from peer_review_case c where c.id = :caseId`,
);

export interface Told {
  readonly caseId: string;
  /** What is said once: the same key to the same person is silent. */
  readonly key: string;
  readonly to: readonly (Circle | { readonly id: string })[];
  /** Below the page of the case; or a whole address. */
  readonly path?: string;
  /** OVER is said although the case has ended, STOPPED although it stands still: to those who can set it going again; CALLED to who is needed now; EMERGENCY waits for nothing. */
  readonly kind?: 'NEWS' | 'OVER' | 'STOPPED' | 'CALLED' | 'EMERGENCY';
  /** Who did it themselves need not be told. */
  readonly by?: string | null;
  readonly tooLateAt?: Date;
}

/** Tells those who have a part in a case that there is something new; what it is they see on the page, if they still may. */
export async function tell(ctx: Ctx, told: Told): Promise<void> {
  const known = await people.one(ctx, { caseId: told.caseId });
  if (!known) return;
  // To whoever has a confirmed conflict the case is not there, whatever part they have.
  const ofCircle = (circle: Circle) => known[circle].filter((id) => !known.conflicted.includes(id));
  const ids = new Set(told.to.flatMap((who) => (typeof who === 'string' ? ofCircle(who) : [who.id])));
  if (told.by) ids.delete(told.by);
  const path = told.path?.startsWith('/') ? told.path : ['/reviews', told.caseId, told.path].filter(Boolean).join('/');
  const more: Pick<ReviewMessage, 'tooLateAt'> = { tooLateAt: told.tooLateAt ?? null };
  // In one order, so that two that tell the same people wait for each other.
  for (const id of [...ids].toSorted())
    await tellOnce(ctx, { dedupeKey: `${told.key}:${id}`, caseId: told.caseId, recipientId: id, kind: told.kind ?? 'NEWS', path, ...more });
}
