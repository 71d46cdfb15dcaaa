import { DomainError } from '@guildhall/domain/kernel/errors';
import { observerProblems } from '@guildhall/domain/peer-review/application';
import type { ConflictStatus } from '@guildhall/domain/peer-review/machines';
import { observerSet } from '@guildhall/domain/peer-review/panel-activities';
import type { SetObserverInput } from '@guildhall/domain/peer-review/panel-inputs';
import { grantRole, revokeRole } from '../identity/role-grant.service.js';
import type { Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { statement } from '../kernel/statement.js';
import { transact } from '../kernel/transact.js';
import { inCase, note } from './case.facts.js';
import { casePolicy } from './case.policy.js';
import { facilitatorFactsSql } from './decision.service.js';

const facts = statement<
  { caseId: string; personId: string },
  { ofHost: boolean; onPanel: boolean; runs: boolean; observes: boolean; conflicts: ConflictStatus[] }
>(
  'observer-facts',
  `select ${facilitatorFactsSql('p', 'c', 'select c."hostOrgId"')}, p.id = c."facilitatorId" runs,
    exists (select 1 from role_grant g where g."personId" = p.id and g.role = 'OBSERVER' and g."scopeType" = 'CASE' and g."scopeId" = c.id and g."revokedAt" is null) observes
  from person p, peer_review_case c where p.id = :personId and p.status = 'ACTIVE' and c.id = :caseId`,
);

/** Those who run a case let somebody observe it, a funder or an evaluator, or end that. What is so already stays so. */
export const setObserver = (ctx: Ctx, input: SetObserverInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'setObserver', async () => {
      const { caseId, personId, observes } = input;
      const row = await casePolicy.admit(ctx, 'invite', caseId);
      const person = (await facts.one(ctx, { caseId, personId })) ?? null;
      if (person?.observes === observes || (!person && !observes)) return row.id;
      const missing = observes ? observerProblems(person) : [];
      if (missing.length) throw new DomainError('NOT_READY', { entity: 'PeerReviewCase', missing });
      const grant = { role: 'OBSERVER' as const, ...inCase(row.id) };
      await (observes ? grantRole : revokeRole)(ctx, personId, grant);
      if (observes) await note(ctx, row, 'OBSERVER_NAMED', 'ALL', personId);
      await emit(ctx, observerSet({ caseId, personId, observes }));
      return row.id;
    }),
  );
