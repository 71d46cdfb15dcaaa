import { statement } from '../kernel/statement.js';

export interface SessionRow {
  id: string;
  userAgent: string;
  address: string;
  createdAt: string;
  lastSeenAt: string;
}
/** Of a session `s` of a person `p`: neither ended nor idle for too long. An administrator's also ends a week after it began, even where it began before the appointment
 *  and was to last longer. */
export const sessionHolds = `s."revokedAt" is null and s."expiresAt" > :now
    and s."lastSeenAt" > :now - case when p.administrator then interval '12 hours' else interval '14 days' end
    and (not p.administrator or s."createdAt" > :now - interval '7 days')`;

/** Live sessions of the asker, the one used last first. */
export const ownSessions = statement<object, SessionRow>(
  'sessions-own',
  `select s.id, s."userAgent", s.address, s."createdAt", s."lastSeenAt" from session s join person p on p.id = s."personId"
  where s."personId" = :viewer and ${sessionHolds}
  order by s."lastSeenAt" desc, s.id limit 50`,
);
