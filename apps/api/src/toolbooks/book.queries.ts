import type { BookChange } from '@guildhall/domain/toolbooks/changes';
import { wholeBook, wholeText, type BookContent, type BookLocale, type InEach } from '@guildhall/domain/toolbooks/content';
import type { BookFormat, BookState } from '@guildhall/domain/toolbooks/machine';
import { iso, statement, type Statement } from '../kernel/statement.js';
import { agreed } from '../stories/story.policy.js';
import { editable, toolBookPolicy } from './book.policy.js';

/** The same statement with its rows brought up to the languages of today: what was stored before one of them came has no word in it. */
const whole = <P, R>(stored: Statement<P, R>, complete: (row: R) => R): Pick<Statement<P, R>, 'all' | 'one'> => {
  const all = async (...asked: Parameters<typeof stored.all>) => (await stored.all(...asked)).map(complete);
  return { all, one: async (...asked) => (await all(...asked))[0] };
};
const withContent = <R extends { content: BookContent }>(row: R): R => ({ ...row, content: wholeBook(row.content) });

export interface ListRow {
  id: string;
  slug: string;
  state: BookState;
  editionNo: number;
  networkName: string;
  locale: BookLocale;
  title: InEach;
  subtitle: InEach;
  chapters: number;
  frozenAt: string | null;
  at: string;
  mine: boolean;
}
/** Books with what their current edition says of itself; those that were never frozen with their working copy, for their editors. Newest edition first. */
export const bookList = whole(
  statement<{ at: string | null; id: string | null; limit: number }, ListRow>(
    'tool-book-list',
    `select b.id, b.slug, case when mine.yes then b.state else 'FROZEN' end state, b."editionNo", n.name "networkName", shown.c->>'locale' locale, shown.c->'title' title, shown.c->'subtitle' subtitle,
     jsonb_array_length(shown.c->'chapters') chapters, b."frozenAt", coalesce(b."frozenAt", b."createdAt") at, mine.yes mine
   from tool_book b join network n on n.id = b."networkId" left join tool_book_edition e on e."bookId" = b.id and e.number = b."editionNo"
   cross join lateral (select coalesce(e.content, b.content) c) shown cross join lateral (select ${editable('b')} yes) mine
   where ${toolBookPolicy.visible('b')} and (:at::timestamptz is null or (coalesce(b."frozenAt", b."createdAt"), b.id) < (:at::timestamptz, :id::uuid))
   order by coalesce(b."frozenAt", b."createdAt") desc, b.id desc limit :limit::int`,
  ),
  (row) => ({ ...row, title: wholeText(row.title), subtitle: wholeText(row.subtitle) }),
);

/** What the chapters are called in the compiled book, in each language: a practice that was given no title has its own. */
export const chapterTitles = `(select json_object_agg(l.key, jsonb_path_query_array(l.value, '$.chapters[*].title')) from jsonb_each(e.documents) l)`;

/** The newest reissue of the edition `e`, as `r`; null where there is none. */
const newest = `left join lateral (select * from tool_book_reissue x where x."editionId" = e.id order by x.number desc limit 1) r on true`;
/** Pictures that were taken away from their practice and that the edition `e` shows in these documents, by the place of their chapter. A picture that somebody brought
 *  anew, with a new word of whoever is on it, is not among them. */
const goneFrom = (documents: string) => `jsonb_array_elements(e.content->'chapters') with ordinality c(chapter, n)
   join practice_picture_gone g on c.chapter->>'kind' = 'PRACTICE' and g."practiceId" = (c.chapter->>'refId')::uuid
   where position(g.sha256 in ${documents}::text) > 0
     and not exists (select 1 from practice_file l join file f on f.id = l."fileId" where l."practiceId" = g."practiceId" and f.sha256 = g.sha256)`;
const asHandedOut = 'coalesce(r.documents, e.documents)';
const goneOf = (name: string, documents: string) =>
  statement<{ editionId: string }, { chapter: number; sha256: string }>(
    name,
    `select distinct c.n::int chapter, g.sha256 from tool_book_edition e ${newest} cross join ${goneFrom(documents)} and e.id = :editionId::uuid order by 1, 2`,
  );
/** Those that are shown to this hour, and those that the frozen words hold. */
export const shownGone = goneOf('tool-book-shown-gone-pictures', asHandedOut);
export const frozenGone = goneOf('tool-book-frozen-gone-pictures', 'e.documents');
/** Not handed out: its editors say so, a picture in it was taken away, or somebody whose story stands in it has taken back their word and no reissue without it is made yet. */
const withheld = `(exists (select 1 from ${goneFrom(asHandedOut)}) or exists (select 1 from story_use u left join story s on s.id = u."storyId" where u."bookId" = b.id and u.edition = e.number
   and (u.withheld or ((s.id is null or not ${agreed('s', 'BOOKS')}) and not (u."storyId" = any(coalesce(r."storyIds", '{}')))))))`;
/** Files of the edition as they are handed out: those of the newest reissue, else its own. */
const files = `(select f.locale, f.format, f.size, f.sha256, f.bytes from tool_book_file f where f."editionId" = e.id and r.id is null
   union all select f.locale, f.format, f.size, f.sha256, f.bytes from tool_book_reissue_file f where f."reissueId" = r.id)`;
/** What the address of the edition gave before: a fingerprint, until when, and which chapters were taken out then. */
const earlier = `coalesce((select json_agg(json_build_object('contentHash', v.hash, 'until', ${iso('v.until')}, 'chapters', v.chapters, 'pictures', v.pictures) order by v.number desc)
   from (select x.number, coalesce(lag(x."contentHash") over (order by x.number), e."contentHash") hash, x."madeAt" until, x.pictures,
       array(select c.n::int from jsonb_array_elements(e.content->'chapters') with ordinality c(chapter, n) where (c.chapter->>'id')::uuid = any(x."chapterIds") order by c.n) chapters
     from tool_book_reissue x where x."editionId" = e.id) v), '[]'::json)`;
/** A title can tell who somebody is: of a story that nobody agrees to any more the page of the book does not say it. */
const gone = `coalesce((select json_agg(x.id) from (select c->>'id' id, (c->>'refId')::uuid ref from tool_book_edition y, jsonb_array_elements(y.content->'chapters') c
   where y."bookId" = b.id and y.number in (e.number, e.number - 1) and c->>'kind' = 'STORY') x
   left join story s on s.id = x.ref where s.id is null or (s.state <> 'WITHDRAWN' and not (s.state = 'PUBLISHED' and ${agreed('s', 'BOOKS')}))), '[]'::json)`;

export interface PageRow {
  id: string;
  slug: string;
  version: number;
  state: BookState;
  networkId: string;
  networkName: string;
  editionNo: number;
  edition: {
    number: number;
    content: BookContent;
    titles: Partial<Record<BookLocale, string[]>>;
    changes: BookChange[];
    contentHash: string;
    frozenAt: string;
    files: { locale: BookLocale; format: BookFormat; size: number; sha256: string }[];
    withdrawn: { number: number; title: string; withdrawnAt: string }[];
    /** Chapters of a story to which nobody agrees any more, in this edition or the one before. */
    gone: string[];
    withheld: boolean;
    earlier: { contentHash: string; until: string; chapters: number[]; pictures: number }[];
  };
  editions: { number: number; frozenAt: string; contentHash: string }[];
}
/** A book with one frozen edition (the current one when `number` is null), its files, and which of its practices and schemes were withdrawn since. */
export const bookPage = whole(
  statement<{ slug: string; number: number | null }, PageRow>(
    'tool-book-page',
    `select b.id, b.slug, b.version, b.state, b."networkId", n.name "networkName", b."editionNo",
     json_build_object('number', e.number, 'content', e.content, 'titles', ${chapterTitles}, 'changes', coalesce(r.changes, e.changes), 'contentHash', coalesce(r."contentHash", e."contentHash"), 'earlier', ${earlier}, 'frozenAt', ${iso('e."frozenAt"')},
       'withheld', ${withheld}, 'gone', ${gone},
       'files', coalesce((select json_agg(json_build_object('locale', f.locale, 'format', f.format, 'size', f.size, 'sha256', f.sha256) order by f.locale, f.format) from ${files} f where not ${withheld}), '[]'::json),
       'withdrawn', coalesce((select json_agg(json_build_object('number', c.n, 'title', coalesce(p.title, s.title), 'withdrawnAt', ${iso('coalesce(p."withdrawnAt", s."withdrawnAt")')}) order by c.n)
         from jsonb_array_elements(e.content->'chapters') with ordinality c(chapter, n)
         left join practice p on p.id = (c.chapter->>'refId')::uuid and c.chapter->>'kind' = 'PRACTICE' left join scheme s on s.id = (c.chapter->>'refId')::uuid and c.chapter->>'kind' = 'SCHEME'
         where coalesce(p.state, s.state) = 'WITHDRAWN'), '[]'::json)) edition,
     (select json_agg(json_build_object('number', x.number, 'frozenAt', ${iso('x."frozenAt"')}, 'contentHash', coalesce((select y."contentHash" from tool_book_reissue y where y."editionId" = x.id order by y.number desc limit 1), x."contentHash")) order by x.number desc) from tool_book_edition x where x."bookId" = b.id) editions
   from tool_book b join network n on n.id = b."networkId" join tool_book_edition e on e."bookId" = b.id and e.number = coalesce(:number::int, b."editionNo") ${newest}
   where b.slug = :slug::text and ${toolBookPolicy.visible('b')}`,
  ),
  (row) => ({
    ...row,
    edition: withContent({ ...row.edition, changes: row.edition.changes.map((c) => ({ ...c, title: wholeText(c.title) })) }),
  }),
);

export interface DraftRow {
  id: string;
  slug: string;
  version: number;
  state: BookState;
  networkId: string;
  networkName: string;
  editionNo: number;
  updatedAt: string;
  content: BookContent;
}
/** The working copy, for its editors. */
export const bookDraft = whole(
  statement<{ id: string }, DraftRow>(
    'tool-book-draft',
    `select b.id, b.slug, b.version, b.state, b."networkId", n.name "networkName", b."editionNo", b."updatedAt", b.content
   from tool_book b join network n on n.id = b."networkId" where b.id = :id::uuid and ${toolBookPolicy.visible('b')} and ${editable('b')}`,
  ),
  withContent,
);
export const draftBySlug = whole(
  statement<{ slug: string }, DraftRow>(
    'tool-book-draft-by-slug',
    `select b.id, b.slug, b.version, b.state, b."networkId", n.name "networkName", b."editionNo", b."updatedAt", b.content
   from tool_book b join network n on n.id = b."networkId" where b.slug = :slug::text and ${toolBookPolicy.visible('b')} and ${editable('b')}`,
  ),
  withContent,
);

export interface FileRow {
  bytes: Buffer;
  sha256: string;
}
export const bookFile = statement<{ slug: string; number: number; locale: string; format: string }, FileRow>(
  'tool-book-file',
  `select f.bytes, f.sha256 from tool_book b join tool_book_edition e on e."bookId" = b.id and e.number = :number::int ${newest}
   cross join lateral ${files} f where f.locale = :locale::text and f.format = :format::text and b.slug = :slug::text and not ${withheld} and ${toolBookPolicy.visible('b')}`,
);

/** What the named fields said when the working copy had this version. */
export const bookBase = whole(
  statement<{ bookId: string; version: number; fields: readonly string[] }, { key: string; value: unknown }>(
    'tool-book-base',
    `select distinct on (f.key) f.key, f.value from tool_book_revision r, jsonb_each(r.patch) f
   where r."bookId" = :bookId::uuid and r.version <= :version::int and f.key = any(:fields::text[]) order by f.key, r.version desc`,
  ),
  ({ key, value }) => ({ key, value: (wholeBook({ [key]: value } as Partial<BookContent>) as Record<string, unknown>)[key] }),
);
export const lastEdition = whole(
  statement<{ bookId: string }, { number: number; content: BookContent; titles: Partial<Record<BookLocale, string[]>> | null }>(
    'tool-book-last-edition',
    `select e.number, e.content, ${chapterTitles} titles from tool_book_edition e where e."bookId" = :bookId::uuid order by e.number desc limit 1`,
  ),
  withContent,
);
/** Chapters of the edition and of the one before whose text nobody agrees to have in a book today. */
export const silencedChapters = statement<{ bookId: string; number: number }, { chapterId: string; storyId: string }>(
  'tool-book-silenced-chapters',
  `select distinct (c->>'id')::uuid "chapterId", (c->>'refId')::uuid "storyId" from tool_book_edition y cross join jsonb_array_elements(y.content->'chapters') c
   left join story s on s.id = (c->>'refId')::uuid
   where y."bookId" = :bookId::uuid and y.number in (:number::int, :number::int - 1) and c->>'kind' = 'STORY' and (s.id is null or not ${agreed('s', 'BOOKS')})`,
);
export const frozenBooks = statement<object, { slug: string; frozenAt: string }>(
  'tool-book-addresses',
  `select b.slug, b."frozenAt" from tool_book b where b."editionNo" > 0 and ${toolBookPolicy.visible('b')} order by b."frozenAt" desc limit 50000`,
);
export const networkKnown = statement<{ id: string }, { id: string }>(
  'tool-book-network',
  `select n.id from network n where n.id = :id::uuid`,
);
