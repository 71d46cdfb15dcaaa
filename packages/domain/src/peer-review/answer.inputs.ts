import * as z from 'zod/mini';
import { clientMutationId, idInput, prose, version, versionOrNone } from '../kernel/text.js';
import { answerValues } from './answer.js';

const text = z.optional(prose(0, 20_000));
/** Only the fields that changed. */
export const answerPatch = z
  .object({
    value: z.optional(z.nullable(z.enum(answerValues, { error: 'notAChoice' }))),
    confidence: z.optional(z.nullable(z.int().check(z.gte(1, { error: 'outOfRange' }), z.lte(3, { error: 'outOfRange' })))),
    reason: z.optional(prose(0, 4000)),
    strengths: text,
    improvements: text,
    noteToTeam: text,
    evidenceIds: z.optional(
      z.array(idInput).check(
        z.maxLength(40, { error: 'tooMany' }),
        z.overwrite((ids) => [...new Set(ids)]),
      ),
    ),
  })
  .check(z.refine((p) => Object.values(p).some((v) => v !== undefined), { error: 'required' }));
export type AnswerPatch = z.infer<typeof answerPatch>;
export const saveAnswerInput = z.object({
  reviewId: idInput,
  dimensionKey: z.string().check(z.maxLength(60, { error: 'tooLong' })),
  patch: answerPatch,
  /** 0 where nothing was stored yet. */
  expectedVersion: versionOrNone,
  clientMutationId,
});
/** A form that came back from offline work: every changed answer at once, all of them or none. */
export const importReviewInput = z.object({
  reviewId: idInput,
  answers: z
    .array(
      z.object({
        dimensionKey: z.string().check(z.maxLength(60, { error: 'tooLong' })),
        patch: answerPatch,
        expectedVersion: versionOrNone,
      }),
    )
    .check(
      z.minLength(1, { error: 'required' }),
      z.maxLength(60, { error: 'tooMany' }),
      z.refine((all) => new Set(all.map((a) => a.dimensionKey)).size === all.length, { error: 'twice' }),
    ),
  clientMutationId,
});
export type ImportReviewInput = z.infer<typeof importReviewInput>;
export type SaveAnswerInput = z.infer<typeof saveAnswerInput>;
/** An answer as it was after one of its steps becomes what it says now; that is a step of its own, so that it can be undone like any other. */
export const restoreAnswerInput = z.object({
  reviewId: idInput,
  dimensionKey: z.string().check(z.maxLength(60, { error: 'tooLong' })),
  /** Of the state to go back to. */
  version,
  expectedVersion: version,
  clientMutationId,
});
export type RestoreAnswerInput = z.infer<typeof restoreAnswerInput>;
