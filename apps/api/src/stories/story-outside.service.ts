import type { StoryContent } from '@guildhall/domain/stories/content';
import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import { languagesOf } from '../translations/published.service.js';
import { agreed } from './story.policy.js';

export interface OutsideStory {
  id: string;
  slug: string;
  published: StoryContent;
  publishedAt: string;
  networkName: string;
}
const outside = `select s.id, s.slug, s.published, s."publishedAt", n.name "networkName" from story s join network n on n.id = s."networkId" where s.state = 'PUBLISHED'`;
/** What may go into feeds: what nobody has to agree to, and what somebody agreed to for just this. */
const forFeeds = statement<{ limit: number }, OutsideStory>(
  'story-feed',
  `${outside} and ${agreed('s', 'FEEDS')} order by s."publishedAt" desc, s.id desc limit :limit::int`,
);
const addresses = statement<object, { slug: string; publishedAt: string; languages: { locale: string; publishedAt: string }[] }>(
  'story-addresses',
  `select s.slug, s."publishedAt", ${languagesOf('STORY', 's', `(s.published->>'locale')`)} languages from story s where s.state = 'PUBLISHED' order by s."publishedAt" desc, s.id desc limit 50000`,
);

export const storiesForFeeds = (ctx: Ctx, limit: number): Promise<OutsideStory[]> => forFeeds.all(ctx, { limit });
/** Of all that the world can read, newest first: for the map of the site. */
export const storyAddresses = (ctx: Ctx): ReturnType<typeof addresses.all> => addresses.all(ctx, {});
