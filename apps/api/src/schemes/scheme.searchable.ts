import { schemePublished, schemeWithdrawn } from '@guildhall/domain/schemes/activities';
import type { SchemeContent } from '@guildhall/domain/schemes/content';
import { schemeInOtherWords, schemeSource } from '@guildhall/domain/schemes/translation';
import { translationPublished } from '@guildhall/domain/translations/activities';
import { stillSaid, type Source } from '@guildhall/domain/translations/translation';
import { plainText } from '../kernel/markdown.js';
import type { Searchable } from '../kernel/searchable.js';
import { statement } from '../kernel/statement.js';
import { inEachLanguage } from '../translations/published.service.js';
import { schemePolicy } from './scheme.policy.js';

interface Row {
  id: string;
  slug: string;
  operatorName: string;
  place: string;
  locale: string;
  publishedAt: string;
  content: SchemeContent;
  /** Null: as it was written. */
  texts: Record<string, string> | null;
  source: Source | null;
}
const rows = statement<{ ids: readonly string[] }, Row>(
  'scheme-texts',
  `select s.id, s.slug, s."operatorName", s.place, l.locale, s."publishedAt", v.content, l.texts, l.source from scheme s join scheme_version v on v."schemeId" = s.id and v.number = s."versionNo"
   cross join lateral ${inEachLanguage('SCHEME', 's', 's.locale')} l where s.id = any(:ids::uuid[]) and s.state = 'PUBLISHED'`,
);
const allIds = statement<{ after: string | null; limit: number }, { id: string }>(
  'scheme-ids',
  `select s.id from scheme s where s.state = 'PUBLISHED' and (:after::uuid is null or s.id > :after::uuid) order by s.id limit :limit::int`,
);

/** What a version is found by beside its sentences. */
const also = (c: SchemeContent): string[] => [
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
    (await rows.all(ctx, { ids })).map(({ texts, source, content, ...s }) => {
      const c = texts && source ? schemeInOtherWords(content, stillSaid(texts, source, schemeSource(content))) : content;
      return {
        entityId: s.id,
        locale: s.locale,
        title: c.title,
        body: [plainText(c.summary), ...c.dimensions.map((d) => d.how), ...c.journey.map((j) => j.name)].filter(Boolean).join(' · '),
        also: [s.operatorName, s.place, ...also(c)],
        keywords: `${c.title} ${c.summary}`,
        address: texts ? `/schemes/${s.slug}?lang=${s.locale}` : `/schemes/${s.slug}`,
        at: s.publishedAt,
      };
    }),
  ids: async (ctx, after, limit) => (await allIds.all(ctx, { after, limit })).map((r) => r.id),
  changes: [
    ...[schemePublished, schemeWithdrawn].map((type) => ({ type, id: (payload: { schemeId: string }) => payload.schemeId })),
    { type: translationPublished, id: (payload: { ownerId: string }) => payload.ownerId },
  ],
};
