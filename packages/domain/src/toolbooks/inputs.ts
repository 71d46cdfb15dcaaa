import * as z from 'zod/mini';
import { choice, clientMutationId, idInput, line, version } from '../kernel/text.js';
import { bookLocales, bookPatch } from './content.js';

const one = { bookId: idInput, expectedVersion: version };
export const startBookInput = z.object({
  clientMutationId,
  networkId: idInput,
  title: line(3, 160),
  locale: choice(bookLocales),
});
export const saveBookInput = z.object({ ...one, clientMutationId, patch: bookPatch });
export const freezeBookInput = z.object({ ...one, clientMutationId });
export const beginBookInput = z.object({ bookId: idInput, clientMutationId });
export const discardBookInput = z.object(one);
