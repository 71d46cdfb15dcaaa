import { createHash, randomBytes } from 'node:crypto';
import {
  invitationAccepted,
  invitationDeclined,
  invitationRevoked,
  memberInvited,
} from '@guildhall/domain/communities/community.activities';
import type { AcceptInvitation, Invite, MembershipAct } from '@guildhall/domain/communities/community.inputs';
import { invitationDays, isLive } from '@guildhall/domain/communities/membership';
import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { Person } from '../identity/person.entity.js';
import { mailToPerson } from '../identity/person.service.js';
import { profilePolicy } from '../identity/profile.policy.js';
import { asker, type Ctx } from '../kernel/ctx.js';
import { sendMail } from '../kernel/mail.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { transact } from '../kernel/transact.js';
import type { Community } from './community.entity.js';
import { communityPolicy } from './community.policy.js';
import { communityInvitationMail } from './mails.js';
import { CommunityMembership } from './membership.entity.js';
import { membershipPolicy } from './membership.policy.js';
import { addMembership, moveMembership } from './placing.service.js';

const hash = (token: string) => createHash('sha256').update(token).digest();

interface Guest {
  personId: string | null;
  email: string | null;
  /** As the mail greets where only an address is known. */
  name: string;
  text: string | null;
}
async function open(ctx: Ctx, community: Community, inviter: string, guest: Guest): Promise<{ row: CommunityMembership; token: string }> {
  const token = randomBytes(32).toString('base64url');
  const { personId, email, text } = guest;
  const row = await addMembership(ctx, community, {
    state: 'INVITED',
    personId,
    email,
    text,
    invitedBy: asker(ctx).id,
    tokenHash: hash(token),
    expiresAt: new Date(ctx.now.getTime() + invitationDays * 86_400_000),
  });
  await emit(ctx, memberInvited({ communityId: community.id, membershipId: row.id }));
  const mail = {
    template: communityInvitationMail,
    kind: 'security',
    params: { community: community.name, inviter, link: `/join/${token}`, days: invitationDays },
  } as const;
  if (personId) await mailToPerson(ctx, personId, mail);
  else await sendMail(ctx, { ...mail, to: { name: guest.name, address: email! }, locale: community.locale });
  return { row, token };
}

/** Which of these addresses were ever asked into the community by address, however that ended: nobody is asked twice by a file. */
export async function askedBefore(ctx: Ctx, communityId: string, addresses: readonly string[]): Promise<Set<string>> {
  const rows = await ctx.run<{ email: string }>({
    name: 'community-asked-before',
    text: 'select distinct email from community_membership where "communityId" = $1 and email = any($2)',
    values: [communityId, addresses],
  });
  return new Set(rows.map((r) => r.email));
}

/** Asks several addresses in, in the running transaction; the caller has admitted and knows that none was asked before. */
export async function inviteAddresses(ctx: Ctx, community: Community, guests: readonly { email: string; name: string }[]): Promise<void> {
  const inviter = (await ctx.db.findOneByOrFail(Person, { id: asker(ctx).id })).displayName;
  for (const guest of guests) await open(ctx, community, inviter, { ...guest, personId: null, text: null });
}

/** Asks a person, or whoever holds an address, in. An address is never looked up: the answer is the same whether it has an account.
 *  @returns the row, and the token of its link the first time (only its hash is kept) */
export function invite(ctx: Ctx, input: Invite): Promise<{ row: CommunityMembership; token: string | null }> {
  return transact(ctx, async (ctx) => {
    let token: string | null = null;
    const id = await once(ctx, input.clientMutationId, 'inviteToCommunity', async () => {
      const community = await communityPolicy.admit(ctx, 'invite', input.communityId);
      // Only somebody of whom the coordinator may know.
      if (input.personId) await profilePolicy.show(ctx, input.personId);
      const known = (
        await ctx.db.findBy(
          CommunityMembership,
          input.personId
            ? { communityId: community.id, personId: input.personId }
            : { communityId: community.id, email: input.email!, state: 'INVITED' },
        )
      ).find((m) => isLive(m.state));
      if (known && known.state !== 'INVITED')
        throw invalid(input.personId ? 'personId' : 'email', known.state === 'APPLIED' ? 'hasApplied' : 'isMember');
      if (known && known.expiresAt && known.expiresAt > ctx.now) return known.id;
      if (known) await moveMembership(ctx, known, 'revokeInvitation');
      const inviter = (await ctx.db.findOneByOrFail(Person, { id: asker(ctx).id })).displayName;
      const opened = await open(ctx, community, inviter, {
        personId: input.personId ?? null,
        email: input.email ?? null,
        name: input.email ?? '',
        text: input.text || null,
      });
      token = opened.token;
      const { row } = opened;
      return row.id;
    });
    return { row: await ctx.db.findOneByOrFail(CommunityMembership, { id }), token };
  });
}

/** The invitation that a link opens; LINK_EXPIRED for whatever opens nothing any more. */
export async function invitationOf(ctx: Ctx, token: string): Promise<CommunityMembership> {
  const row = await ctx.db.findOneBy(CommunityMembership, { tokenHash: hash(token), state: 'INVITED' });
  if (!row?.expiresAt || row.expiresAt <= ctx.now) throw new DomainError('LINK_EXPIRED', {});
  return row;
}

/** By link, or by the row that a signed-in person was invited with. Whoever is in already stays in, and the invitation is used up. */
export function acceptInvitation(ctx: Ctx, input: AcceptInvitation): Promise<CommunityMembership> {
  return transact(ctx, async (ctx) => {
    const me = asker(ctx).id;
    const id = await once(ctx, input.clientMutationId, 'acceptInvitation', async () => {
      const found = input.token ? await invitationOf(ctx, input.token) : await membershipPolicy.show(ctx, input.membershipId!);
      const row = await ctx.db.findOneOrFail(CommunityMembership, { where: { id: found.id }, lock: { mode: 'pessimistic_write' } });
      if (!input.token) membershipPolicy.require(ctx, 'own', row);
      // An invitation to one person is not for whoever the link was passed on to.
      if (row.personId && row.personId !== me) throw new DomainError('LINK_EXPIRED', {});
      const live = (await ctx.db.findBy(CommunityMembership, { communityId: row.communityId, personId: me })).find(
        (m) => isLive(m.state) && m.id !== row.id,
      );
      if (live) {
        await moveMembership(ctx, row, 'revokeInvitation');
        if (live.state === 'SUSPENDED') throw new DomainError('FORBIDDEN', { entity: 'Community', action: 'join', reason: 'suspended' });
        if (live.state === 'APPLIED') await moveMembership(ctx, live, 'accept', { decidedBy: row.invitedBy, decidedAt: ctx.now });
        else if (live.state !== 'ACTIVE') await moveMembership(ctx, live, live.state === 'INVITED' ? 'acceptInvitation' : 'comeBack');
        return live.id;
      }
      await moveMembership(ctx, row, 'acceptInvitation', { personId: me, tokenHash: null });
      await emit(ctx, invitationAccepted({ communityId: row.communityId, membershipId: row.id }));
      return row.id;
    });
    return ctx.db.findOneByOrFail(CommunityMembership, { id });
  });
}

const end =
  (
    right: 'own' | 'manage',
    action: 'declineInvitation' | 'revokeInvitation',
    activity: typeof invitationDeclined | typeof invitationRevoked,
  ) =>
  (ctx: Ctx, input: MembershipAct) =>
    transact(ctx, async (ctx) => {
      const id = await once(ctx, input.clientMutationId, action, async () => {
        const row = await membershipPolicy.admit(ctx, right, input.membershipId);
        await moveMembership(ctx, row, action);
        await emit(ctx, activity({ communityId: row.communityId, membershipId: row.id }));
        return row.id;
      });
      return ctx.db.findOneByOrFail(CommunityMembership, { id });
    });
export const declineInvitation = end('own', 'declineInvitation', invitationDeclined);
export const revokeInvitation = end('manage', 'revokeInvitation', invitationRevoked);
