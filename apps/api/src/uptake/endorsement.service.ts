import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { endorsementWithdrawn, practiceEndorsed } from '@guildhall/domain/uptake/activities';
import { endorsementMachine, type EndorsePracticeInput, type withdrawEndorsementInput } from '@guildhall/domain/uptake/endorsement';
import type * as z from 'zod/mini';
import { asker, type Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { PracticeEndorsement } from './endorsement.entity.js';
import { endorsementPolicy } from './endorsement.policy.js';
import { practiceOf } from './practice-of.service.js';
import { organisationToSpeakFor } from './uptake.queries.js';

/** A manager binds the organisation to the edition that can be read now; of an older text nobody says anything new. */
export function endorsePractice(ctx: Ctx, input: EndorsePracticeInput): Promise<string> {
  return transact(ctx, async (ctx) => {
    const { practiceId, organisationId, editionNo, words } = input;
    const practice = await practiceOf(ctx, practiceId);
    const organisation = await organisationToSpeakFor.one(ctx, { id: organisationId, networkId: practice.networkId });
    if (!organisation) throw invalid('organisationId', 'unknownCode');
    if (!asker(ctx).has('ORG_MANAGER', 'ORGANISATION', organisationId))
      throw new DomainError('FORBIDDEN', { entity: 'PracticeEndorsement', action: 'endorse' });
    return once(ctx, input.clientMutationId, 'endorsePractice', async () => {
      if (organisation.status !== 'VERIFIED') throw invalid('organisationId', 'notVerified');
      if (organisationId === practice.ownerOrganisationId) throw invalid('organisationId', 'ownPractice');
      if (editionNo !== practice.editionNo) throw invalid('editionNo', 'otherEdition');
      if (await ctx.db.existsBy(PracticeEndorsement, { practiceId, organisationId, editionNo, state: 'ACTIVE' }))
        throw invalid('organisationId', 'endorsedAlready');
      const row = await create(ctx, PracticeEndorsement, {
        practiceId,
        organisationId,
        editionNo,
        words,
        networkId: practice.networkId,
        organisationName: organisation.name,
        state: 'ACTIVE',
        givenBy: asker(ctx).id,
        withdrawnAt: null,
      });
      await emit(ctx, practiceEndorsed({ practiceId, endorsementId: row.id }));
      return row.id;
    });
  });
}

/** The organisation takes its word back, of every edition: nobody finds it on an older page either. Returns the practice. */
export function withdrawEndorsement(ctx: Ctx, input: z.infer<typeof withdrawEndorsementInput>): Promise<string> {
  return transact(ctx, async (ctx) => {
    const named = await endorsementPolicy.admit(ctx, 'withdraw', input.endorsementId);
    const { practiceId, organisationId } = named;
    const withdrawn = { state: endorsementMachine.next(named.state, 'withdraw'), withdrawnAt: ctx.now };
    await save(ctx, PracticeEndorsement, named, withdrawn, input.expectedVersion);
    const others = await ctx.db.find(PracticeEndorsement, {
      where: { practiceId, organisationId, state: 'ACTIVE' },
      lock: { mode: 'pessimistic_write' },
      order: { id: 'ASC' },
    });
    for (const row of others) await save(ctx, PracticeEndorsement, row, withdrawn);
    await emit(ctx, endorsementWithdrawn({ practiceId, organisationId }));
    return practiceId;
  });
}
