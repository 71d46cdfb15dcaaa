import { claimProperties, type ClaimProperty } from '@guildhall/domain/funding/claims';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../kernel/enums.js';

export const ClaimPropertyEnum = enumOf(claimProperties);
registerEnumType(ClaimPropertyEnum, { name: 'ProjectClaimProperty' });

@ObjectType('ProjectClaim', { description: 'What somebody says of a funded project, for which day. Two may differ' })
export class ClaimNode {
  @Field(() => ClaimPropertyEnum) property: ClaimProperty;
  @Field(() => String, { nullable: true, description: 'A year, a month or a day: as exact as it was said' }) day: string | null;
  @Field({ description: 'Said to go on, without an end' }) isOpen: boolean;
  @Field(() => String, { nullable: true, description: 'With two decimals' }) amount: string | null;
  @Field(() => String, { nullable: true, description: 'ISO 4217' }) currency: string | null;
  @Field({ description: 'Day for which it was said' }) statedOn: string;
  @Field() sourceTitle: string;
  @Field(() => String, { nullable: true }) sourceUrl: string | null;
}
@ObjectType('FundedProject')
export class FundedProjectNode {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field({ description: 'Fund or programme as it was written' }) instrument: string;
  @Field(() => [String]) countries: string[];
  @Field(() => [ClaimNode], { description: 'Of one property the newest first' }) claims: ClaimNode[];
}
@ObjectType()
export class FundedProjectConnection {
  @Field(() => [FundedProjectNode]) nodes: FundedProjectNode[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field() hasMore: boolean;
}
@InputType()
export class FundedProjectsFilterInput {
  @Field(() => String, { nullable: true }) text?: string | null;
  @Field(() => String, { nullable: true }) country?: string | null;
}
