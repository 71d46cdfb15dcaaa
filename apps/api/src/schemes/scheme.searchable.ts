import { schemePublished, schemeWithdrawn } from '@guildhall/domain/schemes/activities';
import type { SchemeContent } from '@guildhall/domain/schemes/content';
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
  publishedAt: string;
  content: SchemeContent;
}
const rows = statement<{ ids: readonly string[] }, Row>(
  'scheme-texts',
  `select s.id, s.slug, s.title, s.summary, s."operatorName", s.place, s.locale, s."publishedAt", v.content from scheme s join scheme_version v on v."schemeId" = s.id and v.number = s."versionNo" where s.id = any(:ids::uuid[]) and s.state = 'PUBLISHED'`,
);
const allIds = statement<{ after: string | null; limit: number }, { id: string }>(
  'scheme-ids',
  `select s.id from scheme s where s.state = 'PUBLISHED' and (:after::uuid is null or s.id > :after::uuid) order by s.id limit :limit::int`,
);

/** What the text of a version says beside its title and summary. */
const words = (c: SchemeContent): string[] => [
  ...c.dimensions.map((d) => d.how),
  ...c.journey.map((j) => j.name),
  ...c.staffing.map((s) => s.role),
  ...c.funding.map((f) => f.source),
  ...c.partners.map((p) => `${p.name} ${p.part}`.trim()),
  ...c.results.map((r) => `${r.label} ${r.value}`.trim()),
];
/** The current version of every published scheme. */
export const schemeSearchable: Searchable = {
  kind: 'SCHEME',
  table: 'scheme',
  found: (s) => `${s}.state = 'PUBLISHED' and ${schemePolicy.visible(s)}`,
  texts: async (ctx, ids) =>
    (await rows.all(ctx, { ids })).map((s) => ({
      entityId: s.id,
      locale: s.locale,
      title: s.title,
      body: [plainText(s.summary), s.operatorName, s.place, ...words(s.content)].filter(Boolean).join(' · '),
      keywords: `${s.title} ${s.summary}`,
      address: `/schemes/${s.slug}`,
      at: s.publishedAt,
    })),
  ids: async (ctx, after, limit) => (await allIds.all(ctx, { after, limit })).map((r) => r.id),
  changes: [schemePublished, schemeWithdrawn].map((type) => ({ type, id: (payload: { schemeId: string }) => payload.schemeId })),
};
