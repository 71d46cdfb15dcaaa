import { storyConsentEnded, storyConsentRecorded, storyPublished, storyWithdrawn } from '@guildhall/domain/stories/activities';
import { storyText, type StoryContent } from '@guildhall/domain/stories/content';
import { storyInOtherWords, storySource } from '@guildhall/domain/stories/translation';
import { translationPublished } from '@guildhall/domain/translations/activities';
import { stillSaid, type Source } from '@guildhall/domain/translations/translation';
import { plainText } from '../kernel/markdown.js';
import type { Searchable } from '../kernel/searchable.js';
import { statement } from '../kernel/statement.js';
import { inEachLanguage } from '../translations/published.service.js';
import { storyPolicy } from './story.policy.js';

const rows = statement<
  { ids: readonly string[] },
  {
    id: string;
    slug: string;
    published: StoryContent;
    publishedAt: string;
    locale: string;
    texts: Record<string, string> | null;
    source: Source | null;
  }
>(
  'story-texts',
  `select s.id, s.slug, s.published, s."publishedAt", l.locale, l.texts, l.source from story s
   cross join lateral ${inEachLanguage('STORY', 's', `(s.published->>'locale')`)} l where s.id = any(:ids::uuid[]) and s.state = 'PUBLISHED'`,
);
const allIds = statement<{ after: string | null; limit: number }, { id: string }>(
  'story-ids',
  `select s.id from story s where s.state = 'PUBLISHED' and (:after::uuid is null or s.id > :after::uuid) order by s.id limit :limit::int`,
);
const id = (payload: { storyId: string }) => payload.storyId;

/** What the world reads, never who the person is. A text whose consent ends is not found from that moment on, whenever its words are swept out. */
export const storySearchable: Searchable = {
  kind: 'STORY',
  table: 'story',
  found: (s) => `${s}.state = 'PUBLISHED' and ${storyPolicy.visible(s)}`,
  texts: async (ctx, ids) =>
    (await rows.all(ctx, { ids })).map(({ id: entityId, slug, published, publishedAt, locale, texts, source }) => {
      const c = texts && source ? storyInOtherWords(published, stillSaid(texts, source, storySource(published))) : published;
      return {
        entityId,
        locale,
        title: c.title,
        body: [plainText(storyText(c)), ...c.quotes, c.name, c.about, c.place].filter(Boolean).join(' · '),
        keywords: `${c.title} ${c.name} ${c.about} ${c.place}`,
        address: texts ? `/stories/${slug}?lang=${locale}` : `/stories/${slug}`,
        at: publishedAt,
      };
    }),
  ids: async (ctx, after, limit) => (await allIds.all(ctx, { after, limit })).map((r) => r.id),
  changes: [
    { type: storyPublished, id },
    { type: storyWithdrawn, id },
    { type: storyConsentEnded, id },
    { type: storyConsentRecorded, id },
    { type: translationPublished, id: (payload: { ownerId: string }) => payload.ownerId },
  ],
};
