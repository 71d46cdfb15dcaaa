import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Intensity } from '@guildhall/domain/schemes/scheme';
import type { SchemeContent } from '@guildhall/domain/schemes/content';
import { DateTime } from '../kernel/datetime.js';
import { IntensityEnum, SchemeDimensionNode } from './scheme.types.js';

@ObjectType('SchemeContentStep', { description: 'A stretch of a participant’s way, as it is written' })
export class ContentStepNode {
  @Field(() => String) name: string;
  @Field(() => String, { description: 'A number as typed, or empty' }) weeks: string;
  @Field(() => String, { nullable: true }) dimensionKey: string | null;
}
@ObjectType('SchemePost', { description: 'A role that the scheme needs' })
export class PostNode {
  @Field(() => String) role: string;
  @Field(() => String, { description: 'Full-time posts: a number as typed, or empty' }) posts: string;
}
@ObjectType('SchemeFunding')
export class FundingNode {
  @Field(() => String) source: string;
  @Field(() => String, { description: 'Per cent of the yearly cost: a number as typed, or empty' }) share: string;
}
@ObjectType('SchemePartner')
export class PartnerNode {
  @Field(() => String) name: string;
  @Field(() => String, { description: 'What it does in the scheme' }) part: string;
}
@ObjectType('SchemeResult')
export class ResultNode {
  @Field(() => String) label: string;
  @Field(() => String) value: string;
  @Field(() => String) asOf: string;
  @Field(() => String) source: string;
}
@ObjectType('SchemeContent', { description: 'A scheme as its people write it' })
export class SchemeContentNode {
  @Field(() => String) title: string;
  @Field(() => String) summary: string;
  @Field(() => String, { description: 'Language of the texts' }) locale: string;
  @Field(() => String) country: string;
  @Field(() => String) place: string;
  @Field(() => [String]) targetGroups: string[];
  @Field(() => [String]) stages: string[];
  @Field(() => [SchemeDimensionNode]) dimensions: SchemeDimensionNode[];
  @Field(() => [ContentStepNode]) journey: ContentStepNode[];
  @Field(() => String) capacityPerYear: string;
  @Field(() => String) costPerParticipantEur: string;
  @Field(() => [PostNode]) staffing: PostNode[];
  @Field(() => [String]) instruments: string[];
  @Field(() => [FundingNode]) funding: FundingNode[];
  @Field(() => [PartnerNode]) partners: PartnerNode[];
  @Field(() => [ResultNode]) results: ResultNode[];
}
@ObjectType('SchemeSource', { description: 'The version of another scheme that this one began from' })
export class SchemeSourceNode {
  @Field(() => String) title: string;
  @Field(() => String) operatorName: string;
  @Field(() => Int) number: number;
  @Field(() => String, { nullable: true, description: 'Words of its address; null where the reader may not see it any more' }) slug:
    | string
    | null;
}
@ObjectType('SchemeMissingPart', { description: 'What is lacking before it can be published, with its place' })
export class SchemeMissingNode {
  @Field(() => String) path: string;
  @Field(() => String) rule: string;
}
@ObjectType('SchemeDraft', { description: 'The working copy from which the next version is made' })
export class SchemeDraftNode {
  @Field(() => ID, { description: 'Of the scheme' }) id: string;
  @Field(() => Int) version: number;
  @Field(() => Int, { description: 'Of the version that will be made of it' }) number: number;
  @Field(() => String, { nullable: true, description: 'Words of the public address, once there is one' }) slug: string | null;
  @Field(() => DateTime) updatedAt: string;
  @Field(() => String) networkName: string;
  @Field(() => String) operatorName: string;
  @Field(() => Boolean, { description: 'The scheme was withdrawn: this text can be read and thrown away, not published' })
  withdrawn: boolean;
  @Field(() => SchemeContentNode) content: SchemeContent;
  @Field(() => [SchemeMissingNode]) missing: SchemeMissingNode[];
  @Field(() => SchemeSourceNode, { nullable: true }) source: SchemeSourceNode | null;
}
@ObjectType('SchemeOrganisation', { description: 'An organisation that one answers for' })
export class SchemeOrganisationNode {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
}
@ObjectType('SchemeWork', { description: 'A working copy as a row of a list' })
export class SchemeWorkNode {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => Int) number: number;
  @Field(() => String) operatorName: string;
  @Field(() => DateTime) updatedAt: string;
}
@ObjectType('SchemeDesk', { description: 'What one may begin, and what one is writing' })
export class SchemeDeskNode {
  @Field(() => [SchemeOrganisationNode]) organisations: SchemeOrganisationNode[];
  @Field(() => [SchemeWorkNode], { description: 'Last touched first' }) drafts: SchemeWorkNode[];
}

@InputType('SchemeDimensionInput')
export class DimensionInput {
  @Field(() => String) key: string;
  @Field(() => IntensityEnum) intensity: Intensity;
  @Field(() => String) how: string;
}
@InputType('SchemeStepInput')
export class StepInput {
  @Field(() => String) name: string;
  @Field(() => String) weeks: string;
  @Field(() => String, { nullable: true, defaultValue: null }) dimensionKey: string | null;
}
@InputType('SchemePostInput')
export class PostInput {
  @Field(() => String) role: string;
  @Field(() => String) posts: string;
}
@InputType('SchemeFundingInput')
export class FundingInput {
  @Field(() => String) source: string;
  @Field(() => String) share: string;
}
@InputType('SchemePartnerInput')
export class PartnerInput {
  @Field(() => String) name: string;
  @Field(() => String) part: string;
}
@InputType('SchemeResultInput')
export class ResultInput {
  @Field(() => String) label: string;
  @Field(() => String) value: string;
  @Field(() => String) asOf: string;
  @Field(() => String) source: string;
}
@InputType('SchemePatchInput', { description: 'The fields that changed, whole' })
export class SchemePatchInput {
  @Field(() => String, { nullable: true }) title?: string;
  @Field(() => String, { nullable: true }) summary?: string;
  @Field(() => String, { nullable: true }) locale?: string;
  @Field(() => String, { nullable: true }) country?: string;
  @Field(() => String, { nullable: true }) place?: string;
  @Field(() => [String], { nullable: true }) targetGroups?: string[];
  @Field(() => [String], { nullable: true }) stages?: string[];
  @Field(() => [DimensionInput], { nullable: true }) dimensions?: DimensionInput[];
  @Field(() => [StepInput], { nullable: true }) journey?: StepInput[];
  @Field(() => String, { nullable: true }) capacityPerYear?: string;
  @Field(() => String, { nullable: true }) costPerParticipantEur?: string;
  @Field(() => [PostInput], { nullable: true }) staffing?: PostInput[];
  @Field(() => [String], { nullable: true }) instruments?: string[];
  @Field(() => [FundingInput], { nullable: true }) funding?: FundingInput[];
  @Field(() => [PartnerInput], { nullable: true }) partners?: PartnerInput[];
  @Field(() => [ResultInput], { nullable: true }) results?: ResultInput[];
}
@InputType('StartSchemeInput')
export class StartSchemeInput {
  @Field(() => ID) clientMutationId: string;
  @Field(() => ID, { description: 'One that the person answers for' }) organisationId: string;
  @Field(() => String) title: string;
  @Field(() => String, { description: 'Language of the texts' }) locale: string;
}
@InputType('ForkSchemeInput')
export class ForkSchemeInput {
  @Field(() => ID) clientMutationId: string;
  @Field(() => ID) schemeId: string;
  @Field(() => Int, { description: 'Of the version that is taken as a start' }) number: number;
  @Field(() => ID, { description: 'One that the person answers for' }) organisationId: string;
}
@InputType('BeginSchemeVersionInput')
export class BeginSchemeVersionInput {
  @Field(() => ID) clientMutationId: string;
  @Field(() => ID) schemeId: string;
}
@InputType('SaveSchemeDraftInput')
export class SaveSchemeDraftInput {
  @Field(() => ID) schemeId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => Int, { description: 'Of the version that is being written' }) number: number;
  @Field(() => ID) clientMutationId: string;
  @Field(() => SchemePatchInput) patch: SchemePatchInput;
}
@InputType('PublishSchemeInput')
export class PublishSchemeInput {
  @Field(() => ID) schemeId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
  @Field(() => String, { description: 'What is new, for whoever reads the list of versions' }) note: string;
}
@InputType('WithdrawSchemeInput')
export class WithdrawSchemeInput {
  @Field(() => ID) schemeId: string;
  @Field(() => Int, { description: 'Of the current version' }) number: number;
  @Field(() => ID) clientMutationId: string;
  @Field(() => String, { description: 'Everybody reads it at the address of the scheme' }) reason: string;
}
@InputType('DiscardSchemeDraftInput')
export class DiscardSchemeDraftInput {
  @Field(() => ID) schemeId: string;
  @Field(() => Int) expectedVersion: number;
}
