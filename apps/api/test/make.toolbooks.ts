import type { BookPatch, Chapter } from '@guildhall/domain/toolbooks/content';
import { newId } from '../src/kernel/ids.js';
import type { ToolBook } from '../src/toolbooks/book.entity.js';
import { saveBook, startBook } from '../src/toolbooks/book.service.js';
import { freezeBook } from '../src/toolbooks/freeze.service.js';
import type { TestApp, Who } from './app.js';

export const textChapter = (title: string, text = `What stands in ${title}.`): Chapter => ({
  id: newId(),
  kind: 'TEXT',
  title: { en: title, de: '' },
  text: { en: text, de: '' },
  refId: null,
  refEdition: null,
});
export const practiceChapter = (practiceId: string, edition = 1): Chapter => ({
  ...textChapter('', 'Why it stands here.'),
  kind: 'PRACTICE',
  refId: practiceId,
  refEdition: edition,
});

/** A book as its editor would have made it; the id and the row. */
export async function toolBook(app: TestApp, editor: Who, networkId: string, patch: BookPatch = {}): Promise<ToolBook> {
  const ctx = await app.ctxOf(editor);
  const id = await startBook(ctx, { clientMutationId: newId(), networkId, title: 'A book of tables', locale: 'en' });
  return saveBook(ctx, {
    bookId: id,
    expectedVersion: 1,
    clientMutationId: newId(),
    patch: { publisher: 'The Hub', chapters: [textChapter('First'), textChapter('Second')], ...patch },
  });
}
export const freeze = async (app: TestApp, editor: Who, book: Pick<ToolBook, 'id' | 'version'>): Promise<ToolBook> =>
  freezeBook(await app.ctxOf(editor), { bookId: book.id, expectedVersion: book.version, clientMutationId: newId() });
