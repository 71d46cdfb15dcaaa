import * as z from 'zod/mini';
import { defineActivity, id } from '../kernel/activity.js';

const book = { bookId: id };
export const bookStarted = defineActivity('toolbook.started', z.object(book));
export const bookFrozen = defineActivity('toolbook.frozen', z.object({ ...book, editionId: id }));
export const bookEditionBegun = defineActivity('toolbook.edition-begun', z.object(book));
export const bookDiscarded = defineActivity('toolbook.discarded', z.object(book));
/** An edition was issued once more, without what nobody agrees to any more. */
export const bookReissued = defineActivity('toolbook.reissued', z.object({ ...book, editionId: id, reissueId: id }));
