import * as z from 'zod/mini';
import { localeCodes } from '../kernel/locale.js';
import { visibilities } from '../kernel/scope.js';
import { clientMutationId, emailAddress, idInput, line, prose, version } from '../kernel/text.js';
import { communityActions, joinPolicies } from './community.js';
import { communityRoles } from './membership.js';

const optionalText = (max: number) => z.optional(z.nullable(prose(0, max)));

export const joinCommunityInput = z.object({
  communityId: idInput,
  /** What the coordinators read who decide. */
  text: optionalText(2000),
  clientMutationId,
});
export type JoinCommunity = z.infer<typeof joinCommunityInput>;

export const decideApplicationInput = z.object({ membershipId: idInput, accept: z.boolean(), note: optionalText(1000), clientMutationId });
export type DecideApplication = z.infer<typeof decideApplicationInput>;

/** Either a person or an address, and one person for each invitation. */
export const inviteInput = z
  .object({
    communityId: idInput,
    personId: z.optional(z.nullable(idInput)),
    email: z.optional(z.nullable(emailAddress)),
    text: optionalText(1000),
    clientMutationId,
  })
  .check(z.refine((i) => Boolean(i.personId) !== Boolean(i.email), { error: 'required', path: ['email'] }));
export type Invite = z.infer<typeof inviteInput>;

/** By the link of the mail, or by the row that the invited person sees when signed in. */
export const acceptInvitationInput = z
  .object({ membershipId: z.optional(z.nullable(idInput)), token: z.optional(z.nullable(line(20, 100))), clientMutationId })
  .check(z.refine((i) => Boolean(i.membershipId) !== Boolean(i.token), { error: 'required', path: ['token'] }));
export type AcceptInvitation = z.infer<typeof acceptInvitationInput>;

export const membershipInput = z.object({ membershipId: idInput, clientMutationId });
export type MembershipAct = z.infer<typeof membershipInput>;

export const memberReasonInput = z.object({ membershipId: idInput, reason: prose(1, 1000), clientMutationId });
export type MemberReason = z.infer<typeof memberReasonInput>;

export const changeRoleInput = z.object({ membershipId: idInput, role: z.enum(communityRoles), expectedVersion: version });
export type ChangeRole = z.infer<typeof changeRoleInput>;

/** Enough to begin; the rest is said in the settings before it opens. */
export const beginCommunityInput = z.object({
  networkId: idInput,
  name: line(3, 120),
  purpose: prose(10, 500),
  joinPolicy: z.enum(joinPolicies),
  visibility: z.enum(visibilities),
  locale: z.enum(localeCodes),
  clientMutationId,
});
export type BeginCommunity = z.infer<typeof beginCommunityInput>;

export const updateCommunityInput = z.object({
  communityId: idInput,
  expectedVersion: version,
  name: line(3, 120),
  purpose: prose(10, 500),
  about: prose(0, 10_000),
  joinPolicy: z.enum(joinPolicies),
  visibility: z.enum(visibilities),
  locale: z.enum(localeCodes),
});
export type UpdateCommunity = z.infer<typeof updateCommunityInput>;

export const moveCommunityInput = z.object({
  communityId: idInput,
  action: z.enum(communityActions),
  reason: optionalText(500),
  expectedVersion: version,
});
export type MoveCommunity = z.infer<typeof moveCommunityInput>;
/** How a word of a member's name begins. */
export const memberWords = z.optional(z.nullable(line(2, 60)));
