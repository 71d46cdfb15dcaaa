import { statement } from '../kernel/statement.js';
import { organisationPolicy } from './organisation.policy.js';
import { nearnessSql, openSql, profilePolicy } from './profile.policy.js';

export interface OrganisationLink {
  slug: string;
  name: string;
  function: string;
  fictional: boolean;
}
export interface PersonRow {
  id: string;
  displayName: string;
  nativeName: string | null;
  pseudonymous: boolean;
  legalName: string | null;
  headline: string | null;
  bio: string | null;
  countryCode: string | null;
  city: string | null;
  organisations: OrganisationLink[];
  expertise: string[];
  languages: string[];
  links: string[];
  email: string | null;
  sharedCommunities: number;
  nearness: number;
  sortName: string;
}

/* Every column asks whether the field is open to the reader; what is not open does not exist, in the answer and in the filter. `k.n` is how near the reader stands. */
const open = (field: Parameters<typeof openSql>[1]) => openSql('p', field, 'k.n');
const columns = `p.id, u."displayName", p."nativeName", p.pseudonymous, case when k.n >= 4 then p."legalName" end "legalName",
  case when ${open('headline')} then nullif(p.headline, '') end headline, case when ${open('bio')} then nullif(p.bio, '') end bio,
  case when ${open('country')} then p."countryCode" end "countryCode", case when ${open('city')} then pl.name end city,
  case when ${open('organisation')} then coalesce((select json_agg(json_build_object('slug', o.slug, 'name', o.name, 'function', a.function, 'fictional', o.fictional) order by a."startsOn" desc nulls last, o.name)
    from affiliation a join organisation o on o.id = a."organisationId" where a."personId" = p.id and a.state = 'CONFIRMED' and ${organisationPolicy.visible('o')}), '[]'::json) else '[]'::json end organisations,
  case when ${open('expertise')} then p.expertise else '{}' end expertise, case when ${open('languages')} then p.languages else '{}' end languages,
  case when ${open('links')} then p.links else '{}' end links, case when ${open('email')} then u.email end email,
  (select count(*)::int from unnest(p."communityIds") c where p.id <> :viewer and c = any(:scope(*,COMMUNITY))) "sharedCommunities", k.n nearness, p."sortName"`;
const from = (near: string) =>
  `from profile p join person u on u.id = p.id left join place pl on pl.id = p."placeId" cross join lateral (select ${near} n) k`;

export const personById = statement<{ id: string }, PersonRow>(
  'person-by-id',
  `select ${columns} ${from(nearnessSql('p'))} where p.id = :id and ${profilePolicy.visible('p')}`,
);

/** One's own profile as a reader of the given nearness sees it; no row where such a reader does not know of it. */
export const ownProfileSeenFrom = statement<{ near: number }, PersonRow>(
  'profile-seen-from',
  `select ${columns} ${from(':near::int')} where p.id = :viewer and ${open('name')}`,
);

export interface PeopleParams {
  pattern: string | null;
  language: string | null;
  expertise: string | null;
  country: string | null;
  organisation: string | null;
  sharedOnly: boolean;
  afterName: string | null;
  afterId: string | null;
  limit: number;
}
export const peoplePage = statement<PeopleParams, PersonRow>(
  'people-page',
  `select ${columns} ${from(nearnessSql('p'))} cross join (select lower(unaccent(:pattern::text)) words) q
  where p.listed and ${profilePolicy.visible('p')}
    and (:afterName::text is null or (p."sortName", p.id) > (:afterName, :afterId::uuid))
    and (q.words is null or p."sortName" like q.words or p."nativeName" ilike :pattern or (${open('headline')} and lower(unaccent(p.headline)) like q.words)
      or (${open('organisation')} and exists (select from affiliation a join organisation o on o.id = a."organisationId" where a."personId" = p.id and a.state = 'CONFIRMED' and lower(unaccent(o.name)) like q.words and ${organisationPolicy.visible('o')})))
    and (:language::text is null or (${open('languages')} and :language = any(p.languages)))
    and (:expertise::text is null or (${open('expertise')} and :expertise = any(p.expertise)))
    and (:country::text is null or (${open('country')} and p."countryCode" = :country))
    and (:organisation::uuid is null or (${open('organisation')} and exists (select from affiliation a where a."personId" = p.id and a."organisationId" = :organisation and a.state = 'CONFIRMED')))
    and (not :sharedOnly::boolean or p."communityIds" && :scope(*,COMMUNITY))
  order by p."sortName", p.id limit :limit`,
);

export interface OwnProfileRow {
  displayName: string;
  nativeName: string | null;
  pseudonymous: boolean;
  legalName: string | null;
  headline: string;
  bio: string;
  countryCode: string | null;
  placeId: string | null;
  languages: string[];
  expertise: string[];
  links: string[];
  fieldVisibility: Record<string, string>;
  version: number;
}
export const ownProfile = statement<object, OwnProfileRow>(
  'profile-own',
  `select u."displayName", p."nativeName", p.pseudonymous, p."legalName", p.headline, p.bio, p."countryCode", p."placeId", p.languages, p.expertise, p.links, p."fieldVisibility", p.version
  from profile p join person u on u.id = p.id where p.id = :viewer`,
);

export const blockedPeople = statement<object, { id: string; displayName: string }>(
  'people-blocked',
  `select u.id, u."displayName" from user_block b join person u on u.id = b."blockedId" where b."blockerId" = :viewer order by b."createdAt" desc limit 200`,
);

export const allPlaces = statement<object, { id: string; name: string; countryCode: string }>(
  'places',
  `select id, name, "countryCode" from place order by name, id limit 1000`,
);
