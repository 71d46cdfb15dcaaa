import { passwordChanged } from '@guildhall/domain/identity/activities';
import type { AddressInput, ResetPasswordInput } from '@guildhall/domain/identity/inputs';
import { DomainError } from '@guildhall/domain/kernel/errors';
import type { Ctx } from '../kernel/ctx.js';
import type { HttpDoor } from '../kernel/http-door.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { AccessRequest } from './access-request.entity.js';
import { passwordChangedMail } from './mails.js';
import { hashPassword } from './password.service.js';
import { Person } from './person.entity.js';
import { mailToPerson } from './person.service.js';
import { ask, chargeLink, chargeMail, checkPassword, claim, closeLinks } from './registration.service.js';
import { hashToken, revokeSessions } from './session.service.js';

/** Asks for a link to choose a new password. The answer is the same for every address. */
export async function requestReset(ctx: Ctx, http: HttpDoor, input: AddressInput, locale: string): Promise<boolean> {
  await chargeMail(ctx, http, input.email);
  await transact(ctx, (ctx) => once(ctx, input.clientMutationId, 'reset', () => ask(ctx, { kind: 'RESET', email: input.email, locale })));
  return true;
}

/** Sets the password of the account that the link names, once. All sessions of the person end; every other open link for a new password ends too. Throws LINK_EXPIRED. */
export async function resetPassword(ctx: Ctx, http: HttpDoor, input: ResetPasswordInput): Promise<boolean> {
  await chargeLink(ctx, http);
  const request = await ctx.db.findOneBy(AccessRequest, { tokenHash: hashToken(input.token), kind: 'RESET' });
  const person = request?.personId ? await ctx.db.findOneBy(Person, { id: request.personId }) : null;
  // Asked before the costly hash, so that a dead link costs nothing; the claim below is what counts.
  if (!request || !person || request.usedAt || request.expiresAt <= ctx.now) throw new DomainError('LINK_EXPIRED', {});
  checkPassword(input.password, { email: request.email, name: person.displayName });
  const passwordHash = await hashPassword(input.password);
  return transact(ctx, async (ctx) => {
    const claimed = await claim(ctx, input.token, ['RESET']);
    const owner = await ctx.db.findOne(Person, { where: { id: claimed.personId! }, lock: { mode: 'pessimistic_write' } });
    if ((owner?.status !== 'ACTIVE' && owner?.status !== 'DELETION_PENDING') || owner.email !== claimed.email)
      throw new DomainError('LINK_EXPIRED', {});
    await setPassword(ctx, owner, passwordHash, 'RESET');
    await revokeSessions(ctx, owner.id);
    return true;
  });
}

/** Stores a new password, tells the owner by mail and closes open links, in the running transaction. */
export async function setPassword(ctx: Ctx, person: Person, passwordHash: string, by: 'RESET' | 'OWNER'): Promise<void> {
  await save(ctx, Person, person, { passwordHash });
  await closeLinks(ctx, person.email!, ['RESET']);
  await emit(ctx, passwordChanged({ personId: person.id, by }));
  await mailToPerson(ctx, person.id, {
    kind: 'security',
    template: passwordChangedMail,
    params: { name: person.displayName, link: '/forgot' },
  });
}
