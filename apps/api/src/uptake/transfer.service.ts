import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { transferRecorded, transferRemoved, transferSaved } from '@guildhall/domain/uptake/activities';
import {
  nextTransferStates,
  transferMachine,
  type BeginTransferLessonInput,
  type RecordTransferInput,
  type removeTransferInput,
  type SaveTransferInput,
} from '@guildhall/domain/uptake/transfer';
import type * as z from 'zod/mini';
import { asker, type Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { Practice } from '../practices/practice.entity.js';
import { beginStory } from '../stories/story.service.js';
import { practiceOf } from './practice-of.service.js';
import { PracticeTransfer } from './transfer.entity.js';
import { transferPolicy } from './transfer.policy.js';
import { lessonsKnown, organisationToSpeakFor, recordedAlready } from './uptake.queries.js';

/** An organisation says that it uses a practice, or means to. */
export function recordTransfer(ctx: Ctx, input: RecordTransferInput): Promise<string> {
  return transact(ctx, async (ctx) => {
    const { clientMutationId, practiceId, organisationId, ...said } = input;
    const practice = await practiceOf(ctx, practiceId);
    const organisation = await organisationToSpeakFor.one(ctx, { id: organisationId, networkId: practice.networkId });
    if (!organisation) throw invalid('organisationId', 'unknownCode');
    if (!organisation.speaks) throw new DomainError('FORBIDDEN', { entity: 'PracticeTransfer', action: 'record' });
    return once(ctx, clientMutationId, 'recordTransfer', async () => {
      if (organisation.status !== 'VERIFIED') throw invalid('organisationId', 'notVerified');
      if (organisation.id === practice.ownerOrganisationId) throw invalid('organisationId', 'ownPractice');
      await fits(ctx, { practiceId, organisationId, ...said }, []);
      const row = await create(ctx, PracticeTransfer, {
        ...said,
        practiceId,
        organisationId,
        networkId: practice.networkId,
        editionNo: practice.editionNo,
        organisationName: organisation.name,
        recordedBy: asker(ctx).id,
      });
      await emit(ctx, transferRecorded({ practiceId, transferId: row.id }));
      return row.id;
    });
  });
}

async function fits(
  ctx: Ctx,
  t: Pick<PracticeTransfer, 'practiceId' | 'organisationId' | 'country' | 'place' | 'lessonIds'> & { id?: string },
  linked: readonly string[],
): Promise<void> {
  const { practiceId, organisationId, country, place } = t;
  if (await recordedAlready.one(ctx, { practiceId, organisationId, country, place, but: t.id ?? null }))
    throw invalid('place', 'recordedAlready');
  // A lesson that was linked before and has been taken back since stays as it was; it is not shown.
  const fresh = t.lessonIds.filter((id) => !linked.includes(id));
  const known = new Set((await lessonsKnown.all(ctx, { ids: fresh })).map((l) => l.id));
  const at = t.lessonIds.findIndex((id) => fresh.includes(id) && !known.has(id));
  if (at >= 0) throw invalid(`lessonIds.${at}`, 'unknownCode');
}

/** For whoever may speak for the organisation now; having recorded it once is not enough. Locked in the order practice, transfer. */
async function admitted(ctx: Ctx, id: string): Promise<PracticeTransfer> {
  const before = await transferPolicy.show(ctx, id);
  await ctx.db.findOne(Practice, { where: { id: before.practiceId }, lock: { mode: 'pessimistic_write' } });
  const row = await transferPolicy.admit(ctx, 'write', id);
  const organisation = await organisationToSpeakFor.one(ctx, { id: row.organisationId, networkId: row.networkId });
  if (!organisation?.speaks) throw new DomainError('FORBIDDEN', { entity: 'PracticeTransfer', action: 'write' });
  return row;
}

/** Stores how it stands. The name stays the one of then. */
export function saveTransfer(ctx: Ctx, input: SaveTransferInput): Promise<string> {
  return transact(ctx, async (ctx) => {
    const { transferId, expectedVersion, ...said } = input;
    const row = await admitted(ctx, transferId);
    // Before the step is judged: whoever saw an older state has a conflict, not a wrong step.
    if (row.version === expectedVersion) {
      await practiceOf(ctx, row.practiceId);
      if (!nextTransferStates(row.state).includes(said.state))
        throw new DomainError('ILLEGAL_TRANSITION', { machine: transferMachine.name, from: row.state, action: said.state });
      await fits(ctx, { ...row, ...said }, row.lessonIds);
    }
    const from = row.state;
    await save(ctx, PracticeTransfer, row, said, expectedVersion);
    await emit(ctx, transferSaved({ practiceId: row.practiceId, transferId: row.id, from, to: said.state }));
    return row.id;
  });
}

/** A lesson by somebody who speaks for the organisation that uses the practice. Nobody else knows of it until a coordinator publishes it. */
export function beginTransferLesson(ctx: Ctx, input: BeginTransferLessonInput): Promise<string> {
  return transact(ctx, async (ctx) => {
    const { transferId, ...said } = input;
    const { networkId, practiceId } = await admitted(ctx, transferId);
    return beginStory(ctx, { ...said, kind: 'LESSON', networkId, practiceId, consent: false }, transferId);
  });
}

/** Takes away what was recorded by mistake; what came to nothing is STOPPED, with what came of it. */
export function removeTransfer(ctx: Ctx, input: z.infer<typeof removeTransferInput>): Promise<string> {
  return transact(ctx, async (ctx) => {
    const row = await admitted(ctx, input.transferId);
    if (row.version !== input.expectedVersion)
      throw new DomainError('CONFLICT', { entity: 'PracticeTransfer', currentVersion: row.version });
    await ctx.db.delete(PracticeTransfer, { id: row.id });
    await emit(ctx, transferRemoved({ practiceId: row.practiceId, transferId: row.id }));
    return row.practiceId;
  });
}
