import { DomainError } from '@guildhall/domain/kernel/errors';
import { canonical } from '@guildhall/domain/practices/content';
import { bookFrozen } from '@guildhall/domain/toolbooks/activities';
import { bookChanges, type BookChange } from '@guildhall/domain/toolbooks/changes';
import type { BookContent, BookLocale } from '@guildhall/domain/toolbooks/content';
import type { freezeBookInput } from '@guildhall/domain/toolbooks/inputs';
import { bookFormats, bookMachine } from '@guildhall/domain/toolbooks/machine';
import { bookProblems, pinned } from '@guildhall/domain/toolbooks/parts';
import { redactChanges } from '@guildhall/domain/toolbooks/redact';
import { createHash } from 'node:crypto';
import type * as z from 'zod/mini';
import type { Ctx } from '../kernel/ctx.js';
import { newId } from '../kernel/ids.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { noteUses } from '../stories/consent.service.js';
import { ToolBook, ToolBookEdition, ToolBookFile } from './book.entity.js';
import { toolBookPolicy } from './book.policy.js';
import { bookDraft, lastEdition, silencedChapters } from './book.queries.js';
import { titled } from './book.view.js';
import { unnamedChapter } from './book.words.js';
import { compileAll, hashOfBook, localesOf, type Compiled } from './compile.service.js';
import { holdParts, partsOf } from './parts.queries.js';
import { lostPictures, picturesOf, type BookPictures } from './pictures.service.js';
import { renderBook } from './render/render.js';

export interface MadeFile {
  readonly locale: BookLocale;
  readonly format: (typeof bookFormats)[number];
  readonly bytes: Buffer;
}
interface Made {
  readonly content: BookContent;
  readonly compiled: Compiled;
  readonly hash: string;
  readonly changes: BookChange[];
  readonly number: number;
  readonly pictures: BookPictures;
}

/** Compiles what is in hand. NOT_READY names every chapter that cannot go in and why; a book that says what the last edition said is no new edition. */
async function make(ctx: Ctx, book: Pick<ToolBook, 'id' | 'slug' | 'content'>, network: string, known?: BookPictures): Promise<Made> {
  const parts = await partsOf(ctx, book.content);
  const missing = bookProblems(book.content, parts);
  if (missing.length) throw new DomainError('NOT_READY', { entity: 'ToolBook', missing });
  const content = pinned(book.content, parts);
  const last = await lastEdition.one(ctx, { bookId: book.id });
  if (last && canonical(last.content) === canonical(content))
    throw new DomainError('NOT_READY', { entity: 'ToolBook', missing: [{ path: '', rule: 'unchanged', params: { number: last.number } }] });
  const compiled = compileAll(ctx.config.publicUrl, { slug: book.slug, content, network, parts });
  // A title can tell who somebody is: of a story that was taken back the list of changes does not say it.
  const silent = last ? await silencedChapters.all(ctx, { bookId: book.id, number: last.number }) : [];
  const gone = new Set(silent.map((s) => s.chapterId));
  const pictures = await picturesOf(ctx, Object.values(compiled), known);
  const lost = lostPictures(compiled[content.locale]!, pictures);
  if (lost.length) throw new DomainError('NOT_READY', { entity: 'ToolBook', missing: lost });
  return {
    content,
    compiled,
    pictures,
    hash: hashOfBook(compiled),
    changes: last ? redactChanges(named(bookChanges(last.content, content), content, compiled, last), gone, unnamedChapter) : [],
    number: (last?.number ?? 0) + 1,
  };
}

/** The changes with the titles that readers know: those of the new book, of the old one for what was taken out. */
function named(
  changes: BookChange[],
  content: BookContent,
  compiled: Compiled,
  last: NonNullable<Awaited<ReturnType<typeof lastEdition.one>>>,
): BookChange[] {
  const now = Object.fromEntries(localesOf(compiled).map((l) => [l, compiled[l]!.chapters.map((c) => c.title)]));
  return changes.map((c) => {
    const [book, titles] = c.kind === 'REMOVED' ? [last.content, last.titles] : [content, now];
    const at = book.chapters.findIndex((x) => x.id === c.chapterId);
    return at < 0 ? c : { ...c, title: titled(book.chapters[at]!, titles, at) };
  });
}

/** Every file of the edition. The day is written in them; nothing else depends on when they are made. */
async function filesOf(ctx: Ctx, made: Made, frozenAt: Date): Promise<MadeFile[]> {
  const stamp = { edition: made.number, frozenOn: frozenAt.toISOString().slice(0, 10), hash: made.hash, changes: made.changes };
  const files: MadeFile[] = [];
  for (const locale of localesOf(made.compiled))
    for (const format of bookFormats) {
      files.push({ locale, format, bytes: await renderBook(made.compiled[locale]!, format, stamp, made.pictures) });
      // Others want to be answered between two files, and a transaction that waits too long without a word is closed.
      await ctx.run({ text: 'select 1' });
    }
  return files;
}

/** Makes an edition of the working copy, for good. Consent, licences and withdrawals are checked here, while nobody can change them. */
export async function freezeBook(ctx: Ctx, input: z.infer<typeof freezeBookInput>): Promise<ToolBook> {
  // The files are made before anything is locked; inside it is only checked that the book is still the same.
  const before = await bookDraft.one(ctx, { id: input.bookId });
  const early =
    before && before.state === 'DRAFT' && before.version === input.expectedVersion ? await make(ctx, before, before.networkName) : null;
  const files = early ? await filesOf(ctx, early, ctx.now) : null;
  return transact(ctx, async (ctx) => {
    let row = await toolBookPolicy.admit(ctx, 'edit', input.bookId);
    await once(ctx, input.clientMutationId, 'freezeToolBook', async () => {
      const state = bookMachine.next(row.state, 'freeze');
      await holdParts(ctx, row.content);
      const made = await make(ctx, row, (await bookDraft.one(ctx, { id: row.id }))!.networkName, early?.pictures);
      const same = early !== null && files !== null && early.hash === made.hash && early.number === made.number;
      const editionId = await storeEdition(ctx, row.id, made, same ? files : await filesOf(ctx, made, ctx.now), ctx.actor!.id);
      row = await save(
        ctx,
        ToolBook,
        row,
        { state, editionNo: made.number, frozenAt: ctx.now, content: made.content },
        input.expectedVersion,
      );
      const address = `/toolbooks/${row.slug}/e/${made.number}`;
      const title = made.compiled[made.content.locale]!.title;
      const told = [...new Set(made.content.chapters.flatMap((c) => (c.kind === 'STORY' && c.refId ? [c.refId] : [])))];
      await noteUses(
        ctx,
        told.map((storyId) => ({ storyId, bookId: row.id, edition: made.number, title, address })),
      );
      await emit(ctx, bookFrozen({ bookId: row.id, editionId }));
      return editionId;
    });
    return row;
  });
}

async function storeEdition(ctx: Ctx, bookId: string, made: Made, files: readonly MadeFile[], frozenBy: string): Promise<string> {
  const id = newId();
  await ctx.db.insert(ToolBookEdition, {
    id,
    bookId,
    number: made.number,
    content: made.content,
    documents: made.compiled,
    changes: made.changes,
    contentHash: made.hash,
    frozenBy,
    frozenAt: ctx.now,
  });
  for (const f of files)
    await ctx.db.insert(ToolBookFile, {
      id: newId(),
      editionId: id,
      locale: f.locale,
      format: f.format,
      bytes: f.bytes,
      size: f.bytes.length,
      sha256: createHash('sha256').update(f.bytes).digest('hex'),
    });
  return id;
}
