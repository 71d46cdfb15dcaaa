import {
  feedbackFlags,
  feedbackRoles,
  type FeedbackFlag,
  type FeedbackRole,
  type GiveFeedbackInput as Give,
} from '@guildhall/domain/peer-review/review-feedback';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from './case.types.js';

export const FeedbackFlagEnum = enumOf('FeedbackFlag', feedbackFlags);
export const FeedbackRoleEnum = enumOf('FeedbackRole', feedbackRoles);

@ObjectType('ReviewFeedback', { description: 'What somebody says of a review, or of the report of a team; never by name' })
export class ReviewFeedbackNode {
  @Field(() => FeedbackRoleEnum) fromRole: FeedbackRole;
  @Field(() => Boolean) mine: boolean;
  @Field(() => [FeedbackFlagEnum]) flags: FeedbackFlag[];
  @Field(() => Int, { nullable: true }) stars: number | null;
  @Field(() => Int) version: number;
}
@ObjectType('JudgedReview', { description: 'One review, or the report, with what was said of it' })
export class JudgedNode {
  @Field(() => ID, { nullable: true, description: 'Null for the report of the team' }) reviewId: string | null;
  @Field(() => String, { nullable: true, description: 'Who wrote the review' }) name: string | null;
  @Field(() => String, { nullable: true, description: 'As the team reads its writer; for the facilitator' }) pseudonym: string | null;
  @Field(() => [ReviewFeedbackNode]) given: ReviewFeedbackNode[];
  @Field(() => Boolean) viewerCanJudge: boolean;
}
@ObjectType('CaseFeedback', { description: 'Feedback on the work of those who reviewed, for those who give it and those who run the case' })
export class CaseFeedbackNode {
  @Field(() => ID) caseId: string;
  @Field(() => String) title: string;
  @Field(() => String) programmeName: string;
  @Field(() => Boolean, { description: 'The time to give feedback is over' }) over: boolean;
  @Field(() => [JudgedNode], { description: 'Empty for the host' }) reviews: JudgedNode[];
  @Field(() => JudgedNode) report: JudgedNode;
}
@ObjectType('FeedbackCount')
export class FeedbackCountNode {
  @Field(() => FeedbackFlagEnum) flag: FeedbackFlag;
  @Field(() => Int) count: number;
}
@ObjectType('MyReviewFeedback', {
  description: 'What was said of the viewer’s own reviews and of the reports of their teams, all together; never of which, never by whom',
})
export class MyReviewFeedbackNode {
  @Field(() => Int, { description: 'Cases that count' }) cases: number;
  @Field(() => Int, { description: 'Judgements that count' }) judgements: number;
  @Field(() => [FeedbackCountNode]) flags: FeedbackCountNode[];
  @Field(() => [Int], { description: 'Judgements with one star to five' }) stars: number[];
}
@InputType()
export class GiveFeedbackInput implements Give {
  @Field(() => ID) caseId: string;
  @Field(() => ID, { nullable: true, description: 'Nothing for the report, of which the host speaks' }) reviewId?: string | null;
  @Field(() => [FeedbackFlagEnum]) flags: FeedbackFlag[];
  @Field(() => Int, { nullable: true }) stars?: number | null;
  @Field(() => Int, { description: '0 for a new one' }) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
