import { Erasure1795600000330 } from '../db/migrations/0330-erasure.js';
import type { Feature } from '../kernel/feature.js';
import { Erasure, ErasureStep } from './erasure.entity.js';
import { erasureClock, erasureQueue } from './erasure.jobs.js';
import { ErasureResolver } from './erasure.resolver.js';
import { rooms } from './holds.service.js';

/** What becomes of an account that is deleted, by what these rooms say of it. */
export function erasureOf(features: readonly Feature[]): Feature {
  rooms.leaving = features.flatMap((f) => (f.leaving ? [f.leaving] : []));
  return {
    name: 'erasure',
    entities: [Erasure, ErasureStep],
    migrations: [Erasure1795600000330],
    providers: [ErasureResolver],
    queues: [erasureQueue],
    schedules: [erasureClock],
    invariants: [
      {
        name: 'whoever is about to go, and nobody else, has asked for it',
        sql: `select p.id, p.status from person p left join erasure e on e."personId" = p.id and e.state <> 'DONE' where (p.status = 'DELETION_PENDING') <> (e.id is not null)`,
      },
      {
        name: 'an anonymised person has no live grant, session, address, password, profile or membership',
        sql: `select p.id from person p join profile f on f.id = p.id where p.status = 'ANONYMISED' and (
          p.email is not null or p."emailVerifiedAt" is not null or p."passwordHash" is not null or p.administrator or p."displayName" !~ '^Former member [0-9A-Z]{6}$'
          or f.bio <> '' or f.headline <> '' or f."legalName" is not null or f."nativeName" is not null or cardinality(f.links) > 0
          or exists (select from role_grant g where g."personId" = p.id and g."revokedAt" is null) or exists (select from session s where s."personId" = p.id)
          or exists (select from affiliation a where a."personId" = p.id) or exists (select from community_membership m where m."personId" = p.id)
          or exists (select from assignment a join peer_review_case c on c.id = a."caseId" where a."personId" = p.id and a.state in ('SHORTLISTED','CLEARED','INVITED','ACCEPTED') and c.state not in ('CLOSED','DECLINED','CANCELLED')))`,
      },
      {
        name: 'what was to be erased a week ago is erased',
        sql: `select e.id, e.state from erasure e where e.state <> 'DONE' and e."dueAt" < now() - interval '7 days'`,
      },
    ],
  };
}
