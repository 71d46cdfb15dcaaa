import type { ClaimProperty } from '@guildhall/domain/funding/claims';
import { statement } from '../kernel/statement.js';

export interface ClaimRow {
  property: ClaimProperty;
  day: string | null;
  isOpen: boolean;
  amount: string | null;
  currency: string | null;
  statedOn: string;
  sourceTitle: string;
  sourceUrl: string | null;
}
export interface ProjectListRow {
  id: string;
  name: string;
  instrument: string;
  countries: string[];
  claims: ClaimRow[];
}

/* What public money pays for is public: nothing in here depends on who asks. Who may bring lists of it is a right of the imports. */

/** By name, each with everything that is said of it: of one property the newest first. */
export const projectList = statement<
  { pattern: string | null; country: string | null; afterName: string | null; afterId: string | null; limit: number },
  ProjectListRow
>(
  'funded-projects',
  `select p.id, p.name, p.instrument, p.countries,
    (select coalesce(json_agg(json_build_object('property', c.property, 'day', c.day, 'isOpen', c."isOpen", 'amount', c.amount::text, 'currency', c.currency,
        'statedOn', c."statedOn", 'sourceTitle', c."sourceTitle", 'sourceUrl', c."sourceUrl") order by c.property, c."statedOn" desc, c.id), '[]'::json)
      from project_claim c where c."projectId" = p.id) claims
  from funded_project p where (:pattern::text is null or lower(unaccent(p.name || ' ' || p.instrument)) like lower(unaccent(:pattern::text)))
    and (:country::text is null or :country = any(p.countries))
    and (:afterName::text is null or (p.name, p.id) > (:afterName, :afterId::uuid))
  order by p.name, p.id limit :limit`,
);

/** Countries in which any of them works. */
export const projectCountries = statement<object, { code: string }>(
  'funded-project-countries',
  `select distinct unnest(p.countries) code from funded_project p order by 1`,
);
