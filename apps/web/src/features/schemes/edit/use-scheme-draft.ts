import { useMutation } from '@apollo/client/react';
import { schemeFields, schemePatch, type SchemeContent, type SchemePatch } from '@guildhall/domain/schemes/content';
import { merging } from '../../../app/autosave/merging';
import { useWorkingCopy } from '../../../app/autosave/use-working-copy';
import { SaveSchemeDraftDocument, type SchemeDraftPageQuery } from './draft.generated';

export type Draft = NonNullable<SchemeDraftPageQuery['schemeDraft']>;
const rules = merging<SchemeContent, SchemePatch>(schemeFields, schemePatch);

/** The canvas as it is typed, saved by itself. */
export function useSchemeDraft(draft: Draft) {
  const [send] = useMutation(SaveSchemeDraftDocument);
  return useWorkingCopy<SchemeContent, SchemePatch>({
    key: `scheme:${draft.id}:${draft.number}`,
    draft,
    rules,
    send: async (request, keepalive) =>
      (await send({ variables: { input: { schemeId: draft.id, number: draft.number, ...request } }, context: { keepalive } })).data!
        .saveSchemeDraft,
  });
}
