import { DomainError } from '@guildhall/domain/kernel/errors';
import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import { PeerReviewCase } from './case.entity.js';
import { casePolicy } from './case.policy.js';
import type { ConflictChoiceNode } from './conflict.types.js';
import { managersOf } from './news.service.js';
import { assignmentPolicy } from './panel.policy.js';

/* Everybody whom `fileConflict` takes from this asker. A manager who was shut out stays in the list: nobody is to learn that from it. */
const choices = statement<{ caseId: string; runs: boolean; self: boolean }, ConflictChoiceNode>(
  'conflict-choices',
  `select p.id "personId", p."displayName" name, x.part from (
    select distinct on ("personId") * from (
      select a."personId", a.role part, 2 nth from assignment a where a."caseId" = :caseId and a.state in ('INVITED','ACCEPTED','COMPLETED') and ${assignmentPolicy.visible('a')}
      union all select c."facilitatorId", 'FACILITATOR', 1 from peer_review_case c where c.id = :caseId and c."facilitatorId" is not null
      union all select m."personId", 'PROGRAMME_MANAGER', 1 from peer_review_case c, lateral (${managersOf('c')}) m where c.id = :caseId
      union all select e."requesterId", 'EMERGENCY_READER', 3 from emergency_access e where :runs and e."caseId" = :caseId and e.state = 'OPEN' and e."expiresAt" > :now) y
    order by "personId", nth) x
  join person p on p.id = x."personId" where p.status = 'ACTIVE' and (:self or p.id <> :viewer) order by p.id <> :viewer, x.nth, name, p.id`,
);
/** Of whom the viewer may name a conflict of interest, oneself first. People of the host have none with it: they are the host. */
export async function conflictChoices(ctx: Ctx, caseId: string): Promise<ConflictChoiceNode[]> {
  const row = await ctx.db.findOneBy(PeerReviewCase, { id: caseId });
  if (!row || !casePolicy.can(ctx, 'fileConflict', row)) throw new DomainError('NOT_FOUND', { entity: 'PeerReviewCase' });
  const ofHost = casePolicy.can(ctx, 'improve', row);
  return choices.all(ctx, { caseId, runs: casePolicy.can(ctx, 'invite', row), self: !ofHost });
}
