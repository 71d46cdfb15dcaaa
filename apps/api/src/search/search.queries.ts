import type { Fact } from '@guildhall/domain/practices/content';
import { hitEnd, hitStart, passageEnd } from '@guildhall/domain/search/query';
import type { practiceSorts } from '@guildhall/domain/search/kinds';
import type { Searchable } from '../kernel/searchable.js';
import { statement } from '../kernel/statement.js';
import { lineWordsOf, type LineWords } from '../translations/published.service.js';
import { configurations } from './configurations.js';

/* One query for each language of texts: what a word means, and what excluding it means, depends on the language it is written in. */
export const questions = `q as materialized (
  select t.config, t.tsq, t.tsq::text like '%!%' excludes from (select c.config, websearch_to_tsquery(c.config::regconfig, :words::text) || coalesce(to_tsquery('gh_simple', :prefix::text), ''::tsquery) tsq
  from unnest(array[${configurations.map((c) => `'${c}'`).join(',')}]) c(config)) t)`;
const rank = `ts_rank_cd('{0.1,0.2,0.5,1}', d.tsv, q.tsq, 1)`;
/* Behind a fence, or the index is asked once for each language. */
const inItsOwn = `lateral (select q.tsq, q.excludes from q where q.config = d.config offset 0) q`;
const marks = `StartSel=${hitStart}, StopSel=${hitEnd}`;
const shown = (body: string) => `split_part(${body}, '${passageEnd}', 1)`;
const headline = (text: string) =>
  `ts_headline(h.config::regconfig, ${text}, h.tsq, '${marks}, MaxFragments=2, MaxWords=28, MinWords=12, FragmentDelimiter=" … "')`;
const titleLine = (text: string) => `ts_headline(h.config::regconfig, ${text}, h.tsq, '${marks}, HighlightAll=true')`;

/** True where the document `d` belongs to a row that the person who asks may see now. */
export const visibleTo = (searchables: readonly Searchable[]) =>
  searchables.length
    ? `(${searchables.map((s) => `(d.kind = '${s.kind}' and exists (select 1 from "${s.table}" r where r.id = d."entityId" and ${s.found('r')}))`).join(' or ')})`
    : 'false';

export interface HitRow {
  kind: string;
  entityId: string;
  locale: string;
  passageLocale: string;
  title: string;
  passage: string;
  opening: string;
  address: string;
  at: string;
}
export interface SearchRow {
  counts: { kind: string; count: number }[];
  hits: HitRow[];
}
type SearchParams = { words: string; prefix: string | null; kinds: readonly string[]; locale: string; limit: number; offset: number };

export interface SearchStatements {
  readonly find: ReturnType<typeof statement<SearchParams, SearchRow>>;
  readonly near: ReturnType<
    typeof statement<{ tokens: readonly string[]; kinds: readonly string[] }, { token: string; word: string; similarity: number }>
  >;
  readonly answered: ReturnType<typeof statement<{ candidates: readonly string[]; kinds: readonly string[] }, { words: string }>>;
}

/** The statements over everything that is registered. Counts and passages come from rows that the policies let through, so they betray nothing. */
export const searchStatements = (searchables: readonly Searchable[]): SearchStatements => ({
  find: statement<SearchParams, SearchRow>(
    'search-find',
    `with ${questions},
     -- One look into the index with the words of all languages; what it finds is then asked in its own. Of the positions of words, which are dear to unpack, that is asked
     -- by the rank at once: it is 0 where the words do not match. Of a word that must not be there it knows nothing.
     anywhere as materialized (select string_agg(w.tsq, ' | ')::tsquery tsq from (select distinct '(' || q.tsq::text || ')' tsq from q where numnode(q.tsq) > 0) w),
     found as materialized (
       select m.kind, m."entityId", max(m.at) at, coalesce(max(m.rank) filter (where m.locale = :locale::text), max(m.rank)) rank
       from (select d.kind, d."entityId", d.locale, d.at, ${rank} rank, q.excludes from anywhere w join search_document d on d.tsv @@ w.tsq, ${inItsOwn}
         where (not q.excludes or d.tsv @@ q.tsq) and ${visibleTo(searchables)} offset 0) m where m.excludes or m.rank > 0 group by m.kind, m."entityId")
     select coalesce((select json_agg(c order by c.kind) from (select f.kind, count(*)::int count from found f group by f.kind) c), '[]'::json) counts,
       coalesce((select json_agg(json_build_object('kind', h.kind, 'entityId', h."entityId", 'locale', coalesce(o.locale, h.locale), 'passageLocale', h.locale, 'address', coalesce(o.address, h.address), 'at', to_char(h.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
           'title', coalesce(o.title, ${titleLine('h.title')}), 'passage', ${headline(shown('h.body'))}, 'opening', left(${shown('h.body')}, 300)) order by h.rank desc, h.at desc, h."entityId")
         from (select f.*, d.locale, d.config, d.address, d.title, d.body, d.tsq
           from (select f.* from found f where cardinality(:kinds::text[]) = 0 or f.kind = any(:kinds::text[]) order by f.rank desc, f.at desc, f."entityId" limit :limit::int offset :offset::int) f,
           lateral (select d.locale, d.config, d.address, d.title, d.body, q.tsq from search_document d, ${inItsOwn}
             where d.tsv @@ q.tsq and d.kind = f.kind and d."entityId" = f."entityId" order by d.locale = :locale::text desc, ${rank} desc limit 1) d) h
         -- Found in its source, and read in a translation: what leads to the page bears the title that the reader finds there. What was found in a translation leads to just that one.
         left join search_document o on o.kind = h.kind and o."entityId" = h."entityId" and o.locale = :locale::text and h.locale <> o.locale and h.address !~ '[?]lang='), '[]'::json) hits`,
  ),
  near: statement(
    'search-near',
    `select distinct on (t.token) t.token, w.word, similarity(t.token, w.word) similarity
     from unnest(:tokens::text[]) t(token) join lateral search_near(t.token) d on true, regexp_split_to_table(d.keywords, '\\W+') w(word)
     where length(w.word) > 2 and similarity(t.token, w.word) >= 0.3 and (cardinality(:kinds::text[]) = 0 or d.kind = any(:kinds::text[])) and ${visibleTo(searchables)}
     order by t.token, similarity(t.token, w.word) desc, w.word`,
  ),
  // The first that finds something that the person may see. Every way is asked on its own, or the planner would ask them all before it orders them.
  answered: statement(
    'search-answered',
    `with recursive ways as (select w.words, w.n from unnest(:candidates::text[]) with ordinality w(words, n)),
     tried as (select 0::bigint n, false found, ''::text words
       union all
       select w.n, exists (select 1 from unnest(array[${configurations.map((c) => `'${c}'`).join(',')}]) c(config),
           lateral (select d.* from search_document d where d.tsv @@ websearch_to_tsquery(c.config::regconfig, w.words) and d.config = c.config offset 0) d
           where (cardinality(:kinds::text[]) = 0 or d.kind = any(:kinds::text[])) and ${visibleTo(searchables)}), w.words
       from tried t join ways w on w.n = t.n + 1 where not t.found)
     select t.words from tried t where t.found`,
  ),
});

/** Groups of filters of practices: name in the API, its SQL, whether a practice can have several. */
export const filterGroups = [
  { key: 'dimensions', column: 'p.dimensions', many: true },
  { key: 'countries', column: 'p.country', many: false },
  { key: 'targetGroups', column: 'p."targetGroups"', many: true },
  { key: 'locales', column: 'p.locale', many: false },
  { key: 'kinds', column: 'p.kind', many: false },
  { key: 'levels', column: 'p.level', many: false },
  { key: 'years', column: `to_char(p."publishedAt" at time zone 'UTC', 'YYYY')`, many: false },
  { key: 'checks', column: `case when p."validatedAt" is null then 'SCREENED' else 'VALIDATED' end`, many: false },
] as const;
export type FilterKey = (typeof filterGroups)[number]['key'];

export interface BrowseHit {
  id: string;
  slug: string;
  title: string;
  summary: string;
  passage: string | null;
  country: string;
  place: string;
  periodStart: string;
  periodEnd: string;
  editionNo: number;
  locale: string;
  passageLocale: string | null;
  publishedAt: string;
  state: string;
  ownerName: string | null;
  validated: boolean;
  /** Of the edition that is shown, in its language; only where they are asked for. */
  facts?: Fact[];
  ownLocale: string;
  words: LineWords | null;
}
export interface BrowseRow {
  total: number;
  hits: BrowseHit[];
  facets: { group: FilterKey; code: string; count: number }[];
  without: Record<FilterKey | 'words', number>;
}
type BrowseParams = {
  words: string;
  prefix: string | null;
  lang: string;
  sort: (typeof practiceSorts)[number];
  limit: number;
  offset: number;
} & Record<FilterKey, readonly string[]>;

const matches = (except?: FilterKey | 'words') =>
  ['words', ...filterGroups.map((g) => g.key)]
    .filter((k) => k !== except)
    .map((k) => `b."m_${k}"`)
    .join(' and ');

/** Practices by words and filters with the number of results behind every filter: within a group one value or another, between groups all. Their figures lie in whole texts,
 *  and are read only where somebody wants them (`facts`). */
export const browseStatement = (practices: Searchable, facts: boolean) =>
  statement<BrowseParams, BrowseRow>(
    facts ? 'search-browse-practices-with-facts' : 'search-browse-practices',
    `with ${questions},
     hit as (select distinct on (d."entityId") d."entityId", d.config, d.locale, q.tsq, ${rank} rank
       from q join search_document d on d.config = q.config and d.tsv @@ q.tsq join practice o on o.id = d."entityId" where d.kind = 'PRACTICE' and :words::text <> ''
       order by d."entityId", d.locale = :lang::text desc, d.locale = o.locale desc, rank desc),
     base as materialized (
       select p.id, p.slug, p.title, p.summary, p.country, p.place, p."periodStart", p."periodEnd", p."editionNo", p.locale, p."publishedAt", p.state, o.name "ownerName", p."validatedAt" is not null validated, hit.rank, hit.tsq, hit.config, hit.locale "hitLocale",
         (:words::text = '' or hit."entityId" is not null) m_words,
         ${filterGroups.map((g) => `${g.column} "v_${g.key}", (cardinality(:${g.key}::text[]) = 0 or ${g.many ? `${g.column} && :${g.key}::text[]` : `${g.column} = any(:${g.key}::text[])`}) "m_${g.key}"`).join(',\n')}
       from practice p left join hit on hit."entityId" = p.id left join organisation o on o.id = p."ownerOrganisationId" where ${practices.found('p')}),
     page as (select b.* from base b where ${matches()}
       order by case when :sort::text = 'RELEVANCE' then b.rank end desc nulls last, case when :sort::text = 'TITLE' then lower(b.title) end, b."publishedAt" desc, b.id limit :limit::int offset :offset::int)
     select (select count(*)::int from base b where ${matches()}) total,
       coalesce((select json_agg(json_build_object('id', h.id, 'slug', h.slug, 'summary', coalesce(x.words->'texts'->>'summary', h.summary), 'country', h.country, 'place', h.place, 'periodStart', h."periodStart", 'periodEnd', h."periodEnd",
           'editionNo', h."editionNo", 'locale', coalesce(x.words->>'locale', h.locale), 'passageLocale', h."hitLocale", 'state', h.state, 'ownerName', h."ownerName", 'validated', h.validated, 'ownLocale', h.locale, 'words', x.words,
           ${facts ? `'facts', coalesce((select e.content->'facts' from practice_edition e where e."practiceId" = h.id and e.number = h."editionNo"), '[]'::jsonb), ` : ''}'publishedAt', to_char(h."publishedAt" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
           'title', case when h.tsq is null or h."hitLocale" <> coalesce(x.words->>'locale', h.locale) then x.title else ${titleLine('x.title')} end,
           'passage', case when h.tsq is null then null else (select ${headline(shown('d.body'))} from search_document d where d.kind = 'PRACTICE' and d."entityId" = h.id and d.locale = h."hitLocale") end)
         order by case when :sort::text = 'RELEVANCE' then h.rank end desc nulls last, case when :sort::text = 'TITLE' then lower(h.title) end, h."publishedAt" desc, h.id)
         from page h, lateral (select w.words, coalesce(w.words->'texts'->>'title', h.title) title from (select ${lineWordsOf('PRACTICE', 'h', 'h.locale', 'h."editionNo"', ['title', 'summary', ...(facts ? ['facts.%'] : [])])} words) w) x), '[]'::json) hits,
       coalesce((select json_agg(f order by f.count desc, f.code) from (${filterGroups
         .map(
           (g) =>
             `select '${g.key}' "group", v.code, count(*)::int count from base b, lateral ${g.many ? `unnest(b."v_${g.key}")` : `(select b."v_${g.key}")`} v(code) where v.code is not null and v.code <> '' and ${matches(g.key)} group by v.code`,
         )
         .join(' union all ')}) f), '[]'::json) facets,
       json_build_object(${(['words', ...filterGroups.map((g) => g.key)] as const).map((k) => `'${k}', (select count(*)::int from base b where ${matches(k)})`).join(', ')}) "without"`,
  );
