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
const ofLine = statement<{ personId: string; hostOrgId: string }, { of: boolean }>(
  'peer-of-host-line',
  `select exists (select from affiliation f where f."personId" = :personId and f.state = 'CONFIRMED' and f."organisationId" in (select organisation_line(:hostOrgId))) of`,
);
/** Whether somebody belongs to the host, or to an organisation above or below it. */
export const isOfHostLine = async (ctx: Ctx, personId: string, hostOrgId: string): Promise<boolean> =>
  (await ofLine.one(ctx, { personId, hostOrgId }))!.of;

/** Where a person works and where from, as it is copied to their place on a panel. */
export const whereFrom = async (ctx: Ctx, personId: string): Promise<From> =>
  (await rows.one(ctx, { personId })) ?? { organisationId: null, organisationName: '', country: null };
