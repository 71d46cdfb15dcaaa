import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { intensities, type Intensity } from '@guildhall/domain/schemes/scheme';

export const IntensityEnum = Object.fromEntries(intensities.map((i) => [i, i])) as Record<Intensity, Intensity>;
registerEnumType(IntensityEnum, { name: 'SchemeIntensity' });

@ObjectType('SchemeDimension', { description: 'How much of a dimension a scheme offers, and how' })
export class SchemeDimensionNode {
  @Field(() => String) key: string;
  @Field(() => IntensityEnum) intensity: Intensity;
  @Field(() => String) how: string;
}
@ObjectType('SchemeStep', { description: 'A stretch of a participant’s way' })
export class SchemeStepNode {
  @Field(() => String) name: string;
  @Field(() => Float) weeks: number;
  @Field(() => String, { nullable: true }) dimensionKey: string | null;
}
@ObjectType('Scheme', { description: 'A support scheme' })
export class SchemeNode {
  @Field(() => ID) id: string;
  @Field(() => String) slug: string;
  @Field(() => String) title: string;
  @Field(() => String) summary: string;
  @Field(() => String, { description: 'Language of the texts' }) locale: string;
  @Field(() => String) operatorName: string;
  @Field(() => String) place: string;
  @Field(() => String, { nullable: true }) country: string | null;
  @Field(() => Boolean, { description: 'Invented for demonstration' }) fictional: boolean;
  @Field(() => [SchemeDimensionNode]) dimensions: SchemeDimensionNode[];
  @Field(() => [SchemeStepNode]) journey: SchemeStepNode[];
  @Field(() => Int, { nullable: true }) capacityPerYear: number | null;
  @Field(() => Int, { nullable: true }) costPerParticipantEur: number | null;
  @Field(() => [String]) targetGroups: string[];
  @Field(() => [String]) stages: string[];
  @Field(() => [String]) instruments: string[];
}
@ObjectType('SchemeConnection')
export class SchemeConnection {
  @Field(() => [SchemeNode]) nodes: SchemeNode[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasMore: boolean;
}
