import type { Invariant } from '../kernel/feature.js';

/** What must be true of people at any moment. Each statement finds what breaks the rule. */
export const identityInvariants: readonly Invariant[] = [
  {
    name: 'a person who is suspended or gone holds no live role',
    sql: `select g.id, g."personId", g.role from role_grant g join person p on p.id = g."personId" where g."revokedAt" is null and p.status in ('SUSPENDED','ANONYMISED')`,
  },
  {
    name: 'a person who is suspended or gone holds no live session',
    sql: `select s.id, s."personId" from session s join person p on p.id = s."personId" where s."revokedAt" is null and p.status in ('SUSPENDED','ANONYMISED')`,
  },
  {
    name: 'whoever can sign in has confirmed their address',
    sql: `select id from person where "passwordHash" is not null and (email is null or "emailVerifiedAt" is null)`,
  },
  {
    name: 'an anonymised person has neither address nor password',
    sql: `select id from person where status = 'ANONYMISED' and (email is not null or "passwordHash" is not null)`,
  },
  {
    name: 'a session ends at its absolute limit',
    sql: `select s.id from session s where s."expiresAt" > s."createdAt" + interval '60 days'`,
  },
  {
    name: 'a link that was used keeps no password',
    sql: `select id from access_request where "usedAt" is not null and kind = 'REGISTER' and "passwordHash" is not null and "usedAt" < now() - interval '1 hour'`,
  },
  {
    name: 'notifications go to confirmed addresses only',
    sql: `select m.id from mail m join person p on p.email = m."toAddress" where m.kind = 'NOTIFICATION' and p."emailVerifiedAt" is null`,
  },
  {
    name: 'a manager of an organisation belongs to it',
    sql: `select a.id from affiliation a where a."isManager" and not exists (select from role_grant g where g."personId" = a."personId" and g.role = 'ORG_MANAGER' and g."scopeType" = 'ORGANISATION' and g."scopeId" = a."organisationId" and g."revokedAt" is null) and exists (select from person p where p.id = a."personId" and p.status = 'ACTIVE')`,
  },
  {
    name: 'a profile knows the scopes of its person',
    sql: `select p.id from profile p where p."communityIds" <> coalesce((select array_agg(distinct g."scopeId") from role_grant g where g."personId" = p.id and g."scopeType" = 'COMMUNITY' and g.role <> 'SUSPENDED' and g."revokedAt" is null), '{}')
    or p."networkIds" <> coalesce((select array_agg(distinct g."scopeId") from role_grant g where g."personId" = p.id and g."scopeType" = 'NETWORK' and g."revokedAt" is null), '{}')`,
  },
  {
    name: 'a profile knows whom its person does not want to meet',
    sql: `select b."blockerId" from user_block b join profile p on p.id = b."blockedId" join profile q on q.id = b."blockerId" where not (b."blockerId" = any(p."blockedWith")) or not (b."blockedId" = any(q."blockedWith"))`,
  },
  { name: 'every person has a profile', sql: `select u.id from person u where not exists (select from profile p where p.id = u.id)` },
];
