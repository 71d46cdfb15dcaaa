import { personRegistered } from '@guildhall/domain/identity/activities';
import type { AddressInput, RegisterInput } from '@guildhall/domain/identity/inputs';
import { passwordProblem } from '@guildhall/domain/identity/password';
import { DomainError } from '@guildhall/domain/kernel/errors';
import type { Ctx } from '../kernel/ctx.js';
import type { HttpDoor } from '../kernel/http-door.js';
import { randomId } from '../kernel/ids.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { charge } from '../kernel/throttle.js';
import { transact } from '../kernel/transact.js';
import { AccessRequest, type AccessKind } from './access-request.entity.js';
import { isCommonPassword } from './common-passwords.js';
import { linkFromNetwork, mailFromNetwork, mailOfAll, mailToAddress } from './limits.js';
import { hashPassword } from './password.service.js';
import { createPerson } from './person.service.js';
import { Person } from './person.entity.js';
import { hashToken } from './session.service.js';

const hour = 3_600_000;
/** How long the link of each kind works. */
export const linkLife: Record<AccessKind, number> = {
  REGISTER: 48 * hour,
  RESEND: 48 * hour,
  RESET: hour,
  CHANGE_EMAIL: 48 * hour,
  INVITATION: 14 * 24 * hour,
};

type Wish = Partial<AccessRequest> & Pick<AccessRequest, 'kind' | 'email' | 'locale'>;

/** Writes down what somebody wants and wakes the worker, in the running transaction. The mail comes from there: see access.queue.ts. */
export async function ask(ctx: Ctx, wish: Wish): Promise<string> {
  const id = randomId();
  await ctx.db.insert(AccessRequest, {
    personId: null,
    displayName: null,
    passwordHash: null,
    timeZone: null,
    networkId: null,
    tokenHash: null,
    handledAt: null,
    usedAt: null,
    ...wish,
    id,
    createdAt: ctx.now,
    expiresAt: new Date(ctx.now.getTime() + linkLife[wish.kind]),
  });
  await ctx.jobs.send(ctx, 'access', { requestId: id });
  return id;
}

/** Counts a wish that leads to a mail; the same for every address, known or not. */
export const chargeMail = (ctx: Ctx, http: HttpDoor, email: string): Promise<void> =>
  charge(ctx, [
    [mailToAddress, email],
    [mailFromNetwork, http.network],
    [mailOfAll, ''],
  ]);
export const chargeLink = (ctx: Ctx, http: HttpDoor): Promise<void> => charge(ctx, [[linkFromNetwork, http.network]]);

/** Refuses a password that is too well known or the person's own address or name. */
export function checkPassword(password: string, owner: { email: string; name: string }): void {
  const problem = passwordProblem(password, owner, isCommonPassword);
  if (problem) throw problem;
}

/** Asks for an account. The answer says nothing of whether the address has one: it comes by mail. */
export async function register(ctx: Ctx, http: HttpDoor, input: RegisterInput): Promise<boolean> {
  const { email, displayName, locale, timeZone } = input;
  checkPassword(input.password, { email, name: displayName });
  await chargeMail(ctx, http, email);
  const passwordHash = await hashPassword(input.password);
  await transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'register', () => ask(ctx, { kind: 'REGISTER', email, locale, displayName, timeZone, passwordHash })),
  );
  return true;
}

/** Asks for the mail again, with a new link. */
export async function resendVerification(ctx: Ctx, http: HttpDoor, input: AddressInput, locale: string): Promise<boolean> {
  await chargeMail(ctx, http, input.email);
  await transact(ctx, (ctx) => once(ctx, input.clientMutationId, 'resend', () => ask(ctx, { kind: 'RESEND', email: input.email, locale })));
  return true;
}

/** Takes the request that the link names, once: of two at the same moment one gets it. Throws LINK_EXPIRED. */
export async function claim(ctx: Ctx, token: string, kinds: readonly AccessKind[]): Promise<AccessRequest> {
  const [row] = await ctx.run<{ id: string }>({
    name: 'access-claim',
    text: `update access_request set "usedAt" = $2 where "tokenHash" = $1 and kind = any($3) and "usedAt" is null and "expiresAt" > $2 returning id`,
    values: [hashToken(token), ctx.now, kinds],
  });
  if (!row) throw new DomainError('LINK_EXPIRED', {});
  return ctx.db.findOneByOrFail(AccessRequest, { id: row.id });
}

/** Two links for one address come one after the other. */
export const lockAddress = (ctx: Ctx, email: string) =>
  ctx.run({ name: 'lock-address', text: 'select pg_advisory_xact_lock(hashtextextended($1, 0))', values: [email] });

/** The links for this address that are still open lead nowhere any more. */
export const closeLinks = (ctx: Ctx, email: string, kinds: readonly AccessKind[]) =>
  ctx.run({
    name: 'access-close',
    text: `update access_request set "usedAt" = $2, "passwordHash" = null where email = $1 and kind = any($3) and ("usedAt" is null or "passwordHash" is not null)`,
    values: [email, ctx.now, kinds],
  });

/** The link of a registration was followed: now there is an account. Throws LINK_EXPIRED also where another link was quicker. */
export async function confirmRegistration(ctx: Ctx, http: HttpDoor, token: string): Promise<boolean> {
  await chargeLink(ctx, http);
  return transact(ctx, async (ctx) => {
    const request = await claim(ctx, token, ['REGISTER']);
    await lockAddress(ctx, request.email);
    if (await ctx.db.existsBy(Person, { email: request.email })) throw new DomainError('LINK_EXPIRED', {});
    const person = await createPerson(ctx, {
      email: request.email,
      emailVerifiedAt: ctx.now,
      passwordHash: request.passwordHash,
      displayName: request.displayName!,
      locale: request.locale,
      timeZone: request.timeZone!,
    });
    await closeLinks(ctx, request.email, ['REGISTER', 'RESEND']);
    await emit(ctx, personRegistered({ personId: person.id }));
    return true;
  });
}
