import { DomainError } from '@guildhall/domain/kernel/errors';
import { practiceValidated, validatorAsked, validatorFreed } from '@guildhall/domain/practices/activities';
import type { askValidatorInput, releaseValidatorInput } from '@guildhall/domain/practices/inputs';
import { editionMachine } from '@guildhall/domain/practices/machine';
import { missingParts } from '@guildhall/domain/practices/readiness';
import {
  isValidated,
  validationCriteria,
  validationMachine,
  validatorBar,
  type ValidatorBar,
} from '@guildhall/domain/practices/validation';
import type * as z from 'zod/mini';
import type { Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { mirror, moveDraft } from './draft.service.js';
import { Practice, PracticeDraft } from './practice.entity.js';
import { admitScreener } from './screening.service.js';
import { PracticeValidation } from './validation.entity.js';
import { validationPolicy } from './validation.policy.js';
import { validatorCandidates, type CandidateRow } from './validation.queries.js';

/** Why this person may not be asked; null: they can be. */
export const barOfCandidate = (row: CandidateRow): ValidatorBar | null =>
  validatorBar(
    { ...row, organisationIds: row.organisations.map((o) => o.id), confirmed: row.organisations.some((o) => o.confirmed) },
    row.ownerOrganisationId,
    row.taken,
  );

/** Asks somebody for their opinion on the screened text; the first one begins the validation. From then on the practice is a full one and needs its quorum. */
export function askValidator(ctx: Ctx, input: z.infer<typeof askValidatorInput>): Promise<string> {
  return transact(ctx, async (ctx) => {
    let draft = await admitScreener(ctx, input.practiceId);
    return once(ctx, input.clientMutationId, 'askValidator', async () => {
      if (draft.state !== 'IN_VALIDATION' && draft.state !== 'VALIDATED') editionMachine.next(draft.state, 'startValidation');
      const who = await validatorCandidates.one(ctx, { id: draft.id, personId: input.personId, words: '' });
      if (!who) throw new DomainError('NOT_FOUND', { entity: 'Person' });
      const reason = barOfCandidate(who);
      if (reason) throw new DomainError('FORBIDDEN', { entity: 'Person', action: 'validate', reason });
      if (draft.state === 'SCREENED') {
        const missing = missingParts(draft.content, 'FULL');
        if (missing.length) throw new DomainError('NOT_READY', { entity: 'Practice', missing });
        draft = await moveDraft(ctx, draft, 'startValidation', {});
        const practice = await mirror(ctx, draft);
        if (practice.form !== 'FULL') await save(ctx, Practice, practice, { form: 'FULL' });
      }
      const { id } = await create(ctx, PracticeValidation, {
        practiceId: draft.id,
        networkId: draft.networkId,
        authorIds: draft.authorIds,
        ownerOrganisationId: draft.ownerOrganisationId,
        editionNo: draft.editionNo,
        validatorId: who.id,
        organisationId: who.organisations.find((o) => o.confirmed)!.id,
        askedBy: ctx.actor!.id,
        state: 'ASKED',
        conflictKinds: [],
        note: '',
        scores: {},
        decision: null,
        opinion: '',
        privateNote: '',
        shownAs: null,
        givenName: null,
        givenOrganisation: null,
        criteriaVersion: validationCriteria.version,
        declaredAt: null,
        givenAt: null,
        endedAt: null,
      });
      await emit(ctx, validatorAsked({ practiceId: draft.id, validationId: id }));
      return id;
    });
  });
}

/** The working copy of a task, locked: always before the task itself, so that two who answer at once count one after the other. */
export async function lockedText(ctx: Ctx, validationId: string): Promise<PracticeDraft> {
  const known = await validationPolicy.show(ctx, validationId);
  const draft = await ctx.db.findOneOrFail(PracticeDraft, { where: { id: known.practiceId }, lock: { mode: 'pessimistic_write' } });
  return draft;
}

/** Refuses whatever comes after the text has left validation. */
export function stillOpen(draft: PracticeDraft, row: PracticeValidation, action: string): void {
  if (draft.editionNo !== row.editionNo || (draft.state !== 'IN_VALIDATION' && draft.state !== 'VALIDATED'))
    throw new DomainError('ILLEGAL_TRANSITION', { machine: 'validation', from: row.state, action });
}

/** Counts again: a text with its quorum is validated, one that lost it waits for another opinion. */
export async function settle(ctx: Ctx, draft: PracticeDraft): Promise<void> {
  const opinions = await ctx.db.findBy(PracticeValidation, { practiceId: draft.id, editionNo: draft.editionNo, state: 'GIVEN' });
  const enough = isValidated(opinions);
  if (enough && draft.state === 'IN_VALIDATION') {
    await moveDraft(ctx, draft, 'validate', {});
    await emit(ctx, practiceValidated({ practiceId: draft.id }));
  } else if (!enough && draft.state === 'VALIDATED') await moveDraft(ctx, draft, 'reopen', {});
}

/** Frees a validator of the task, with a reason that they read; what they had given counts no more. */
export function releaseValidator(ctx: Ctx, input: z.infer<typeof releaseValidatorInput>): Promise<PracticeValidation> {
  return transact(ctx, async (ctx) => {
    const draft = await lockedText(ctx, input.validationId);
    await admitScreener(ctx, draft.id);
    const row = await validationPolicy.admit(ctx, 'release', input.validationId);
    stillOpen(draft, row, 'release');
    const state = validationMachine.next(row.state, 'release');
    const saved = await save(ctx, PracticeValidation, row, { state, note: input.reason, endedAt: ctx.now }, input.expectedVersion);
    await emit(ctx, validatorFreed({ practiceId: draft.id, validationId: row.id, how: 'RELEASED' }));
    await settle(ctx, draft);
    return saved;
  });
}
