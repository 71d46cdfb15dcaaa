import { postReactedTo } from '@guildhall/domain/discussions/discussion.activities';
import type { Follow as FollowInput, MarkRead, React } from '@guildhall/domain/discussions/discussion.inputs';
import { asker, type Ctx } from '../kernel/ctx.js';
import { emit } from '../kernel/outbox.js';
import { transact } from '../kernel/transact.js';
import { Discussion } from './discussion.entity.js';
import { discussionPolicy, postPolicy } from './discussion.policy.js';
import { Post } from './post.entity.js';

export async function setFollow(ctx: Ctx, personId: string, discussionId: string, on: boolean): Promise<void> {
  const [name, text] = on
    ? ['follow-on', 'insert into follow ("personId", "discussionId", at) values ($1, $2, $3) on conflict do nothing']
    : ['follow-off', 'delete from follow where "personId" = $1 and "discussionId" = $2 and $3::timestamptz is not null'];
  await ctx.run({ name, text, values: [personId, discussionId, ctx.now] });
}

/** A mark only moves on, whatever order the requests of two tabs come in. */
export async function setRead(ctx: Ctx, personId: string, discussionId: string, number: number): Promise<void> {
  await ctx.run({
    name: 'read-mark',
    text: `insert into read_state ("personId", "discussionId", number, at) values ($1, $2, $3, $4)
      on conflict ("personId", "discussionId") do update set number = greatest(read_state.number, excluded.number), at = excluded.at`,
    values: [personId, discussionId, number, ctx.now],
  });
}

export function followDiscussion(ctx: Ctx, input: FollowInput): Promise<Discussion> {
  return transact(ctx, async (ctx) => {
    const row = discussionPolicy.require(ctx, 'follow', await ctx.db.findOneBy(Discussion, { id: input.discussionId }));
    await setFollow(ctx, asker(ctx).id, row.id, input.on);
    return row;
  });
}

export function markRead(ctx: Ctx, input: MarkRead): Promise<Discussion> {
  return transact(ctx, async (ctx) => {
    const row = await discussionPolicy.show(ctx, input.discussionId);
    await setRead(ctx, asker(ctx).id, row.id, Math.min(input.number, row.lastNumber));
    return row;
  });
}

/** Sets or takes back one reaction; doing it twice changes nothing. */
export function react(ctx: Ctx, input: React): Promise<Post> {
  return transact(ctx, async (ctx) => {
    const row = postPolicy.require(ctx, 'react', await ctx.db.findOneBy(Post, { id: input.postId }));
    const [name, text] = input.on
      ? ['react-on', 'insert into reaction ("postId", kind, "personId", at) values ($1, $2, $3, $4) on conflict do nothing returning kind']
      : [
          'react-off',
          'delete from reaction where "postId" = $1 and kind = $2 and "personId" = $3 and $4::timestamptz is not null returning kind',
        ];
    const changed = await ctx.run({ name, text, values: [row.id, input.kind, asker(ctx).id, ctx.now] });
    if (input.on && changed.length)
      await emit(ctx, postReactedTo({ communityId: row.communityId, discussionId: row.discussionId, postId: row.id }));
    return row;
  });
}
