import { emailChanged, sessionsRevoked } from '@guildhall/domain/identity/activities';
import type { AccountInput, ChangeEmailInput, ChangePasswordInput } from '@guildhall/domain/identity/inputs';
import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import type { Actor, Ctx } from '../kernel/ctx.js';
import type { HttpDoor } from '../kernel/http-door.js';
import { sendMail } from '../kernel/mail.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { addressChangedMail } from './mails.js';
import { hashPassword } from './password.service.js';
import { Person } from './person.entity.js';
import { ask, chargeLink, chargeMail, checkPassword, claim, closeLinks, lockAddress } from './registration.service.js';
import { setPassword } from './password-reset.service.js';
import { openSession, revokeSessions } from './session.service.js';
import { checkCredentials, setCookie } from './sign-in.service.js';

const signedIn = (ctx: Ctx): Actor => {
  if (!ctx.actor) throw new DomainError('UNAUTHENTICATED', {});
  return ctx.actor;
};
async function own(ctx: Ctx): Promise<Person> {
  return ctx.db.findOneOrFail(Person, { where: { id: signedIn(ctx).id }, lock: { mode: 'pessimistic_write' } });
}

/** Asks for the password once more before something that takes an account over. Counted like a sign-in. */
export async function stepUp(ctx: Ctx, http: HttpDoor, currentPassword: string): Promise<Person> {
  const { email } = await ctx.db.findOneByOrFail(Person, { id: signedIn(ctx).id });
  return checkCredentials(ctx, http, email ?? '', currentPassword).catch((error: unknown) => {
    throw error instanceof DomainError && error.code === 'INVALID_INPUT' ? invalid('currentPassword', 'wrongPassword') : error;
  });
}

/** A new password, and with it a new session here; all others end. */
export async function changePassword(ctx: Ctx, http: HttpDoor, input: ChangePasswordInput): Promise<boolean> {
  const known = await stepUp(ctx, http, input.currentPassword);
  checkPassword(input.password, { email: known.email ?? '', name: known.displayName });
  const passwordHash = await hashPassword(input.password);
  const token = await transact(ctx, async (ctx) => {
    const person = await own(ctx);
    if (person.passwordHash !== known.passwordHash) throw invalid('currentPassword', 'wrongPassword');
    await setPassword(ctx, person, passwordHash, 'OWNER');
    await revokeSessions(ctx, person.id);
    return openSession(ctx, person, { userAgent: http.userAgent, address: http.place });
  });
  setCookie(http, token, known.administrator);
  return true;
}

/** Asks to use another address. Nothing changes before the link in the mail to it was followed. */
export async function requestEmailChange(ctx: Ctx, http: HttpDoor, input: ChangeEmailInput): Promise<boolean> {
  const person = await stepUp(ctx, http, input.currentPassword);
  await chargeMail(ctx, http, input.email);
  await transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'change-email', () =>
      ask(ctx, { kind: 'CHANGE_EMAIL', email: input.email, locale: person.locale, personId: person.id }),
    ),
  );
  return true;
}

/** The link to the new address was followed: it is the person's now. The old one is told, all other sessions end. Throws LINK_EXPIRED also where somebody has the address by now. */
export async function confirmEmailChange(ctx: Ctx, http: HttpDoor, token: string): Promise<boolean> {
  await chargeLink(ctx, http);
  return transact(ctx, async (ctx) => {
    const request = await claim(ctx, token, ['CHANGE_EMAIL']);
    await lockAddress(ctx, request.email);
    const person = await ctx.db.findOne(Person, { where: { id: request.personId! }, lock: { mode: 'pessimistic_write' } });
    if (person?.status !== 'ACTIVE' || !person.email || (await ctx.db.existsBy(Person, { email: request.email })))
      throw new DomainError('LINK_EXPIRED', {});
    const old = { name: person.displayName, address: person.email };
    await closeLinks(ctx, person.email, ['RESET']);
    await ctx.run({
      name: 'access-close-changes',
      text: `update access_request set "usedAt" = $2 where "personId" = $1 and kind = 'CHANGE_EMAIL' and "usedAt" is null`,
      values: [person.id, ctx.now],
    });
    await save(ctx, Person, person, { email: request.email, emailVerifiedAt: ctx.now });
    await revokeSessions(ctx, person.id, { except: ctx.actor?.id === person.id ? ctx.actor.sessionId : null });
    await emit(ctx, emailChanged({ personId: person.id }));
    await sendMail(ctx, {
      kind: 'security',
      to: old,
      locale: person.locale,
      template: addressChangedMail,
      params: { name: old.name, address: request.email, link: '/' },
    });
    return true;
  });
}

/** Language and time zone. */
export async function changeAccount(ctx: Ctx, input: AccountInput): Promise<Person> {
  return transact(ctx, async (ctx) =>
    save(ctx, Person, await own(ctx), { locale: input.locale, timeZone: input.timeZone }, input.expectedVersion),
  );
}

/** Ends one session of one's own. Somebody else's, or none, is NOT_FOUND. */
export async function revokeOwnSession(ctx: Ctx, http: HttpDoor, sessionId: string): Promise<boolean> {
  const actor = signedIn(ctx);
  await transact(ctx, async (ctx) => {
    if (!(await revokeSessions(ctx, actor.id, { only: sessionId }))) throw new DomainError('NOT_FOUND', { entity: 'Session' });
    await emit(ctx, sessionsRevoked({ personId: actor.id, count: 1 }));
  });
  if (sessionId === actor.sessionId) http.session(null, 0);
  return true;
}

/** Ends all sessions of one's own but this one; returns how many. */
export async function revokeOtherSessions(ctx: Ctx): Promise<number> {
  const actor = signedIn(ctx);
  return transact(ctx, async (ctx) => {
    const count = await revokeSessions(ctx, actor.id, { except: actor.sessionId });
    if (count) await emit(ctx, sessionsRevoked({ personId: actor.id, count }));
    return count;
  });
}
