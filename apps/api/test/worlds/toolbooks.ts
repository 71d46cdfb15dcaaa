import { newId } from '../../src/kernel/ids.js';
import { beginBookEdition } from '../../src/toolbooks/book.service.js';
import { freeze, toolBook } from '../make.toolbooks.js';
import { practiceCast } from '../practice-cast.js';
import type { World } from '../worlds.js';

/** A book that only its editors know, a frozen one, and one whose next edition is under way. */
export const toolBooksWorld: World = async (app) => {
  const cast = await practiceCast(app);
  await toolBook(app, cast.author, cast.network.id);
  await freeze(app, cast.author, await toolBook(app, cast.author, cast.network.id));
  const { id } = await freeze(app, cast.author, await toolBook(app, cast.author, cast.network.id));
  await beginBookEdition(await app.ctxOf(cast.author), { bookId: id, clientMutationId: newId() });
  return { bookEditor: cast.author, bookStranger: cast.stranger, bookElsewhere: cast.elsewhere, bookAdmin: cast.admin };
};
