import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { selfReopened, selfSubmitted } from '@guildhall/domain/peer-review/activities';
import type { Answer } from '@guildhall/domain/peer-review/answer';
import {
  selfMachine,
  selfProblems,
  type ReopenSelfInput,
  type SaveSelfAnswerInput,
  type SubmitSelfInput,
} from '@guildhall/domain/peer-review/self-assessment';
import { dimensionOf } from '@guildhall/domain/peer-review/rubric';
import type { Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { stored, writeAnswer, type Conflict, type Saved } from './answer.service.js';
import { selfPolicy } from './application.policy.js';
import type { PeerReviewCase } from './case.entity.js';
import { caseOf, note } from './case.facts.js';
import { revise } from './review.service.js';
import { ReviewAnswer, SelfAssessment } from './review.entity.js';
import { RubricVersion } from './rubric.entity.js';

/** The host judges itself before the dossier opens, and not later: what the peers have read stays as they read it. */
const refuseUnlessPrepared = (row: PeerReviewCase, action: string) => {
  if (row.state !== 'PREPARATION') throw new DomainError('ILLEGAL_TRANSITION', { machine: 'case', from: row.state, action });
};

/** One step of the autosave, with the contract of a review: durable with its history, or a conflict with base, theirs and yours. */
export const saveSelfAnswer = (ctx: Ctx, input: SaveSelfAnswerInput): Promise<Saved | Conflict> =>
  stored(ctx, async (ctx) => {
    const self = await selfPolicy.admit(ctx, 'write', input.selfAssessmentId);
    const of = { selfAssessmentId: self.id };
    let answer: Answer | undefined;
    const mark = await once(ctx, input.clientMutationId, 'saveSelfAnswer', async () => {
      if (self.state === 'SUBMITTED')
        throw new DomainError('ILLEGAL_TRANSITION', { machine: selfMachine.name, from: self.state, action: 'write' });
      const row = await caseOf(ctx, self.caseId);
      refuseUnlessPrepared(row, 'write');
      if (!row.scopeDimensionKeys.includes(input.dimensionKey)) throw invalid('dimensionKey', 'notInScope');
      const written = await writeAnswer(ctx, of, input, self.caseId);
      answer = written.answer;
      return written.mark;
    });
    return { mark, of, dimensionKey: input.dimensionKey, answer };
  });

const change = (
  ctx: Ctx,
  action: 'submit' | 'reopen',
  input: { selfAssessmentId: string; clientMutationId: string },
  work: (ctx: Ctx, self: SelfAssessment, row: PeerReviewCase) => Promise<void>,
): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, `${action}SelfAssessment`, async () => {
      const self = await selfPolicy.admit(ctx, action, input.selfAssessmentId);
      const row = await caseOf(ctx, self.caseId);
      refuseUnlessPrepared(row, action);
      await work(ctx, self, row);
      return row.id;
    }),
  );

/** Sends the self-assessment, or refuses with everything that is missing; nothing typed is cleared. */
export const submitSelf = (ctx: Ctx, input: SubmitSelfInput): Promise<string> =>
  change(ctx, 'submit', input, async (ctx, self, row) => {
    const state = selfMachine.next(self.state, 'submit');
    const { definition } = await ctx.db.findOneByOrFail(RubricVersion, { id: self.rubricVersionId });
    const answers = await ctx.db.findBy(ReviewAnswer, { selfAssessmentId: self.id });
    const missing = selfProblems(definition, row.scopeDimensionKeys, answers);
    if (missing.length) throw new DomainError('NOT_READY', { entity: 'SelfAssessment', missing });
    for (const a of answers)
      await ctx.db.update(ReviewAnswer, { id: a.id }, { questionSnapshot: dimensionOf(definition, a.dimensionKey) ?? null });
    await save(ctx, SelfAssessment, self, { state, submittedAt: ctx.now }, input.expectedVersion);
    await revise(ctx, { selfAssessmentId: self.id }, 'SUBMIT', {});
    await note(ctx, row, 'SELF_SENT', 'ALL');
    await emit(ctx, selfSubmitted({ caseId: row.id }));
  });

/** Gives it back to the host with a reason, while the dossier is still closed. */
export const reopenSelf = (ctx: Ctx, input: ReopenSelfInput): Promise<string> =>
  change(ctx, 'reopen', input, async (ctx, self, row) => {
    const state = selfMachine.next(self.state, 'reopen');
    await save(ctx, SelfAssessment, self, { state, submittedAt: null }, input.expectedVersion);
    await revise(ctx, { selfAssessmentId: self.id }, 'RETURN', {});
    await note(ctx, row, 'SELF_REOPENED', 'HOST', null, input.reason);
    await emit(ctx, selfReopened({ caseId: row.id }));
  });
