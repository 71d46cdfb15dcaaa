import { answerAccepted, discussionStarted, postEdited, postWritten } from '@guildhall/domain/discussions/discussion.activities';
import { wordsOf } from '@guildhall/domain/discussions/address';
import { Discussion } from '../discussions/discussion.entity.js';
import { Post } from '../discussions/post.entity.js';
import { Person } from '../identity/person.entity.js';
import { mailToPerson } from '../identity/person.service.js';
import type { Ctx } from '../kernel/ctx.js';
import { subscribe } from '../kernel/jobs.js';
import { answerAcceptedMail, mentionMail, replyMail } from './mails.js';
import { tellMentioned } from './mentioning.service.js';
import { tell } from './notices.service.js';

/** Followers who may still read it, but for whoever wrote, whom they do not want to meet, and who heard of this post as it mentions them. */
async function listeners(ctx: Ctx, { discussionId, authorId, id }: Post): Promise<string[]> {
  const rows = await ctx.run<{ id: string }>({
    name: 'notice-followers',
    text: `select p.id from follow f join person p on p.id = f."personId" join discussion d on d.id = f."discussionId"
      left join community_membership m on m."communityId" = d."communityId" and m."personId" = p.id and m.state in ('ACTIVE','SUSPENDED')
      where f."discussionId" = $1 and p.id is distinct from $2 and p.status = 'ACTIVE' and d.state in ('OPEN','ANSWERED','LOCKED')
        and not exists (select from user_block b where (b."blockerId" = p.id and b."blockedId" = $2) or (b."blockerId" = $2 and b."blockedId" = p.id))
        and not exists (select from notice n where n."personId" = p.id and n."postId" = $3 and n.kind = 'MENTIONED')
        and (m.state = 'ACTIVE' or (m.state is null and d."communityVisibility" in ('PUBLIC','UNLISTED','REGISTERED')))`,
    values: [discussionId, authorId, id],
  });
  return rows.map((r) => r.id);
}

interface Words {
  community: string;
  title: string;
  author: string;
  link: string;
}
async function wordsFor(ctx: Ctx, discussionId: string, authorId: string | null): Promise<Words> {
  const [row] = await ctx.run<Omit<Words, 'link'> & { slug: string }>({
    name: 'notice-words',
    text: `select c.name community, c.slug, d.title, coalesce(p."displayName", '') author from discussion d join community c on c.id = d."communityId" left join person p on p.id = $2 where d.id = $1`,
    values: [discussionId, authorId],
  });
  const { slug, ...words } = row!;
  return { ...words, link: `/c/${slug}/t/${discussionId}/${encodeURIComponent(wordsOf(words.title))}` };
}
const nameOf = async (ctx: Ctx, id: string): Promise<string> => (await ctx.db.findOneByOrFail(Person, { id })).displayName;

async function mention(ctx: Ctx, post: Post): Promise<void> {
  const people = await tellMentioned(ctx, post);
  if (people.length === 0) return;
  const words = await wordsFor(ctx, post.discussionId, post.authorId);
  for (const personId of people)
    await mailToPerson(ctx, personId, {
      template: mentionMail,
      kind: 'notification',
      threadKey: `discussion:${post.discussionId}`,
      params: { ...words, name: await nameOf(ctx, personId), link: `${words.link}?post=${post.id}` },
    });
}

export const discussionSubscribers = [
  subscribe(postWritten, 'tell-followers', async (ctx, { discussionId, postId }) => {
    const post = await ctx.db.findOneBy(Post, { id: postId });
    if (post?.state !== 'VISIBLE') return;
    await mention(ctx, post);
    const fresh = await tell(ctx, await listeners(ctx, post), {
      kind: 'REPLY',
      actorId: post.authorId,
      discussionId,
      postId,
    });
    const words = await wordsFor(ctx, discussionId, post.authorId);
    for (const personId of fresh) {
      const name = await nameOf(ctx, personId);
      await mailToPerson(ctx, personId, {
        template: replyMail,
        kind: 'notification',
        threadKey: `discussion:${discussionId}`,
        params: { ...words, name, link: `${words.link}?post=${postId}` },
      });
    }
  }),
  subscribe(postEdited, 'tell-mentioned', async (ctx, { postId }) => {
    const post = await ctx.db.findOneBy(Post, { id: postId });
    if (post?.state === 'VISIBLE') await mention(ctx, post);
  }),
  subscribe(answerAccepted, 'tell-answerer', async (ctx, { discussionId, postId }, { actorId }) => {
    const post = await ctx.db.findOneBy(Post, { id: postId });
    if (!post?.authorId || post.authorId === actorId) return;
    await tell(ctx, [post.authorId], { kind: 'ANSWER_ACCEPTED', actorId, discussionId, postId });
    const { community, title, link } = await wordsFor(ctx, discussionId, null);
    const name = await nameOf(ctx, post.authorId);
    await mailToPerson(ctx, post.authorId, {
      template: answerAcceptedMail,
      kind: 'notification',
      threadKey: `discussion:${discussionId}`,
      params: { name, community, title, link: `${link}?post=${postId}` },
    });
  }),
  subscribe(discussionStarted, 'tell-members-of-discussion', async (ctx, { communityId, discussionId, postId }, { actorId }) => {
    const post = await ctx.db.findOneBy(Post, { id: postId });
    if (post?.state === 'VISIBLE') await mention(ctx, post);
    const discussion = await ctx.db.findOneBy(Discussion, { id: discussionId });
    if (discussion?.kind !== 'ANNOUNCEMENT') return;
    const members = await ctx.run<{ id: string }>({
      name: 'notice-members',
      text: `select m."personId" id from community_membership m where m."communityId" = $1 and m.state = 'ACTIVE' and m."personId" is distinct from $2
        and not exists (select from notice n where n."personId" = m."personId" and n."postId" = $3)`,
      values: [communityId, actorId, postId],
    });
    await tell(
      ctx,
      members.map((m) => m.id),
      { kind: 'ANNOUNCEMENT', actorId, discussionId, postId },
    );
  }),
];
