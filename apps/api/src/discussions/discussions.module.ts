import { Discussions1795600000015 } from '../db/migrations/0015-discussions.js';
import { PostFound1795600000061 } from '../db/migrations/0061-post-found.js';
import { Polls1795600000380 } from '../db/migrations/0380-polls.js';
import { postSearchable } from './post.searchable.js';
import { policies, type Feature } from '../kernel/feature.js';
import { Discussion } from './discussion.entity.js';
import { discussionPolicy, postPolicy } from './discussion.policy.js';
import { DiscussionsResolver } from './discussions.resolver.js';
import { Post, PostRevision, Reaction } from './post.entity.js';
import { Poll, PollOption } from './poll.entity.js';
import { PollResolver } from './poll.resolver.js';
import { pollClock } from './poll.service.js';
import { Follow, ReadState } from './reader.entity.js';
import { discussionsLeaving } from './leaving.service.js';

export const discussions: Feature = {
  name: 'discussions',
  leaving: discussionsLeaving,
  entities: [Discussion, Post, PostRevision, Reaction, ReadState, Follow, Poll, PollOption],
  migrations: [Discussions1795600000015, PostFound1795600000061, Polls1795600000380],
  providers: [DiscussionsResolver, PollResolver],
  schedules: [pollClock],
  searchables: [postSearchable],
  policies: policies(discussionPolicy, postPolicy),
  invariants: [
    {
      name: 'a discussion of the kind POLL asks, and no other',
      sql: `select d.id, d.kind from discussion d left join poll p on p."discussionId" = d.id where (d.kind = 'POLL') <> (p."discussionId" is not null)
        or (d.kind = 'POLL' and (select count(*) from poll_option o where o."discussionId" = d.id) not between 2 and 10)`,
    },
    {
      name: 'of a closed poll nobody is left who voted',
      sql: `select b."discussionId" from vault.ballot b join poll p on p."discussionId" = b."discussionId" where p.state = 'CLOSED'`,
    },
    {
      name: 'the result of a poll stands only when it is closed and enough took part',
      sql: `select o.id from poll_option o join poll p on p."discussionId" = o."discussionId" where (o.votes is not null) <> coalesce(p.voters >= 5, false) or o.votes > p.voters`,
    },
    {
      name: 'the numbers of a discussion are those of its posts',
      sql: `select d.id, d."replyCount", s.replies, d."lastNumber", s.last from discussion d cross join lateral (
          select max(p.number) last, count(*) filter (where p.state = 'VISIBLE' and p.number > 1) replies from post p where p."discussionId" = d.id) s
        where d."replyCount" <> s.replies or d."lastNumber" <> s.last`,
    },
    {
      name: 'an accepted answer is a visible reply of its question',
      sql: `select d.id from discussion d where (d."acceptedPostId" is not null and not exists (
          select 1 from post p where p.id = d."acceptedPostId" and p."discussionId" = d.id and p.number > 1 and p.state = 'VISIBLE'))
        or (d.state = 'ANSWERED') and d."acceptedPostId" is null`,
    },
    {
      name: 'a post has as many earlier versions as its revision tells',
      sql: `select p.id, p.revision from post p where p.revision <> 1 + (select count(*) from post_revision r where r."postId" = p.id)`,
    },
  ],
};
