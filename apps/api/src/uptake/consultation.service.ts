import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { thawed, type PracticeContent } from '@guildhall/domain/practices/content';
import { consultationAnswered, consultationClosed, consultationOpened, consultationTextRenewed } from '@guildhall/domain/uptake/activities';
import { consultedText } from '@guildhall/domain/uptake/anchor';
import {
  consultationMachine,
  fitsPeriod,
  type ConsultationSource,
  type ConsultationStepInput,
  type OpenConsultationInput,
} from '@guildhall/domain/uptake/consultation';
import type { Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { PracticeEdition } from '../practices/edition.entity.js';
import { Practice, PracticeDraft } from '../practices/practice.entity.js';
import { ConsultationRound } from './consultation.entity.js';
import { roundPolicy } from './consultation.policy.js';
import { roundForm, unanswered } from './consultation.queries.js';

/** The text as it stands now, under the lock of its working copy. */
async function textNow(ctx: Ctx, practiceId: string, source: ConsultationSource): Promise<{ content: PracticeContent; editionNo: number }> {
  const draft = await ctx.db.findOneOrFail(PracticeDraft, { where: { id: practiceId }, lock: { mode: 'pessimistic_read' } });
  if (source === 'DRAFT' && draft.state !== 'PUBLISHED') return { content: draft.content, editionNo: draft.editionNo };
  const { editionNo } = await ctx.db.findOneByOrFail(Practice, { id: practiceId });
  const edition = await ctx.db.findOneByOrFail(PracticeEdition, { practiceId, number: editionNo });
  return { content: thawed(edition.content), editionNo };
}

/** Shows a text to an audience and asks about it. Everybody at once only what somebody else has screened. */
export function openConsultation(ctx: Ctx, input: OpenConsultationInput): Promise<string> {
  return transact(ctx, async (ctx) => {
    const { practiceId, source, audience, communityId, question } = input;
    await ctx.db.findOne(PracticeDraft, { where: { id: practiceId }, lock: { mode: 'pessimistic_write' } });
    const form = await roundForm.one(ctx, { practiceId });
    if (!form) throw new DomainError('NOT_FOUND', { entity: 'Practice' });
    return once(ctx, input.clientMutationId, 'openConsultation', async () => {
      const closesAt = new Date(input.closesAt);
      if (form.busyWith) throw invalid('practiceId', 'roundOpen');
      if (source === 'DRAFT' ? !form.hasDraft : !form.hasEdition) throw invalid('source', 'notAChoice');
      if (audience === 'PUBLIC' && source === 'DRAFT' && !form.screened) throw invalid('audience', 'notScreened');
      if (communityId && !form.communities.some((c) => c.id === communityId)) throw invalid('communityId', 'unknownCode');
      if (!fitsPeriod(ctx.now, closesAt)) throw invalid('closesAt', 'outOfPeriod');
      const { content, editionNo } = await textNow(ctx, practiceId, source);
      const { networkId, authorIds } = await ctx.db.findOneByOrFail(Practice, { id: practiceId });
      const row = await create(ctx, ConsultationRound, {
        practiceId,
        networkId,
        organiserIds: authorIds,
        audience,
        communityId,
        source,
        editionNo,
        locale: content.locale,
        question,
        text: consultedText(content),
        textAt: ctx.now,
        state: 'OPEN',
        opensAt: ctx.now,
        closesAt,
        answeredAt: null,
      });
      await emit(ctx, consultationOpened({ practiceId, roundId: row.id }));
      return row.id;
    });
  });
}

const admitted = (ctx: Ctx, input: ConsultationStepInput) => roundPolicy.admit(ctx, 'organise', input.roundId);
export const takesComments = (ctx: Ctx, round: ConsultationRound): boolean => round.state === 'OPEN' && round.closesAt > ctx.now;

/** Shows the audience what was written since. Remarks find their paragraphs again, or say that the text has changed. */
export function renewConsultationText(ctx: Ctx, input: ConsultationStepInput): Promise<string> {
  return transact(ctx, async (ctx) => {
    const round = await admitted(ctx, input);
    if (round.state !== 'OPEN')
      throw new DomainError('ILLEGAL_TRANSITION', { machine: consultationMachine.name, from: round.state, action: 'renew' });
    const { content, editionNo } = await textNow(ctx, round.practiceId, round.source);
    await save(ctx, ConsultationRound, round, { text: consultedText(content), editionNo, textAt: ctx.now }, input.expectedVersion);
    await emit(ctx, consultationTextRenewed({ practiceId: round.practiceId, roundId: round.id }));
    return round.id;
  });
}

/** Ends the time for remarks before its hour. */
export function closeConsultation(ctx: Ctx, input: ConsultationStepInput): Promise<string> {
  return transact(ctx, async (ctx) => {
    const round = await admitted(ctx, input);
    if (!takesComments(ctx, round)) throw new DomainError('DEADLINE_PASSED', { dueAt: round.closesAt.toISOString() });
    await save(ctx, ConsultationRound, round, { closesAt: ctx.now }, input.expectedVersion);
    await emit(ctx, consultationClosed({ practiceId: round.practiceId, roundId: round.id }));
    return round.id;
  });
}

/** Shows all answers. NOT_READY while one can still write, and while a remark has no answer: nobody was asked for nothing. */
export function answerConsultation(ctx: Ctx, input: ConsultationStepInput): Promise<string> {
  return transact(ctx, async (ctx) => {
    const round = await admitted(ctx, input);
    const state = consultationMachine.next(round.state, 'answer');
    const open = takesComments(ctx, round) ? [{ path: 'closesAt', rule: 'stillOpen' }] : [];
    const waiting = (await unanswered.all(ctx, { roundId: round.id })).map((c) => ({ path: `comments.${c.id}`, rule: 'notAnswered' }));
    const missing = [...open, ...waiting];
    if (missing.length) throw new DomainError('NOT_READY', { entity: 'Consultation', missing });
    await save(ctx, ConsultationRound, round, { state, answeredAt: ctx.now }, input.expectedVersion);
    await emit(ctx, consultationAnswered({ practiceId: round.practiceId, roundId: round.id }));
    return round.id;
  });
}
