import { statement } from '../kernel/statement.js';
import type { ViewerNode } from './viewer.types.js';

/** A person as they see themselves. The caller has made sure that `id` is who asks. */
export const personSelf = statement<{ id: string }, ViewerNode>(
  'viewer-self',
  `select p.id, p."displayName", p.locale, p."timeZone", p.administrator, p.email, p.version, p.status = 'DELETION_PENDING' leaving,
    p.administrator or exists (select from role_grant g where g."personId" = p.id and g."revokedAt" is null and (g."expiresAt" is null or g."expiresAt" > :now)
      and (g.role, g."scopeType") in (('COORDINATOR','NETWORK'), ('ORG_MANAGER','ORGANISATION'))) organises
  from person p where p.id = :id`,
);
