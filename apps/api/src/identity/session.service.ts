import { createHash, randomBytes } from 'node:crypto';
import type { Grant } from '@guildhall/domain/kernel/scope';
import { Actor, type Ctx } from '../kernel/ctx.js';
import { newId } from '../kernel/ids.js';
import { statement } from '../kernel/statement.js';
import { Session } from './session.entity.js';
import { sessionHolds } from './session.queries.js';

const day = 86_400_000;
/** Idle 14 days, absolute 60; administrators 12 hours and 7 days. */
export const sessionLimits = { idle: 14 * day, absolute: 60 * day, idleAdministrator: day / 2, absoluteAdministrator: 7 * day } as const;

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

interface Look {
  sessionId: string;
  personId: string;
  administrator: boolean;
  locale: string;
  timeZone: string;
  touch: boolean;
  leaving: boolean;
  grants: Grant[];
}
const live = `coalesce((select json_agg(json_build_object('role', g.role, 'scopeType', g."scopeType", 'scopeId', g."scopeId") order by g.role, g."scopeId")
      from role_grant g where g."personId" = p.id and g."revokedAt" is null and (g."expiresAt" is null or g."expiresAt" > :now)), '[]'::json)`;
/* Session, person and all live roles in one statement: rights are never remembered from one request to the next. */
const look = statement<{ hash: Buffer }, Look>(
  'session-look',
  `
  select s.id "sessionId", p.id "personId", p.administrator, p.locale, p."timeZone", s."lastSeenAt" < :now - interval '10 minutes' touch, p.status = 'DELETION_PENDING' leaving,
    ${live} grants
  from session s join person p on p.id = s."personId"
  where s."tokenHash" = :hash and p.status in ('ACTIVE','DELETION_PENDING') and ${sessionHolds}`,
);

/** Who holds this session, with every role that holds now; null for no, an ended or a revoked session. */
export async function actorOf(ctx: Ctx, token: string): Promise<Actor | null> {
  const row = await look.one(ctx, { hash: hashToken(token) });
  if (!row) return null;
  if (row.touch)
    // Never the moment itself: what was saved with this request without a name would have it back.
    await ctx.run({
      name: 'session-touch',
      text: `update session set "lastSeenAt" = date_bin('5 minutes', $2, 'epoch') where id = $1`,
      values: [row.sessionId, ctx.now],
    });
  return new Actor(row.personId, row.administrator, row.locale, row.timeZone, row.grants, row.sessionId, row.leaving);
}

const asIfAsked = statement<{ id: string }, Omit<Look, 'sessionId' | 'touch' | 'leaving'>>(
  'person-look',
  `select p.id "personId", p.administrator, p.locale, p."timeZone", ${live} grants from person p where p.id = :id::uuid and p.status = 'ACTIVE'`,
);
/** What somebody would be if they asked now, for work that is done for them while they are away; null where they may not sign in. */
export async function actorOfPerson(ctx: Ctx, id: string): Promise<Actor | null> {
  const row = await asIfAsked.one(ctx, { id });
  return row ? new Actor(row.personId, row.administrator, row.locale, row.timeZone, row.grants) : null;
}

/** Opens a session and returns the token for the cookie: 256 random bits, never stored. */
export async function openSession(
  ctx: Ctx,
  person: { id: string; administrator: boolean },
  from: { userAgent: string; address: string },
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await ctx.db.insert(Session, {
    id: newId(),
    tokenHash: hashToken(token),
    personId: person.id,
    createdAt: ctx.now,
    lastSeenAt: ctx.now,
    revokedAt: null,
    expiresAt: new Date(ctx.now.getTime() + (person.administrator ? sessionLimits.absoluteAdministrator : sessionLimits.absolute)),
    userAgent: from.userAgent.slice(0, 300),
    address: from.address,
  });
  return token;
}

/** Ends sessions of a person, in the running transaction: `only` one, all `except` one, or all. Returns how many were live. They are refused from the next request on. */
export async function revokeSessions(ctx: Ctx, personId: string, which: { only?: string; except?: string | null } = {}): Promise<number> {
  const done = await ctx.run({
    name: 'session-revoke',
    text: `update session set "revokedAt" = $2 where "personId" = $1 and "revokedAt" is null and ($3::uuid is null or id = $3) and ($4::uuid is null or id <> $4) returning id`,
    values: [personId, ctx.now, which.only ?? null, which.except ?? null],
  });
  return done.length;
}
