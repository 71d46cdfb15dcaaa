import { practiceScreened } from '@guildhall/domain/practices/activities';
import { verify } from '@guildhall/domain/practices/editing';
import type { screenPracticeInput } from '@guildhall/domain/practices/inputs';
import { editionMachine } from '@guildhall/domain/practices/machine';
import { screeningBar, screeningCriteria, type ScreeningBar } from '@guildhall/domain/practices/screening';
import { DomainError } from '@guildhall/domain/kernel/errors';
import type * as z from 'zod/mini';
import type { Ctx } from '../kernel/ctx.js';
import { newId } from '../kernel/ids.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { transact } from '../kernel/transact.js';
import { moveDraft, remember } from './draft.service.js';
import { PracticeScreening } from './edition.entity.js';
import type { PracticeDraft } from './practice.entity.js';
import { draftPolicy, isAuthor, runs } from './practice.policy.js';
import { ownOrganisations } from './practice.queries.js';
import { closeTasks } from './tasks.service.js';

/** Judges a submitted text: accepts it, or sends it back with a reason. The figures that the screener has seen at their sources get the mark VERIFIED. */
export function screenPractice(ctx: Ctx, input: z.infer<typeof screenPracticeInput>): Promise<PracticeDraft> {
  return transact(ctx, async (ctx) => {
    let row = await admitScreener(ctx, input.practiceId);
    await once(ctx, input.clientMutationId, 'screenPractice', async () => {
      const action = input.decision === 'ACCEPT' ? 'accept' : 'askRevision';
      editionMachine.next(row.state, action);
      const facts = verify(row.content.facts, input.verifiedFactIds);
      const judged = row.version;
      row = await moveDraft(ctx, row, action, { content: { ...row.content, facts } }, input.expectedVersion);
      await remember(ctx, row, { facts });
      if (action === 'askRevision') await closeTasks(ctx, row, 'lapse');
      const screeningId = newId();
      await ctx.db.insert(PracticeScreening, {
        id: screeningId,
        practiceId: row.id,
        screenerId: ctx.actor!.id,
        draftVersion: judged,
        editionNo: row.editionNo,
        decision: input.decision,
        reason: input.reason,
        criteriaVersion: screeningCriteria.version,
        verifiedFactIds: input.verifiedFactIds,
        at: ctx.now,
      });
      await emit(ctx, practiceScreened({ practiceId: row.id, screeningId, decision: input.decision }));
      return screeningId;
    });
    return row;
  });
}

/** Why this person may not screen this text; null: they may. `organisationIds`: where they belong, also as far as nobody has confirmed it yet. */
export const screeningBarOf = (
  ctx: Ctx,
  row: Pick<PracticeDraft, 'authorIds' | 'networkId' | 'ownerOrganisationId'>,
  organisationIds: readonly string[],
): ScreeningBar | null =>
  screeningBar({ coordinates: runs(ctx.actor, row), isAuthor: isAuthor(ctx.actor, row), organisationIds }, row.ownerOrganisationId);

/** The working copy, locked, for somebody who may judge it. */
export async function admitScreener(ctx: Ctx, id: string): Promise<PracticeDraft> {
  const organisationIds = (await ownOrganisations.all(ctx, {})).map((o) => o.id);
  const bar = screeningBarOf(ctx, await draftPolicy.show(ctx, id), organisationIds);
  if (bar) throw new DomainError('FORBIDDEN', { entity: 'PracticeDraft', action: 'screen', reason: bar });
  const row = await draftPolicy.admit(ctx, 'screen', id);
  // Said again behind the lock: the organisation may have been changed in between.
  if (screeningBarOf(ctx, row, organisationIds))
    throw new DomainError('FORBIDDEN', { entity: 'PracticeDraft', action: 'screen', reason: 'SAME_ORGANISATION' });
  return row;
}
