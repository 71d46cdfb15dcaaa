import * as z from 'zod/mini';
import { isLocale } from '../kernel/locale.js';
import { clientMutationId, idInput, line, prose, version } from '../kernel/text.js';
import { schemePatch } from './content.js';

const number = z.int({ error: 'required' }).check(z.gte(1, { error: 'outOfRange' }), z.lte(100_000, { error: 'outOfRange' }));
export const startSchemeInput = z.object({
  clientMutationId,
  organisationId: idInput,
  title: line(1, 160),
  locale: z.string().check(z.refine(isLocale, { error: 'unknownCode' })),
});
/** `number`: of the version that is taken as a start. */
export const forkSchemeInput = z.object({ clientMutationId, schemeId: idInput, number, organisationId: idInput });
export const beginSchemeVersionInput = z.object({ clientMutationId, schemeId: idInput });
const draft = { schemeId: idInput, expectedVersion: version };
/** `number`: of the version that is being written, so that a page left open does not write into the one after it. */
export const saveSchemeDraftInput = z.object({ ...draft, number, clientMutationId, patch: schemePatch });
export const publishSchemeInput = z.object({
  ...draft,
  clientMutationId,
  /** What is new, for whoever reads the list of versions. */
  note: prose(3, 1_000),
});
/** `number`: of the current version, as whoever withdraws it has read it. */
export const withdrawSchemeInput = z.object({ schemeId: idInput, number, clientMutationId, reason: prose(10, 1_000) });
export const discardSchemeDraftInput = z.object(draft);
