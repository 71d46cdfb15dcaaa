import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { hostMemberSet } from '@guildhall/domain/peer-review/panel-activities';
import type { SetHostMemberInput } from '@guildhall/domain/peer-review/panel-inputs';
import { grantRole, revokeRole } from '../identity/role-grant.service.js';
import type { Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { statement } from '../kernel/statement.js';
import { transact } from '../kernel/transact.js';
import { PeerReviewCase } from './case.entity.js';
import { inCase, note } from './case.facts.js';
import { casePolicy } from './case.policy.js';
import type { HostColleagueNode } from './host-people.types.js';
import { isOver } from './standstill.service.js';

/** Over the alias of a case: those who take part for the host beside its lead. */
export const hostMembersOf = (c: string) =>
  `coalesce((select json_agg(json_build_object('personId', p.id, 'name', p."displayName") order by p."displayName", p.id) from role_grant g join person p on p.id = g."personId"
    where g.role = 'HOST_MEMBER' and g."scopeType" = 'CASE' and g."scopeId" = ${c}.id and g."revokedAt" is null), '[]'::json)`;

/* Who works for the host and has no part in the case yet. */
const colleagues = statement<{ caseId: string }, HostColleagueNode>(
  'host-colleagues',
  `select p.id "personId", p."displayName" name from person p, peer_review_case c where c.id = :caseId and p.status = 'ACTIVE'
    and exists (select from affiliation f where f."personId" = p.id and f."organisationId" = c."hostOrgId" and f.state = 'CONFIRMED')
    and not exists (select from role_grant g where g."personId" = p.id and g."scopeType" = 'CASE' and g."scopeId" = c.id and g."revokedAt" is null) order by name, p.id limit 200`,
);
const takesPartNow = statement<{ caseId: string; personId: string }, { one: number }>(
  'is-host-member',
  `select 1 one from role_grant g where g."personId" = :personId and g.role = 'HOST_MEMBER' and g."scopeType" = 'CASE' and g."scopeId" = :caseId and g."revokedAt" is null`,
);

/** Whom the lead of the host can let take part. NOT_FOUND for everybody else. */
export async function hostColleagues(ctx: Ctx, caseId: string): Promise<HostColleagueNode[]> {
  const row = await ctx.db.findOneBy(PeerReviewCase, { id: caseId });
  if (!row || !casePolicy.can(ctx, 'leadHost', row)) throw new DomainError('NOT_FOUND', { entity: 'PeerReviewCase' });
  return colleagues.all(ctx, { caseId });
}

/** The lead of the host lets somebody who works for it read and write as the host, or ends that. What is so already stays so. */
export const setHostMember = (ctx: Ctx, input: SetHostMemberInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'setHostMember', async () => {
      const { caseId, personId, takesPart } = input;
      const row = await casePolicy.admit(ctx, 'leadHost', caseId);
      if (isOver(row)) throw new DomainError('ILLEGAL_TRANSITION', { machine: 'case', from: row.state, action: 'setHostMember' });
      if (((await takesPartNow.one(ctx, { caseId, personId })) !== undefined) === takesPart) return row.id;
      if (takesPart && !(await colleagues.all(ctx, { caseId })).some((c) => c.personId === personId))
        throw invalid('personId', 'notAColleague');
      await (takesPart ? grantRole : revokeRole)(ctx, personId, { role: 'HOST_MEMBER', ...inCase(row.id) });
      await note(ctx, row, takesPart ? 'HOST_JOINED' : 'HOST_LEFT', 'HOST', personId);
      await emit(ctx, hostMemberSet({ caseId, personId, takesPart }));
      return row.id;
    }),
  );
