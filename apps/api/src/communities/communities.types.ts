import {
  communityActions,
  communityKinds,
  communityMachine,
  joinPolicies,
  type CommunityKind,
  type CommunityState,
  type JoinPolicy,
} from '@guildhall/domain/communities/community';
import { communityRoles, membershipMachine, type CommunityRole, type MembershipState } from '@guildhall/domain/communities/membership';
import { visibilities, type Visibility } from '@guildhall/domain/kernel/scope';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../kernel/datetime.js';
import { AuthorNode } from './author.types.js';

const asEnum = <T extends string>(values: readonly T[]) => Object.fromEntries(values.map((v) => [v, v])) as Record<T, T>;
export const CommunityKindEnum = asEnum(communityKinds);
export const JoinPolicyEnum = asEnum(joinPolicies);
export const CommunityStateEnum = asEnum(communityMachine.states);
export const CommunityRoleEnum = asEnum(communityRoles);
export const MembershipStateEnum = asEnum(membershipMachine.states);
export const CommunityVisibilityEnum = asEnum(visibilities);
export const CommunityActionEnum = asEnum(communityActions);
registerEnumType(CommunityKindEnum, { name: 'CommunityKind' });
registerEnumType(JoinPolicyEnum, { name: 'JoinPolicy' });
registerEnumType(CommunityStateEnum, { name: 'CommunityState' });
registerEnumType(CommunityRoleEnum, { name: 'CommunityRole' });
registerEnumType(MembershipStateEnum, { name: 'MembershipState' });
registerEnumType(CommunityVisibilityEnum, { name: 'CommunityVisibility' });
registerEnumType(CommunityActionEnum, { name: 'CommunityAction' });

@ObjectType('Membership', { description: "One person's place in a community" })
export class MembershipNode {
  @Field(() => ID) id: string;
  @Field(() => ID) communityId: string;
  @Field(() => MembershipStateEnum) state: MembershipState;
  @Field(() => CommunityRoleEnum) role: CommunityRole;
  @Field(() => DateTime, { nullable: true }) joinedAt: Date | null;
  @Field(() => DateTime) createdAt: Date;
  @Field(() => Int) version: number;
  @Field(() => String, { nullable: true, description: 'What the coordinators wrote with their decision' }) note: string | null;
}

@ObjectType('Member')
export class MemberNode {
  @Field(() => ID) membershipId: string;
  @Field(() => Int) version: number;
  @Field(() => MembershipStateEnum) state: MembershipState;
  @Field(() => CommunityRoleEnum) role: CommunityRole;
  @Field(() => DateTime, { nullable: true }) joinedAt: string | null;
  @Field(() => AuthorNode, { nullable: true }) person: AuthorNode | null;
  @Field(() => String, { nullable: true, description: 'Where the person lets the reader see it' }) headline?: string | null;
  @Field(() => [String], { nullable: true, description: 'Where the person lets the reader see them' }) languages?: string[] | null;
}
@ObjectType('MemberConnection')
export class MemberConnection {
  @Field(() => [MemberNode]) nodes: MemberNode[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasMore: boolean;
}

@ObjectType('Application', { description: 'Waits for a coordinator' })
export class ApplicationNode {
  @Field(() => ID) membershipId: string;
  @Field(() => AuthorNode, { nullable: true }) person: AuthorNode | null;
  @Field(() => String, { nullable: true }) text: string | null;
  @Field(() => DateTime) at: string;
  @Field(() => Boolean, { description: 'Was removed from this community before' }) removedBefore: boolean;
}

@ObjectType('CommunityInvitation')
export class InvitationNode {
  @Field(() => ID) membershipId: string;
  @Field(() => AuthorNode, { nullable: true }) person: AuthorNode | null;
  @Field(() => String, { nullable: true }) email: string | null;
  @Field(() => DateTime) at: string;
  @Field(() => DateTime, { nullable: true }) expiresAt: string | null;
}

@ObjectType('CommunityViewerCan', { description: 'What the person who asks may do here now' })
export class CommunityViewerCan {
  @Field(() => Boolean) readInside: boolean;
  @Field(() => Boolean) seeMembers: boolean;
  @Field(() => Boolean, { description: 'Join at once or apply, by joinPolicy' }) join: boolean;
  @Field(() => Boolean) leave: boolean;
  @Field(() => Boolean) write: boolean;
  @Field(() => Boolean) announce: boolean;
  @Field(() => Boolean) invite: boolean;
  @Field(() => Boolean) manage: boolean;
}

/** What everybody knows who knows of the community. */
@ObjectType({ isAbstract: true })
export abstract class CommunityFields {
  @Field(() => ID) id: string;
  @Field(() => String) slug: string;
  @Field(() => String) name: string;
  @Field(() => String) purpose: string;
  @Field(() => CommunityKindEnum) kind: CommunityKind;
  @Field(() => CommunityVisibilityEnum) visibility: Visibility;
  @Field(() => CommunityStateEnum) state: CommunityState;
  @Field(() => JoinPolicyEnum) joinPolicy: JoinPolicy;
  @Field(() => String) locale: string;
  @Field(() => String) networkName: string;
  @Field(() => Int, { nullable: true, description: 'Null where it may not be known' }) memberCount: number | null;
  @Field(() => Int, { nullable: true, description: 'Null where it may not be known' }) discussionCount: number | null;
}

/** The page of a community, but for what is talked about there: that is added by the room above. */
@ObjectType({ isAbstract: true })
export abstract class CommunityHead extends CommunityFields {
  @Field(() => Int) version: number;
  @Field(() => String, { nullable: true, description: 'Why it rests, and where it continues' }) stateReason: string | null;
  @Field(() => DateTime, { nullable: true }) stateAt: string | null;
  @Field(() => String, { description: 'Sanitised HTML' }) aboutHtml: string;
  @Field(() => String, { nullable: true, description: 'Markdown, for whoever may change it' }) about: string | null;
  @Field(() => [String]) learningQuestions: string[];
  @Field(() => [String]) focusDimensions: string[];
  @Field(() => MembershipNode, { nullable: true }) viewerMembership: MembershipNode | null;
  @Field(() => CommunityViewerCan) viewerCan: CommunityViewerCan;
  @Field(() => [MemberNode]) coordinators: MemberNode[];
  @Field(() => [ApplicationNode], { description: 'For coordinators; empty for others' }) applications: ApplicationNode[];
  @Field(() => [InvitationNode], { description: 'For coordinators; empty for others' }) invitations: InvitationNode[];
}

@ObjectType('CommunityInvitationPreview', { description: 'What the link of an invitation tells before one accepts' })
export class InvitationPreviewNode {
  @Field(() => ID) membershipId: string;
  @Field(() => String) communityName: string;
  @Field(() => String) communitySlug: string;
  @Field(() => String) purpose: string;
  @Field(() => String, { nullable: true }) text: string | null;
  @Field(() => AuthorNode, { nullable: true }) invitedBy: AuthorNode | null;
  @Field(() => DateTime, { nullable: true }) expiresAt: string | null;
}

@ObjectType('CommunityInviteResult')
export class InviteResultNode {
  @Field(() => MembershipNode) membership: MembershipNode;
  @Field(() => String, { nullable: true, description: 'Path of the link, the first time only' }) path: string | null;
}

@ObjectType('CommunityChange', { description: 'A community after its settings have changed' })
export class CommunityChangeNode {
  @Field(() => ID) id: string;
  @Field(() => String) slug: string;
  @Field(() => String) name: string;
  @Field(() => CommunityStateEnum) state: CommunityState;
  @Field(() => Int) version: number;
}
