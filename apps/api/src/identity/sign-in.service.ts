import { personSignedIn } from '@guildhall/domain/identity/activities';
import type { SignInInput } from '@guildhall/domain/identity/inputs';
import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import type { Ctx } from '../kernel/ctx.js';
import type { HttpDoor } from '../kernel/http-door.js';
import { emit } from '../kernel/outbox.js';
import { charge } from '../kernel/throttle.js';
import { transact } from '../kernel/transact.js';
import { signInFromNetwork, signInOfAccount, signInOfAccountFromNetwork, signInOfAll } from './limits.js';
import { verifyPassword } from './password.service.js';
import { Person } from './person.entity.js';
import { openSession, revokeSessions, sessionLimits } from './session.service.js';

const wrong = () => invalid('', 'wrongCredentials');

/** Checks a password against an account, with the same work and the same answer where there is none. */
export async function checkCredentials(ctx: Ctx, http: HttpDoor, email: string, password: string): Promise<Person> {
  await charge(ctx, [
    [signInOfAccount, email],
    [signInOfAccountFromNetwork, `${email} ${http.network}`],
    [signInFromNetwork, http.network],
    [signInOfAll, ''],
  ]);
  const person = await ctx.db.findOneBy(Person, { email });
  const right = await verifyPassword(person?.passwordHash, password);
  if (!person || !right) throw wrong();
  return person;
}

/** Opens a session and sets its cookie; the one that the browser held before ends. Returns the id of the person. */
export async function signIn(ctx: Ctx, http: HttpDoor, input: SignInInput): Promise<string> {
  const known = await checkCredentials(ctx, http, input.email, input.password);
  const opened = await transact(ctx, async (ctx) => {
    // Read again under a lock: a change of the password in the meantime must win.
    const person = await ctx.db.findOne(Person, { where: { id: known.id }, lock: { mode: 'pessimistic_read' } });
    if (!person || person.passwordHash !== known.passwordHash || !person.emailVerifiedAt) throw wrong();
    // Who knows the password may know this; nobody else learns it.
    if (person.status === 'SUSPENDED') throw new DomainError('FORBIDDEN', { entity: 'Person', action: 'signIn', reason: 'suspended' });
    if (person.status !== 'ACTIVE' && person.status !== 'DELETION_PENDING') throw wrong();
    if (ctx.actor?.sessionId) await revokeSessions(ctx, ctx.actor.id, { only: ctx.actor.sessionId });
    const token = await openSession(ctx, person, { userAgent: http.userAgent, address: http.place });
    await emit(ctx, personSignedIn({ personId: person.id }));
    return { token, administrator: person.administrator };
  });
  setCookie(http, opened.token, opened.administrator);
  return known.id;
}

export function setCookie(http: HttpDoor, token: string, administrator: boolean): void {
  http.session(token, (administrator ? sessionLimits.absoluteAdministrator : sessionLimits.absolute) / 1000);
}

/** Ends the session of this browser. Whoever holds none is signed out already. */
export async function signOut(ctx: Ctx, http: HttpDoor): Promise<boolean> {
  const { actor } = ctx;
  if (actor?.sessionId) await transact(ctx, (ctx) => revokeSessions(ctx, actor.id, { only: actor.sessionId! }));
  http.session(null, 0);
  return true;
}
