import { useMutation } from '@apollo/client/react';
import type { Issue } from '@guildhall/domain/kernel/error-catalogue';
import type { BookContent } from '@guildhall/domain/toolbooks/content';
import { useRef, useState } from 'react';
import { useAutosave } from '../../app/autosave/use-autosave';
import { adoptBook, changedBook, plainBook, sendableBook } from './book-merge';
import { SaveToolBookDocument, type ToolBookDraftQuery } from './draft.generated';

export type BookDraft = NonNullable<ToolBookDraftQuery['toolBookDraft']>;

/** The book as it is typed, saved by itself. `issues`: fields that are not saved until they are right. */
export function useBook(draft: BookDraft) {
  const [content, setContent] = useState<BookContent>(() => plainBook(draft.content));
  const acknowledged = useRef<BookContent>(content);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [send] = useMutation(SaveToolBookDocument);
  const autosave = useAutosave<BookContent>({
    key: `toolbook:${draft.id}`,
    value: content,
    version: draft.version,
    onRestore: setContent,
    async save({ value, expectedVersion, clientMutationId, keepalive }) {
      const ready = sendableBook(changedBook(acknowledged.current, value));
      setIssues(ready.issues);
      const partly = ready.issues.length > 0;
      if (Object.keys(ready.patch).length === 0) return { version: expectedVersion, savedAt: new Date().toISOString(), partly };
      const { data } = await send({
        variables: { input: { bookId: draft.id, expectedVersion, clientMutationId, patch: ready.patch } },
        context: { keepalive },
      });
      const saved = data!.saveToolBook;
      const stored = plainBook(saved.content);
      acknowledged.current = { ...stored, ...ready.patch } as BookContent;
      setContent((now) => adoptBook(now, value, ready.patch, stored));
      return { version: saved.version, savedAt: saved.updatedAt, partly };
    },
  });
  const set = <F extends keyof BookContent>(field: F, value: BookContent[F]) => setContent((now) => ({ ...now, [field]: value }));
  /** Settles a conflict: `theirs` is stored, `chosen` goes on top of it. */
  const resolve = (theirs: Partial<BookContent>, chosen: Partial<BookContent>) => {
    acknowledged.current = { ...acknowledged.current, ...theirs };
    const next = { ...content, ...chosen };
    setContent(next);
    autosave.resolve(next);
  };
  return { content, set, issues, autosave, resolve };
}
export type BookEditing = ReturnType<typeof useBook>;
