import { practiceCommented } from '@guildhall/domain/uptake/activities';
import type { Ctx } from '../kernel/ctx.js';
import { newId } from '../kernel/ids.js';
import { subscribe } from '../kernel/jobs.js';

/** Those who wrote the practice, but for whoever wrote the comment and whom they do not want to meet, and whom a notice of this practice told less than a day ago. A
 *  notice of what was hidden or taken back since counts for nothing: nobody can tell from its absence that there was something. */
async function toTell(ctx: Ctx, commentId: string): Promise<string[]> {
  await ctx.run({
    name: 'notice-practice-lock',
    text: `select p.id from practice p where p.id = (select c."practiceId" from practice_comment c where c.id = $1) for update`,
    values: [commentId],
  });
  const rows = await ctx.run<{ id: string }>({
    name: 'notice-practice-authors',
    text: `select w.id from practice_comment c join practice p on p.id = c."practiceId" join person w on w.id = any(p."authorIds")
      where c.id = $1 and c."hiddenAt" is null and w.id <> c."authorId" and w.status = 'ACTIVE'
        and not exists (select from user_block b where (b."blockerId" = w.id and b."blockedId" = c."authorId") or (b."blockerId" = c."authorId" and b."blockedId" = w.id))
        and not exists (select from notice n join practice_comment d on d.id = n."practiceCommentId" where d."practiceId" = p.id and n."personId" = w.id and d."hiddenAt" is null
          and n."createdAt" > $2::timestamptz - interval '1 day') order by w.id`,
    values: [commentId, ctx.now],
  });
  return rows.map((r) => r.id);
}

export const practiceCommentSubscribers = [
  subscribe(practiceCommented, 'tell-authors-of-comment', async (ctx, { commentId }) => {
    const people = await toTell(ctx, commentId);
    await ctx.run({
      name: 'notice-tell-practice-comment',
      text: `insert into notice (id, "createdAt", "updatedAt", version, "personId", kind, "practiceCommentId", count)
        select w.id, $1, $1, 1, w."personId", 'PRACTICE_COMMENTED', $2, 1 from unnest($3::uuid[], $4::uuid[]) w(id, "personId")`,
      values: [ctx.now, commentId, people.map(() => newId()), people],
    });
  }),
];
