import { useMutation } from '@apollo/client/react';
import type { Issue } from '@guildhall/domain/kernel/error-catalogue';
import type { SchemeContent } from '@guildhall/domain/schemes/content';
import { useRef, useState } from 'react';
import { useAutosave } from '../../../app/autosave/use-autosave';
import { SaveSchemeDraftDocument, type SchemeDraftPageQuery } from './draft.generated';
import { acknowledgedAfter, adopt, changed, plain, sendable } from './merge';

export type Draft = NonNullable<SchemeDraftPageQuery['schemeDraft']>;

/** The canvas as it is typed, saved by itself. `issues`: fields that are not saved until they are right. */
export function useSchemeDraft(draft: Draft) {
  const [content, setContent] = useState<SchemeContent>(() => plain(draft.content));
  const acknowledged = useRef<SchemeContent>(content);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [send] = useMutation(SaveSchemeDraftDocument);
  const autosave = useAutosave<SchemeContent>({
    key: `scheme:${draft.id}:${draft.number}`,
    value: content,
    version: draft.version,
    onRestore: setContent,
    async save({ value, expectedVersion, clientMutationId, keepalive }) {
      const typed = changed(acknowledged.current, value);
      const ready = sendable(typed);
      setIssues(ready.issues);
      const partly = ready.issues.length > 0;
      if (Object.keys(ready.patch).length === 0) return { version: expectedVersion, savedAt: new Date().toISOString(), partly };
      const { data } = await send({
        variables: { input: { schemeId: draft.id, number: draft.number, expectedVersion, clientMutationId, patch: ready.patch } },
        context: { keepalive },
      });
      const saved = data!.saveSchemeDraft;
      const stored = plain(saved.content);
      acknowledged.current = acknowledgedAfter(acknowledged.current, value, ready.patch, ready.issues, stored);
      // What was kept back stays in its box too.
      setContent((now) => adopt(now, value, typed, stored));
      return { version: saved.version, savedAt: saved.updatedAt, partly };
    },
  });
  const set = <F extends keyof SchemeContent>(field: F, value: SchemeContent[F]) => setContent((now) => ({ ...now, [field]: value }));
  /** Settles a conflict: `theirs` is stored, `chosen` goes on top of it. */
  const resolve = (theirs: Partial<SchemeContent>, chosen: Partial<SchemeContent>) => {
    acknowledged.current = { ...acknowledged.current, ...theirs };
    const next = { ...content, ...chosen };
    setContent(next);
    autosave.resolve(next);
  };
  return { content, set, issues, autosave, resolve };
}
