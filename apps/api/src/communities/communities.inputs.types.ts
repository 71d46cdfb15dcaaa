import type { CommunityAction, JoinPolicy } from '@guildhall/domain/communities/community';
import type { CommunityRole } from '@guildhall/domain/communities/membership';
import type { Visibility } from '@guildhall/domain/kernel/scope';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CommunityActionEnum, CommunityRoleEnum, CommunityVisibilityEnum, JoinPolicyEnum } from './communities.types.js';

@InputType()
export class JoinCommunityInput {
  @Field(() => ID) communityId: string;
  @Field(() => String, { nullable: true }) text?: string | null;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class DecideApplicationInput {
  @Field(() => ID) membershipId: string;
  @Field(() => Boolean) accept: boolean;
  @Field(() => String, { nullable: true }) note?: string | null;
  @Field(() => ID) clientMutationId: string;
}
@InputType({ description: 'A person or an address, not both' })
export class InviteToCommunityInput {
  @Field(() => ID) communityId: string;
  @Field(() => ID, { nullable: true }) personId?: string | null;
  @Field(() => String, { nullable: true }) email?: string | null;
  @Field(() => String, { nullable: true }) text?: string | null;
  @Field(() => ID) clientMutationId: string;
}
@InputType({ description: 'The row or the token of the link, not both' })
export class AcceptCommunityInvitationInput {
  @Field(() => ID, { nullable: true }) membershipId?: string | null;
  @Field(() => String, { nullable: true }) token?: string | null;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class MembershipInput {
  @Field(() => ID) membershipId: string;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class MemberReasonInput {
  @Field(() => ID) membershipId: string;
  @Field(() => String) reason: string;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class ChangeMemberRoleInput {
  @Field(() => ID) membershipId: string;
  @Field(() => CommunityRoleEnum) role: CommunityRole;
  @Field(() => Int) expectedVersion: number;
}
@InputType()
export class BeginCommunityInput {
  @Field(() => ID) networkId: string;
  @Field(() => String) name: string;
  @Field(() => String) purpose: string;
  @Field(() => JoinPolicyEnum) joinPolicy: JoinPolicy;
  @Field(() => CommunityVisibilityEnum) visibility: Visibility;
  @Field(() => String) locale: string;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class UpdateCommunityInput {
  @Field(() => ID) communityId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => String) name: string;
  @Field(() => String) purpose: string;
  @Field(() => String) about: string;
  @Field(() => JoinPolicyEnum) joinPolicy: JoinPolicy;
  @Field(() => CommunityVisibilityEnum) visibility: Visibility;
  @Field(() => String) locale: string;
}
@InputType()
export class MoveCommunityInput {
  @Field(() => ID) communityId: string;
  @Field(() => CommunityActionEnum) action: CommunityAction;
  @Field(() => String, { nullable: true }) reason?: string | null;
  @Field(() => Int) expectedVersion: number;
}
