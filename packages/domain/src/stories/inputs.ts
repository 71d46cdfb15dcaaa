import * as z from 'zod/mini';
import { isLocale } from '../kernel/locale.js';
import { choice, clientMutationId, idInput, line, prose, version } from '../kernel/text.js';
import { storyKinds, storyPatch } from './content.js';

const one = { storyId: idInput, expectedVersion: version };
/** A lesson may come from a practice that one can read, or from a review that one leads as its host, whose consent is then part of beginning it. */
export const beginStoryInput = z
  .object({
    clientMutationId,
    kind: choice(storyKinds),
    title: line(3, 160),
    locale: z.string().check(z.refine(isLocale, { error: 'unknownCode' })),
    /** Of the review it is the network that ran it. */
    networkId: z.optional(z.nullable(idInput)),
    practiceId: z.optional(z.nullable(idInput)),
    caseId: z.optional(z.nullable(idInput)),
    consent: z._default(z.boolean(), false),
  })
  .check(
    z.refine((i) => !!i.networkId !== !!i.caseId, { error: 'required', path: ['networkId'] }),
    z.refine((i) => i.kind === 'LESSON' || (!i.practiceId && !i.caseId), { error: 'notAChoice', path: ['kind'] }),
    z.refine((i) => !i.practiceId || !i.caseId, { error: 'notAChoice', path: ['practiceId'] }),
    z.refine((i) => !i.caseId || i.consent, { error: 'consentMissing', path: ['consent'] }),
  );
export type BeginStoryInput = z.infer<typeof beginStoryInput>;
export const saveStoryInput = z.object({ ...one, clientMutationId, patch: storyPatch });
export const publishStoryInput = z.object({ ...one, clientMutationId });
export const withdrawStoryInput = z.object({ ...one, reason: prose(3, 1_000) });
export const discardStoryInput = z.object(one);
/** A use that cannot be taken back by itself, and what was done about it. `withhold`: the files of that edition are not handed out from now on. */
export const settleStoryUseInput = z.object({ useId: idInput, note: prose(3, 1_000), withhold: z.boolean() });
