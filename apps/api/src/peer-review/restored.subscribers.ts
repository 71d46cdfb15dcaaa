import { personRestored, personSuspended } from '@guildhall/domain/identity/activities';
import type { Role } from '@guildhall/domain/kernel/scope';
import { grantRole } from '../identity/role-grant.service.js';
import type { Ctx } from '../kernel/ctx.js';
import { subscribe, type Subscriber } from '../kernel/jobs.js';
import { statement } from '../kernel/statement.js';
import { inCase } from './case.facts.js';
import { sentSeats, writersOfPerson } from './identity.service.js';
import { goOnWithFacilitator } from './pause.service.js';
import { lockCase } from './seat.service.js';
import { stopCasesOf } from './standstill.service.js';

/** What a person is in each case by what is written down there; of those who help a host and those who only watch, the grant itself is the only record.
 *  A ruling that was made meanwhile counts: CONFLICTED comes first. */
const partsOf = statement<{ personId: string; suspension: string; sent: readonly string[] }, { role: Role; caseId: string }>(
  'case-parts',
  `
  select 'CONFLICTED' role, k."caseId" from conflict_record k where k."personId" = :personId and k.status = 'CONFIRMED'
  union all select 'HOST_LEAD', c.id from peer_review_case c where c."hostLeadId" = :personId
  union all select 'FACILITATOR', c.id from peer_review_case c where c."facilitatorId" = :personId
  union all select case a.state when 'INVITED' then 'INVITED_PEER' else a.role end, a."caseId" from assignment a where a."personId" = :personId and a.state in ('INVITED','ACCEPTED','COMPLETED')
  union all select 'DISCLOSED_PEER', a."caseId" from assignment a join peer_review_case c on c.id = a."caseId"
    where a."personId" = :personId and a.state in ('ACCEPTED','COMPLETED') and c.state <> 'CANCELLED'
      and (c.policy->>'peerIndependence' = 'OPEN' or c."independentEndedAt" is not null and (a.role = 'TRAINEE_PEER' or a.id = any(:sent::uuid[])))
  union all select g.role, g."scopeId" from role_grant g where g."personId" = :personId and g."scopeType" = 'CASE' and g.role in ('HOST_MEMBER','OBSERVER')
    and g."revokedAt" = (select max(at) from activity where name = :suspension and payload->>'personId' = :personId::text)`,
);

/** A part in a case outlasts a shut account and counts again once it is open. Each grant is given once, however often this runs. */
async function giveBackParts(ctx: Ctx, personId: string): Promise<void> {
  const sent = sentSeats(await writersOfPerson(ctx, personId));
  for (const { role, caseId } of await partsOf.all(ctx, { personId, suspension: personSuspended.activityName, sent })) {
    await grantRole(ctx, personId, { role, ...inCase(caseId) });
    if (role === 'FACILITATOR') await goOnWithFacilitator(ctx, await lockCase(ctx, caseId));
  }
}

export const restoredSubscribers: Subscriber[] = [
  subscribe(personSuspended, 'stop-cases-of-facilitator', (ctx, { personId }) => stopCasesOf(ctx, personId)),
  subscribe(personRestored, 'give-back-parts', (ctx, { personId }) => giveBackParts(ctx, personId)),
];
