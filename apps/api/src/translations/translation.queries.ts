import type { Source, TranslatedKind, TranslatedText, TranslationState } from '@guildhall/domain/translations/translation';
import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import type { Translation } from './translation.entity.js';
import { translationPolicy } from './translation.policy.js';

/** SQL: what a translation is of, as everybody reads it now. */
export const source = (t: string) => `cross join lateral (
  select p.slug, p.title, p.locale "sourceLocale", p."editionNo" "newestNo" from practice p where p.id = ${t}."practiceId"
  union all select s.slug, s.title, s.locale, s."versionNo" from scheme s where s.id = ${t}."schemeId"
  union all select s.slug, s.published->>'title', s.published->>'locale', s."editionNo" from story s where s.id = ${t}."storyId" and s.published is not null
  union all select r.slug, e.content->>'title', e.content->>'locale', r."editionNo" from resource r join resource_edition e on e."resourceId" = r.id and e.number = r."editionNo" where r.id = ${t}."resourceId") o`;
const languageOf = statement<{ id: string }, { sourceLocale: string }>(
  'translation-source-locale',
  `select o."sourceLocale" from translation t ${source('t')} where t.id = :id::uuid`,
);
export const sourceLocale = async (ctx: Ctx, row: Pick<Translation, 'id'>): Promise<string> =>
  (await languageOf.one(ctx, { id: row.id }))!.sourceLocale;

export interface TranslationRow {
  id: string;
  version: number;
  state: TranslationState;
  kind: TranslatedKind;
  practiceId: string | null;
  schemeId: string | null;
  storyId: string | null;
  resourceId: string | null;
  networkId: string;
  authorIds: string[];
  ownerOrganisationId: string | null;
  locale: string;
  editionNo: number;
  texts: Record<string, TranslatedText>;
  sources: Record<string, Source>;
  writerIds: string[];
  creditIds: string[];
  note: string;
  termNote: string;
  updatedAt: string;
  submittedAt: string | null;
  slug: string;
  sourceLocale: string;
  /** Number of the current edition of the source. */
  newestNo: number;
  translators: string[];
  publishedNo: number | null;
}
/** The working copy of one language. */
export const translationPage = statement<
  { id: string | null; kind: TranslatedKind | null; slug: string | null; locale: string | null },
  TranslationRow
>(
  'translation-page',
  `select t.id, t.version, t.state, t.kind, t."practiceId", t."schemeId", t."storyId", t."resourceId", t."networkId", t."authorIds", t."ownerOrganisationId", t.locale, t."editionNo", t.texts, t.sources, t."writerIds", t."creditIds", t.note, t."termNote",
     t."updatedAt", t."submittedAt", o.slug, o."sourceLocale", o."newestNo",
     array(select a."displayName" from person a where a.id = any(t."creditIds") order by array_position(t."creditIds", a.id)) translators,
     (select max(e."editionNo") from translation_edition e where e."translationId" = t.id and e."withdrawnAt" is null) "publishedNo"
   from translation t ${source('t')}
   where (t.id = :id::uuid or (t.locale = :locale::text and case :kind::text when 'PRACTICE' then t."practiceId" = (select p.id from practice p where p.slug = :slug::text)
       when 'SCHEME' then t."schemeId" = (select s.id from scheme s where s.slug = :slug::text) when 'RESOURCE' then t."resourceId" = (select r.id from resource r where r.slug = :slug::text) else t."storyId" = (select s.id from story s where s.slug = :slug::text) end))
     and ${translationPolicy.visible('t')}`,
);

export interface TranslationWorkRow {
  id: string;
  kind: TranslatedKind;
  slug: string;
  title: string;
  locale: string;
  sourceLocale: string;
  state: TranslationState;
  editionNo: number;
  newestNo: number;
  updatedAt: string;
  submittedAt: string | null;
  translators: string[];
  own: boolean;
  wrote: boolean;
}
/** What waits for the asker: to be judged first, then what they write themselves, then what they published of an edition that is no longer the current one. */
export const translationWork = statement<{ limit: number }, TranslationWorkRow>(
  'translation-work',
  `select t.id, t.kind, o.slug, o.title, t.locale, o."sourceLocale", t.state, t."editionNo", o."newestNo", t."updatedAt", t."submittedAt", w.own, w.wrote,
     array(select a."displayName" from person a where a.id = any(t."creditIds") order by array_position(t."creditIds", a.id)) translators
   from translation t ${source('t')}
   cross join lateral (select :viewer = any(t."creditIds") own, :viewer = any(t."writerIds") wrote) w
   where :viewer is not null and ${translationPolicy.visible('t')} and (t.state = 'IN_REVIEW' or (t.state = 'DRAFT' and w.own) or (t.state = 'PUBLISHED' and w.own and t."editionNo" < o."newestNo"))
   order by (t.state = 'IN_REVIEW' and not w.wrote) desc, t.state <> 'DRAFT', coalesce(t."submittedAt", t."updatedAt"), t.id limit :limit::int`,
);
/** The number that the next publication in this language gets. */
export const nextNumber = statement<{ translationId: string }, { number: number; translators: { personId: string; name: string }[] }>(
  'translation-next-number',
  `select (select count(*)::int from translation_edition e where e."translationId" = t.id) + 1 number,
     coalesce((select json_agg(json_build_object('personId', a.id, 'name', a."displayName") order by array_position(t."creditIds", a.id)) from person a where a.id = any(t."creditIds")), '[]'::json) translators
   from translation t where t.id = :translationId::uuid`,
);
export const nameOf = statement<{ id: string }, { name: string }>(
  'translation-name',
  `select p."displayName" name from person p where p.id = :id::uuid`,
);
