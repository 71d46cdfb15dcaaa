import { DomainError } from '@guildhall/domain/kernel/errors';
import { bookDiscarded, bookEditionBegun, bookStarted } from '@guildhall/domain/toolbooks/activities';
import { emptyBook, type BookPatch } from '@guildhall/domain/toolbooks/content';
import { applyBookPatch, bookClashes, bookTouched } from '@guildhall/domain/toolbooks/editing';
import type { beginBookInput, discardBookInput, saveBookInput, startBookInput } from '@guildhall/domain/toolbooks/inputs';
import { bookMachine } from '@guildhall/domain/toolbooks/machine';
import type * as z from 'zod/mini';
import type { Ctx } from '../kernel/ctx.js';
import { newId } from '../kernel/ids.js';
import { onlyNew } from '../kernel/only-new.js';
import { slugsOf } from '../kernel/new-slug.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { ToolBook, ToolBookRevision } from './book.entity.js';
import { edits, toolBookPolicy } from './book.policy.js';
import { bookBase, frozenBooks, networkKnown } from './book.queries.js';

/** Begins a book for a network that one coordinates. Returns the id. */
export function startBook(ctx: Ctx, input: z.infer<typeof startBookInput>): Promise<string> {
  return transact(ctx, async (ctx) => {
    if (!(await networkKnown.one(ctx, { id: input.networkId }))) throw new DomainError('NOT_FOUND', { entity: 'Network' });
    if (!edits(ctx.actor, input)) throw new DomainError('FORBIDDEN', { entity: 'ToolBook', action: 'start' });
    return once(ctx, input.clientMutationId, 'startToolBook', async () => {
      const content = emptyBook(input.locale, input.title);
      const row = await create(ctx, ToolBook, {
        networkId: input.networkId,
        slug: await newSlug(ctx, input.title),
        state: 'DRAFT',
        content,
        editionNo: 0,
        frozenAt: null,
      });
      await rememberBook(ctx, row, content);
      await emit(ctx, bookStarted({ bookId: row.id }));
      return row.id;
    });
  });
}

const newSlug = slugsOf('tool_book', 'tool-book');

/** Adds to the history of the book; `patch` is what its present version changed. */
export async function rememberBook(ctx: Ctx, book: ToolBook, patch: BookPatch): Promise<void> {
  await ctx.db.insert(ToolBookRevision, {
    id: newId(),
    bookId: book.id,
    version: book.version,
    patch,
    personId: ctx.actor?.id ?? null,
    at: ctx.now,
  });
}

/** Stores what changed. A field that somebody else changed meanwhile to something different is a CONFLICT with base, theirs and yours; nothing is stored then.
 *  What only this editor touched is stored even from a stale version. */
export function saveBook(ctx: Ctx, input: z.infer<typeof saveBookInput>): Promise<ToolBook> {
  return transact(ctx, async (ctx) => {
    let row = await toolBookPolicy.admit(ctx, 'edit', input.bookId);
    await once(ctx, input.clientMutationId, 'saveToolBook', async () => {
      const state = bookMachine.next(row.state, 'save');
      const patch = await onlyNew({
        entity: 'ToolBook',
        row,
        patch: input.patch,
        expectedVersion: input.expectedVersion,
        baseOf: (fields) => bookBase.all(ctx, { bookId: row.id, version: input.expectedVersion, fields }),
        clashes: bookClashes,
        touched: bookTouched,
      });
      if (Object.keys(patch).length === 0) return row.id;
      row = await save(ctx, ToolBook, row, { state, content: applyBookPatch(row.content, patch) });
      await rememberBook(ctx, row, patch);
      return row.id;
    });
    return row;
  });
}

/** Opens the working copy for the next edition; the frozen one stays what it is. */
export function beginBookEdition(ctx: Ctx, input: z.infer<typeof beginBookInput>): Promise<ToolBook> {
  return transact(ctx, async (ctx) => {
    let row = await toolBookPolicy.admit(ctx, 'edit', input.bookId);
    await once(ctx, input.clientMutationId, 'beginToolBookEdition', async () => {
      row = await save(ctx, ToolBook, row, { state: bookMachine.next(row.state, 'begin') });
      await rememberBook(ctx, row, {});
      await emit(ctx, bookEditionBegun({ bookId: row.id }));
      return row.id;
    });
    return row;
  });
}

/** Deletes a book of which no edition was ever frozen, with its history. */
export function discardBook(ctx: Ctx, input: z.infer<typeof discardBookInput>): Promise<string> {
  return transact(ctx, async (ctx) => {
    const row = await toolBookPolicy.admit(ctx, 'discard', input.bookId);
    if (row.version !== input.expectedVersion) throw new DomainError('CONFLICT', { entity: 'ToolBook', currentVersion: row.version });
    await ctx.db.delete(ToolBook, { id: row.id });
    await emit(ctx, bookDiscarded({ bookId: row.id }));
    return row.id;
  });
}

/** Words of the addresses of all books that can be read, newest first: for the map of the site. */
export const frozenAddresses = (ctx: Ctx): Promise<{ slug: string; frozenAt: string }[]> => frozenBooks.all(ctx, {});
