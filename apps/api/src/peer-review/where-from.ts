import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';

interface From {
  organisationId: string | null;
  organisationName: string;
  country: string | null;
}
const rows = statement<{ personId: string }, From>(
  'peer-where-from',
  `
  select o.id "organisationId", coalesce(o.name, '') "organisationName", coalesce(o."countryCode", p."countryCode") country from profile p
  left join lateral (select o.* from affiliation f join organisation o on o.id = f."organisationId" where f."personId" = p.id and f.state = 'CONFIRMED' order by f."createdAt" limit 1) o on true where p.id = :personId`,
);
/** Where a person works and where from, as it is copied to their place on a panel. */
export const whereFrom = async (ctx: Ctx, personId: string): Promise<From> =>
  (await rows.one(ctx, { personId })) ?? { organisationId: null, organisationName: '', country: null };
