import { DomainError } from '@guildhall/domain/kernel/errors';
import { pageInput } from '@guildhall/domain/kernel/page';
import { idInput } from '@guildhall/domain/kernel/text';
import * as inputs from '@guildhall/domain/toolbooks/inputs';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { fromCursor, toCursor } from '../kernel/paging.js';
import { PageArgs } from '../kernel/paging.types.js';
import { bookDraft, bookList, bookPage } from './book.queries.js';
import { beginBookEdition, discardBook, saveBook, startBook } from './book.service.js';
import { BookConnection, BookNode } from './book.types.js';
import { bookNode, draftNode } from './book.view.js';
import { BeginBookInput, BookDraftNode, DiscardBookInput, FreezeBookInput, SaveBookInput, StartBookInput } from './draft.types.js';
import { freezeBook } from './freeze.service.js';

@Resolver(() => BookNode)
export class BookResolver {
  @Query(() => BookConnection, { description: 'Tool-books, the newest edition first; those without one for their editors' })
  @Access('public')
  async toolBooks(
    @CurrentCtx() ctx: Ctx,
    @Args('page', { type: () => PageArgs, defaultValue: { first: 20 } }, new ZodPipe(pageInput)) page: PageArgs,
  ): Promise<BookConnection> {
    const after = fromCursor(page.after, ['instant', 'id']);
    const rows = await bookList.all(ctx, { at: after?.[0] ?? null, id: after?.[1] ?? null, limit: page.first + 1 });
    const nodes = rows.slice(0, page.first);
    const last = nodes.at(-1);
    return { nodes, endCursor: last ? toCursor(last.at, last.id) : null, hasMore: rows.length > page.first };
  }

  @Query(() => BookNode, { description: 'A tool-book by the words of its address, with its current edition or the one asked for' })
  @Access('public')
  async toolBook(
    @CurrentCtx() ctx: Ctx,
    @Args('slug', { type: () => String }) slug: string,
    @Args('edition', { type: () => Int, nullable: true }) edition?: number | null,
  ): Promise<BookNode> {
    const row = slug.length <= 200 && !slug.includes('\0') ? await bookPage.one(ctx, { slug, number: edition ?? null }) : undefined;
    if (!row) throw new DomainError('NOT_FOUND', { entity: 'ToolBook' });
    return bookNode(ctx, row);
  }

  @Query(() => BookDraftNode, { nullable: true, description: 'The working copy, for the editors of the book; null for everybody else' })
  @Access('signed-in')
  async toolBookDraft(
    @CurrentCtx() ctx: Ctx,
    @Args('bookId', { type: () => ID }, new ZodPipe(idInput)) id: string,
  ): Promise<BookDraftNode | null> {
    const row = await bookDraft.one(ctx, { id });
    return row ? draftNode(ctx, row) : null;
  }

  @Mutation(() => BookDraftNode, { description: 'Begins a tool-book for a network that one coordinates' })
  @Access('signed-in')
  async startToolBook(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => StartBookInput }, new ZodPipe(inputs.startBookInput)) input: StartBookInput,
  ): Promise<BookDraftNode> {
    return this.after(ctx, await startBook(ctx, input));
  }

  @Mutation(() => BookDraftNode, {
    description: 'Stores what changed; CONFLICT tells base, theirs and yours of each field that two people changed',
  })
  @Access('signed-in')
  async saveToolBook(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => SaveBookInput }, new ZodPipe(inputs.saveBookInput)) input: SaveBookInput,
  ): Promise<BookDraftNode> {
    return this.after(ctx, (await saveBook(ctx, input)).id);
  }

  @Mutation(() => BookNode, {
    description: 'Compiles the book and makes an edition of it, for good; NOT_READY names each chapter that cannot go in',
  })
  @Access('signed-in')
  async freezeToolBook(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => FreezeBookInput }, new ZodPipe(inputs.freezeBookInput)) input: FreezeBookInput,
  ): Promise<BookNode> {
    const { slug } = await freezeBook(ctx, input);
    return bookNode(ctx, (await bookPage.one(ctx, { slug, number: null }))!);
  }

  @Mutation(() => BookDraftNode, { description: 'Opens the working copy for the next edition' })
  @Access('signed-in')
  async beginToolBookEdition(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => BeginBookInput }, new ZodPipe(inputs.beginBookInput)) input: BeginBookInput,
  ): Promise<BookDraftNode> {
    return this.after(ctx, (await beginBookEdition(ctx, input)).id);
  }

  @Mutation(() => ID, { description: 'Deletes a book of which no edition was ever frozen' })
  @Access('signed-in')
  discardToolBook(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => DiscardBookInput }, new ZodPipe(inputs.discardBookInput)) input: DiscardBookInput,
  ): Promise<string> {
    return discardBook(ctx, input);
  }

  private async after(ctx: Ctx, id: string): Promise<BookDraftNode> {
    return draftNode(ctx, (await bookDraft.one(ctx, { id }))!);
  }
}
