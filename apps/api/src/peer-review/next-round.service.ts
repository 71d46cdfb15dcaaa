import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { deltaOf, emptyAnswer } from '@guildhall/domain/peer-review/answer';
import { instantIn } from '@guildhall/domain/peer-review/deadline';
import { roundOpened, type OpenNextRoundInput } from '@guildhall/domain/peer-review/dossier-change';
import { activeAssignmentStates, reviewMachine } from '@guildhall/domain/peer-review/machines';
import { In } from 'typeorm';
import { asker, type Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { plain } from './answer.service.js';
import { Deadline, ReviewRound } from './case.entity.js';
import { currentRound, note } from './case.facts.js';
import { casePolicy } from './case.policy.js';
import { reviewDeadline } from './deadline.service.js';
import { reviewsOfSeat } from './identity.service.js';
import { Assignment } from './panel.entity.js';
import { shuffled } from './pseudonym.service.js';
import { Review, ReviewAnswer } from './review.entity.js';
import { revise, startReview } from './review.service.js';
import { newestSnapshot } from './snapshot.service.js';

const notReady = (path: string, rule: string) => new DomainError('NOT_READY', { entity: 'Dossier', missing: [{ path, rule }] });

/** The host has changed so much that what was judged is another thing: a new round on the newest dossier. What was written in the one before is sealed and counts
 *  no more; each peer begins with a copy of it and sends it anew. Whether anybody had sent already makes no difference, so that nobody learns it from this. */
export const openNextRound = (ctx: Ctx, input: OpenNextRoundInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'openNextRound', async () => {
      const row = await casePolicy.admit(ctx, 'run', input.caseId);
      const round = await currentRound(ctx, row.id);
      if (!round || round.closedAt || row.state !== 'DESK_REVIEW') throw notReady('seq', 'independentEnded');
      if (row.pausedAt) throw notReady('case', 'casePaused');
      const newest = (await newestSnapshot(ctx, row.id))!;
      if (newest.seq !== input.seq) throw new DomainError('CONFLICT', { entity: 'Dossier', currentVersion: newest.seq });
      if (round.snapshotId === newest.id) throw notReady('seq', 'nothingNewer');
      const dueAt = instantIn(`${input.dueOn}T17:00`, row.timeZone);
      if (dueAt <= ctx.now) throw invalid('dueOn', 'inThePast');
      // Locked, so that what is being saved at this moment is either copied or refused.
      const before = await ctx.db.find(Review, { where: { roundId: round.id }, lock: { mode: 'pessimistic_write' } });
      for (const review of before)
        if (reviewMachine.can(review.state, 'void'))
          await save(ctx, Review, review, { state: reviewMachine.next(review.state, 'void'), voidedAt: ctx.now, voidReason: 'NEW_ROUND' });
      await save(ctx, ReviewRound, round, { closedAt: ctx.now, closedBy: asker(ctx).id, closeReason: input.reason });
      const { number, rubricVersionId } = round;
      await create(ctx, ReviewRound, {
        ...{ caseId: row.id, number: number + 1, snapshotId: newest.id, rubricVersionId, opensAt: ctx.now, closesAt: dueAt },
        ...{ closedAt: null, closedBy: null, closeReason: null },
      });
      await save(ctx, Deadline, await reviewDeadline(ctx, row.id), { dueAt });
      for (const seat of shuffled(await ctx.db.findBy(Assignment, { caseId: row.id, state: In([...activeAssignmentStates]) }))) {
        const earlier = (await reviewsOfSeat(ctx, seat.id)).find((w) => before.some((r) => r.id === w.reviewId));
        const began = await startReview(ctx, row, seat);
        if (began && earlier) await carryOver(ctx, earlier.reviewId, began);
      }
      await note(ctx, row, 'ROUND_OPENED', 'ALL', null, input.reason);
      await emit(ctx, roundOpened({ caseId: row.id, snapshotId: newest.id }));
      return row.id;
    }),
  );

/** Each answer as it stood, as the first step of a history of its own. It keeps its number: what was typed on top of it before its writer heard of the new round fits the copy too. */
async function carryOver(ctx: Ctx, from: string, to: string): Promise<void> {
  for (const stored of await ctx.db.find(ReviewAnswer, { where: { reviewId: from }, order: { dimensionKey: 'ASC' } })) {
    const { dimensionKey, ...answer } = plain(stored);
    const values = { ...answer, evidenceIds: [...answer.evidenceIds] };
    await create(ctx, ReviewAnswer, {
      reviewId: to,
      selfAssessmentId: null,
      dimensionKey,
      version: stored.version,
      ...values,
      deskValue: null,
      questionSnapshot: null,
    });
    await revise(ctx, to, 'CARRIED', deltaOf(emptyAnswer(dimensionKey), values) ?? {}, dimensionKey, stored.version);
  }
}
