import { statement } from '../kernel/statement.js';
import { roleGrantPolicy } from './role-grant.policy.js';

export interface NetworkRow {
  id: string;
  slug: string;
  name: string;
  description: string;
}
export const allNetworks = statement<object, NetworkRow>(
  'networks',
  'select id, slug, name, description from network order by name, id limit 100',
);

export interface ScopeRow {
  scopeType: 'NETWORK' | 'ORGANISATION';
  id: string;
  name: string;
}
/** Where the asker gives and takes roles: networks first. */
export const organisedScopes = statement<object, ScopeRow>(
  'scopes-organised',
  `select 'NETWORK' "scopeType", n.id, n.name from network n where :administrator or n.id = any(:scope(COORDINATOR,NETWORK))
  union all select 'ORGANISATION', o.id, o.name from organisation o where o.id = any(:scope(ORG_MANAGER,ORGANISATION)) order by 1, 3, 2 limit 200`,
);

export interface GrantRow {
  id: string;
  personId: string;
  personName: string;
  role: string;
  scopeType: string;
  scopeId: string;
  grantedByName: string | null;
  at: string;
  expiresAt: string | null;
  sortName: string;
}
/** Live roles of one scope, by name; those of plain members only where asked for. */
export const grantsOfScope = statement<
  { scopeType: string; scopeId: string; role: string | null; afterName: string | null; afterId: string | null; limit: number },
  GrantRow
>(
  'grants-of-scope',
  `select g.id, g."personId", u."displayName" "personName", g.role, g."scopeType", g."scopeId", b."displayName" "grantedByName", g."createdAt" at, g."expiresAt", p."sortName"
  from role_grant g join person u on u.id = g."personId" join profile p on p.id = u.id left join person b on b.id = g."grantedBy"
  where g."scopeType" = :scopeType and g."scopeId" = :scopeId and g."revokedAt" is null and (g."expiresAt" is null or g."expiresAt" > :now) and ${roleGrantPolicy.visible('g')}
    and ((:role::text is null and g.role <> 'MEMBER') or g.role = :role) and (:afterName::text is null or (p."sortName", g.id) > (:afterName, :afterId::uuid))
  order by p."sortName", g.id limit :limit`,
);
