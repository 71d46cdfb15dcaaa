import { createHash } from 'node:crypto';
import { bookLocales } from '@guildhall/domain/toolbooks/content';
import { bookFormats } from '@guildhall/domain/toolbooks/machine';
import { newId } from '../../src/kernel/ids.js';
import { ToolBook, ToolBookFile } from '../../src/toolbooks/book.entity.js';
import { beginBookEdition } from '../../src/toolbooks/book.service.js';
import type { TestApp, Who } from '../app.js';
import { toolBook } from '../make.toolbooks.js';
import { practiceCast } from '../practice-cast.js';
import type { World } from '../worlds.js';

/** Frozen past the compiler: who may read a book does not hang on what is in its files, and making them takes seconds. */
async function frozen(app: TestApp, editor: Who, networkId: string): Promise<string> {
  const { id, content } = await toolBook(app, editor, networkId);
  const { manager } = app.db;
  const now = app.clock.now();
  const editionId = newId();
  await app.db.query(
    `insert into tool_book_edition (id, "bookId", number, content, documents, changes, "contentHash", "frozenBy", "frozenAt") values ($1, $2, 1, $3, $7, '[]', $4, $5, $6)`,
    [
      editionId,
      id,
      JSON.stringify(content),
      'a'.repeat(64),
      editor.id,
      now,
      JSON.stringify(Object.fromEntries(bookLocales.map((l) => [l, { chapters: [] }]))),
    ],
  );
  const bytes = Buffer.from('a file');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  for (const locale of bookLocales)
    for (const format of bookFormats)
      await manager.insert(ToolBookFile, { id: newId(), editionId, locale, format, bytes, size: bytes.length, sha256 });
  await manager.update(ToolBook, { id }, { state: 'FROZEN', editionNo: 1, frozenAt: now });
  return id;
}

/** A book that only its editors know, a frozen one, and one whose next edition is under way. */
export const toolBooksWorld: World = async (app) => {
  const cast = await practiceCast(app);
  await toolBook(app, cast.author, cast.network.id);
  await frozen(app, cast.author, cast.network.id);
  const bookId = await frozen(app, cast.author, cast.network.id);
  await beginBookEdition(await app.ctxOf(cast.author), { bookId, clientMutationId: newId() });
  return { bookEditor: cast.author, bookStranger: cast.stranger, bookElsewhere: cast.elsewhere, bookAdmin: cast.admin };
};
