import {
  resourceInOtherWords,
  resourcePublished,
  resourceSource,
  resourceWithdrawn,
  type ResourceContent,
} from '@guildhall/domain/resources/resource';
import { translationPublished } from '@guildhall/domain/translations/activities';
import { stillSaid, type Source } from '@guildhall/domain/translations/translation';
import { plainText } from '../kernel/markdown.js';
import type { Searchable } from '../kernel/searchable.js';
import { statement } from '../kernel/statement.js';
import { inEachLanguage } from '../translations/published.service.js';
import { resourcePolicy } from './resource.policy.js';

interface Row {
  id: string;
  slug: string;
  content: ResourceContent;
  publishedAt: string;
  locale: string;
  /** Null: as it was written. */
  texts: Record<string, string> | null;
  source: Source | null;
}
const rows = statement<{ ids: readonly string[] }, Row>(
  'resource-texts',
  `select r.id, r.slug, e.content, r."publishedAt", l.locale, l.texts, l.source from resource r join resource_edition e on e."resourceId" = r.id and e.number = r."editionNo"
   cross join lateral ${inEachLanguage('RESOURCE', 'r', `(e.content->>'locale')`)} l where r.id = any(:ids::uuid[]) and r.state = 'PUBLISHED'`,
);
const allIds = statement<{ after: string | null; limit: number }, { id: string }>(
  'resource-ids',
  `select r.id from resource r where r.state = 'PUBLISHED' and (:after::uuid is null or r.id > :after::uuid) order by r.id limit :limit::int`,
);
const id = (payload: { resourceId: string }) => payload.resourceId;

/** What is on the shelves. */
export const resourceSearchable: Searchable = {
  kind: 'RESOURCE',
  table: 'resource',
  found: (r) => `${r}.state = 'PUBLISHED' and ${resourcePolicy.visible(r)}`,
  texts: async (ctx, ids) =>
    (await rows.all(ctx, { ids })).map(({ content, texts, source, ...r }) => {
      const c = texts && source ? resourceInOtherWords(content, stillSaid(texts, source, resourceSource(content))) : content;
      return {
        entityId: r.id,
        locale: r.locale,
        title: c.title,
        body: [plainText(c.summary), c.source].filter(Boolean).join(' · '),
        keywords: `${c.title} ${c.summary}`,
        address: texts ? `/resources/${r.slug}?lang=${r.locale}` : `/resources/${r.slug}`,
        at: r.publishedAt,
      };
    }),
  ids: async (ctx, after, limit) => (await allIds.all(ctx, { after, limit })).map((r) => r.id),
  changes: [
    ...[resourcePublished, resourceWithdrawn].map((type) => ({ type, id })),
    { type: translationPublished, id: (payload: { ownerId: string }) => payload.ownerId },
  ],
};
