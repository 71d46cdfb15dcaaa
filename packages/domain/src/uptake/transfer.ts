import * as z from 'zod/mini';
import { defineMachine, type StateOf } from '../kernel/machine.js';
import { isLocale } from '../kernel/locale.js';
import { choice, clientMutationId, idInput, line, prose, version } from '../kernel/text.js';

/** How far an organisation has come with a practice of somebody else. What is over can be taken up again. */
export const transferMachine = defineMachine('transfer', {
  PLANNED: { start: 'RUNNING', stop: 'STOPPED' },
  RUNNING: { finish: 'DONE', stop: 'STOPPED' },
  DONE: { start: 'RUNNING' },
  STOPPED: { start: 'RUNNING' },
});
export type TransferState = StateOf<typeof transferMachine>;
export const transferStates = ['PLANNED', 'RUNNING', 'DONE', 'STOPPED'] as const satisfies readonly TransferState[];

/** The state itself, and those that are one step away. */
export const nextTransferStates = (from: TransferState): readonly TransferState[] =>
  transferStates.filter((to) => to === from || transferMachine.actions(from).some((action) => transferMachine.next(from, action) === to));

/** What is over has to say what came of it. */
export const isOver = (state: TransferState): boolean => state === 'DONE' || state === 'STOPPED';

/** Who reads of it: everybody, or whoever is signed in. */
export const transferVisibilities = ['PUBLIC', 'REGISTERED'] as const;
export type TransferVisibility = (typeof transferVisibilities)[number];

const said = {
  country: z.string({ error: 'required' }).check(z.regex(/^[A-Z]{2}$/, { error: 'required' })),
  place: line(0, 120),
  visibility: choice(transferVisibilities),
  state: choice(transferStates),
  /** Markdown: what was changed to make it fit, and what came of it. */
  adaptations: prose(0, 4_000),
  result: prose(0, 4_000),
  lessonIds: z.array(idInput).check(
    z.maxLength(20, { error: 'tooMany' }),
    z.refine((list) => new Set(list).size === list.length, { error: 'twice' }),
  ),
};
const toldWhenOver = <S extends { state: TransferState; result: string }>() =>
  z.refine<S>((t) => !isOver(t.state) || t.result.trim().length > 0, { error: 'resultMissing', path: ['result'] });

export const recordTransferInput = z
  .object({ practiceId: idInput, clientMutationId, organisationId: idInput, ...said })
  .check(toldWhenOver());
export type RecordTransferInput = z.infer<typeof recordTransferInput>;
export const saveTransferInput = z.object({ transferId: idInput, expectedVersion: version, ...said }).check(toldWhenOver());
export type SaveTransferInput = z.infer<typeof saveTransferInput>;
/** A lesson out of a practice in use, in its network and about its practice. */
export const beginTransferLessonInput = z.object({
  transferId: idInput,
  clientMutationId,
  title: line(3, 160),
  locale: z.string().check(z.refine(isLocale, { error: 'unknownCode' })),
});
export type BeginTransferLessonInput = z.infer<typeof beginTransferLessonInput>;
export const removeTransferInput = z.object({ transferId: idInput, expectedVersion: version });
