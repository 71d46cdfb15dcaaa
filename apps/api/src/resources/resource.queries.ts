import type { Licence } from '@guildhall/domain/practices/content';
import type { ResourceType } from '@guildhall/domain/resources/kinds';
import type { ResourceState } from '@guildhall/domain/resources/resource';
import { statement } from '../kernel/statement.js';
import { kept, resourcePolicy } from './resource.policy.js';

export interface ResourceRow {
  id: string;
  version: number;
  slug: string | null;
  type: ResourceType;
  state: ResourceState;
  networkId: string;
  networkName: string;
  title: string;
  summary: string;
  locale: string;
  licence: Licence | null;
  source: string;
  dimensions: string[];
  url: string;
  fileId: string | null;
  fileName: string;
  fileBytes: number | null;
  publishedAt: string | null;
  withdrawnAt: string | null;
  reason: string;
  at: string;
  kept: boolean;
}
const row = `select r.id, r.version, r.slug, r.type, r.state, r."networkId", n.name "networkName", r.title, r.summary, r.locale, r.licence, r.source, r.dimensions, r.url, r."fileId", r."fileName", f.bytes "fileBytes",
   r."publishedAt", r."withdrawnAt", r.reason, coalesce(r."publishedAt", r."createdAt") at, ${kept('r')} kept
   from resource r join network n on n.id = r."networkId" left join file f on f.id = r."fileId" where ${resourcePolicy.visible('r')}`;

/** What is published, newest first; with `work` what the asker keeps, in every state. */
export const resourceList = statement<
  {
    type: string | null;
    dimension: string | null;
    locale: string | null;
    work: boolean;
    at: string | null;
    id: string | null;
    limit: number;
  },
  ResourceRow
>(
  'resource-list',
  `${row} and case when :work::boolean then ${kept('r')} else r.state = 'PUBLISHED' end
     and (:type::text is null or r.type = :type::text) and (:locale::text is null or r.locale = :locale::text) and (:dimension::text is null or :dimension::text = any(r.dimensions))
     and (:at::timestamptz is null or (coalesce(r."publishedAt", r."createdAt"), r.id) < (:at::timestamptz, :id::uuid))
   order by coalesce(r."publishedAt", r."createdAt") desc, r.id desc limit :limit::int`,
);
export const resourceBySlug = statement<{ slug: string }, ResourceRow>('resource-by-slug', `${row} and r.slug = :slug::text`);
export const resourceById = statement<{ id: string }, ResourceRow>('resource-by-id', `${row} and r.id = :id::uuid`);
export const resourceKept = statement<{ id: string }, ResourceRow>('resource-kept', `${row} and r.id = :id::uuid and ${kept('r')}`);

export const resourceAddresses = statement<object, { slug: string; updatedAt: string }>(
  'resource-addresses',
  `select r.slug, r."updatedAt" from resource r where r.state = 'PUBLISHED' order by r."publishedAt" desc, r.id desc limit 50000`,
);
export const resourceNetwork = statement<{ id: string }, { id: string }>(
  'resource-network',
  `select n.id from network n where n.id = :id::uuid`,
);

/** What is handed out; nothing of a draft, nothing of what was withdrawn. */
export const handedOut = statement<
  { slug: string },
  { id: string; title: string; locale: string; url: string; sha256: string | null; type: string | null }
>(
  'resource-handed-out',
  `select r.id, r.title, r.locale, r.url, f.sha256, f.type from resource r left join file f on f.id = r."fileId" where r.slug = :slug::text and r.state = 'PUBLISHED'`,
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
