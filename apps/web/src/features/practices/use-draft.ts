import { useMutation } from '@apollo/client/react';
import type { Issue } from '@guildhall/domain/kernel/error-catalogue';
import type { PracticeContent } from '@guildhall/domain/practices/content';
import { useRef, useState } from 'react';
import { useAutosave } from '../../app/autosave/use-autosave';
import { acknowledgedAfter, adopt, changed, plain, sendable } from './draft-merge';
import { SavePracticeDraftDocument, type PracticeDraftPageQuery } from './draft.generated';

export type Draft = NonNullable<PracticeDraftPageQuery['practiceDraft']>;

/** The text as it is typed, saved by itself. `issues`: fields that are not saved until they are right. */
export function useDraft(draft: Draft) {
  const [content, setContent] = useState<PracticeContent>(() => plain(draft.content));
  const acknowledged = useRef<PracticeContent>(content);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [send] = useMutation(SavePracticeDraftDocument);
  const autosave = useAutosave<PracticeContent>({
    key: `practice:${draft.id}`,
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
        variables: { input: { practiceId: draft.id, expectedVersion, clientMutationId, patch: ready.patch } },
        context: { keepalive },
      });
      const saved = data!.savePracticeDraft;
      const stored = plain(saved.content);
      acknowledged.current = {
        ...acknowledgedAfter(value, ready.patch, stored),
        ...Object.fromEntries(
          ready.issues.map((i) => i.path.split('.')[0]!).map((f) => [f, acknowledged.current[f as keyof PracticeContent]]),
        ),
      } as PracticeContent;
      // What was kept back stays in its box too.
      setContent((now) => adopt(now, value, typed, stored));
      return { version: saved.version, savedAt: saved.updatedAt, partly };
    },
  });
  const set = <F extends keyof PracticeContent>(field: F, value: PracticeContent[F]) => setContent((now) => ({ ...now, [field]: value }));
  /** Settles a conflict: `theirs` is stored, `chosen` goes on top of it. */
  const resolve = (theirs: Partial<PracticeContent>, chosen: Partial<PracticeContent>) => {
    acknowledged.current = { ...acknowledged.current, ...theirs };
    const next = { ...content, ...chosen };
    setContent(next);
    autosave.resolve(next);
  };
  return { content, set, issues, autosave, resolve };
}
export type Editing = ReturnType<typeof useDraft>;
