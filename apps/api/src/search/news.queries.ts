import type { SavedTarget } from '@guildhall/domain/search/saved-address';
import { prefixQuery } from '@guildhall/domain/search/query';
import type { Ctx } from '../kernel/ctx.js';
import { statement, type Statement } from '../kernel/statement.js';
import { filterGroups, questions, visibleTo, type FilterKey } from './search.queries.js';
import { everything } from './search.service.js';

/** What is named in a mail; the rest is counted. */
const shown = 10;
export interface News {
  total: number;
  hits: { title: string; address: string }[];
}
type Params = {
  words: string;
  prefix: string | null;
  among: readonly string[];
  locale: string;
  filtered: boolean;
  since: Date;
  until: Date;
} & Record<FilterKey, readonly string[]>;

/* Of what came within a span of time, what a search finds and the person may see at this moment. Reviews tell of themselves by messages of their own. */
let made: Statement<Params, News> | undefined;
const news = (): Statement<Params, News> =>
  (made ??= statement<Params, News>(
    'search-news',
    `with ${questions},
     fresh as (select a.at, a."entityId", d.title, d.address
       from search_arrival a left join practice p on a.kind = 'PRACTICE' and p.id = a."entityId"
       cross join lateral (select d.title, d.address from search_document d left join q on q.config = d.config
         where d.kind = a.kind and d."entityId" = a."entityId" and (:words::text = '' or d.tsv @@ q.tsq) and ${visibleTo(everything.searchables)}
         order by d.locale = :locale::text desc, d.locale limit 1) d
       where a.at > :since::timestamptz and a.at <= :until::timestamptz and a.kind <> 'CASE' and (cardinality(:among::text[]) = 0 or a.kind = any(:among::text[]))
         and (not :filtered::boolean or (p.id is not null and ${filterGroups
           .map(
             (g) =>
               `(cardinality(:${g.key}::text[]) = 0 or ${g.many ? `${g.column} && :${g.key}::text[]` : `${g.column} = any(:${g.key}::text[])`})`,
           )
           .join(' and ')})))
     select (select count(*)::int from fresh) total,
       coalesce((select json_agg(json_build_object('title', f.title, 'address', f.address) order by f.at desc, f."entityId") from (select * from fresh order by at desc, "entityId" limit ${shown}) f), '[]'::json) hits`,
  ));

/** What is new for a search, as whoever asks may see it. */
export async function newsFor(ctx: Ctx, target: SavedTarget, since: Date, until: Date): Promise<News> {
  if (until <= since) return { total: 0, hits: [] };
  const chosen = Object.fromEntries(
    filterGroups.map((g) => [g.key, ((target.filter as Partial<Record<FilterKey, unknown[]>>)[g.key] ?? []).map(String)]),
  );
  return (await news().one(ctx, {
    words: target.words,
    prefix: prefixQuery(target.words),
    among: target.kinds,
    locale: ctx.actor?.locale ?? 'en',
    filtered: target.place === 'PRACTICES',
    since,
    until,
    ...(chosen as Record<FilterKey, string[]>),
  }))!;
}
