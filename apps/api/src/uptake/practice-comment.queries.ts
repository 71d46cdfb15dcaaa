import type { PageInput } from '@guildhall/domain/kernel/page';
import { speakerTo, type AuthorNode } from '../communities/author.types.js';
import type { Ctx } from '../kernel/ctx.js';
import { renderMarkdown } from '../kernel/markdown.js';
import { fromCursor, toCursor } from '../kernel/paging.js';
import { iso, statement } from '../kernel/statement.js';
import type { PracticeComment } from './practice-comment.entity.js';
import { practiceCommentPolicy } from './practice-comment.policy.js';
import type { PracticeCommentConnection, PracticeCommentNode } from './practice-comment.types.js';
import { readable } from './readable.policy.js';

interface Row extends Pick<
  PracticeCommentNode,
  'id' | 'version' | 'editionNo' | 'at' | 'editedAt' | 'hiddenReason' | 'earlier' | 'answerToId' | 'reports' | 'viewerReported'
> {
  networkId: string;
  practiceAuthorIds: string[];
  body: string;
  authorId: string;
  author: AuthorNode | null;
  hiddenAt: string | null;
  withdrawnAt: string | null;
  underHidden: boolean;
  threadAt: string;
  /** Of the comment that begins the thread. */
  rootId: string;
}
const visible = practiceCommentPolicy.visible('c');
const moderated = (c: string) => `${c}."networkId" = any(:scope(COORDINATOR,NETWORK))`;
/** An answer stands under what it answers, the threads in the order in which they began. */
const place = `c."threadAt", coalesce(c."answerToId", c.id), c."createdAt", c.id`;
const page = statement<
  { slug: string; limit: number; after: boolean; threadAt: string; rootId: string; at: string; id: string },
  { practiceId: string; count: number; comments: Row[] }
>(
  'practice-comments',
  `select p.id "practiceId", (select count(*)::int from practice_comment c where c."practiceId" = p.id and c."withdrawnAt" is null and ${visible}) count,
     coalesce((select json_agg(json_build_object('id', c.id, 'version', c.version, 'editionNo', c."editionNo", 'at', ${iso('c."createdAt"')}, 'editedAt', ${iso('c."editedAt"')}, 'body', c.body,
         'networkId', c."networkId", 'practiceAuthorIds', c."practiceAuthorIds", 'authorId', c."authorId", 'author', case when c."withdrawnAt" is null then ${speakerTo('w')} end, 'hiddenAt', ${iso('c."hiddenAt"')}, 'hiddenReason', c."hiddenReason",
         'answerToId', c."answerToId", 'underHidden', c."underHidden", 'withdrawnAt', ${iso('c."withdrawnAt"')}, 'threadAt', ${iso('c."threadAt"')}, 'rootId', coalesce(c."answerToId", c.id),
         'reports', coalesce((select json_agg(json_build_object('at', ${iso('r."updatedAt"')}, 'reason', r.reason) order by r."updatedAt", r.id) from (select * from practice_comment_report r
           where r."commentId" = c.id and r."settledAt" is null and c."authorId" <> :viewer and ${moderated('r')} order by r."updatedAt", r.id limit 50) r), '[]'::json),
         'viewerReported', coalesce((select r."settledAt" is null from practice_comment_report r where r."commentId" = c.id and r."reporterId" = :viewer), false),
         'earlier', coalesce((select json_agg(json_build_object('at', ${iso('r.at')}, 'body', r.body) order by r.version desc) from (select * from practice_comment_revision r
           where r."commentId" = c.id and ${moderated('c')} order by r.version desc limit 20) r), '[]'::json)) order by ${place})
       from (select c.* from practice_comment c where c."practiceId" = p.id and ${visible} and (not :after::boolean or (${place}) > (:threadAt::timestamptz, :rootId::uuid, :at::timestamptz, :id::uuid))
         order by ${place} limit :limit::int) c join person w on w.id = c."authorId"), '[]'::json) comments
   from practice p where p.slug = :slug::text and ${readable('p')}`,
);

function node(ctx: Ctx, c: Row): PracticeCommentNode {
  const facts = c as unknown as PracticeComment;
  const can = (action: Parameters<typeof practiceCommentPolicy.can>[1]) => practiceCommentPolicy.can(ctx, action, facts);
  const { id, version, editionNo, at, editedAt, author, hiddenReason, earlier, answerToId, reports, viewerReported } = c;
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
    answerToId,
    reports,
    viewerReported,
    withdrawn: c.withdrawnAt !== null,
    html: c.withdrawnAt !== null ? '' : renderMarkdown(c.body, { anchor: id, headingFrom: 4 }).html,
    body: isOwn && c.withdrawnAt === null ? c.body : null,
    isOwn,
    hidden: c.hiddenAt !== null || c.underHidden,
    viewerCan: {
      edit: can('edit'),
      withdraw: can('withdraw'),
      answer: can('answer'),
      report: can('report') && !viewerReported,
      hide: can('hide'),
      show: can('show'),
      settle: can('settle') && reports.length > 0,
    },
  };
}

const epoch = '1970-01-01T00:00:00Z';
const nobody = '00000000-0000-0000-0000-000000000000';

/** What is said of a practice whose text can be read; undefined of any other. */
export async function practiceComments(ctx: Ctx, slug: string, of: PageInput): Promise<PracticeCommentConnection | undefined> {
  const key = fromCursor(of.after, ['instant', 'id', 'instant', 'id']);
  const row = await page.one(ctx, {
    slug,
    limit: of.first + 1,
    after: Boolean(key),
    threadAt: key?.[0] ?? epoch,
    rootId: key?.[1] ?? nobody,
    at: key?.[2] ?? epoch,
    id: key?.[3] ?? nobody,
  });
  if (!row) return undefined;
  const nodes = row.comments.slice(0, of.first);
  const last = nodes.at(-1);
  return {
    practiceId: row.practiceId,
    count: row.count,
    nodes: nodes.map((c) => node(ctx, c)),
    hasMore: row.comments.length > of.first,
    endCursor: last ? toCursor(last.threadAt, last.rootId, last.at, last.id) : null,
  };
}
