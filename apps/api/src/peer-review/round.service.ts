import { DomainError } from '@guildhall/domain/kernel/errors';
import { roundSet } from '@guildhall/domain/peer-review/activities';
import type { SetRoundInput } from '@guildhall/domain/peer-review/application';
import type { Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { PeerReviewCase } from './case.entity.js';
import { Programme, RubricVersion } from './rubric.entity.js';
import { programmePolicy } from './rubric.policy.js';

const notReady = (path: string, rule: string) => new DomainError('NOT_READY', { entity: 'Programme', missing: [{ path, rule }] });

/** Applications wait for a round that is being closed, and a round that is closed for those who still apply. */
export async function openRound(ctx: Ctx, programmeId: string): Promise<Programme> {
  const programme = await ctx.db.findOneOrFail(Programme, { where: { id: programmeId }, lock: { mode: 'pessimistic_read' } });
  if (programme.applicationsClosedAt) throw notReady('programme', 'roundClosed');
  return programme;
}

/** Closes a round to applications or opens it again, and says by which rubric its next cases are judged. Cases that were taken keep theirs. Returns the slug. */
export const setRound = (ctx: Ctx, input: SetRoundInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'setRound', async () => {
      const programme = await programmePolicy.admit(ctx, 'assign', input.programmeId);
      if (input.rubricVersionId !== programme.rubricVersionId) await newRubric(ctx, programme, input.rubricVersionId);
      const closedAt = input.acceptsApplications ? null : (programme.applicationsClosedAt ?? ctx.now);
      await save(
        ctx,
        Programme,
        programme,
        { applicationsClosedAt: closedAt, rubricVersionId: input.rubricVersionId },
        input.expectedVersion,
      );
      await emit(ctx, roundSet({ programmeId: programme.id }));
      return programme.slug;
    }),
  );

/** Locked, so that nobody retires it meanwhile. It must know every dimension that an application which waits has named; of drafts nobody but their hosts may know. */
async function newRubric(ctx: Ctx, programme: Programme, id: string): Promise<void> {
  const version = await ctx.db.findOne(RubricVersion, {
    where: { id, ownerNetworkId: programme.networkId, status: 'PUBLISHED' },
    lock: { mode: 'pessimistic_read' },
  });
  if (!version) throw new DomainError('NOT_FOUND', { entity: 'RubricVersion' });
  const known = version.definition.dimensions.map((d) => d.key);
  const waiting = await ctx.db.find(PeerReviewCase, {
    where: { programmeId: programme.id, state: 'APPLIED' },
    select: { id: true, scopeDimensionKeys: true },
  });
  if (waiting.some((c) => c.scopeDimensionKeys.some((k) => !known.includes(k)))) throw notReady('rubricVersionId', 'scopeLost');
}
