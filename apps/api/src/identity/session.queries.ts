import { statement } from '../kernel/statement.js';

export interface SessionRow {
  id: string;
  userAgent: string;
  address: string;
  createdAt: string;
  lastSeenAt: string;
}
/** Live sessions of the asker, the one used last first. */
export const ownSessions = statement<object, SessionRow>(
  'sessions-own',
  `select s.id, s."userAgent", s.address, s."createdAt", s."lastSeenAt" from session s join person p on p.id = s."personId"
  where s."personId" = :viewer and s."revokedAt" is null and s."expiresAt" > :now
    and s."lastSeenAt" > :now - case when p.administrator then interval '12 hours' else interval '14 days' end
  order by s."lastSeenAt" desc, s.id limit 50`,
);
