import type { StoryContent } from '@guildhall/domain/stories/content';
import { storyInOtherWords, storySource } from '@guildhall/domain/stories/translation';
import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import { languagesOf, lineTexts, lineWordsOf, type LineWords } from '../translations/published.service.js';
import { agreed } from './story.policy.js';

export interface OutsideStory {
  id: string;
  slug: string;
  published: StoryContent;
  publishedAt: string;
  networkName: string;
  words: LineWords | null;
}
const ownLanguage = `(s.published->>'locale')`;
const words = lineWordsOf('STORY', 's', ownLanguage, 's."editionNo"');
const outside = `select s.id, s.slug, s.published, s."publishedAt", n.name "networkName", ${words} words from story s join network n on n.id = s."networkId" where s.state = 'PUBLISHED'`;
/** What may go into feeds: what nobody has to agree to, and what somebody agreed to for just this. A translation is there only as long as somebody agrees to its language. */
const forFeeds = statement<{ limit: number; lang: string | null }, OutsideStory>(
  'story-feed',
  `${outside} and ${agreed('s', 'FEEDS')} and (:lang::text is null or ${ownLanguage} = :lang::text or ${words} is not null) order by s."publishedAt" desc, s.id desc limit :limit::int`,
);
const addresses = statement<object, { slug: string; publishedAt: string; languages: { locale: string; publishedAt: string }[] }>(
  'story-addresses',
  `select s.slug, s."publishedAt", ${languagesOf('STORY', 's', ownLanguage)} languages from story s where s.state = 'PUBLISHED' order by s."publishedAt" desc, s.id desc limit 50000`,
);

/** Newest first; with `lang` those that can be read in it, in its words. */
export const storiesForFeeds = async (ctx: Ctx, limit: number, lang: string | null): Promise<OutsideStory[]> =>
  (await forFeeds.all(ctx, { limit, lang })).map((s) => ({
    ...s,
    published: {
      ...storyInOtherWords(s.published, lineTexts(s.words, storySource(s.published))),
      locale: s.words?.locale ?? s.published.locale,
    },
  }));
/** Of all that the world can read, newest first: for the map of the site. */
export const storyAddresses = (ctx: Ctx): ReturnType<typeof addresses.all> => addresses.all(ctx, {});
