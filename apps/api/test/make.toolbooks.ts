import type { Picture } from '@guildhall/domain/practices/content';
import type { BookPatch, Chapter } from '@guildhall/domain/toolbooks/content';
import { newId } from '../src/kernel/ids.js';
import { saveDraft, submitPractice } from '../src/practices/draft.service.js';
import { publishPractice } from '../src/practices/edition.service.js';
import { addPicture } from '../src/practices/file.service.js';
import { PracticeDraft } from '../src/practices/practice.entity.js';
import { screenPractice } from '../src/practices/screening.service.js';
import type { ToolBook } from '../src/toolbooks/book.entity.js';
import { saveBook, startBook } from '../src/toolbooks/book.service.js';
import { freezeBook } from '../src/toolbooks/freeze.service.js';
import type { TestApp, Who } from './app.js';
import { practiceIn, type PracticeCast } from './practice-cast.js';
import { pictureOf } from './upload-corpus.js';

export const textChapter = (title: string, text = `What stands in ${title}.`): Chapter => ({
  id: newId(),
  kind: 'TEXT',
  title: { en: title, de: '', ar: '' },
  text: { en: text, de: '', ar: '' },
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

/** A published practice with these pictures, of 640 × 480 points each. Without alternative text one only decorates. */
export async function practiceWithPictures(
  app: TestApp,
  cast: PracticeCast,
  pictures: readonly { alt: string; caption?: string; licence: NonNullable<Picture['licence']> }[],
): Promise<string> {
  const ctx = await app.ctxOf(cast.author);
  const practiceId = await practiceIn(app, cast, 'DRAFT');
  const said: Picture[] = [];
  for (const [i, { alt, caption, licence }] of pictures.entries()) {
    const bytes = await pictureOf.png(640, 480 - i);
    const { id } = await addPicture(ctx, { practiceId, file: { content: bytes.toString('base64'), name: 'a.png' } });
    said.push({ id, alt, decorative: alt === '', caption: caption ?? '', credit: 'A. Ek', licence, people: 'NOBODY' });
  }
  const version = async () => (await app.db.manager.findOneByOrFail(PracticeDraft, { id: practiceId })).version;
  await saveDraft(ctx, { practiceId, expectedVersion: await version(), clientMutationId: newId(), patch: { pictures: said } });
  await submitPractice(ctx, { practiceId, expectedVersion: await version() });
  await screenPractice(await app.ctxOf(cast.screener), {
    practiceId,
    expectedVersion: await version(),
    clientMutationId: newId(),
    decision: 'ACCEPT',
    reason: 'Clear and well sourced.',
    verifiedFactIds: [],
  });
  await publishPractice(ctx, {
    practiceId,
    expectedVersion: await version(),
    clientMutationId: newId(),
    licence: 'CC-BY-4.0',
    ownerConsent: true,
    consentGivenBy: 'Maria Test, director',
  });
  return practiceId;
}
