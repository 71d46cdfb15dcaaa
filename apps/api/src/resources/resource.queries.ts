import type { FrozenResource, ResourceContent, ResourceState } from '@guildhall/domain/resources/resource';
import { iso, statement } from '../kernel/statement.js';
import {
  languagesOf,
  lineWordsOf,
  translatedInto,
  translationOf,
  type LineWords,
  type PublishedTranslation,
} from '../translations/published.service.js';
import { kept, resourcePolicy } from './resource.policy.js';

export interface ListRow {
  id: string;
  slug: string | null;
  state: ResourceState;
  networkName: string;
  content: ResourceContent;
  at: string;
  words: LineWords | null;
}
/** SQL: what an edition says, also where whoever froze it knew of fewer fields. */
const whole = (content: string): string => `('{"authors": [], "doi": "", "isbn": ""}'::jsonb || ${content})`;
/** SQL: the files beside its own as a list in JSON, by language. */
const filesOf = (table: 'resource_other_file' | 'resource_edition_other_file', of: string): string =>
  `coalesce((select json_agg(json_build_object('locale', x.locale, 'fileId', x."fileId", 'fileName', x."fileName", 'fileBytes', f.bytes) order by x.locale) from ${table} x
     join file f on f.id = x."fileId" where ${of}), '[]'::json)`;
/** SQL: the edition that is read. */
const current = `resource_edition e on e."resourceId" = r.id and e.number = r."editionNo"`;
const at = `coalesce(r."publishedAt", r."createdAt")`;
const ownLanguage = `(e.content->>'locale')`;

/** What is published, newest first, in the words of the language that is read; with `work` what the asker keeps, in every state and as it is worked on. */
export const resourceList = statement<
  {
    type: string | null;
    dimension: string | null;
    locale: string | null;
    lang: string | null;
    work: boolean;
    at: string | null;
    id: string | null;
    limit: number;
  },
  ListRow
>(
  'resource-list',
  `select r.id, r.slug, r.state, n.name "networkName", shown.c content, ${at} at, case when not :work::boolean then ${lineWordsOf('RESOURCE', 'r', ownLanguage, 'e.number', ['title', 'summary'])} end words
   from resource r join network n on n.id = r."networkId" left join ${current} cross join lateral (select case when :work::boolean then r.content else e.content end c) shown
   where ${resourcePolicy.visible('r')} and case when :work::boolean then ${kept('r')} else r.state = 'PUBLISHED' end
     and (:type::text is null or shown.c->>'type' = :type::text) and (:locale::text is null or shown.c->>'locale' = :locale::text)
     and (:dimension::text is null or shown.c->'dimensions' ? :dimension::text)
     and (:at::timestamptz is null or (${at}, r.id) < (:at::timestamptz, :id::uuid))
   order by ${at} desc, r.id desc limit :limit::int`,
);

export interface OtherFile {
  locale: string;
  fileId: string;
  fileName: string;
  fileBytes: number;
}
export interface EditionRow {
  number: number;
  publishedAt: string;
  note: string;
}
export interface PageRow {
  id: string;
  slug: string;
  state: ResourceState;
  networkId: string;
  networkName: string;
  content: ResourceContent;
  editionNo: number;
  fileName: string | null;
  fileBytes: number | null;
  files: OtherFile[];
  publishedAt: string;
  /** Of the edition that is read. */
  editionAt: string;
  reviewDueAt: string | null;
  withdrawnAt: string | null;
  reason: string;
  kept: boolean;
  editions: EditionRow[];
  translation: PublishedTranslation | null;
  translated: { locale: string; editionNo: number }[];
}
/** What readers read of it; of one that was withdrawn, that it was. */
export const resourcePage = statement<{ slug: string; locale: string | null }, PageRow>(
  'resource-page',
  `select r.id, r.slug, r.state, r."networkId", n.name "networkName", ${whole('e.content')} content, r."editionNo", case when f.id is not null then e."fileName" end "fileName", f.bytes "fileBytes",
     ${filesOf('resource_edition_other_file', 'x."editionId" = e.id')} files, r."publishedAt", e."publishedAt" "editionAt", r."reviewDueAt", r."withdrawnAt", r.reason, ${kept('r')} kept,
     (select json_agg(json_build_object('number', x.number, 'publishedAt', ${iso('x."publishedAt"')}, 'note', x.note) order by x.number desc) from resource_edition x where x."resourceId" = r.id) editions,
     ${translationOf('RESOURCE', 'r', ownLanguage, 'e.number')} translation, ${translatedInto('RESOURCE', 'r', ownLanguage, 'e.number')} translated
   from resource r join network n on n.id = r."networkId" join ${current} left join file f on f.id = e."fileId" where r.slug = :slug::text and ${resourcePolicy.visible('r')}`,
);

export interface DraftRow {
  id: string;
  version: number;
  slug: string | null;
  state: ResourceState;
  networkName: string;
  updatedAt: string;
  content: ResourceContent;
  fileId: string | null;
  fileName: string;
  fileBytes: number | null;
  files: OtherFile[];
  editionNo: number;
  reviewDueAt: string | null;
  published: { content: FrozenResource; fileId: string | null; files: OtherFile[] } | null;
}
export const resourceDraft = statement<{ id: string }, DraftRow>(
  'resource-draft',
  `select r.id, r.version, r.slug, r.state, n.name "networkName", r."updatedAt", r.content, r."fileId", r."fileName", f.bytes "fileBytes", r."editionNo", r."reviewDueAt",
     ${filesOf('resource_other_file', 'x."resourceId" = r.id')} files,
     case when e.id is not null then json_build_object('content', e.content, 'fileId', e."fileId", 'files', ${filesOf('resource_edition_other_file', 'x."editionId" = e.id')}) end published
   from resource r join network n on n.id = r."networkId" left join ${current} left join file f on f.id = r."fileId" where r.id = :id::uuid and ${kept('r')}`,
);
/** What the named fields said when the working copy had this version. */
export const resourceBase = statement<{ resourceId: string; version: number; fields: readonly string[] }, { key: string; value: unknown }>(
  'resource-base',
  `select distinct on (f.key) f.key, f.value from resource_revision r, jsonb_each(r.patch) f
   where r."resourceId" = :resourceId::uuid and r.version <= :version::int and f.key = any(:fields::text[]) order by f.key, r.version desc`,
);

export const resourceAddresses = statement<object, { slug: string; changed: string; languages: { locale: string; publishedAt: string }[] }>(
  'resource-addresses',
  `select r.slug, e."publishedAt" changed, ${languagesOf('RESOURCE', 'r', ownLanguage)} languages from resource r join ${current}
   where r.state = 'PUBLISHED' order by r."publishedAt" desc, r.id desc limit 50000`,
);
export const resourceNetwork = statement<{ id: string }, { id: string }>(
  'resource-network',
  `select n.id from network n where n.id = :id::uuid`,
);

/** What is handed out, of the edition that is read or of an earlier one: in the language that is asked for where there is a file of it, else its own. Nothing of a draft, nothing of
 *  what was withdrawn. */
export const handedOut = statement<
  { slug: string; edition: number | null; locale: string | null },
  { id: string; title: string; locale: string; url: string; sha256: string | null; type: string | null }
>(
  'resource-handed-out',
  `select r.id, e.content->>'title' title, coalesce(o.locale, e.content->>'locale') locale, e.content->>'url' url, f.sha256, f.type from resource r
   join resource_edition e on e."resourceId" = r.id and e.number = coalesce(:edition::int, r."editionNo")
   left join resource_edition_other_file o on o."editionId" = e.id and o.locale = :locale::text left join file f on f.id = coalesce(o."fileId", e."fileId")
   where r.slug = :slug::text and r.state = 'PUBLISHED'`,
);
/** Those whose day of review has come, and of whom nobody was told yet. */
export const fallenDue = statement<object, { id: string }>(
  'resource-fallen-due',
  `select r.id from resource r where r.state = 'PUBLISHED' and r."dueToldAt" is null and r."reviewDueAt" <= :now order by r."reviewDueAt" limit 500`,
);
/** Downloads of the last twelve months by language and by month, for those who keep it; not of today, or one could watch them come one by one. */
export const downloadsOf = statement<
  { id: string },
  { byLocale: { key: string; count: number }[]; byMonth: { key: string; count: number }[] }
>(
  'resource-downloads',
  `with d as (select d.locale, to_char(d.day, 'YYYY-MM') as month from resource_download d join resource r on r.id = d."resourceId"
     where d."resourceId" = :id::uuid and ${kept('r')} and d.day < (:now at time zone 'UTC')::date and d.day > (:now at time zone 'UTC')::date - interval '12 months')
   select coalesce((select json_agg(x order by x.count desc, x.key) from (select d.locale as key, count(*)::int count from d group by 1) x), '[]'::json) "byLocale",
     coalesce((select json_agg(x order by x.key) from (select d.month as key, count(*)::int count from d group by 1) x), '[]'::json) "byMonth"`,
);
