import type { Licence } from '@guildhall/domain/practices/content';
import type { ResourceType } from '@guildhall/domain/resources/kinds';
import { resourceSource } from '@guildhall/domain/resources/resource';
import { storyText, type StoryContent } from '@guildhall/domain/stories/content';
import { storyInOtherWords, storySource } from '@guildhall/domain/stories/translation';
import { plainText } from '../kernel/markdown.js';
import { statement } from '../kernel/statement.js';
import { practicePolicy } from '../practices/practice.policy.js';
import { resourcePolicy } from '../resources/resource.policy.js';
import { schemePolicy } from '../schemes/scheme.policy.js';
import { agreed } from '../stories/story.policy.js';
import { lineTexts, lineWordsOf, type LineWords } from '../translations/published.service.js';
import type { OaiWish } from './oai.js';

export type WorkKind = 'PRACTICE' | 'SCHEME' | 'RESOURCE' | 'STORY';
interface Said {
  title: string;
  summary: string;
  place: string;
  country: string;
  /** Of a story or a lesson: the whole of it. */
  story?: StoryContent;
}
/** What everybody reads of a practice, a scheme, a resource or a story: its current edition; nothing of its words when it was withdrawn, and of a story only as
 *  long as somebody agrees to just this. */
export interface Work {
  kind: WorkKind;
  id: string;
  slug: string;
  /** ISO instants of whole seconds: last change (publication or withdrawal), first publication. */
  stamp: string;
  begun: string;
  /** Day on which this edition was published. */
  publishedOn: string;
  locale: string;
  dimensions: string[];
  networkName: string;
  editionNo: number;
  said: Said | null;
  licence: Licence | null;
  /** The organisation behind it; of a resource its network. */
  ownerName: string;
  authors: string[];
  /** Of a resource. */
  type: ResourceType | null;
  doi: string;
  isbn: string;
}
export type PublicWork = Work & { said: Said };

/* One row for each work of a kind that a visitor may know of; the columns are those of `Work`, with `at` for `stamp`. */
const names = (list: string, name: string) =>
  `coalesce((select jsonb_agg(${name} order by x.n) from jsonb_array_elements(${list}) with ordinality x(v, n)), '[]')`;
const said = (shown: string, ...parts: [string, string][]) =>
  `case when ${shown} then jsonb_build_object(${parts.map(([k, v]) => `'${k}', ${v}`).join(', ')}) end`;
const sources: Record<WorkKind, { columns: string; from: string; own: string; shown: string; t: string }> = {
  PRACTICE: {
    t: 'p',
    own: 'p.locale',
    shown: 'p."editionNo"',
    columns: `p.id, p.slug, coalesce(p."withdrawnAt", e."publishedAt") at, (select min(f."publishedAt") from practice_edition f where f."practiceId" = p.id) begun, e."publishedAt" "editionAt", p.locale, p.dimensions,
      n.name "networkName", p."editionNo" "editionNo",
      ${said(`p.state <> 'WITHDRAWN'`, ['title', `e.content->>'title'`], ['summary', `e.content->>'summary'`], ['place', `e.content->>'place'`], ['country', `e.content->>'country'`])} said,
      e.licence, e."ownerName" "ownerName", ${names('e.authors', `x.v->>'name'`)} authors, null::text type, '' doi, '' isbn`,
    from: `practice p join practice_edition e on e."practiceId" = p.id and e.number = p."editionNo" join network n on n.id = p."networkId" where p."editionNo" > 0 and ${practicePolicy.visible('p')}`,
  },
  SCHEME: {
    t: 's',
    own: 's.locale',
    shown: 's."versionNo"',
    columns: `s.id, s.slug, coalesce(s."withdrawnAt", v."publishedAt") at, s."publishedAt" begun, v."publishedAt" "editionAt", s.locale,
      array(select d->>'key' from jsonb_array_elements(s.canvas->'dimensions') d where d->>'intensity' <> 'NOT_OFFERED') dimensions, n.name "networkName", s."versionNo" "editionNo",
      ${said(`s.state <> 'WITHDRAWN'`, ['title', 's.title'], ['summary', 's.summary'], ['place', 's.place'], ['country', `coalesce(s.country, '')`])} said,
      null::text licence, s."operatorName" "ownerName", '[]'::jsonb authors, null::text type, '' doi, '' isbn`,
    from: `scheme s join scheme_version v on v."schemeId" = s.id and v.number = s."versionNo" join network n on n.id = s."networkId" where s."versionNo" > 0 and ${schemePolicy.visible('s')}`,
  },
  RESOURCE: {
    t: 'r',
    own: `(e.content->>'locale')`,
    shown: 'e.number',
    columns: `r.id, r.slug, r."shownAt" at, r."publishedAt" begun, e."publishedAt" "editionAt", e.content->>'locale' locale, array(select jsonb_array_elements_text(e.content->'dimensions')) dimensions,
      n.name "networkName", r."editionNo" "editionNo",
      ${said(`r.state <> 'WITHDRAWN'`, ['title', `e.content->>'title'`], ['summary', `e.content->>'summary'`], ['place', `''`], ['country', `''`])} said,
      e.content->>'licence' licence, n.name "ownerName", ${names(`coalesce(e.content->'authors', '[]')`, 'x.v')} authors, e.content->>'type' type,
      coalesce(e.content->>'doi', '') doi, coalesce(e.content->>'isbn', '') isbn`,
    from: `resource r join resource_edition e on e."resourceId" = r.id and e.number = r."editionNo" join network n on n.id = r."networkId" where r."editionNo" > 0 and ${resourcePolicy.visible('r')}`,
  },
  STORY: {
    t: 's',
    own: `(s.published->>'locale')`,
    shown: 's."editionNo"',
    // A consent whose last day is over ended with that day, also before the clock comes by.
    columns: `o.id, coalesce(s.slug, '') slug, greatest(o.at, case when o.live and s.id is null then
        (select (max(c.until) + 1)::timestamp at time zone 'UTC' from story_consent c where c."storyId" = o.id and c."endedAt" is null) end) at,
      coalesce(s."publishedAt", o.at) begun, coalesce(s."publishedAt", o.at) "editionAt", o.locale, array[]::text[] dimensions, coalesce(n.name, '') "networkName", coalesce(s."editionNo", 0) "editionNo",
      ${said('s.id is not null', ['title', `s.published->>'title'`], ['summary', `''`], ['place', `s.published->>'place'`], ['country', `s.published->>'country'`], ['story', 's.published'])} said,
      s.published->>'licence' licence, coalesce(n.name, '') "ownerName", case when s.published->>'name' <> '' then jsonb_build_array(s.published->>'name') else '[]' end authors, null::text type, '' doi, '' isbn`,
    from: `story_outside o left join story s on s.id = o.id and o.live and s.state = 'PUBLISHED' and ${agreed('s', 'ELSEWHERE')} left join network n on n.id = s."networkId" where true`,
  },
};
/** SQL: title and summary in `:lang`, where the work can be read in it and was written in another one. */
const wordsOf = (kind: WorkKind) =>
  lineWordsOf(kind, sources[kind].t, sources[kind].own, sources[kind].shown, kind === 'STORY' ? undefined : ['title', 'summary']);
const rows = (kind: WorkKind, more = '') => `select '${kind}' kind, ${sources[kind].columns}${more} from ${sources[kind].from}`;

const second = (instant: string) => `date_trunc('second', ${instant})`;
const stamped = (instant: string) => `to_char(${second(instant)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
const columns = `w.kind, w.id, w.slug, ${stamped('w.at')} stamp, ${stamped('w.begun')} begun, to_char(w."editionAt" at time zone 'UTC', 'YYYY-MM-DD') "publishedOn", w.locale, w.dimensions, w."networkName", w."editionNo", w.said, w.licence, w."ownerName", w.authors, w.type, w.doi, w.isbn`;
const forEach = <K extends WorkKind, T>(kinds: readonly K[], make: (kind: K) => T) =>
  Object.fromEntries(kinds.map((kind) => [kind, make(kind)])) as Record<K, T>;

/** The newest editions of a kind; of one dimension where one is given, and of those that can be read in a language. Stories have a feed and a consent to it of
 *  their own. */
export const newestWorks = forEach(['PRACTICE', 'SCHEME', 'RESOURCE'], (kind) =>
  statement<{ lang: string | null; dimension: string | null; limit: number }, PublicWork & { words: LineWords | null }>(
    `outside-newest-${kind.toLowerCase()}`,
    `select ${columns}, w.words from (${rows(kind, `, ${wordsOf(kind)} words`)}) w where w.said is not null and (:lang::text is null or w.locale = :lang::text or w.words is not null)
       and (:dimension::text is null or :dimension::text = any(w.dimensions)) order by w.at desc, w.id limit :limit::int`,
  ),
);
export const workBySlug = forEach(Object.keys(sources) as WorkKind[], (kind) =>
  statement<{ slug: string; lang: string | null }, Work & { words: LineWords | null }>(
    `outside-${kind.toLowerCase()}`,
    `select ${columns}, w.words from (${rows(kind, `, ${wordsOf(kind)} words`)}) w where w.slug = :slug::text`,
  ),
);
/** What everybody reads in the language that was asked for, if it can be read in it: of a practice also what an older edition said, as on its page. */
export function inItsWords<W extends Work & { words: LineWords | null }>(w: W): W & { query: string } {
  const story = w.said?.story && storyInOtherWords(w.said.story, lineTexts(w.words, storySource(w.said.story)));
  if (story) return { ...w, locale: w.words?.locale ?? w.locale, query: w.words ? `?lang=${w.words.locale}` : '', said: told(story) };
  const texts = w.kind === 'PRACTICE' ? w.words?.texts : w.said && lineTexts(w.words, resourceSource(w.said));
  return {
    ...w,
    locale: w.words?.locale ?? w.locale,
    query: w.words ? `?lang=${w.words.locale}` : '',
    said: w.said && { ...w.said, ...texts },
  };
}

const summaryLength = 500;
const told = (story: StoryContent): Said => ({
  ...{ title: story.title, place: story.place, country: story.country, story },
  summary: plainText(storyText(story), summaryLength),
});
const asTold = (w: Work): Work => (w.said?.story ? { ...w, said: told(w.said.story) } : w);

/* What harvesters take: texts with a licence. */
const harvested = `(${rows('PRACTICE')} union all ${rows('RESOURCE')} union all ${rows('STORY')}) w`;
/** Sets of a record; each kind, language and dimension is one. */
export const setsOf = (w: Pick<Work, 'kind' | 'locale' | 'dimensions'>): string[] => [
  `kind:${w.kind.toLowerCase()}`,
  `language:${w.locale}`,
  ...w.dimensions.map((d) => `dimension:${d}`),
];
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
  Work
>(
  'outside-harvest',
  `select ${columns} from ${harvested} where (:id::uuid is null or w.id = :id::uuid)
     and (:from::timestamptz is null or ${second('w.at')} >= :from::timestamptz) and (:until::timestamptz is null or ${second('w.at')} <= :until::timestamptz)
     and (:set::text is null or :set::text in ('kind:' || lower(w.kind), 'language:' || w.locale) or :set::text in (select 'dimension:' || d from unnest(w.dimensions) d))
     and (:afterStamp::timestamptz is null or (${second('w.at')}, w.id) > (:afterStamp::timestamptz, :afterId::uuid))
   order by ${second('w.at')}, w.id limit :limit::int`,
);
type Of = Parameters<typeof harvest.all>[0];
export const harvestWorks = async (ctx: Of, wish: OaiWish, limit: number): Promise<Work[]> =>
  (
    await harvest.all(ctx, {
      id: null,
      from: wish.from,
      until: wish.until,
      set: wish.set,
      afterStamp: wish.after?.stamp ?? null,
      afterId: wish.after?.id ?? null,
      limit,
    })
  ).map(asTold);
export const harvestedWork = async (ctx: Of, id: string): Promise<Work | undefined> => {
  const found = await harvest.one(ctx, { id, from: null, until: null, set: null, afterStamp: null, afterId: null, limit: 1 });
  return found && asTold(found);
};
export const oldestWork = statement<object, { stamp: string | null }>(
  'outside-oldest',
  `select ${stamped('min(w.at)')} stamp from ${harvested}`,
);
export const harvestSets = statement<object, { spec: string; code: string }>(
  'outside-sets',
  `with w as (select w.kind, w.locale, w.dimensions from ${harvested}) select distinct 'kind:' || lower(w.kind) spec, lower(w.kind) code from w
   union select distinct 'language:' || w.locale, w.locale from w union select distinct 'dimension:' || d, d from w, unnest(w.dimensions) d order by 1`,
);
