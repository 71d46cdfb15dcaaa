import type { PracticeContent } from '@guildhall/domain/practices/content';
import { communityPolicy, insideOf } from '../communities/community.policy.js';
import { authorTo } from '../communities/author.types.js';
import { discussionPolicy, postPolicy } from '../discussions/discussion.policy.js';
import type { Byline } from '../practices/edition.entity.js';
import { practicePolicy } from '../practices/practice.policy.js';
import { lineWordsOf, type LineWords } from '../translations/published.service.js';
import { statement } from '../kernel/statement.js';
import type { OaiWish } from './oai.js';

/** The current edition of a published practice; without content when it was withdrawn. */
export interface OutsideRow {
  id: string;
  slug: string;
  /** ISO instants of whole seconds: last change (publication or withdrawal), first publication. */
  stamp: string;
  begun: string;
  locale: string;
  dimensions: string[];
  networkName: string;
  editionNo: number;
  content: PracticeContent | null;
  licence: string;
  ownerName: string;
  authors: Byline[];
}
const second = (instant: string) => `to_char(date_trunc('second', ${instant} at time zone 'UTC'), 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
const changed = `coalesce(p."withdrawnAt", e."publishedAt")`;
const current = `from practice p join practice_edition e on e."practiceId" = p.id and e.number = p."editionNo" join network n on n.id = p."networkId"
   where p."editionNo" > 0 and ${practicePolicy.visible('p')}`;
const row = `select p.id, p.slug, ${second(changed)} stamp, ${second(`(select min(f."publishedAt") from practice_edition f where f."practiceId" = p.id)`)} begun,
   p.locale, p.dimensions, n.name "networkName", p."editionNo", case when p.state <> 'WITHDRAWN' then e.content end content, e.licence, e."ownerName", e.authors ${current}`;

/** The dimensions with their English names. */
export const dimensions = statement<object, { code: string; label: string }>(
  'outside-dimensions',
  `select c.code, coalesce(c.labels->>'en', c.code) label from concept c where c.scheme = 'dimension'`,
);
/** SQL: title and summary in `:lang`, where the practice can be read in it and was written in another one. */
const words = `${lineWordsOf('PRACTICE', 'p', 'p.locale', 'p."editionNo"', ['title', 'summary'])}`;
const withWords = row.replace(' from practice p', `, ${words} words from practice p`);
/** What everybody reads in the language that is asked for, if it can be read in it. */
export const inItsWords = <R extends { locale: string; words: LineWords | null; content: PracticeContent | null }>(p: R) => ({
  ...p,
  locale: p.words?.locale ?? p.locale,
  query: p.words ? `?lang=${p.words.locale}` : '',
  content: p.content && { ...p.content, ...p.words?.texts },
});
/** The newest editions; of one dimension where one is given, and of those that can be read in a language. */
export const newestPractices = statement<
  { lang: string | null; dimension: string | null; limit: number },
  OutsideRow & { content: PracticeContent; words: LineWords | null }
>(
  'outside-newest',
  `${withWords} and p.state <> 'WITHDRAWN' and (:lang::text is null or p.locale = :lang::text or ${words} is not null) and (:dimension::text is null or :dimension::text = any(p.dimensions))
   order by e."publishedAt" desc, p.id limit :limit::int`,
);
const harvest = statement<
  {
    id: string | null;
    from: string | null;
    until: string | null;
    set: string | null;
    afterStamp: string | null;
    afterId: string | null;
    limit: number;
  },
  OutsideRow
>(
  'outside-harvest',
  `${row} and (:id::uuid is null or p.id = :id::uuid)
     and (:from::timestamptz is null or date_trunc('second', ${changed}) >= :from::timestamptz) and (:until::timestamptz is null or date_trunc('second', ${changed}) <= :until::timestamptz)
     and (:set::text is null or :set::text = 'language:' || p.locale or :set::text in (select 'dimension:' || d from unnest(p.dimensions) d))
     and (:afterStamp::timestamptz is null or (date_trunc('second', ${changed}), p.id) > (:afterStamp::timestamptz, :afterId::uuid))
   order by date_trunc('second', ${changed}), p.id limit :limit::int`,
);
type Of = Parameters<typeof harvest.all>[0];
export const harvestPractices = (ctx: Of, wish: OaiWish, limit: number): Promise<OutsideRow[]> =>
  harvest.all(ctx, {
    id: null,
    from: wish.from,
    until: wish.until,
    set: wish.set,
    afterStamp: wish.after?.stamp ?? null,
    afterId: wish.after?.id ?? null,
    limit,
  });
export const harvestedPractice = (ctx: Of, id: string): Promise<OutsideRow | undefined> =>
  harvest.one(ctx, { id, from: null, until: null, set: null, afterStamp: null, afterId: null, limit: 1 });
export const oldestPractice = statement<object, { stamp: string | null }>(
  'outside-oldest',
  `select ${second(`min(${changed})`)} stamp ${current}`,
);
export const harvestSets = statement<object, { spec: string; code: string }>(
  'outside-sets',
  `select distinct 'language:' || p.locale spec, p.locale code ${current} union select distinct 'dimension:' || d, d from (select unnest(p.dimensions) d ${current}) x order by 1`,
);
export const practiceBySlug = statement<{ slug: string; lang: string | null }, OutsideRow & { words: LineWords | null }>(
  'outside-practice',
  `${withWords} and p.slug = :slug::text`,
);

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
