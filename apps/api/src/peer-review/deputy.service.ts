import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { deputyNamed, managerLost } from '@guildhall/domain/peer-review/panel-activities';
import type { NameDeputyInput } from '@guildhall/domain/peer-review/panel-inputs';
import { grantRole } from '../identity/role-grant.service.js';
import type { Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { transact } from '../kernel/transact.js';
import { PeerReviewCase } from './case.entity.js';
import { inCase, note } from './case.facts.js';
import { casesWithoutManager, managesCase } from './deputy.queries.js';

/** Whoever managed the programme is shut out of this case. Others who manage it go on; where there are none, administrators hear that somebody has to stand in. */
export async function handOver(ctx: Ctx, caseId: string, personId: string): Promise<void> {
  if (!(await managesCase(ctx, caseId, personId))) return;
  if ((await casesWithoutManager(ctx, caseId)).length > 0) await emit(ctx, managerLost({ caseId }));
}

/** An administrator, who reads nothing of the case, names who manages the programme for it. Only while nobody else may. */
export const nameDeputy = (ctx: Ctx, input: NameDeputyInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'nameDeputy', async () => {
      // Held, so that of two who name somebody at once the second finds that there is one.
      const row = await ctx.db.findOne(PeerReviewCase, { where: { id: input.caseId }, lock: { mode: 'pessimistic_write' } });
      const [unmanaged] = row ? await casesWithoutManager(ctx, row.id) : [];
      if (!row || !unmanaged) throw new DomainError('NOT_FOUND', { entity: 'PeerReviewCase' });
      if (!unmanaged.candidates.some((c) => c.personId === input.personId)) throw invalid('personId', 'notACandidate');
      await grantRole(ctx, input.personId, { role: 'PROGRAMME_MANAGER', ...inCase(row.id) });
      await note(ctx, row, 'DEPUTY_NAMED', 'ALL', input.personId);
      await emit(ctx, deputyNamed({ caseId: row.id, personId: input.personId }));
      return row.id;
    }),
  );
