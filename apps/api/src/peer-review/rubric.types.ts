import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../kernel/datetime.js';

@ObjectType('RubricAnchor')
export class AnchorNode {
  @Field(() => Int) level: number;
  @Field(() => String) name: string;
  @Field(() => String) text: string;
}

@ObjectType('RubricDimension', { description: 'In the language of the viewer where the rubric has it' })
export class DimensionNode {
  @Field(() => String) key: string;
  @Field(() => String) title: string;
  @Field(() => String) group: string;
  @Field(() => [String]) questions: string[];
  @Field(() => [String]) lookFor: string[];
  @Field(() => [AnchorNode]) anchors: AnchorNode[];
  @Field(() => Int) commentMinChars: number;
  @Field(() => Boolean) allowNotInScope: boolean;
  @Field(() => Boolean) allowInsufficientEvidence: boolean;
}

@ObjectType('RubricVersion')
export class RubricVersionNode {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String) semver: string;
  @Field(() => String) status: string;
  @Field(() => DateTime, { nullable: true }) publishedAt: string | null;
  @Field(() => Int) evidenceFrom: number;
  @Field(() => Int) twoKindsFrom: number;
  @Field(() => [DimensionNode]) dimensions: DimensionNode[];
}
