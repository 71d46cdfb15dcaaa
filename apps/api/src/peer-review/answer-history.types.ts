import type { AnswerValue } from '@guildhall/domain/peer-review/answer';
import type { RestoreAnswerInput as Restore } from '@guildhall/domain/peer-review/answer.inputs';
import { revisionCauses, type RevisionCause } from '@guildhall/domain/peer-review/words';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../kernel/datetime.js';
import { enumOf } from './case.types.js';
import { ReviewFormNode } from './review.types.js';

const CauseEnum = enumOf('RevisionCause', revisionCauses);

@ObjectType('AnswerState', { description: 'What an answer said from one step on' })
export class AnswerStateNode {
  @Field(() => Int) version: number;
  @Field(() => DateTime) at: string;
  @Field(() => CauseEnum) cause: RevisionCause;
  @Field(() => String, { nullable: true }) value: AnswerValue | null;
  @Field(() => Int, { nullable: true }) confidence: number | null;
  @Field(() => String) reason: string;
  @Field(() => String) strengths: string;
  @Field(() => String) improvements: string;
  @Field(() => String) noteToTeam: string;
  @Field(() => [ID]) evidenceIds: string[];
}
@ObjectType('DimensionHistory')
export class DimensionHistoryNode {
  @Field(() => String) key: string;
  @Field(() => String) title: string;
  @Field(() => Int, { description: 'Of what stands now; 0 where nothing does' }) version: number;
  @Field(() => [AnswerStateNode], { description: 'Newest first; the first is what stands now' }) states: AnswerStateNode[];
}
@ObjectType('AnswerHistory', { description: 'What the viewer’s own review said before, dimension by dimension' })
export class AnswerHistoryNode {
  @Field(() => ReviewFormNode) form: ReviewFormNode;
  @Field(() => [DimensionHistoryNode]) dimensions: DimensionHistoryNode[];
}
@InputType('RestoreAnswerInput')
export class RestoreAnswerArgs implements Restore {
  @Field(() => ID) reviewId: string;
  @Field(() => String) dimensionKey: string;
  @Field(() => Int, { description: 'Of the state to go back to' }) version: number;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
