import * as z from 'zod/mini';
import { defineMachine, type StateOf } from '../kernel/machine.js';
import { clientMutationId, idInput, prose, version } from '../kernel/text.js';

/** An organisation stands behind an edition. For a later edition it says so again, in a row of its own; taking the word back is for good. */
export const endorsementMachine = defineMachine('endorsement', { ACTIVE: { withdraw: 'WITHDRAWN' }, WITHDRAWN: {} });
export type EndorsementState = StateOf<typeof endorsementMachine>;
export const endorsementStates = ['ACTIVE', 'WITHDRAWN'] as const satisfies readonly EndorsementState[];

export const endorsePracticeInput = z.object({
  practiceId: idInput,
  clientMutationId,
  organisationId: idInput,
  /** The edition that was read. */
  editionNo: version,
  /** Why, in a sentence or two; plain text. */
  words: prose(0, 400),
});
export type EndorsePracticeInput = z.infer<typeof endorsePracticeInput>;
export const withdrawEndorsementInput = z.object({ endorsementId: idInput, expectedVersion: version });
