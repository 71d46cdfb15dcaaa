import { organisationVerified } from '@guildhall/domain/identity/activities';
import { isLocale } from '@guildhall/domain/kernel/locale';
import type { Searchable } from '../kernel/searchable.js';
import { statement } from '../kernel/statement.js';
import { organisationPolicy } from './organisation.policy.js';

interface Row {
  id: string;
  slug: string;
  name: string;
  nameLocal: string;
  shortName: string;
  city: string | null;
  languages: string[];
  updatedAt: string;
}
const rows = statement<{ ids: readonly string[] }, Row>(
  'organisation-texts',
  `select o.id, o.slug, o.name, o."nameLocal", o."shortName", pl.name city, o.languages, o."updatedAt"
   from organisation o left join place pl on pl.id = o."placeId" where o.id = any(:ids::uuid[]) and o.status = 'VERIFIED'`,
);
const allIds = statement<{ after: string | null; limit: number }, { id: string }>(
  'organisation-ids',
  `select o.id from organisation o where o.status = 'VERIFIED' and (:after::uuid is null or o.id > :after::uuid) order by o.id limit :limit::int`,
);

/** Organisations that somebody has verified, by their names and their place; never who belongs to them. */
export const organisationSearchable: Searchable = {
  kind: 'ORGANISATION',
  table: 'organisation',
  found: (o) => `${o}.status = 'VERIFIED' and ${organisationPolicy.visible(o)}`,
  texts: async (ctx, ids) =>
    (await rows.all(ctx, { ids })).map((o) => ({
      entityId: o.id,
      locale: o.languages.find(isLocale) ?? 'en',
      title: o.name,
      body: [...new Set([o.nameLocal, o.shortName, o.city])].filter((words) => words && words !== o.name).join(' · '),
      keywords: `${o.name} ${o.nameLocal} ${o.shortName}`,
      address: `/organisations/${o.slug}`,
      at: o.updatedAt,
    })),
  ids: async (ctx, after, limit) => (await allIds.all(ctx, { after, limit })).map((r) => r.id),
  changes: [{ type: organisationVerified, id: (payload: { organisationId: string }) => payload.organisationId }],
};
