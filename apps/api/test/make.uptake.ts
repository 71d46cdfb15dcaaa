import type { RecordTransferInput } from '@guildhall/domain/uptake/transfer';
import type { CommentInput, OpenConsultationInput } from '@guildhall/domain/uptake/consultation';
import type { EndorsePracticeInput } from '@guildhall/domain/uptake/endorsement';
import { newId } from '../src/kernel/ids.js';
import { Practice } from '../src/practices/practice.entity.js';
import { commentOnConsultation } from '../src/uptake/comment.service.js';
import { ConsultationComment, ConsultationRound } from '../src/uptake/consultation.entity.js';
import { openConsultation } from '../src/uptake/consultation.service.js';
import { PracticeEndorsement } from '../src/uptake/endorsement.entity.js';
import { endorsePractice } from '../src/uptake/endorsement.service.js';
import { PracticeComment } from '../src/uptake/practice-comment.entity.js';
import { writePracticeComment } from '../src/uptake/practice-comment.service.js';
import { PracticeTransfer } from '../src/uptake/transfer.entity.js';
import { recordTransfer } from '../src/uptake/transfer.service.js';
import type { TestApp, Who } from './app.js';

export const transferInput = (
  practiceId: string,
  organisationId: string,
  more: Partial<RecordTransferInput> = {},
): RecordTransferInput => ({
  practiceId,
  organisationId,
  clientMutationId: newId(),
  country: 'DE',
  place: 'Leipzig',
  visibility: 'PUBLIC',
  state: 'PLANNED',
  adaptations: 'Two tables instead of *eight*.',
  result: '',
  lessonIds: [],
  ...more,
});
export async function transferOf(
  app: TestApp,
  who: Who,
  practiceId: string,
  organisationId: string,
  more: Partial<RecordTransferInput> = {},
): Promise<PracticeTransfer> {
  const id = await recordTransfer(await app.ctxOf(who), transferInput(practiceId, organisationId, more));
  return app.db.manager.findOneByOrFail(PracticeTransfer, { id });
}
export const slugOf = async (app: TestApp, id: string): Promise<string> =>
  (await app.db.manager.findOneByOrFail(Practice, { id })).slug ?? id;
export const endorseInput = (
  practiceId: string,
  organisationId: string,
  more: Partial<EndorsePracticeInput> = {},
): EndorsePracticeInput => ({
  practiceId,
  organisationId,
  clientMutationId: newId(),
  editionNo: 1,
  words: 'We have seen it at work.',
  ...more,
});
export async function endorsementOf(
  app: TestApp,
  manager: Who,
  practiceId: string,
  organisationId: string,
  more: Partial<EndorsePracticeInput> = {},
): Promise<PracticeEndorsement> {
  const id = await endorsePractice(await app.ctxOf(manager), endorseInput(practiceId, organisationId, more));
  return app.db.manager.findOneByOrFail(PracticeEndorsement, { id });
}

/** For a week, unless told otherwise. */
export const roundInput = (app: TestApp, practiceId: string, more: Partial<OpenConsultationInput> = {}): OpenConsultationInput => ({
  practiceId,
  clientMutationId: newId(),
  source: 'EDITION',
  audience: 'PUBLIC',
  communityId: null,
  question: 'What would you need to do this where you are?',
  closesAt: new Date(app.clock.now().getTime() + 7 * 86_400_000).toISOString(),
  ...more,
});
export async function roundOf(
  app: TestApp,
  who: Who,
  practiceId: string,
  more: Partial<OpenConsultationInput> = {},
): Promise<ConsultationRound> {
  const id = await openConsultation(await app.ctxOf(who), roundInput(app, practiceId, more));
  return app.db.manager.findOneByOrFail(ConsultationRound, { id });
}
/** About the only paragraph of the need, in the text of the cast. */
export const remark = (roundId: string, more: Partial<CommentInput> = {}): CommentInput => ({
  roundId,
  clientMutationId: newId(),
  field: 'need',
  at: 0,
  quote: 'Founders had **nobody to ask**.',
  body: 'Who are *the founders*?',
  ...more,
});
export async function commentOf(app: TestApp, who: Who, roundId: string, more: Partial<CommentInput> = {}): Promise<ConsultationComment> {
  const body = `Said by ${newId()}`;
  await commentOnConsultation(await app.ctxOf(who), remark(roundId, { body, ...more }));
  return app.db.manager.findOneByOrFail(ConsultationComment, { roundId, authorId: who.id, body: more.body ?? body });
}
export async function practiceCommentOf(app: TestApp, who: Who, practiceId: string, body: string): Promise<PracticeComment> {
  const id = await writePracticeComment(await app.ctxOf(who), { practiceId, clientMutationId: newId(), body });
  return app.db.manager.findOneByOrFail(PracticeComment, { id });
}
