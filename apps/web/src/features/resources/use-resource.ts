import { useMutation } from '@apollo/client/react';
import { resourceFields, resourcePatch, type ResourceContent, type ResourcePatch } from '@guildhall/domain/resources/resource';
import { useCallback, useEffect, useRef } from 'react';
import { settled } from '../../app/autosave/browser-queue';
import { merging } from '../../app/autosave/merging';
import { useWorkingCopy } from '../../app/autosave/use-working-copy';
import { SaveResourceDocument, type ResourceDraftQuery } from './keep.generated';

export type Draft = NonNullable<ResourceDraftQuery['resourceDraft']>;
const rules = merging<ResourceContent, ResourcePatch>(resourceFields, resourcePatch);

/** What is said of a resource as it is typed, saved by itself. `arrived`: the version in which all of it is stored. */
export function useResource(draft: Draft) {
  const [send] = useMutation(SaveResourceDocument);
  const copy = useWorkingCopy<ResourceContent, ResourcePatch>({
    key: `resource:${draft.id}`,
    draft,
    rules,
    send: async (request, keepalive) =>
      (await send({ variables: { input: { resourceId: draft.id, ...request } }, context: { keepalive } })).data!.saveResource,
  });
  const version = useRef(draft.version);
  useEffect(() => {
    version.current = draft.version;
  }, [draft.version]);
  const { flush } = copy.autosave;
  const arrived = useCallback(async () => {
    flush();
    await settled();
    return version.current;
  }, [flush]);
  return { ...copy, arrived };
}
export type Keeping = ReturnType<typeof useResource>;
