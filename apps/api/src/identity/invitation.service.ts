import { personInvited, personRegistered } from '@guildhall/domain/identity/activities';
import type { AcceptInvitationInput, InviteInput } from '@guildhall/domain/identity/inputs';
import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import type { Ctx } from '../kernel/ctx.js';
import type { HttpDoor } from '../kernel/http-door.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { statement } from '../kernel/statement.js';
import { transact } from '../kernel/transact.js';
import { Network } from './network.entity.js';
import { hashPassword } from './password.service.js';
import { Person } from './person.entity.js';
import { createPerson } from './person.service.js';
import { ask, chargeLink, chargeMail, checkPassword, claim, closeLinks, lockAddress } from './registration.service.js';
import { grantRole } from './role-grant.service.js';
import { mayOrganise } from './role-grant.policy.js';
import { hashToken } from './session.service.js';

/** Invites somebody to a network by mail. Whether the address has an account, the inviter does not learn. */
export async function invite(ctx: Ctx, http: HttpDoor, input: InviteInput): Promise<boolean> {
  const { actor } = ctx;
  const network = await ctx.db.findOneBy(Network, { id: input.networkId });
  if (!network || !actor) throw new DomainError('NOT_FOUND', { entity: 'Network' });
  if (!mayOrganise(actor, 'NETWORK', network.id)) throw new DomainError('FORBIDDEN', { entity: 'Network', action: 'invite' });
  await chargeMail(ctx, http, input.email);
  await transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'invite', async () => {
      const id = await ask(ctx, {
        kind: 'INVITATION',
        email: input.email,
        locale: input.locale,
        personId: actor.id,
        networkId: network.id,
      });
      await emit(ctx, personInvited({ requestId: id, networkId: network.id }));
      return id;
    }),
  );
  return true;
}

interface Open {
  email: string;
  networkName: string;
  inviterName: string;
  hasAccount: boolean;
}
const open = statement<{ hash: Buffer }, Open>(
  'invitation-open',
  `select r.email, n.name "networkName", p."displayName" "inviterName", exists (select from person o where o.email = r.email) "hasAccount"
  from access_request r join network n on n.id = r."networkId" join person p on p.id = r."personId"
  where r."tokenHash" = :hash and r.kind = 'INVITATION' and r."usedAt" is null and r."expiresAt" > :now`,
);
/** What the link invites to, for whoever holds it. Looking does not use it up. Throws LINK_EXPIRED. */
export async function readInvitation(ctx: Ctx, http: HttpDoor, token: string): Promise<Open> {
  await chargeLink(ctx, http);
  const found = await open.one(ctx, { hash: hashToken(token) });
  if (!found) throw new DomainError('LINK_EXPIRED', {});
  return found;
}

/** Makes the account if the address has none, and the membership of the network. The password of an account that is there stays. */
export async function acceptInvitation(ctx: Ctx, http: HttpDoor, input: AcceptInvitationInput): Promise<boolean> {
  const invitation = await readInvitation(ctx, http, input.token);
  let fresh: { displayName: string; passwordHash: string } | null = null;
  if (!invitation.hasAccount) {
    if (!input.displayName) throw invalid('displayName', 'required');
    if (!input.password) throw invalid('password', 'required');
    checkPassword(input.password, { email: invitation.email, name: input.displayName });
    fresh = { displayName: input.displayName, passwordHash: await hashPassword(input.password) };
  }
  return transact(ctx, async (ctx) => {
    const request = await claim(ctx, input.token, ['INVITATION']);
    await lockAddress(ctx, request.email);
    let person = await ctx.db.findOneBy(Person, { email: request.email });
    if (!person) {
      if (!fresh) throw new DomainError('LINK_EXPIRED', {});
      person = await createPerson(ctx, {
        ...fresh,
        email: request.email,
        emailVerifiedAt: ctx.now,
        locale: input.locale,
        timeZone: input.timeZone,
      });
      await closeLinks(ctx, request.email, ['REGISTER', 'RESEND']);
      await emit(ctx, personRegistered({ personId: person.id }));
    }
    if (person.status !== 'ACTIVE') throw new DomainError('LINK_EXPIRED', {});
    await grantRole(ctx, person.id, { role: 'MEMBER', scopeType: 'NETWORK', scopeId: request.networkId! });
    return true;
  });
}
