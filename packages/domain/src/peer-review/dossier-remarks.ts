import * as z from 'zod/mini';
import { clientMutationId, idInput, line, prose, version, versionOrNone } from '../kernel/text.js';
import { quotes, type DossierContent } from './dossier.js';

const sectionKey = z.string({ error: 'required' }).check(z.regex(/^[a-z][a-z0-9_:-]{0,60}$/, { error: 'badFormat' }));
/** Words of the dossier that the round stands on, as they stand there. */
export const passage = z.object({ seq: version, sectionKey, quote: line(3, 4000) });
export type Passage = z.infer<typeof passage>;
export const saveDossierRemarkInput = z.object({
  caseId: idInput,
  /** Missing for a new one; of one that is there only the body changes. */
  remarkId: z.optional(z.nullable(idInput)),
  passage,
  body: prose(1, 4000),
  expectedVersion: versionOrNone,
  clientMutationId,
});
export type SaveDossierRemarkInput = z.infer<typeof saveDossierRemarkInput>;
export const removeDossierRemarkInput = z.object({ remarkId: idInput, expectedVersion: version, clientMutationId });
export type RemoveDossierRemarkInput = z.infer<typeof removeDossierRemarkInput>;

/** Where a remark stands in the dossier of today: made on an earlier one, and whether its words still stand there. */
export const standingOf = (
  content: DossierContent,
  seq: number,
  remark: { readonly seq: number; readonly sectionKey: string; readonly quote: string },
): { older: boolean; stands: boolean } => ({ older: remark.seq < seq, stands: quotes(content, remark.sectionKey, remark.quote) });
