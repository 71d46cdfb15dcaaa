import { resourcePublished, resourceSaved, resourceWithdrawn } from '@guildhall/domain/resources/resource';
import { plainText } from '../kernel/markdown.js';
import type { Searchable } from '../kernel/searchable.js';
import { statement } from '../kernel/statement.js';
import { resourcePolicy } from './resource.policy.js';

interface Row {
  id: string;
  slug: string;
  title: string;
  summary: string;
  source: string;
  locale: string;
  publishedAt: string;
}
const rows = statement<{ ids: readonly string[] }, Row>(
  'resource-texts',
  `select r.id, r.slug, r.title, r.summary, r.source, r.locale, r."publishedAt" from resource r where r.id = any(:ids::uuid[]) and r.state = 'PUBLISHED'`,
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
    (await rows.all(ctx, { ids })).map((r) => ({
      entityId: r.id,
      locale: r.locale,
      title: r.title,
      body: [plainText(r.summary), r.source].filter(Boolean).join(' · '),
      keywords: `${r.title} ${r.summary}`,
      address: `/resources/${r.slug}`,
      at: r.publishedAt,
    })),
  ids: async (ctx, after, limit) => (await allIds.all(ctx, { after, limit })).map((r) => r.id),
  changes: [resourcePublished, resourceSaved, resourceWithdrawn].map((type) => ({ type, id })),
};
