import { plainText } from '../kernel/markdown.js';
import type { Searchable } from '../kernel/searchable.js';
import { statement } from '../kernel/statement.js';
import { schemePolicy } from './scheme.policy.js';

interface Row {
  id: string;
  slug: string;
  title: string;
  summary: string;
  operatorName: string;
  place: string;
  locale: string;
  updatedAt: string;
}
const rows = statement<{ ids: readonly string[] }, Row>(
  'scheme-texts',
  `select s.id, s.slug, s.title, s.summary, s."operatorName", s.place, s.locale, s."updatedAt" from scheme s where s.id = any(:ids::uuid[]) and s.state = 'PUBLISHED'`,
);
const allIds = statement<{ after: string | null; limit: number }, { id: string }>(
  'scheme-ids',
  `select s.id from scheme s where s.state = 'PUBLISHED' and (:after::uuid is null or s.id > :after::uuid) order by s.id limit :limit::int`,
);

/** Published schemes. Nothing changes them yet but the loader, after which search is made again as a whole. */
export const schemeSearchable: Searchable = {
  kind: 'SCHEME',
  table: 'scheme',
  found: (s) => `${s}.state = 'PUBLISHED' and ${schemePolicy.visible(s)}`,
  texts: async (ctx, ids) =>
    (await rows.all(ctx, { ids })).map((s) => ({
      entityId: s.id,
      locale: s.locale,
      title: s.title,
      body: [plainText(s.summary), s.operatorName, s.place].filter(Boolean).join(' · '),
      keywords: `${s.title} ${s.summary}`,
      address: `/schemes/${s.slug}`,
      at: s.updatedAt,
    })),
  ids: async (ctx, after, limit) => (await allIds.all(ctx, { after, limit })).map((r) => r.id),
  changes: [],
};
