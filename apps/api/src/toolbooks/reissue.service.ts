import { createHash } from 'node:crypto';
import { bookReissued } from '@guildhall/domain/toolbooks/activities';
import { bookFormats } from '@guildhall/domain/toolbooks/machine';
import { redactBook, redactChanges, withoutPictures } from '@guildhall/domain/toolbooks/redact';
import { type Ctx } from '../kernel/ctx.js';
import { newId } from '../kernel/ids.js';
import { emit } from '../kernel/outbox.js';
import { statement } from '../kernel/statement.js';
import { ToolBookEdition } from './book.entity.js';
import { frozenGone, shownGone, silencedChapters } from './book.queries.js';
import { bookWordsIn, unnamedChapter } from './book.words.js';
import { hashOfBook, localesOf, type Compiled } from './compile.service.js';
import { picturesOf } from './pictures.service.js';
import { ToolBookReissue, ToolBookReissueFile } from './reissue.entity.js';
import { renderBook } from './render/render.js';

/** Editions that name a text in a chapter, or in what they say of the edition before. The book is locked, so that two words taken back at once make two reissues, one after the other. */
const editionsWith = statement<{ storyId: string }, { id: string; bookId: string; number: number }>(
  'tool-book-editions-with-story',
  `select e.id, e."bookId", e.number from tool_book b join tool_book_edition e on e."bookId" = b.id
   where exists (select 1 from tool_book_edition y, jsonb_array_elements(y.content->'chapters') c
     where y."bookId" = e."bookId" and y.number in (e.number, e.number - 1) and c->>'kind' = 'STORY' and c->>'refId' = :storyId::text)
   order by b.id, e.number for no key update of b`,
);
/** Editions that show a practice. */
const editionsOf = statement<{ practiceId: string }, { id: string; bookId: string; number: number }>(
  'tool-book-editions-of-practice',
  `select e.id, e."bookId", e.number from tool_book b join tool_book_edition e on e."bookId" = b.id
   where exists (select 1 from jsonb_array_elements(e.content->'chapters') c where c->>'kind' = 'PRACTICE' and c->>'refId' = :practiceId::text)
   order by b.id, e.number for no key update of b`,
);
const lastReissue = statement<{ editionId: string }, { number: number; chapterIds: string[]; storyIds: string[] }>(
  'tool-book-last-reissue',
  `select r.number, r."chapterIds", r."storyIds" from tool_book_reissue r where r."editionId" = :editionId::uuid order by r.number desc limit 1`,
);

/** Every frozen edition in which a text stands is issued once more without it, if nobody agrees to it any more. In a transaction; what is done already is not done again.
 *  @returns how many reissues came of it */
export async function reissueWithout(ctx: Ctx, storyId: string): Promise<number> {
  let made = 0;
  for (const edition of await editionsWith.all(ctx, { storyId })) made += (await reissue(ctx, edition)) ? 1 : 0;
  return made;
}

/** The same for pictures that were taken away from a practice. */
export async function reissueWithoutPictures(ctx: Ctx, practiceId: string): Promise<number> {
  let made = 0;
  for (const edition of await editionsOf.all(ctx, { practiceId })) made += (await reissue(ctx, edition)) ? 1 : 0;
  return made;
}

async function reissue(ctx: Ctx, { id, bookId, number }: { id: string; bookId: string; number: number }): Promise<boolean> {
  const last = await lastReissue.one(ctx, { editionId: id });
  const found = await silencedChapters.all(ctx, { bookId, number });
  const chapterIds = [...new Set([...(last?.chapterIds ?? []), ...found.map((f) => f.chapterId)])].sort();
  const storyIds = [...new Set([...(last?.storyIds ?? []), ...found.map((f) => f.storyId)])].sort();
  const edition = await ctx.db.findOneByOrFail(ToolBookEdition, { id });
  const gone = new Set(chapterIds);
  const named = (ids: readonly string[]) =>
    ids.filter((c) => edition.content.chapters.some((x) => x.id === c) || edition.changes.some((x) => x.chapterId === c)).length;
  const stillShown = await shownGone.all(ctx, { editionId: id });
  if (named(chapterIds) === named(last?.chapterIds ?? []) && stillShown.length === 0) return false;

  // The frozen words are what is issued again: nothing is compiled anew, as all else may have moved on since.
  const taken = new Set(edition.content.chapters.flatMap((c, i) => (gone.has(c.id) ? [i + 1] : [])));
  const locales = localesOf(edition.documents);
  const pictured = new Map<number, Set<string>>();
  for (const g of await frozenGone.all(ctx, { editionId: id }))
    pictured.set(g.chapter, (pictured.get(g.chapter) ?? new Set()).add(g.sha256));
  const documents: Compiled = Object.fromEntries(
    locales.map((l) => [l, withoutPictures(redactBook(edition.documents[l]!, taken, bookWordsIn[l].redaction), pictured)]),
  );
  const picturesGone = [...pictured.values()].reduce((sum, of) => sum + of.size, 0);
  const changes = redactChanges(edition.changes, gone, unnamedChapter);
  const contentHash = hashOfBook(documents);
  const reissueId = newId();
  await ctx.db.insert(ToolBookReissue, {
    id: reissueId,
    editionId: id,
    number: (last?.number ?? 0) + 1,
    documents,
    changes,
    contentHash,
    chapterIds,
    storyIds,
    pictures: picturesGone,
    madeAt: ctx.now,
  });
  const pictures = await picturesOf(ctx, Object.values(documents));
  const stamp = {
    edition: number,
    frozenOn: edition.frozenAt.toISOString().slice(0, 10),
    hash: contentHash,
    changes,
    reissue: { on: ctx.now.toISOString().slice(0, 10), chapters: [...taken], pictures: picturesGone },
  };
  for (const locale of locales)
    for (const format of bookFormats) {
      const bytes = await renderBook(documents[locale]!, format, stamp, pictures);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      await ctx.db.insert(ToolBookReissueFile, { id: newId(), reissueId, locale, format, bytes, size: bytes.length, sha256 });
    }
  await emit(ctx, bookReissued({ bookId, editionId: id, reissueId }));
  return true;
}
