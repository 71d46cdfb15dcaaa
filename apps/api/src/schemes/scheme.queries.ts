import type { SchemeContent } from '@guildhall/domain/schemes/content';
import type { SchemeState } from '@guildhall/domain/schemes/machine';
import { iso, statement } from '../kernel/statement.js';
import { languagesOf, translatedInto, translationOf, type PublishedTranslation } from '../translations/published.service.js';
import { schemeDraftPolicy, schemePolicy } from './scheme.policy.js';

/** The network of a new scheme: one that the person belongs to, of these the one that is `preferred`, else the oldest. */
export const networkFor = statement<{ preferred: string | null }, { id: string }>(
  'scheme-network',
  `select n.id from network n order by n.id = any(:scope(*,NETWORK)) desc, n.id = :preferred::uuid desc nulls last, n."createdAt", n.id limit 1`,
);
/** What the named fields said when the working copy had this version. */
export const baseFields = statement<{ draftId: string; version: number; fields: readonly string[] }, { key: string; value: unknown }>(
  'scheme-base-fields',
  `select distinct on (f.key) f.key, f.value from scheme_revision r, jsonb_each(r.patch) f
   where r."draftId" = :draftId::uuid and r.version <= :version::int and f.key = any(:fields::text[]) order by f.key, r.version desc`,
);

export interface VersionRow {
  number: number;
  note: string;
  publishedAt: string;
  authorName: string | null;
}
export interface SchemePageRow {
  id: string;
  slug: string;
  state: SchemeState;
  title: string;
  locale: string;
  withdrawnAt: string | null;
  withdrawalReason: string | null;
  operatorName: string;
  networkName: string;
  fictional: boolean;
  versionNo: number;
  networkId: string;
  operatorId: string | null;
  version: (VersionRow & { content: SchemeContent; operatorName: string }) | null;
  versions: VersionRow[];
  translation: PublishedTranslation | null;
  /** Languages of the version that is shown, with the version that each was made from. */
  translated: { locale: string; editionNo: number }[] | null;
  source: { title: string; operatorName: string; number: number; slug: string | null } | null;
  forks: { id: string; slug: string; title: string; operatorName: string; number: number; published: boolean }[];
  draftNumber: number | null;
  organisations: { id: string; name: string }[];
}
/** SQL: its text may be read. */
const open = (s: string) => `${s}.state <> 'WITHDRAWN'`;
const version = (v: string) =>
  `'number', ${v}.number, 'note', ${v}.note, 'publishedAt', ${iso(`${v}."publishedAt"`)}, 'authorName', (select p."displayName" from person p where p.id = ${v}."publishedBy")`;
/** The version that a scheme began from: named for ever, with an address only while the reader may see it. */
const sourceOf = (
  s: string,
) => `(select json_build_object('title', v.content->>'title', 'operatorName', v."operatorName", 'number', v.number,
  'slug', (select o.slug from scheme o where o.id = v."schemeId" and ${schemePolicy.visible('o')})) from scheme_version v where v.id = ${s}."sourceVersionId")`;
const shown = `coalesce(:number::int, s."versionNo")`;
/** A scheme with one version (the current one when `number` is null), its list of versions, what it began from, and what began from it and the reader may see; a
 *  withdrawn one comes without its text. */
export const schemePage = statement<{ slug: string; number: number | null; locale: string | null }, SchemePageRow>(
  'scheme-page',
  `select s.id, s.slug, s.state, s.title, s.locale, s."withdrawnAt", s."withdrawalReason", s."operatorName", n.name "networkName", s.fictional, s."versionNo", s."networkId", s."operatorId",
     case when v.id is not null then json_build_object('content', v.content, 'operatorName', v."operatorName", ${version('v')}) end version,
     coalesce((select json_agg(json_build_object(${version('x')}) order by x.number desc) from scheme_version x where x."schemeId" = s.id and ${open('s')}), '[]'::json) versions,
     case when v.id is not null then ${translationOf('SCHEME', 's', `(v.content->>'locale')`, shown)} end translation,
     case when v.id is not null then ${translatedInto('SCHEME', 's', `(v.content->>'locale')`, shown)} end translated,
     ${sourceOf('s')} source,
     coalesce((select json_agg(json_build_object('id', f.id, 'slug', f.slug, 'title', coalesce(nullif(f.title, ''), d.content->>'title', ''), 'operatorName', f."operatorName", 'number', x.number, 'published', f.state = 'PUBLISHED') order by f."createdAt", f.id)
       from scheme_version x join scheme f on f."sourceVersionId" = x.id left join scheme_draft d on d.id = f.id
       where x."schemeId" = s.id and f.state <> 'WITHDRAWN' and ${schemePolicy.visible('f')}), '[]'::json) forks,
     (select d.number from scheme_draft d where d.id = s.id and ${schemeDraftPolicy.visible('d')}) "draftNumber",
     coalesce((select json_agg(json_build_object('id', o.id, 'name', o.name) order by o.name, o.id) from organisation o where o.id = any(:scope(ORG_MANAGER,ORGANISATION)) and o.id is distinct from s."operatorId" and ${open('s')}), '[]'::json) organisations
   from scheme s join network n on n.id = s."networkId" left join scheme_version v on v."schemeId" = s.id and v.number = ${shown} and ${open('s')}
   where s.slug = :slug::text and (v.id is not null or s.state = 'WITHDRAWN') and ${schemePolicy.visible('s')}`,
);
export const twoVersions = statement<{ slug: string; numbers: readonly number[] }, { number: number; content: SchemeContent }>(
  'scheme-two-versions',
  `select v.number, v.content from scheme s join scheme_version v on v."schemeId" = s.id
   where s.slug = :slug::text and v.number = any(:numbers::int[]) and ${open('s')} and ${schemePolicy.visible('s')}`,
);

export interface DraftRow {
  id: string;
  version: number;
  number: number;
  slug: string | null;
  updatedAt: string;
  networkName: string;
  operatorName: string;
  withdrawn: boolean;
  content: SchemeContent;
  source: SchemePageRow['source'];
}
export const draftPage = statement<{ id: string }, DraftRow>(
  'scheme-draft',
  `select d.id, d.version, d.number, case when s."versionNo" > 0 then s.slug end slug, d."updatedAt", n.name "networkName", s."operatorName", s.state = 'WITHDRAWN' withdrawn, d.content, ${sourceOf('s')} source
   from scheme_draft d join scheme s on s.id = d.id join network n on n.id = d."networkId" where d.id = :id::uuid and ${schemeDraftPolicy.visible('d')}`,
);

export interface DeskRow {
  organisations: { id: string; name: string }[];
  drafts: { id: string; title: string; number: number; operatorName: string; updatedAt: string }[];
}
/** What one may begin and what one is writing, last touched first. */
export const desk = statement<object, DeskRow>(
  'scheme-desk',
  `select coalesce((select json_agg(json_build_object('id', o.id, 'name', o.name) order by o.name, o.id) from organisation o where o.id = any(:scope(ORG_MANAGER,ORGANISATION))), '[]'::json) organisations,
     coalesce((select json_agg(x) from (select d.id, d.content->>'title' title, d.number, s."operatorName", ${iso('d."updatedAt"')} "updatedAt"
       from scheme_draft d join scheme s on s.id = d.id where ${schemeDraftPolicy.visible('d')} order by d."updatedAt" desc, d.id limit 50) x), '[]'::json) drafts`,
);

export interface SchemeAddress {
  slug: string;
  publishedAt: string;
  /** Languages of its translations. */
  languages: { locale: string; publishedAt: string }[];
}
/** Addresses of all published schemes, newest version first, at most 50 000: for the map of the site. */
export const publishedAddresses = statement<object, SchemeAddress>(
  'schemes-published',
  `select s.slug, s."publishedAt", ${languagesOf('SCHEME', 's', 's.locale')} languages from scheme s where s.state = 'PUBLISHED' order by s."publishedAt" desc, s.id limit 50000`,
);
