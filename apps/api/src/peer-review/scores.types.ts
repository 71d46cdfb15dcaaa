import type { AnswerValue } from '@guildhall/domain/peer-review/answer';
import type { Gap } from '@guildhall/domain/peer-review/scores';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from './case.types.js';

export const GapEnum = enumOf('ScoreGap', ['HIDDEN_STRENGTH', 'BLIND_SPOT'] as const);

@ObjectType('DimensionScores', { description: 'How the peers judged one dimension; never one peer’s score' })
export class DimensionScoresNode {
  @Field(() => String) key: string;
  @Field(() => String) title: string;
  @Field(() => [Int], { nullable: true, description: 'Peers at level 1 to 5; null where so few scored that a score could be read from it' })
  counts: number[] | null;
  @Field(() => Int) n: number;
  @Field(() => Int) notInScope: number;
  @Field(() => Int) insufficientEvidence: number;
  @Field(() => Int, { nullable: true }) min: number | null;
  @Field(() => Float, { nullable: true }) median: number | null;
  @Field(() => Int, { nullable: true }) max: number | null;
  @Field(() => Boolean) differs: boolean;
  @Field(() => String, { nullable: true }) agreed: AnswerValue | null;
  @Field(() => String, { nullable: true }) agreedName: string | null;
  @Field(() => String, { nullable: true }) self: AnswerValue | null;
  @Field(() => Int, { nullable: true }) difference: number | null;
  @Field(() => GapEnum, { nullable: true }) gap: Gap;
}

@ObjectType('Benchmark', {
  description: 'What was agreed on a dimension in reports that everybody may read; of at least five hosts, and in fives',
})
export class BenchmarkNode {
  @Field(() => Int) hosts: number;
  @Field(() => Float) median: number;
  @Field(() => [Int], { description: 'Hosts at level 1 to 5' }) counts: number[];
}

@ObjectType('CaseScores')
export class CaseScoresNode {
  @Field(() => [DimensionScoresNode]) dimensions: DimensionScoresNode[];
  @Field(() => Float, { nullable: true, description: 'Ordinal alpha of Krippendorff over all dimensions; for the team' }) alpha:
    | number
    | null;
  @Field(() => Boolean) weakAgreement: boolean;
  @Field(() => Int) peers: number;
}
