import { useMutation } from '@apollo/client/react';
import { bookFields, bookPatch, type BookContent, type BookPatch } from '@guildhall/domain/toolbooks/content';
import { merging } from '../../app/autosave/merging';
import { useWorkingCopy } from '../../app/autosave/use-working-copy';
import { SaveToolBookDocument, type ToolBookDraftQuery } from './draft.generated';

export type BookDraft = NonNullable<ToolBookDraftQuery['toolBookDraft']>;
const rules = merging<BookContent, BookPatch>(bookFields, bookPatch);

/** The book as it is typed, saved by itself. */
export function useBook(draft: BookDraft) {
  const [send] = useMutation(SaveToolBookDocument);
  return useWorkingCopy<BookContent, BookPatch>({
    key: `toolbook:${draft.id}`,
    draft,
    rules,
    send: async (request, keepalive) =>
      (await send({ variables: { input: { bookId: draft.id, ...request } }, context: { keepalive } })).data!.saveToolBook,
  });
}
export type BookEditing = ReturnType<typeof useBook>;
