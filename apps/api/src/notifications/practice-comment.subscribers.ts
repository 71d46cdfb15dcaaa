import { practiceCommented, practiceCommentHidden, practiceCommentReported } from '@guildhall/domain/uptake/activities';
import type { Ctx } from '../kernel/ctx.js';
import { newId } from '../kernel/ids.js';
import { subscribe } from '../kernel/jobs.js';
import type { NoticeKind } from './notice.entity.js';

/** SQL: neither of the two wants to meet the other. */
const apart = (a: string, b: string): string =>
  `exists (select from user_block b where (b."blockerId" = ${a} and b."blockedId" = ${b}) or (b."blockerId" = ${b} and b."blockedId" = ${a}))`;
/** SQL: a notice of what stands there told of it less than a day ago. One of what was hidden or taken back since counts for nothing: nobody can tell from its absence that there was something. */
const toldOf = (kind: NoticeKind, what: string): string =>
  `exists (select from notice n join practice_comment d on d.id = n."practiceCommentId" where n.kind = '${kind}' and ${what} and n."personId" = w.id and d."hiddenAt" is null and not d."underHidden"
    and n."createdAt" > $2::timestamptz - interval '1 day')`;
const shown = `c."hiddenAt" is null and not c."underHidden" and c."withdrawnAt" is null`;
const tellable = `w.status = 'ACTIVE' and w.id <> c."authorId" and not ${apart('w.id', 'c."authorId"')}`;

/** Those who wrote the practice; not whom an answer tells already. */
const authors = `select w.id from practice_comment c join practice p on p.id = c."practiceId" join person w on w.id = any(p."authorIds") left join practice_comment q on q.id = c."answerToId"
  where c.id = $1 and ${shown} and ${tellable} and w.id is distinct from q."authorId" and not ${toldOf('PRACTICE_COMMENTED', 'd."practiceId" = p.id')} order by w.id`;
const answered = `select w.id from practice_comment c join practice_comment q on q.id = c."answerToId" join person w on w.id = q."authorId"
  where c.id = $1 and ${shown} and ${tellable} and not ${toldOf('PRACTICE_COMMENT_ANSWERED', 'd."answerToId" = q.id')}`;
const writer = `select w.id from practice_comment c join person w on w.id = c."authorId" where c.id = $1 and c."hiddenAt" is not null and w.status = 'ACTIVE' and $2::timestamptz is not null`;
/** Coordinators of the network who neither wrote the practice nor the comment, and did not report it themselves. */
const moderators = `select w.id from practice_comment c join role_grant g on g.role = 'COORDINATOR' and g."scopeType" = 'NETWORK' and g."scopeId" = c."networkId" and g."revokedAt" is null
    and (g."expiresAt" is null or g."expiresAt" > $2::timestamptz) join person w on w.id = g."personId"
  where c.id = $1 and ${shown} and w.status = 'ACTIVE' and w.id <> c."authorId" and not w.id = any(c."practiceAuthorIds")
    and not exists (select from practice_comment_report r where r."commentId" = c.id and r."reporterId" = w.id) group by w.id order by w.id`;

/** One notice of a kind for each person and comment: it comes up again where it tells of something new. */
async function tell(ctx: Ctx, kind: NoticeKind, whom: string, commentId: string): Promise<void> {
  await ctx.run({
    name: 'notice-practice-lock',
    text: `select p.id from practice p where p.id = (select c."practiceId" from practice_comment c where c.id = $1) for update`,
    values: [commentId],
  });
  const people = await ctx.run<{ id: string }>({ name: `notice-whom-${kind}`, text: whom, values: [commentId, ctx.now] });
  await ctx.run({
    name: 'notice-tell-practice-comment',
    text: `insert into notice (id, "createdAt", "updatedAt", version, "personId", kind, "practiceCommentId", count)
      select w.id, $1, $1, 1, w."personId", $5, $2, 1 from unnest($3::uuid[], $4::uuid[]) w(id, "personId")
      on conflict ("practiceCommentId", "personId", kind) where "practiceCommentId" is not null do update set "updatedAt" = excluded."updatedAt", "readAt" = null`,
    values: [ctx.now, commentId, people.map(() => newId()), people.map((p) => p.id), kind],
  });
}

export const practiceCommentSubscribers = [
  subscribe(practiceCommented, 'tell-authors-of-comment', (ctx, { commentId }) => tell(ctx, 'PRACTICE_COMMENTED', authors, commentId)),
  subscribe(practiceCommented, 'tell-of-answer', (ctx, { commentId }) => tell(ctx, 'PRACTICE_COMMENT_ANSWERED', answered, commentId)),
  subscribe(practiceCommentHidden, 'tell-writer-of-hiding', (ctx, { commentId }) =>
    tell(ctx, 'PRACTICE_COMMENT_HIDDEN', writer, commentId),
  ),
  subscribe(practiceCommentReported, 'tell-moderators-of-report', (ctx, { commentId }) =>
    tell(ctx, 'PRACTICE_COMMENT_REPORTED', moderators, commentId),
  ),
];
