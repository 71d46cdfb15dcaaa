import type { RecordTransferInput } from '@guildhall/domain/uptake/transfer';
import type { EndorsePracticeInput } from '@guildhall/domain/uptake/endorsement';
import { newId } from '../src/kernel/ids.js';
import { Practice } from '../src/practices/practice.entity.js';
import { PracticeEndorsement } from '../src/uptake/endorsement.entity.js';
import { endorsePractice } from '../src/uptake/endorsement.service.js';
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
