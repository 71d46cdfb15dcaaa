import type { AnswerValue } from '@guildhall/domain/peer-review/answer';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../kernel/datetime.js';
import { RubricVersionNode } from './rubric.types.js';

@ObjectType('VoidedAnswer')
export class VoidedAnswerNode {
  @Field(() => String) dimensionKey: string;
  @Field(() => String, { nullable: true }) value: AnswerValue | null;
  @Field(() => String) reason: string;
  @Field(() => String) strengths: string;
  @Field(() => String) improvements: string;
}
@ObjectType('VoidedReview', { description: 'Sent, and then taken out of the count' })
export class VoidedReviewNode {
  @Field(() => ID) id: string;
  @Field(() => String) pseudonym: string;
  @Field(() => DateTime) submittedAt: string;
  @Field(() => DateTime) voidedAt: string;
  @Field(() => Boolean, { description: 'A conflict of interest was confirmed' }) conflict: boolean;
  @Field(() => String, { description: 'What the facilitator gave as the reason; empty after a conflict' }) reason: string;
  @Field(() => [VoidedAnswerNode]) answers: VoidedAnswerNode[];
}
@ObjectType('VoidedReviews', { description: 'Reviews of a case that count no more, for who manages its programme' })
export class VoidedReviewsNode {
  @Field(() => ID) caseId: string;
  @Field(() => String) title: string;
  @Field(() => RubricVersionNode) rubric: RubricVersionNode;
  @Field(() => [VoidedReviewNode]) reviews: VoidedReviewNode[];
}
