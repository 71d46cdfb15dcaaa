import { asker, type Ctx } from '../kernel/ctx.js';
import { newId } from '../kernel/ids.js';
import { transact } from '../kernel/transact.js';
import type { NoticeKind } from './notice.entity.js';

interface About {
  kind: NoticeKind;
  actorId: string | null;
  membershipId?: string;
  discussionId?: string;
  postId?: string;
  savedSearchId?: string;
  /** How many things it tells of; one where nothing is said. */
  count?: number;
}

/** Tells each of these people. Replies to one discussion that nobody has looked at yet become one notice with a count.
 *  @returns whom it told of something new: those who had no such notice waiting */
export async function tell(ctx: Ctx, people: readonly string[], about: About): Promise<string[]> {
  const fresh: string[] = [];
  for (const personId of people) {
    const [row] = await ctx.run<{ count: number }>({
      name: 'notice-tell',
      text: `insert into notice (id, "createdAt", "updatedAt", version, "personId", kind, "actorId", "membershipId", "discussionId", "postId", "savedSearchId", count, "readAt")
        values ($1, $2, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, null)
        on conflict ("personId", "discussionId") where kind = 'REPLY' and "readAt" is null do update set "updatedAt" = excluded."updatedAt", version = notice.version + 1,
          "actorId" = excluded."actorId", "postId" = excluded."postId",
          count = case when exists (select 1 from read_state r join post q on q.id = notice."postId" where r."personId" = notice."personId" and r."discussionId" = notice."discussionId" and r.number >= q.number)
            then 1 else notice.count + 1 end
        returning count`,
      values: [
        newId(),
        ctx.now,
        personId,
        about.kind,
        about.actorId,
        about.membershipId ?? null,
        about.discussionId ?? null,
        about.postId ?? null,
        about.savedSearchId ?? null,
        about.count ?? 1,
      ],
    });
    if (row?.count === 1) fresh.push(personId);
  }
  return fresh;
}

/** A task that somebody has done is no news for the others who were told of it. */
export async function settle(ctx: Ctx, kind: NoticeKind, membershipId: string): Promise<void> {
  await ctx.run({
    name: 'notice-settle',
    text: `update notice set "readAt" = $3 where kind = $1 and "membershipId" = $2 and "readAt" is null`,
    values: [kind, membershipId, ctx.now],
  });
}

export function markNoticesRead(ctx: Ctx, ids: readonly string[] | null): Promise<number> {
  return transact(ctx, async (ctx) => {
    const done = await ctx.run({
      name: 'notice-read',
      text: `update notice set "readAt" = $2, "updatedAt" = "updatedAt" where "personId" = $1 and "readAt" is null and ($3::uuid[] is null or id = any($3)) returning id`,
      values: [asker(ctx).id, ctx.now, ids],
    });
    return done.length;
  });
}
