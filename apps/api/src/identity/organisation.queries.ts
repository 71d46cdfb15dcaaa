import { statement } from '../kernel/statement.js';
import { affiliationPolicy, organisationPolicy } from './organisation.policy.js';
import { nearnessSql, openSql, profilePolicy } from './profile.policy.js';

export interface OrganisationRow {
  id: string;
  slug: string;
  name: string;
  nameLocal: string;
  shortName: string;
  kind: string;
  countryCode: string;
  city: string | null;
  website: string | null;
  founded: string | null;
  operating: string;
  languages: string[];
  fictional: boolean;
  evidence: string;
  sourceKeys: string[];
  networkRoles: string[];
  status: string;
  createdBy: string | null;
  version: number;
}
const columns = `o.id, o.slug, o.name, o."nameLocal", o."shortName", o.kind, o."countryCode", pl.name city, o.website, o.founded, o.operating, o.languages, o.fictional, o.evidence,
  o."sourceKeys", o."networkRoles", o.status, o."createdBy", o.version`;
const link = (o: string) => `json_build_object('id', ${o}.id, 'slug', ${o}.slug, 'name', ${o}.name)`;
const from = `from organisation o left join place pl on pl.id = o."placeId"`;

export interface OrganisationPerson {
  id: string;
  displayName: string;
  headline: string | null;
  function: string;
}
export interface AffiliationRow {
  id: string;
  personId: string;
  personName: string;
  organisationId: string;
  organisationSlug: string;
  organisationName: string;
  function: string;
  state: string;
  isManager: boolean;
  startsOn: string | null;
  endsOn: string | null;
  version: number;
}

export interface OrganisationLink {
  id: string;
  slug: string;
  name: string;
}
/** What stands below an organisation, itself among it. */
export const organisationsBelow = statement<{ id: string }, { id: string }>(
  'organisations-below',
  `with recursive down(id) as (select :id::uuid union select o.id from organisation o join down on o."parentId" = down.id) select id from down`,
);

/** With the people who let the reader see that they belong to it. */
export const organisationPage = statement<
  { slug: string | null; id: string | null },
  OrganisationRow & { people: OrganisationPerson[]; parent: OrganisationLink | null; parts: OrganisationLink[] }
>(
  'organisation-page',
  `select ${columns},
    coalesce((select json_agg(json_build_object('id', p.id, 'displayName', u."displayName", 'headline', case when ${openSql('p', 'headline', 'k.n')} then nullif(p.headline, '') end, 'function', a.function) order by p."sortName", p.id)
      from affiliation a join profile p on p.id = a."personId" join person u on u.id = p.id cross join lateral (select ${nearnessSql('p')} n) k
      where a."organisationId" = o.id and a.state = 'CONFIRMED' and p.listed and ${openSql('p', 'organisation', 'k.n')} and ${profilePolicy.visible('p')}), '[]'::json) people,
    (select ${link('q')} from organisation q where q.id = o."parentId" and ${organisationPolicy.visible('q')}) parent,
    coalesce((select json_agg(${link('q')} order by q.name, q.id) from organisation q where q."parentId" = o.id and ${organisationPolicy.visible('q')}), '[]'::json) parts
  ${from} where (o.slug = :slug or o.id = :id::uuid) and ${organisationPolicy.visible('o')}`,
);
export const organisationById = statement<{ id: string }, OrganisationRow>(
  'organisation-by-id',
  `select ${columns} ${from} where o.id = :id and ${organisationPolicy.visible('o')}`,
);

export interface OrganisationsParams {
  pattern: string | null;
  kind: string | null;
  country: string | null;
  pendingOnly: boolean;
  afterName: string | null;
  afterId: string | null;
  limit: number;
}
export const organisationsPage = statement<OrganisationsParams, OrganisationRow>(
  'organisations-page',
  `select ${columns} ${from} where ${organisationPolicy.visible('o')} and o.status <> 'ARCHIVED'
    and (:pattern::text is null or lower(unaccent(o.name || ' ' || o."nameLocal" || ' ' || o."shortName")) like lower(unaccent(:pattern::text)))
    and (:kind::text is null or o.kind = :kind) and (:country::text is null or o."countryCode" = :country) and (not :pendingOnly::boolean or o.status = 'PENDING')
    and (:afterName::text is null or (o.name, o.id) > (:afterName, :afterId::uuid))
  order by o.name, o.id limit :limit`,
);

const affiliations = (
  where: string,
) => `select a.id, a."personId", u."displayName" "personName", a."organisationId", o.slug "organisationSlug", o.name "organisationName", a.function, a.state, a."isManager",
    a."startsOn"::text, a."endsOn"::text, a.version
  from affiliation a join person u on u.id = a."personId" join organisation o on o.id = a."organisationId" where ${where} and ${affiliationPolicy.visible('a')}`;
export const ownAffiliations = statement<object, AffiliationRow>(
  'affiliations-own',
  `${affiliations(`a."personId" = :viewer and a.state <> 'ENDED'`)} order by o.name, a.id`,
);
/** For the managers of the organisation: who asks first, then who belongs. */
export const affiliationsOf = statement<{ organisationId: string }, AffiliationRow>(
  'affiliations-of',
  `${affiliations(`a."organisationId" = :organisationId and a.state <> 'ENDED'`)} order by a.state desc, u."displayName", a.id limit 500`,
);
export const affiliationById = statement<{ id: string }, AffiliationRow>('affiliation-by-id', affiliations('a.id = :id'));
