import type { PageInput } from '@guildhall/domain/kernel/page';
import { speakerJson, type AuthorNode } from '../communities/author.types.js';
import { nearnessSql, openSql } from '../identity/profile.policy.js';
import type { Ctx } from '../kernel/ctx.js';
import { renderMarkdown } from '../kernel/markdown.js';
import { fromCursor, toCursor } from '../kernel/paging.js';
import { iso, statement } from '../kernel/statement.js';
import type { PracticeComment } from './practice-comment.entity.js';
import { practiceCommentPolicy } from './practice-comment.policy.js';
import type { PracticeCommentConnection, PracticeCommentNode } from './practice-comment.types.js';
import { readable } from './readable.policy.js';

interface Row extends Pick<PracticeCommentNode, 'id' | 'version' | 'editionNo' | 'at' | 'editedAt' | 'hiddenReason' | 'earlier'> {
  networkId: string;
  practiceAuthorIds: string[];
  body: string;
  authorId: string;
  author: AuthorNode | null;
  hiddenAt: string | null;
}
/** A name goes no further than the person lets the reader know it: unlike a discussion of a community, this page is open to everybody. */
const nameFor = `case when exists (select 1 from profile f where f.id = w.id and ${openSql('f', 'name', nearnessSql('f'))}) then ${speakerJson('w')} end`;
const visible = practiceCommentPolicy.visible('c');
const page = statement<
  { slug: string; limit: number; after: boolean; at: string; id: string },
  { practiceId: string; count: number; comments: Row[] }
>(
  'practice-comments',
  `select p.id "practiceId", (select count(*)::int from practice_comment c where c."practiceId" = p.id and ${visible}) count,
     coalesce((select json_agg(json_build_object('id', c.id, 'version', c.version, 'editionNo', c."editionNo", 'at', ${iso('c."createdAt"')}, 'editedAt', ${iso('c."editedAt"')}, 'body', c.body,
         'networkId', c."networkId", 'practiceAuthorIds', c."practiceAuthorIds", 'authorId', c."authorId", 'author', ${nameFor}, 'hiddenAt', ${iso('c."hiddenAt"')}, 'hiddenReason', c."hiddenReason",
         'earlier', coalesce((select json_agg(json_build_object('at', ${iso('r.at')}, 'body', r.body) order by r.version desc) from (select * from practice_comment_revision r
           where r."commentId" = c.id and c."networkId" = any(:scope(COORDINATOR,NETWORK)) order by r.version desc limit 20) r), '[]'::json)) order by c."createdAt", c.id)
       from (select c.* from practice_comment c where c."practiceId" = p.id and ${visible} and (not :after::boolean or (c."createdAt", c.id) > (:at::timestamptz, :id::uuid))
         order by c."createdAt", c.id limit :limit::int) c join person w on w.id = c."authorId"), '[]'::json) comments
   from practice p where p.slug = :slug::text and ${readable('p')}`,
);

function node(ctx: Ctx, c: Row): PracticeCommentNode {
  const facts = { ...c, hiddenAt: c.hiddenAt === null ? null : new Date(c.hiddenAt) } as unknown as PracticeComment;
  const can = (action: 'edit' | 'withdraw' | 'hide') => practiceCommentPolicy.can(ctx, action, facts);
  const { id, version, editionNo, at, editedAt, author, hiddenReason, earlier } = c;
  const isOwn = ctx.actor?.id === c.authorId;
  return {
    id,
    version,
    editionNo,
    at,
    editedAt,
    author,
    hiddenReason,
    earlier,
    html: renderMarkdown(c.body, { anchor: id, headingFrom: 4 }).html,
    body: isOwn ? c.body : null,
    isOwn,
    hidden: c.hiddenAt !== null,
    viewerCan: { edit: can('edit'), withdraw: can('withdraw'), hide: can('hide') },
  };
}

/** What is said of a practice whose text can be read; undefined of any other. */
export async function practiceComments(ctx: Ctx, slug: string, of: PageInput): Promise<PracticeCommentConnection | undefined> {
  const key = fromCursor(of.after, ['instant', 'id']);
  const row = await page.one(ctx, {
    slug,
    limit: of.first + 1,
    after: Boolean(key),
    at: key?.[0] ?? '1970-01-01T00:00:00Z',
    id: key?.[1] ?? '00000000-0000-0000-0000-000000000000',
  });
  if (!row) return undefined;
  const nodes = row.comments.slice(0, of.first);
  const last = nodes.at(-1);
  return {
    practiceId: row.practiceId,
    count: row.count,
    nodes: nodes.map((c) => node(ctx, c)),
    hasMore: row.comments.length > of.first,
    endCursor: last ? toCursor(last.at, last.id) : null,
  };
}
