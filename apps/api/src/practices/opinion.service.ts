import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { opinionGiven, validatorAccepted, validatorFreed } from '@guildhall/domain/practices/activities';
import type { declareValidationInput, saveOpinionInput, validationStepInput } from '@guildhall/domain/practices/inputs';
import { missingInOpinion, validationMachine, type ValidationScores } from '@guildhall/domain/practices/validation';
import type * as z from 'zod/mini';
import type { Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { bylines, organisationExists } from './practice.queries.js';
import { PracticeValidation } from './validation.entity.js';
import { validationPolicy } from './validation.policy.js';
import { lockedText, settle, stillOpen } from './validation.service.js';

/** The validator's first word, before they see the text: no conflict, or which. One that is found later ends the task as well. */
export function declareValidation(ctx: Ctx, input: z.infer<typeof declareValidationInput>): Promise<PracticeValidation> {
  if (input.answer === 'CONFLICT' && input.kinds.length === 0) throw invalid('kinds', 'required');
  return transact(ctx, async (ctx) => {
    const draft = await lockedText(ctx, input.validationId);
    const row = await validationPolicy.admit(ctx, 'answer', input.validationId);
    const action = ({ NO_CONFLICT: 'accept', CONFLICT: 'declareConflict', DECLINE: 'decline' } as const)[input.answer];
    stillOpen(draft, row, action);
    const state = validationMachine.next(row.state, action);
    const ids = { practiceId: draft.id, validationId: row.id };
    if (action === 'accept') {
      const saved = await save(ctx, PracticeValidation, row, { state, declaredAt: ctx.now }, input.expectedVersion);
      await emit(ctx, validatorAccepted(ids));
      return saved;
    }
    const saved = await save(
      ctx,
      PracticeValidation,
      row,
      { state, conflictKinds: action === 'declareConflict' ? input.kinds : [], note: input.note, endedAt: ctx.now },
      input.expectedVersion,
    );
    await emit(ctx, validatorFreed({ ...ids, how: action === 'declareConflict' ? 'CONFLICTED' : 'DECLINED' }));
    await settle(ctx, draft);
    return saved;
  });
}

/** Stores what the validator has written so far; nobody else reads it. */
export function saveOpinion(ctx: Ctx, input: z.infer<typeof saveOpinionInput>): Promise<PracticeValidation> {
  return transact(ctx, async (ctx) => {
    let row = await validationPolicy.admit(ctx, 'answer', input.validationId);
    if (row.state !== 'WORKING') throw new DomainError('ILLEGAL_TRANSITION', { machine: 'validation', from: row.state, action: 'write' });
    const scores = Object.fromEntries(Object.entries(input.scores).filter(([, v]) => v != null)) as ValidationScores;
    const { opinion, privateNote } = input;
    const patch = { scores, opinion, privateNote, decision: input.decision ?? null, shownAs: input.shownAs ?? null };
    await once(ctx, input.clientMutationId, 'saveOpinion', async () => {
      row = await save(ctx, PracticeValidation, row, patch, input.expectedVersion);
      return row.id;
    });
    return row;
  });
}

/** Gives the opinion. With it the names are written down as they are today, as far as the validator wants to be shown. */
export function giveOpinion(ctx: Ctx, input: z.infer<typeof validationStepInput>): Promise<PracticeValidation> {
  return transact(ctx, async (ctx) => {
    const draft = await lockedText(ctx, input.validationId);
    const row = await validationPolicy.admit(ctx, 'answer', input.validationId);
    stillOpen(draft, row, 'give');
    const state = validationMachine.next(row.state, 'give');
    const missing = missingInOpinion(row);
    if (missing.length) throw new DomainError('NOT_READY', { entity: 'PracticeValidation', missing });
    const [me] = await bylines.all(ctx, { ids: [row.validatorId] });
    const organisation = await organisationExists.one(ctx, { id: row.organisationId });
    const saved = await save(
      ctx,
      PracticeValidation,
      row,
      {
        state,
        givenAt: ctx.now,
        givenName: row.shownAs === 'ORGANISATION' ? null : me!.name,
        givenOrganisation: row.shownAs === 'NAME' ? null : organisation!.name,
      },
      input.expectedVersion,
    );
    await emit(ctx, opinionGiven({ practiceId: draft.id, validationId: row.id }));
    await settle(ctx, draft);
    return saved;
  });
}
