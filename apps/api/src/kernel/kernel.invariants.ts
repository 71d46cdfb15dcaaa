import type { Invariant } from './feature.js';

/** What must hold in the tables that belong to no room. */
export const kernelInvariants: readonly Invariant[] = [
  {
    name: 'kernel: a finished operation has its result',
    sql: `select "actorId", key, operation from idempotency where "resultId" is null`,
  },
  {
    name: 'kernel: every effect belongs to an activity',
    sql: `select e.key from effect e where e.key ~ ':[0-9a-f-]{36}$' and not exists (select from activity a where a.id = right(e.key, 36)::uuid)`,
  },
  { name: 'kernel: activities are not from the future', sql: `select id, name, at from activity where at > now() + interval '5 minutes'` },
  {
    name: 'kernel: no job waits longer than a day',
    sql: `select id, name, created_on from pgboss.job where state = 'created' and start_after < now() - interval '1 day'`,
  },
  {
    name: 'kernel: every job of an activity knows it',
    sql: `select j.id from pgboss.job j where j.name = 'activity' and not exists (select from activity a where a.id::text = j.data->>'activityId')`,
  },
];
