import { practiceMarkedOutdated, practicePublished, practiceWithdrawn } from '@guildhall/domain/practices/activities';
import { proseFields, thawed, type FrozenContent } from '@guildhall/domain/practices/content';
import { inOtherWords } from '@guildhall/domain/practices/translation';
import { translationPublished } from '@guildhall/domain/translations/activities';
import { plainText } from '../kernel/markdown.js';
import type { Searchable } from '../kernel/searchable.js';
import { statement } from '../kernel/statement.js';
import { practicePolicy } from './practice.policy.js';
import { inEachLanguage } from '../translations/published.service.js';

/** One row for each language: as it was written (no `texts`), and what was published last in every other. */
const current = statement<
  { ids: readonly string[] },
  {
    id: string;
    slug: string;
    publishedAt: string;
    locale: string;
    content: FrozenContent;
    texts: Record<string, string> | null;
    ownerName: string;
    topics: string | null;
  }
>(
  'practice-texts',
  `select p.id, p.slug, p."publishedAt", l.locale, e.content, l.texts, e."ownerName",
     (select string_agg(coalesce(c.labels->>l.locale, c.labels->>'en'), ', ' order by c.scheme, c.position) from concept c
      where (c.scheme = 'dimension' and c.code = any(p.dimensions)) or (c.scheme = 'target-group' and c.code = any(p."targetGroups"))) topics
   from practice p
   cross join lateral ${inEachLanguage('PRACTICE', 'p', 'p.locale')} l
   join practice_edition e on e."practiceId" = p.id and e.number = p."editionNo" where p.id = any(:ids::uuid[]) and p.state <> 'WITHDRAWN'`,
);
const allIds = statement<{ after: string | null; limit: number }, { id: string }>(
  'practice-ids',
  `select p.id from practice p where p."editionNo" > 0 and (:after::uuid is null or p.id > :after::uuid) order by p.id limit :limit::int`,
);
const id = (payload: { practiceId: string }) => payload.practiceId;

/** The current edition of every published practice, in every language in which it can be read. */
export const practiceSearchable: Searchable = {
  kind: 'PRACTICE',
  table: 'practice',
  found: (p) => `${p}."editionNo" > 0 and ${p}.state <> 'WITHDRAWN' and ${practicePolicy.visible(p)}`,
  async texts(ctx, ids) {
    return (await current.all(ctx, { ids })).map(({ id, slug, publishedAt, locale, content, texts, ownerName, topics }) => {
      const written = thawed(content);
      const c = texts ? inOtherWords(written, texts) : written;
      return {
        entityId: id,
        locale,
        title: c.title,
        body: [
          c.summary,
          ...proseFields.map((f) => plainText(c[f])),
          c.firstStep,
          ...c.buildingBlocks.flatMap((b) => [b.title, b.purpose, ...b.enablingFactors]),
          c.costs.note,
          ...c.attachments.flatMap((a) => [a.title, a.claim]),
        ]
          .filter(Boolean)
          .join(' · '),
        also: [...c.facts.map((f) => `${f.value} ${f.unit} ${f.label}`), c.place, topics ?? '', ownerName],
        keywords: `${c.title} ${c.summary} ${c.place} ${ownerName}`,
        address: texts ? `/practices/${slug}?lang=${locale}` : `/practices/${slug}`,
        at: publishedAt,
      };
    });
  },
  ids: async (ctx, after, limit) => (await allIds.all(ctx, { after, limit })).map((r) => r.id),
  changes: [
    { type: practicePublished, id },
    { type: practiceWithdrawn, id },
    { type: translationPublished, id: (payload: { ownerId: string }) => payload.ownerId },
    { type: practiceMarkedOutdated, id },
  ],
};
