import {
  affiliationMachine,
  organisationEvidence,
  organisationKinds,
  organisationOperating,
  organisationStates,
} from '@guildhall/domain/identity/organisation';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../kernel/enums.js';

export const OrganisationKindEnum = enumOf(organisationKinds);
registerEnumType(OrganisationKindEnum, { name: 'OrganisationKind' });
export const OrganisationStatusEnum = enumOf(organisationStates);
registerEnumType(OrganisationStatusEnum, { name: 'OrganisationStatus' });
export const OrganisationOperatingEnum = enumOf(organisationOperating);
registerEnumType(OrganisationOperatingEnum, { name: 'OrganisationOperating' });
export const OrganisationEvidenceEnum = enumOf(organisationEvidence);
registerEnumType(OrganisationEvidenceEnum, { name: 'OrganisationEvidence', description: 'Where what is said about it comes from' });
export const AffiliationStateEnum = enumOf(affiliationMachine.states);
registerEnumType(AffiliationStateEnum, { name: 'AffiliationState' });

@ObjectType('OrganisationPerson')
export class OrganisationPersonNode {
  @Field(() => ID) id: string;
  @Field(() => String) displayName: string;
  @Field(() => String, { nullable: true }) headline: string | null;
  @Field(() => String) function: string;
}
@ObjectType('AffiliationRights')
export class AffiliationRightsNode {
  @Field(() => Boolean) confirm: boolean;
  @Field(() => Boolean) end: boolean;
}
@ObjectType('Affiliation')
export class AffiliationNode {
  @Field(() => ID) id: string;
  @Field(() => ID) personId: string;
  @Field(() => String) personName: string;
  @Field(() => String) organisationSlug: string;
  @Field(() => String) organisationName: string;
  @Field(() => String) function: string;
  @Field(() => AffiliationStateEnum) state: string;
  @Field(() => Boolean) isManager: boolean;
  @Field(() => String, { nullable: true, description: 'Calendar day' }) startsOn: string | null;
  @Field(() => String, { nullable: true }) endsOn: string | null;
  @Field(() => Int) version: number;
  @Field(() => AffiliationRightsNode) viewerCan: AffiliationRightsNode;
}
@ObjectType('OrganisationRights')
export class OrganisationRightsNode {
  @Field(() => Boolean) manage: boolean;
  @Field(() => Boolean) verify: boolean;
  @Field(() => Boolean, { description: 'Say that one belongs to it' }) join: boolean;
}
@ObjectType('Organisation')
export class OrganisationNode {
  @Field(() => ID) id: string;
  @Field(() => String) slug: string;
  @Field(() => String) name: string;
  @Field(() => String) nameLocal: string;
  @Field(() => String) shortName: string;
  @Field(() => OrganisationKindEnum) kind: string;
  @Field(() => String) countryCode: string;
  @Field(() => String, { nullable: true }) city: string | null;
  @Field(() => String, { nullable: true }) website: string | null;
  @Field(() => String, { nullable: true }) founded: string | null;
  @Field(() => OrganisationOperatingEnum) operating: string;
  @Field(() => [String]) languages: string[];
  @Field(() => Boolean, { description: 'Invented for the demonstration' }) fictional: boolean;
  @Field(() => OrganisationEvidenceEnum) evidence: string;
  @Field(() => [String], { description: 'Keys of the sources' }) sourceKeys: string[];
  @Field(() => [String]) networkRoles: string[];
  @Field(() => OrganisationStatusEnum) status: string;
  @Field(() => Int) version: number;
  @Field(() => OrganisationRightsNode) viewerCan: OrganisationRightsNode;
}
@ObjectType('RelatedOrganisation')
export class RelatedOrganisationNode {
  @Field(() => ID) id: string;
  @Field(() => String) slug: string;
  @Field(() => String) name: string;
}
@ObjectType('OrganisationPage')
export class OrganisationPageNode extends OrganisationNode {
  @Field(() => [OrganisationPersonNode], { description: 'People who let the asker see that they belong to it' })
  people: OrganisationPersonNode[];
  @Field(() => RelatedOrganisationNode, { nullable: true, description: 'What it is part of' }) parent: RelatedOrganisationNode | null;
  @Field(() => [RelatedOrganisationNode], { description: 'What is part of it' }) parts: RelatedOrganisationNode[];
}
@ObjectType('OrganisationConnection')
export class OrganisationConnection {
  @Field(() => [OrganisationNode]) nodes: OrganisationNode[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasMore: boolean;
}
@InputType('OrganisationsFilter')
export class OrganisationsFilterArgs {
  @Field(() => String, { nullable: true }) text?: string | null;
  @Field(() => OrganisationKindEnum, { nullable: true }) kind?: string | null;
  @Field(() => String, { nullable: true }) countryCode?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Those that wait to be verified' }) pendingOnly?: boolean | null;
}
@InputType('ProposeOrganisationInput')
export class ProposeOrganisationArgs {
  @Field(() => String) name: string;
  @Field(() => OrganisationKindEnum) kind: string;
  @Field(() => String) countryCode: string;
  @Field(() => String, { nullable: true }) website: string | null;
  @Field(() => String, { description: 'What the asker does there' }) function: string;
  @Field(() => ID) clientMutationId: string;
}
@InputType('VerifyOrganisationInput')
export class VerifyOrganisationArgs {
  @Field(() => ID) organisationId: string;
  @Field(() => Int) expectedVersion: number;
}
@InputType('SetOrganisationParentInput')
export class SetOrganisationParentArgs {
  @Field(() => ID) organisationId: string;
  @Field(() => ID, { nullable: true, description: 'Null: part of none' }) parentId: string | null;
  @Field(() => Int) expectedVersion: number;
}
@InputType('RequestAffiliationInput')
export class RequestAffiliationArgs {
  @Field(() => ID) organisationId: string;
  @Field(() => String) function: string;
  @Field(() => ID) clientMutationId: string;
}
@InputType('AffiliationStepInput')
export class AffiliationStepArgs {
  @Field(() => ID) affiliationId: string;
  @Field(() => Int) expectedVersion: number;
}
@InputType('ConfirmAffiliationInput')
export class ConfirmAffiliationArgs extends AffiliationStepArgs {
  @Field(() => Boolean, { description: 'This person may confirm others from now on' }) asManager: boolean;
}
