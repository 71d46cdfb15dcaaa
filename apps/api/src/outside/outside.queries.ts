import { communityPolicy, insideOf } from '../communities/community.policy.js';
import { authorTo } from '../communities/author.types.js';
import { discussionPolicy, postPolicy } from '../discussions/discussion.policy.js';
import { statement } from '../kernel/statement.js';

/** The dimensions with their English names. */
const dimensions = statement<object, { code: string; label: string }>(
  'outside-dimensions',
  `select c.code, coalesce(c.labels->>'en', c.code) label from concept c where c.scheme = 'dimension'`,
);

export const dimensionLabels = async (ctx: Parameters<typeof dimensions.all>[0]): Promise<Map<string, string>> =>
  new Map((await dimensions.all(ctx, {})).map((d) => [d.code, d.label]));

export const feedCommunity = statement<
  { slug: string },
  { id: string; slug: string; name: string; purpose: string; locale: string; createdAt: string }
>(
  'outside-community',
  `select c.id, c.slug, c.name, c.purpose, c.locale, c."createdAt" from community c
   where c.slug = :slug::text and c.visibility <> 'UNLISTED' and ${communityPolicy.visible('c')} and ${insideOf('c')}`,
);
/** The newest discussions of a community with their first post. */
export const feedDiscussions = statement<
  { communityId: string; limit: number },
  { id: string; title: string; locale: string; createdAt: string; changedAt: string; html: string; author: string | null }
>(
  'outside-discussions',
  `select d.id, d.title, d.locale, d."createdAt", greatest(d."createdAt", o."editedAt") "changedAt", o.html, (${authorTo('a')})->>'displayName' author
   from discussion d join post o on o."discussionId" = d.id and o.number = 1 left join person a on a.id = o."authorId"
   where d."communityId" = :communityId::uuid and o.state = 'VISIBLE' and ${discussionPolicy.visible('d')} and ${postPolicy.visible('o')}
   order by d."createdAt" desc, d.id limit :limit::int`,
);
