import { Discussions1795600000015 } from '../db/migrations/0015-discussions.js';
import { PostFound1795600000061 } from '../db/migrations/0061-post-found.js';
import { postSearchable } from './post.searchable.js';
import { policies, type Feature } from '../kernel/feature.js';
import { Discussion } from './discussion.entity.js';
import { discussionPolicy, postPolicy } from './discussion.policy.js';
import { DiscussionsResolver } from './discussions.resolver.js';
import { Post, PostRevision, Reaction } from './post.entity.js';
import { Follow, ReadState } from './reader.entity.js';
import { discussionsLeaving } from './leaving.service.js';

export const discussions: Feature = {
  name: 'discussions',
  leaving: discussionsLeaving,
  entities: [Discussion, Post, PostRevision, Reaction, ReadState, Follow],
  migrations: [Discussions1795600000015, PostFound1795600000061],
  providers: [DiscussionsResolver],
  searchables: [postSearchable],
  policies: policies(discussionPolicy, postPolicy),
  invariants: [
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
